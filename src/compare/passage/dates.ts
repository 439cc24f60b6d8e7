import {addDays, addYears, daysBetween, daysInMonth, formatDay, isDay, weekday} from '../../calendar.js'
import {fold} from '../../claims/fold.js'
import type {Quantity, Span, Time} from '../../types.js'
import {formatNumber} from '../format.js'
import {type Fault, has, isFigure, markNear, markOf, type Passage, type Sentence} from './passage.js'

const year = 365.2425

/** Days that do not exist, weekdays, ages, centuries, quarters and lengths of time that do not fit their dates. */
export function* checkDates(
  passages: readonly Passage[],
  now: string | undefined
): Generator<{passage: Passage; fault: Fault}> {
  const fiscal = passages.some((passage) => passage.sentences.some((sentence) => has(sentence, 'fiscal')))
  let landmark: Time | undefined
  let distance = 0
  for (const passage of passages) {
    let before: Time | undefined
    for (const sentence of passage.sentences) {
      for (const fault of [
        ...days(sentence, passage.text),
        ...ages(sentence),
        ...centuries(sentence, passage.text),
        ...(fiscal ? [] : quarters(sentence, passage.text)),
        ...lengths(sentence, before, passage.text)
      ])
        yield {passage, fault}
      if (landmark && now && distance < 4) for (const fault of standing(sentence, landmark, now)) yield {passage, fault}
      before = sentence.times.filter(isDate).at(-1) ?? before
      const own = sentence.times.find((time) => isDate(time) && time.role !== 'span')
      if (own) {
        landmark = own
        distance = 0
      } else distance++
    }
  }
}

const isDate = (time: Time): boolean =>
  time.from !== undefined && time.to !== undefined && time.role !== 'duration' && !time.relative

function* days(sentence: Sentence, text: string): Generator<Fault> {
  for (const time of sentence.times.map((item) => withWeekday(item, sentence, text))) {
    if (time.precision !== 'day') continue
    if (time.impossible) {
      const parts = monthAndDay(fold(time.text), sentence)
      if (parts && !isDay(parts.year ?? 2000, parts.month, parts.day))
        yield {type: 'date', at: time, with: [], why: monthLength(parts.month, parts.year)}
    } else if (time.from && time.from === time.to && isDayOf(time)) {
      const wrong = weekdayOf(time, sentence, weekday(time.from))
      if (wrong) yield {type: 'date', at: time, with: [], why: `${time.from} is ${wrong.right}, not ${wrong.said}`}
    }
  }
}

/** A date with the weekday that is told of it: "4 July was a Tuesday", 10月1日是星期五. */
function withWeekday(date: Time, sentence: Sentence, text: string): Time {
  if (date.precision !== 'day' || date.weekday !== undefined || !date.from) return date
  const next = sentence.times.find(({start}) => start >= date.end)
  if (next?.weekday === undefined || next.from) return date
  const told = sentence.marks.some(
    ({id, start, end}) =>
      id === 'isDay' && isOnly(text.slice(date.end, start), ',') && isOnly(text.slice(end, next.start), '')
  )
  return told ? {...date, weekday: next.weekday, end: next.end, text: text.slice(date.start, next.end)} : date
}

/** Nothing but spaces, and the mark once at most. */
const isOnly = (between: string, mark: string): boolean => ['', mark].includes(between.trim())

/** Whether the day of a date is sure enough to know its weekday: where the year is not written, no year near the document's has the one beside it. */
function isDayOf({from, relative, weekday: said, days}: Time): boolean {
  if (!relative) return true
  if (said === undefined || days || !from) return false
  return [-1, 0, 1].every((shift) => weekday(addYears(from, shift) ?? from) !== said)
}

/** The weekday written beside a date and the one it should be, in like words; nothing where it is right. */
function weekdayOf(time: Time, sentence: Sentence, right: number): {said: string; right: string} | undefined {
  const names = sentence.language.times.words.weekday
  const text = fold(time.text)
  const name = Object.keys(names)
    .filter((word) => text.includes(word))
    .sort((a, b) => b.length - a.length)[0]
  if (name === undefined || names[name] === right) return undefined
  const at = text.indexOf(name)
  const said = time.text.slice(at, at + name.length)
  const like = Object.keys(names).filter((word) => names[word] === right)
  const plain = like.find((word) => word.length >= name.length) ?? like.sort((a, b) => b.length - a.length)[0]!
  const capital = said[0] !== name[0]
  return {said, right: capital ? plain[0]!.toUpperCase() + plain.slice(1) : plain}
}

