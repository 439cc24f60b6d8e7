import {
  addDays,
  type CalendarUnit,
  type DayInterval,
  daysBetween,
  formatDay,
  intersection,
  isDay,
  monthsFrom,
  parseDay,
  resolve,
  weekday
} from '../../calendar.js'
import type {CalendarMeaning, Part, Times} from '../../languages/times.js'
import type {Time} from '../../types.js'
import {readNumber} from './slots.js'

export type Slots = Readonly<Record<string, string>>

/** A calendar time as its words give it, resolved where it can be. */
export interface Moment extends DayInterval {
  precision: Time['precision']
  relative: boolean
  tense: Time['tense']
  /** It names a day that does not exist. */
  impossible?: boolean
  /** Day of the week written beside it, Monday 1 … Sunday 7. */
  weekday?: number
  /** A month or day without a year: it comes back every year. */
  yearless?: boolean
  /** From one time to another. */
  range?: boolean
  /** The last part of something: what comes before it may still fall in it (2028年底前). */
  atEnd?: boolean
}

export interface Reader {
  times: Times
  /** Date of the document. */
  date?: string
  /** First day of the time before in the sentence. */
  before?: string
}

const relatives = [
  ['relDay', 'day'],
  ['relWeek', 'week'],
  ['relMonth', 'month'],
  ['relQuarter', 'quarter'],
  ['relHalf', 'half'],
  ['relYear', 'year'],
  ['relDecade', 'decade'],
  ['relCentury', 'century']
] as const satisfies ReadonlyArray<readonly [keyof Times['words'], CalendarUnit]>

const finer: Readonly<Record<Time['precision'], Time['precision']>> = {
  century: 'decade',
  decade: 'year',
  year: 'quarter',
  half: 'month',
  quarter: 'month',
  month: 'week',
  week: 'day',
  day: 'day',
  vague: 'vague'
}

/** Years of the first five-year plan on the regular grid: the n-th runs from 1951 + 5n to 1955 + 5n (from the third on). */
const planOrigin = 1951

/** Slots that fix the year of what stands beside them. */
const yearSlots = ['year', 'yy', 'relYear', 'decadeyear'] as const

/** Adds the year of `other` to slots that have none: "March to May 2026", 2025年3月至5月. */
export function withYearOf(slots: Slots, other: Slots): Slots {
  if (yearSlots.some((name) => slots[name] !== undefined) || isRelative(slots)) return slots
  const year: Record<string, string> = {}
  for (const name of yearSlots) if (other[name] !== undefined) year[name] = other[name]
  return {...year, ...slots}
}

/**
 * The days that slots stand for; undefined where they fit no calendar at all (month 27).
 *
 * @param yearShift Years added to a time that has no year of its own.
 */
export function momentOf(slots: Slots, meaning: CalendarMeaning, reader: Reader, yearShift = 0): Moment | undefined {
  const to = Object.keys(slots).find((name) => name.endsWith('To'))
  if (to || meaning.edge) return rangeInForm(slots, meaning, reader, yearShift, to)
  const base = meaning.turn ? turned(slots, meaning, reader) : wholeMoment(slots, meaning, reader, yearShift)
  if (!base) return undefined
  const part = meaning.part ?? (slots.part === undefined ? undefined : reader.times.words.part[slots.part])
  return part ? partOf(base, part, reader.date) : base
}

/** The next or the last of what comes back every year, seen from the date. */
function turned(slots: Slots, meaning: CalendarMeaning, reader: Reader): Moment | undefined {
  const turn = meaning.turn ?? 1
  const here = wholeMoment(slots, meaning, reader, 0)
  if (!here) return undefined
  const {date} = reader
  const isReached = date !== undefined && (turn > 0 ? (here.from ?? '') <= date : (here.to ?? '') >= date)
  const {yearless: _yearless, ...found} = (isReached && wholeMoment(slots, meaning, reader, turn)) || here
  return {...found, tense: turn > 0 ? 'future' : 'past'}
}

