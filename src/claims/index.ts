import {vagueMetrics} from '../languages/concepts.js'
import type {Languages} from '../languages/index.js'
import type {Language} from '../languages/language.js'
import {sourceSpan} from '../read/place.js'
import {isWithin} from '../spans.js'
import type {
  Block,
  Claim,
  ClaimKind,
  Clause,
  Cue,
  Document,
  Evidence,
  Quantity,
  Reading,
  Sentence,
  Span,
  Time
} from '../types.js'
import {affiliationsOf} from './affiliation.js'
import {currencyOf, withAmounts} from './amounts.js'
import {clauseAt, findClauses} from './clauses.js'
import {findCues} from './cues.js'
import {weighEvidence} from './evidence.js'
import {factParts, findFacts} from './facts.js'
import {openingOf} from './openings.js'
import {findPhrases} from './phrases.js'
import {findQuantities} from './quantities/index.js'
import {aboutDocument, aboutOf, isVersion, metricsBefore, type Read, type Topic, topicsBefore} from './subject.js'
import {headsOf, isUnitOfHead, underHeads} from './tables.js'
import {findTimes, happened, retell} from './times.js'
import {Words} from './words/index.js'

/** Reads every sentence of a document: what is measured, when, how surely, by whom, on what evidence; and the claims in it. */
export function interpret(document: Document, sentences: readonly Sentence[], languages: Languages): Reading[] {
  const parsed = sentences.map((sentence) =>
    readSentence(sentence, document.blocks[sentence.block]!, languages[sentence.language], document.meta.date)
  )
  const currency = currencyOf(parsed)
  const read = currency === undefined ? parsed : parsed.map((parts) => withAmounts(parts, currency))
  const topics = topicsBefore(read)
  const metrics = metricsBefore(read)
  const firsts = new Map(read.map(({block}, at) => [block, at] as const).reverse())
  const settingOf = once((block: Block) => {
    const terms = new Set<string>()
    for (let at = firsts.get(block)!; read[at]?.block === block; at++)
      for (const term of read[at]!.words.whole.terms) terms.add(term)
    return [...terms]
  })
  const facts = read.map((parts, index) =>
    findFacts(parts, parts.language, parts.phrases, topics[index], () => settingOf(parts.block))
  )
  const evidence = weighEvidence(document, read, affiliationsOf(read, facts, languages))
  const headsAt = headsOf(read)
  const about = aboutDocument(read)
  const withAbout = (claim: Claim): Claim => (claim.names.length > 0 || about.length === 0 ? claim : {...claim, about})
  const identify = claimIds(document.path)
  return read.map((parts, index) => {
    const {sentence, cues, times, quantities, clauses} = parts
    const statement = once((clause: Clause) => statementOf(clause, parts, evidence[index]!, document))
    const idOf = (clause: Clause, mark: string) => identify(`${statement(clause).words}\n${mark}`)
    const heads = headsAt(parts)
    const {terms: opening} = openingOf(parts)
    const told = quantities.filter((quantity) => !isUnitOfHead(parts, quantity))
    const claims = told.map((quantity): Claim => {
      const clause = clauseAt(clauses, quantity)
      const time = timeOf(parts, clause, quantity)
      const claim: Claim = {
        id: idOf(clause, quantity.text),
        ...statement(clause),
        kind: kindOf(clause, quantity),
        ...aboutOf({reading: parts, clause, quantity, before: topics[index], measured: metrics[index]}),
        quantity,
        ...(opening.length > 0 && {opening}),
        ...(time && {time})
      }
      return withAbout(underHeads(claim, heads))
    })
    const stated = facts[index]!.map(
      (found): Claim =>
        withAbout({
          id: idOf(found.clause, found.fact.type + found.fact.relation),
          ...statement(found.clause),
          ...factParts(found)
        })
    )
    const {terms, names} = parts.words.whole
    return {
      ...{sentence, clauses, quantities, times, cues, evidence: evidence[index]!},
      ...{terms, names: [...names.keys()], claims, facts: stated}
    }
  })
}

/** What a sentence says by itself. */
function readSentence(sentence: Sentence, block: Block, language: Language, date: string | undefined) {
  const {text} = sentence
  const phrases = findPhrases(text, language)
  const found = findTimes(text, language, date)
  const cues = findCues(text, language, phrases).filter(
    (cue) => cue.type !== 'possible' || !found.some((time) => isWithin(cue, time))
  )
  const quantities = findQuantities(text, language)
  const cut = findClauses(sentence, block, language, {cues, times: found, quantities, date})
  const late = found.filter((time) => isAwaited(time, clauseAt(cut, time), cues))
  const clauses = cut.map((clause) =>
    late.some((time) => isWithin(time, clause)) ? {...clause, polarity: '+' as const} : clause
  )
  const times = found.map((time) =>
    late.includes(time) ? happened(time) : retell(time, clauseAt(clauses, time).future, date)
  )
  const figures = quantities.filter((quantity) => !isVersion(quantity))
  // "A year" of "a year earlier" limits nothing, and "last" of "last year" measures nothing.
  const limiting = phrases.filter(
    ({layer, id, ...phrase}) =>
      !(layer === 'scope' || (layer === 'metric' && vagueMetrics.has(id))) ||
      !times.some((time) => isWithin(phrase, time))
  )
  const words = new Words(text, language, {figures, times}, limiting)
  return {sentence, block, language, phrases, cues, times, quantities, clauses, words}
}

