import {daysOf, yearOf} from './values.js'

/** Where a value stands on an axis, in per cent of its length, and the values its ticks stand at. */
export interface Scale {
  at: (value: number) => number
  ticks: number[]
  logarithmic: boolean
}

/** Room left at either end, in per cent, so that marks at the ends are whole. */
const margin = 3

/** Largest share of the smallest value at which a linear axis still shows it apart from zero. */
const spread = 50

/** An axis for figures: linear from zero, logarithmic where they lie orders of magnitude apart. */
export function figureScale(values: readonly number[]): Scale {
  const least = Math.min(...values)
  const most = Math.max(...values)
  if (least > 0 && most / least > spread) {
    const [low, high] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))]
    const step = Math.ceil((high - low) / 6)
    const ticks = Array.from({length: Math.floor((high - low) / step) + 1}, (_, index) => 10 ** (low + index * step))
    return {at: (value) => within(Math.log10(Math.max(value, 10 ** low)), low, high), ticks, logarithmic: true}
  }
  const [low, high] = [Math.min(0, least), Math.max(0, most)]
  const step = niceStep(high - low || 1)
  const [first, last] = [Math.floor(low / step), Math.ceil((high || 1) / step)]
  const ticks = Array.from({length: last - first + 1}, (_, index) => rounded((first + index) * step))
  return {at: (value) => within(value, first * step, last * step), ticks, logarithmic: false}
}

/** An axis of years, for days since 1970; a tick stands at each first of January that fits. */
export function yearScale(days: readonly number[]): Scale {
  const start = (year: number) => daysOf(`${String(year).padStart(4, '0')}-01-01`)
  const first = yearOf(Math.min(...days))
  const last = yearOf(Math.max(...days)) + 1
  const step = Math.ceil((last - first) / 8)
  const ticks: number[] = []
  for (let year = first; year <= last; year += step) ticks.push(start(year))
  return {at: (value) => within(value, start(first), start(last)), ticks, logarithmic: false}
}

function within(value: number, low: number, high: number): number {
  const part = high > low ? (value - low) / (high - low) : 0
  return margin + (100 - 2 * margin) * Math.min(1, Math.max(0, part))
}

/** 1, 2 or 5 times a power of ten, so that about five steps make the range. */
function niceStep(range: number): number {
  const rough = range / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough)!
}

/** Without what binary fractions add: 0.30000000000000004. */
const rounded = (value: number): number => Number(value.toPrecision(12))
