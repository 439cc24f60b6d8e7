import {daysBetween, isDay, weekday} from '../../calendar.js'
import {fold} from '../../claims/fold.js'
import type {Interval, Quantity, Time} from '../../types.js'
import {formatNumber} from '../format.js'
import {type Fault, has, isFigure, markNear, type Passage, type Sentence} from './passage.js'

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
        ...days(sentence),
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

function* days(sentence: Sentence): Generator<Fault> {
  const names = sentence.language.times.words.weekday
  for (const time of sentence.times) {
    if (time.precision !== 'day') continue
    const text = fold(time.text)
    if (time.from && time.from === time.to) {
      const name = Object.keys(names)
        .filter((word) => text.includes(word))
        .sort((a, b) => b.length - a.length)[0]
      const right = weekday(time.from)
      if (name !== undefined && names[name] !== right && !time.relative) {
        const said = Object.keys(names).find((word) => names[word] === right && word.length >= name.length) ?? right
        yield {type: 'date', at: time, with: [], why: `${time.from} is ${said}, not ${name}`}
      }
    } else if (!time.from && !time.relative) {
      const parts = monthAndDay(text, sentence)
      if (parts && !isDay(parts.year ?? 2000, parts.month, parts.day))
        yield {
          type: 'date',
          at: time,
          with: [],
          why: `there is no day ${parts.day} in month ${parts.month}${parts.year ? ` of ${parts.year}` : ''}`
        }
    }
  }
}

function monthAndDay(text: string, sentence: Sentence): {year?: number; month: number; day: number} | undefined {
  const written = /(\d{4})/.exec(text)?.[1]
  const rest = written ? text.replace(written, ' ') : text
  const han = /(\d{1,2})月(\d{1,2})/.exec(rest)
  const year = written === undefined ? {} : {year: Number(written)}
  if (han) return {...year, month: Number(han[1]), day: Number(han[2])}
  const words = rest.match(/[\p{L}]+/gu) ?? []
  const month = words.map((word) => sentence.language.times.words.month[word]).find((value) => value !== undefined)
  const day = /\d{1,2}/.exec(rest)?.[0]
  return month !== undefined && day !== undefined ? {...year, month, day: Number(day)} : undefined
}

/** Months a duration may be off from what its dates give: half its unit, a quarter where it is told in halves, more where it is about. */
function slack(length: Quantity, exact: boolean): number {
  const unit = {year: 12, quarter: 3, month: 1, week: 0.25, day: 1 / 30, decade: 120, century: 1200}[length.unit] ?? 0
  if (exact) return Math.min(unit / 6, 1)
  const step = Number.isInteger(length.low) ? unit / 2 : unit / 4
  return length.change === '~' ? step * 1.5 : step
}

