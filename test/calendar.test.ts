import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  contains,
  dayNumber,
  dayOfNumber,
  daysBetween,
  daysInMonth,
  formatDay,
  intersection,
  isLeapYear,
  overlaps,
  parseDay,
  resolve,
  unitOf,
  weekday
} from '../src/calendar.js'

const anyDay = fc
  .integer({min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31')})
  .map((count) => dayOfNumber(count)!)

describe('calendar', () => {
  it('knows leap years and month lengths', () => {
    expect([1900, 2000, 2023, 2024, 2100].map(isLeapYear)).toEqual([false, true, false, true, false])
    expect(daysInMonth(2024, 2)).toBe(29)
    expect(daysInMonth(2026, 13)).toBe(0)
  })

  it('reads only days that exist', () => {
    expect(parseDay('2024-02-29')).toEqual({year: 2024, month: 2, day: 29})
    for (const text of ['2026-02-29', '2026-13-01', '0000-01-01', '2026-1-1', '2026-01-01T00:00', '']) {
      expect(parseDay(text)).toBeUndefined()
    }
    expect(formatDay(10000, 1, 1)).toBeUndefined()
  })

  it('counts days from 1970-01-01', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('2000-03-01')).toBe(11017)
    expect(dayNumber('1969-12-31')).toBe(-1)
    expect(() => dayNumber('2026-02-30')).toThrow(RangeError)
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366)
  })

  it('agrees with the Date of the engine on day number and weekday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(`${day}T00:00:00Z`)
        expect(dayNumber(day)).toBe(date.getTime() / 86_400_000)
        expect(weekday(day)).toBe(date.getUTCDay() || 7)
        expect(dayOfNumber(dayNumber(day))).toBe(day)
      })
    )
  })

  it('adds and takes away', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30')
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28')
    expect(addYears('9999-01-01', 1)).toBeUndefined()
    expect(addDays('0001-01-01', -1)).toBeUndefined()
    fc.assert(
      fc.property(anyDay, fc.integer({min: -5000, max: 5000}), (day, count) => {
        const moved = addDays(day, count)
        if (moved !== undefined) expect(daysBetween(day, moved)).toBe(count)
      })
    )
  })

  it('finds the unit a day lies in and its neighbours', () => {
    expect(unitOf('2026-05-10', 'week')).toEqual({from: '2026-05-04', to: '2026-05-10'})
    expect(unitOf('2026-05-10', 'quarter')).toEqual({from: '2026-04-01', to: '2026-06-30'})
    expect(unitOf('2026-05-10', 'half')).toEqual({from: '2026-01-01', to: '2026-06-30'})
    expect(unitOf('2026-05-10', 'decade')).toEqual({from: '2020-01-01', to: '2029-12-31'})
    expect(unitOf('2000-05-10', 'century')).toEqual({from: '1901-01-01', to: '2000-12-31'})
    expect(resolve('2026-05-31', 'month', 1)).toEqual({from: '2026-06-01', to: '2026-06-30'})
    expect(resolve('2026-01-15', 'quarter', -1)).toEqual({from: '2025-10-01', to: '2025-12-31'})
    expect(resolve('2026-05-10', 'year', 1)).toEqual({from: '2027-01-01', to: '2027-12-31'})
  })

  it('compares stretches, with open ends', () => {
    const may = {from: '2026-05-01', to: '2026-05-31'}
    expect(overlaps(may, {to: '2026-05-01'})).toBe(true)
    expect(contains({from: '2026-01-01'}, may)).toBe(true)
    expect(intersection(may, {from: '2026-05-20'})).toEqual({from: '2026-05-20', to: '2026-05-31'})
    expect(intersection(may, {to: '2026-04-30'})).toBeUndefined()
  })
})
