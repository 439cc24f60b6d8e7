import type {Bound} from '../../languages/numbers.js'
import type {Change, Interval, Quantity} from '../../types.js'
import {type Changing, changeOf} from './changes.js'
import {digitAt, isHanAt, skipSpaces, skipSpacesBack} from './characters.js'
import type {Lexicon, Weak} from './lexicon.js'
import type {Measured} from './measures.js'
import type {Match} from './phrases.js'

/** A word that bounds a number, and where it stands. */
export interface Bounds {
  bound: Bound
  start: number
  text: string
}

/** How each bound is told. */
export const CHANGES: Readonly<Record<Bound, Change>> = {
  about: '~',
  nearly: '~',
  over: '>',
  least: '>',
  under: '<',
  most: '<'
}

/** The word or phrase before `start` that bounds the number. */
export function boundBefore(text: string, start: number, floor: number, lexicon: Lexicon): Bounds | undefined {
  const match = lexicon.before.match(text, skipSpacesBack(text, start))
  if (!match || match.value === 'none' || match.to < floor) return undefined
  return {bound: match.value, start: match.to, text: text.slice(match.to, start).trim()}
}

/** How far before a number its bound may stand with the verb between, in characters. */
const verbReach = 12

/** The bound that stands before the verb: 最多支持5名. Nothing that divides the sentence and no figure is between. */
function boundBeforeVerb(text: string, start: number, floor: number, lexicon: Lexicon): Bounds | undefined {
  const {words, unless} = lexicon.beforeVerb
  for (let at = start - 1; at > Math.max(floor, start - verbReach) && isHanAt(text, at); at--) {
    const word = words.match(text, at)
    if (!word || word.to < floor || unless.some((next) => text.startsWith(next, at))) continue
    const bound = lexicon.before.match(text, at)?.value
    return bound && bound !== 'none' ? {bound, start, text: text.slice(word.to, at)} : undefined
  }
  return undefined
}

/** The word or sign after the number that bounds it; a plus before a figure is a sum. */
function boundAfter(text: string, end: number, measured: Measured, lexicon: Lexicon): Match<Bound> | undefined {
  const match = lexicon.after.match(text, skipSpaces(text, end))
  if (!match || match.value === 'none') return undefined
  if (isHanAt(text, end) && measured.written === 'none' && measured.dimension === 'count' && !measured.figures)
    return undefined
  if (text[match.to - 1] === '+' && digitAt(text, skipSpaces(text, match.to)) >= 0) return undefined
  return {to: match.to, value: match.value}
}

/** 快 before a multiple is "faster", not "nearly". */
function isVerb(text: string, bound: Bounds, measured: Measured, lexicon: Lexicon): boolean {
  if (measured.dimension !== 'multiple' && measured.dimension !== 'share') return false
  return lexicon.verbs.match(text, bound.start + bound.text.length)?.to === bound.start
}

/** "Trained over 54 days" says how long, and 估值高达3亿 that it was reached. */
function boundsNothing(
  text: string,
  {start, text: word}: Bounds,
  measured: Measured,
  end: number,
  lexicon: Lexicon
): boolean {
  const stands = ({words, unless}: Weak) =>
    words.has(word.toLowerCase()) && unless.match(text, skipSpacesBack(text, start)) === undefined
  if (measured.dimension === 'duration' && stands(lexicon.during)) return true
  return stands(lexicon.stress) && changeOf(text, measured, start, end, lexicon)?.kind !== 'change-by'
}

/** The quantity that a measured number is with the words around it that bound it or tell of a change. */
export function withBounds(text: string, measured: Measured, floor: number, lexicon: Lexicon): Quantity {
  let {start, end} = measured
  const bounds: Bounds[] = []
  for (let n = 0; n < 3; n++) {
    const bound = boundBefore(text, start, floor, lexicon)
    if (!bound || isVerb(text, bound, measured, lexicon) || boundsNothing(text, bound, measured, end, lexicon)) break
    bounds.push(bound)
    start = bound.start
  }
  const after = boundAfter(text, end, measured, lexicon)
  if (after) {
    bounds.push({bound: after.value, start, text: text.slice(skipSpaces(text, end), after.to)})
    end = after.to
  }
  const early = bounds.length === 0 ? boundBeforeVerb(text, start, floor, lexicon) : undefined
  if (early) bounds.push(early)
  const roundly = measured.round
    ? lexicon.language.numbers.roundly.find((word) => text.slice(start, end).includes(word))
    : undefined
  const approximator = [...bounds.map((bound) => bound.text), ...(roundly ? [roundly] : [])].join(' ')
  const told = changeOf(text, measured, start, end, lexicon)
  const crossed = told && bounds.some((bound) => lexicon.crossed.has(bound.text.toLowerCase()))
  const change: Changing | undefined = crossed ? {...told, kind: 'change-to'} : told
  const interval = bounded(measured.fold && change?.direction === 'down' ? divided(measured) : measured, bounds)
  const sign: Change = measured.round
    ? '~'
    : bounds[0]
      ? CHANGES[bounds[0].bound]
      : measured.lowOpen && measured.highOpen
        ? '>'
        : '='
  return {
    start,
    end,
    text: text.slice(start, end),
    ...interval,
    unit: measured.unit,
    dimension: measured.dimension,
    kind: measured.discount ? 'change-to' : (change?.kind ?? (measured.dimension === 'multiple' ? 'ratio' : 'level')),
    change: change?.direction ?? (measured.discount ? 'down' : sign),
    step: measured.step,
    ...(approximator === '' ? {} : {approximator}),
    soft: measured.soft,
    alternatives:
      change?.kind === 'change-by' && measured.dimension === 'multiple' ? looseReadings(interval, change.direction) : []
  }
}

/** "Fell 30-fold": what it is divided by, as a multiple. */
function divided({low, high, lowOpen, highOpen}: Interval): Interval {
  return {low: 1 / high, high: 1 / low, lowOpen: highOpen, highOpen: lowOpen}
}

/** Opens the ends that the bounds open; a range keeps the ends it names. */
export function bounded(interval: Interval, bounds: readonly Bounds[]): Interval {
  let {low, high, lowOpen, highOpen} = interval
  if (low < high && !lowOpen) return {low, high, lowOpen, highOpen}
  for (const {bound} of bounds) {
    if (bound === 'over' || bound === 'least') {
      high = low === high || !lowOpen ? Number.POSITIVE_INFINITY : high
      lowOpen = bound === 'over' || lowOpen
      highOpen = high === Number.POSITIVE_INFINITY || highOpen
    } else if (bound === 'under' || bound === 'most') {
      low = Number.NEGATIVE_INFINITY
      lowOpen = true
      highOpen = bound === 'under' || highOpen
    }
  }
  return {low, high, lowOpen, highOpen}
}

/**
 * Loose readings of a change by a multiple, in the same terms: "3 times more" and 增长3倍 are often meant as three times the old value, a
 * change by 2; "10 times less" can only mean a tenth, a change by 0.9. The strict reading is People's Daily's rule for 倍.
 */
function looseReadings({low, high, lowOpen, highOpen}: Interval, direction: 'up' | 'down'): Interval[] {
  if (direction === 'up') return low > 1 ? [{low: low - 1, high: high - 1, lowOpen, highOpen}] : []
  return low >= 1 ? [{low: 1 - 1 / low, high: 1 - 1 / high, lowOpen, highOpen}] : []
}
