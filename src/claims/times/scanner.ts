import type {AmountMeaning, AmountSense, CalendarMeaning, CalendarSense, Times} from '../../languages/times.js'
import {AMOUNT, Beginnings, CALENDAR, LITERAL, VAGUE} from './beginnings.js'
import {Forms, phrases} from './form.js'
import {grammarOf} from './slots.js'

/** The forms of one language, ready to be looked for. */
export interface Scanner {
  /** How a time, or what only looks like one, can begin. */
  beginnings: Beginnings
  folding: ReadonlyMap<string, string>
  foldable: RegExp
  calendar: Forms<CalendarMeaning>
  amount: Forms<AmountMeaning>
  approximators: Forms<string>
  vague: Forms<'past' | 'present' | 'future'>
  literal: Forms<string>
  leads: {calendar: Forms<CalendarSense>; amount: Forms<AmountSense>}
  trails: {calendar: Forms<CalendarSense>; amount: Forms<AmountSense>}
  linked: Forms<string>
  range: Forms<string>
  between: Forms<string>
  capital: ReadonlySet<string>
  /** Characters after which a figure is the rest of a larger number. */
  glue: ReadonlySet<string>
}

const scanners = new WeakMap<Times, Scanner>()

/** The scanner of a language; built once, since its forms never change. */
export function scannerOf(times: Times): Scanner {
  const known = scanners.get(times)
  if (known) return known
  const grammar = grammarOf(times)
  const folding = new Map([...'\u00a0\u2009\u202f\u3000'].map((space) => [space, ' ']))
  const pairs = [...times.fold]
  for (let index = 0; index + 1 < pairs.length; index += 2) folding.set(pairs[index]!, pairs[index + 1]!)
  const scanner = {
    folding,
    // The wide comma and colon stay: unlike the narrow ones they never stand inside a number.
    foldable: new RegExp(`[${[...folding.keys()].join('')}\uff01-\uff0b\uff0d-\uff19\uff1b-\uff5e]`, 'g'),
    calendar: new Forms(times.calendar, grammar, {}),
    amount: new Forms(times.amounts, grammar, {}),
    approximators: phrases({approximator: times.approximators}, grammar),
    vague: phrases(times.vague, grammar),
    literal: phrases({literal: times.literals}, grammar),
    leads: {
      calendar: phrases(times.leads.calendar, grammar),
      amount: phrases(times.leads.amount, grammar)
    },
    trails: {
      calendar: phrases(times.trails.calendar, grammar),
      amount: phrases(times.trails.amount, grammar)
    },
    linked: phrases({linked: times.linked}, grammar),
    range: phrases({range: times.joiners.range}, grammar),
    between: phrases({between: times.joiners.between}, grammar),
    capital: new Set(times.capital),
    glue: new Set([...times.numerals.glue, ...Object.keys(times.numerals.add), ...Object.keys(times.numerals.multiply)])
  }
  const {leads, calendar, amount, approximators, vague, literal} = scanner
  const beginnings = new Beginnings(
    [
      {bit: CALENDAR, forms: calendar, leads: [leads.calendar]},
      {bit: AMOUNT, forms: amount, leads: [leads.amount, approximators]},
      {bit: VAGUE, forms: vague, leads: []},
      {bit: LITERAL, forms: literal, leads: []}
    ],
    grammar
  )
  const complete = {...scanner, beginnings}
  scanners.set(times, complete)
  return complete
}

/** Lower case, half width, one reading a character: as long as the text, so that offsets hold. */
export function fold(text: string, {folding, foldable}: Scanner): string {
  const lower = text.toLowerCase()
  const base = lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return base.replace(foldable, (mark) => folding.get(mark) ?? String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
}
