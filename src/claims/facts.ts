import {events, theses, weakWords} from '../languages/concepts.js'
import type {Language} from '../languages/language.js'
import {beginsIn, isWithin, overlaps} from '../spans.js'
import type {Claim, ClaimKind, Clause, Fact, Span, Time} from '../types.js'
import {agentsOf} from './agents.js'
import {fold} from './fold.js'
import {orderIn} from './orders.js'
import {longest, ofLayer, type Phrase} from './phrases.js'
import {type Read, type Topic, topicOf, withReporters} from './subject.js'
import {readWords} from './words/index.js'

/** A claim without a number, as far as the words of its sentence say it. */
export interface FoundFact {
  kind: ClaimKind
  fact: Fact
  topic: Topic
  clause: Clause
  polarity: '+' | '-'
  time?: Time
  /** Where the fact stands, in offsets of the sentence. */
  span: Span
}

/**
 * Facts of a sentence that no number carries: states that hold or not, roles and deeds with who has them, trends, places in an
 * order, what an acronym stands for, dated or denied acts, and dates of anything else.
 *
 * @param setting Content words of the paragraph; asked for only where a view needs them.
 */
export function findFacts(
  reading: Read,
  language: Language,
  phrases: readonly Phrase[],
  before: Topic | undefined,
  setting: () => readonly string[]
): FoundFact[] {
  const {sentence, clauses} = reading
  const text = sentence.text
  const found: FoundFact[] = []
  const whole = {topic: topicOf(reading.words.whole, before && {before}), places: reading.words.whole.names}
  const topics = new Map<Clause, Topic>()
  const topicAt = (clause: Clause | undefined): Topic => {
    if (!clause || clauses.length === 1) return whole.topic
    const known = topics.get(clause) ?? topicOf(reading.words.within(clause), {before: whole.topic, partly: true})
    topics.set(clause, known)
    return known
  }
  const add = (kind: ClaimKind, span: Span, fact: Fact, topic: Topic, polarity: '+' | '-', when?: Time) => {
    const clause = clauseOf(clauses, span) ?? clauses[0]
    if (!clause) return
    const time = when ?? timeNear(reading.times, clause, fact.type !== 'act')
    const about = ['act', 'trend', 'rank', 'view'].includes(fact.type) ? withReporters(topic, reading) : topic
    found.push({kind, fact, topic: about, clause, polarity, span, ...(time && {time})})
  }
  for (const hit of outermost(ofLayer(phrases, 'state'))) {
    const clause = clauseOf(clauses, hit)
    if (clause && isOfSomeTime(reading.times, clause)) continue
    const denied = negated(reading, clause ?? hit, hit)
    const sign = (hit.id[0] === '-') !== denied ? '-' : '+'
    const topic = {...topicAt(clause), terms: whole.topic.terms}
    add('event', hit, {type: 'state', relation: hit.id.slice(1), values: [], closed: false}, topic, sign)
  }
  const addView = (relation: string, hit: Span, sign: '+' | '-') => {
    const clause = clauseOf(clauses, hit)
    if (!clause || isOfOthers(reading, clause, phrases)) return
    const values = reading.words.within(hit).terms
    const fact: Fact = {type: 'view', relation, values, closed: false, setting: setting()}
    add('event', hit, fact, {...topicAt(clause), terms: whole.topic.terms}, sign)
  }
  for (const hit of outermost(ofLayer(phrases, 'view'))) {
    const denied = negated(reading, clauseOf(clauses, hit) ?? hit, hit)
    addView(hit.id.slice(1), hit, (hit.id[0] === '-') !== denied ? '-' : '+')
  }
  const made = multiplesMade(reading, phrases)
  if (made) addView('amplification', made, made.sign)
  const roles = ofLayer(phrases, 'role')
  const isFounder = roles.some(({id}) => id === 'founder')
  for (const type of ['role', 'deed'] as const)
    for (const hit of outermost(ofLayer(phrases, type))) {
      const clause = clauseOf(clauses, hit)
      if (!clause || (type === 'deed' ? isMeasure(hit, phrases) || isCut(hit, phrases) : isOwner(text, hit, language)))
        continue
      const agents = agentsOf(text, hit, {
        language,
        type,
        places: withoutSayers(whole.places, reading, hit),
        roles,
        clause,
        times: reading.times
      })
      const values =
        agents.names.length > 0 ? agents.names : type === 'role' ? standIns(reading, language, clause, before) : []
      if (values.length === 0) continue
      const extent = [...whole.topic.extent, ...(isFounder ? ['founder'] : [])]
      const sign = negated(reading, clause, hit) ? '-' : '+'
      const fact: Fact = {type, relation: hit.id, values, closed: agents.closed, of: agents.of}
      add('role', hit, fact, type === 'role' ? {...whole.topic, extent} : whole.topic, sign)
    }
  const trends = ofLayer(phrases, 'trend')
  // “Less than eight hours” is a bound and sets nothing against another.
  const wording = phrases.filter((phrase) => !reading.quantities.some((quantity) => isWithin(phrase, quantity)))
  const ranks = longest(phrases, 'rank').filter((hit) => !reading.times.some((time) => overlaps(hit, time)))
  for (const clause of clauses) {
    const topic = topicAt(clause)
    const trend = trends.filter((hit) => isWithin(hit, clause))
    const ways = new Set(trend.map((hit) => hit.id))
    if (ways.size === 1)
      add('event', clause, {type: 'trend', relation: trend[0]!.id, values: [], closed: false}, topic, clause.polarity)
    const order = orderIn(text, clause, wording, reading.words, language)
    if (order) add('comparison', clause, order, topic, clause.polarity)
    // “The first phase of the tunnel”, “in the first ballot” say which part is meant, and no place of the tunnel.
    const places = ranks.filter(
      (hit) => isWithin(hit, clause) && !opensClause(text.slice(clause.start, hit.start), language)
    )
    for (const rank of places)
      if (!topic.extent.includes('one-of')) {
        const carried = topic.terms.length < 2 && before ? {...topic, terms: [...topic.terms, ...before.terms]} : topic
        add(
          'ranking',
          clause,
          {type: 'rank', relation: rank.id, values: leading(whole.places, rank), closed: false},
          carried,
          '+'
        )
      }
    const figures = reading.quantities.some((item) => !item.soft && isWithin(item, clause))
    const saying = reading.cues.some(
      (cue) => cue.type === 'reporting' && isWithin(cue, clause) && cue.end >= clause.end - 2
    )
    const short = saying && (topic.terms.length < 4 || clause.end - clause.start <= shortSaying)
    const dated = figures && topic.known.metric && reading.times.some((time) => isWithin(time, clause) && time.from)
    const event = reading.words.within(clause).metrics.find(({id}) => events.has(id))?.id
    const located =
      event !== undefined && topic.names.length > 0 && reading.times.some((time) => isWithin(time, clause) && time.from)
    // A cell says something of its row, which its words do not name.
    const telling =
      !short &&
      !order?.relation.startsWith('than') &&
      !reading.block.table &&
      (!figures || dated) &&
      (tellsEnough(topic) || located || theses.has(topic.metric))
    if (telling)
      add(
        'event',
        clause,
        {type: 'act', relation: figures ? 'dated' : '', values: places.map(({id}) => id), closed: false},
        {
          ...topic,
          ...(event && {metric: event, known: {...topic.known, metric: true}}),
          extent: trend.length > 0 ? [...topic.extent, 'changes'] : topic.extent
        },
        clause.polarity
      )
    const dates = figures ? [] : reading.times.filter((time) => isWithin(time, clause) && isLocated(time))
    for (const time of dates.slice(telling ? 1 : 0))
      add('event', clause, {type: 'date', relation: '', values: [], closed: false}, topic, clause.polarity, time)
  }
  for (const {name, words, span, marked} of expansions(text, language)) {
    const topic = topicOf(readWords(words, language))
    add(
      'definition',
      span,
      {type: 'expansion', relation: name, values: [words], closed: marked},
      {...topic, names: [name]},
      '+'
    )
  }
  return found
}

