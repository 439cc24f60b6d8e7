import type {SumCue} from '../../languages/sums.js'
import type {Quantity, Span} from '../../types.js'
import {formatNumber} from '../format.js'
import {
  type Fault,
  isFigure,
  markNear,
  markOf,
  type Passage,
  rangeOf,
  type Sentence,
  touches,
  valueOf
} from './passage.js'
import {closed, say} from './workings.js'

/** Rates that are told twice ("40 a minute, or 3,600 an hour"), and what comes of one in a length of time. */
export function* checkRates({sentences, text}: Passage): Generator<Fault> {
  for (const sentence of sentences) {
    yield* rates(sentence, text)
    yield* amounts(sentence, text)
  }
}

/** Seconds in what a rate is told of. A day is left out: few things run for all of its 24 hours. */
const seconds: ReadonlyArray<readonly [SumCue, number]> = [
  ['perSecond', 1],
  ['perMinute', 60],
  ['perHour', 3600]
]

/** Whether a second rate tells the first again: by a word that says so, or by having no subject of its own (每分钟40瓶，每小时3600瓶). */
const isSame = (sentence: Sentence, between: string, a: Span, b: Span): boolean =>
  sentence.marks.some(({id, start, end}) => id === 'thatIs' && start >= a.end && end <= b.start) ||
  sentence.marks.some(
    ({start}) => start >= a.end && start < b.start && /^\p{Script=Han}{0,2}，$/u.test(between.slice(0, start - a.end))
  )

interface Rate {
  figure: Quantity
  /** Length of the time it is told of, in seconds. */
  time: number
}

function ratesOf(sentence: Sentence, text: string): Rate[] {
  const {spaced} = sentence.language.times
  const reach = spaced ? {after: 12} : {before: 6}
  return sentence.quantities.filter(isFigure).flatMap((figure) => {
    const time = seconds.find(([id]) => markOf(sentence, text, id, figure, reach))?.[1]
    return time === undefined ? [] : [{figure, time}]
  })
}

function* rates(sentence: Sentence, text: string): Generator<Fault> {
  const told = ratesOf(sentence, text)
  const [first, second] = told
  if (!first || !second || told.length > 2 || first.time === second.time || sentence.quantities.length > 2) return
  const [a, b] = [first.figure, second.figure]
  if (a.dimension !== b.dimension || (a.unit !== b.unit && b.unit !== '')) return
  if (!isSame(sentence, text.slice(a.end, b.start), a, b)) return
  const times = second.time / first.time
  const range = rangeOf(a)
  if (touches(closed(range.low * times, range.high * times), rangeOf(b))) return
  yield {
    type: 'arithmetic',
    at: b,
    with: [a],
    why: `${say(valueOf(a), a)} × ${times >= 1 ? times : `1/${1 / times}`} = ${say(valueOf(a) * times, b)}, not ${say(valueOf(b), b)}`
  }
}

const secondsOfDay = 86_400
/** Beyond this factor an amount is more likely of something else than a slip. A chosen bound, from no source. */
const slip = 2

/** "15 litres a minute, so the 600 litres take 40 minutes". */
function* amounts(sentence: Sentence, text: string): Generator<Fault> {
  const [one, two, ...more] = sentence.quantities.filter(({dimension}) => dimension !== 'duration')
  const lengths = sentence.quantities.filter(({dimension}) => dimension === 'duration')
  const length = lengths[0]
  if (!one || !two || !length || more.length > 0 || lengths.length > 1 || !isFigure(length)) return
  if (!isFigure(one) || !isFigure(two) || one.dimension !== two.dimension || one.unit !== two.unit) return
  const told = ratesOf(sentence, text).filter(({figure}) => figure === one || figure === two)
  const rate = told[0]
  if (!rate || told.length > 1 || !markNear(sentence, 'within', length, {before: 2})) return
  const amount = rate.figure === one ? two : one
  const [a, b, c] = [rangeOf(rate.figure), rangeOf(length), rangeOf(amount)]
  const units = secondsOfDay / rate.time
  const value = (valueOf(rate.figure) * valueOf(length) * units) / valueOf(amount)
  if (value > slip || value < 1 / slip || touches(closed(a.low * b.low * units, a.high * b.high * units), c)) return
  yield {
    type: 'arithmetic',
    at: length,
    with: [rate.figure, amount],
    why: `${say(valueOf(rate.figure), rate.figure)} × ${formatNumber(valueOf(length) * units)} = ${say(value * valueOf(amount), amount)}, not ${say(valueOf(amount), amount)}`
  }
}
