import {fold} from '../../claims/fold.js'
import type {Interval, Quantity, Time} from '../../types.js'
import {formatNumber} from '../format.js'
import {alike, type Fault, isFigure, markNear, rangeOf, type Sentence} from './passage.js'
import {closed} from './workings.js'

/** The two ends of a change. */
export interface Ends {
  from: Quantity
  to: Quantity
}

/** "from 40 to 60", 从40增至60, "to 60, from 40", "last year 40, this year 60"; only where a sentence tells of one change. */
export function endsOf(sentence: Sentence, text: string): Ends | undefined {
  const rated = sentence.quantities.some(({dimension, kind}) => dimension === 'share' && kind === 'level')
  const figures = sentence.quantities.filter(
    (item) =>
      isFigure(item) &&
      item.dimension !== 'points' &&
      item.dimension !== 'multiple' &&
      !(item.dimension === 'share' && (item.kind === 'change-by' || (item.kind === 'change-to' && !rated)))
  )
  const opens = (item: Quantity) => {
    const {start, time} = leadOf(sentence, item)
    const words = time ? fold(time.text) : ''
    const before = fold(text.slice(Math.max(0, start - 14), start)).trimEnd()
    return sentence.language.numbers.from.some((word) => before.endsWith(word) || words.startsWith(word))
  }
  const former = (item: Quantity) => opens(item) || markNear(sentence, 'former', item, {before: 2}) !== undefined
  const reached = (item: Quantity) => {
    const {start, time} = leadOf(sentence, item)
    const at = time ? {start, end: time.start + 1} : item
    return markNear(sentence, 'reach', at, {before: 4}) !== undefined
  }
  const pairs: Ends[] = []
  for (const [index, first] of figures.entries()) {
    const next = figures[index + 1] && inUnitOf(first, figures[index + 1]!)
    if (!next || !alike(first, next) || next.start - first.end > 60) continue
    const begins = opens(first)
    if ((first.kind === 'level' || begins) && next.kind === 'change-to' && next.start - first.end <= 40)
      pairs.push({from: first, to: next})
    else if (begins && reached(next)) pairs.push({from: first, to: next})
    else if (first.kind !== 'change-by' && former(next) && figures[index + 2]?.kind !== 'change-to')
      pairs.push({from: next.kind === 'change-by' ? less(first, next) : next, to: first})
    else if (isDiscounted(sentence, first, next)) pairs.push({from: first, to: next})
  }
  const dated = figures.length === 2 && pairs.length === 0 ? datedEnds(sentence, figures[0]!, figures[1]!) : undefined
  if (dated) pairs.push(dated)
  return pairs.length === 1 && pairs[0]!.from.low !== 0 ? pairs[0] : undefined
}

/** "From 20 days to 12": a bare end has the unit of the other. */
const inUnitOf = (first: Quantity, next: Quantity): Quantity =>
  next.dimension === 'count' && next.unit === '' && first.dimension !== 'count'
    ? {...next, unit: first.unit, dimension: first.dimension}
    : next

/** Where a figure begins with the time that stands right before it: 从2018年的1000人. */
function leadOf(sentence: Sentence, item: Quantity): {start: number; time?: Time} {
  const time = sentence.times.find(({end}) => end <= item.start && item.start - end <= 1)
  return time ? {start: time.start, time} : {start: item.start}
}

/** What a figure was before the change that is told beside it: 742万人次，比上年增加61万人次. */
function less(now: Quantity, change: Quantity): Quantity {
  const value = now.low + (change.change === 'down' ? change.low : -change.low)
  return {...change, low: value, high: value, kind: 'level', change: '='}
}

/** A price, what is left of it, and the new price: 原价800元，打七折后为560元. */
const isDiscounted = (sentence: Sentence, a: Quantity, b: Quantity): boolean =>
  a.dimension === 'money' &&
  b.start - a.end <= 24 &&
  sentence.quantities.some(
    (item) =>
      item.dimension === 'share' &&
      item.kind === 'change-to' &&
      item.start >= a.end &&
      item.end <= b.start &&
      item.low < 1
  )

/** "Last year they shipped 20 releases, this year 30": two figures, each with its own year, and no other year about. */
function datedEnds(sentence: Sentence, a: Quantity, b: Quantity): Ends | undefined {
  const years = sentence.times.filter((time) => time.precision === 'year' && time.role !== 'duration')
  const [first, second] = years
  if (!first || !second || years.length > 2 || first.role === 'span' || second.role === 'span') return undefined
  if (first.end > a.start || second.start < a.end || second.end > b.start || b.start - second.end > 12) return undefined
  if (
    !alike(a, b) ||
    a.kind !== 'level' ||
    b.kind === 'change-by' ||
    (b.unit !== '' && b.unit !== a.unit) ||
    a.dimension === 'share'
  )
    return undefined
  const order = orderOf(first, second)
  if (order === 0) return undefined
  return order < 0 ? {from: a, to: b} : {from: b, to: a}
}

const tenses = {past: 0, present: 1, future: 2}

/** Which of two years comes first: negative for `a`, positive for `b`, 0 where it cannot be told. */
function orderOf(a: Time, b: Time): number {
  if (a.from && b.from) return a.from < b.from ? -1 : a.from > b.from ? 1 : 0
  if (a.tense === 'unknown' || b.tense === 'unknown') return 0
  return tenses[a.tense] - tenses[b.tense]
}

/** One end over the other. Where one is written to a tenth and the other is whole, as 1亿 beside 1.5亿, both are told to the tenth. */
export const ratioOf = ({from, to}: Ends): Interval => {
  const step = Math.min(from.step, to.step)
  const alike = Math.max(from.step, to.step) <= step * 10 * (1 + 1e-9)
  const [a, b] = alike ? [rangeOf({...from, step}), rangeOf({...to, step})] : [rangeOf(from), rangeOf(to)]
  return closed(b.low / a.high, b.high / a.low)
}

export const show = (quantity: Quantity) => formatNumber(quantity.low, quantity.dimension)

export const fault = (type: Fault['type'], at: Quantity, {from, to}: Ends, why: string): Fault => ({
  type,
  at,
  with: [from, to],
  why
})