/** "Turns 10x engineers into 2x": what somebody is worth before and after, as a gain or a loss. */
function multiplesMade(
  {clauses, quantities}: Read,
  phrases: readonly Phrase[]
): (Span & {sign: '+' | '-'}) | undefined {
  const [from, to, ...more] = quantities.filter(({dimension, kind}) => dimension === 'multiple' && kind === 'ratio')
  if (!from || !to || more.length > 0 || from.low === to.low || clauseOf(clauses, from) !== clauseOf(clauses, to))
    return undefined
  const turned = ofLayer(phrases, 'becoming').some(({start, end}) => start >= from.end && end <= to.start)
  return turned ? {start: from.start, end: to.end, sign: to.low > from.low ? '+' : '-'} : undefined
}

/** Nothing stands before it, or no more than “in”. */
const opensClause = (before: string, {concepts}: Language): boolean =>
  before.trim() === '' || concepts.settingMarks.includes(fold(before).trim())

/** One of several possibilities, or what people in general say or think: no view of whoever speaks. */
function isOfOthers({clauses, cues}: Read, {start, end}: Clause, phrases: readonly Phrase[]): boolean {
  const opens = (phrase: Span) =>
    phrase.start < end && clauses.some((clause) => phrase.start >= clause.start && phrase.start - clause.start <= 1)
  if (ofLayer(phrases, 'alternative').some(opens)) return true
  if (ofLayer(phrases, 'belief').some((phrase) => phrase.start >= start - 2 && phrase.start < end)) return true
  return cues.some((cue) => cue.type === 'vague-source' && cue.start < end)
}