/** From the first day of one moment to the last day of another; undefined when they are in the wrong order. */
export function rangeOf(a: Moment, b: Moment): Moment | undefined {
  if (a.from !== undefined && b.to !== undefined && a.from > b.to) return undefined
  const order = Object.keys(finer) as Time['precision'][]
  const precision = order.indexOf(a.precision) < order.indexOf(b.precision) ? a.precision : b.precision
  return {
    ...(a.from !== undefined && {from: a.from}),
    ...(b.to !== undefined && {to: b.to}),
    precision,
    relative: a.relative || b.relative,
    tense: a.tense === b.tense ? a.tense : 'unknown',
    ...((a.impossible || b.impossible) && {impossible: true}),
    ...(a.yearless && b.yearless && {yearless: true}),
    range: true
  }
}

function rangeInForm(
  slots: Slots,
  meaning: CalendarMeaning,
  reader: Reader,
  yearShift: number,
  to: string | undefined
): Moment | undefined {
  const {edge, ...plain} = meaning
  const first: Record<string, string> = {}
  for (const name in slots) if (!name.endsWith('To')) first[name] = slots[name]!
  const last = {...first}
  if (to === 'yyTo') {
    const begin = Number(first.year)
    const end = begin - (begin % 100) + Number(slots.yyTo)
    if (end <= begin || end - begin > 30) return undefined
    last.year = String(end)
  } else if (to) last[to.slice(0, -2)] = slots[to]!
  else {
    const {numerals, spaced} = reader.times
    const [name, whole, counted] = first.months === undefined ? ['q', 4, first.quarters] : ['mm', 12, first.months]
    if (counted === undefined) return undefined
    const count = readNumber(counted, numerals, spaced)[1]
    first[name] = edge === 'first' ? '1' : String(whole + 1 - count)
    last[name] = edge === 'first' ? String(count) : String(whole)
  }
  const a = momentOf(first, plain, reader, yearShift)
  const b = momentOf(last, plain, reader, yearShift)
  return a && b && rangeOf(a, b)
}

function isRelative(slots: Slots): boolean {
  return relatives.some(([name]) => slots[name] !== undefined)
}

/** What the slots of a form say, as numbers. */
function fieldsOf(slots: Slots, {words, numerals, spaced}: Times) {
  const number = (name: string) => {
    const text = slots[name]
    return text === undefined ? undefined : readNumber(text, numerals, spaced)[1]
  }
  const word = <Value>(name: keyof Times['words'], list: Readonly<Record<string, Value>>) => {
    const text = slots[name]
    return text === undefined ? undefined : list[text]
  }
  return {
    plan: word('plan', words.plan),
    century: number('century'),
    relCentury: word('relCentury', words.relCentury),
    decade: number('decade'),
    decadeYear: number('decadeyear'),
    year: number('year') ?? yearOfTwo(number('yy')),
    relYear: word('relYear', words.relYear),
    half: number('h') ?? word('half', words.half),
    season: word('season', words.season),
    quarter: number('q') ?? word('ordinal', words.ordinal),
    holiday: word('holiday', words.holiday),
    month: word('month', words.month) ?? number('mm') ?? number('m2'),
    day: number('dd') ?? number('d2'),
    weekday: word('weekday', words.weekday)
  }
}

type Fields = ReturnType<typeof fieldsOf>

function wholeMoment(slots: Slots, meaning: CalendarMeaning, reader: Reader, yearShift: number): Moment | undefined {
  const {words} = reader.times
  const fields = fieldsOf(slots, reader.times)
  if (fields.plan !== undefined) return absolute(monthsFrom(planOrigin + 5 * fields.plan, 1, 60), 'year')
  if (fields.decade !== undefined || fields.decadeYear !== undefined) return decadeMoment(fields, reader.date)
  if (fields.century !== undefined) return absolute(monthsFrom((fields.century - 1) * 100 + 1, 1, 1200), 'century')
  const {holiday, month, season, quarter, half, year, relYear} = fields
  const inYear = [holiday, month, season, quarter, half].some((value) => value !== undefined)
  if (inYear || year !== undefined || relYear !== undefined)
    return yearMoment(fields, inYear, meaning, reader, yearShift)
  for (const [name, unit] of relatives) {
    const text = slots[name]
    if (text !== undefined) return relativeMoment(unit, words[name][text] ?? 0, fields, reader)
  }
  if (meaning.told) return toldMoment(meaning.told, reader.before)
  if (meaning.shift) return relativeMoment(meaning.shift[0], meaning.shift[1], fields, reader)
  const {weekday: alone} = fields
  return alone === undefined ? undefined : {precision: 'day', relative: true, tense: 'unknown', weekday: alone}
}

