import {languages} from '../languages/index.js'
import type {Language} from '../languages/language.js'
import type {Span} from '../types.js'
import {fold} from './fold.js'
import {type Hit, Lexicon} from './lexicon.js'

/** What a stretch of text names and says, word by word; spans are offsets of the text. */
export interface Wording {
  entities: readonly Found[]
  metrics: readonly Found[]
  scopes: readonly Found[]
  /** Ids of `Claim.extent`. */
  extent: readonly string[]
  names: ReadonlyMap<string, Span>
  terms: readonly string[]
  /** A word stands for what was named before. */
  pronoun: boolean
}

type Layer = 'entity' | 'metric' | 'own-metric' | 'scope' | 'word' | 'stop' | 'pronoun' | 'ending' | 'extent' | 'verb'

export interface Found extends Span {
  layer: Layer
  id: string
}

interface Vocabulary {
  lexicon: Lexicon
  stems: ReadonlyMap<string, string>
  stops: ReadonlySet<string>
  familyNames: ReadonlySet<string>
  singular: ReadonlySet<string>
  agents: ReadonlySet<string>
  owners: ReadonlySet<string>
  /** Stop words of one character, and 第 and its like: no part of a name. */
  fillers: ReadonlySet<string>
}

const vocabularies = new WeakMap<Language, Vocabulary>()

/**
 * Reads the words of a stretch of text.
 *
 * @param skip Quantities and times: their words are no part of what the text is about.
 */
export function readWords(text: string, language: Language, skip: readonly Span[] = []): Wording {
  const vocabulary = vocabularyOf(language)
  const found = layers(vocabulary.lexicon.find(text))
  const names: Names = new Map()
  const terms = new Set<string>()
  const entities = longest(found, 'entity')
  const metrics = longest(found, 'metric').filter((metric) => !(metric.start > 0 && namedLike(text, metric)))
  const scopes = longest(found, 'scope').filter((scope) => !entities.some((entity) => within(scope, entity)))
  const own = longest(found, 'own-metric').filter((item) => metrics.some((metric) => within(item, metric)))
  for (const entity of entities) names.set(`@${entity.id}`, entity)
  for (const metric of own) terms.add(metric.id)
  const rest = [...skip, ...entities, ...own]
  readLatin(text, language, vocabulary, rest, scopes, metrics, names, terms)
  readHan(text, vocabulary, found, rest, names, terms)
  for (const metric of metrics) terms.add(`=${metric.id}`)
  return {
    entities,
    metrics,
    scopes,
    extent: [...new Set(longest(found, 'extent').map((item) => item.id))],
    names,
    terms: [...terms],
    pronoun: found.some((item) => item.layer === 'pronoun')
  }
}

type Names = Map<string, Span>

function vocabularyOf(language: Language): Vocabulary {
  const known = vocabularies.get(language)
  if (known) return known
  const {concepts} = language
  const phrases: Record<string, readonly string[]> = {}
  const put = (layer: Layer, list: Readonly<Record<string, readonly string[]>>) => {
    for (const [id, words] of Object.entries(list)) phrases[`${layer} ${id}`] = words
  }
  put('entity', concepts.entities)
  put('metric', concepts.metrics)
  put('own-metric', concepts.ownMetrics ?? {})
  put('scope', concepts.scopes)
  put('pronoun', {'': concepts.pronouns})
  put('extent', {
    ...concepts.degrees,
    intention: concepts.intentions,
    sample: concepts.samples,
    appointed: concepts.appointments,
    departed: concepts.departures
  })
  put('verb', {...concepts.roles, ...concepts.deeds, up: concepts.trends.up, down: concepts.trends.down})
  const inflected = concepts.endings.length > 0
  if (!inflected) {
    put('word', concepts.words)
    put('stop', {'': concepts.stopWords})
    put('ending', {'': concepts.nameEndings})
  }
  const stems = new Map<string, string>()
  if (inflected)
    for (const [id, words] of Object.entries(concepts.words))
      for (const word of words) {
        const key = stem(word, concepts.endings)
        const ids = stems.get(key)?.split('+') ?? []
        if (!ids.includes(id)) stems.set(key, [...ids, id].join('+'))
      }
  const vocabulary: Vocabulary = {
    lexicon: new Lexicon(phrases),
    stems,
    stops: new Set(inflected ? concepts.stopWords : []),
    familyNames: new Set(concepts.familyNames),
    singular: new Set(concepts.singularVerbs),
    agents: new Set([...concepts.agentMarks.before, ...concepts.agentMarks.copulas]),
    owners: new Set(concepts.agentMarks.owner),
    fillers: new Set([...concepts.stopWords, ...concepts.ordinalMarks])
  }
  vocabularies.set(language, vocabulary)
  return vocabulary
}

