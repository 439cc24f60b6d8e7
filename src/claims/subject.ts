import {isPlace} from '../languages/concepts.js'
import {languages} from '../languages/index.js'
import type {Language} from '../languages/language.js'
import type {Block, Claim, Clause, Quantity, Reading, Span} from '../types.js'
import {fold} from './fold.js'
import {type Hit, Lexicon} from './lexicon.js'

/** What a claim is about: who, what is told of them, and within which limits. */
export type Topic = Pick<Claim, 'subject' | 'metric' | 'known' | 'scope' | 'terms' | 'names' | 'extent'>

/** A sentence as far as it is read when topics are found. */
type Read = Omit<Reading, 'claims' | 'facts' | 'evidence'> & {block: Block}

/** What the words around a claim are read from. */
export interface AboutContext {
  reading: Omit<Reading, 'claims' | 'facts' | 'evidence'>
  clause: Clause
  quantity?: Quantity
  /** Topic of the sentence before, in the same paragraph. */
  before?: Topic | undefined
}

/**
 * Folds the subject, the metric and the scope of a claim to canonical ids where the lexicon knows them, else to plain words. The clause
 * is read first; what it does not name is taken from its sentence, then from the sentence before.
 */
export function aboutOf({reading, clause, quantity, before}: AboutContext): Topic {
  const {sentence, quantities, times} = reading
  const language = languages[sentence.language]
  const shift = (span: Span) => ({start: span.start - clause.start, end: span.end - clause.start})
  const skip = [...quantities, ...times]
  const limits = (topic: Topic): Topic => limited(topic, reading, language, quantity)
  const whole = findTopic(sentence.text, language, {skip, ...(quantity && {focus: quantity}), ...(before && {before})})
  if (clause.start === 0 && clause.end >= sentence.text.length) return limits(whole)
  const {topic, places} = readTopic(sentence.text.slice(clause.start, clause.end), language, {
    skip: skip.map(shift),
    ...(quantity && {focus: shift(quantity)}),
    before: whole
  })
  const listed = quantity && places.size > 0 && [...places.values()].every(({start}) => start > shift(quantity).start)
  const part = {
    ...topic,
    names: listed ? [...new Set([...topic.names, ...whole.names])] : topic.names,
    extent: whole.extent.includes('sample') ? [...new Set([...topic.extent, 'sample'])] : topic.extent
  }
  if (part.known.metric || part.terms.length > 2) return limits(part)
  return limits({
    ...part,
    metric: whole.metric,
    known: {...part.known, metric: whole.known.metric},
    terms: [...new Set([...part.terms, ...whole.terms])]
  })
}

/** Greatest age a bare bound ("under 30") is taken for. */
const greatestAge = 120

/** A topic with what the other figures of the sentence limit it to: the counted noun, ages, a condition. */
function limited(
  topic: Topic,
  {quantities, clauses}: AboutContext['reading'],
  language: Language,
  focus?: Quantity
): Topic {
  const ages = quantities.filter((item) => item !== focus && (item.dimension === 'age' || isBareBound(item)))
  const noun = focus?.dimension === 'count' && focus.unit !== '' ? nounTerm(focus.unit, language) : undefined
  const condition = clauses.some(({uncommitted}) => uncommitted === 'condition')
  return {
    ...topic,
    scope: [...topic.scope, ...ages.map((item) => `age ${item.low} ${item.high}`)],
    terms: noun && !topic.terms.includes(noun) ? [...topic.terms, noun] : topic.terms,
    extent: condition ? [...topic.extent, 'condition'] : topic.extent
  }
}

/** "under 30", with nothing counted: a limit to something else, no figure of its own. */
export const isBareBound = ({dimension, unit, low, high}: Quantity): boolean =>
  dimension === 'count' &&
  unit === '' &&
  ((low === -Infinity && high <= greatestAge) || (high === Infinity && low <= greatestAge))

/** The id of a counted noun; units are named in English in every language. */
function nounTerm(unit: string, language: Language): string {
  const english = languages.en
  const key = stem(unit, english.concepts.endings)
  return vocabularyOf(english).stems.get(key) ?? (language === english ? `~${key}` : unit)
}

/** For each sentence, the topic that holds before it in its paragraph: what "it" and "the company" stand for. */
export function topicsBefore(sentences: readonly Read[]): Array<Topic | undefined> {
  let group = -1
  let last: Topic | undefined
  return sentences.map(({sentence, quantities, times, block}) => {
    if (block.group !== group) last = undefined
    group = block.group
    const before = last
    const topic = findTopic(sentence.text, languages[sentence.language], {
      skip: [...quantities, ...times],
      ...(before && {before})
    })
    if (topic.names.length > 0 || topic.scope.length > 0) last = topic
    return before
  })
}

/** What else is known of the place in which a topic is read. */
export interface TopicContext {
  /** The quantity or predicate the topic is for: the nearest metric and entity win. */
  focus?: Span
  /** Quantities and times: their words are no part of the topic. */
  skip?: readonly Span[]
  /** Topic that holds before. */
  before?: Topic
}

type Layer = 'entity' | 'metric' | 'scope' | 'word' | 'stop' | 'pronoun' | 'ending' | 'extent' | 'verb'

