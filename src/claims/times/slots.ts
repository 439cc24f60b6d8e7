import type {Times} from '../../languages/times.js'
import {type Grammar, quote, type Slot} from './form.js'

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
/** A figure stands alone: no digit, no decimal and no percent sign goes on after it. */
const over = '(?![0-9]|[.,][0-9]|%)'

/** The grammar of a language's forms: what each slot matches. Every source is bounded in length, which keeps the scan linear. */
export function grammarOf(times: Times): Grammar {
  const slots: Record<string, Slot> = {}
  for (const [name, words] of Object.entries(times.words)) {
    const list = Object.keys(words).sort((a, b) => b.length - a.length)
    slots[name] = {source: list.length ? `(?:${list.map(wordSource).join('|')})` : '(?!)', begins: list}
  }
  const {add, multiply} = times.numerals
  const single = Object.keys(add).filter((word) => word.length === 1)
  const positional = !times.spaced && single.length > 0
  const numerals = [...Object.keys(add), ...Object.keys(multiply)].sort((a, b) => b.length - a.length)
  const starters = times.spaced
    ? numerals
    : [...single, ...Object.keys(multiply).filter((word) => multiply[word] === 10)]
  const numeral = `(?:${starters.join('|')})(?:${times.spaced ? '[ -]' : ''}(?:${numerals.join('|')})){0,4}`
  const small = positional ? `|${numeral}` : ''
  const number = (source: string, words: string, begins: readonly string[]) => ({
    source: `(?:${source}${words})`,
    begins: words ? [...begins, ...starters] : begins
  })
  const numbers: Record<string, Slot> = {
    year: number('[12][0-9]{3}(?![0-9])', positional ? `|[${single.join('')}]{4}` : '', digits),
    decadeyear: number(`[12][0-9]{2}0(?![0-9])`, '', digits),
    yy: number(`[0-9]{2}(?![0-9])`, '', digits),
    mm: number(`[0-9]{1,2}${over}`, small, digits),
    dd: number(`[0-9]{1,2}${over}`, small, digits),
    m2: number(`[01][0-9](?![0-9])`, '', digits),
    d2: number(`[0-3][0-9](?![0-9])`, '', digits),
    q: number(`[1-4](?![0-9])`, positional ? `|[${single.slice(0, 6).join('')}]` : '', digits),
    h: number(`[12](?![0-9])`, '', digits),
    decade: number(`[1-9]0(?![0-9])`, positional ? `|[${single.join('')}]${multiplier(multiply, 10)}` : '', digits),
    century: number(`[0-9]{1,2}(?![0-9])`, small, digits),
    months: number(`[0-9]{1,2}(?![0-9])`, `|${numeral}`, digits),
    quarters: number(`[1-4](?![0-9])`, `|${numeral}`, digits),
    clock: number(`[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:[.][0-9]{1,6})?(?:z|[+-][0-9]{2}:?[0-9]{2})?`, '', digits),
    n: number(`[0-9]{1,4}(?:\\.[0-9]{1,2})?${over}`, `|${numeral}`, digits)
  }
  for (const [name, slot] of Object.entries(numbers)) {
    slots[name] = slot
    slots[`${name}To`] = slot
  }
  slots.ordinalTo = slots.ordinal!
  slots.monthTo = slots.month!
  slots.weekdayTo = slots.weekday!
  return {spaced: times.spaced, slots, fragments: times.fragments}
}

function wordSource(word: string): string {
  return quote(word).replace(/ /g, '[ \\u00a0]{1,2}')
}

function multiplier(words: Readonly<Record<string, number>>, value: number): string {
  return Object.keys(words).find((word) => words[word] === value) ?? '(?!)'
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
