import {parseDay} from '../calendar.js'
import type {Language} from '../languages/language.js'
import type {Time} from '../types.js'
import {Scan} from './times/scan.js'
import {scannerOf} from './times/scanner.js'

/**
 * Finds the times of a sentence, in order, not overlapping. Offsets are in `text`; a span covers every word that decided the reading
 * ("by 2028", 未来五年, "from 2019 to 2024"). One pass.
 *
 * - A deadline "by X" carries the days of X; "before X" ends the day before X begins and has no `from`.
 * - "In N units" and "N units ago" are the calendar unit one comes to; "within", "the next" and "the last" N units are counted in days
 *   from the date.
 * - A month or day without a year is that of the document's year, for a deadline the next one; `retell` does so for a forecast.
 * - Fiscal years are read as calendar years. Centuries run from 01 to 00, decades from 0 to 9.
 *
 * @param date Date of the document, `YYYY-MM-DD`; relative times stay open without it, and when it is no such day.
 */
export function findTimes(text: string, {times}: Language, date?: string): Time[] {
  const known = date !== undefined && parseDay(date) ? {date} : {}
  return [...new Scan(text, scannerOf(times), {times, ...known}).times()]
}

/**
 * The same time when it is known whether its clause tells of what is to come. If it does, a month or day without a year that has passed at
 * `date` is that of the next year. If it does not, "in three years" and 五年后 are counted from something in the text, or say how long it
 * took: they lose their days and keep their length.
 */
export function retell(time: Time, future: boolean, date?: string): Time {
  if (future) return yearless(time) && date !== undefined ? nextYear(time, date) : time
  if (time.tense !== 'future' || time.days === undefined || time.role === 'span') return time
  const {from: _from, to: _to, ...open} = time
  return {...open, tense: 'unknown', role: 'duration'}
}

/** An event at the end of a time that was waited for: "until June" as the June in which it came. */
export function happened(time: Time): Time {
  const first = {day: time.to, month: `${time.to?.slice(0, 7)}-01`, year: `${time.to?.slice(0, 4)}-01-01`}
  const from = time.precision in first ? first[time.precision as keyof typeof first] : undefined
  return {...time, role: 'event', ...(from !== undefined && {from})}
}

function yearless(time: Time): boolean {
  return time.relative && time.tense === 'unknown' && time.days === undefined && time.precision !== 'vague'
}

function nextYear(time: Time, date: string): Time {
  const {from, to} = time
  if (from === undefined || to === undefined || to >= date) return time
  const moved = (day: string) => String(Number(day.slice(0, 4)) + 1).padStart(4, '0') + day.slice(4)
  const [first, last] = [moved(from), moved(to)]
  return parseDay(first) && parseDay(last) ? {...time, from: first, to: last} : time
}
