import type {Quantity} from '../../types.js'
import {formatNumber} from '../format.js'
import {type Ends, endsOf, fault, ratioOf, show} from './ends.js'
import {
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
import {closed} from './workings.js'

/** A yearly rate against what it comes to over the years; interest ("5% a year") may be simple. */
export function* checkGrowth(sentence: Sentence, {text}: Passage): Generator<Fault> {
  const ends = endsOf(sentence, text)
  const rate = yearlyRate(sentence, ends)
  const years = yearsOf(sentence)
  if (!rate || !years) return
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

/** A change that is told of every year. */
export const yearlyRate = (sentence: Sentence, ends: Ends | undefined): Quantity | undefined =>
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