/** A decade by its first year (2030s), in a century (20世纪90年代, 本世纪30年代), or by itself ("the '90s": only 1950–1999 is sure). */
function decadeMoment({decade, decadeYear, century, relCentury}: Fields, date: string | undefined): Moment | undefined {
  if (decadeYear !== undefined) return absolute(monthsFrom(decadeYear, 1, 120), 'decade')
  if (decade === undefined) return undefined
  if (century !== undefined) return absolute(monthsFrom((century - 1) * 100 + decade, 1, 120), 'decade')
  if (relCentury === undefined) return decade < 50 ? undefined : absolute(monthsFrom(1900 + decade, 1, 120), 'decade')
  const today = date === undefined ? undefined : parseDay(date)
  const start = today && (Math.floor((today.year - 1) / 100) + relCentury) * 100 + decade
  const stretch = start === undefined ? {} : monthsFrom(start, 1, 120)
  return {...stretch, precision: 'decade', relative: true, tense: 'unknown'}
}

/** A year or a part of one. A time without a year is that of the document's. */
function yearMoment(
  fields: Fields,
  inYear: boolean,
  meaning: CalendarMeaning,
  {date}: Reader,
  yearShift: number
): Moment | undefined {
  const {relYear, holiday, month, day, season, quarter, half} = fields
  const today = date === undefined ? undefined : parseDay(date)
  const year = fields.year ?? (today && today.year + (relYear ?? yearShift))
  const moment = (precision: Time['precision'], stretchIn: (year: number) => DayInterval | undefined): Moment => ({
    ...(year !== undefined && stretchIn(year)),
    precision,
    relative: fields.year === undefined,
    tense: relYear === undefined ? 'unknown' : tenseOf(relYear),
    ...(inYear && fields.year === undefined && relYear === undefined && {yearless: true}),
    ...(fields.weekday !== undefined && {weekday: fields.weekday})
  })
  const months = (precision: Time['precision'], first: number, count: number) =>
    moment(precision, (known) => monthsFrom(known, first, count))
  if (quarter !== undefined && (quarter < 1 || quarter > 4)) return undefined
  if (holiday) return moment(holiday[0] === holiday[1] ? 'day' : 'month', (known) => holidayIn(known, holiday))
  if (month !== undefined && day !== undefined) {
    const isCommon = month >= 1 && month <= 12 && day >= 1 && day <= 31
    const fits = fields.year !== undefined || isCommon
    const days = moment('day', (known) => daysIn(known, month, day, meaning.eitherOrder === true))
    if (days.from === undefined && (!fits || meaning.eitherOrder)) return undefined
    if (days.from !== days.to) return {...days, precision: 'year'}
    const isImpossible = days.from === undefined && (year !== undefined || !isDay(2000, month, day))
    return isImpossible ? {...days, impossible: true} : days
  }
  if (month !== undefined) return month < 1 || month > 12 ? undefined : months('month', month, 1)
  if (season !== undefined) return months('quarter', season, 3)
  if (quarter !== undefined) return months('quarter', quarter * 3 - 2, 3)
  if (half !== undefined) return months('half', half * 6 - 5, 6)
  return months('year', 1, 12)
}

/** The day; or, where day and month may stand in either order, from the first to the last that can be meant. */
function daysIn(year: number, month: number, day: number, eitherOrder: boolean): DayInterval | undefined {
  const readings = [formatDay(year, month, day), eitherOrder ? formatDay(year, day, month) : undefined]
  const days = readings.filter((value) => value !== undefined).sort()
  const [from, to] = [days[0], days.at(-1)]
  return from === undefined || to === undefined ? undefined : {from, to}
}

