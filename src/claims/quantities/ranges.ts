import type {Quantity} from '../../types.js'
import {withBounds} from './bounds.js'
import {replaces, verbBefore} from './changes.js'
import {isLetterAt, skipSpaces, skipSpacesBack} from './characters.js'
import {identityEnd, isDate, isName} from './identities.js'
import type {Lexicon} from './lexicon.js'
import {type Measured, readMeasured, scaled, withAge} from './measures.js'
import {withNoun} from './nouns.js'
import type {Read} from './read.js'
import {readShare} from './shares.js'

/** A second value that makes a range of the first. */
export function readRange(text: string, first: Measured, lexicon: Lexicon): {whole: Measured} | undefined {
  const open = skipSpacesBack(text, first.start)
  const between = lexicon.between.match(text, open)
  const at = skipSpaces(text, first.end)
  const and = lexicon.rangeAnd.match(text, at)
  const dash = lexicon.ranges.match(text, at)
  const or = lexicon.alternatives.match(text, at)
  for (const joint of [dash, or, and]) {
    if (!joint) continue
    const next = skipSpaces(text, joint.to)
    const identity = identityEnd(text, next, lexicon)
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
    return {whole: whole.written === 'none' ? withAge(text, whole, lexicon) : whole}
  }
  return undefined
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

/**
 * "Improved from 81 to 88 points", "fell from 9 to 4 percent": two values, the first without the unit that the second gives to both. A rise
 * needs its verb ("from 3 to 5 days" spreads). Magnitude too is shared where the verb agrees.
 */
export function readChange(text: string, first: Measured, floor: number, lexicon: Lexicon): Read | undefined {
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
