import type {Quantity} from '../../types.js'
import {formatNumber} from '../format.js'
import {alike, type Fault, isFigure, markOf, type Passage, rangeOf, type Sentence, touches, valueOf} from './passage.js'
import {closed, say} from './workings.js'

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

/** What is left of a whole once a share of it is gone: 1,500 less 20% leaves 1,200. */
export function* checkRemainders(sentence: Sentence, {text}: Passage): Generator<Fault> {
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
