import {digitAt, isHanAt, isLetterAt, isSpaceAt, isUpperAt, skipSpaces, skipSpacesBack} from './characters.js'
import type {Lexicon} from './lexicon.js'
import type {Measured} from './measures.js'

const HYPHENS = '-‑–_'

/**
 * End of the name, address, date or time that the figures at `at` are part of; nothing when they may be a number. Looks only at the
 * characters around, before any unit is read; but 2024.5 is a month only where no unit follows.
 */
export function identityEnd(text: string, at: number, lexicon: Lexicon): number | undefined {
  if (digitAt(text, at) < 0 && text[at] !== '.') return undefined
  const before = text[at - 1] ?? ' '
  if (isLetterAt(text, at - 1) || before === '_' || before === '\uFFFC') return nameEnd(text, at)
  if (HYPHENS.includes(before) && isLetterAt(text, at - 2)) return nameEnd(text, at)
  if (before === '.' && (isLetterAt(text, at - 2) || digitAt(text, at - 2) >= 0)) return nameEnd(text, at)
  if (before === '#' || before === '@' || before === '/') return nameEnd(text, at)
  if (before === ':' && isLetterAt(text, at - 2)) return nameEnd(text, at)
  if (before === '+' || digitAt(text, at) === 0) {
    PHONE.lastIndex = at
    const phone = PHONE.exec(text)
    if (phone) return at + phone[0].length
  }
  if (before === '[' || before === '［') {
    NOTE.lastIndex = at
    if (NOTE.test(text)) return nameEnd(text, at)
  }
  MONTH.lastIndex = at
  const month = MONTH.exec(text)
  if (month) {
    const end = at + month[0].length
    const next = skipSpaces(text, end)
    return lexicon.multipliers.match(text, next) || lexicon.units.match(text, next) ? undefined : end
  }
  SHAPE.lastIndex = at
  const shape = SHAPE.exec(text)
  return shape ? at + shape[0].length : undefined
}

/** A year and a month with a point between, as decimals are written too. */
const MONTH = /(?:1[5-9]|2[01])\d\d\.(?:0?[1-9]|1[0-2])(?![\d%]|\.\d)/y

/** Figures that are no number whatever stands around them. */
const SHAPE = new RegExp(
  [
    /[12]\d\d0['’]?s(?![A-Za-z0-9])/, // a decade
    /\d{1,3}\/(?=\s)/, // the place of a post in its thread
    /\d{4}(?:[-/]\d{1,2}(?:[-/.]\d{1,2})?|\.\d{1,2}[-/.]\d{1,2})(?![\d%])/, // a date, year first
    /\d{1,2}\/\d{1,2}\/\d{2,4}/, // a date, year last
    /\d{1,2}[:：]\d{1,2}(?:[:：]\d{1,2})?/, // a time of day, a score
    /\d{1,4}(?:\.\d{1,4}){2,3}/, // a version, an address
    /\d{1,4}-\d{2,4}-\d{4,8}/, // a telephone number
    /\d{2,5}\s?[x×*]\s?\d{2,5}/, // a size in pixels
    /0\d+(?![\d.,%])/ // a code
  ]
    .map(({source}) => source)
    .join('|'),
  'y'
)

/** Numbers of notes in brackets. */
const NOTE = /[0-9, –-]{1,12}[\]］]/y

/** Groups of digits after a plus or a leading zero. */
const PHONE = /\d{1,5}(?:[ -]\d{2,4}){2,5}(?!\d)|0\d{2,4}[ -]\d{5,8}(?!\d)/y

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
    isKind(text, measured, lexicon) ||
    isModel(text, measured, lexicon)
  )
}

/** Letters right after the figures that are no unit: 3rd, 4o, 5G. */
function isGlued(text: string, measured: Measured): boolean {
  const {end, figures} = measured
  if (!figures) return false
  if (isLetterAt(text, end) && digitAt(text, end - 1) >= 0) return true
  const hyphen = text[end] === '-' || text[end] === '‑'
  return hyphen && isUpperAt(text, end + 1) && measured.written === 'none'
}

/** A label right before the number always names; apart from it, only where the number has no unit of its own. */
function isLabelled(text: string, measured: Measured, lexicon: Lexicon): boolean {
  const at = skipSpacesBack(text, measured.start)
  const bare = measured.written === 'none'
  if (lexicon.ordinalMarks.match(text, at)) return true
  if (bare && measured.dimension !== 'share' && lexicon.labelsAfter.match(text, skipSpaces(text, measured.end)))
    return true
  if (bare && measured.magnitude > 1 && isUpperAt(text, measured.end - 1))
    return lexicon.sized.match(text, skipSpaces(text, measured.end)) !== undefined
  const label = lexicon.labels.match(text, at)
  if (!label || isLetterAt(text, label.to - 1)) return false
  if (isHanAt(text, at - 1)) return bare || (at === measured.start && measured.written !== 'after')
  return bare || (measured.written === 'noun' && isUpperAt(text, label.to))
}

