import type {Times} from '../../languages/times.js'
import type {Grammar, Slot} from './form.js'

/** A figure stands alone: no digit, no decimal and no percent sign goes on after it. */
const alone = '(?![0-9]|[.,][0-9]|%)'
const whole = '(?![0-9])'

/** The grammar of a language's forms: what each slot matches. Every number is bounded in length, which keeps the scan linear. */
export function grammarOf(times: Times): Grammar {
  const {add, multiply} = times.numerals
  const every = [...Object.keys(add), ...Object.keys(multiply)].sort((a, b) => b.length - a.length)
  const one = every.filter((word) => word.length === 1)
  const ten = one.filter((word) => multiply[word] === 10)
  const figures = one.filter((word) => add[word] !== undefined)
  // Where words are not divided, a numeral is a run of characters; it begins with a figure or with ten (十二), never with 百 or 千.
  const starters = times.spaced ? every : [...figures, ...ten]
  const [gap, end] = times.spaced ? ['[ -]', '(?![a-z])'] : ['', '']
  const numeral = `(?:${starters.join('|')})${end}(?:${gap}(?:${every.join('|')})${end}){0,4}`
  const inFigures = (source: string): Slot => ({words: [], number: new RegExp(source, 'y'), begins: '0123456789'})
  const inWords = (source: string, words: string): Slot => ({
    words: [],
    number: new RegExp(`${source}|${words}`, 'y'),
    begins: `0123456789${[...new Set(starters.map((word) => word[0]))].join('')}`
  })
  const compact = (source: string, words: string) => (times.spaced ? inFigures(source) : inWords(source, words))
  const slots: Record<string, Slot> = {
    year: compact(`[12][0-9]{3}${whole}`, `[${figures.join('')}]{4}`),
    decadeyear: inFigures(`[12][0-9]{2}0${whole}`),
    yy: inFigures(`[0-9]{2}${whole}`),
    mm: compact(`[0-9]{1,2}${alone}`, numeral),
    dd: compact(`[0-9]{1,2}${alone}`, numeral),
    m2: inFigures(`[01][0-9]${whole}`),
    d2: inFigures(`[0-3][0-9]${whole}`),
    q: compact(`[1-4]${whole}`, `[${figures.join('')}]`),
    h: inFigures(`[12]${whole}`),
    decade: compact(`[1-9]0${whole}`, `[${figures.join('')}][${ten.join('')}]`),
    century: compact(`[0-9]{1,2}${whole}`, numeral),
    months: inWords(`[0-9]{1,2}${whole}`, numeral),
    quarters: inWords(`[1-4]${whole}`, numeral),
    clock: inFigures('[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:[.][0-9]{1,6})?(?:z|[+-][0-9]{2}:?[0-9]{2})?'),
    n: inWords(`[0-9]{1,4}(?:[.][0-9]{1,2})?${alone}`, numeral)
  }
  for (const [name, words] of Object.entries(times.words)) slots[name] = {words: Object.keys(words), begins: ''}
  for (const [name, slot] of Object.entries(slots)) slots[`${name}To`] = slot
  return {spaced: times.spaced, slots, fragments: times.fragments}
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
