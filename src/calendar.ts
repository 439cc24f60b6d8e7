/**
 * The proleptic Gregorian calendar (ISO 8601) in days, years 1–9999; pure, without clock and without time zone.
 * A day is the string `YYYY-MM-DD`, so that days compare as strings and can lie in a file or a database.
 */

/** Units of a calendar, from short to long. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century'

/** A stretch of days, both ends included; a missing end is open. */
export interface DayInterval {
  from?: string
  to?: string
}

export interface YearMonthDay {
  year: number
  month: number
  day: number
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const monthsIn = {month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200} as const

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Number of days of a month, 28–31; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)
}

/** Whether the day exists: 2026-02-30 does not, nor does year 0 or 10000. */
export function isDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month)
}

/** `YYYY-MM-DD`, or undefined when there is no such day. */
export function formatDay(year: number, month: number, day: number): string | undefined {
  if (!isDay(year, month, day)) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Reads `YYYY-MM-DD`; undefined when the text is no such day. */
export function parseDay(text: string): YearMonthDay | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDay(year, month, day) ? {year, month, day} : undefined
}

/**
 * Days since 1970-01-01, negative before. The year is counted from March, so that the leap day comes last
 * (Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
 *
 * @throws RangeError when `day` is no day.
 */
export function dayNumber(day: string): number {
  const parts = parseDay(day)
  if (!parts) throw new RangeError(`not a day: ${day}`)
  const year = parts.month <= 2 ? parts.year - 1 : parts.year
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (parts.month + (parts.month > 2 ? -3 : 9)) + 2) / 5) + parts.day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The inverse of {@link dayNumber} (civil_from_days); undefined outside the years 1–9999. */
export function dayOfNumber(days: number): string | undefined {
  const shifted = days + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return formatDay(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1)
}

/** The day `count` days later (earlier when negative); undefined outside the years 1–9999. */
export function addDays(day: string, count: number): string | undefined {
  return dayOfNumber(dayNumber(day) + count)
}

/** The same day of the month `count` months later, the last one where the month is shorter; undefined outside the years 1–9999. */
export function addMonths(day: string, count: number): string | undefined {
  const parts = parseDay(day)
  if (!parts) throw new RangeError(`not a day: ${day}`)
  const months = parts.year * 12 + parts.month - 1 + count
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return formatDay(year, month, Math.min(parts.day, daysInMonth(year, month)))
}

/** As {@link addMonths}, in years. */
export function addYears(day: string, count: number): string | undefined {
  return addMonths(day, count * 12)
}

/** Adds a length in calendar units; a fraction of a unit is rounded to whole months, or days below a month. */
export function addUnits(day: string, unit: CalendarUnit, count: number): string | undefined {
  if (unit === 'day') return addDays(day, Math.round(count))
  if (unit === 'week') return addDays(day, Math.round(count * 7))
  if (unit === 'month' && !Number.isInteger(count)) {
    const whole = addMonths(day, Math.floor(count))
    return whole && addDays(whole, Math.round((count - Math.floor(count)) * 30))
  }
  return addMonths(day, Math.round(count * monthsIn[unit]))
}

/** Day of the week as in ISO 8601: Monday 1 … Sunday 7. */
export function weekday(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** Days from `from` to `to`; 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** The calendar unit a day lies in. Weeks begin on Monday, decades in a year ending in 0, centuries in one ending in 01. */
export function unitOf(day: string, unit: CalendarUnit): DayInterval {
  if (unit === 'day') return {from: day, to: day}
  if (unit === 'week') {
    const from = addDays(day, 1 - weekday(day))
    const to = addDays(day, 7 - weekday(day))
    return {...(from && {from}), ...(to && {to})}
  }
  const {year, month} = parseDay(day)!
  if (unit === 'century') return monthsFrom(year - ((year - 1) % 100), 1, 1200)
  if (unit === 'decade') return monthsFrom(Math.max(1, year - (year % 10)), 1, year < 10 ? 108 : 120)
  const size = monthsIn[unit]
  return monthsFrom(year, month - ((month - 1) % size), size)
}

/** The stretch of `count` whole months from a given one; an end outside the years 1–9999 is open. */
export function monthsFrom(year: number, month: number, count: number): DayInterval {
  const last = year * 12 + month - 1 + count - 1
  const lastYear = Math.floor(last / 12)
  const lastMonth = last - lastYear * 12 + 1
  const from = formatDay(year, month, 1)
  const to = formatDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth))
  return {...(from && {from}), ...(to && {to})}
}

/** The calendar unit `shift` units from the one `day` lies in: next year is `resolve(day, 'year', 1)`. */
export function resolve(day: string, unit: CalendarUnit, shift: number): DayInterval {
  const first = unitOf(day, unit).from
  const moved = first && addUnits(first, unit, shift)
  return moved ? unitOf(moved, unit) : {}
}

/** Whether two stretches share a day; an open end reaches everywhere. */
export function overlaps(a: DayInterval, b: DayInterval): boolean {
  return !(isBefore(a, b) || isBefore(b, a))
}

/** Whether all of `a` lies before all of `b`; never where the ends that face each other are open. */
function isBefore(a: DayInterval, b: DayInterval): boolean {
  return a.to !== undefined && b.from !== undefined && a.to < b.from
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: DayInterval, inner: DayInterval): boolean {
  const begins = outer.from === undefined || (inner.from !== undefined && inner.from >= outer.from)
  const ends = outer.to === undefined || (inner.to !== undefined && inner.to <= outer.to)
  return begins && ends
}

/** The days two stretches share, undefined when there are none. */
export function intersection(a: DayInterval, b: DayInterval): DayInterval | undefined {
  if (!overlaps(a, b)) return undefined
  const from = latest(a.from, b.from)
  const to = earliest(a.to, b.to)
  return {...(from && {from}), ...(to && {to})}
}

function latest(a: string | undefined, b: string | undefined): string | undefined {
  return a !== undefined && (b === undefined || a > b) ? a : b
}

function earliest(a: string | undefined, b: string | undefined): string | undefined {
  return a !== undefined && (b === undefined || a < b) ? a : b
}
