// What becomes of documents that state a fact twice when one of the two is altered: the share that is caught, by mutator and language, and the
// false alarms on the texts as they are.
//   npm run build && node bench/mutations.mjs [--misses COUNT] [--seed NUMBER] [FILE|FOLDER …]      default: fixtures/mutations and the sober example drafts
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {check, rules} from '../dist/src/index.js'
import {languages} from '../dist/src/languages/index.js'
import {agreements} from './agreements.mjs'
import {countWords, findAlarms, readFacts, scoreMutations} from './mutation-score.mjs'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {misses: {type: 'string', default: '0'}, seed: {type: 'string', default: '1'}}
})
const fixtures = 'fixtures/mutations/'
const linter = {check, rules, languages}
const open = (path) => ({path, value: readFileSync(path, 'utf8')})

const marked =
  positionals.length > 0
    ? []
    : readFacts(readFileSync(`${fixtures}facts.tsv`, 'utf8'), (name) => open(`${fixtures}${name}.md`))
const sober = ['fixtures/documents/sober.en.md', 'fixtures/documents/sober.zh.md']
const files = (positionals.length > 0 ? positionals : [fixtures, ...sober]).flatMap(markdownOf).map(open)
await print('facts marked by hand', marked)
await print('facts the linter itself finds twice', agreements(files))
const alarms = await findAlarms(linter, files)
const words = files.reduce((sum, {value}) => sum + countWords(value), 0)
const errors = alarms.filter(({severity}) => severity === 'error')
const per = (count) => ((2000 * count) / words).toFixed(2)
console.log(
  `as they are: ${errors.length} errors and ${alarms.length - errors.length} warnings of consistency in ${words} words: ${per(errors.length)} errors, ${per(alarms.length - errors.length)} warnings per 2,000 words`
)
for (const {path, line, rule, message} of alarms)
  console.log(`  ${path}:${line}  ${rule}  ${message.replace(/\s+/g, ' ')}`)

async function print(title, facts) {
  const outcomes = await scoreMutations(linter, facts, Number(values.seed))
  if (outcomes.length === 0) return
  console.log(`${title}: ${share(outcomes)}`)
  console.table(
    Object.fromEntries(
      [...new Set(outcomes.map(({mutator}) => mutator))].map((mutator) => [
        mutator,
        Object.fromEntries(
          ['en', 'zh'].map((code) => [
            code,
            share(outcomes.filter((one) => one.mutator === mutator && one.language === code))
          ])
        )
      ])
    )
  )
  const missed = outcomes.filter(({caught}) => caught.length === 0)
  for (const {path, line, mutator, before, after} of missed.slice(0, Number(values.misses)))
    console.log(`  ${path}:${line}  ${mutator}: ${before} → ${after}`.replaceAll('\n', ' '))
}

function share(outcomes) {
  const caught = outcomes.filter(({caught}) => caught.length > 0).length
  return outcomes.length === 0
    ? '–'
    : `${caught} of ${outcomes.length} = ${((100 * caught) / outcomes.length).toFixed(1)}%`
}

function markdownOf(operand) {
  if (!statSync(operand).isDirectory()) return [operand]
  return readdirSync(operand)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${operand.replace(/\/?$/, '/')}${name}`)
}
