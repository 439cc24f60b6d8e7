import {type Fault, has, isFigure, markOf, type Passage, rangeOf, type Sentence, touches, valueOf} from './passage.js'
import {closed, say} from './workings.js'

/** "24 of the 60 seats were taken, so 36 were left": a whole, what is gone, and what is left. */
export function* checkDifferences(sentence: Sentence, {text}: Passage): Generator<Fault> {
  const [one, two, left, ...more] = sentence.quantities
  if (!one || !two || !left || more.length > 0 || ![one, two, left].every((item) => isFigure(item))) return
  const told = markOf(sentence, text, 'left', left, {before: 8}) ?? markOf(sentence, text, 'remain', left, {after: 12})
  // "… and left 30 homeless": without a word that draws the sum, what is left may be left in another way.
  const drawn =
    !sentence.language.times.spaced ||
    sentence.marks.some(({id, start, end}) => id === 'thatIs' && start >= two.end && end <= left.start)
  if (!told || !drawn || has(sentence, 'each', 'average', 'rest')) return
  const units = [one.unit, two.unit, '']
  if ([one, two, left].some(({dimension, unit}) => dimension !== 'count' || !units.includes(unit))) return
  const [gone, whole] = one.low < two.low ? [one, two] : [two, one]
  const [a, b] = [rangeOf(whole), rangeOf(gone)]
  if (valueOf(left) > valueOf(whole) || touches(closed(a.low - b.high, a.high - b.low), rangeOf(left))) return
  yield {
    type: 'arithmetic',
    at: left,
    with: [whole, gone],
    why: `${say(valueOf(whole), whole)} − ${say(valueOf(gone), whole)} = ${say(valueOf(whole) - valueOf(gone), whole)}, not ${say(valueOf(left), whole)}`
  }
}
