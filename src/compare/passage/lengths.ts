import {addDays, daysBetween, formatDay} from '../../calendar.js'
import {fold} from '../../claims/fold.js'
import type {Quantity, Time} from '../../types.js'
import {formatNumber} from '../format.js'
import {isDate, monthAndDay, monthsIn} from './dates.js'
import {type Fault, has, isFigure, markNear, markOf, type Passage, type Sentence} from './passage.js'

const year = 365.2425

/** Months a duration may be off from what its dates give: half its unit, a quarter where it is told in halves, more where it is about. */
function slack(length: Quantity, exact: boolean): number {
  const unit = {year: 12, quarter: 3, month: 1, week: 0.25, day: 1 / 30, decade: 120, century: 1200}[length.unit] ?? 0
  if (exact) return Math.min(unit / 6, 1)
  const step = Number.isInteger(length.low) ? unit / 2 : unit / 4
  return length.change === '~' ? step * 1.5 : step
}

const inMonths: Readonly<Record<string, number>> = {
  year: 12,
  quarter: 3,
  month: 1,
  week: 12 / 52.1775,
  day: 12 / year,
  decade: 120
}

/** A length of time between two dates that are told with it. */
export function* checkLengths(sentence: Sentence, passage: Passage): Generator<Fault> {
  for (const length of sentence.quantities) {
    const unit = inMonths[length.unit]
    if (length.dimension !== 'duration' || unit === undefined || !isFigure(length)) continue
    const stretch = stretchOf(sentence, length, passage)
    if (!stretch) continue
    const {start, end, first, last} = stretch
    if (unit < 12 && [start, end].some(({precision}) => precision === 'year')) continue
    const [low, high] = [first / (year / 12), last / (year / 12)]
    const exact = markNear(sentence, 'exactly', length, {before: 12}) !== undefined
    const said = length.low * unit
    const may = slack(length, exact)
    if (said + may >= low && said - may <= high) continue
    const mean = (low + high) / 2
    const shown =
      mean >= 24
        ? `${formatNumber(Math.round((mean / 12) * 10) / 10)} years`
        : mean >= 1
          ? `${formatNumber(Math.round(mean * 10) / 10)} months`
          : `${formatNumber(last)} days`
    const between = start === end ? start.text : `from ${start.text} to ${end.text}`
    yield {
      type: 'date',
      at: length,
      with: [...new Set([start, end])].filter((time) => sentence.times.includes(time)),
      why: `${between} is about ${shown}, not ${passage.text.slice(length.start, length.end)}`
    }
  }
}

interface Stretch {
  start: Time
  end: Time
  /** Fewest and most days between the two. */
  first: number
  last: number
}

/** The dates a length is tied to: one before and one after it, a stretch with both ends, or the two before "took". */
function stretchOf(sentence: Sentence, length: Quantity, {text, sentences}: Passage): Stretch | undefined {
  const lasted = markOf(sentence, text, 'lasted', length, {before: 8})
  const again = markOf(sentence, text, 'thatIs', length, {before: 4})
  const tied = markNear(sentence, 'later', length, {after: 8}) ?? lasted
  const held = /-/.test(length.text) && has(sentence, 'held')
  const own = sentence.times.flatMap((time) => (isStretch(time) ? [time] : stretchInOneYear(time, sentence)))
  const stretch = own.length === 1 ? own[0]! : undefined
  const apart = stretch ? text.slice(stretch.end, Math.max(stretch.end, length.start)) : ''
  const apposed = stretch !== undefined && length.start > stretch.end && /^[,，]\s*$/u.test(apart)
  if (!tied && !again && !apposed && !held) return undefined
  if (stretch && Math.min(Math.abs(stretch.start - length.end), Math.abs(length.start - stretch.end)) <= 40)
    return within(stretch)
  if (!tied) return undefined
  const dated = sentence.times.filter((time) => isDate(time) || isOpen(time))
  const dates = dated.length > 0 ? dated : sentence.times.flatMap((time) => inOneYear(time, sentence))
  const past = dates.filter((time) => time.end <= length.start)
  const next = dates.find((time) => time.start >= length.end && time.start - length.end <= 40)
  const opened = past.at(-1) ?? (hasOwnSubject(sentence, length, text) ? undefined : dateBefore(sentence, sentences))
  if (next) return between(opened, next)
  if (!lasted || past.length !== 2 || length.start - past[1]!.end > 24) return undefined
  return between(past[0], past[1])
}

/** What lasted is named with the length, so that it did not begin at a date told before: 服役31年的客船, “Larkspur” served 31 years. */
const hasOwnSubject = ({start, language}: Sentence, length: Quantity, text: string): boolean =>
  /[“「『《]/u.test(text.slice(start, length.start)) ||
  language.units.nounLinks.some((link) => text.startsWith(link, length.end))

/** The last date before a sentence in its paragraph. */
const dateBefore = ({start}: Sentence, sentences: readonly Sentence[]): Time | undefined =>
  sentences
    .findLast((other) => other.start < start && other.times.some(isDate))
    ?.times.filter(isDate)
    .at(-1)

/** Days without a year beside each other ("3 May … 28 May") lie in one; 2001 stands for it, and February is left out. */
function inOneYear(time: Time, sentence: Sentence): Time[] {
  const parts = time.precision === 'day' && !time.impossible ? monthAndDay(fold(time.text), sentence) : undefined
  if (!parts || parts.year !== undefined || parts.month === 2) return []
  const day = formatDay(2001, parts.month, parts.day)
  return day === undefined ? [] : [{...time, from: day, to: day}]
}

/** A stretch of days without a year ("3 to 28 May") lies in one, like a day without a year. */
function stretchInOneYear(time: Time, sentence: Sentence): Time[] {
  if (time.role !== 'span' || time.precision !== 'day' || time.from) return []
  const text = fold(time.text)
  const months = monthsIn(text, sentence)
  const days = (text.match(/(?<!\d)\d{1,2}(?![\d月])/g) ?? []).map(Number)
  if (days.length !== 2 || months.length === 0 || months.length > 2 || months.includes(2)) return []
  const [from, to] = [formatDay(2001, months[0]!, days[0]!), formatDay(2001, months.at(-1)!, days[1]!)]
  return from && to && from <= to ? [{...time, from, to}] : []
}

const isStretch = (time: Time): boolean => time.role === 'span' && time.from !== undefined && time.to !== undefined

/** "From May 2023": a stretch without its end. */
const isOpen = (time: Time): boolean =>
  time.role === 'span' && time.from !== undefined && time.to === undefined && !time.relative

const units: Readonly<Partial<Record<Time['precision'], number>>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  half: 184,
  year: 366
}

function within(time: Time): Stretch | undefined {
  const unit = units[time.precision]
  const days = daysBetween(time.from!, time.to!) + 1
  return unit === undefined || days <= unit
    ? undefined
    : {start: time, end: time, first: Math.max(0, days - 2 * unit), last: days}
}

function between(start: Time | undefined, end: Time | undefined): Stretch | undefined {
  if (!start?.from || !end?.from || !end.to || start.from > end.from) return undefined
  const unit = units[start.precision]
  const opened = start.to ?? (unit === undefined ? undefined : addDays(start.from, unit - 1))
  if (!opened) return undefined
  return {start, end, first: daysBetween(opened, end.from), last: daysBetween(start.from, end.to) + 1}
}
