import {inBase} from '../../claims/quantities/index.js'
import {vagueMetrics, weakWords} from '../../languages/concepts.js'
import {languages} from '../../languages/index.js'
import type {Claim, Quantity} from '../../types.js'
import type {Statement} from './statements.js'

/** How often a document uses each word and each unit, so that what is rare in it tells most. */
export type Usage = ReadonlyMap<string, number>

export const unitKey = ({dimension, unit}: Quantity): string => `#${dimension} ${unit}`

/** A word or unit that a document uses more often shows nothing. */
export const common = 9

/**
 * How surely two statements of a document tell of one thing, from the words they share (the rarer in the document, the more) and from
 * their figures; about 2 is a good reason to think so. The weights were chosen on texts of this repository.
 */
export function evidence(a: Statement, b: Statement, usage: Usage): number {
  return context(a, b, usage) + (a.quantity && b.quantity ? likeness(a.quantity, b.quantity) : 0)
}

/** The same without the figures themselves. */
export function context(a: Statement, b: Statement, usage: Usage): number {
  return words(a, b, usage) + named(a, b) + counted(a.quantity, b.quantity, usage) + manner(a, b)
}

/** Both count or measure the same; a unit that stands for another is as rare as the two together. */
function counted(p: Quantity | undefined, q: Quantity | undefined, usage: Usage): number {
  if (!p || !q || p.unit === '' || q.unit === '') return 0
  const uses = (quantity: Quantity) => usage.get(unitKey(quantity)) ?? 1
  if (p.unit === q.unit) return rarity(uses(p))
  return written(p) === written(q) ? rarity(uses(p) + uses(q)) : 0
}

/** One of them is ahead, under a condition, denied or told of the present, or a total of several. */
function manner(a: Statement, b: Statement): number {
  const [one, other] = [a.claim, b.claim]
  const unlike =
    Number((one.kind === 'forecast') !== (other.kind === 'forecast')) +
    Number(one.polarity !== other.polarity) +
    Number(a.timing === true) +
    Number(b.timing === true) +
    Number(isNow(one) !== isNow(other)) +
    Number(one.extent.includes('condition') !== other.extent.includes('condition'))
  return -0.4 * unlike - Number(isTotal(one) !== isTotal(other))
}

const isTotal = ({words, language}: Claim): boolean => {
  const folded = words.toLowerCase()
  return languages[language].sums.cues.total.some((cue) => folded.includes(cue))
}

/** "now", 目前: told apart from what was before. */
const isNow = ({time}: Claim): boolean => time?.tense === 'present' && time.precision === 'vague'

/** Weight of something by how often it occurs: used twice, it is used for these two. */
function rarity(times: number): number {
  if (times <= 2) return 1.5
  if (times > common) return 0.1
  return 3 / times
}

function words(a: Statement, b: Statement, usage: Usage): number {
  let sum = 0
  for (const term of a.all) {
    if (!b.all.has(term)) continue
    const near = (a.own.has(term) ? 0.5 : 0.25) + (b.own.has(term) ? 0.5 : 0.25)
    sum += rarity(usage.get(term) ?? 1) * strength(term) * near
  }
  const [left, right] = [tellingMetrics(a), tellingMetrics(b)]
  const shared = left.some((metric) => right.includes(metric))
  const clash = left.length > 0 && right.length > 0 && !shared
  const dated = a.quantity && a.time?.from && a.time.from === b.time?.from && a.time.to === b.time.to
  return sum - (clash ? 0.7 : 0) + (dated ? (shared ? 1.6 : 0.6) : 0)
}

const tellingMetrics = ({own}: Statement) =>
  [...own].filter((term) => term.startsWith('=') && !vagueMetrics.has(term.slice(1)))

function strength(term: string): number {
  if (weakWords.has(term) || vagueMetrics.has(term.replace(/^=/, ''))) return 0.25
  return /^~\p{Script=Han}/u.test(term) ? 0.5 : 1
}

function named(a: Statement, b: Statement): number {
  if (a.claim.names.some((name) => b.claim.names.includes(name))) return 0.5
  if (a.names.length === 0 || b.names.length === 0) return 0
  return a.claim.kind === 'forecast' && b.claim.kind === 'forecast' ? Number.NEGATIVE_INFINITY : -0.7
}

/** Figures with the same digits are hardly two figures; those of which one is over three times the other hardly one; small counts are alike by chance. */
function likeness(p: Quantity, q: Quantity): number {
  const [one, other] = [size(p), size(q)]
  const [same, count] = [digits(one) === digits(other), digits(one).length]
  if (p.unit !== q.unit && written(p) === written(q)) return count > 1 ? 1.2 : 0.6
  if (same && count > 1) return count > 2 ? 1.5 : 1.2
  const ratio = Math.max(one, other) / Math.min(one, other)
  if (ratio > 3) return Number.NEGATIVE_INFINITY
  const few = p.dimension === 'count' && Math.max(one, other) <= 12 ? 0.5 : 0
  return (ratio <= 1.5 ? 0.4 : 0.2) - few
}

const size = (quantity: Quantity): number => {
  const {low, high} = inBase(quantity)
  return Math.abs(Number.isFinite(low) ? low : high)
}

/** The significant digits of a value, sorted: 412 and 4.21 million have the same. */
const digits = (value: number): string =>
  [...value.toExponential(9).replace(/e.*$/, '')]
    .filter((digit) => /[1-9]/.test(digit))
    .sort()
    .join('')

/** The figure as it is written, without its unit. */
export const written = ({text}: Quantity): string => /\d[\d,.]*/.exec(text)?.[0].replaceAll(',', '') ?? text