interface Found extends Span {
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
  /** Stop words of one character, and 第 and its like: no part of a name. */
  fillers: ReadonlySet<string>
}

const vocabularies = new WeakMap<Language, Vocabulary>()

/**
 * Reads subject, metric and scope of a stretch of text. Where it names nothing, the subject of the sentence before is carried on.
 *
 * @param text A clause, or a sentence where the clause is too short to say what it is about; offsets of `context` are in it.
 */
export function findTopic(text: string, language: Language, context: TopicContext = {}): Topic {
  return readTopic(text, language, context).topic
}

/** The same with the place of each name the text itself holds. */
export function readTopic(
  text: string,
  language: Language,
  context: TopicContext = {}
): {topic: Topic; places: ReadonlyMap<string, Span>} {
  const vocabulary = vocabularyOf(language)
  const skip = context.skip ?? []
  const found = layers(vocabulary.lexicon.find(text))
  const names: Names = new Map()
  const terms = new Set<string>()
  const entities = longest(found, 'entity')
  const metrics = longest(found, 'metric').filter((metric) => !(metric.start > 0 && namedLike(text, metric)))
  const scopes = longest(found, 'scope').filter((scope) => !entities.some((entity) => within(scope, entity)))
  for (const entity of entities) names.set(`@${entity.id}`, entity)
  readLatin(text, language, vocabulary, [...skip, ...entities], scopes, metrics, names, terms)
  readHan(text, vocabulary, found, [...skip, ...entities], names, terms)
  for (const metric of metrics) terms.add(`=${metric.id}`)
  const metric = nearest(metrics, context.focus)
  const entity = nearest(entities, context.focus)
  const pronoun = found.some((item) => item.layer === 'pronoun')
  const before = context.before
  const carried = names.size === 0 && before !== undefined
  const places = new Map(names)
  if (carried) for (const name of before.names) names.set(name, nowhere)
  const own = {
    names: [...names.keys()].filter((name) => !name.startsWith('@')),
    scope: scopes.map((scope) => scope.id)
  }
  const topic: Topic = {
    subject: entity?.id ?? (own.names.length > 0 ? own.names.join(' ') : carried ? before.subject : ''),
    metric: metric?.id ?? [...terms].slice(0, 4).join(' '),
    known: {
      subject: entity !== undefined || (carried && pronoun && before.known.subject),
      metric: metric !== undefined
    },
    scope: [...new Set([...own.scope, ...(places.size === 0 ? inherited(own.scope, before) : [])])].sort(),
    terms: [...terms],
    names: [...names.keys()],
    extent: [...new Set(longest(found, 'extent').map((item) => item.id))]
  }
  return {topic, places}
}

/** Places that hold on from the sentence before where a text names none itself. */
function inherited(own: readonly string[], before: Topic | undefined): string[] {
  if (!before || own.some(isPlace)) return []
  return before.scope.filter((scope) => isPlace(scope) || own.length === 0)
}

type Names = Map<string, Span>

const nowhere: Span = {start: -1, end: -1}

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
  put('scope', concepts.scopes)
  put('pronoun', {'': concepts.pronouns})
  put('extent', {...concepts.degrees, intention: concepts.intentions, sample: concepts.samples})
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
    agents: new Set(concepts.agentMarks.before),
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

/** A capital inside a sentence, and no capital of an acronym: the word belongs to a name, as in "Basalt Chips". */
const namedLike = (text: string, {start, end}: Span) => /^\p{Lu}[\p{Ll}]+$/u.test(text.slice(start, end))

function nearest(found: readonly Found[], focus: Span | undefined): Found | undefined {
  if (!focus) return found[0]
  const distance = (item: Found) =>
    item.end <= focus.start ? focus.start - item.end : Math.max(0, item.start - focus.end)
  return found.reduce<Found | undefined>(
    (best, item) => (!best || distance(item) < distance(best) ? item : best),
    undefined
  )
}

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
          !isPlainOpening(words, index, text, vocabulary.singular)))
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
  singular: ReadonlySet<string>
): boolean {
  const next = words[index + 1]
  if (next === undefined) return true
  if (!/(?:ing|ed|ly|tion|ment|ness|ity|ship|ers|s)$/.test(words[index]!.text)) return false
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
    if (item.layer === 'entity' || !han.test(text[item.start]!)) continue
    const list = byStart.get(item.start)
    if (list) list.push(item)
    else byStart.set(item.start, [item])
  }
  const pieces: Array<Span & {term: string}> = []
  let runStart = -1
  let open = 0
  let opener: 'break' | 'word' = 'break'
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
      flush(index, index < text.length - 1 || text[index] !== '。')
      index = covered ? covered.end : index + 1
      open = index
      opener = 'break'
      continue
    }
    const items = (byStart.get(index) ?? []).filter(
      (item) => item.layer !== 'metric' && item.layer !== 'pronoun' && item.layer !== 'extent'
    )
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
    if (best.some((item) => item.layer === 'ending') && index - open >= 2 && index - open <= 5)
      names.set(text.slice(open, index), {start: open, end: index})
    flush(index, true)
    const words = best.filter((item) => item.layer === 'word').map((item) => item.id)
    if (words.length > 0) pieces.push({term: words.join('+'), start: index, end})
    const plain = best.every((item) => item.layer === 'stop' || item.layer === 'verb')
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
