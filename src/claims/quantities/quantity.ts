import type {Bound} from '../../languages/numbers.js'
import type {Change, Interval, Quantity} from '../../types.js'
import {digitAt, isHanAt, isLetterAt, isSpaceAt, skipSpaces, skipSpacesBack} from './characters.js'
import {identityEnd, isDate, isName} from './identities.js'
import type {Lexicon, Unit, Weak} from './lexicon.js'
import {EMPTY, type Measured, readMeasured, scaled} from './measures.js'
import type {Match} from './phrases.js'

export interface Read {
  quantities: Quantity[]
  /** Where reading goes on; after a name that was no quantity too. */
  end: number
}

/** Reads the quantity that begins at `at`; words before it that bound it reach back no further than `floor`. */
export function readQuantity(text: string, at: number, floor: number, lexicon: Lexicon): Read | undefined {
  const word = readMultiplied(text, at, floor, lexicon)
  if (word) return word
  const rank = readRank(text, at, floor, lexicon)
  if (rank) return rank
  const share = readShare(text, at, lexicon)
  const measured = readMeasured(text, at, lexicon)
  const first = share && (!measured || share.end >= measured.end) ? share : measured
  if (!first) return undefined
  const firstCounted = withNoun(text, first, lexicon)
  const proportion = readProportion(text, first, firstCounted, lexicon)
  const change = proportion ? undefined : readChange(text, first, floor, lexicon)
  if (change) return change
  const range = proportion ? undefined : readRange(text, first, lexicon)
  const whole = proportion ?? range?.whole ?? first
  if (!range && isScore(text, first)) return {quantities: [], end: nextFigures(text, first.end + 1)}
  if (isName(text, whole, lexicon)) return {quantities: [], end: Math.max(whole.end, identityEnd(text, whole.end) ?? 0)}
  const counted = whole === first ? firstCounted : withNoun(text, whole, lexicon)
  if (!isMeant(text, counted, floor, lexicon)) return {quantities: [], end: Math.max(at + 1, counted.end)}
  const quantity = withBounds(text, counted, floor, lexicon)
  return {quantities: [quantity], end: quantity.end}
}

/** Figures with a smaller one after a hyphen: 3-2. */
function isScore(text: string, first: Measured): boolean {
  return (
    first.plain &&
    first.written === 'none' &&
    '-–'.includes(text[first.end] ?? ' ') &&
    digitAt(text, first.end + 1) >= 0
  )
}

function nextFigures(text: string, at: number): number {
  while (digitAt(text, at) >= 0) at++
  return at
}

/** A number that counts or measures something, and is no article or lone numeral. */
function isMeant(text: string, measured: Measured, floor: number, lexicon: Lexicon): boolean {
  const {written, dimension} = measured
  if (measured.half && written === 'none') return false
  if (measured.positional && !measured.discount) return false
  if (measured.soft && measured.magnitude === 1 && written === 'none' && isHanAt(text, measured.start)) return false
  if (measured.indefinite && dimension === 'count')
    return boundBefore(text, measured.start, floor, lexicon) !== undefined && written !== 'none'
  if (written === 'none' && !measured.figures && dimension === 'count') {
    const bounded = boundBefore(text, measured.start, floor, lexicon) !== undefined
    if (measured.high === 0 && lexicon.to.match(text, skipSpacesBack(text, measured.start))) return true
    return (
      measured.magnitude >= 100 ||
      measured.soft ||
      bounded ||
      (isLetterAt(text, measured.start) && (measured.high >= 2 || !Number.isInteger(measured.low)))
    )
  }
  return true
}

/** Words for a share that stand alone: half, 一半. */
function readShare(text: string, at: number, lexicon: Lexicon): Measured | undefined {
  const share = lexicon.shares.match(text, at)
  if (!share) return undefined
  if (isLetterAt(text, at)) {
    const next = skipSpaces(text, share.to)
    if (text[next] === '-' && isLetterAt(text, next + 1)) return undefined
    const half = lexicon.units.match(text, next)
    const article = lexicon.articles.match(text, next)
    if (half?.value.type === 'measure' || article) return undefined
  }
  return fractionOf(EMPTY, at, share.to, share.value, 0.01)
}

function fractionOf(measured: Measured, start: number, end: number, value: number, step: number): Measured {
  return {
    ...measured,
    start,
    end,
    numeralEnd: end,
    low: value,
    high: value,
    step,
    fraction: true,
    indefinite: false,
    unit: 'ratio',
    dimension: 'share',
    written: 'after'
  }
}

