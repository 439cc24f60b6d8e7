import type {Quantity} from '../../types.js'
import {formatNumber} from '../format.js'
import {
  alike,
  type Fault,
  isFigure,
  type Passage,
  rangeOf,
  rangesOf,
  type Sentence,
  touches,
  valueOf
} from './passage.js'
import {closed, say} from './workings.js'

/** "12,000 an hour, four times the 4,000 of the old one"; 9000件，是旧机器3000件的四倍. */
export function* checkMultiples(sentence: Sentence, {text}: Passage): Generator<Fault> {
  const multiples = sentence.quantities.filter(({dimension}) => dimension === 'multiple')
  const figures = sentence.quantities.filter(({dimension}) => dimension !== 'multiple')
  const [times, ...more] = multiples
  if (!times || more.length > 0 || times.kind !== 'ratio' || !isFigure(times) || !figures.every(isFigure)) return
  const base = figures.find((item) => isBase(sentence, text, times, item))
  const wholes = figures.filter((item) => base && item !== base && alike(item, base))
  const whole = wholes[0]
  if (!base || !whole || wholes.length > 1 || /[;；]/u.test(between(text, whole, times))) return
  if (base.unit !== '' && whole.unit !== '' && base.unit !== whole.unit) return
  const [a, b] = [rangeOf(whole), rangeOf(base)]
  const range = closed(a.low / b.high, a.high / b.low)
  if (Math.abs(Math.log(valueOf(whole) / valueOf(base) / times.low)) > Math.log(farOff)) return
  if (rangesOf(times).some((reading) => touches(reading, range))) return
  yield {
    type: 'arithmetic',
    at: times,
    with: [whole, base],
    why: `${say(valueOf(whole), whole)} ÷ ${say(valueOf(base), base)} = ${formatNumber(Math.round((100 * valueOf(whole)) / valueOf(base)) / 100)}, not ${formatNumber(times.low)}`
  }
}

/** Beyond this factor a figure is more likely of something else. A chosen bound, from no source. */
const farOff = 4

const between = (text: string, a: Quantity, b: Quantity): string =>
  text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))

/** Whether a figure is what is multiplied: "four times the 4,000", 3000件的四倍. */
function isBase({language}: Sentence, text: string, times: Quantity, item: Quantity): boolean {
  const words = between(text, times, item)
  const counter = /^\p{Script=Han}?$/u
  if (!language.times.spaced)
    return (
      item.end <= times.start &&
      language.sums.shareOf.after.some((of) => words.endsWith(of) && counter.test(words.slice(0, -of.length)))
    )
  return item.start >= times.end && words.length <= nearby && !/[^\p{L}\s’']/u.test(words)
}

/** Longest way from a multiple to its base, in characters: " as many as the old hall’s ". A chosen bound, from no source. */
const nearby = 32