/** "June 2026 has 30 days". */
function monthLength(month: number, written: number | undefined): string {
  if (month < 1 || month > 12) return `a year has 12 months, not ${month}`
  const name = new Intl.DateTimeFormat('en', {month: 'long', timeZone: 'UTC'}).format(Date.UTC(2000, month - 1, 1))
  const count = written === undefined && month === 2 ? '28 or 29' : daysInMonth(written ?? 2000, month)
  return `${name}${written === undefined ? '' : ` ${written}`} has ${count} days`
}

function monthAndDay(text: string, sentence: Sentence): {year?: number; month: number; day: number} | undefined {
  const numbers = /(\d{4})\D(\d{1,2})\D(\d{1,2})(?!\d)/.exec(text)
  if (numbers) return {year: Number(numbers[1]), month: Number(numbers[2]), day: Number(numbers[3])}
  const written = /(\d{4})/.exec(text)?.[1]
  const rest = written ? text.replace(written, ' ') : text
  const year = written === undefined ? {} : {year: Number(written)}
  const figures = rest.match(/\d{1,2}/g) ?? []
  const words = rest.match(/[\p{L}]+/gu) ?? []
  const month = words.map((word) => sentence.language.times.words.month[word]).find((value) => value !== undefined)
  if (month !== undefined && figures.length > 0) return {...year, month, day: Number(figures[0])}
  return figures.length === 2 ? {...year, month: Number(figures[0]), day: Number(figures[1])} : undefined
}

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
function* lengths(sentence: Sentence, before: Time | undefined, text: string): Generator<Fault> {
  for (const length of sentence.quantities) {
    const unit = inMonths[length.unit]
    if (length.dimension !== 'duration' || unit === undefined || !isFigure(length)) continue
    const stretch = stretchOf(sentence, length, before, text)
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
      why: `${between} is about ${shown}, not ${text.slice(length.start, length.end)}`
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
function stretchOf(sentence: Sentence, length: Quantity, before: Time | undefined, text: string): Stretch | undefined {
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
  if (next) return between(past.at(-1) ?? before, next)
  if (!lasted || past.length !== 2 || length.start - past[1]!.end > 24) return undefined
  return between(past[0], past[1])
}

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

/** Something begun at a date that is said to have lasted longer than there has been time. */
function* standing(sentence: Sentence, landmark: Time, now: string): Generator<Fault> {
  if (sentence.times.some(isDate)) return
  for (const length of sentence.quantities) {
    if (
      length.unit !== 'year' ||
      !isFigure(length) ||
      length.low < 20 ||
      !markNear(sentence, 'stands', length, {before: 6})
    )
      continue
    const most = daysBetween(landmark.from!, now) / year
    if (most <= 0 || length.low <= most * 1.2 + 5) continue
    yield {
      type: 'date',
      at: length,
      with: [],
      why: `from ${landmark.text} to ${now.slice(0, 4)} is ${formatNumber(Math.round(most))} years, not ${formatNumber(length.low)}`
    }
  }
}

/** How much older one is by a count that begins with one at birth and goes up at every new year. */
const mostNominal = 2

/** An age that does not fit the years of birth and of the event. */
function* ages(sentence: Sentence): Generator<Fault> {
  const dates = sentence.times.filter(isDate)
  const birth = dates.find((time) => markNear(sentence, 'born', time, {before: 4, after: 2}))
  const others = dates.filter((time) => time !== birth && time.from! > (birth?.from ?? ''))
  const told = sentence.quantities.filter(
    (item) =>
      isFigure(item) &&
      (item.dimension === 'age' || (item.dimension === 'count' && item.unit === '')) &&
      item.low > 0 &&
      item.low < 120
  )
  if (!birth || others.length !== 1 || told.length !== 1) return
  const [event, age] = [others[0]!, told[0]!]
  const least = birthdays(birth.to!, event.from!)
  const most = birthdays(birth.from!, event.to!)
  const nominal = has(sentence, 'nominalAge') ? mostNominal : 0
  if (age.low >= least && age.low <= most + nominal) return
  yield {
    type: 'date',
    at: age,
    with: [birth, event],
    why: `born ${birth.text}, one is ${least === most ? least : `${least} or ${most}`} in ${event.text}, not ${formatNumber(age.low)}`
  }
}

/** How many birthdays somebody born on one day has had on another. */
function birthdays(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return day.slice(5) < born.slice(5) ? years - 1 : years
}

/**
 * A year that lies outside the century it is said to belong to: the two in one breath ("in 1620, in the 16th century"), the year something
 * was made beside "the only nineteenth-century bridge", or a year before the century of a beginning.
 */
function* centuries(sentence: Sentence, text: string): Generator<Fault> {
  const marks = sentence.marks.filter(({id}) => id === 'century')
  const mark = marks[0]
  const years = yearsIn(sentence)
  if (!mark || marks.some(({start}) => start >= mark.end) || years.length !== 1) return
  const {date, year: written} = years[0]!
  const century = centuryBefore(fold(text.slice(sentence.start, mark.start)), sentence)
  if (!century) return
  const at = {start: sentence.start + century.start, end: Math.max(...marks.map(({end}) => end))}
  const [first, last] = [(century.number - 1) * 100 + 1, century.number * 100]
  if (written >= first && written <= last) return
  const bounded = sentence.marks.some(
    ({id, start, end}) => id === 'boundary' && !(start >= date.start && end <= date.end)
  )
  if (bounded || text.slice(Math.min(date.end, at.end), Math.max(date.start, at.start)).includes(';')) return
  const gap = date.end <= at.start ? at.start - date.end : date.start - at.end
  const begun = markNear(sentence, 'made', at, {before: 16, after: 4}) ?? spanned(sentence, at)
  const made = markNear(sentence, 'made', date, {before: 24, after: 12})
  const attribute = date.end <= at.start || !sentence.times.some(({precision}) => precision === 'century')
  const belongs = gap <= 12 && date.end <= at.start ? true : written < first ? begun : made && !begun && attribute
  if (!belongs) return
  yield {
    type: 'date',
    at,
    with: [date],
    why: `${written} is in century ${Math.ceil(written / 100)}, not ${century.number}`
  }
}

/** "始于18世纪": the century is told as a beginning. */
const spanned = (sentence: Sentence, at: Span): Time | undefined =>
  sentence.times.find(
    ({role, precision, start, end}) => role === 'span' && precision === 'century' && start <= at.end && end >= at.start
  )

/** The years of a sentence, with bare figures that can be nothing else beside a century. */
function yearsIn(sentence: Sentence): Array<{date: Span; year: number}> {
  const times = sentence.times.filter((time) => time.precision === 'year' && isDate(time))
  const bare = sentence.quantities.filter(
    ({text, unit, dimension, low}) =>
      dimension === 'count' && unit === '' && /^\d{4}$/.test(text) && low >= 1000 && low < 2100
  )
  return [
    ...times.map((date) => ({date, year: Number(date.from!.slice(0, 4))})),
    ...bare.filter((item) => !times.some(({start}) => start === item.start)).map((date) => ({date, year: date.low}))
  ]
}

/** The number that ends a text, in figures or as the language names a century, and where it begins. */
function centuryBefore(text: string, sentence: Sentence): {number: number; start: number} | undefined {
  const words = text.replace(/[\s-]+$/u, '')
  const names = sentence.language.sums.centuries
  const name = Object.keys(names)
    .filter((word) => words.endsWith(word))
    .sort((a, b) => b.length - a.length)[0]
  if (name !== undefined) return {number: names[name]!, start: words.length - name.length}
  const figures = /(?:^|\D)(\d{1,2})$/u.exec(words)?.[1]
  return figures === undefined || Number(figures) === 0
    ? undefined
    : {number: Number(figures), start: words.length - figures.length}
}

/** A month that lies outside the calendar quarter it is set beside. */
function* quarters(sentence: Sentence, text: string): Generator<Fault> {
  for (const [index, time] of sentence.times.entries()) {
    if (time.precision !== 'quarter') continue
    const months = monthsOf(time, sentence)
    if (!months) continue
    const next = sentence.times[index + 1]
    if (!next || (next.precision !== 'day' && next.precision !== 'month')) continue
    const between = text.slice(time.end, next.start)
    if (!/^\s*[(（,，]/u.test(between) || between.length > 6) continue
    const named = monthsIn(fold(next.text), sentence)
    const [low, high] = months
    if (next.from && time.from && next.from.slice(0, 4) !== time.from.slice(0, 4)) continue
    if (named.length === 0 || named.every((month) => month >= low && month <= high)) continue
    yield {type: 'date', at: next, with: [time], why: `${next.text} is not in ${time.text}, months ${low} to ${high}`}
  }
}

/** First and last month of a quarter, from its days or else from the number in its name. */
function monthsOf({text, from, to}: Time, {language}: Sentence): [number, number] | undefined {
  if (from && to) return [Number(from.slice(5, 7)), Number(to.slice(5, 7))]
  const {words, numerals} = language.times
  const name = fold(text).match(/[1-4]|\p{Script=Han}|[a-z]+/gu) ?? []
  const number = name
    .map((word) => words.ordinal[word] ?? (language.times.spaced ? undefined : numerals.add[word]) ?? Number(word))
    .find((value) => value >= 1 && value <= 4)
  return number === undefined ? undefined : [number * 3 - 2, number * 3]
}

function monthsIn(text: string, sentence: Sentence): number[] {
  const han = [...text.matchAll(/(\d{1,2})月/g)].map((match) => Number(match[1]))
  if (han.length > 0) return han
  const names = sentence.language.times.words.month
  return (text.match(/\p{L}+/gu) ?? [])
    .map((word) => names[word])
    .filter((month): month is number => month !== undefined)
}
