import type {Interval, Quantity} from '../types.js'

/** How far "about" reaches, as a part of the value, where the words give no other measure. */
const tolerance = 0.1

/**
 * The intervals a quantity may fairly stand for. A written value stands for half a unit of its last digit to either side (as statcheck
 * reads reported figures, Nuijten et al. 2016); "about" widens by a tenth.
 */
export function readingsOf(quantity: Quantity): Interval[] {
  return [quantity, ...quantity.alternatives].map((reading) => widen(reading, quantity))
}

function widen({low, high, lowOpen, highOpen}: Interval, {step, change, kind, soft, approximator}: Quantity): Interval {
  const point = low === high
  // Of 增长约40% the change tells the way, so that only the word tells that it is about.
  const about = change === '~' || soft || (kind === 'change-by' && approximator !== undefined) ? tolerance : 0
  // "At least 20,000" is said of what reaches it; the end of a bound is not rounded.
  const half = point ? step / 2 : Number.isFinite(high - low) ? Math.min(step / 2, (high - low) / 2) : 0
  const reach = (value: number) => Math.max(half * (1 - 1e-9), point ? Math.abs(value) * about : 0)
  return {
    low: lowOpen && !point ? low : low - reach(low),
    high: highOpen && !point ? high : high + reach(high),
    lowOpen,
    highOpen
  }
}

/** Whether two intervals have a value in common. */
export function meet(a: Interval, b: Interval): boolean {
  const low = Math.max(a.low, b.low)
  const high = Math.min(a.high, b.high)
  if (low < high) return true
  if (low > high) return false
  const openLow = (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen)
  const openHigh = (a.high === high && a.highOpen) || (b.high === high && b.highOpen)
  return !openLow && !openHigh
}

/** Whether any reading of the one meets any reading of the other. */
export function compatible(a: Quantity, b: Quantity): boolean {
  return anyMeet(readingsOf(coarse(a, b)), readingsOf(coarse(b, a)))
}

export const anyMeet = (a: readonly Interval[], b: readonly Interval[]): boolean =>
  a.some((one) => b.some((other) => meet(one, other)))

/** A round integer beside a finer figure stands for its second significant digit: 40,000 beside 39,712. */
function coarse(quantity: Quantity, beside: Quantity): Quantity {
  const value = Math.abs(quantity.low)
  if (quantity.low !== quantity.high || quantity.step >= value || !Number.isFinite(value) || value < 100)
    return quantity
  const digit = 10 ** (Math.floor(Math.log10(value)) - 1)
  const round = Math.abs(value / digit - Math.round(value / digit)) < 1e-9
  const finer = beside.low === beside.high && Math.abs(beside.low / digit - Math.round(beside.low / digit)) > 1e-9
  return round && finer && quantity.step < digit && !/[.]/.test(quantity.text) ? {...quantity, step: digit} : quantity
}

/** One value with nothing loose about it. */
export const isPoint = ({low, high}: Interval): boolean => low === high

/** Whether a point equals an end of a range or bound, within its rounding. */
export function isEnd(point: Quantity, range: Interval): boolean {
  const near = (end: number) =>
    Number.isFinite(end) && Math.abs(point.low - end) <= Math.max(point.step / 2, Math.abs(end) * 1e-9)
  return isPoint(point) && !isPoint(range) && (near(range.low) || near(range.high))
}

/** Relative distance of two intervals that do not meet; 0 where they do. */
export function gap(a: Interval, b: Interval): number {
  const distance = Math.max(a.low - b.high, b.low - a.high, 0)
  const size = Math.max(Math.min(Math.abs(finite(a)), Math.abs(finite(b))), 1e-12)
  return distance / size
}

const finite = ({low, high}: Interval): number => (Number.isFinite(low) ? low : high)
