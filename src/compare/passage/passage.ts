import {fold} from '../../claims/fold.js'
import {Lexicon} from '../../claims/lexicon.js'
import {languages} from '../../languages/index.js'
import type {Language} from '../../languages/language.js'
import type {SumCue} from '../../languages/sums.js'
import {measures} from '../../languages/units.js'
import {isWithin} from '../../spans.js'
import type {Block, Document, Inconsistency, Interval, Quantity, Reading, Span, Time, Understood} from '../../types.js'
import {readingsOf} from '../interval.js'

/** A word of `Sums`, where it stands. */
export interface Mark extends Span {
  id: SumCue
}

/** A sentence with its figures, all in offsets of its block. */
export interface Sentence extends Span {
  language: Language
  quantities: Quantity[]
  times: Time[]
  marks: Mark[]
}

/** A block of prose with its figures, ready to be computed again. */
export interface Passage {
  block: Block
  text: string
  sentences: Sentence[]
}

/** A fault in a passage, in offsets of its block. */
export interface Fault {
  type: Inconsistency['type']
  at: Span
  /** What it does not agree with. */
  with: readonly Span[]
  why: string
}

/** What may be wrong within one sentence, seen in its paragraph. */
export type SentenceCheck = (sentence: Sentence, passage: Passage) => Iterable<Fault>

/** What may be wrong in a document as a whole. */
export type DocumentCheck = (passages: readonly Passage[], setting: Setting) => Iterable<Placed>

/** A fault with the passage it is in. */
export interface Placed {
  passage: Passage
  fault: Fault
}

/** What a check knows of the document besides its passages. */
export interface Setting {
  document: Document
  /** The day the document cannot be much older than, where that can be told. */
  now: string | undefined
}

const compiled = new Map<Language, Lexicon>()

function marksOf(text: string, language: Language): Mark[] {
  let lexicon = compiled.get(language)
  if (!lexicon) {
    lexicon = new Lexicon(language.sums.cues)
    compiled.set(language, lexicon)
  }
  const marks = lexicon.find(text).map(({id, start, end}) => ({id: id as SumCue, start, end}))
  const literal = marks.filter(({id}) => id === 'literal')
  return literal.length === 0
    ? marks
    : marks.filter(({start, end}) => !literal.some((other) => start >= other.start && end <= other.end))
}

/** The blocks of a document that hold figures or times, with their sentences in order. */
export function passagesOf({document, readings}: Understood): Passage[] {
  const byBlock = new Map<number, Reading[]>()
  for (const reading of readings) {
    const list = byBlock.get(reading.sentence.block)
    if (list) list.push(reading)
    else byBlock.set(reading.sentence.block, [reading])
  }
  const passages: Passage[] = []
  for (const [index, list] of byBlock) {
    if (!list.some(({quantities, times}) => quantities.length + times.length > 0)) continue
    const block = document.blocks[index]!
    passages.push({block, text: block.text, sentences: withConclusions(list.map(sentenceOf))})
  }
  return passages
}

/** "Of the 640, 96 failed. That is 15% of them.": a sentence that only draws the sum of the one before is read with it. */
function withConclusions(sentences: readonly Sentence[]): Sentence[] {
  const whole: Sentence[] = []
  for (const sentence of sentences) {
    const last = whole.at(-1)
    const [figure, ...more] = sentence.quantities
    const mark = sentence.marks.find(({id, start}) => id === 'thatIs' && start === sentence.start)
    if (!last || !mark || !figure || more.length > 0 || figure.start - mark.end > 12) whole.push(sentence)
    else
      whole[whole.length - 1] = {
        ...last,
        end: sentence.end,
        quantities: [...last.quantities, figure],
        times: [...last.times, ...sentence.times],
        marks: [...last.marks, ...sentence.marks]
      }
  }
  return whole
}

function sentenceOf({sentence, quantities, times}: Reading): Sentence {
  const language = languages[sentence.language]
  const shift = <T extends Span>(item: T): T => ({
    ...item,
    start: item.start + sentence.start,
    end: item.end + sentence.start
  })
  const marks = marksOf(sentence.text, language)
  const points = quantities.flatMap((quantity) => untangle(quantity, times, sentence.text, language))
  const whole = shareUnits(points, marks, sentence.text)
  return {
    start: sentence.start,
    end: sentence.end,
    language,
    quantities: whole.map(shift),
    times: times.map(shift),
    marks: marks.map(shift)
  }
}

