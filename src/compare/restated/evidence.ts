import {inBase} from '../../claims/quantities/index.js'
import {events, humans, vagueMetrics, weakWords} from '../../languages/concepts.js'
import {languages} from '../../languages/index.js'
import type {Claim, Interval, Quantity, Time} from '../../types.js'
import {sharedTerms, tellsCapacity} from '../gates.js'
import {sameFate} from '../relate.js'
import type {Statement} from './statements.js'

/** How often a document uses each word and each unit, so that what is rare in it tells most. */
export type Usage = ReadonlyMap<string, number>

export const unitKey = ({dimension, unit}: Quantity): string => `#${dimension} ${unit}`

/** What a date is counted as among the dates of its document: as fine as it, and like it past or to come. */
export const dateKey = (statement: Statement): string =>
  `#date ${statement.time!.precision} ${isAhead(statement) ? 'ahead' : 'past'}`

/** Told of a time that was still to come when the document was written. */
export const isAhead = ({time, claim}: Statement): boolean => {
  if ((time ?? claim.time)?.tense === 'future') return true
  const first = time?.from ?? time?.to
  return first !== undefined && claim.documentDate !== undefined && first > claim.documentDate
}

/** A word or unit that a document uses more often shows nothing. */
export const common = 9

/** A good reason to take two statements for one thing, whatever else the document tells twice. */
export const surely = 2

/** Weight of an event that two dates are told of: it happens once. */
const oneEvent = 1

/**
 * How surely two statements of a document tell of one thing, from the words they share (the rarer in the document, the more) and from
 * their figures; from `surely` it is a good reason to think so. The weights were chosen on texts of this repository.
 */
export function evidence(a: Statement, b: Statement, usage: Usage): number {
  const alike = a.quantity && b.quantity ? likeness(a.quantity, b.quantity) : closeness(a.time!, b.time!)
  return context(a, b, usage) + alike
}

/** The same without the figures themselves. */
export function context(a: Statement, b: Statement, usage: Usage): number {
  return words(a, b, usage) + named(a, b) + happened(a, b) + counted(a, b, usage) + manner(a, b)
}

/** Dates of a document are alike by chance more often than figures. */
const dateWeight = 0.6

/** Both count or measure the same, or are the same kind of date; a unit that stands for another is as rare as the two together. */
function counted(a: Statement, b: Statement, usage: Usage): number {
  const [p, q] = [a.quantity, b.quantity]
  if (!p || !q) {
    if (isAhead(a) !== isAhead(b)) return -dateWeight
    return dateKey(a) === dateKey(b) ? dateWeight * rarity(usage.get(dateKey(a)) ?? 1) : 0
  }
  if (p.unit === '' || q.unit === '') return 0
  const uses = (quantity: Quantity) => usage.get(unitKey(quantity)) ?? 1
  if (p.unit === q.unit) return rarity(uses(p)) * (measured.has(p.dimension) ? 0.6 : 1)
  return written(p) === written(q) ? rarity(uses(p) + uses(q)) : 0
}

/** What is measured in one unit whatever it is of: kilometres of a road and of a detour. */
const measured: ReadonlySet<Quantity['dimension']> = new Set([
  'length',
  'age',
  'area',
  'mass',
  'volume',
  'speed',
  'temperature'
])

/** One of them is ahead, under a condition, denied or told of the present, or a total of several, or tells what befell those it counts. */
function manner(a: Statement, b: Statement): number {
  const [one, other] = [a.claim, b.claim]
  const unlike =
    Number((one.kind === 'forecast') !== (other.kind === 'forecast')) +
    Number(one.polarity !== other.polarity) +
    Number(a.timing === true) +
    Number(b.timing === true) +
    Number(isNow(one) !== isNow(other)) +
    Number(isAhead(a) !== isAhead(b)) +
    Number(tellsCapacity(one) !== tellsCapacity(other)) +
    Number(one.extent.includes('condition') !== other.extent.includes('condition'))
  const befell = isOfPeople(a) && isOfPeople(b) && !sameFate(one, other)
  return -0.4 * unlike - Number(isTotal(one) !== isTotal(other)) - Number(befell)
}

