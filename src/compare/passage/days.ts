import {addYears, daysInMonth, isDay, weekday} from '../../calendar.js'
import {fold} from '../../claims/fold.js'
import type {Time} from '../../types.js'
import {monthAndDay} from './dates.js'
import type {Fault, Passage, Sentence} from './passage.js'

/** Days that do not exist, and weekdays that are not those of their dates. */
export function* checkDays(sentence: Sentence, {text}: Passage): Generator<Fault> {
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