/** The names without those that a verb of saying cuts off from the words: who says that somebody holds a role does not hold it. */
function withoutSayers(places: ReadonlyMap<string, Span>, {cues}: Read, hit: Span): ReadonlyMap<string, Span> {
  const saying = cues.filter(({type, end}) => type === 'reporting' && end <= hit.start)
  if (saying.length === 0) return places
  return new Map([...places].filter(([, {end}]) => !saying.some((cue) => end <= cue.start)))
}

/** Who "I" or "he" is: the speaker of a turn, or those named before. */
function standIns(reading: Read, language: Language, clause: Clause, before: Topic | undefined): readonly string[] {
  const {voice} = clause
  if (voice.type === 'speaker' && reading.cues.some((cue) => cue.type === 'own' && isWithin(cue, clause)))
    return namesOf(voice.name ?? '', language)
  return before && reading.words.within(clause).pronoun ? before.names : []
}

/** The names in the label of a speaker, as in `Claim.names`. */
export const namesOf = (label: string, language: Language): string[] => [
  ...readWords(`${label} `, language).names.keys()
]

/** A clause that ends in a verb of saying and is no longer, in characters, only says who speaks. */
const shortSaying = 24

/** Enough words to recognise the same act elsewhere: three of the glossary, or a name and two. */
function tellsEnough(topic: Topic): boolean {
  const strong = topic.terms.filter(
    (term) => !term.startsWith('=') && !weakWords.has(term) && !/^~\p{Script=Han}/u.test(term)
  ).length
  const pairs = topic.terms.filter((term) => /^~\p{Script=Han}/u.test(term)).length
  return (
    strong + pairs / 2 + Math.min(2, topic.names.length) + (topic.known.metric ? 1 : 0) >= 2.5 &&
    strong + pairs / 2 >= 1
  )
}

const clauseOf = (clauses: readonly Clause[], span: Span) => clauses.find((clause) => beginsIn(span, clause))

/** Hits that lie in no longer hit; two ids at one place keep the longer, and of yes and no at one place the no. */
function outermost(hits: readonly Phrase[]): Phrase[] {
  const size = ({start, end}: Span) => end - start
  const denies = (other: Phrase, hit: Phrase) => size(other) === size(hit) && other.id === hit.id.replace(/^\+/, '-')
  return hits.filter(
    (hit) =>
      !hits.some((other) => other !== hit && isWithin(hit, other) && (size(other) > size(hit) || denies(other, hit)))
  )
}

/** Whether a negation of the clause stands before the words, or in English right beside them, and is no part of them. */
function negated(reading: Read, clause: Span, words: Span): boolean {
  const cues = reading.cues.filter(
    (cue) => cue.type === 'negation' && isWithin(cue, clause) && !overlaps(cue, words) && cue.start < words.end
  )
  return cues.length % 2 === 1
}

/** The time of a clause, else (`far`) the first of its sentence; a duration locates nothing. */
function timeNear(times: readonly Time[], clause: Span, far: boolean): Time | undefined {
  const dated = times.filter(isLocated)
  return dated.find((time) => isWithin(time, clause)) ?? (far ? dated[0] : undefined)
}

/** "A year ago" in a document without a date: nobody knows when that was so. */
const isOfSomeTime = (times: readonly Time[], clause: Span): boolean =>
  times.some((time) => time.tense === 'past' && time.relative && !isLocated(time) && isWithin(time, clause))

const isLocated = ({role, from, to}: Time): boolean => role !== 'duration' && (from ?? to) !== undefined

