import {fold} from '../../claims/fold.js'
import type {Span, Time} from '../../types.js'
import {isDate} from './dates.js'
import {type Fault, markNear, type Passage, type Sentence} from './passage.js'

/**
 * A year that lies outside the century it is said to belong to: the two in one breath ("in 1620, in the 16th century"), the year something
 * was made beside "the only nineteenth-century bridge", or a year before the century of a beginning.
 */
export function* checkCenturies(sentence: Sentence, {text}: Passage): Generator<Fault> {
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
