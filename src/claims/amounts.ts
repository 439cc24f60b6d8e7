import {amounts} from '../languages/concepts.js'
import type {Quantity, Span} from '../types.js'
import type {Read} from './subject.js'

/** Smallest bare number that is taken for a sum of money: 1万. Smaller ones may count anything. Chosen by us. */
const leastAmount = 1e4

/** Characters between a metric and its figure: 估值约为, "revenue of". */
const reach = 6

/** The one currency of a text's great sums, in which those without one are meant; nothing where it has none, or several. */
export function currencyOf(sentences: Iterable<{quantities: readonly Quantity[]}>): string | undefined {
  const found = new Set<string>()
  for (const {quantities} of sentences)
    for (const {dimension, unit, low} of quantities)
      if (dimension === 'money' && unit !== '' && low >= leastAmount) found.add(unit)
  return found.size === 1 ? [...found][0] : undefined
}

/**
 * A sentence whose large bare numbers are sums where they stand right beside a metric that is told in money, whatever noun follows: 营收5.3亿,
 * 万亿市值的公司; and what such a sum became.
 */
export function withAmounts<Parts extends Pick<Read, 'sentence' | 'quantities' | 'words'>>(
  parts: Parts,
  currency: string
): Parts {
  const metrics = parts.words.whole.metrics.filter(({id}) => amounts.has(id))
  if (metrics.length === 0) return parts
  const {text} = parts.sentence
  let before = false
  const quantities = parts.quantities.map((quantity): Quantity => {
    const bare = quantity.dimension === 'count' && quantity.low >= leastAmount
    const outcome = before && quantity.kind === 'change-to'
    before = bare && (outcome || metrics.some((metric) => isBeside(text, metric, quantity)))
    return before ? {...quantity, dimension: 'money', unit: currency} : quantity
  })
  return {...parts, quantities}
}

/** The metric stands next to the figure, or not far before it, and the figure counts nothing else. */
function isBeside(text: string, metric: Span, {start, end, unit}: Quantity): boolean {
  if (metric.start === end || metric.end === start) return true
  const between = text.slice(metric.end, start)
  return unit === '' && metric.end < start && between.length <= reach && !/[\p{P}\p{N}]/u.test(between)
}
