import {addDays, parseDay} from '../calendar.js'
import type {Language} from '../languages/language.js'
import type {AmountMeaning, AmountSense, CalendarMeaning, CalendarSense, Times} from '../languages/times.js'
import type {Time} from '../types.js'
import {Forms, isDigit, isWord, KeyFilter, type Match, phrases, skipSpace} from './times/form.js'
import {lengthOf, placedLength} from './times/length.js'
import {type Moment, momentOf, type Reader, rangeOf, withYearOf} from './times/moment.js'
import {grammarOf} from './times/slots.js'

/**
 * Finds the times of a sentence, in order, not overlapping. Offsets are in `text`; a span covers every word that decided the reading
 * ("by 2028", 未来五年, "from 2019 to 2024"). One pass: at each place a bounded number of bounded forms is tried.
 *
 * - A deadline "by X" carries the days of X; "before X" ends the day before X begins and has no `from`.
 * - "In N units" and "N units ago" are the calendar unit one comes to; "within", "the next" and "the last" N units are counted in days
 *   from the date.
 * - A month or day without a year is that of the document's year, for a deadline the next one; `retell` corrects it by tense.
 * - Fiscal years are read as calendar years. Centuries run from 01 to 00, decades from 0 to 9.
 *
 * @param date Date of the document, `YYYY-MM-DD`; relative times stay open without it, and when it is no such day.
 */
