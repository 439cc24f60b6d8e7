import type {Quantity} from '../../types.js'
import {formatNumber} from '../format.js'
import {
  alike,
  type Fault,
  has,
  isFigure,
  markOf,
  type Passage,
  rangeOf,
  type Sentence,
  touches,
  valueOf
} from './passage.js'
import {closed, say} from './workings.js'

/** What is left of a whole once a share of it is gone: 1,500 less 20% leaves 1,200. */
export function* checkRemainders({sentences, text}: Passage): Generator<Fault> {
  for (const sentence of sentences) {
    yield* remainder(sentence, text)
    yield* difference(sentence, text)
  }
}

/** The figure told as what is left in a sentence: by a word for it, or the lower of two prices beside a discount. */
export function leftOf(sentence: Sentence, text: string): Quantity | undefined {
  const told = sentence.quantities.find(
    (item) =>
      item.dimension !== 'share' &&
      (markOf(sentence, text, 'left', item, {before: 8}) ?? markOf(sentence, text, 'remain', item, {after: 12}))
  )
  if (told) return told
  const prices = sentence.quantities.filter(({dimension}) => dimension === 'money')
  const [first, second] = prices
  if (!first || !second || prices.length > 2 || second.low >= first.low) return undefined
  const discounted = sentence.quantities.some(
    (item) => item.dimension === 'share' && markOf(sentence, text, 'discount', item, {before: 4, after: 2})
  )
  return discounted ? second : undefined
}

function* remainder(sentence: Sentence, text: string): Generator<Fault> {
  const left = leftOf(sentence, text)
  const figures = sentence.quantities.filter(isFigure)
  if (!left || !figures.includes(left)) return
  const gone = figures.filter(({dimension, start}) => dimension === 'share' && start < left.start)
  const before = figures.filter((item) => alike(item, left) && item.start < left.start)
  const [share, whole] = [gone[0], before[0]]
  if (!share || !whole || gone.length > 1 || before.length > 1 || share.kind === 'change-to' || share.change === 'up')
    return
  const [a, part] = [rangeOf(whole), rangeOf(share)]
  const may = rangeOf(left)
  const kept = closed(a.low * (1 - part.high), a.high * (1 - part.low))
  const taken = closed(a.low * part.low, a.high * part.high)
  if (touches(kept, may) || (share.kind === 'level' && touches(taken, may))) return
  yield {
    type: 'arithmetic',
    at: left,
    with: [whole, share],
    why: `${say(valueOf(whole), whole)} less ${formatNumber(Math.round(share.low * 1000) / 1000, 'share')} is ${say(valueOf(whole) * (1 - share.low), left)}, not ${say(valueOf(left), left)}`
  }
}

/** "24 of the 60 seats were taken, so 36 were left": a whole, what is gone, and what is left. */
function* difference(sentence: Sentence, text: string): Generator<Fault> {
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