function relativeMoment(
  unit: CalendarUnit,
  shift: number,
  {weekday: onWeekday, day: onDay}: Fields,
  {date}: Reader
): Moment {
  const common = {relative: true, tense: tenseOf(shift)} as const
  if (onWeekday !== undefined) {
    const from = date === undefined ? undefined : weekdayFrom(date, unit, shift, onWeekday)
    return {...(from && {from, to: from}), precision: 'day', ...common, weekday: onWeekday}
  }
  const whole = date === undefined ? {} : resolve(date, unit, shift)
  if (unit !== 'month' || onDay === undefined) return {...whole, precision: unit, ...common}
  const first = whole.from === undefined ? undefined : parseDay(whole.from)
  const day = first && formatDay(first.year, first.month, onDay)
  const stretch = day === undefined ? {} : {from: day, to: day}
  return {...stretch, precision: 'day', ...common, ...(first && !day && {impossible: true})}
}

/** "The following year", counted from what was told before it. */
function toldMoment([unit, by]: readonly [CalendarUnit, number], before: string | undefined): Moment {
  const stretch = before === undefined ? {} : resolve(before, unit, by)
  return {...stretch, precision: unit, relative: stretch.from === undefined, tense: 'unknown'}
}

/** "Next Monday" is the first after the date and "last Monday" the last before it; with a week (下周一) it is that week's. */
function weekdayFrom(date: string, unit: CalendarUnit, shift: number, target: number): string | undefined {
  if (unit === 'week') {
    const monday = resolve(date, 'week', shift).from
    return monday && addDays(monday, target - 1)
  }
  const ahead = (target - weekday(date) + 7) % 7
  return addDays(date, shift < 0 ? (ahead === 0 ? -7 : ahead - 7) : ahead === 0 ? 7 : ahead)
}

function partOf(base: Moment, part: Part, date: string | undefined): Moment {
  const precision = finer[base.precision]
  const moved: Moment = {...base, precision, ...(part === 'end' && {atEnd: true})}
  if (part === 'rest' || part === 'so-far') {
    const tense = part === 'rest' ? 'future' : 'past'
    const {from: _from, to: _to, ...rest} = {...moved, tense} as Moment
    if (date === undefined || base.from === undefined || base.to === undefined) return rest
    return {...rest, ...(intersection(base, part === 'rest' ? {from: date} : {to: date}) ?? base)}
  }
  if (base.from === undefined || base.to === undefined) return moved
  return {...moved, ...cut(base.from, base.to, part)}
}

/** Fractions of a stretch; the first and last quarter for "start" and "end", thirds for the others. */
const fractions = {
  start: [0, 1 / 4],
  early: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  end: [3 / 4, 1]
} as const

/** Cuts a stretch at years where it is five of them or more, at months down to a quarter, else at days; where that does not come out, wider. */
function cut(from: string, to: string, part: keyof typeof fractions): DayInterval {
  const [low, high] = fractions[part]
  const first = parseDay(from)!
  const last = parseDay(to)!
  const months = (last.year - first.year) * 12 + last.month - first.month + 1
  if (months >= 3) {
    const grain = months >= 60 ? 12 : 1
    const begin = Math.floor((months / grain) * low) * grain
    const end = Math.ceil((months / grain) * high) * grain
    const month = first.month - 1 + begin
    return monthsFrom(first.year + Math.floor(month / 12), (month % 12) + 1, end - begin)
  }
  const days = daysBetween(from, to) + 1
  // The thirds of a month are ten days each (上旬, 中旬), the last whatever is left.
  const scale = days >= 28 ? 30 : days
  const begin = Math.floor(scale * low)
  const end = high === 1 ? days : Math.max(begin + 1, Math.floor(scale * high))
  return {from: addDays(from, begin)!, to: addDays(from, end - 1)!}
}

function yearOfTwo(year: number | undefined): number | undefined {
  if (year === undefined) return undefined
  return year < 70 ? 2000 + year : 1900 + year
}

function holidayIn(year: number, [from, to]: readonly [string, string]): DayInterval | undefined {
  const prefix = `${String(year).padStart(4, '0')}-`
  return parseDay(prefix + from) && parseDay(prefix + to) ? {from: prefix + from, to: prefix + to} : undefined
}

function absolute(stretch: DayInterval, precision: Time['precision']): Moment {
  return {...stretch, precision, relative: false, tense: 'unknown'}
}

function tenseOf(shift: number): Time['tense'] {
  return shift < 0 ? 'past' : shift > 0 ? 'future' : 'present'
}
