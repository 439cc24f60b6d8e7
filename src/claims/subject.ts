import {accounts, isPlace, vagueMetrics} from '../languages/concepts.js'
import type {Language} from '../languages/language.js'
import {beginsIn, isWithin} from '../spans.js'
import type {Block, Claim, Clause, Quantity, Reading, Span} from '../types.js'
import {fold} from './fold.js'
import {openingOf} from './openings.js'
import type {Phrase} from './phrases.js'
import {isBound} from './quantities/index.js'
import {nounTerm, type Wording, type Words} from './words/index.js'

/** What a claim is about: who, what is told of them, and within which limits. */
export type Topic = Pick<
  Claim,
  'subject' | 'metric' | 'known' | 'scope' | 'terms' | 'names' | 'fullNames' | 'qualifiers' | 'reporters' | 'extent'
>

/** A sentence as far as it is read when topics are found. */
export type Read = Omit<Reading, 'claims' | 'facts' | 'evidence' | 'terms' | 'names'> & {
  block: Block
  language: Language
  words: Words
}

/** What the words around a claim are read from. */
export interface AboutContext {
  reading: Read
  clause: Clause
  quantity?: Quantity
  /** Topic of the sentence before, in the same paragraph. */
  before?: Topic | undefined
  /** The one metric that was last named before the sentence, in its section. */
  measured?: string | undefined
}

/**
 * Folds the subject, the metric and the scope of a claim to canonical ids where the lexicon knows them, else to plain words. The clause
 * is read first; what it does not name is taken from its sentence, then from the sentence before.
 */
export function aboutOf({reading, clause, quantity, before, measured}: AboutContext): Topic {
  const {sentence} = reading
  const others = quantity ? closedBy(reading, quantity) : []
  const limits = (topic: Topic): Topic => {
    const resolved = measured && quantity && standsFor(reading, clause, quantity) ? ofMetric(topic, measured) : topic
    return withReporters(limited(resolved, reading, quantity), reading)
  }
  const beside = reading.quantities.filter((other) => other !== quantity)
  const whole = topicOf(reading.words.whole, {
    ...(quantity && {focus: quantity}),
    beside,
    others,
    ...(before && {before})
  })
  if (clause.start === 0 && clause.end >= sentence.text.length) return limits(whole)
  const words = reading.words.within(clause)
  const context = contextOf(reading, clause, whole, before)
  const topic = topicOf(words, {...(quantity && {focus: quantity}), beside, others, before: context, partly: true})
  const listed =
    quantity !== undefined &&
    words.names.size > 0 &&
    ([...words.names.values()].every(({start}) => start > quantity.start) ||
      (sentence.text[clause.start - 1] === '、' && reading.quantities[0] === quantity))
  const grown = quantity?.kind === 'change-by' && words.metrics.every(({id}) => id === 'growth')
  if (grown && words.names.size === 0) {
    const thing = grownThing(reading, clause)
    if (thing) return limits(withThing(topic, topicOf(thing, {before: context})))
  }
  const part = {
    ...topic,
    names: listed ? [...new Set([...topic.names, ...whole.names])] : topic.names,
    fullNames: listed ? [...new Set([...topic.fullNames, ...whole.fullNames])] : topic.fullNames,
    extent: whole.extent.includes('sample') ? [...new Set([...topic.extent, 'sample'])] : topic.extent
  }
  if (part.known.metric || part.terms.length > 2) return limits(part)
  return limits({
    ...part,
    metric: whole.metric,
    qualifiers: whole.qualifiers,
    known: {...part.known, metric: whole.known.metric},
    terms: [...new Set([...part.terms, ...whole.terms])]
  })
}

/** "That share": the clause speaks of what was measured before, and names no metric of its own. */
function standsFor({words}: Read, clause: Clause, {dimension}: Quantity): boolean {
  const {references, metrics} = words.within(clause)
  return metrics.length === 0 && references.some((kind) => kind === 'any' || kind === dimension)
}

