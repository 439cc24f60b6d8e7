import {digitAt, isLetterAt, isSpaceAt} from './characters.js'

/** A number in figures. */
export interface Figures {
  end: number
  value: number
  /** Size of the last digit written. */
  place: number
  /** Size of the last digit that is not zero. */
  lowest: number
  /** Digits before the point, as written without separators. */
  whole: number
  /** A fraction in figures: 3/4, ½. */
  fraction: boolean
  /** Only digits: no separator, no point, no exponent. */
  plain: boolean
}

/** More groups than any number has that is written out; keeps the scan of a list of figures linear. */
const MOST_GROUPS = 8

const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8
}

const POINTS = '.．'

/** Reads figures: 1,234.5, 1 234 567, 12,34,567, .5, 1.2e10, 1.3x10^6, 2^5, 3/4, 2 1/4, ½, in ASCII or full-width digits. */
export function readFigures(text: string, at: number): Figures | undefined {
  const vulgar = VULGAR[text[at] ?? '']
  if (vulgar !== undefined) return fraction(at + 1, vulgar)
  const number = readDecimal(text, at)
  if (!number) return undefined
  if (number.place !== 1) return readPower(text, number)
  const over = readOver(text, number.end)
  if (over) return fraction(over.end, number.value / over.value)
  const attached = VULGAR[text[number.end] ?? '']
  if (attached !== undefined) return fraction(number.end + 1, number.value + attached)
  if (isSpaceAt(text, number.end)) {
    let next = number.end
    while (isSpaceAt(text, next)) next++
    const alone = VULGAR[text[next] ?? '']
    if (alone !== undefined) return fraction(next + 1, number.value + alone)
    const part = number.plain ? readDigits(text, next) : undefined
    const whole = part && readOver(text, part.end)
    if (part && whole) return fraction(whole.end, number.value + part.value / whole.value)
  }
  return readPower(text, number)
}

/** A fraction is rounded to whole per cents when it is said in other words. */
const FRACTION_PLACE = 0.01

function fraction(end: number, value: number): Figures {
  return {end, value, place: FRACTION_PLACE, lowest: FRACTION_PLACE, whole: 0, fraction: true, plain: false}
}

function readDigits(text: string, at: number): {end: number; value: number; digits: number} | undefined {
  let end = at
  let value = 0
  for (let digit = digitAt(text, end); digit >= 0; digit = digitAt(text, ++end)) value = value * 10 + digit
  return end > at ? {end, value, digits: end - at} : undefined
}

/** A slash and a denominator, when no second slash makes it a date. */
function readOver(text: string, at: number): {end: number; value: number} | undefined {
  if (text[at] !== '/' && text[at] !== '／' && text[at] !== '⁄') return undefined
  const whole = readDigits(text, at + 1)
  if (!whole || whole.value === 0 || whole.digits > 4) return undefined
  if ('/／.．'.includes(text[whole.end] ?? ' ') && digitAt(text, whole.end + 1) >= 0) return undefined
  return isLetterAt(text, whole.end) ? undefined : whole
}

function readDecimal(text: string, at: number): Figures | undefined {
  let end = at
  let digits = ''
  while (digitAt(text, end) >= 0) digits += digitAt(text, end++)
  const first = end - at
  if (first > 0 && first <= 3) {
    const grouped = readGroups(text, end)
    digits += grouped.digits
    end = grouped.end
  }
  const plain = end === at + first
  let decimals = 0
  let dot = end
  const inChain = POINTS.includes(text[at - 1] ?? ' ') && digitAt(text, at - 2) >= 0
  if (!inChain && POINTS.includes(text[end] ?? ' ') && digitAt(text, end + 1) >= 0) {
    dot = end + 1
    let decimal = ''
    while (digitAt(text, dot) >= 0) decimal += digitAt(text, dot++)
    const chained = POINTS.includes(text[dot] ?? ' ') && digitAt(text, dot + 1) >= 0
    const leading = first > 0 || !(digitAt(text, at - 1) >= 0 || text[at - 1] === '.' || isLetterAt(text, at - 1))
    if (!chained && leading) {
      digits += `.${decimal}`
      decimals = decimal.length
      end = dot
    }
  }
  if (digits === '') return undefined
  const place = 10 ** -decimals
  return {
    end,
    value: Number(digits),
    place,
    lowest: lowestPlace(digits, decimals),
    whole: first,
    fraction: false,
    plain: plain && decimals === 0
  }
}

function lowestPlace(digits: string, decimals: number): number {
  let place = -decimals
  for (let i = digits.length - 1; i > 0; i--) {
    if (digits[i] === '.') continue
    if (digits[i] !== '0') break
    place++
  }
  return 10 ** place
}

/** Groups of three after a separator (of two in Indian figures, but three at the end), all after the same separator. */
function readGroups(text: string, at: number): {end: number; digits: string} {
  const separator = text[at] ?? ''
  const comma = separator === ',' || (separator === '，' && text.charCodeAt(at - 1) > 0xff00)
  if (!comma && !isSpaceAt(text, at)) return {end: at, digits: ''}
  let digits = ''
  let end = at
  let good = {end: at, digits: ''}
  for (let n = 0; n < MOST_GROUPS && text[end] === separator; n++) {
    const group = readDigits(text, end + 1)
    if (!group || group.digits > 3 || group.digits < (comma ? 2 : 3)) {
      if (group && group.digits > 3) return {end: at, digits: ''}
      break
    }
    for (let i = end + 1; i < group.end; i++) digits += digitAt(text, i)
    end = group.end
    if (group.digits === 3) good = {end, digits}
  }
  return good.end === end ? good : {end: at, digits: ''}
}

/** An exponent after a number: e10, x10^6, ^5. */
function readPower(text: string, number: Figures): Figures {
  const power = POWER
  power.lastIndex = number.end
  const match = power.exec(text)
  if (!match) return number
  const exponent = Number(
    (match[2] ?? '').replace(/[０-９－＋]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace('--', '')
  )
  if (!Number.isFinite(exponent) || Math.abs(exponent) > 300) return number
  const end = number.end + match[0].length
  if (match[1] === '^') return {...number, end, value: number.value ** exponent, place: 1, lowest: 1, plain: false}
  const factor = 10 ** exponent
  const value = Number(`${number.value}e${exponent}`)
  return {...number, end, value, place: number.place * factor, lowest: number.lowest * factor, plain: false}
}

const POWER = /(\^|[eEｅＥ]|[x×]10\^?)([-+－＋]?-?[0-9０-９]{1,4})(?![0-9０-９A-Za-z])/y