export function findTimes(text: string, language: Language, date?: string): Time[] {
  const scanner = scannerOf(language.times)
  const folded = fold(text, scanner)
  const reader: Reader = {times: language.times, ...(date !== undefined && parseDay(date) && {date})}
  const found: Time[] = []
  let at = 0
  while (at < folded.length) {
    if (!canBegin(folded, at, scanner.beginnings)) {
      at++
      continue
    }
    const literal = scanner.literal.longest(folded, at)
    const read = readAt(text, folded, at, scanner, reader)
    if (literal && (!read || literal.end >= read.end)) at = literal.end
    else if (read) {
      found.push({...read, text: text.slice(read.start, read.end)})
      at = read.end
    } else at++
  }
  return found
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

type Read = Omit<Time, 'text'>

interface Scanner {
  /** How a time, or what only looks like one, can begin. */
  beginnings: KeyFilter
  folding: ReadonlyMap<string, string>
  foldable: RegExp
  calendar: Forms<CalendarMeaning>
  amount: Forms<AmountMeaning>
  vague: Forms<'past' | 'present' | 'future'>
  literal: Forms<string>
  leads: {calendar: Forms<CalendarSense>; amount: Forms<AmountSense>}
  trails: {calendar: Forms<CalendarSense>; amount: Forms<AmountSense>}
  range: Forms<string>
  between: Forms<string>
  capital: ReadonlySet<string>
}

const scanners = new WeakMap<Times, Scanner>()

function scannerOf(times: Times): Scanner {
  const known = scanners.get(times)
  if (known) return known
  const grammar = grammarOf(times)
  const folding = new Map([...'\u00a0\u2009\u202f\u3000'].map((space) => [space, ' ']))
  const pairs = [...times.fold]
  for (let index = 0; index + 1 < pairs.length; index += 2) folding.set(pairs[index]!, pairs[index + 1]!)
  const scanner = {
    folding,
    foldable: new RegExp(`[${[...folding.keys()].join('')}\uff01-\uff5e]`, 'g'),
    calendar: new Forms(times.calendar, grammar, {}),
    amount: new Forms(times.amounts, grammar, {}),
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
    range: phrases({range: times.joiners.range}, grammar),
    between: phrases({between: times.joiners.between}, grammar),
    capital: new Set(times.capital)
  }
  const {leads, calendar, amount, vague, literal} = scanner
  const all = [leads.calendar, leads.amount, calendar, amount, vague, literal]
  const complete = {...scanner, beginnings: new KeyFilter(all.flatMap((forms) => [...forms.keys]))}
  scanners.set(times, complete)
  return complete
}

/** Whether a time, or what only looks like one, could begin here; not inside a word or a number. */
function canBegin(folded: string, at: number, beginnings: KeyFilter): boolean {
  return beginnings.mayHold(folded, at) && !(isWord(folded.charCodeAt(at)) && isWord(folded.charCodeAt(at - 1)))
}

/** The longest reading that begins here; a calendar time wins over an amount, an amount over a vague phrase. */
function readAt(text: string, folded: string, at: number, scanner: Scanner, reader: Reader): Read | undefined {
  const calendar = readCalendar(text, folded, at, scanner, reader)
  const amount = readAmount(folded, at, scanner, reader)
  const best = calendar && (!amount || calendar.end >= amount.end) ? calendar : amount
  const vague = scanner.vague.longest(folded, at)
  if (!vague || (best && (best.end > vague.end || (best === calendar && best.end === vague.end)))) return best
  return {
    start: at,
    end: vague.end,
    role: vague.meaning === 'future' ? 'deadline' : vague.meaning === 'past' ? 'event' : 'as-of',
    precision: 'vague',
    relative: true,
    tense: vague.meaning
  }
}

function readCalendar(text: string, folded: string, at: number, scanner: Scanner, reader: Reader): Read | undefined {
  const lead = scanner.leads.calendar.longest(folded, at)
  const begin = lead ? skipSpace(folded, lead.end) : at
  const first = coreAt(text, folded, begin, scanner)
  if (!first) return lead ? readBareCalendar(text, folded, at, scanner, reader) : undefined
  return finishCalendar(text, folded, at, lead, first, scanner, reader)
}

function readBareCalendar(
  text: string,
  folded: string,
  at: number,
  scanner: Scanner,
  reader: Reader
): Read | undefined {
  const first = coreAt(text, folded, at, scanner)
  return first && finishCalendar(text, folded, at, undefined, first, scanner, reader)
}

function finishCalendar(
  text: string,
  folded: string,
  at: number,
  lead: Match<CalendarSense> | undefined,
  first: Match<CalendarMeaning>,
  scanner: Scanner,
  reader: Reader
): Read | undefined {
  const second = secondEnd(text, folded, first, lead?.meaning === 'between', scanner)
  const range = second && rangeMoment(first, second, reader)
  const end = range ? second.end : first.end
  const last = range ? second : first
  const trail = scanner.trails.calendar.longest(folded, skipSpace(folded, end))
  const sense =
    first.meaning.sense ??
    (trail && lead?.meaning !== 'as-of' ? joinedSense(lead?.meaning, trail.meaning) : lead?.meaning)
  if (
    first.meaning.lone &&
    !range &&
    !isLone(folded, lead ? skipSpace(folded, lead.end) : at, end, lead !== undefined, reader.times)
  )
    return undefined
  if (range && last.meaning.lone && countedAfter(folded, end, reader.times)) return undefined
  const moment = range ?? momentOf(first.slots, first.meaning, reader)
  if (!moment) return undefined
  const start = lead && decides(lead.meaning) ? at : lead ? skipSpace(folded, lead.end) : at
  const plain = sense === undefined || sense === 'at' || sense === 'from' || sense === 'between'
  const role = moment.range && plain ? 'during' : sense
  const placed = placedMoment(moment, role ?? 'at', reader, (shift) =>
    range ? rangeMoment(first, second, reader, shift) : momentOf(first.slots, first.meaning, reader, shift)
  )
  return {start, end: trail ? trail.end : end, ...placed}
}

/** "In" and "on" say only that it is a time; every other lead changes what is meant. */
function decides(sense: CalendarSense): boolean {
  return sense !== 'at'
}

/** 到2028年为止 is a deadline, 自2021年以来 runs on: where lead and trail both speak, the trail is the finer, save for a deadline's end. */
function joinedSense(lead: CalendarSense | undefined, trail: CalendarSense): CalendarSense {
  return trail === 'until'
    ? 'by'
    : trail === 'during' && lead !== undefined && lead !== 'at' && lead !== 'from'
      ? lead
      : trail
}

function coreAt(text: string, folded: string, at: number, scanner: Scanner): Match<CalendarMeaning> | undefined {
  const before = at > 0 ? folded.charCodeAt(at - 1) : 32
  if (isWord(folded.charCodeAt(at)) && isWord(before)) return undefined
  if (isDigit(folded.charCodeAt(at)) && isGlue(folded, at)) return undefined
  const core = scanner.calendar.longest(folded, at)
  if (!core || isCutNumber(folded, core.end)) return undefined
  if (core.meaning.upper && text[at] === folded[at]) return undefined
  for (const word of Object.values(core.slots)) {
    if (scanner.capital.has(word)) {
      const place = folded.indexOf(word, at)
      if (text[place] === folded[place]) return undefined
    }
  }
  return core
}

function secondEnd(
  text: string,
  folded: string,
  first: Match<CalendarMeaning>,
  between: boolean,
  scanner: Scanner
): Match<CalendarMeaning> | undefined {
  const joiner =
    (between ? scanner.between.longest(folded, first.end) : undefined) ?? scanner.range.longest(folded, first.end)
  if (!joiner) return undefined
  const core = scanner.calendar.longest(folded, skipSpace(folded, joiner.end))
  if (!core || isCutNumber(folded, core.end)) return undefined
  return Object.values(core.slots).some(
    (word) => scanner.capital.has(word) && !isCapital(text, folded, word, joiner.end)
  )
    ? undefined
    : core
}

function isCapital(text: string, folded: string, word: string, from: number): boolean {
  const place = folded.indexOf(word, from)
  return text[place] !== folded[place]
}

function rangeMoment(
  first: Match<CalendarMeaning>,
  second: Match<CalendarMeaning>,
  reader: Reader,
  shift = 0
): Moment | undefined {
  const a = momentOf(withYearOf(first.slots, second.slots), first.meaning, reader, shift)
  const b = momentOf(withYearOf(second.slots, first.slots), second.meaning, reader, shift)
  return a && b && rangeOf(a, b)
}

function placedMoment(
  moment: Moment,
  sense: CalendarSense,
  reader: Reader,
  inYear: (shift: number) => Moment | undefined
): Omit<Time, 'start' | 'end' | 'text'> {
  const deadline = sense === 'by' || sense === 'before' || sense === 'within'
  const rolls =
    deadline && moment.yearless && moment.to !== undefined && reader.date !== undefined && moment.to < reader.date
  const {from, to, yearless: _yearless, range: _range, atEnd, ...rest} = (rolls && inYear(1)) || moment
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
        ...(from !== undefined && reader.date !== undefined && reader.date >= from && {to: reader.date}),
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

function readAmount(folded: string, at: number, scanner: Scanner, reader: Reader): Read | undefined {
  const lead = scanner.leads.amount.longest(folded, at)
  const after = lead && amountAt(folded, skipSpace(folded, lead.end), scanner)
  const amount = after ?? amountAt(folded, at, scanner)
  if (!amount) return undefined
  const length = lengthOf(amount.slots, amount.meaning, reader.times)
  if (!length) return undefined
  const trail = scanner.trails.amount.longest(folded, skipSpace(folded, amount.end))
  const sense = amountSense(amount.meaning.sense ?? (after && lead?.meaning), trail?.meaning)
  return {start: at, end: trail ? trail.end : amount.end, ...placedLength(length, sense, reader.date)}
}

function amountAt(folded: string, at: number, scanner: Scanner): Match<AmountMeaning> | undefined {
  if (isDigit(folded.charCodeAt(at)) && isGlue(folded, at)) return undefined
  return scanner.amount.longest(folded, at)
}

/** 未来三年内 is a limit, 过去三年里 stays the past: a lead that looks one way is only narrowed by its trail. */
function amountSense(lead: AmountSense | undefined, trail: AmountSense | undefined): AmountSense {
  if (lead === undefined || trail === undefined) return trail ?? lead ?? 'length'
  if (lead === 'length') return trail
  if (lead === 'past' || lead === 'within') return lead
  return trail === 'within' ? 'within' : lead
}

/** Whether a figure goes on to the left: an id, an address, a decimal, money. */
function isGlue(folded: string, at: number): boolean {
  if (at === 0) return false
  const before = folded.charCodeAt(at - 1)
  if (isWord(before)) return true
  if ('$€£¥#@_=&\\'.includes(folded[at - 1]!)) return true
  return '.-/:,'.includes(folded[at - 1]!) && at > 1 && isWord(folded.charCodeAt(at - 2))
}

/** Whether a figure that ends here goes on to the right: 2026-05-01-3, 2024/abc, 2024%. */
function isCutNumber(folded: string, end: number): boolean {
  if (!isDigit(folded.charCodeAt(end - 1))) return false
  const after = folded[end]
  if (after === undefined) return false
  if ('%_$€£@\\'.includes(after)) return true
  return '-/:.'.includes(after) && end + 1 < folded.length && isDigit(folded.charCodeAt(end + 1))
}

/**
 * Whether a number, or the bare name of a month, stands where a time stands: after a word that leads to one, next to a word that goes with
 * one, or alone between marks. Other numbers of four figures are counts far more often than years before 1700 or after 2199.
 */
function isLone(folded: string, start: number, end: number, led: boolean, times: Times): boolean {
  if (countedAfter(folded, end, times)) return false
  if (isDigit(folded.charCodeAt(start)) && !/^(?:1[7-9]|2[01])/.test(folded.slice(start, start + 2))) return false
  if (led) return true
  const {after, before} = times.loneYear
  if (after.includes(wordBefore(folded, start)) || before.includes(wordAfter(folded, end))) return true
  return isMark(folded, skipSpaceBack(folded, start) - 1) && isMark(folded, skipSpace(folded, end))
}

function countedAfter(folded: string, end: number, times: Times): boolean {
  return times.loneYear.counted.includes(wordAfter(folded, end))
}

/** Whether a character ends or opens a phrase; both ends of the text do. */
function isMark(folded: string, at: number): boolean {
  const mark = folded[at]
  return mark === undefined || '.,;:!?()[]"“”|。，；：！？（）\u2028'.includes(mark)
}

function wordAfter(folded: string, end: number): string {
  const begin = skipSpace(folded, end)
  let at = begin
  while (at < folded.length && at - begin < 24 && isWord(folded.charCodeAt(at))) at++
  return folded.slice(begin, at)
}

function wordBefore(folded: string, start: number): string {
  const end = skipSpaceBack(folded, start)
  let at = end
  while (at > 0 && end - at < 24 && isWord(folded.charCodeAt(at - 1))) at--
  return folded.slice(at, end)
}

function skipSpaceBack(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 3 && text.charCodeAt(start - 1) === 32) start--
  return start
}

/** Lower case, half width, one reading a character: as long as the text, so that offsets hold. */
function fold(text: string, {folding, foldable}: Scanner): string {
  const lower = text.toLowerCase()
  const base = lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return base.replace(foldable, (mark) => folding.get(mark) ?? String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
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
