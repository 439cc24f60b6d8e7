import type {Quantity} from '../types.js'

/** Dimensions in which a factor of ten is a slip of the pen rather than another share or score. */
const scaled = new Set(['money', 'count', 'energy', 'power', 'mass', 'data', 'length', 'area', 'volume', 'frequency'])

/** Factors between units that are taken for each other: km and mile, foot and metre, pound and kilogram, 亩 and hectare, time units. */
const conversions = [
  1.609344, 3.28084, 2.204623, 15, 6.07, 2.471, 24, 60, 3600, 7, 1440, 365.2425, 30.436875, 2, 0.5, 4.184, 3.785,
  1.0936, 500
]

/**
 * What was slipped between two figures with the same digits: a power of ten, a unit, a currency; `undefined` where nothing was.
 *
 * @param ratio Of `q` to `p`, both in the base unit.
 */
export function slipOf(p: Quantity, q: Quantity, ratio: number): string | undefined {
  if (p.low !== p.high || q.low !== q.high) return undefined
  const slip = differenceOf(p, q, ratio)
  // To read the digits takes longest.
  return slip !== undefined && significant(p) !== '' && significant(p) === significant(q) ? slip : undefined
}

/** In what two figures would have slipped if their digits are the same. */
function differenceOf(p: Quantity, q: Quantity, ratio: number): string | undefined {
  if (p.dimension === 'money' && q.dimension === 'money' && p.unit !== q.unit && p.unit !== '' && q.unit !== '')
    return close(p.low, q.low) ? `${p.unit} became ${q.unit}` : undefined
  if (isPair(p, q, 'share', 'points') && p.kind === 'change-by' && q.kind === 'change-by')
    return 'percent and percentage points are not the same'
  if (p.dimension !== q.dimension) return undefined
  if (!Number.isFinite(ratio) || ratio <= 0 || close(ratio, 1)) return undefined
  const power = Math.log10(ratio)
  if (
    scaled.has(p.dimension) &&
    Math.abs(power - Math.round(power)) < 1e-9 &&
    Math.max(Math.abs(p.low), Math.abs(q.low)) >= 1000
  )
    return `they differ by a factor of ${10 ** Math.abs(Math.round(power))}`
  if (p.dimension === 'share' || p.dimension === 'count' || p.dimension === 'money') return undefined
  if (written(p) !== written(q)) return undefined
  const known = conversions.find((factor) => near(ratio, factor) || near(ratio, 1 / factor))
  const thousand = Math.abs(power - Math.round(power)) < 1e-9
  return known || thousand ? `the number is the same, the unit is not` : undefined
}

const isPair = (p: Quantity, q: Quantity, one: string, other: string) =>
  (p.dimension === one && q.dimension === other) || (p.dimension === other && q.dimension === one)

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
const near = (a: number, b: number) => Math.abs(a / b - 1) < 0.01

const measured = new Set([
  'duration',
  'length',
  'area',
  'mass',
  'volume',
  'speed',
  'energy',
  'power',
  'data',
  'frequency'
])

/** The digits of a value without its magnitude: 3.2e4 and 3.2 are both 32. A measure has the digits it is written with. */
function significant(quantity: Quantity): string {
  const value = measured.has(quantity.dimension) ? Number.parseFloat(written(quantity)) : quantity.low
  if (!Number.isFinite(value) || value === 0) return ''
  return Math.abs(value).toExponential(11).replace(/e.*$/, '').replace('.', '').replace(/0+$/, '')
}

/** The number as it is written, without its unit. */
const written = ({text}: Quantity): string => /\d[\d,.]*/.exec(text)?.[0].replaceAll(',', '') ?? text
