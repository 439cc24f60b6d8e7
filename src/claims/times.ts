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
 * - A month or day without a year is that of the document's year, for a deadline the next one; `retell` corrects it by tense.
 * - Fiscal years are read as calendar years. Centuries run from 01 to 00, decades from 0 to 9.
 *
 * @param date Date of the document, `YYYY-MM-DD`; relative times stay open without it, and when it is no such day.
 */
export function findTimes(text: string, {times}: Language, date?: string): Time[] {
  const known = date !== undefined && parseDay(date) ? {date} : {}
  return [...new Scan(text, scannerOf(times), {times, ...known}).times()]
}

/**
 * The same time when its clause is known to tell of the past or the future.
 *
 * In the future an event not yet over at `date` is a deadline (2028年 … 将). In the past "in three years" and 五年后 are counted from
 * something in the text: they lose their days and keep their length. A month or day without a year moves to the year that fits.
 */
export function retell(time: Time, told: 'past' | 'future', date?: string): Time {
  const moved = yearless(time) && date !== undefined ? nearestYear(time, told, date) : time
  if (told === 'future') {
    const over = date !== undefined && moved.to !== undefined && moved.to < date
    return moved.role === 'event' && moved.tense !== 'past' && !over ? {...moved, role: 'deadline'} : moved
  }
  if (moved.tense !== 'future' || moved.days === undefined || moved.role === 'span') return moved
  const {from: _from, to: _to, ...open} = moved
  return {...open, tense: 'unknown', role: 'duration'}
}

function yearless(time: Time): boolean {
  return time.relative && time.tense === 'unknown' && time.days === undefined && time.precision !== 'vague'
}

function nearestYear(time: Time, told: 'past' | 'future', date: string): Time {
  const {from, to} = time
  if (from === undefined || to === undefined) return time
  const shift = told === 'past' && from > date ? -1 : told === 'future' && to < date ? 1 : 0
  if (shift === 0) return time
  const moved = (day: string) => String(Number(day.slice(0, 4)) + shift).padStart(4, '0') + day.slice(4)
  const [first, last] = [moved(from), moved(to)]
  return parseDay(first) && parseDay(last) ? {...time, from: first, to: last} : time
}
