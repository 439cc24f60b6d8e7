import type {Interval, Quantity} from '../types.js'

/** A number as a person writes it: 350,000,000,000 as 350 billion, 0.4 as 40% where it is a share. */
export function formatNumber(value: number, dimension = ''): string {
  if (value === Infinity) return 'more'
  if (value === -Infinity) return 'less'
  if (dimension === 'share') return `${trim(value * 100)}%`
  const size = Math.abs(value)
  const scale: ReadonlyArray<[number, string]> = [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million']
  ]
  for (const [factor, name] of scale) if (size >= factor) return `${trim(value / factor)}${name}`
  return trim(value)
}

// To make one takes longer than to compare two claims.
const digits = new Intl.NumberFormat('en', {maximumSignificantDigits: 6})
const trim = (value: number): string => digits.format(value)

/** An interval in words, with its unit: "40–50%", "at least 1.2 million users". */
export function formatInterval({low, high, lowOpen, highOpen}: Interval, dimension = ''): string {
  if (low === -Infinity) return `${highOpen ? 'under' : 'at most'} ${formatNumber(high, dimension)}`
  if (high === Infinity) return `${lowOpen ? 'over' : 'at least'} ${formatNumber(low, dimension)}`
  if (low === high) return formatNumber(low, dimension)
  return `${formatNumber(low, dimension)} to ${formatNumber(high, dimension)}`
}

export function formatQuantity(quantity: Quantity): string {
  const unit = quantity.unit === 'ratio' || quantity.unit === '' ? '' : ` ${quantity.unit}`
  return `${formatValue(quantity)}${unit}`
}

// A figure may be told of in hundreds of relations.
const values = new WeakMap<Quantity, string>()

/** A quantity in words, without its unit. */
export function formatValue(quantity: Quantity): string {
  const known = values.get(quantity)
  if (known !== undefined) return known
  const value = formatInterval(quantity, quantity.dimension)
  values.set(quantity, value)
  return value
}