/**
 * A range over a date ("2021 to 4,000") holds only the figure; one over a list mark (30万元、40万元) and one that is left for the other end
 * ("went from 80 to 120") hold two.
 */
function untangle(quantity: Quantity, times: readonly Time[], text: string, {numbers}: Language): Quantity[] {
  if (!(quantity.low < quantity.high) || !Number.isFinite(quantity.high - quantity.low)) return [quantity]
  const point = (value: number, start: number, end: number): Quantity => ({
    ...quantity,
    low: value,
    high: value,
    start,
    end,
    text: quantity.text.slice(start - quantity.start, end - quantity.start),
    change: '=',
    step: Math.min(quantity.step, Math.abs(value))
  })
  const time = times.find(({start, end}) => start >= quantity.start && end < quantity.end)
  if (time) return [{...point(quantity.high, time.end, quantity.end), kind: 'change-to'}]
  const comma = quantity.text.search(/[、]/u)
  if (comma >= 0) {
    const middle = quantity.start + comma
    return [point(quantity.low, quantity.start, middle), point(quantity.high, middle + 1, quantity.end)]
  }
  if (!opensChange(text.slice(Math.max(0, quantity.start - 24), quantity.start), numbers)) return [quantity]
  const to = numbers.ranges
    .map((word) => ({word, at: fold(quantity.text).indexOf(word)}))
    .filter(({word, at}) => at > 0 && /\p{L}/u.test(word))
    .sort((a, b) => b.word.length - a.word.length)[0]
  if (!to) return [quantity]
  const first = quantity.text.slice(0, to.at).trimEnd().length
  const second = to.at + to.word.length + /^\s*/u.exec(quantity.text.slice(to.at + to.word.length))![0].length
  return [
    point(quantity.low, quantity.start, quantity.start + first),
    {...point(quantity.high, quantity.start + second, quantity.end), kind: 'change-to'}
  ]
}

/** Whether the words before a range say that it was left for its other end, and not that something lies in it. */
function opensChange(before: string, numbers: Language['numbers']): boolean {
  const words = fold(before).trimEnd()
  const from = numbers.from.find((word) => words.endsWith(word))
  if (from === undefined) return false
  const verb = words.slice(0, words.length - from.length).trimEnd()
  return !numbers.spread.some((word) => verb.endsWith(word))
}

/** In "12, 15 and 18 minutes" the unit of the last holds for the others of the list. */
function shareUnits(quantities: readonly Quantity[], marks: readonly Mark[], text: string): Quantity[] {
  const shared = [...quantities]
  for (let index = shared.length - 2; index >= 0; index--) {
    const [bare, next] = [shared[index]!, shared[index + 1]!]
    if (bare.dimension !== 'count' || bare.unit !== '' || bare.kind !== 'level' || next.dimension === 'rank') continue
    if (next.dimension === 'share' || next.dimension === 'points' || next.dimension === 'multiple') continue
    const and = marks.find(({id, start, end}) => id === 'and' && start >= bare.end && end <= next.start)
    const between = and
      ? text.slice(bare.end, and.start) + text.slice(and.end, next.start)
      : text.slice(bare.end, next.start)
    if ((and || between.trim() !== '') && /^[\s,、]*$/u.test(between))
      shared[index] = {...bare, unit: next.unit, dimension: next.dimension}
  }
  return shared
}

export const has = ({marks}: Sentence, ...ids: SumCue[]): boolean => marks.some(({id}) => ids.includes(id))

/** Marks of a kind that stand within `reach` characters of a span, on the side asked for. */
export function markNear(
  sentence: Sentence,
  id: SumCue,
  span: Span,
  reach: {before?: number; after?: number}
): Mark | undefined {
  return sentence.marks.find(
    (mark) =>
      mark.id === id &&
      ((reach.before !== undefined && mark.end <= span.start && span.start - mark.end <= reach.before) ||
        (reach.after !== undefined && mark.start >= span.end && mark.start - span.end <= reach.after) ||
        isWithin(mark, span))
  )
}

/**
 * A mark that belongs to a figure: like `markNear`, but nothing that divides a sentence and no other figure lies between the two, and on
 * the side after the figure no other figure follows the mark at once ("40 tablets a total of $900").
 */
