import type {Interval, Quantity} from '../../types.js'
import {formatNumber} from '../format.js'
import {
  alike,
  type Fault,
  factorOf,
  has,
  isFigure,
  markNear,
  type Passage,
  rangeOf,
  rangesOf,
  type Sentence,
  touches,
  valueOf
} from './passage.js'

/** The two ends of a change. */
export interface Ends {
  from: Quantity
  to: Quantity
}

/** Changes that do not fit their ends, and rates that do not compound to what is said. */
export function* checkChanges(passage: Passage): Generator<Fault> {
  for (const sentence of passage.sentences) {
    const ends = endsOf(sentence, passage.text)
    if (has(sentence, 'perYear')) yield* growth(sentence, ends)
    else if (ends) yield* change(sentence, ends)
  }
}

const closed = (low: number, high: number): Interval => ({low, high, lowOpen: false, highOpen: false})

/** "from 40 to 60", 从40增至60, "to 60, from 40"; only where a sentence tells of one change. */
export function endsOf(sentence: Sentence, text: string): Ends | undefined {
  const figures = sentence.quantities.filter(
    (item) =>
      isFigure(item) && item.dimension !== 'points' && item.dimension !== 'multiple' && item.dimension !== 'duration'
  )
  const from = (item: Quantity) =>
    sentence.language.numbers.from.some((word) =>
      text
        .slice(Math.max(0, item.start - word.length - 2), item.start)
        .trim()
        .toLowerCase()
        .endsWith(word)
    )
  const pairs: Ends[] = []
  for (const [index, first] of figures.entries()) {
    const next = figures[index + 1]
    if (
      next &&
      (first.kind === 'level' || from(first)) &&
      next.kind === 'change-to' &&
      alike(first, next) &&
      next.start - first.end <= 40
    )
      pairs.push({from: first, to: next})
    else if (
      next &&
      alike(first, next) &&
      first.kind !== 'change-by' &&
      (from(next) || markNear(sentence, 'former', next, {before: 2}))
    )
      pairs.push({from: next, to: first})
    else if (
      next &&
      first.kind === 'level' &&
      from(first) &&
      alike(first, next) &&
      markNear(sentence, 'reach', next, {before: 4})
    )
      pairs.push({from: first, to: next})
  }
  return pairs.length === 1 && pairs[0]!.from.low !== 0 ? pairs[0] : undefined
}

const ratioOf = ({from, to}: Ends): Interval => {
  const [a, b] = [rangeOf(from), rangeOf(to)]
  return closed(b.low / a.high, b.high / a.low)
}

function* change(sentence: Sentence, ends: Ends): Generator<Fault> {
  const {from, to} = ends
  const ratio = ratioOf(ends)
  const value = valueOf(to) / valueOf(from)
  const rates = from.dimension === 'share'
  for (const told of sentence.quantities) {
    if (told === from || told === to || told.low !== told.high || told.soft) continue
    if ((told.change === 'up' && value < 1) || (told.change === 'down' && value > 1)) continue
    if (told.start < from.start && told.start < to.start && told.kind !== 'change-by') continue
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
      if (rangesOf(told).some((reading) => touches(reading, range))) continue
      const points = rates && Math.abs(Math.abs(valueOf(to) - valueOf(from)) - told.low) < 1e-9
      const percent = formatNumber(Math.round(Math.abs(value - 1) * 1000) / 1000, 'share')
      yield fault(
        points ? 'points' : 'arithmetic',
        told,
        ends,
        `from ${show(from)} to ${show(to)} is ${percent}${points ? `, or ${formatNumber(told.low * 100)} percentage points` : ''}, not ${formatNumber(told.low, 'share')}`
      )
    } else if (told.dimension === 'multiple' && (value > 1 || told.change === 'down')) {
      const up = value >= 1 ? ratio : closed(1 / ratio.high, 1 / ratio.low)
      const readings = rangesOf(told)
      const loose = told.kind === 'change-by' ? readings.map(({low, high}) => closed(low + 1, high + 1)) : []
      if ([...readings, ...loose].some((reading) => touches(reading, up))) continue
      yield fault(
        'arithmetic',
        told,
        ends,
        `from ${show(from)} to ${show(to)} is ${formatNumber(Math.round((value >= 1 ? value : 1 / value) * 100) / 100)} times, not ${formatNumber(told.low)}`
      )
    }
  }
}

const show = (quantity: Quantity) => formatNumber(quantity.low * factorOf(quantity), quantity.dimension)

const fault = (type: Fault['type'], at: Quantity, {from, to}: Ends, why: string): Fault => ({
  type,
  at,
  with: [from, to],
  why
})

/** A yearly rate against what it comes to over the years. */
function* growth(sentence: Sentence, ends: Ends | undefined): Generator<Fault> {
  const rate = sentence.quantities.find(
    (item) =>
      isFigure(item) &&
      (item.dimension === 'share' || item.dimension === 'multiple') &&
      item.kind !== 'level' &&
      markNear(sentence, 'perYear', item, {before: 14, after: 8})
  )
  const years = rate && yearsOf(sentence)
  if (!rate || !years) return
  const sign = rate.change === 'down' ? -1 : 1
  const factor =
    rate.dimension === 'multiple'
      ? rangeOf(rate)
      : closed(1 + sign * rangeOf(rate)[sign > 0 ? 'low' : 'high'], 1 + sign * rangeOf(rate)[sign > 0 ? 'high' : 'low'])
  const exact = rate.dimension === 'multiple' ? rate.low : 1 + sign * rate.low
  const reach = closed(factor.low ** years, factor.high ** years)
  if (ends && ends.from !== rate && ends.to !== rate && ends.from.dimension !== 'share') {
    if (!touches(ratioOf(ends), reach))
      yield fault(
        'arithmetic',
        rate,
        ends,
        `${show(ends.from)} × ${formatNumber(exact)}^${years} = ${formatNumber(valueOf(ends.from) * exact ** years)}, not ${show(ends.to)}`
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