/** A part and its whole with nouns between: 十个里有八个, "8 times out of 10", "seven desks in ten". */
function readProportion(text: string, first: Measured, counted: Measured, lexicon: Lexicon): Measured | undefined {
  if (
    first.low !== first.high ||
    first.low < 1 ||
    first.dimension !== 'count' ||
    first.soft ||
    !Number.isInteger(first.low)
  )
    return undefined
  const partFirst = counted.written === 'noun' ? lexicon.partOf.match(text, skipSpaces(text, counted.end)) : undefined
  const of = partFirst ?? wholeOf(text, first.end, lexicon)
  const second = of && readMeasured(text, skipSpaces(text, of.to), lexicon)
  if (!second || second.low !== second.high || second.dimension !== 'count' || second.soft) return undefined
  if (!partFirst && second.written !== 'counter') return undefined
  if (!partFirst && second.unit !== '' && first.unit !== '' && second.unit !== first.unit) return undefined
  const [part, whole] = partFirst ? [first, second] : [second, first]
  if (part.low > whole.low || whole.low < 2) return undefined
  if (partFirst && (second.written !== 'none' || !ROUND_WHOLES.has(whole.low))) return undefined
  return fractionOf(part, first.start, second.end, part.low / whole.low, whole.low === 10 ? 0.1 : 0.01)
}

/** The word that goes from a whole to its part, right after the whole or after the noun it counts. */
function wholeOf(text: string, end: number, lexicon: Lexicon): Match<true> | undefined {
  for (let at = end; at <= end + LONGEST_NOUN; at++) {
    const of = lexicon.wholeOf.match(text, at)
    if (of) return of
    if (!isHanAt(text, at)) return undefined
  }
  return undefined
}

/** Characters of the noun between a whole and the word that goes on to its part. */
const LONGEST_NOUN = 5

/** Wholes that say "in every", not how many there are. */
const ROUND_WHOLES: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000])

/** A second value that makes a range of the first. */
function readRange(text: string, first: Measured, lexicon: Lexicon): {whole: Measured} | undefined {
  const open = skipSpacesBack(text, first.start)
  const between = lexicon.between.match(text, open)
  const at = skipSpaces(text, first.end)
  const and = lexicon.rangeAnd.match(text, at)
  const dash = lexicon.ranges.match(text, at)
  const or = lexicon.alternatives.match(text, at)
  for (const joint of [dash, or, and]) {
    if (!joint) continue
    const next = skipSpaces(text, joint.to)
    const identity = identityEnd(text, next)
    if (identity !== undefined && isLetterAt(text, next - 1)) continue
    const second = readShare(text, next, lexicon) ?? readMeasured(text, next, lexicon)
    if (!second || second.half) continue
    if (joint === and && !(between || lexicon.amid.match(text, skipSpaces(text, second.end)))) continue
    if (joint === or && joint !== dash && !isNeighbour(first, second, and !== undefined)) continue
    const whole = joinRange(text, first, second, {dashed: joint === dash, enclosed: joint === and}, lexicon)
    if (!whole) continue
    const amid = lexicon.amid.match(text, skipSpaces(text, whole.end))
    if (amid && joint === and) whole.end = amid.to
    if (between && joint === and) whole.start = between.to
    return {whole}
  }
  return undefined
}

/**
 * "Improved from 81 to 88 points", "fell from 9 to 4 percent": two values, the first without the unit that the second gives to both. A rise
 * needs its verb ("from 3 to 5 days" spreads). Magnitude too is shared where the verb agrees.
 */
function readChange(text: string, first: Measured, floor: number, lexicon: Lexicon): Read | undefined {
  if (first.written !== 'none' || first.fraction || first.soft) return undefined
  const joint = lexicon.ranges.match(text, skipSpaces(text, first.end))
  const from = joint && lexicon.from.match(text, skipSpacesBack(text, first.start))
  if (!joint || !from || isLetterAt(text, first.end)) return undefined
  const second = readMeasured(text, skipSpaces(text, joint.to), lexicon)
  if (!second || second.written === 'before' || second.half || second.fraction || isName(text, second, lexicon))
    return undefined
  const last = withNoun(text, second, lexicon)
  if (last.unit === '') return undefined
  const verb = verbBefore(text, from.to, lexicon)
  const falls = first.mantissa > last.mantissa
  const shared = first.magnitude === 1 && (verb === undefined || falls === (verb === 'down'))
  const {unit, dimension} = last
  const start = {...scaled(first, (shared ? last.magnitude : 1) * last.worth), unit, dimension}
  if (start.low === last.low || (start.low < last.low && verb === undefined)) return undefined
  const before = withBounds(text, start, floor, lexicon)
  const after: Quantity = {
    ...withBounds(text, last, before.end, lexicon),
    kind: 'change-to',
    change: start.low < last.low ? 'up' : 'down'
  }
  return {quantities: [before, after], end: after.end}
}

