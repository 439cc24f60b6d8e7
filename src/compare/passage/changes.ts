import {fold} from '../../claims/fold.js'
import type {Interval, Quantity, Time} from '../../types.js'
import {formatNumber} from '../format.js'
import {
  alike,
  type Fault,
  factorOf,
  holds,
  isFigure,
  markNear,
  type Passage,
  rangeOf,
  rangesOf,
  type Sentence,
  touches,
  valueOf
} from './passage.js'
import {closed, inWords} from './workings.js'

/** The two ends of a change. */
export interface Ends {
  from: Quantity
  to: Quantity
}

/** Changes that do not fit their ends, and rates that do not compound to what is said. */
export function* checkChanges(passage: Passage): Generator<Fault> {
  for (const sentence of passage.sentences) {
    const ends = endsOf(sentence, passage.text)
    const rate = yearlyRate(sentence, ends)
    if (rate) yield* growth(sentence, rate, ends)
    else if (ends) yield* change(sentence, ends, passage.text)
  }
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
      pairs.push({from: next, to: first})
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
  if (!alike(a, b) || a.kind !== 'level' || (b.unit !== '' && b.unit !== a.unit) || a.dimension === 'share')
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

/**
 * The changes that are told of two ends: beside them, with nothing between that turns to something else, and of each dimension the
 * nearest, for a second one has a subject of its own, unless it says the same again (也就是四倍).
 */
function toldOf(sentence: Sentence, {from, to}: Ends, text: string): Quantity[] {
  const start = Math.min(from.start, to.start)
  const end = Math.max(from.end, to.end)
  const turns = (low: number, high: number) =>
    /[;；]/u.test(text.slice(low, high)) ||
    otherSubject.test(text.slice(low, high)) ||
    sentence.marks.some((mark) => mark.id === 'aside' && mark.start >= low && mark.end <= high)
  const distance = (item: Quantity) => (item.start >= end ? item.start - end : item.end <= start ? start - item.end : 0)
  const near = sentence.quantities.filter(
    (item) =>
      item.start !== from.start &&
      item.start !== to.start &&
      (item.low === item.high || (item.dimension === 'multiple' && item.high === Infinity)) &&
      !item.soft &&
      distance(item) <= 60 &&
      !(item.start >= end && turns(end, item.start)) &&
      !(item.end <= start && turns(item.end, start)) &&
      (item.end > start || item.kind === 'change-by' || item.dimension === 'multiple')
  )
  const compounded = near.filter((item) => item.dimension === 'multiple' && item.end <= start).length > 1
  if (compounded) return []
  const nearest = new Map<string, Quantity>()
  for (const item of near) {
    const known = nearest.get(item.dimension)
    if (!known || distance(item) < distance(known)) nearest.set(item.dimension, item)
  }
  const again = near.filter((item) => markNear(sentence, 'thatIs', item, {before: 6}))
  return near.filter((item) => nearest.get(item.dimension) === item || again.includes(item))
}

/** ", and pickers walked": a clause with a subject of its own; words of change and pronouns begin none. */
const otherSubject =
  /,\s(?:and|but)\s(?!(?:an?|the|this|that|it|they|we|so|thus|hence|by|or|now|then|therefore|has|have|had|is|was|were|rises|grows|falls|drops|adds|\p{L}+(?:ed|rew|ose|ell|ank))\s)\p{L}+\s\p{L}+/u

/** One end over the other. Where one is written to a tenth and the other is whole, as 1亿 beside 1.5亿, both are told to the tenth. */
const ratioOf = ({from, to}: Ends): Interval => {
  const step = Math.min(from.step, to.step)
  const alike = Math.max(from.step, to.step) <= step * 10 * (1 + 1e-9)
  const [a, b] = alike ? [rangeOf({...from, step}), rangeOf({...to, step})] : [rangeOf(from), rangeOf(to)]
  return closed(b.low / a.high, b.high / a.low)
}

/** A change as its place beside the ends lets it be read: "or by 20%" is a change, and "9 points" of two shares are percentage points. */
function asTold(sentence: Sentence, told: Quantity, text: string, rates: boolean): Quantity {
  if (rates && told.dimension === 'score' && told.unit === 'point')
    return {...told, dimension: 'points', low: told.low / 100, high: told.high / 100, step: told.step / 100}
  const before = fold(text.slice(Math.max(0, told.start - 12), told.start)).trimEnd()
  const by = sentence.language.numbers.change.by.some((word) => new RegExp(`(?:^|[^\\p{L}])${word}$`, 'u').test(before))
  return told.dimension === 'share' && told.kind === 'level' && by ? {...told, kind: 'change-by'} : told
}

function* change(sentence: Sentence, ends: Ends, text: string): Generator<Fault> {
  const {from, to} = ends
  const ratio = ratioOf(ends)
  const value = valueOf(to) / valueOf(from)
  const rates = from.dimension === 'share'
  for (const told of toldOf(sentence, ends, text).map((item) => asTold(sentence, item, text, rates))) {
    if ((told.change === 'up' && value < 1) || (told.change === 'down' && value > 1)) continue
    if (told.dimension === 'points' && rates) {
      const [a, b] = [rangeOf(from), rangeOf(to)]
      const gap = valueOf(to) - valueOf(from)
      const size = closed(
        Math.min(Math.abs(b.low - a.high), Math.abs(a.low - b.high), Math.abs(gap)),
        Math.max(Math.abs(b.high - a.low), Math.abs(a.high - b.low))
      )
      if (
        rangesOf({...told, low: Math.abs(told.low), high: Math.abs(told.high)}).some((reading) =>
          touches(reading, size)
        )
      )
        continue
      yield fault(
        'arithmetic',
        told,
        ends,
        `from ${show(from)} to ${show(to)} is ${formatNumber(Math.abs(gap) * 100)} percentage points, not ${formatNumber(Math.abs(told.low) * 100)}`
      )
    } else if (told.dimension === 'share' && (told.kind === 'change-by' || (told.kind === 'change-to' && !rates))) {
      const range = value >= 1 ? closed(ratio.low - 1, ratio.high - 1) : closed(1 - ratio.high, 1 - ratio.low)
      const left = told.kind === 'change-to' ? [ratio] : []
      if (
        rangesOf({...told, step: stepOf(told)}).some((reading) =>
          [range, ...left].some((fair) => touches(reading, fair))
        )
      )
        continue
      if (left.length > 0) {
        yield fault(
          'arithmetic',
          told,
          ends,
          `from ${show(from)} to ${show(to)} leaves ${formatNumber(Math.round(value * 1000) / 1000, 'share')}, not ${formatNumber(told.low, 'share')}`
        )
        continue
      }
      const points = rates && Math.abs(Math.abs(valueOf(to) - valueOf(from)) - told.low) < 1e-9
      const percent = formatNumber(Math.round(Math.abs(value - 1) * 1000) / 1000, 'share')
      yield fault(
        points ? 'points' : 'arithmetic',
        told,
        ends,
        `from ${show(from)} to ${show(to)} is ${percent}${points ? `, or ${formatNumber(told.low * 100)} percentage points` : ''}, not ${formatNumber(told.low, 'share')}`
      )
    } else if (told.dimension === 'multiple' && (value > 1 || told.change === 'down')) {
      const part = told.low < 1
      const up = value >= 1 || part ? ratio : closed(1 / ratio.high, 1 / ratio.low)
      const readings = rangesOf({...told, step: stepOf(told)})
      const loose = told.kind === 'change-by' ? readings.map(({low, high}) => closed(low + 1, high + 1)) : []
      if ([...readings, ...loose].some((reading) => touches(reading, up))) continue
      yield fault(
        'arithmetic',
        told,
        ends,
        `from ${show(from)} to ${show(to)} is ${formatNumber(Math.round((value >= 1 || part ? value : 1 / value) * 100) / 100)} times, not ${formatNumber(told.low)}`
      )
    }
  }
}

/**
 * How loosely a change in words is said: "halved" is 0.4 to 0.6, "doubled" 1.8 to 2.2, "a quarter" 0.23 to 0.27. Chosen widths, from no
 * source.
 */
function stepOf({dimension, low, step, text}: Quantity): number {
  if (dimension === 'multiple' && low < 1) return Math.max(step, 0.2)
  if (/\d/.test(text)) return step
  return dimension === 'multiple' ? Math.min(step, 0.2 * low) : Math.max(step, inWords)
}

const show = (quantity: Quantity) => formatNumber(quantity.low, quantity.dimension)

const fault = (type: Fault['type'], at: Quantity, {from, to}: Ends, why: string): Fault => ({
  type,
  at,
  with: [from, to],
  why
})

/** A change that is told of every year. */
const yearlyRate = (sentence: Sentence, ends: Ends | undefined): Quantity | undefined =>
  sentence.quantities.find(
    (item) =>
      isFigure(item) &&
      (item.dimension === 'share' || item.dimension === 'multiple') &&
      (item.kind !== 'level' || ends !== undefined) &&
      isYearly(sentence, item)
  )

/** Whether a word for every year stands beside a figure, with no other figure between. */
function isYearly(sentence: Sentence, item: Quantity): boolean {
  const mark = markNear(sentence, 'perYear', item, {before: 14, after: 8})
  return mark !== undefined && !sentence.quantities.some(({start, end}) => start >= mark.end && end <= item.start)
}

/** A yearly rate against what it comes to over the years; interest ("5% a year") may be simple. */
function* growth(sentence: Sentence, rate: Quantity, ends: Ends | undefined): Generator<Fault> {
  const years = yearsOf(sentence)
  if (!years) return
  const sign = rate.change === 'down' ? -1 : 1
  const factor =
    rate.dimension === 'multiple'
      ? rangeOf(rate)
      : closed(1 + sign * rangeOf(rate)[sign > 0 ? 'low' : 'high'], 1 + sign * rangeOf(rate)[sign > 0 ? 'high' : 'low'])
  const exact = rate.dimension === 'multiple' ? rate.low : 1 + sign * rate.low
  const reach = closed(factor.low ** years, factor.high ** years)
  if (ends && ends.from !== rate && ends.to !== rate && ends.from.dimension !== 'share') {
    const simple = rate.kind === 'level' && holds(ratioOf(ends), 1 + rate.low * years)
    if (!simple && !touches(ratioOf(ends), reach))
      yield fault(
        'arithmetic',
        rate,
        ends,
        `${show(ends.from)} × ${formatNumber(exact)}^${years} = ${formatNumber((valueOf(ends.from) * exact ** years) / factorOf(ends.to))}, not ${show(ends.to)}`
      )
    return
  }
  const sum = sentence.quantities.find(
    (item) =>
      item !== rate &&
      isFigure(item) &&
      item.dimension === 'share' &&
      markNear(sentence, 'cumulative', item, {before: 8, after: 12})
  )
  if (!sum) return
  const grown = sign > 0 ? closed(reach.low - 1, reach.high - 1) : closed(1 - reach.high, 1 - reach.low)
  if (rangesOf(sum).some((reading) => touches(reading, grown))) return
  const percent = formatNumber(Math.round(Math.abs(exact ** years - 1) * 1000) / 1000, 'share')
  yield {
    type: 'arithmetic',
    at: sum,
    with: [rate],
    why: `${formatNumber(exact)}^${years} = ${formatNumber(exact ** years)}, that is ${percent}, not ${formatNumber(sum.low, 'share')}`
  }
}

/** How many years a rate runs: a length in years, else the years between two dates. */
function yearsOf(sentence: Sentence): number | undefined {
  const lengths = sentence.quantities.filter(
    (item) => item.dimension === 'duration' && item.unit === 'year' && isFigure(item)
  )
  const first = lengths[0]
  if (first && lengths.every((item) => item.low === first.low) && Number.isInteger(first.low)) return first.low
  const dates = sentence.times.filter((time) => time.precision === 'year' && time.from)
  if (first || dates.length !== 2) return undefined
  const span = Number(dates[1]!.from!.slice(0, 4)) - Number(dates[0]!.from!.slice(0, 4))
  return span > 0 ? span : undefined
}
