import type {Quantity} from '../../types.js'
import {formatNumber} from '../format.js'
import {type Fault, isFigure, markNear, type Passage, rangeOf, type Sentence, touches} from './passage.js'
import {closed} from './workings.js'

/** "60% pay. Half of those, 40% of all, …": a share of a share. */
export function* checkNestedShares(sentence: Sentence, {sentences}: Passage): Generator<Fault> {
  const own = sharesOf(sentence)
  if (own.length < 2) return
  const before = sentences.findLast((other) => other.start < sentence.start && sharesOf(other).length > 0)
  const shares = [...(before ? sharesOf(before).slice(-1) : []), ...own]
  for (let index = 2; index < shares.length; index++) {
    const [outer, inner, all] = [shares[index - 2]!, shares[index - 1]!, shares[index]!]
    const those = markNear(sentence, 'ofThose', inner, {before: 8, after: 4})
    const ofAll = markNear(sentence, 'ofAll', all, {before: 8, after: 4})
    if (!those || !ofAll) continue
    const [a, b, c] = [rangeOf(outer), rangeOf({...inner, step: Math.max(inner.step, 0.01)}), rangeOf(all)]
    if (touches(closed(a.low * b.low, a.high * b.high), c)) continue
    yield {
      type: 'arithmetic',
      at: all,
      with: [outer, inner],
      why: `${formatNumber(inner.low, 'share')} of ${formatNumber(outer.low, 'share')} is ${formatNumber(outer.low * inner.low, 'share')}, not ${formatNumber(all.low, 'share')}`
    }
  }
}

const sharesOf = ({quantities}: Sentence): Quantity[] =>
  quantities.filter((item) => isFigure(item) && item.dimension === 'share' && item.kind === 'level')
