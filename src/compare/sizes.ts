import {inBase} from '../claims/quantities/index.js'
import type {Claim, Interval, Relation} from '../types.js'
import {formatQuantity} from './format.js'
import {sharedNames, timesOf} from './gates.js'
import {readingsOf} from './interval.js'

/** Least order of magnitude that names a class of companies. */
const least = 1e9

/** A bare order of magnitude told of a worth: 万亿市值的公司. It is the least that any of them is worth. */
const isSize = ({metric, quantity}: Claim): boolean =>
  metric === 'valuation' &&
  quantity?.dimension === 'count' &&
  quantity.low >= least &&
  Number.isInteger(Math.log10(quantity.low)) &&
  !/\d/.test(quantity.text)

/** “Over 170 billion” is not said of what is worth more than twice as much. */
const most = ({low, high}: Interval): number => (high === Number.POSITIVE_INFINITY ? low * 2 : high)

/** A company counted among those of a size it does not have; `undefined` where neither claim is of such a class. */
export function relateSizes(a: Claim, b: Claim): Relation | undefined {
  const [sized, other] = isSize(a) ? [a, b] : [b, a]
  if (!isSize(sized) || isSize(other) || other.metric !== 'valuation' || other.quantity?.dimension !== 'money')
    return undefined
  if (a.path === b.path && a.sentence === b.sentence) return undefined
  const names = sharedNames(a, b)
  if (names.length === 0 || timesOf(a.time, b.time) !== 'open') return undefined
  const worth = inBase(other.quantity)
  if (worth.kind === 'change-by' || readingsOf(worth).some((reading) => most(reading) >= sized.quantity!.low))
    return undefined
  const why = `“${sized.words}” counts it among those worth ${formatQuantity(sized.quantity!)} or more, against ${formatQuantity(worth)} (“${other.quantity.text}”).`
  const gates = [`subject: ${names.join(', ').replaceAll('@', '')}`, 'metric: valuation']
  return {relation: 'contradicts', severity: 'warning', a, b, why, gates}
}
