import {digitAt, isHanAt, isLetterAt, isSpaceAt, isUpperAt, skipSpaces, skipSpacesBack} from './characters.js'
import type {Lexicon} from './lexicon.js'
import type {Measured} from './measures.js'

const HYPHENS = '-‑–_'

/**
 * End of the name, address, date or time that the figures at `at` are part of; nothing when they may be a number. Looks only at the
 * characters around, before any unit is read.
 */
export function identityEnd(text: string, at: number): number | undefined {
  if (digitAt(text, at) < 0 && text[at] !== '.') return undefined
  const before = text[at - 1] ?? ' '
  if (isLetterAt(text, at - 1) || before === '_' || before === '\uFFFC') return nameEnd(text, at)
  if (HYPHENS.includes(before) && (isLetterAt(text, at - 2) || digitAt(text, at - 2) >= 0)) {
    return isLetterAt(text, at - 2) &&
      !/(?:^|[^A-Za-z])(?:mid|sub|pre|post|near)-$/i.test(text.slice(Math.max(0, at - 6), at))
      ? nameEnd(text, at)
      : undefined
  }
  if (before === '.' && (isLetterAt(text, at - 2) || digitAt(text, at - 2) >= 0)) return nameEnd(text, at)
  if (before === '#' || before === '@' || before === '/') return nameEnd(text, at)
  if ((before === '[' || before === '［') && /^[0-9, –-]{1,12}[\]］]/.test(text.slice(at, at + 14)))
    return nameEnd(text, at)
  SHAPE.lastIndex = at
  const shape = SHAPE.exec(text)
  return shape ? at + shape[0].length : undefined
}