/** A length of time between two dates that are told with it. */
function* lengths(sentence: Sentence, before: Time | undefined, text: string): Generator<Fault> {
  const inMonths: Readonly<Record<string, number>> = {
    year: 12,
    quarter: 3,
    month: 1,
    week: 12 / 52.1775,
    day: 12 / year,
    decade: 120
  }
  for (const length of sentence.quantities) {
    const unit = inMonths[length.unit]
    if (length.dimension !== 'duration' || unit === undefined || !isFigure(length)) continue
    const tied = markNear(sentence, 'later', length, {after: 8}) ?? markNear(sentence, 'lasted', length, {before: 8})
    if (!tied) continue
    const dates = sentence.times.filter(isDate)
    const start = dates.filter((time) => time.end <= length.start).at(-1) ?? before
    const end = dates.find((time) => time.start >= length.end && time.start - length.end <= 40)
    if (!start?.from || !start.to || !end?.from || !end.to || start.from > end.from) continue
    if (start.precision === 'year' || end.precision === 'year') if (unit < 12) continue
    const actual: Interval = {
      low: daysBetween(start.to, end.from) / (year / 12),
      high: (daysBetween(start.from, end.to) + 1) / (year / 12),
      lowOpen: false,
      highOpen: false
    }
    const exact = markNear(sentence, 'exactly', length, {before: 12}) !== undefined
    const said = length.low * unit
    const may = slack(length, exact)
    if (said + may >= actual.low && said - may <= actual.high) continue
    const mean = (actual.low + actual.high) / 2
    const shown =
      mean >= 24
        ? `${formatNumber(Math.round((mean / 12) * 10) / 10)} years`
        : `${formatNumber(Math.round(mean * 10) / 10)} months`
    yield {
      type: 'date',
      at: length,
      with: [start, end].filter((time) => time !== before || sentence.times.includes(time)),
      why: `from ${start.text} to ${end.text} is about ${shown}, not ${text.slice(length.start, length.end)}`
    }
  }
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

/** An age that does not fit the years of birth and of the event. */
function* ages(sentence: Sentence): Generator<Fault> {
  if (has(sentence, 'nominalAge')) return
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
  const least = Math.floor(daysBetween(birth.to!, event.from!) / year)
  const most = Math.floor((daysBetween(birth.from!, event.to!) + 1) / year)
  if (age.low >= least && age.low <= most) return
  yield {
    type: 'date',
    at: age,
    with: [birth, event],
    why: `born ${birth.text}, one is ${least === most ? least : `${least} or ${most}`} in ${event.text}, not ${formatNumber(age.low)}`
  }
}

/** A year that lies outside the century it is said to belong to. */
function* centuries(sentence: Sentence, text: string): Generator<Fault> {
  const marks = sentence.marks.filter(({id}) => id === 'century')
  const years = sentence.times.filter((time) => time.precision === 'year' && isDate(time))
  if (marks.length === 0 || years.length !== 1) return
  const date = years[0]!
  const words = fold(text.slice(sentence.start, marks[0]!.start)).split(/[\s-]+/)
  const before = /(\d{1,2})$|([^\d\s]{1,3})$/u.exec(fold(text.slice(sentence.start, marks[0]!.start)))
  const number =
    sentence.language.sums.centuries[words.filter(Boolean).at(-1) ?? ''] ??
    (before?.[1] ? Number(before[1]) : sentence.language.sums.centuries[before?.[2] ?? ''])
  if (number === undefined || number < 1 || number > 30) return
  const written = Number(date.from!.slice(0, 4))
  const within = written > (number - 1) * 100 && written <= number * 100
  const bounded = sentence.marks.some(
    ({id, start, end}) => id === 'boundary' && !(start >= date.start && end <= date.end)
  )
  if (within || bounded) return
  yield {
    type: 'date',
    at: {start: marks[0]!.start - String(words.at(-1) ?? '').length, end: marks[0]!.end},
    with: [date],
    why: `${written} is in century ${Math.ceil(written / 100)}, not ${number}`
  }
}

/** A month that lies outside the calendar quarter it is set beside. */
function* quarters(sentence: Sentence, text: string): Generator<Fault> {
  for (const [index, time] of sentence.times.entries()) {
    if (time.precision !== 'quarter' || !time.from || !time.to) continue
    const next = sentence.times[index + 1]
    if (!next || (next.precision !== 'day' && next.precision !== 'month')) continue
    const between = text.slice(time.end, next.start)
    if (!/^\s*[(（,，]/u.test(between) || between.length > 6) continue
    const months = monthsIn(fold(next.text), sentence)
    const [low, high] = [Number(time.from.slice(5, 7)), Number(time.to.slice(5, 7))]
    if (next.from && next.from.slice(0, 4) !== time.from.slice(0, 4)) continue
    if (months.length === 0 || months.every((month) => month >= low && month <= high)) continue
    yield {type: 'date', at: next, with: [time], why: `${next.text} is not in ${time.text}, months ${low} to ${high}`}
  }
}

function monthsIn(text: string, sentence: Sentence): number[] {
  const han = [...text.matchAll(/(\d{1,2})月/g)].map((match) => Number(match[1]))
  if (han.length > 0) return han
  const names = sentence.language.times.words.month
  return (text.match(/\p{L}+/gu) ?? [])
    .map((word) => names[word])
    .filter((month): month is number => month !== undefined)
}