function layers(hits: readonly Hit[]): Found[] {
  return hits.map((hit) => {
    const space = hit.id.indexOf(' ')
    return {start: hit.start, end: hit.end, layer: hit.id.slice(0, space) as Layer, id: hit.id.slice(space + 1)}
  })
}

const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** The hits of one layer that lie in no longer hit of it. */
function longest(found: readonly Found[], layer: Layer): Found[] {
  const kept: Found[] = []
  const own = found.filter((item) => item.layer === layer)
  own.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  for (const item of own) if (!kept.some((other) => overlaps(item, other))) kept.push(item)
  return kept.sort((a, b) => a.start - b.start)
}

/** A capital inside a sentence, and no capital of an acronym: the word belongs to a name, as in "Granite Chips". */
const namedLike = (text: string, {start, end}: Span) => /^\p{Lu}[\p{Ll}]+$/u.test(text.slice(start, end))

/** Takes the inflection off a word: the first ending that leaves at least three letters. */
export function stem(word: string, endings: Language['concepts']['endings']): string {
  const base = fold(word)
  for (const [ending, rest] of endings)
    if (base.endsWith(ending) && base.length - ending.length + rest.length >= (ending.startsWith('at') ? 4 : 3))
      return base.slice(0, base.length - ending.length) + rest
  return base
}

