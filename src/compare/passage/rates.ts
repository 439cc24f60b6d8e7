import type {SumCue} from '../../languages/sums.js'
import type {Quantity, Span} from '../../types.js'
import {type Fault, isFigure, markOf, type Passage, rangeOf, type Sentence, touches, valueOf} from './passage.js'
import {closed, say} from './workings.js'

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

export function ratesOf(sentence: Sentence, text: string): Rate[] {
  const {spaced} = sentence.language.times
  const reach = spaced ? {after: 12} : {before: 6}
  return sentence.quantities.filter(isFigure).flatMap((figure) => {
    const time = seconds.find(([id]) => markOf(sentence, text, id, figure, reach))?.[1]
    return time === undefined ? [] : [{figure, time}]
  })
}

/** Rates that are told twice: "40 a minute, or 3,600 an hour". */
export function* checkRates(sentence: Sentence, {text}: Passage): Generator<Fault> {
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
