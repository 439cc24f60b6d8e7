import {rules} from '../../rules/index.js'
import {isPhrase} from '../claims/lexicon.js'
import {languageSettings, severitySettings} from '../options.js'
import {presets, type Rule} from '../rule.js'
import {isDate} from './date.js'
import {didYouMean} from './nearest.js'

/** Something wrong with a configuration: the keys that lead to it, and what to do. */
export interface Mistake {
  at: ReadonlyArray<string | number>
  message: string
}

type At = Mistake['at']
type Check = (value: unknown, at: At) => Iterable<Mistake>

/** What may be set for single files, and at the top. */
const fileKeys: Readonly<Record<string, Check>> = {
  preset: oneOf(presets),
  language: oneOf(languageSettings),
  rules: checkRules,
  terms: checkTerms
}

const keys: Readonly<Record<string, Check>> = {
  ...fileKeys,
  asOf: checkDate,
  corpus: checkCorpus,
  concepts: checkConcepts,
  overrides: checkOverrides
}

/** Everything wrong with a configuration; it is a `Config` when there is nothing. */
export function validate(config: unknown): Mistake[] {
  return [...checkObject(config, [], keys, 'key')]
}

/** Everything wrong with the settings of rules: a severity, or a severity with the options of the rule. */
export function* checkRules(value: unknown, at: At): Iterable<Mistake> {
  const byId = Object.fromEntries(
    rules.map((rule) => [rule.id, (setting: unknown, at: At) => checkRule(rule, setting, at)])
  )
  yield* checkObject(value, at, byId, 'rule')
}

function* checkRule(rule: Rule, setting: unknown, at: At): Iterable<Mistake> {
  if (!Array.isArray(setting)) {
    yield* oneOf(severitySettings)(setting, at)
    return
  }
  yield* oneOf(severitySettings)(setting[0], [...at, 0])
  if (setting.length > 2) yield {at: [...at, 2], message: 'expected a severity and options, nothing more'}
  if (setting.length < 2) return
  const options = Object.entries(rule.options ?? {})
  const checks = Object.fromEntries(options.map(([name, {type}]) => [name, typed(type)]))
  yield* checkObject(setting[1], [...at, 1], checks, `option of ${rule.id}`)
}

function* checkObject(
  value: unknown,
  at: At,
  checks: Readonly<Record<string, Check>>,
  noun: string
): Iterable<Mistake> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield {at, message: `expected an object, not ${show(value)}`}
    return
  }
  for (const [key, entry] of Object.entries(value)) {
    const names = Object.keys(checks)
    if (names.includes(key)) yield* checks[key]!(entry, [...at, key])
    else yield {at: [...at, key], message: `no ${noun} '${key}'${didYouMean(key, names) || among(names)}`}
  }
}

function* checkOverrides(value: unknown, at: At): Iterable<Mistake> {
  if (!Array.isArray(value)) {
    yield {at, message: `expected a list, not ${show(value)}`}
    return
  }
  for (const [index, override] of value.entries()) {
    yield* checkObject(override, [...at, index], {...fileKeys, files: strings}, 'key')
    if (override?.files === undefined) yield {at: [...at, index], message: "no 'files'; expected the globs it is for"}
  }
}

function* checkTerms(value: unknown, at: At): Iterable<Mistake> {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string' && item !== '')) {
    yield {at, message: `expected a list of names, not ${show(value)}`}
  }
}

function* checkCorpus(value: unknown, at: At): Iterable<Mistake> {
  if (value !== false) yield* strings(value, at)
}

function* checkConcepts(value: unknown, at: At): Iterable<Mistake> {
  const checks = {metrics: checkPhrases, entities: checkPhrases, scopes: checkPhrases}
  yield* checkObject(value, at, checks, 'kind of concept')
}

function* checkPhrases(value: unknown, at: At): Iterable<Mistake> {
  const ids = typeof value === 'object' && value !== null ? Object.keys(value) : []
  yield* checkObject(value, at, Object.fromEntries(ids.map((id) => [id, checkPhraseList])), 'id')
}

function* checkPhraseList(value: unknown, at: At): Iterable<Mistake> {
  if (!Array.isArray(value)) {
    yield {at, message: `expected a list of phrases, not ${show(value)}`}
    return
  }
  for (const [index, phrase] of value.entries())
    if (typeof phrase !== 'string' || !isPhrase(phrase))
      yield {at: [...at, index], message: `expected a phrase that begins with words, not ${show(phrase)}`}
}

function* checkDate(value: unknown, at: At): Iterable<Mistake> {
  if (typeof value !== 'string' || !isDate(value)) {
    yield {at, message: `expected a day of the calendar as YYYY-MM-DD, not ${show(value)}`}
  }
}

function oneOf(names: readonly string[]): Check {
  return function* (value, at) {
    if (names.includes(value as string)) return
    const hint = typeof value === 'string' ? didYouMean(value, names) : ''
    yield {at, message: `expected ${names.join(', ')}, not ${show(value)}${hint}`}
  }
}

function typed(type: 'number' | 'string' | 'boolean' | 'strings'): Check {
  if (type === 'strings') return strings
  return function* (value, at) {
    if (typeof value !== type) yield {at, message: `expected a ${type}, not ${show(value)}`}
  }
}

/** A text, or a list of texts. */
function* strings(value: unknown, at: At): Iterable<Mistake> {
  const list = Array.isArray(value) ? value : [value]
  if (!list.every((item) => typeof item === 'string')) {
    yield {at, message: `expected a text or a list of texts, not ${show(value)}`}
  }
}

const among = (names: readonly string[]) => (names.length > 0 ? `; expected ${names.join(', ')}` : '; there is none')

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
