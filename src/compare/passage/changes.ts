import {fold} from '../../claims/fold.js'
import type {Quantity} from '../../types.js'
import {formatNumber} from '../format.js'
import {type Ends, endsOf, fault, ratioOf, show} from './ends.js'
import {yearlyRate} from './growth.js'
import {type Fault, markNear, type Passage, rangeOf, rangesOf, type Sentence, touches, valueOf} from './passage.js'
import {closed, inWords} from './workings.js'

/** Changes that do not fit their ends; what is told of every year is left to the growth. */
export function* checkChanges(sentence: Sentence, {text}: Passage): Generator<Fault> {
  const ends = endsOf(sentence, text)
  if (!ends || yearlyRate(sentence, ends)) return
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

/** A change as its place beside the ends lets it be read: "or by 20%" is a change, and "9 points" of two shares are percentage points. */
function asTold(sentence: Sentence, told: Quantity, text: string, rates: boolean): Quantity {
  if (rates && told.dimension === 'score' && told.unit === 'point')
    return {...told, dimension: 'points', low: told.low / 100, high: told.high / 100, step: told.step / 100}
  const before = fold(text.slice(Math.max(0, told.start - 12), told.start)).trimEnd()
  const by = sentence.language.numbers.change.by.some((word) => new RegExp(`(?:^|[^\\p{L}])${word}$`, 'u').test(before))
  return told.dimension === 'share' && told.kind === 'level' && by ? {...told, kind: 'change-by'} : told
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
