import type {Times} from '../../languages/times.js'
import {type Grammar, isDigit, type Slot} from './form.js'

const digits = [...'0123456789']

/** The grammar of a language's forms: what each slot matches. Every number is bounded in length, which keeps the scan linear. */
export function grammarOf(times: Times): Grammar {
  const numeral = numeralOf(times)
  const {add, multiply} = times.numerals
  const figure = Object.keys(add)
  const ten = Object.keys(multiply).filter((word) => multiply[word] === 10)
  const inFigures = (read: ReadNumber): Slot => ({words: [], number: read, begins: digits, more: []})
  const inWords = (read: ReadNumber, words: Numeral = numeral): Slot => ({
    words: [],
    number: (text, at) => (isDigit(text.charCodeAt(at)) ? read(text, at) : words.read(text, at)),
    begins: [...digits, ...words.begins],
    more: words.more
  })
  // Days, months and years are written in numerals only where numerals are single characters (十二月, 二〇二八年).
  const inBoth = times.spaced ? inFigures : inWords
  const slots: Record<string, Slot> = {
    year: inBoth(figures({size: [4, 4], range: [1000, 2999]}), inOrder(figure, figure, figure, figure)),
    decadeyear: inFigures(figures({size: [4, 4], range: [1000, 2990], step: 10})),
    yy: inFigures(figures({size: [2, 2]})),
    mm: inBoth(figures({size: [1, 2], isAlone: true})),
    dd: inBoth(figures({size: [1, 2], isAlone: true})),
    m2: inFigures(figures({size: [2, 2], range: [1, 12]})),
    d2: inFigures(figures({size: [2, 2], range: [1, 39]})),
    q: inBoth(figures({size: [1, 1], range: [1, 4]}), inOrder(figure)),
    h: inFigures(figures({size: [1, 1], range: [1, 2]})),
    decade: inBoth(figures({size: [2, 2], range: [10, 90], step: 10}), inOrder(figure, ten)),
    century: inBoth(figures({size: [1, 2]})),
    months: inWords(figures({size: [1, 2]})),
    quarters: inWords(figures({size: [1, 1], range: [1, 4]})),
    n: inWords(figures({size: [1, 4], isAlone: true, hasDecimals: true})),
    clock: {words: [], number: clock, begins: digits}
  }
  for (const [name, words] of Object.entries(times.words)) slots[name] = {words: Object.keys(words), begins: []}
  for (const [name, slot] of Object.entries(slots)) slots[`${name}To`] = slot
  return {spaced: times.spaced, slots, fragments: times.fragments}
}

/** The end of a number, or -1. */
type ReadNumber = (text: string, at: number) => number

interface Figures {
  /** Least and greatest number of digits. */
  size: readonly [number, number]
  range?: readonly [number, number]
  /** Only multiples of it. */
  step?: number
  /** No decimals and no percent sign may follow. */
  isAlone?: boolean
  hasDecimals?: boolean
}

function figures({size, range, step = 1, isAlone = false, hasDecimals = false}: Figures): ReadNumber {
  const [least, most] = size
  const [low, high] = range ?? [0, 9999]
  return (text, at) => {
    let end = at
    let value = 0
    while (end - at <= most && isDigit(text.charCodeAt(end))) value = value * 10 + text.charCodeAt(end++) - 48
    if (end - at < least || end - at > most || value < low || value > high || value % step !== 0) return -1
    if (hasDecimals && text[end] === '.' && isDigit(text.charCodeAt(end + 1))) {
      end += isDigit(text.charCodeAt(end + 2)) ? 3 : 2
      if (isDigit(text.charCodeAt(end))) return -1
    }
    return isAlone && goesOn(text, end) ? -1 : end
  }
}

function goesOn(text: string, end: number): boolean {
  return text[end] === '%' || ((text[end] === '.' || text[end] === ',') && isDigit(text.charCodeAt(end + 1)))
}

function clock(text: string, at: number): number {
  const pattern = /[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:[.][0-9]{1,6})?(?:z|[+-][0-9]{2}:?[0-9]{2})?/y
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

interface Numeral {
  read: ReadNumber
  begins: readonly string[]
  more: readonly string[]
}

/** One character of each list after the other: 二〇二八, 九十. */
function inOrder(...lists: ReadonlyArray<readonly string[]>): Numeral {
  return {
    begins: lists[0]!,
    more: lists.slice(1).flat(),
    read: (text, at) => (lists.every((list, index) => list.includes(text[at + index] ?? '')) ? at + lists.length : -1)
  }
}

/** So many words go on a number at most. */
export const mostMore = 4

/** Numbers in words, divided by a space or a hyphen in a language that divides words. */
function numeralOf({spaced, numerals: {add, multiply}}: Times): Numeral {
  const every = [...Object.keys(add), ...Object.keys(multiply)].sort((a, b) => b.length - a.length)
  // Where words are not divided a numeral begins with a figure or with ten (十二), never with 百 or 千.
  const first = spaced ? every : [...Object.keys(add), ...Object.keys(multiply).filter((word) => multiply[word] === 10)]
  const [gap, end] = spaced ? ['[ -]', '(?![a-z])'] : ['', '']
  const pattern = new RegExp(`(?:${first.join('|')})${end}(?:${gap}(?:${every.join('|')})${end}){0,${mostMore}}`, 'y')
  return {
    begins: first,
    more: every,
    read: (text, at) => {
      pattern.lastIndex = at
      return pattern.test(text) ? pattern.lastIndex : -1
    }
  }
}

/**
 * Reads a number as written in figures or in words. Two plain figures side by side are a range where the second is the greater
 * (两三 is 2 to 3, 三四十 30 to 40), else they and those around them are the digits of one number (二〇二八).
 */
export function readNumber(
  text: string,
  {add, multiply}: Times['numerals'],
  spaced: boolean
): [low: number, high: number] {
  const plain = text.replace(/[,\s]/g, '')
  if (/^[0-9]/.test(plain)) return [Number(plain), Number(plain)]
  const words = spaced ? text.split(/[\s-]+/) : [...plain]
  const pair = spaced
    ? -1
    : words.findIndex((word, index) => (add[word] ?? 0) > 0 && add[words[index + 1]!] !== undefined)
  if (pair < 0) return [total(words, add, multiply), total(words, add, multiply)]
  if (
    add[words[pair]!]! >= add[words[pair + 1]!]! ||
    (words.length > 3 && words.every((word) => add[word] !== undefined))
  ) {
    const value = words.reduce((sum, word) => sum * 10 + (add[word] ?? 0), 0)
    return [value, value]
  }
  return [total(words.toSpliced(pair + 1, 1), add, multiply), total(words.toSpliced(pair, 1), add, multiply)]
}

function total(
  words: readonly string[],
  add: Times['numerals']['add'],
  multiply: Times['numerals']['multiply']
): number {
  let sum = 0
  let current = 0
  for (const word of words) {
    const factor = multiply[word]
    if (factor === undefined) current += add[word] ?? 0
    else {
      sum += (current || 1) * factor
      current = 0
    }
  }
  return sum + current
}
