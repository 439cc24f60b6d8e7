import {fold} from '../../claims/fold.js'
import type {Quantity} from '../../types.js'
import {type Fault, isFigure, type Passage, rangeOf, type Sentence} from './passage.js'

/** "Between $53 million and $31 million", 30亿元至31亿美元: a range that runs down, or has its ends in two currencies. */
export function* checkRanges(sentence: Sentence, {text}: Passage): Generator<Fault> {
  for (const [index, low] of sentence.quantities.entries()) {
    const high = sentence.quantities[index + 1]
    if (!high || !isEnd(low) || !isEnd(high) || low.dimension !== high.dimension) continue
    if (!isRange(sentence, text, low, high)) continue
    const mixed = low.unit !== high.unit
    if (mixed ? Math.min(low.low, high.low) < leastSum : rangeOf(low).low <= rangeOf(high).high) continue
    const told = (end: Quantity) => text.slice(end.start, end.end)
    yield {
      type: 'arithmetic',
      at: {start: low.start, end: high.end},
      with: [],
      why: mixed ? `${told(low)} and ${told(high)} are of two currencies` : `${told(low)} is more than ${told(high)}`
    }
  }
}

/** Smaller sums in two currencies are a rate of exchange: €1 to $1.08. */
const leastSum = 1000

const isEnd = (item: Quantity): boolean =>
  isFigure(item) && item.kind === 'level' && (item.dimension === 'money' || item.dimension === 'share')

/** Whether two figures are the ends of a range, and not those of a change ("fell from 40 to 30"). */
function isRange({language, start}: Sentence, text: string, low: Quantity, high: Quantity): boolean {
  const {ranges, rangeAnd, between, amid, from} = language.numbers
  const link = fold(text.slice(low.end, high.start)).trim()
  const before = fold(text.slice(start, low.start)).trimEnd()
  const after = fold(text.slice(high.end)).trimStart()
  const opened = between.some((word) => before.endsWith(word))
  const closed = amid.some((word) => after.startsWith(word))
  if (opened || closed) return rangeAnd.includes(link) || ranges.includes(link)
  return /^\p{L}+$/u.test(link) && ranges.includes(link) && !from.some((word) => before.endsWith(word))
}