/** 收购 in 收购价: a word of what is measured, and nothing done. */
const isMeasure = (hit: Span, phrases: readonly Phrase[]): boolean =>
  ofLayer(phrases, 'metric').some(({start, end}) => start === hit.start && end > hit.end)

/** A known word ends inside it: 发现 in 派发现金. */
const isCut = (hit: Span, phrases: readonly Phrase[]): boolean =>
  ofLayer(phrases, 'word').some(({start, end}) => start < hit.start && hit.start < end && end < hit.end)

/** "The mayor's budget": a role by which a thing is told, and nobody it is given to. */
const isOwner = (text: string, {end}: Span, {concepts}: Language): boolean =>
  concepts.agentMarks.owner.some((mark) => text.slice(end).replace('’', "'").startsWith(mark))

/** Names before the words, nearest last: who is first. */
function leading(places: ReadonlyMap<string, Span>, hit: Span): string[] {
  return [...places].filter(([, span]) => span.start >= 0 && span.end <= hit.start).map(([name]) => name)
}

/** An acronym with the words it stands for; `marked` where the text says that it does ("stands for", 简称). */
interface Expansion {
  name: string
  words: string
  span: Span
  marked: boolean
}

/** How far apart an acronym and its words may stand, in characters. */
const expansionReach = 80

const acronym = /(?<![\p{Script=Latin}\p{Nd}])\p{Lu}{2,8}(?![\p{Script=Latin}\p{Nd}])/gu
const capitalised = /\p{Lu}[\p{Ll}]+(?:[ -](?:(?:of|and|for|the|in|to|on) )?\p{Lu}\p{Ll}+){1,9}/gu

/** Acronyms with the words they stand for: words with its initials near it, or Han words in brackets right behind it. */
export function expansions(text: string, language: Language): Expansion[] {
  const found: Expansion[] = []
  const acronyms = [...text.matchAll(acronym)]
  if (acronyms.length === 0) return found
  const phrases = [...text.matchAll(capitalised)]
  const marks = language.concepts.expansionMarks
  const lower = fold(text)
  let first = 0
  for (const match of acronyms) {
    const name = match[0]
    const end = match.index + name.length
    while (phrases[first] && phrases[first]!.index + expansionReach < match.index) first++
    const near = phrases
      .slice(first, first + 12)
      .filter((phrase) => phrase.index - end < expansionReach)
      .map((phrase) => ({words: spelling(phrase[0], name), end: phrase.index + phrase[0].length}))
      .find(({words}) => words !== undefined)
    if (near?.words) {
      const span = {start: Math.min(near.end - near.words.length, match.index), end: Math.max(end, near.end)}
      const marked = marks.some((mark) => lower.slice(span.start, span.end).includes(mark))
      found.push({name: fold(name), words: near.words, span, marked})
      continue
    }
    const after = text.slice(end, end + 30)
    const mark = marks.find((item) => after.replace(/^[，,（(]/u, '').startsWith(item))
    const rest = mark ? after.slice(after.indexOf(mark) + mark.length) : after.replace(/^[^（(]/u, '')
    const han = /^[：:]?[“"「（(]?(\p{Script=Han}{3,16})(?=[”"」)），。])/u.exec(rest)
    if (han && (mark || /^[（(]/u.test(after)))
      found.push({
        name: fold(name),
        words: han[1]!,
        span: {start: match.index, end: end + after.indexOf(han[1]!) + han[1]!.length},
        marked: mark !== undefined
      })
  }
  return found
}

/** The words of which the acronym has the initials: all, or the last of them (“The Regional Institute”). */
function spelling(words: string, name: string): string | undefined {
  for (let start = 0; start >= 0; start = words.indexOf(' ', start + 1)) {
    const rest = words.slice(start).trimStart()
    if (/^\p{Lu}/u.test(rest) && spells(rest, name)) return rest
  }
  return undefined
}

/** Whether the initials of the words, small words left out or in, are the acronym. */
function spells(words: string, name: string): boolean {
  const parts = words.split(/[ -]/)
  const all = parts.map((part) => part[0]!.toUpperCase()).join('')
  const main = parts
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part[0])
    .join('')
  return all === name || main === name
}

/** The parts of a claim that a fact brings along. */
export function factParts({
  kind,
  fact,
  topic,
  polarity,
  time
}: FoundFact): Topic & Pick<Claim, 'kind' | 'fact' | 'polarity' | 'time'> {
  return {...topic, kind, fact, polarity, ...(time && {time})}
}
