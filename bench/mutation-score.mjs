// How many altered facts the linter catches; `bench/mutations.mjs` prints it, `test/mutations.test.ts` holds it.
import {mutators} from './mutators.mjs'

/**
 * @typedef {{path: string, value: string}} File
 * @typedef {{start: number, end: number}} Span
 * @typedef {{kind: string, files: readonly File[], places: readonly Span[], language: 'en' | 'zh', names: readonly string[]}} Fact
 *   Something the first file says, at each of `places`, and that it or another file says once more.
 * @typedef {{mutator: string, language: string, path: string, before: string, after: string, line: number, caught: string[]}} Outcome
 *   One alteration: the words, and the rules whose new findings name them; none where it was missed.
 */

/**
 * The facts of a folder's `facts.tsv`: document, kind, and two places, each as words of the document with what may be altered in brackets.
 *
 * @param {string} table
 * @param {(name: string) => File} open
 * @returns {Fact[]}
 */
export function readFacts(table, open) {
  const rows = table
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((row) => row.split('\t').map((cell) => cell.replaceAll('\\n', '\n')))
  const facts = rows.map(([name, kind, ...cells]) => {
    const file = open(name)
    return {
      kind,
      name,
      files: [file],
      places: cells.map((cell) => find(file, cell)),
      language: /** @type {'en' | 'zh'} */ (name.slice(-2))
    }
  })
  const wordsAt = ({files, places}) => places.map(({start, end}) => files[0].value.slice(start, end).replace('\n', ' '))
  const alike = (fact) => facts.filter(({kind, language}) => kind === fact.kind && language === fact.language)
  return facts.map(({name, ...fact}) => {
    const near = alike(fact).filter((other) => other.name === name)
    return {...fact, names: [...new Set((near.length > 1 ? near : alike(fact)).flatMap(wordsAt))]}
  })
}

/** Where the words in brackets stand; a cell must stand in the document just once. */
function find({path, value}, cell) {
  const [before, words, after] = cell.split(/[[\]]/)
  const at = value.indexOf(before + words + after)
  if (at < 0 || value.indexOf(before + words + after, at + 1) >= 0)
    throw new Error(`${path}: not there once: ${JSON.stringify(cell)}`)
  return {start: at + before.length, end: at + before.length + words.length}
}

/**
 * Alters each fact in each way there is, at one place drawn by `seed`, and lints the file anew.
 *
 * @param {{check: Function, rules: ReadonlyArray<{id: string, on: string}>, languages: Record<string, {numbers: {ones: Record<string, number>}}>}} linter
 * @param {readonly Fact[]} facts
 * @param {number} [seed]
 * @returns {Promise<Outcome[]>}
 */
export async function scoreMutations({check, rules, languages}, facts, seed = 1) {
  const consistency = consistencyRules(rules)
  const random = generator(seed)
  const lint = async (files) => {
    const {files: reports} = await check(files, {corpus: false})
    return reports
      .flatMap(({findings}) => findings)
      .filter(({rule, severity}) => consistency.has(rule) && severity !== 'info')
  }
  const unaltered = new Map()
  const outcomes = []
  for (const {kind, files, places, language, names: known} of facts) {
    const [file, ...others] = files
    const key = files.map(({path}) => path).join('\n')
    if (!unaltered.has(key)) unaltered.set(key, new Set((await lint(files)).map(identity)))
    for (const [mutator, mutate] of Object.entries(mutators[kind])) {
      const around = {language, random, names: known, ones: languages[language].numbers.ones}
      const first = Math.floor(random() * places.length)
      const tried = [...places.slice(first), ...places.slice(0, first)].map((at) => ({
        at,
        before: file.value.slice(at.start, at.end)
      }))
      const fit = tried
        .map((one) => ({...one, after: mutate(one.before, around)}))
        .find(({after}) => after !== undefined)
      if (!fit) continue
      const {at, before, after} = fit
      const value = file.value.slice(0, at.start) + after + file.value.slice(at.end)
      const altered = {start: at.start, end: at.start + Math.max(1, after.length)}
      const found = await lint([{...file, value}, ...others])
      const fresh = found.filter(
        (finding) => !unaltered.get(key).has(identity(finding)) && names(finding, file.path, value, altered)
      )
      outcomes.push({
        mutator,
        language,
        path: file.path,
        before,
        after,
        line: lineOf(value, at.start),
        caught: [...new Set(fresh.map(({rule}) => rule))]
      })
    }
  }
  return outcomes
}

/**
 * Faults that consistency rules find in the texts as they are, each file by itself and against the bundled base.
 *
 * @returns {Promise<Array<{path: string, line: number, rule: string, severity: string, message: string}>>}
 */
export async function findAlarms({check, rules}, files) {
  const consistency = consistencyRules(rules)
  const alarms = []
  for (const file of files) {
    const {files: reports} = await check([file])
    alarms.push(...reports[0].findings.filter(({rule, severity}) => consistency.has(rule) && severity !== 'info'))
  }
  return alarms
}

/** Rules that say two statements, or a statement and its own sums, cannot both stand. */
const consistencyRules = (rules) =>
  new Set(rules.filter(({on}) => on === 'relation' || on === 'document').map(({id}) => id))

/** Words of a text: runs of letters and digits, and half of the Han characters, as two make a word. */
export function countWords(text) {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return (text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + Math.round(han / 2)
}

/** What stays of a finding when its document is altered somewhere else. */
const identity = ({rule, message}) => `${rule} ${message}`

/** Whether a finding points at a range of a file, by itself or by a place beside it. */
function names({path: own, span, related}, path, value, range) {
  const starts = [0, ...[...value.matchAll(/\n/g)].map(({index}) => index + 1)]
  const beside = related.map((place) => ({
    path: place.path,
    start: starts[place.line - 1] + place.column - 1,
    end: starts[place.endLine - 1] + place.endColumn - 1
  }))
  return [{path: own, ...span}, ...beside].some(
    (place) => place.path === path && place.start < range.end && place.end > range.start
  )
}

const lineOf = (value, at) => value.slice(0, at).split('\n').length

/** Numbers in [0, 1) that are the same in every run: mulberry32 (T. Ettinger, 2017). */
function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