const ofMetric = (topic: Topic, metric: string): Topic => ({
  ...topic,
  metric,
  known: {...topic.known, metric: true},
  terms: [...topic.terms, `=${metric}`]
})

/** Sentences after which nobody says "that share" of one. Chosen by us. */
const memory = 5

/** For each sentence, the metric that was last named before it in its section, where that sentence names one alone. */
export function metricsBefore(sentences: readonly Read[]): Array<string | undefined> {
  let last: {metric: string; section: number; at: number} | undefined
  return sentences.map(({block, words}, at) => {
    const {section} = block
    const before = last && last.section === section && at - last.at <= memory ? last.metric : undefined
    const all = [...new Set(words.whole.metrics.map(({id}) => id))]
    const telling = all.filter((metric) => !vagueMetrics.has(metric))
    const named = telling.length > 0 ? telling : all
    if (named.length > 0) last = named.length === 1 ? {metric: named[0]!, section, at} : undefined
    else if (before && words.whole.references.length > 0) last = {metric: before, section, at}
    return before
  })
}

const semicolonBefore = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('；', at), text.lastIndexOf(';', at))

/** What 同比增长37% says the growth of: the nearest clause before it, up to a semicolon, that measures something. */
function grownThing({sentence, clauses, words}: Read, {start}: Span): Wording | undefined {
  const from = semicolonBefore(sentence.text, start)
  const before = clauses.filter((clause) => clause.end <= start && clause.start > from)
  return before.map((clause) => words.within(clause)).findLast(({metrics}) => metrics.some(({id}) => id !== 'growth'))
}

const withThing = (growth: Topic, thing: Topic): Topic => ({
  ...growth,
  metric: thing.metric,
  known: {...growth.known, metric: true},
  terms: [...new Set([...thing.terms, ...growth.terms])],
  qualifiers: thing.qualifiers,
  scope: [...new Set([...growth.scope, ...thing.scope])].sort()
})

/**
 * What a clause that names nothing goes on about: what the sentence names before it, after the last semicolon if anything is, else what
 * the sentence before was about; what the sentence only names later comes last.
 */
function contextOf({sentence, words}: Read, {start, end}: Span, whole: Topic, before: Topic | undefined): Topic {
  if (whole.names.length === 0) return whole
  for (const from of new Set([semicolonBefore(sentence.text, start) + 1, 0])) {
    const part = words.within({start: from, end})
    if (part.names.size > 0) return topicOf(part)
  }
  return before ? topicOf(words.within({start: 0, end}), {before}) : whole
}

/**
 * Later figures of the same kind, but for those that are listed with this one: in "raised $5 million at a $90 million valuation" the valuation is
 * that of the second alone.
 */
function closedBy({sentence, quantities, language}: Read, quantity: Quantity): readonly Quantity[] {
  const {numbers} = language
  const joints = ['', ',', ...numbers.joiners, ...numbers.alternatives, ...numbers.ranges, ...numbers.rangeAnd]
  return quantities.filter(
    ({start, dimension}) =>
      dimension === quantity.dimension &&
      start > quantity.end &&
      !joints.includes(sentence.text.slice(quantity.end, start).replace(',', '').trim())
  )
}

/** How far before a verb of saying the name of who says it may begin, in characters. */
const reporterReach = 40

/** Sets the names of those who say it apart from the names it is said of. */
export function withReporters(topic: Topic, reading: Read): Topic {
  const sayers = sayersOf(reading)
  return sayers.length > 0 ? apartFrom(topic, sayers) : (forecasterApart(topic, reading) ?? topic)
}

/** How far before a verb of foretelling its subject may end, in characters: "Kessler Bank now expects". */
const forecasterReach = 8

/**
 * "The Halvard Institute expects the economy to grow": who foretells it is not what it is told of, unless it speaks of its own accounts or of what
 * it will do itself ("expects to"; 预计 stands for both, so that there a lone name stays).
 */
