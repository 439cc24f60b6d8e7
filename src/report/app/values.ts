import type {LanguageCode} from '../../types.js'
import type {JsonClaim, JsonQuantity} from '../json.js'

const locales: Record<LanguageCode, string> = {en: 'en', zh: 'zh-Hans-CN'}

/** Formats are costly to make: one each. */
const formats = new Map<string, Intl.NumberFormat>()

function formatOf(code: LanguageCode, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = code + JSON.stringify(options)
  let format = formats.get(key)
  if (!format) formats.set(key, (format = new Intl.NumberFormat(locales[code], options)))
  return format
}

/** A count as a reader of the language writes it. */
export const showCount = (count: number, code: LanguageCode): string => formatOf(code, {}).format(count)

export const showPercent = (ratio: number, code: LanguageCode): string =>
  formatOf(code, {style: 'percent', maximumFractionDigits: 0}).format(ratio)

const durations: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'])

/** One number of a quantity with its unit: 40%, $350B, 3500亿, 18 months, 10×. */
export function showNumber(
  value: number,
  {dimension, unit}: Pick<JsonQuantity, 'dimension' | 'unit'>,
  code: LanguageCode
): string {
  const large = Math.abs(value) >= 1e4
  const size: Intl.NumberFormatOptions = large
    ? {notation: 'compact', maximumSignificantDigits: 5}
    : {maximumSignificantDigits: 6}
  if (dimension === 'share') return formatOf(code, {style: 'percent', maximumSignificantDigits: 6}).format(value)
  if (dimension === 'multiple') return `${formatOf(code, size).format(value)}×`
  if (dimension === 'money' && /^[A-Z]{3}$/.test(unit))
    return formatOf(code, {...size, style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol'}).format(value)
  if (dimension === 'duration' && durations.has(unit))
    return formatOf(code, {...size, style: 'unit', unit, unitDisplay: 'long'}).format(value)
  return formatOf(code, size).format(value)
}

type Ends = Pick<JsonQuantity, 'low' | 'high' | 'lowOpen' | 'highOpen'>

function showInterval({low, high, lowOpen, highOpen}: Ends, of: JsonQuantity, code: LanguageCode): string {
  const show = (value: number) => showNumber(value, of, code)
  if (low === null) return high === null ? '?' : `${highOpen ? '<' : '≤'} ${show(high)}`
  if (high === null) return `${lowOpen ? '>' : '≥'} ${show(low)}`
  return low === high ? show(low) : `${show(low)} – ${show(high)}`
}

/** A quantity as it was understood, with its other fair readings. */
export function showQuantity(quantity: JsonQuantity, code: LanguageCode): string {
  const readings = [quantity, ...quantity.alternatives].map((ends) => showInterval(ends, quantity, code))
  const about = quantity.approximate && quantity.low !== null && quantity.high !== null
  return `${about ? '≈ ' : ''}${readings.join(code === 'zh' ? ' 或 ' : ' or ')}`
}

/** A time as its first and last day, shortened to the year or the month where that says the same. */
export function showTime({from, to, text}: Pick<NonNullable<JsonClaim['time']>, 'from' | 'to' | 'text'>): string {
  if (!from && !to) return text
  if (from && to) {
    const year = from.slice(0, 4)
    if (from === to) return from
    if (from === `${year}-01-01` && to === `${year}-12-31`) return year
    if (from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && Number(to.slice(8)) >= 28)
      return from.slice(0, 7)
    if (from.endsWith('-01-01') && to.endsWith('-12-31')) return `${year} – ${to.slice(0, 4)}`
  }
  return `${from ?? '…'} – ${to ?? '…'}`
}

/** A day in milliseconds. */
const DAY = 24 * 60 * 60 * 1000

/** A date `YYYY-MM-DD` as a number of days. */
export const daysOf = (date: string): number => Date.parse(date) / DAY

/** The year that a number of days as `daysOf` gives it lies in. */
export const yearOf = (days: number): number => new Date(days * DAY).getUTCFullYear()

/** Days after a review date within which a forecast is called due. */
export const dueDays = 90

export type ForecastState = 'expired' | 'due' | 'open' | 'undated'

/** How a forecast stands at the review date: its last day is past, at most `dueDays` ahead, further ahead, or not known. */
export function stateOf(deadline: string | undefined, asOf: string): ForecastState {
  if (!deadline) return 'undated'
  const left = daysOf(deadline) - daysOf(asOf)
  return left < 0 ? 'expired' : left <= dueDays ? 'due' : 'open'
}
