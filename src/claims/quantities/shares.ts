import {isHanAt, isLetterAt, skipSpaces} from './characters.js'
import type {Lexicon} from './lexicon.js'
import {EMPTY, type Measured, readMeasured} from './measures.js'
import {roundWholes} from './numerals.js'
import type {Match} from './phrases.js'

/** Words for a share that stand alone: half, 一半. */
export function readShare(text: string, at: number, lexicon: Lexicon): Measured | undefined {
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
export function readProportion(
  text: string,
  first: Measured,
  counted: Measured,
  lexicon: Lexicon
): Measured | undefined {
  if (
    first.low !== first.high ||
    first.low < 1 ||
    first.dimension !== 'count' ||
    first.soft ||
    !Number.isInteger(first.low)
  )
    return undefined
  const next = skipSpaces(text, counted.end)
  const partFirst =
    counted.written === 'noun' ? (lexicon.partOf.match(text, next) ?? lexicon.partIn.match(text, next)) : undefined
  const of = partFirst ?? wholeOf(text, first.end, lexicon)
  const second = of && readMeasured(text, skipSpaces(text, of.to), lexicon)
  if (!second || second.low !== second.high || second.dimension !== 'count' || second.soft) return undefined
  if (!partFirst && second.written !== 'counter') return undefined
  if (!partFirst && second.unit !== '' && first.unit !== '' && second.unit !== first.unit) return undefined
  const [part, whole] = partFirst ? [first, second] : [second, first]
  if (part.low > whole.low || whole.low < 2) return undefined
  if (partFirst && (second.written !== 'none' || !roundWholes.has(whole.low))) return undefined
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