export function markOf(
  sentence: Sentence,
  text: string,
  id: SumCue,
  figure: Span,
  reach: {before?: number; after?: number}
): Mark | undefined {
  const apart = (start: number, end: number) =>
    divider.test(text.slice(start, end)) ||
    sentence.quantities.some((other) => other !== figure && other.start >= start && other.end <= end)
  return sentence.marks.find((mark) => {
    if (mark.id !== id) return false
    if (isWithin(mark, figure)) return true
    if (mark.end <= figure.start)
      return reach.before !== undefined && figure.start - mark.end <= reach.before && !apart(mark.end, figure.start)
    if (mark.start < figure.end || reach.after === undefined || mark.start - figure.end > reach.after) return false
    const next = sentence.quantities.find((other) => other.start >= mark.end)
    const taken = next !== undefined && text.slice(mark.end, next.start).trim() === ''
    return !taken && !apart(figure.end, mark.start)
  })
}

/** Whether a quantity is one figure about which nothing is loose. */
export const isFigure = (quantity: Quantity): boolean =>
  quantity.low === quantity.high && Number.isFinite(quantity.low) && !quantity.soft

/** What the figure may stand for, in the base unit of its dimension. A count with all its digits is exact, and so is a multiple in words. */
export function rangeOf(quantity: Quantity): Interval {
  const factor = factorOf(quantity)
  const counted = quantity.dimension === 'count' && quantity.step <= 1 && Number.isInteger(quantity.low)
  const inWords = quantity.dimension === 'multiple' && !/\d/.test(quantity.text)
  const exact = quantity.change !== '~' && quantity.low === quantity.high && (counted || inWords)
  const {low, high} = exact ? quantity : readingsOf(withDigits(quantity))[0]!
  return {low: low * factor, high: high * factor, lowOpen: false, highOpen: false}
}

/** A figure of one digit and a sum of money to its last unit, with nothing loose about them, are seldom rounded by half a digit: a quarter is allowed. */
function withDigits(quantity: Quantity): Quantity {
  const single =
    quantity.low === quantity.high &&
    quantity.change !== '~' &&
    (Math.abs(quantity.low) < quantity.step * 10 || (quantity.dimension === 'money' && quantity.step <= 1)) &&
    quantity.dimension !== 'share'
  return single ? {...quantity, step: quantity.step / 2} : quantity
}

/** All fair readings, in the base unit. */
export function rangesOf(quantity: Quantity): Interval[] {
  const factor = factorOf(quantity)
  return readingsOf(quantity).map(({low, high}) => ({
    low: low * factor,
    high: high * factor,
    lowOpen: false,
    highOpen: false
  }))
}

/** Worth of a quantity's unit in the base unit of its dimension; 1 where the dimension has none. */
export const factorOf = ({unit, dimension}: Quantity): number => {
  const measure = measures[unit]
  return measure && measure.dimension === dimension ? measure.factor : 1
}

/** The value in the base unit. */
export const valueOf = (quantity: Quantity): number => quantity.low * factorOf(quantity)

/** Whether two quantities can be added. */
export function alike(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension) return false
  return a.dimension !== 'money' || a.unit === b.unit
}

const separator = /[、,，;；]/u
const divider = /[、,，;；:：。]|\.\s/u

/** Longest stretch between two neighbours of an enumeration, in characters. */
const longestGap = 64

/** Runs of like figures with a list mark or "and" between neighbours, longest possible, in order. */
export function enumerations(
  sentence: Sentence,
  text: string,
  items: readonly Quantity[] = sentence.quantities
): Quantity[][] {
  const runs: Quantity[][] = []
  let run: Quantity[] = []
  for (const item of items) {
    const last = run.at(-1)
    if (last && isFigure(item) && alike(last, item) && joined(sentence, text, last, item)) run.push(item)
    else {
      if (run.length > 1) runs.push(run)
      run = isFigure(item) ? [item] : []
    }
  }
  if (run.length > 1) runs.push(run)
  return runs
}

function joined(sentence: Sentence, text: string, a: Span, b: Span): boolean {
  const between = text.slice(a.end, b.start)
  if (between.length > longestGap) return false
  return (
    separator.test(between) ||
    sentence.marks.some(({id, start, end}) => id === 'and' && start >= a.end && end <= b.start)
  )
}

/** Whether an exact value lies in an interval, ends included, with a breath for floating point. */
export function holds({low, high}: Interval, value: number): boolean {
  const breath = 1e-9 * Math.max(1, Math.abs(value))
  return value >= low - breath && value <= high + breath
}

export const touches = (a: Interval, b: Interval): boolean => {
  const breath = 1e-9 * Math.max(1, Math.abs(a.low), Math.abs(b.low))
  return a.low <= b.high + breath && b.low <= a.high + breath
}