const latinWord = /[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd}]|['’.·_+-](?=[\p{Script=Latin}\p{Nd}]))*/gu
const hasCapital = /\p{Lu}/u
const digits = /^\d+(?:\.\d+)*$/

/** Names and words in Latin letters. A capital inside a sentence, or a mixed word, marks a name; a number after a name is its version. */
function readLatin(
  text: string,
  language: Language,
  vocabulary: Vocabulary,
  skip: readonly Span[],
  scopes: readonly Found[],
  metrics: readonly Found[],
  names: Names,
  terms: Set<string>
): void {
  const words = [...text.matchAll(latinWord)].map((match) => ({
    text: match[0].replace(/['’]s$/u, ''),
    start: match.index,
    end: match.index + match[0].length
  }))
  const capitals = words.filter((word) => hasCapital.test(word.text)).length
  const titled = words.length > 4 && capitals > words.length * 0.7
  const foreign = language.concepts.endings.length === 0
  let lastName: {base: string; end: number} | undefined
  for (const [index, word] of words.entries()) {
    if (skip.some((span) => overlaps(span, word))) continue
    const lower = fold(word.text)
    const numeral = digits.test(lower)
    if (numeral) {
      const gap = lastName ? text.slice(lastName.end, word.start) : ''
      if (lastName && /^[ -]?$/.test(gap)) {
        names.delete(lastName.base)
        names.set(`${lastName.base}#${lower}`, {start: lastName.end - lastName.base.length, end: word.end})
        terms.add(`#${lower}`)
      }
      continue
    }
    const key = stem(lower, language.concepts.endings)
    const known = vocabulary.stems.get(key) ?? (foreign ? borrowed(lower) : undefined)
    const place = scopes.some((scope) => overlaps(scope, word))
    if (word.text.length === 1 && metrics.some((metric) => overlaps(metric, word))) continue
    const mixed = /\p{Lu}/u.test(word.text.slice(1)) || /[\p{L}].*\d|\d.*\p{L}/u.test(word.text)
    const capital = hasCapital.test(word.text[0]!)
    const acronym = !/\p{Ll}/u.test(word.text)
    const first = index === 0 || /[.!?:。！？：“"\n]\s*$/.test(text.slice(0, word.start))
    const isName =
      !place &&
      !vocabulary.stops.has(lower) &&
      ((foreign && (capital || mixed) && !known) ||
        (!foreign && mixed && (!known || /\d/.test(word.text))) ||
        (!foreign && capital && !(first || titled) && !(known && acronym)) ||
        (!foreign &&
          capital &&
          (first || titled) &&
          !known &&
          !isPlainOpening(words, index, text, vocabulary.singular, language.concepts.plainEndings)))
    if (isName) {
      const version = /^(.*?\p{L})-?(\d+(?:\.\d+)*)$/u.exec(lower)
      const name = version ? `${version[1]!.replace(/-$/, '')}#${version[2]}` : lower
      names.set(name, word)
      lastName = {base: name, end: word.end}
      continue
    }
    if (vocabulary.stops.has(lower) || place) continue
    if (lower.length < 2) continue
    for (const part of known || !lower.includes('-') ? [lower] : lower.split('-')) {
      const id = stem(part, language.concepts.endings)
      if (part.length > 1 && !vocabulary.stops.has(part))
        terms.add((part === lower ? known : vocabulary.stems.get(id)) ?? `~${id}`)
    }
  }
}

/** A Latin word in a text of another script is read by the English glossary: AI, API, token. */
function borrowed(word: string): string | undefined {
  const english = vocabularyOf(languages.en)
  return english.stems.get(stem(word, languages.en.concepts.endings))
}

/**
 * A capital at the head of a sentence says nothing by itself. A word that looks inflected is no name, unless a comma, 's or a verb in
 * the singular follows it.
 */
function isPlainOpening(
  words: ReadonlyArray<{text: string; end: number}>,
  index: number,
  text: string,
  singular: ReadonlySet<string>,
  endings: readonly string[]
): boolean {
  const next = words[index + 1]
  if (next === undefined) return true
  if (!endings.some((ending) => words[index]!.text.endsWith(ending))) return false
  return !(/^(?:,|['’]s)/.test(text.slice(words[index]!.end)) || singular.has(next.text) || hasCapital.test(next.text))
}

const han = /\p{Script=Han}/u
const hanBreak = /[^\p{Script=Han}]/u

/** Names and words in Han characters: the longest known words, and what is left over as pairs of characters. */
function readHan(
  text: string,
  vocabulary: Vocabulary,
  found: readonly Found[],
  skip: readonly Span[],
  names: Names,
  terms: Set<string>
): void {
  if (!han.test(text)) return
  for (const title of text.matchAll(/《([^《》]{1,40})》/gu))
    names.set(fold(title[1]!), {start: title.index, end: title.index + title[0].length})
  const byStart = new Map<number, Found[]>()
  for (const item of found) {
    if (item.layer === 'entity' || item.layer === 'own-metric' || !han.test(text[item.start]!)) continue
    const list = byStart.get(item.start)
    if (list) list.push(item)
    else byStart.set(item.start, [item])
  }
  const pieces: Array<Span & {term: string}> = []
  let runStart = -1
  let open = 0
  let opener: 'break' | 'word' = 'break'
  /** What follows 的 is described by what is before it, and rarely a name. */
  let qualified = false
  const flush = (end: number, closed: boolean) => {
    if (runStart < 0) return
    const run = text.slice(runStart, end)
    const person = run.length >= 2 && run.length <= 3 && runStart === open && opener === 'break' && closed
    if (person && vocabulary.familyNames.has(run[0]!)) names.set(run, {start: runStart, end})
    for (let index = runStart; index + 1 < end; index++)
      pieces.push({term: `~${text.slice(index, index + 2)}`, start: index, end: index + 2})
    runStart = -1
  }
  for (let index = 0; index < text.length; ) {
    const covered = skip.find((span) => index >= span.start && index < span.end)
    if (covered || hanBreak.test(text[index]!)) {
      flush(index, true)
      index = covered ? covered.end : index + 1
      open = index
      opener = 'break'
      qualified = false
      continue
    }
    const items = (byStart.get(index) ?? []).filter((item) => item.layer !== 'metric' && item.layer !== 'pronoun')
    const end = Math.max(0, ...items.map((item) => item.end))
    const best = items.filter((item) => item.end === end)
    const initial =
      end === index + 1 &&
      index === open &&
      vocabulary.familyNames.has(text[index]!) &&
      best.every((item) => item.layer === 'word')
    if (best.length === 0 || initial) {
      if (runStart < 0) runStart = index
      index++
      continue
    }
    if (best.some((item) => item.layer === 'ending') && index - open >= 2 && index - open <= 5 && !qualified)
      names.set(text.slice(open, index), {start: open, end: index})
    flush(index, true)
    const words = best.filter((item) => item.layer === 'word').map((item) => item.id)
    if (words.length > 0) pieces.push({term: words.join('+'), start: index, end})
    const plain = best.every((item) => item.layer === 'stop' || item.layer === 'verb' || item.layer === 'extent')
    if ((end - index > 1 || plain) && (best.every((item) => item.layer !== 'ending') || words.length > 0)) {
      open = end
      opener =
        best.some((item) => item.layer === 'verb') || vocabulary.agents.has(text.slice(index, end)) ? 'break' : 'word'
    }
    index = end
  }
  flush(text.length, false)
  for (const version of text.matchAll(/(\p{Script=Han}{2})(\d+(?:\.\d+)*)(?!\d)/gu)) {
    const at = version.index + 2
    if (skip.some((span) => at < span.end && span.start < at + version[2]!.length)) continue
    if (names.has(version[1]!) || [...version[1]!].some((char) => vocabulary.fillers.has(char))) continue
    names.set(`${version[1]}#${version[2]}`, {start: version.index, end: version.index + version[0].length})
  }
  const named = [...names.values()].filter(({start}) => start >= 0)
  for (const {term, ...span} of pieces) if (!named.some((name) => within(span, name))) terms.add(term)
}

/** The id of a counted noun; units are named in English in every language. */
export function nounTerm(unit: string, language: Language): string {
  const english = languages.en
  const key = stem(unit, english.concepts.endings)
  return vocabularyOf(english).stems.get(key) ?? (language.code === english.code ? `~${key}` : unit)
}