function forecasterApart(topic: Topic, {sentence, cues, words, clauses, language}: Read): Topic | undefined {
  const {text} = sentence
  const cue = cues.find(({type, end}) => type === 'foretelling' && !/^\s+to\b/.test(text.slice(end)))
  const clause = cue && clauses.find((item) => beginsIn(cue, item))
  if (!cue || !clause) return undefined
  const before = words.within({start: clause.start, end: cue.start})
  if (before.metrics.length > 0 || before.pronoun) return undefined
  const names = [...before.names]
  const last = names.at(-1)?.[1]
  const gap = text.slice(last?.end ?? clause.start, cue.start).trim()
  if (!last) {
    const isBody = hasHan(gap)
      ? language.concepts.nameEndings.some((ending) => gap.endsWith(ending))
      : !cue.text.endsWith('ed')
    return isBody && before.terms.length > 0 ? {...topic, reporters: [before.terms.join(' ')]} : undefined
  }
  if (gap.length > (hasHan(gap) ? 1 : forecasterReach)) return undefined
  const apart = apartFrom(
    topic,
    names.map(([name]) => name)
  )
  const self = hasHan(cue.text) || (topic.known.metric && accounts.has(topic.metric))
  const own = apart.names.length === 0 && self
  return own ? {...apart, names: topic.names} : apart
}

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Whom a sentence says to have said it: named right before the verb of saying, or after “according to”. */
function sayersOf({sentence: {text}, cues, words, language}: Read): string[] {
  const {speech} = language.concepts
  const saying = cues.find(
    (cue) =>
      cue.type === 'reporting' &&
      (speech.includes(fold(cue.text)) || /^\s*(?:[，,：:“".。]|that\b|$)/u.test(text.slice(cue.end)))
  )
  const source = cues.find(({type}) => type === 'according')
  if (!saying && !source) return []
  const all = [...words.whole.names]
  const before = all.filter(
    ([, {start, end}]) => saying && end <= saying.start && saying.start - start <= reporterReach
  )
  const first = before[0]?.[1].start ?? 0
  if (saying && before.length > 0 && !/[,，;；:：]/u.test(text.slice(first, saying.start)))
    return before.map(([name]) => name)
  if (!source) return []
  const end = source.end + text.slice(source.end).search(/[,，;；:：.。]|$/u)
  const named = all.filter(([, span]) => span.start >= source.end && span.end <= end)
  const near = named.length > 0 && named[0]![1].start - source.end <= forecasterReach
  return near ? named.map(([name]) => name) : []
}

const apartFrom = (topic: Topic, reporters: readonly string[]): Topic => ({
  ...topic,
  names: topic.names.filter((name) => !reporters.includes(name)),
  reporters: [...reporters]
})

/** Greatest age a bare bound ("under 30") is taken for. */
const greatestAge = 120

/** "Has 300 shops", 有300家店: the word right before the figure makes it a level. */
function isHeld(text: string, {start}: Quantity, {concepts}: Language): boolean {
  const before = fold(text.slice(Math.max(0, start - longestHolding), start)).trimEnd()
  const ends = (word: string) => before.endsWith(hasHan(word) ? word : ` ${word}`)
  return concepts.holdings.some(ends)
}

/** Longest word before a figure that makes it a level, with the space before it, in characters. */
const longestHolding = 12

/** A topic with what the other figures of the sentence limit it to: the counted noun, ages, a condition. */
function limited(topic: Topic, reading: Read, focus?: Quantity): Topic {
  const {sentence, quantities, clauses, words, language} = reading
  const opening = openingOf(reading)
  const bounds = quantities.filter(
    (item) =>
      (item.end <= opening.end && item.dimension === 'count' && isBound(item)) ||
      (item !== quantities.at(-1) && isOfThose(sentence.text, item, language))
  )
  const ages = quantities.filter((item) => item !== focus && (item.dimension === 'age' || isBareBound(item)))
  const noun = focus?.dimension === 'count' && focus.unit !== '' ? nounTerm(focus.unit, language) : undefined
  const kindless = focus?.dimension === 'count' && focus.unit === '' && !topic.known.metric
  const condition = clauses.some(({uncommitted}) => uncommitted === 'condition')
  // "Lost $48 million" tells a loss, and of what else is lost nothing.
  const loss =
    !topic.known.metric && focus?.dimension === 'money' && focus.change === 'down' && topic.terms.includes('lose')
  return {
    ...topic,
    ...(loss && {metric: 'loss', known: {...topic.known, metric: true}}),
    scope: [
      ...new Set([...topic.scope, ...words.within({start: 0, end: opening.end}).scopes.map(({id}) => id)]),
      ...ages.map((item) => `age ${item.low} ${item.high}`),
      ...bounds.filter((item) => item !== focus).map((item) => `bound ${item.unit} ${item.low} ${item.high}`)
    ],
    qualifiers: kindless ? [...words.whole.qualifiersOf(focus)] : topic.qualifiers,
    terms: [...new Set([...topic.terms, ...(noun ? [noun] : []), ...(loss ? ['=loss'] : [])])],
    extent: [
      ...topic.extent,
      ...(condition ? ['condition'] : []),
      ...(focus && isHeld(sentence.text, focus, language) ? ['holding'] : []),
      ...(focus && bounds.includes(focus) && focus !== quantities.at(-1) ? ['limit'] : [])
    ]
  }
}

/** A bare decimal ("2.0"), with nothing counted: a version, no figure. */
export const isVersion = ({dimension, unit, text}: Quantity): boolean =>
  dimension === 'count' && unit === '' && /^\d+(?:\.\d+)+$/.test(text)

/** Longest start of a sentence before a figure that says whom it tells of, in words. */
const longestSubject = 3

/** "Patients on 10 mg", "firms under 50 people": the figure says which of them are meant. */
function isOfThose(text: string, {start, dimension}: Quantity, {concepts}: Language): boolean {
  if (dimension === 'share' || dimension === 'money' || concepts.endings.length === 0) return false
  const before = fold(text.slice(0, start)).trim().split(' ')
  return before.length > 1 && before.length <= longestSubject && concepts.settingMarks.includes(before.at(-1)!)
}

/** "under 30", with nothing counted: a limit to something else, no figure of its own. */
export const isBareBound = ({dimension, unit, low, high}: Quantity): boolean =>
  dimension === 'count' &&
  unit === '' &&
  ((low === -Infinity && high <= greatestAge) || (high === Infinity && low <= greatestAge))

/**
 * For each sentence, the topic that holds before it in its paragraph: what "it" and "the company" stand for. "The company" that no sentence
 * before it names is the one of the title.
 */
export function topicsBefore(sentences: readonly Read[]): Array<Topic | undefined> {
  const title = titleOf(sentences)
  let group = -1
  let last: Topic | undefined
  return sentences.map(({block, words}) => {
    if (block.group !== group) last = undefined
    group = block.group
    const named = last && last.names.length > 0 ? last : undefined
    const before = named ?? (words.whole.body ? title : undefined) ?? last
    const topic = topicOf(words.whole, before && {before})
    if (topic.names.length > 0 || topic.scope.length > 0) last = topic
    return before
  })
}

/** Among the first sentences of a text one says what it is about. */
const openingSentences = 3

/**
 * The one body that the title, or else the opening of a document names: what it is about wherever it names nothing. People are none, and
 * neither are names that no noun closes in a language without capitals.
 */
export function aboutDocument(sentences: readonly Read[]): string[] {
  const bodies = (list: readonly Read[]) => new Set(list.flatMap(({words}) => words.whole.bodies))
  const titled = bodies(sentences.filter(isTitle))
  const named = titled.size > 0 ? titled : bodies(sentences.filter((read) => !isTitle(read)).slice(0, openingSentences))
  return named.size === 1 ? [...named] : []
}

const isTitle = ({block}: Read) => block.kind === 'title' || (block.kind === 'heading' && block.depth === 1)

/**
 * What a title with one name in it is about. Where the title names nothing, or the text never writes its name so, it is what the first
 * sentence with a name is about.
 */
function titleOf(sentences: readonly Read[]): Topic | undefined {
  const topics = sentences.filter(isTitle).map(({words}) => topicOf(words.whole))
  const names = new Set(topics.flatMap(({fullNames}) => fullNames))
  if (topics.length === 0 || names.size > 1) return undefined
  const title = topics.find(({fullNames}) => fullNames.length > 0)
  const prose = sentences.filter((read) => !isTitle(read))
  const text = prose.filter(({words}) => words.whole.names.size > 0)
  const first = prose.slice(0, openingSentences).find(({words}) => words.whole.names.size > 0)
  if (!first || text.some(({words}) => title?.names.some((name) => words.whole.names.has(name)))) return title
  const opening = topicOf(first.words.whole)
  return opening.fullNames.length === 1 ? opening : title
}

/** What else is known of the place in which a topic is read. */
export interface TopicContext {
  /** The quantity or predicate the topic is for: the nearest metric and entity win. */
  focus?: Span
  /** Other figures: the nouns they take in are what they count. */
  beside?: readonly Span[]
  /** Topic that holds before. */
  before?: Topic
  /** That is the one of the whole sentence, of which the words are a part. */
  partly?: boolean
  /** Figures that have the metric right behind them to themselves. */
  others?: readonly Span[]
}

/** Picks subject, metric and scope from words. Where they name nothing, the subject of the topic before is carried on. */
export function topicOf(words: Wording, {focus, beside = [], others = [], before, partly}: TopicContext = {}): Topic {
  const free = words.metrics.filter(
    (metric) => !beside.some((figure) => isWithin(metric, figure)) && !others.some(({end}) => metric.start - end === 1)
  )
  const metric = nearest(free, focus)
  const entity = nearest(words.entities, focus)
  const own = [...words.names.keys()]
  const carried = own.length === 0 && before !== undefined
  const scope = words.scopes.map(({id}) => id)
  const where = new Set(scope.flatMap((id) => id.split(' ')))
  // "Built in Gdynia, sank in 1971": where something is says nothing of what it is.
  const added = partly && before && own.length > 0 && own.every((name) => where.has(name)) ? before : undefined
  const {names, fullNames} = carried
    ? before
    : {
        names: [...new Set([...(added?.names ?? []), ...own])],
        fullNames: [...new Set([...(added?.fullNames ?? []), ...words.fullNames])]
      }
  const plain = own.filter((name) => !name.startsWith('@'))
  return {
    subject: entity?.id ?? (plain.length > 0 ? plain.join(' ') : carried ? before.subject : ''),
    metric: metric?.id ?? words.terms.slice(0, 4).join(' '),
    known: {
      subject: entity !== undefined || (carried && words.pronoun && before.known.subject),
      metric: metric !== undefined
    },
    scope: [...new Set([...scope, ...(own.length === 0 ? inherited(scope, before) : [])])].sort(),
    terms: [...words.terms],
    names: [...names],
    fullNames: [...fullNames],
    qualifiers: metric ? [...words.qualifiersOf(metric)] : [],
    reporters: [],
    extent: [...words.extent]
  }
}

/** Places that hold on from the sentence before where a text names none itself. */
function inherited(own: readonly string[], before: Topic | undefined): string[] {
  if (!before || own.some(isPlace)) return []
  return before.scope.filter((scope) => isPlace(scope) || own.length === 0)
}

function nearest(found: readonly Phrase[], focus: Span | undefined): Phrase | undefined {
  if (!focus) return found[0]
  const distance = (item: Phrase) =>
    item.end <= focus.start ? focus.start - item.end : Math.max(0, item.start - focus.end)
  return found.reduce<Phrase | undefined>(
    (best, item) => (!best || distance(item) < distance(best) ? item : best),
    undefined
  )
}
