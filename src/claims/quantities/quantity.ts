import {boundBefore, withBounds} from './bounds.js'
import {digitAt, isHanAt, isLetterAt, skipSpacesBack} from './characters.js'
import {identityEnd, isName} from './identities.js'
import type {Lexicon} from './lexicon.js'
import {type Measured, readMeasured} from './measures.js'
import {readMultiplied} from './multiples.js'
import {withNoun} from './nouns.js'
import {readChange, readRange} from './ranges.js'
import {readRank} from './ranks.js'
import type {Read} from './read.js'
import {readProportion, readShare} from './shares.js'

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
  const score = range ? undefined : endOfScore(text, first, lexicon)
  if (score) return {quantities: [], end: score}
  if (isName(text, whole, lexicon))
    return {quantities: [], end: Math.max(whole.end, identityEnd(text, whole.end, lexicon) ?? 0)}
  const counted = whole === first ? firstCounted : withNoun(text, whole, lexicon)
  if (!isMeant(text, counted, floor, lexicon)) return {quantities: [], end: Math.max(at + 1, counted.end)}
  const quantity = withBounds(text, counted, floor, lexicon)
  return {quantities: [quantity], end: quantity.end}
}

/** Where a score ends, if figures begin one: 3-2, 3比2. */
function endOfScore(text: string, {plain, written, start, end}: Measured, {scores}: Lexicon): number | undefined {
  const between = plain && written === 'none' ? scores.between.match(text, end) : undefined
  if (!between || digitAt(text, between.to) < 0 || scores.unless.match(text, start)) return undefined
  let at = between.to
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
