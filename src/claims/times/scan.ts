import type {AmountMeaning, CalendarMeaning, CalendarSense} from '../../languages/times.js'
import type {Time} from '../../types.js'
import {AMOUNT, CALENDAR, LITERAL, VAGUE} from './beginnings.js'
import {isDigit, isWord, type Match, skipSpace} from './form.js'
import {lengthOf, placedLength} from './length.js'
import {type Moment, momentOf, type Reader, rangeOf, withYearOf} from './moment.js'
import {amountSense, calendarSense, placedMoment} from './place.js'
import {fold, type Scanner} from './scanner.js'
import {isCounted, isCut, isGlued, isLone} from './surroundings.js'

type Read = Omit<Time, 'text'>

/**
 * Reads the times of one text: `[lead] core [joiner core] [trail]`, where the core is a calendar time or an amount of time, or a vague
 * phrase. At each place a bounded number of forms of bounded length is tried.
 */
export class Scan {
  readonly #text: string
  readonly #folded: string
  readonly #scanner: Scanner
  #reader: Reader

  constructor(text: string, scanner: Scanner, reader: Reader) {
    this.#text = text
    this.#folded = fold(text, scanner)
    this.#scanner = scanner
    this.#reader = reader
  }

  *times(): Generator<Time> {
    let at = 0
    while (at < this.#folded.length) {
      const kinds = this.#kindsAt(at)
      if (kinds === 0) {
        at++
        continue
      }
      const literal = kinds & LITERAL ? this.#scanner.literal.longest(this.#folded, at) : undefined
      const read = this.#readAt(at, kinds)
      if (read && (!literal || read.end > literal.end)) {
        yield {...read, text: this.#text.slice(read.start, read.end)}
        if (read.from !== undefined) this.#reader = {...this.#reader, before: read.from}
        at = read.end
      } else at = literal ? literal.end : at + 1
    }
  }

  /** What may begin at a place; nothing inside a word or a number. */
  #kindsAt(at: number): number {
    if (isWord(this.#folded.charCodeAt(at)) && isWord(this.#folded.charCodeAt(at - 1))) return 0
    return this.#scanner.beginnings.kindsAt(this.#folded, at)
  }

  /** The longest reading that begins here. Among equals a calendar time comes before a vague phrase, and that before an amount. */
  #readAt(at: number, kinds: number): Read | undefined {
    const calendar = kinds & CALENDAR ? this.#calendarAt(at) : undefined
    const vague = kinds & VAGUE ? this.#vagueAt(at) : undefined
    const amount = kinds & AMOUNT ? this.#amountAt(at) : undefined
    let best = calendar
    if (vague && vague.end > (best?.end ?? at)) best = vague
    if (amount && amount.end > (best?.end ?? at)) best = amount
    return best
  }

  #vagueAt(at: number): Read | undefined {
    const phrase = this.#scanner.vague.longest(this.#folded, at)
    if (!phrase) return undefined
    const role = ({past: 'event', present: 'as-of', future: 'deadline'} as const)[phrase.meaning]
    return {start: at, end: phrase.end, role, precision: 'vague', relative: true, tense: phrase.meaning}
  }