const isOfPeople = ({quantity}: Statement): boolean => quantity !== undefined && humans.has(quantity.unit)

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

/** Two dates of one event, or told in the same words: enough in a document that tells its figures once. */
export const areOneEvent = (a: Statement, b: Statement): boolean =>
  !a.quantity && (happened(a, b) > 0 || sharedTerms([...a.own], [...b.own]).ofLonger >= sameWords)

/** The part of the words of the longer clause that the other repeats. */
const sameWords = 0.6

const shareName = (a: Statement, b: Statement): boolean => a.claim.names.some((name) => b.claim.names.includes(name))

/** Two dates of one event of the same thing. */
function happened(a: Statement, b: Statement): number {
  if (a.quantity || b.quantity || !shareName(a, b)) return 0
  return [...a.own].some((term) => events.has(term.slice(1)) && b.own.has(term)) ? oneEvent : 0
}

const tellingMetrics = ({own}: Statement) =>
  [...own].filter((term) => term.startsWith('=') && !vagueMetrics.has(term.slice(1)))

function strength(term: string): number {
  if (weakWords.has(term) || vagueMetrics.has(term.replace(/^=/, ''))) return 0.25
  return /^(~\p{Script=Han}|@)/u.test(term) ? 0.5 : 1
}

function named(a: Statement, b: Statement): number {
  if (shareName(a, b)) return 0.5
  if (a.names.length === 0 || b.names.length === 0) return 0
  return a.claim.kind === 'forecast' && b.claim.kind === 'forecast' ? Number.NEGATIVE_INFINITY : -0.7
}

/** Likeness of two figures with the same three digits or more. */
export const sameDigits = 1.5

/** Counts and lengths of time up to this many are alike by chance. */
const fewest = 20

/** Figures with the same digits are hardly two figures; those of which one is over three times the other hardly one; small counts are alike by chance. */
export function likeness(p: Quantity, q: Quantity): number {
  // In one unit as it is written: 150 and 510 minutes have the same digits, and not as seconds.
  const [one, other] = p.unit === q.unit ? [extent(p), extent(q)] : [size(p), size(q)]
  const [same, count] = [digits(one) === digits(other), digits(one).length]
  if (p.unit !== q.unit && written(p) === written(q)) return count > 1 ? 1.2 : 0.6
  if (same && count > 1) return count > 2 ? sameDigits : 1.2
  if (same && one !== other && Math.min(one, other) >= 100) return 0.6
  const ratio = Math.max(one, other) / Math.min(one, other)
  if (ratio > 3) return Number.NEGATIVE_INFINITY
  const small = (p.dimension === 'count' || p.dimension === 'duration') && Math.max(p.low, q.low) <= fewest
  return (ratio <= 1.5 ? 0.4 : 0.2) - (small ? 0.5 : 0)
}

/** Two dates that share their month or day, or lie within a year of each other. */
function closeness(a: Time, b: Time): number {
  const [one, other] = [a, b].map(({from, to}) => (from ?? to)!) as [string, string]
  const parts = (at: number, end: number) => one.slice(at, end) === other.slice(at, end)
  if (a.precision !== b.precision || a.precision === 'year') return 0.2
  return (parts(0, 4) ? 0.2 : 0) + (parts(5, 7) ? 0.4 : 0) + (a.precision === 'day' && parts(8, 10) ? 0.4 : 0)
}

const size = (quantity: Quantity): number => extent(inBase(quantity))

const extent = ({low, high}: Interval): number => Math.abs(Number.isFinite(low) ? low : high)

/** The significant digits of a value, sorted: 412 and 4.21 million have the same. */
const digits = (value: number): string =>
  [...value.toExponential(9).replace(/e.*$/, '')]
    .filter((digit) => /[1-9]/.test(digit))
    .sort()
    .join('')

/** The figure as it is written, without its unit; one in words by its value. */
export const written = ({text, low}: Quantity): string => /\d[\d,.]*/.exec(text)?.[0].replaceAll(',', '') ?? String(low)
