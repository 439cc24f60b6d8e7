import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
// @ts-expect-error: plain JavaScript, with its types in comments
import {findAlarms, readFacts, scoreMutations} from '../bench/mutation-score.mjs'
import {check, type Finding, rules, type SourceFile} from '../src/index.js'
import {languages} from '../src/languages/index.js'

interface Fact {
  files: SourceFile[]
}

interface Outcome {
  mutator: string
  language: string
  caught: string[]
}

const folder = new URL('../fixtures/mutations/', import.meta.url)
const files = new Map<string, SourceFile>()
const open = (name: string): SourceFile => {
  const file = files.get(name) ?? {path: `${name}.md`, value: readFileSync(new URL(`${name}.md`, folder), 'utf8')}
  files.set(name, file)
  return file
}
const facts: Fact[] = readFacts(readFileSync(new URL('facts.tsv', folder), 'utf8'), open)
const linter = {check, rules, languages}

test('documents in both languages state at least eight facts twice', () => {
  expect(files.size).toBeGreaterThanOrEqual(12)
  for (const {path} of files.values())
    expect(facts.filter((fact) => fact.files[0]!.path === path).length, path).toBeGreaterThanOrEqual(8)
})

test('most alterations of figures are caught', {timeout: 600_000}, async () => {
  const outcomes: Outcome[] = await scoreMutations(linter, facts)
  const caught = (list: readonly Outcome[]) => list.filter((one) => one.caught.length > 0).length / list.length
  const figures = ['other value', 'digit moved', 'magnitude', 'unit']
  for (const code of ['en', 'zh'])
    expect(
      caught(outcomes.filter(({mutator, language}) => figures.includes(mutator) && language === code)),
      code
    ).toBeGreaterThanOrEqual(0.65)
  expect(caught(outcomes)).toBeGreaterThanOrEqual(0.66)
})

test('the texts as they are get no error', async () => {
  const alarms: Finding[] = await findAlarms(linter, [...files.values()])
  expect(alarms.filter(({severity}) => severity === 'error')).toEqual([])
})