  #calendarAt(at: number): Read | undefined {
    const leads = this.#scanner.leads.calendar
    const lead = leads.longest(this.#folded, at)
    if (!lead) return this.#placed(at, at, undefined)
    const begin = skipSpace(this.#folded, lead.end)
    const led = this.#placed(at, begin, lead.meaning)
    if (led) return led
    // Two leads can stand in a row ("by as early as", 最晚到): the one that says more decides.
    const second = leads.longest(this.#folded, begin)
    const sense = second && lead.meaning === 'at' ? second.meaning : lead.meaning
    return (second && this.#placed(at, skipSpace(this.#folded, second.end), sense)) ?? this.#placed(at, at, undefined)
  }

  /** @param at Where the lead begins. @param begin Where the first core begins. */
  #placed(at: number, begin: number, lead: CalendarSense | undefined): Read | undefined {
    const first = this.#coreAt(begin)
    if (!first) return undefined
    const second = this.#secondCore(first, lead === 'between')
    const isRange = second !== undefined && this.#moment(first, second) !== undefined
    const last = isRange ? second : first
    const trail = this.#scanner.trails.calendar.longest(this.#folded, skipSpace(this.#folded, last.end))
    if (!this.#isTime(begin, first, last, lead !== undefined || trail !== undefined)) return undefined
    if (lead === 'from' && !isRange && this.#scanner.linked.longest(this.#folded, skipSpace(this.#folded, last.end)))
      return undefined
    const moment = this.#moment(first, isRange ? second : undefined)
    if (!moment) return undefined
    const sense = first.meaning.sense ?? calendarSense(lead, trail?.meaning) ?? 'at'
    const isPlain = sense === 'at' || sense === 'from' || sense === 'between'
    // "In" and "on" say only that it is a time; every other lead decides the reading and belongs to it.
    const start = lead === 'at' ? begin : at
    const place = placedMoment(moment, moment.range && isPlain ? 'during' : sense, this.#reader.date, (years) =>
      this.#moment(first, isRange ? second : undefined, years)
    )
    return {start, end: trail ? trail.end : last.end, ...place}
  }

  #moment(first: Match<CalendarMeaning>, second?: Match<CalendarMeaning>, years = 0): Moment | undefined {
    if (!second) return momentOf(first.slots, first.meaning, this.#reader, years)
    const a = momentOf(withYearOf(first.slots, second.slots), first.meaning, this.#reader, years)
    const b = momentOf(withYearOf(second.slots, first.slots), second.meaning, this.#reader, years)
    return a && b && rangeOf(a, b)
  }

  /** Whether a core that needs company to be a time has it. */
  #isTime(begin: number, first: Match<CalendarMeaning>, last: Match<CalendarMeaning>, isLed: boolean): boolean {
    const {times} = this.#reader
    if (first.meaning.led && !isLed) return false
    if (first !== last) return !last.meaning.lone || !isCounted(this.#folded, last.end, times)
    return !first.meaning.lone || isLone(this.#folded, begin, first.end, isLed, times)
  }

  #coreAt(at: number): Match<CalendarMeaning> | undefined {
    if (this.#isInside(at)) return undefined
    const core = this.#scanner.calendar.longest(this.#folded, at)
    if (!core || isCut(this.#folded, core.end)) return undefined
    if (core.meaning.upper && !this.#isCapital(at)) return undefined
    const names = Object.values(core.slots).filter((word) => this.#scanner.capital.has(word))
    return names.every((name) => this.#isCapital(this.#folded.indexOf(name, at))) ? core : undefined
  }

  #secondCore(first: Match<CalendarMeaning>, isBetween: boolean): Match<CalendarMeaning> | undefined {
    const {range, between} = this.#scanner
    const joiner = (isBetween && between.longest(this.#folded, first.end)) || range.longest(this.#folded, first.end)
    return joiner && this.#coreAt(skipSpace(this.#folded, joiner.end))
  }

  #amountAt(at: number): Read | undefined {
    const {leads, trails} = this.#scanner
    const lead = leads.amount.longest(this.#folded, at)
    const led = lead && this.#lengthAt(skipSpace(this.#folded, lead.end))
    const amount = led ?? this.#lengthAt(at)
    const length = amount && lengthOf(amount.slots, amount.meaning, this.#reader.times)
    if (!length) return undefined
    const trail = trails.amount.longest(this.#folded, skipSpace(this.#folded, amount.end))
    const sense = amountSense(amount.meaning.sense ?? (led && lead?.meaning), trail?.meaning)
    return {start: at, end: trail ? trail.end : amount.end, ...placedLength(length, sense, this.#reader.date)}
  }

  #lengthAt(at: number): Match<AmountMeaning> | undefined {
    if (this.#isInside(at)) return undefined
    const approximator = this.#scanner.approximators.longest(this.#folded, at)
    const begin = approximator ? skipSpace(this.#folded, approximator.end) : at
    const amount = this.#scanner.amount.longest(this.#folded, begin)
    const literal = amount && this.#scanner.literal.longest(this.#folded, begin)
    return literal && literal.end > amount.end ? undefined : amount
  }

  /** Whether a place is inside a word, or a figure there the rest of a larger number. */
  #isInside(at: number): boolean {
    const code = this.#folded.charCodeAt(at)
    if (isWord(code) && isWord(this.#folded.charCodeAt(at - 1))) return true
    if (isDigit(code)) return isGlued(this.#folded, at)
    const {glue} = this.#scanner
    return glue.has(this.#folded[at]!) && glue.has(this.#folded[at - 1] ?? '')
  }

  #isCapital(at: number): boolean {
    return this.#text[at] !== this.#folded[at]
  }
}
