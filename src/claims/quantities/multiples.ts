import type {Interval, Quantity} from '../../types.js'
import {type Bounds, boundBefore, bounded, CHANGES} from './bounds.js'
import {isLetterAt, skipSpaces} from './characters.js'
import type {Lexicon} from './lexicon.js'
import {readMeasured} from './measures.js'
import type {Read} from './read.js'

/** Words that are a multiple: doubled, halve, twice as, 翻两番. */
export function readMultiplied(text: string, at: number, floor: number, lexicon: Lexicon): Read | undefined {
  const word = lexicon.multiplied.match(text, at)
  const twice = word ? undefined : lexicon.twice.match(text, at)
  if (!word && !twice && isLetterAt(text, at)) return undefined
  const bound = boundBefore(text, at, floor, lexicon)
  const start = bound?.start ?? at
  if (word) {
    if (isLetterAt(text, at) && (text[word.to] === '-' || text[at - 1] === '-')) return undefined
    // "In half an hour" halves nothing.
    if (text[word.to] === ' ' && lexicon.articles.match(text, skipSpaces(text, word.to))) return undefined
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
    step: value / 5,
    soft: false,
    alternatives
  }
  if (bound) quantity.approximator = bound.text
  return {end, quantities: [quantity]}
}
