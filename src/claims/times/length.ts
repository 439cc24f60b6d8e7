import {addUnits, type CalendarUnit, unitOf} from '../../calendar.js'
import type {AmountMeaning, AmountSense, Times, Unit} from '../../languages/times.js'
import type {Interval, Time} from '../../types.js'
import type {Slots} from './moment.js'
import {readNumber} from './slots.js'

/** A number of units of time: three years, 一年半, 几个月. */
export interface Length {
  unit: Unit
  low: number
  high: number
  /** A vague count, which no calendar can hold to. */
  soft: boolean
}

/** Mean length in days; the Gregorian year has 365.2425. The second figure is how far real stretches may lie off the mean. */
const unitDays: Readonly<Record<Unit, readonly [mean: number, spread: number]>> = {
  hour: [1 / 24, 0],
  day: [1, 0],
  week: [7, 0],
  month: [30.436875, 2],
  quarter: [91.310625, 2],
  half: [182.62125, 2],
  year: [365.2425, 1],
  decade: [3652.425, 1],
  century: [36524.25, 1]
}

export function lengthOf(slots: Slots, meaning: AmountMeaning, times: Times): Length | undefined {
  const unit = slots.unit === undefined ? meaning.unit : times.words.unit[slots.unit]
  if (!unit) return undefined
  const few = slots.few === undefined ? undefined : times.words.few[slots.few]
  if (few) return {unit, low: few[0], high: few[1], soft: true}
  if (meaning.soft) return {unit, low: 2, high: 9, soft: true}
  const [low, high] =
    slots.n === undefined
      ? [meaning.n ?? 1, meaning.to ?? meaning.n ?? 1]
      : readNumber(slots.n, times.numerals, times.spaced)
  // Four figures before a year are its name (大约2015年), not a length.
  if (unit === 'year' && low >= 1000) return undefined
  const end = slots.nTo === undefined ? high : readNumber(slots.nTo, times.numerals, times.spaced)[1]
  const {plus = 0, times: factor = 1} = meaning
  return end < low ? undefined : {unit, low: low * factor + plus, high: end * factor + plus, soft: false}
}

/** Length in days; whole days for months and longer, a little wider than the calendar can make it. */
function daysOf({unit, low, high}: Length): Interval {
  const [mean, spread] = unitDays[unit]
  const exact = spread === 0
  return {
    low: exact ? low * mean : Math.max(1, Math.floor(low * mean - spread)),
    high: exact ? high * mean : Math.ceil(high * mean + spread / 2),
    lowOpen: false,
    highOpen: false
  }
}

const shifts: Readonly<Record<AmountSense, {tense: Time['tense']; role: Time['role']; sign: number}>> = {
  ahead: {tense: 'future', role: 'deadline', sign: 1},
  within: {tense: 'future', role: 'deadline', sign: 1},
  coming: {tense: 'future', role: 'span', sign: 1},
  ago: {tense: 'past', role: 'event', sign: -1},
  past: {tense: 'past', role: 'span', sign: -1},
  later: {tense: 'unknown', role: 'event', sign: 0},
  length: {tense: 'unknown', role: 'duration', sign: 0}
}

/**
 * A length as the words around it place it. A soft length is vague, save as a limit (几年内). What lies so many units off is the calendar
 * unit one comes to; what lasts from the date on, or up to it, is counted in days.
 */
export function placedLength(
  length: Length,
  sense: AmountSense,
  date: string | undefined
): Omit<Time, 'start' | 'end' | 'text'> {
  const {tense, role, sign} = shifts[sense]
  const precision = length.soft && sense !== 'within' && sign !== 0 ? 'vague' : calendarUnit(length.unit)
  const time = {role, precision, relative: sense !== 'length', tense, days: daysOf(length)} as const
  if (date === undefined || sign === 0 || precision === 'vague') return time
  const unit = calendarUnit(length.unit)
  const count = length.unit === 'hour' ? 1 / 24 : 1
  const near = addUnits(date, unit, sign * length.low * count)
  const far = addUnits(date, unit, sign * length.high * count)
  if (near === undefined || far === undefined) return time
  if (sense === 'ahead' || sense === 'ago') {
    const fine = Number.isInteger(length.low) ? unit : 'month'
    const [first, last] = sign > 0 ? [near, far] : [far, near]
    return {...time, precision: fine, ...ends(unitOf(first, fine).from, unitOf(last, fine).to)}
  }
  return {...time, ...(sign > 0 ? ends(date, far) : ends(far, date))}
}

function ends(from: string | undefined, to: string | undefined) {
  return {...(from !== undefined && {from}), ...(to !== undefined && {to})}
}

function calendarUnit(unit: Unit): CalendarUnit {
  return unit === 'hour' ? 'day' : unit
}