/** Of "two or three", 数亿甚至数十亿: near enough to be one estimate; in a list only numbers next to each other are (三、四家). */
function isNeighbour(first: Measured, second: Measured, listed: boolean): boolean {
  if (first.soft && second.soft) return true
  if (first.written !== 'none' && first.unit !== second.unit) return false
  const [low, high] = [first.mantissa, second.mantissa]
  return high === low + 1 || (!listed && high > low && high <= low * 2 && low >= 5)
}

/** The range from one value to another, with the unit and the magnitude that either may leave to the other. */
function joinRange(
  text: string,
  first: Measured,
  second: Measured,
  joint: {dashed: boolean; enclosed: boolean},
  lexicon: Lexicon
): Measured | undefined {
  const bare = first.written === 'none'
  const open = second.written === 'none'
  if (!agree(first, second, joint.enclosed)) return undefined
  if (bare && !second.plain && isDate(text, first, lexicon)) return undefined
  if (joint.dashed && (!bare || open) && replaces(text, first.start, lexicon)) return undefined
  const shared = first.magnitude === 1 && first.mantissa <= second.mantissa && first.figures === second.figures
  const low = scaled(first, (shared ? second.magnitude : 1) * (bare ? second.worth : 1))
  const high = open && !bare ? scaled(second, first.worth) : second
  if (!(low.low < high.high)) return undefined
  const {unit, dimension, written} = open ? first : second
  return {
    ...high,
    unit,
    dimension,
    written,
    start: first.start,
    low: low.low,
    high: high.high,
    lowOpen: low.lowOpen,
    step: Math.min(low.step, high.step),
    soft: low.soft && high.soft,
    plain: first.plain && second.plain,
    fraction: low.fraction,
    indefinite: false,
    positional: first.positional || second.positional
  }
}

/** Whether two values have one unit, or one of them leaves it to the other; between 5 dollars and 10, but not 5 dollars to 10. */
function agree(first: Measured, second: Measured, enclosed: boolean): boolean {
  if (first.written === 'none' && second.written === 'before') return second.dimension !== 'money'
  if (first.written === 'none') return first.fraction === second.fraction || second.written === 'none'
  if (second.written === 'none') {
    const left = first.written === 'before' && !(first.magnitude > 1 && second.magnitude === 1)
    return (left || enclosed) && !second.fraction
  }
  return first.dimension === second.dimension && (first.unit === second.unit || first.unit === '')
}

/** "from 20% to 25%": the second value replaces the first, unless the words before say that it spreads. */
function replaces(text: string, start: number, lexicon: Lexicon): boolean {
  const from = lexicon.from.match(text, skipSpacesBack(text, start))
  if (!from) return false
  return !lexicon.spread.match(text, skipSpacesBack(text, from.to))
}

/** The noun that a bare number counts; a counter that is a noun itself (百人团队) counts no other. */
function withNoun(text: string, measured: Measured, lexicon: Lexicon): Measured {
  if (measured.dimension !== 'count' || measured.written === 'noun') return measured
  let at = skipSpaces(text, measured.end)
  const {nouns, nounCloses} = lexicon.language.units
  if (!nounCloses && measured.written === 'counter' && nouns[text[measured.end - 1]!] === measured.unit) return measured
  if (!nounCloses) return {...measured, unit: nounAfter(text, at, measured.unit === '', lexicon) ?? measured.unit}
  if (measured.written === 'counter') return measured
  if (text[at] === '-' && isLetterAt(text, at + 1) && at === measured.end) at++
  // 5G masts and 8K films are no counts, and 10K runners stay one without them.
  const suffixed = isLetterAt(text, measured.end - 1) && digitAt(text, measured.end - 2) >= 0
  let plural: {to: number | undefined; noun: string} | undefined
  for (let n = 0; n < 4 && isLetterAt(text, at); n++) {
    const compound = text[at - 1] === '-'
    let end = at
    while (end - at < LONGEST_WORD && (isLetterAt(text, end) || (text[end] === '-' && isLetterAt(text, end + 1)))) end++
    const known = compound ? pluralUnit(text.slice(at, end), lexicon) : lexicon.units.match(text, at)
    if (known?.value.type === 'noun' && compound) return named(measured, known.value.noun, undefined)
    if (known?.value.type === 'noun' && known.to >= end)
      return named(measured, known.value.noun, n === 0 ? known.to : undefined)
    const word = text.slice(at, end).toLowerCase()
    if (lexicon.functionWords.has(word) || lexicon.words.match(text, at)) break
    if (known?.value.type === 'measure' && known.to >= end && n > 0) {
      return {...measured, unit: known.value.name, dimension: known.value.dimension}
    }
    const folded = singular(word, lexicon)
    if (folded && !plural) plural = {to: n === 0 && !suffixed ? end : undefined, noun: folded}
    while (digitAt(text, end) >= 0 || isLetterAt(text, end)) end++
    if (!isSpaceAt(text, end)) break
    at = skipSpaces(text, end)
  }
  return plural ? named(measured, plural.noun, plural.to) : measured
}

