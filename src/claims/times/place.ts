import {addDays} from '../../calendar.js'
import type {AmountSense, CalendarSense} from '../../languages/times.js'
import type {Time} from '../../types.js'
import type {Moment} from './moment.js'

/**
 * A calendar time as the words around it place it.
 *
 * @param again The same time so many years later, for a deadline without a year that has passed.
 */
export function placedMoment(
  moment: Moment,
  sense: CalendarSense,
  date: string | undefined,
  again: (years: number) => Moment | undefined
): Omit<Time, 'start' | 'end' | 'text'> {
  const isDeadline = sense === 'by' || sense === 'before' || sense === 'within'
  const isPast = moment.to !== undefined && date !== undefined && moment.to < date
  const {
    from,
    to,
    yearless: _yearless,
    range: _range,
    atEnd,
    ...rest
  } = (isDeadline && moment.yearless && isPast && again(1)) || moment
  const whole = {...(from !== undefined && {from}), ...(to !== undefined && {to})}
  switch (sense) {
    case 'by':
    case 'within':
      return {...rest, ...whole, role: 'deadline'}
    case 'before': {
      const last = atEnd || from === undefined ? to : addDays(from, -1)
      return {...rest, ...(last !== undefined && {to: last}), role: 'deadline'}
    }
    case 'after': {
      const next = to === undefined ? undefined : addDays(to, 1)
      return {...rest, ...(next !== undefined && {from: next}), role: 'span'}
    }
    case 'since':
      return {
        ...rest,
        ...(from !== undefined && {from}),
        ...(from !== undefined && date !== undefined && date >= from && {to: date}),
        tense: 'past',
        role: 'span'
      }
    case 'from':
      return {...rest, ...(from !== undefined && {from}), role: 'span'}
    case 'until':
      return {...rest, ...(to !== undefined && {to}), role: 'span'}
    case 'as-of':
      return {...rest, ...whole, role: 'as-of'}
    case 'during':
    case 'between':
      return {...rest, ...whole, role: 'span'}
    case 'at':
      return {...rest, ...whole, role: 'event'}
  }
}

/** The sense of a calendar time between its lead and its trail; undefined where neither says any. */
export function calendarSense(
  lead: CalendarSense | undefined,
  trail: CalendarSense | undefined
): CalendarSense | undefined {
  if (trail === undefined || lead === 'as-of') return lead
  if (trail === 'until') return 'by'
  const isOpen = lead === undefined || lead === 'at' || lead === 'from'
  return trail === 'during' && !isOpen ? lead : trail
}

/** The same for an amount. 未来三年内 is a limit, 过去三年里 stays the past: a lead that looks one way is only narrowed by its trail. */
export function amountSense(lead: AmountSense | undefined, trail: AmountSense | undefined): AmountSense {
  if (lead === undefined || lead === 'length') return trail ?? 'length'
  return lead === 'coming' && trail === 'within' ? 'within' : lead
}
