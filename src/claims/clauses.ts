import type {Language} from '../languages/language.js'
import {beginsIn, isWithin, overlaps} from '../spans.js'
import type {Block, Clause, Cue, CueType, Modality, Quantity, Sentence, Span, Time} from '../types.js'
import {classOf, DIGIT, HAN, LATIN} from './characters.js'
import {looksAhead} from './outlook.js'
import {quotations, voiceOf} from './voice.js'

/** What a clause is judged by. */
export interface SentenceParts {
  cues: readonly Cue[]
  times: readonly Time[]
  quantities: readonly Quantity[]
  /** Date of the document, `YYYY-MM-DD`. */
  date: string | undefined
}

/**
 * Cuts a sentence into clauses and says how each is meant. A cue's scope is its clause; a fragment that only sets the scene ("By
 * 2028,") belongs to the clause it opens.
 */
export function findClauses(sentence: Sentence, block: Block, language: Language, parts: SentenceParts): Clause[] {
  const quoted = quotations(sentence.text)
  const question = /[?？]["”’」』）)]*$/.test(sentence.text) && !parts.cues.some((cue) => cue.type === 'tag')
  const asks = question ? (parts.cues.find((cue) => cue.type === 'question')?.start ?? 0) : Number.POSITIVE_INFINITY
  const {date} = parts
  const history =
    date !== undefined && parts.times.some((time) => time.role === 'event' && time.to !== undefined && time.to < date)
  const times = parts.times.filter((time) => !isOvertaken(time, parts))
  let before = false
  return cutClauses(sentence.text, language, parts.times, parts.quantities).map((span): Clause => {
    const {start, end} = span
    const cues = over(span, parts.cues)
    const has = (type: CueType) => cues.some((cue) => cue.type === type)
    const ahead = looksAhead({
      cues: cues.filter((cue) => !isHabitual(cue, cues, parts.cues)),
      times: over(span, times),
      quantities: over(span, parts.quantities),
      history,
      date
    })
    const future =
      (ahead || (before && has('carry'))) &&
      !tellsOfCode(sentence.text, span) &&
      !isRetold(sentence.text, span, parts, quoted)
    before = future
    const uncommitted = end > asks ? 'question' : whyUncommitted(has, cues, span, parts.cues, quoted)
    const polarity = cues.filter((cue) => cue.type === 'negation').length % 2 === 1 ? '-' : '+'
    const opinion = has('opinion')
    const voice = voiceOf(block, sentence, span, quoted, parts.cues)
    return uncommitted
      ? {start, end, modality: 0, polarity, future, opinion, uncommitted, voice}
      : {start, end, modality: modalityOf(cues), polarity, future, opinion, voice}
  })
}

/** What lies over a span. */
const over = <Item extends Span>(span: Span, items: readonly Item[]): readonly Item[] =>
  items.every((item) => overlaps(item, span)) ? items : items.filter((item) => overlaps(item, span))

/** A clause with code in it says how a program behaves, now as in future. */
const tellsOfCode = (text: string, {start, end}: Span) => text.slice(start, end).includes('\uFFFC')

/** A deadline after which the sentence tells of something that has happened: "it was to open by 1970, and opened in 1984". */
function isOvertaken({role, to}: Time, {times, cues}: SentenceParts): boolean {
  if (role !== 'deadline' || to === undefined || cues.some(({type}) => type === 'future')) return false
  return times.some((other) => other.role === 'event' && other.from !== undefined && other.from > to)
}

/** Cues beside which "if" and "when" make no rule: what will last, is certain or concerns everybody is foretold. */
const foretold: ReadonlySet<CueType> = new Set<CueType>([
  'outcome',
  'certain',
  'universal',
  'hype',
  'obituary',
  'superlative'
])

/**
 * "Will" of what a machine does every time ("the client will retry"), and of what happens whenever something else does ("when it is late,
 * it will text the driver").
 */
function isHabitual(form: Cue, beside: readonly Cue[], cues: readonly Cue[]): boolean {
  if (form.type !== 'future' && form.type !== 'weak-future') return false
  const has = (...types: CueType[]) => cues.some(({type}) => types.includes(type))
  const routine = cues.some((cue) => cue.type === 'routine' && overlaps(cue, form))
  if (routine) return has('machine', 'condition', 'occasion')
  return has('occasion') && !beside.some(({type}) => foretold.has(type))
}

/** Years after which a forecast that somebody made is history. */
const leastHistory = 5

/**
 * What a clause foretells was foretold by others: a counted part of those who were asked ("62% say they will"), which says how many
 * they are, or somebody in a year long gone, in quotation marks.
 */
function isRetold(
  text: string,
  span: Span,
  {cues, times, quantities, date}: SentenceParts,
  quoted: readonly Span[]
): boolean {
  const verb = cues.find(({type, start}) => type === 'reporting' && start < span.end)
  if (!verb) return false
  const answered = quantities.some(
    ({dimension, end}) => dimension === 'share' && end <= verb.start && !/[,，;；]/.test(text.slice(end, verb.start))
  )
  if (answered && overlaps(verb, span)) return cues.every(({type, start}) => type !== 'future' || start > verb.start)
  const year = Number(date?.slice(0, 4)) - leastHistory
  const past = times.some(({to, start}) => to !== undefined && start < verb.start && Number(to.slice(0, 4)) <= year)
  return past && quoted.some((quote) => quote.start >= verb.end && overlaps(quote, span))
}

/** What takes the commitment from a clause. An example holds to the end of its sentence, a rejection over the quotation it speaks of. */
function whyUncommitted(
  has: (type: CueType) => boolean,
  cues: readonly Cue[],
  span: Span,
  all: readonly Cue[],
  quoted: readonly Span[]
): Clause['uncommitted'] {
  if (all.length === 0) return undefined
  if (has('condition') && !has('certain')) return 'condition'
  if (has('wish')) return 'wish'
  if (has('target')) return 'target'
  if (all.some((cue) => cue.type === 'example' && cue.start < span.end)) return 'example'
  const quotation = quoted.find((quote) => overlaps(quote, span))
  const rejected = all.some((cue) => cue.type === 'rejection' && !(quotation && overlaps(cue, quotation)))
  return quotation && rejected && !cues.every((cue) => cue.start >= quotation.end) ? 'quoted-for-criticism' : undefined
}

const levels: ReadonlyArray<readonly [CueType, Modality]> = [
  ['possible', 1],
  ['likely', 2],
  ['very-likely', 3]
]

/**
 * The weakest hedge decides; without one, a statement stands as certain (level 4 of the scale of `Modality`). A hedge that is denied
 * ("not maybe", 不是可能) is none, nor is the expectation of somebody without a name ("analysts expect").
 */
function modalityOf(cues: readonly Cue[]): Modality {
  const another = (hedge: Cue) => cues.some((cue) => cue.type === 'vague-source' && overlaps(cue, hedge))
  const denied = (hedge: Cue) =>
    cues.some(
      (cue) =>
        cue.type === 'negation' &&
        cue.end <= hedge.start &&
        hedge.start - cue.end <= 1 &&
        !cues.some((other) => other.type === 'universal' && overlaps(other, cue))
    )
  return levels.find(([type]) => cues.some((cue) => cue.type === type && !denied(cue) && !another(cue)))?.[1] ?? 4
}

interface Boundaries {
  marks: ReadonlySet<number>
  words: {list: ReadonlySet<string>; longest: number}
}

const space = 0x20
const boundaries = new WeakMap<Language, Boundaries>()

function boundariesOf(language: Language): Boundaries {
  const known = boundaries.get(language)
  if (known) return known
  const {clauseMarks, clauseWords} = language.sentences
  const found = {
    marks: new Set([...clauseMarks].map((mark) => mark.charCodeAt(0))),
    words: {list: new Set(clauseWords), longest: Math.max(...clauseWords.map((word) => word.length))}
  }
  boundaries.set(language, found)
  return found
}

/** Clause spans that cover the sentence and cut no time and no figure; short fragments and mere times go with what follows. */
function cutClauses(text: string, language: Language, times: readonly Time[], quantities: readonly Quantity[]): Span[] {
  const {marks, words} = boundariesOf(language)
  const spans: Span[] = []
  let start = 0
  const push = (end: number) => {
    const cuts = (whole: Span) => whole.start < end && end < whole.end
    if (times.some(cuts) || quantities.some(cuts)) return
    if (text.slice(start, end).trim() !== '') spans.push({start, end})
    start = end
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if ((classOf(code) & (LATIN | HAN)) !== 0) continue
    if (marks.has(code) && !betweenDigits(text, index)) push(index + 1)
    else if (code === space && index > start + 1) {
      const end = text.indexOf(' ', index + 1)
      if (end - index <= words.longest + 1 && words.list.has(text.slice(index + 1, end).toLowerCase())) push(index)
    }
  }
  push(text.length)
  return join(text, spans, times, quantities)
}

const betweenDigits = (text: string, index: number) =>
  /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '')