/** The noun right after a number or its counter, or, where the counter says nothing of it, after 的 a few words on (三种震撼行业的产品). */
function nounAfter(text: string, at: number, mayBeLinked: boolean, lexicon: Lexicon): string | undefined {
  const noun = lexicon.units.match(text, at)
  if (noun?.value.type === 'noun') return noun.value.noun
  if (!mayBeLinked) return undefined
  for (let i = at; i < at + MOST_BETWEEN && isHanAt(text, i); i++) {
    const link = lexicon.nounLinks.match(text, i)
    const later = link && lexicon.units.match(text, link.to)
    if (later?.value.type === 'noun') return later.value.noun
  }
  return undefined
}

/** Characters between a counter and the noun it counts. */
const MOST_BETWEEN = 9

/** The unit of a word in the singular, as it stands in compounds: "1M-token". */
function pluralUnit(word: string, lexicon: Lexicon): Match<Unit> | undefined {
  for (const [ending, replacement] of lexicon.language.units.plurals) {
    if (ending === replacement || !word.endsWith(replacement)) continue
    const plural = word.slice(0, word.length - replacement.length) + ending
    const match = lexicon.units.match(plural, 0)
    if (match?.to === plural.length) return match
  }
  return undefined
}

/** No noun is longer; keeps hyphens without end linear. */
const LONGEST_WORD = 40

function named(measured: Measured, noun: string, end: number | undefined): Measured {
  return {...measured, unit: noun, written: end === undefined ? measured.written : 'noun', end: end ?? measured.end}
}

function singular(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < 4) return undefined
  for (const [ending, replacement] of lexicon.language.units.plurals) {
    if (word.endsWith(ending)) return ending === replacement ? undefined : word.slice(0, -ending.length) + replacement
  }
  return undefined
}

interface Bounds {
  bound: Bound
  start: number
  text: string
}