/** "It did not open until June": the denial ends with the time, so that it opened then. */
const isAwaited = ({role, from, to, start}: Time, clause: Clause, cues: readonly Cue[]): boolean =>
  role === 'span' &&
  from === undefined &&
  to !== undefined &&
  clause.polarity === '-' &&
  cues.some((cue) => cue.type === 'negation' && cue.start >= clause.start && cue.end <= start)

type Statement = Pick<
  Claim,
  | 'path'
  | 'sentence'
  | 'span'
  | 'text'
  | 'words'
  | 'language'
  | 'modality'
  | 'polarity'
  | 'voice'
  | 'evidence'
  | 'documentDate'
>

/** What all claims of a clause share. */
function statementOf(
  clause: Clause,
  {sentence, block}: Pick<Read, 'sentence' | 'block'>,
  evidence: Evidence,
  document: Document
): Statement {
  const {start, end} = withoutMarks(sentence.text, clause)
  const span = sourceSpan(block.map, {start: sentence.start + start, end: sentence.start + end})
  return {
    path: document.path,
    sentence: sentence.index,
    span,
    text: document.source.slice(span.start, span.end),
    words: sentence.text.slice(start, end),
    language: sentence.language,
    modality: clause.modality,
    polarity: clause.polarity,
    voice: clause.voice,
    evidence,
    ...(document.meta.date && {documentDate: document.meta.date})
  }
}

/** Makes claims of clauses that need neither a number nor a fact, so that they can be set against each other as they stand. */
export function sayingsOf(document: Document): (reading: Reading, clause: Clause) => Claim {
  const identify = claimIds(document.path)
  return ({sentence, evidence, terms, names}, clause) => {
    const block = document.blocks[sentence.block]!
    const statement = statementOf(clause, {sentence, block}, evidence, document)
    const known = {subject: false, metric: false}
    const topic: Topic = {
      subject: '',
      metric: '',
      known,
      scope: [],
      terms: [...terms],
      names: [...names],
      fullNames: [],
      qualifiers: [],
      reporters: [],
      extent: []
    }
    return {id: identify(`${statement.words}\nsaying`), ...statement, kind: 'event', ...topic}
  }
}

/** A function that computes its value for each key once. */
function once<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const value = known.get(key) ?? compute(key)
    known.set(key, value)
    return value
  }
}

function kindOf(clause: Clause, quantity: Quantity): ClaimKind {
  if (clause.future) return 'forecast'
  if (quantity.kind === 'rank') return 'ranking'
  return quantity.dimension === 'multiple' ? 'comparison' : 'measurement'
}

/** Furthest, in characters, that a time stands from the one of several figures that it dates: "600 in 2010". */
const besideReach = 5

/** The time a clause speaks of: its own, else the last that stands before it in the sentence; a duration locates nothing. */
function timeOf(
  {sentence: {text}, language, times, quantities}: Read,
  clause: Clause,
  quantity: Quantity
): Time | undefined {
  const inside = times.filter((time) => isWithin(time, clause) && time.role !== 'duration')
  const dates = inside.filter((time) => time.from ?? time.to)
  if (dates.length > 1 && quantities.filter((other) => isWithin(other, clause)).length > 1) {
    const isNear = (gap: number) => gap >= 0 && gap <= besideReach
    const before = dates.find(({end}) => isNear(quantity.start - end))
    const after = dates.find(({start}) => isNear(start - quantity.end))
    // "600 in 2010", but 2010年的600只.
    const beside = language.concepts.endings.length > 0 ? (after ?? before) : (before ?? after)
    if (beside) return beside
  }
  const opening = dates.findLast(({start, end}) => end <= quantity.start && /[，,]\s*$/.test(text.slice(0, start)))
  const own = opening ?? dates[0] ?? inside[0]
  if (own) return own
  return times.findLast(
    (time) => time.end <= clause.start && time.role !== 'duration' && (time.from ?? time.to) !== undefined
  )
}

const spaces = ' \t\n\r\u00a0\u2003\u2009\u2028\u202f\u3000'
const closing = new Set(`${spaces},，;；:：、。.!?！？—–)）]】(（`)
const opening = new Set(`${spaces},，;；:：、。—–(（[【`)

/** A clause without the white space and the punctuation around it. */
function withoutMarks(text: string, {start, end}: Span): Span {
  let from = start
  let to = end
  while (to > from + 1 && closing.has(text[to - 1]!)) to--
  while (from < to - 1 && opening.has(text[from]!)) from++
  return {start: from, end: to}
}

/** Hands out ids: a hash of path and words, so that they stay when lines move; a repeat gets a number of its own. */
function claimIds(path: string): (words: string) => string {
  const seen = new Map<string, number>()
  return (words) => {
    const count = seen.get(words) ?? 0
    seen.set(words, count + 1)
    return `c_${hash(`${path}\n${words}\n${count}`)}`
  }
}

/** FNV-1a in two 32-bit lanes, in base 36: stable and short; collisions are no danger at the size of a corpus of claims. */
function hash(text: string): string {
  let high = 0x811c9dc5
  let low = 0x01000193
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 0x01000193) >>> 0
    low = Math.imul(low ^ (code + index), 0x85ebca6b) >>> 0
  }
  return high.toString(36).padStart(7, '0') + low.toString(36).padStart(7, '0')
}