/** Decades, dates, times of day, scores, telephone numbers, dotted versions, sizes in pixels. */
const SHAPE =
  /[12]\d\d0['’]?s(?![A-Za-z0-9])|\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?![\d%])|\d{1,2}[/]\d{1,2}[/]\d{2,4}|\d{1,2}[:：]\d{1,2}(?:[:：]\d{1,2})?|\d{1,4}(?:\.\d{1,4}){2,3}|\d{1,4}-\d{2,4}-\d{4,8}|\d{2,5}\s?[x×*]\s?\d{2,5}(?![\d.]*\s?(?:%|倍))/y

/** Letters, digits and what joins them, to the end of the name. */
function nameEnd(text: string, at: number): number {
  let end = at
  for (;;) {
    if (digitAt(text, end) >= 0 || isLetterAt(text, end)) end++
    else if ('.-_‑'.includes(text[end] ?? ' ') && (digitAt(text, end + 1) >= 0 || isLetterAt(text, end + 1))) end++
    else return Math.max(end, at + 1)
  }
}

/** Whether the measured number names something: a year, a day, a version, a model, a labelled item, an hour. */
export function isName(text: string, measured: Measured, lexicon: Lexicon): boolean {
  return (
    isGlued(text, measured) ||
    isLabelled(text, measured, lexicon) ||
    isListLabel(text, measured) ||
    isDate(text, measured, lexicon) ||
    isModel(text, measured, lexicon)
  )
}

/** Letters right after the figures that are no unit: 3rd, 4o, 5G. */
function isGlued(text: string, measured: Measured): boolean {
  const {start, end, figures} = measured
  if (!figures) return false
  if (isLetterAt(text, end) && digitAt(text, end - 1) >= 0) return true
  if ((text[end] === '-' || text[end] === '‑') && isLetterAt(text, end + 1) && isUpperAt(text, end + 1))
    return measured.written === 'none'
  return text[start - 1] === '第'
}

function isLabelled(text: string, measured: Measured, lexicon: Lexicon): boolean {
  const at = skipSpacesBack(text, measured.start)
  const label = lexicon.labels.match(text, at)
  if (!label || isLetterAt(text, label.to - 1)) return false
  if (isHanAt(text, at - 1)) return text[at - 1] === '第' || measured.written === 'none'
  return measured.written === 'none' || (measured.written === 'noun' && isUpperAt(text, label.to))
}

/** "1." or 二、 at the beginning of a block or after a break. */
function isListLabel(text: string, measured: Measured): boolean {
  const before = measured.start - 1
  const first = before < 0 || text[before] === '\u2028' || text[before] === '\n'
  const bracket = '(（【'.includes(text[before] ?? ' ') && ')）】'.includes(text[measured.end] ?? ' ')
  if (bracket && measured.high < 100 && measured.written === 'none') return measured.plain || !measured.figures
  if (!first || measured.written !== 'none' || measured.high >= 100) return false
  const mark = text[measured.end] ?? ' '
  return '.)）、．'.includes(mark) && (mark !== '.' || isSpaceAt(text, measured.end + 1))
}

const FIRST_YEAR = 1800
const LAST_YEAR = 2100

function isDate(text: string, measured: Measured, lexicon: Lexicon): boolean {
  const {start, high, low} = measured
  if (low !== high) return isDateRange(text, measured, lexicon)
  const {numbers} = lexicon.language
  const numeralEnd = skipSpaces(text, measured.end)
  const yearSized = low >= FIRST_YEAR && low <= LAST_YEAR && Number.isInteger(low)
  if (numbers.yearUnit !== '') {
    if (yearSized && (measured.plain || measured.positional) && measured.unit === 'year') return true
    if (measured.positional && measured.unit === 'year') return true
    const day = lexicon.dateUnits.match(text, numeralEnd)
    if (day && low <= day.value && measured.written === 'none') return true
    if (measured.unit === 'day' && low <= 31 && text[measured.end - 1] === '日') return true
    if (
      measured.written === 'none' &&
      yearSized &&
      measured.plain &&
      /^\s?[-–—至到~]\s?\d{4}\s?年/.test(text.slice(measured.end, measured.end + 9))
    )
      return true
  }
  const clock = lexicon.clock.match(text, numeralEnd)
  if (clock && measured.written === 'none' && high <= 24) return true
  if (yearSized && measured.plain && measured.written !== 'after' && measured.written !== 'before') {
    if (measured.written === 'none' || measured.written === 'noun') {
      const back = skipSpacesBack(text, start)
      if (measured.written === 'none' || lexicon.yearBefore.match(text, back)) return true
    }
  }
  if (measured.written === 'none' && high <= 31) {
    const month = lexicon.monthsBefore.match(text, skipSpacesBack(text, text[start - 1] === '.' ? start : start))
    if (month && isUpperAt(text, month.to)) return true
    const next = lexicon.monthsAfter.match(text, numeralEnd)
    if (next && isUpperAt(text, numeralEnd)) return true
  }
  return false
}

function isDateRange(text: string, measured: Measured, lexicon: Lexicon): boolean {
  const years = measured.low >= FIRST_YEAR && measured.high <= LAST_YEAR
  if (years && measured.plain && (measured.written === 'none' || text[measured.end - 1] === '年')) return true
  if (years && measured.plain && measured.written === 'noun') return true
  const day = lexicon.dateUnits.match(text, skipSpaces(text, measured.end))
  if (day && measured.high <= day.value && measured.written === 'none') return true
  if (measured.unit === 'day' && measured.high <= 31 && text[measured.end - 1] === '日') return true
  const month = lexicon.monthsBefore.match(text, skipSpacesBack(text, measured.start))
  return month !== undefined && isUpperAt(text, month.to) && measured.high <= 31 && measured.written === 'none'
}

/** A bare number after a name: Llama 3, iPhone 15, Claude 3.5. */
function isModel(text: string, measured: Measured, lexicon: Lexicon): boolean {
  if (!measured.figures || measured.low !== measured.high) return false
  if (measured.written === 'after' || measured.written === 'before' || measured.written === 'counter') return false
  if (measured.magnitude !== 1 && isSpaceAt(text, measured.end - 2)) return false
  const end = measured.start - 1
  if (!isSpaceAt(text, end) || !(isLetterAt(text, end - 1) || digitAt(text, end - 1) >= 0)) return false
  let start = end
  let letters = false
  while (start > 0 && (isLetterAt(text, start - 1) || digitAt(text, start - 1) >= 0 || text[start - 1] === '-')) {
    start--
    letters ||= isLetterAt(text, start)
  }
  if (!letters && isSpaceAt(text, start - 1) && isLetterAt(text, start - 2)) {
    start = skipSpacesBack(text, start)
    while (start > 0 && isLetterAt(text, start - 1)) start--
    letters = true
  }
  if (!letters || lexicon.functionWords.has(text.slice(start, end).toLowerCase().replace(/ .*/, ''))) return false
  let capital = false
  for (let i = start; i < end; i++) capital ||= isUpperAt(text, i)
  if (!capital) return false
  if (measured.magnitude !== 1) return measured.written === 'none' && text[measured.end - 1] === 'B'
  const sentenceStart = skipSpacesBack(text, start) === 0
  return !(measured.written === 'noun' && (sentenceStart || !measured.plain || measured.high >= 100))
}
