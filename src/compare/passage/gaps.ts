import {endsOf} from './ends.js'
import {
  alike,
  type Fault,
  isFigure,
  markNear,
  type Passage,
  rangeOf,
  type Sentence,
  touches,
  valueOf
} from './passage.js'
import {closed, say} from './workings.js'

/** "From 412 to 498, a gain of 68": the difference of two ends, told with them. */
export function* checkGaps(sentence: Sentence, {text}: Passage): Generator<Fault> {
  const ends = endsOf(sentence, text)
  if (!ends || ends.from.dimension === 'share') return
  const {from, to} = ends
  const end = Math.max(from.end, to.end)
  const others = sentence.quantities.filter((item) => item.start > end && alike(item, to))
  const [told, ...more] = others
  if (!told || more.length > 0 || !isFigure(told) || told.kind === 'change-to') return
  if (!markNear(sentence, 'gain', told, {before: 1}) || /[;；]/u.test(text.slice(end, told.start))) return
  const [a, b] = [rangeOf(from), rangeOf(to)]
  const gap = Math.abs(valueOf(to) - valueOf(from))
  const range = closed(gap - (a.high - a.low + b.high - b.low) / 2, gap + (a.high - a.low + b.high - b.low) / 2)
  if (touches(range, rangeOf(told))) return
  yield {
    type: 'arithmetic',
    at: told,
    with: [from, to],
    why: `from ${say(valueOf(from), from)} to ${say(valueOf(to), to)} is ${say(gap, to)}, not ${say(valueOf(told), to)}`
  }
}