/** A measure that says which kind is meant: 10毫克组, 3年期. */
const isKind = (text: string, {written, end}: Measured, {kinds}: Lexicon): boolean =>
  written === 'after' && kinds.match(text, end)?.value === 'kind'

/** "1." or 二、 at the beginning of a block or after a break. */
function isListLabel(text: string, measured: Measured): boolean {
  const before = measured.start - 1
  const first = before < 0 || text[before] === '\u2028' || text[before] === '\n'
  if (
    first &&
    measured.fraction &&
    measured.figures &&
    isSpaceAt(text, measured.end) &&
    isUpperAt(text, measured.end + 1)
  )
    return true
  const bracket = '(（【'.includes(text[before] ?? ' ') && ')）】'.includes(text[measured.end] ?? ' ')
  if (bracket && measured.high < 100 && measured.written === 'none') return measured.plain || !measured.figures
  if (!first || measured.written !== 'none' || measured.high >= 100) return false
  const mark = text[measured.end] ?? ' '
  return '.)）、．'.includes(mark) && (mark !== '.' || isSpaceAt(text, measured.end + 1))
}

const FIRST_YEAR = 1800
const LAST_YEAR = 2100

/** Whether the number is a year, a part of one, a day or an hour. */
export function isDate(text: string, measured: Measured, lexicon: Lexicon): boolean {
  const {low, high, written, plain, positional} = measured
  const after = skipSpaces(text, measured.numeralEnd)
  const bare = written === 'none'
  const unit = lexicon.dateUnits.match(text, after)
  if (unit && high <= unit.value && (bare || measured.end === unit.to)) return true
  if (bare && high <= 24 && !measured.fraction && lexicon.clock.match(text, after)) return true
  const hour = lexicon.clockBefore.match(text, measured.start)
  if (hour && digitAt(text, hour.to - 1) >= 0) return true
  if (measured.unit === 'year' && lexicon.language.numbers.yearUnit !== '') {
    return positional || (plain && isYear(low) && isYear(high))
  }
  if (plain && isYear(low) && isYear(high) && (bare || written === 'noun')) {
    return bare || low < high || lexicon.yearBefore.match(text, skipSpacesBack(text, measured.start)) !== undefined
  }
  if (
    plain &&
    bare &&
    low === high &&
    isEarlyYear(low) &&
    lexicon.afterYearIn.match(text, skipSpacesBack(text, measured.start))
  )
    return !isLetterAt(text, after) || isFunctionWord(text, after, lexicon)
  return bare && high <= 31 && isDayOfMonth(text, measured, lexicon)
}

/** Years before those that are nearly always years. */
function isEarlyYear(value: number): boolean {
  return value >= 1000 && value < FIRST_YEAR
}

function isFunctionWord(text: string, at: number, lexicon: Lexicon): boolean {
  let end = at
  while (isLetterAt(text, end)) end++
  return lexicon.functionWords.has(text.slice(at, end).toLowerCase())
}

function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR && Number.isInteger(value)
}

/** A day next to the name of its month, or another day next to one: May 5, 5 May, "7 to 25 September". */
function isDayOfMonth(text: string, measured: Measured, lexicon: Lexicon): boolean {
  const before = lexicon.monthsBefore.match(text, skipSpacesBack(text, measured.start))
  if (before && isUpperAt(text, before.to)) return true
  let at = skipSpaces(text, measured.end)
  const joint = lexicon.ranges.match(text, at) ?? lexicon.rangeAnd.match(text, at)
  if (joint) {
    at = skipSpaces(text, joint.to)
    while (digitAt(text, at) >= 0) at++
    at = skipSpaces(text, at)
  }
  return isUpperAt(text, at) && lexicon.monthsAfter.match(text, at) !== undefined
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
  if (!letters || lexicon.functionWords.has(text.slice(start, end).toLowerCase())) return false
  let capital = false
  for (let i = start; i < end; i++) capital ||= isUpperAt(text, i)
  if (!capital) return false
  if (measured.magnitude !== 1) return measured.written === 'none' && text[measured.end - 1] === 'B'
  const sentenceStart = skipSpacesBack(text, start) === 0
  return !(measured.written === 'noun' && (sentenceStart || !measured.plain || measured.high >= 100))
}