/** A clause needs this much beside its times to stand alone: characters without spaces for Han, words for Latin. */
const least = {han: 4, words: 3}
/** What sets the scene in time ("At this time next year,", 明年这个时候，) needs so much more. */
const scene = 2

function join(text: string, spans: readonly Span[], times: readonly Time[], quantities: readonly Quantity[]): Span[] {
  const isFigure = (span: Span) =>
    isBracketed(text, span) &&
    quantities.some((quantity) => isWithin(quantity, span) && (isFragment(text, span, times) || fills(quantity, span)))
  const joined: Span[] = []
  let open: Span | undefined
  for (const span of spans) {
    const whole: Span = open ? {start: open.start, end: span.end} : span
    const last = joined.at(-1)
    const fragment = isFragment(text, whole, times)
    if (!open && last && isFigure(span)) last.end = span.end
    else if (fragment) open = whole
    else {
      open = undefined
      joined.push(whole)
    }
  }
  if (open) {
    const last = joined.at(-1)
    const figure = quantities.some((quantity) => beginsIn(quantity, open!))
    if (last && (figure || isFragment(text, open, times, 0))) last.end = open.end
    else joined.push(open)
  }
  return joined
}

/** Nothing but the bracket stands beside a figure. */
const fills = (figure: Span, {start, end}: Span): boolean => figure.start === start && figure.end === end - 1

/** “(3.5 percent)” belongs to what it stands behind. */
const isBracketed = (text: string, {start, end}: Span): boolean =>
  '(（'.includes(text[start - 1] ?? ' ') && ')）'.includes(text[end - 1]!)

function isFragment(text: string, span: Span, times: readonly Time[], setting = scene): boolean {
  const own = times.filter((time) => isWithin(time, span))
  const more = own.some((time) => time.start - span.start <= setting) ? setting : 0
  let han = 0
  let words = 0
  let inWord = false
  for (let at = span.start; at < span.end; at++) {
    const time = own.length > 0 ? own.find(({start, end}) => start <= at && at < end) : undefined
    const here = time ? 0 : classOf(text.charCodeAt(at))
    if ((here & HAN) !== 0) han++
    const isWord = (here & (LATIN | DIGIT)) !== 0
    if (isWord && !inWord) words++
    inWord = isWord
    if (han >= least.han + more || words >= least.words) return false
  }
  return true
}

/** The clause that holds a span; quantities lie inside one, but for a unit that a clause mark cuts off. */
export function clauseAt(clauses: readonly Clause[], span: Span): Clause {
  return clauses.find((clause) => beginsIn(span, clause)) ?? clauses[0]!
}