/** The word or phrase before `start` that bounds the number. */
function boundBefore(text: string, start: number, floor: number, lexicon: Lexicon): Bounds | undefined {
  const match = lexicon.before.match(text, skipSpacesBack(text, start))
  if (!match || match.value === 'none' || match.to < floor) return undefined
  return {bound: match.value, start: match.to, text: text.slice(match.to, start).trim()}
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

const CHANGES: Readonly<Record<Bound, Change>> = {about: '~', nearly: '~', over: '>', least: '>', under: '<', most: '<'}

function withBounds(text: string, measured: Measured, floor: number, lexicon: Lexicon): Quantity {
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
  const approximator = bounds.map((bound) => bound.text).join(' ')
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
function bounded(interval: Interval, bounds: readonly Bounds[]): Interval {
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

interface Changing {
  direction: 'up' | 'down'
  kind: 'change-by' | 'change-to'
}

const CHANGING = new Set(['share', 'points', 'multiple', 'count', 'money', 'score', 'duration'])

/** What may change without a word between it and the verb ("rose 8%"); counts and times need one ("grew by 40 people", but "lost two keys"). */
const PROPORTIONS = new Set(['share', 'points', 'multiple', 'money'])

/** Change, where the words next to the quantity say so. */
function changeOf(
  text: string,
  measured: Measured,
  start: number,
  end: number,
  lexicon: Lexicon
): Changing | undefined {
  const {dimension} = measured
  if (!CHANGING.has(dimension)) return undefined
  if (dimension === 'duration' && lexicon.placed.match(text, skipSpaces(text, end))) return undefined
  const at = skipSpacesBack(text, start)
  const near = PROPORTIONS.has(dimension) || isHanAt(text, at - 1)
  const to = lexicon.to.match(text, at)
  if (to) {
    const direction = verbBefore(text, to.to, lexicon)
    if (direction) return {direction, kind: 'change-to'}
  }
  const by = lexicon.by.match(text, at)
  const of = near ? lexicon.of.match(text, at) : undefined
  const direction = verbBefore(text, (by ?? of)?.to ?? at, lexicon)
  if (direction && (near || by)) return kindOf(measured, direction)
  if ((by || to) && isLetterAt(text, at - 1)) {
    const earlier = earlierVerb(text, skipSpacesBack(text, (by ?? to)!.to), lexicon)
    if (earlier) return by ? kindOf(measured, earlier) : {direction: earlier, kind: 'change-to'}
  }
  const outcome = PROPORTIONS.has(dimension) ? lexicon.outcomes.match(text, skipSpaces(text, end)) : undefined
  return outcome && kindOf(measured, outcome.value)
}

function kindOf(measured: Measured, direction: 'up' | 'down'): Changing {
  return {direction, kind: measured.fold ? 'change-to' : 'change-by'}
}

/** Direction of a verb of change right before `end`; no part of a compound ("start-up"). */
function verbBefore(text: string, end: number, lexicon: Lexicon): 'up' | 'down' | undefined {
  const verb = lexicon.verbs.match(text, skipSpacesBack(text, end))
  return verb && verb.value !== 'none' && text[verb.to - 1] !== '-' ? verb.value : undefined
}

/** The verb that a "by" or "to" belongs to: the nearest one before it in the clause, at most eight words away. */
function earlierVerb(text: string, from: number, lexicon: Lexicon): 'up' | 'down' | undefined {
  let at = from
  for (let n = 0; n < 8; n++) {
    const verb = lexicon.verbs.match(text, at)
    if (verb) return verb.value === 'none' ? undefined : verb.value
    while (at > 0 && !isSpaceAt(text, at - 1)) {
      if (',;:.!?，；。'.includes(text[at - 1]!) && isSpaceAt(text, at)) return undefined
      at--
    }
    at = skipSpacesBack(text, at)
    if (at === 0) return undefined
  }
  return undefined
}

/** Words that are a multiple: doubled, halve, twice as, 翻两番. */
function readMultiplied(text: string, at: number, floor: number, lexicon: Lexicon): Read | undefined {
  const word = lexicon.multiplied.match(text, at)
  const twice = word ? undefined : lexicon.twice.match(text, at)
  if (!word && !twice && isLetterAt(text, at)) return undefined
  const bound = boundBefore(text, at, floor, lexicon)
  const start = bound?.start ?? at
  if (word) {
    if (isLetterAt(text, at) && (text[word.to] === '-' || text[at - 1] === '-')) return undefined
    const falls = word.value > 1 && lexicon.outcomes.match(text, skipSpaces(text, word.to))?.value === 'down'
    return changed(text, start, word.to, falls ? 1 / word.value : word.value, bound)
  }
  if (twice && lexicon.compared.match(text, skipSpaces(text, twice.to))) {
    const {end, quantities} = changed(text, start, twice.to, twice.value, bound)
    return {
      end,
      quantities: quantities.map((quantity) => ({
        ...quantity,
        kind: 'ratio',
        change: bound ? CHANGES[bound.bound] : '='
      }))
    }
  }
  return readFold(text, at, floor, bound, lexicon)
}

/** 翻两番 is two doublings, 翻一倍 one; 翻两倍 is meant as twice or as three times. */
function readFold(
  text: string,
  at: number,
  floor: number,
  bound: Bounds | undefined,
  lexicon: Lexicon
): Read | undefined {
  const verb = lexicon.foldVerbs.match(text, bound?.start ?? at)
  const measured = verb && verb.to >= floor ? readMeasured(text, at, lexicon) : undefined
  if (!verb || !measured || measured.half) return undefined
  if (measured.unit === 'x' && measured.low === 1) return changed(text, verb.to, measured.end, 2, bound)
  if (measured.unit === 'x') {
    const more = measured.low + 1
    return changed(text, verb.to, measured.end, measured.low, bound, [
      {low: more, high: more, lowOpen: false, highOpen: false}
    ])
  }
  const power = lexicon.foldPowers.match(text, skipSpaces(text, measured.end))
  if (!power || measured.high > MOST_DOUBLINGS) return undefined
  return changed(text, verb.to, power.to, 2 ** measured.low, bound)
}

/** More doublings than any figure has seen; keeps powers finite. */
const MOST_DOUBLINGS = 60

function changed(
  text: string,
  start: number,
  end: number,
  value: number,
  bound: Bounds | undefined,
  alternatives: Interval[] = []
): Read {
  const exact: Interval = {low: value, high: value, lowOpen: false, highOpen: false}
  const quantity: Quantity = {
    start,
    end,
    text: text.slice(start, end),
    ...bounded(exact, bound ? [bound] : []),
    unit: 'x',
    dimension: 'multiple',
    kind: 'change-to',
    change: value < 1 ? 'down' : 'up',
    step: value < 1 ? 0.1 : 1,
    soft: false,
    alternatives
  }
  if (bound) quantity.approximator = bound.text
  return {end, quantities: [quantity]}
}

/** "No. 1", "top 10", "ranked third", 排名第三, "third-generation", 第3届. */
function readRank(text: string, at: number, floor: number, lexicon: Lexicon): Read | undefined {
  const ordinal = lexicon.ordinals.match(text, at)
  if (ordinal) {
    const series = lexicon.series.match(text, skipSpaces(text, ordinal.to))
    if (series) return rankOf(text, at, series.to, ordinal.value, series.value)
    const verb = lexicon.rankVerbs.match(text, skipSpacesBack(text, at))
    return verb && verb.to >= floor ? rankOf(text, verb.to, ordinal.to, ordinal.value) : undefined
  }
  const back = skipSpacesBack(text, at)
  const strong = lexicon.rankBefore.match(text, back)
  const label = strong ?? lexicon.rankWeak.match(text, back)
  if (!label || label.to < floor) return undefined
  const measured = readMeasured(text, at, lexicon)
  if (!measured || measured.low !== measured.high || !Number.isInteger(measured.low)) return undefined
  if (measured.dimension === 'share' || measured.written === 'after' || measured.low < 1) return undefined
  if (isHanAt(text, label.to)) {
    const series = lexicon.series.match(text, measured.numeralEnd)
    if (series && !strong) return rankOf(text, label.to, series.to, measured.low, series.value)
    const after = lexicon.rankAfter.match(text, measured.numeralEnd)
    if (!strong && !after) return undefined
    return rankOf(text, label.to, after?.to ?? measured.numeralEnd, measured.low)
  }
  return rankOf(text, label.to, measured.numeralEnd, measured.low)
}

/** A place in a series says which one is meant, not how well it did: it decides no conflict. */
function rankOf(text: string, start: number, end: number, value: number, series?: string): Read {
  const quantity: Quantity = {
    start,
    end,
    text: text.slice(start, end),
    low: value,
    high: value,
    lowOpen: false,
    highOpen: false,
    unit: series ?? 'rank',
    dimension: 'rank',
    kind: 'rank',
    change: '=',
    step: 1,
    soft: series !== undefined,
    alternatives: []
  }
  return {end, quantities: [quantity]}
}

/** The second of "from 20% to 25%" is what the first became; bare, it is in the unit of the first ("from 52 minutes to 4"). */
export function linkChange(text: string, before: Quantity | undefined, quantity: Quantity, lexicon: Lexicon): Quantity {
  if (!before || quantity.dimension === 'rank' || quantity.kind === 'change-by') return quantity
  const joint = lexicon.ranges.match(text, skipSpaces(text, yearEnd(text, before.end, lexicon)))
  if (!joint || skipSpaces(text, joint.to) !== quantity.start || !replaces(text, before.start, lexicon)) return quantity
  const bare =
    quantity.unit === '' &&
    quantity.dimension === 'count' &&
    before.dimension !== 'share' &&
    before.dimension !== 'points'
  const {unit, dimension} = bare ? before : quantity
  if (unit !== before.unit || dimension !== before.dimension || before.low === quantity.low) return quantity
  return {...quantity, unit, dimension, kind: 'change-to', change: before.low < quantity.low ? 'up' : 'down'}
}

/** Past the year that dates the first of two values: "from 500 units in 2021 to 4,000". */
function yearEnd(text: string, end: number, lexicon: Lexicon): number {
  const at = lexicon.yearIn.match(text, skipSpaces(text, end))?.to
  if (at === undefined) return end
  const year = skipSpaces(text, at)
  let last = year
  while (last - year < 5 && digitAt(text, last) >= 0) last++
  return last - year === 4 ? last : end
}
