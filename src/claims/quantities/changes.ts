import type {Quantity} from '../../types.js'
import {digitAt, isHanAt, isLetterAt, isSpaceAt, skipSpaces, skipSpacesBack} from './characters.js'
import type {Lexicon} from './lexicon.js'
import type {Measured} from './measures.js'
import type {Match} from './phrases.js'

/** Which way a value changes, and whether the number is the change or where it ends. */
export interface Changing {
  direction: 'up' | 'down'
  kind: 'change-by' | 'change-to'
}

const CHANGING = new Set([
  ...['share', 'points', 'multiple', 'count', 'money', 'score', 'duration'],
  ...['mass', 'length', 'area', 'volume', 'energy', 'power', 'data', 'temperature']
])

/** What may change without a word between it and the verb ("rose 8%"); counts and times need one ("grew by 40 people", but "lost two keys"). */
const PROPORTIONS = new Set(['share', 'points', 'multiple', 'money'])

/** Change, where the words next to the quantity say so. */
export function changeOf(
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
  const verb = lexicon.verbs.match(text, at)
  // 涨幅为25% is by how much, whatever 为 does elsewhere.
  if (to && !(verb && verb.to < to.to)) {
    const direction = verbBefore(text, to.to, lexicon)
    if (direction) return {direction, kind: 'change-to'}
  }
  const by = lexicon.by.match(text, at)
  const of = near ? lexicon.of.match(text, at) : undefined
  const told = (by ?? of)?.to ?? at
  const direction = verbBefore(text, told, lexicon) ?? comparedBefore(text, told, lexicon)
  if (direction && (near || by)) return kindOf(measured, direction)
  if ((by || to) && isLetterAt(text, at - 1)) {
    const earlier = earlierVerb(text, skipSpacesBack(text, (by ?? to)!.to), lexicon)
    if (earlier) return by ? kindOf(measured, earlier) : {direction: earlier, kind: 'change-to'}
  }
  const outcome = PROPORTIONS.has(dimension) ? outcomeAfter(text, start, end, lexicon) : undefined
  return outcome && kindOf(measured, outcome.value)
}

/** The word for a change that the number measures: "a 5% rise", "a 5% price rise". In 15亿元增长至70亿元 it goes on to another number. */
function outcomeAfter(text: string, start: number, end: number, lexicon: Lexicon): Match<'up' | 'down'> | undefined {
  let at = skipSpaces(text, end)
  const article = lexicon.articles.match(text, wordBefore(text, start))
  for (let n = 0; n <= (article ? MOST_WORDS : 0); n++) {
    const outcome = lexicon.outcomes.match(text, at)
    if (outcome) {
      const next = skipSpaces(text, outcome.to)
      const goesOn = isHanAt(text, outcome.to - 1) && (digitAt(text, next) >= 0 || lexicon.ranges.match(text, next))
      return goesOn ? undefined : outcome
    }
    let word = at
    while (isLetterAt(text, word)) word++
    if (word === at || !isSpaceAt(text, word) || lexicon.functionWords.has(text.slice(at, word).toLowerCase()))
      return undefined
    at = skipSpaces(text, word)
  }
  return undefined
}

/** Words between a number and the change it measures. */
const MOST_WORDS = 2

/** Where the word right before a place begins. */
function wordBefore(text: string, start: number): number {
  let at = skipSpacesBack(text, start)
  while (at > 0 && isLetterAt(text, at - 1)) at--
  return at
}

function kindOf(measured: Measured, direction: 'up' | 'down'): Changing {
  return {direction, kind: measured.fold ? 'change-to' : 'change-by'}
}

/** Direction of a verb of change right before `end`; no part of a compound ("start-up"). */
export function verbBefore(text: string, end: number, lexicon: Lexicon): 'up' | 'down' | undefined {
  const verb = lexicon.verbs.match(text, skipSpacesBack(text, end))
  return verb && verb.value !== 'none' && text[verb.to - 1] !== '-' ? verb.value : undefined
}

/** How far before a comparative the word for "than" may stand, in characters. */
const thanReach = 14

/** Which way a comparative right before `end` says that two things differ: 比上年多61万人. */
function comparedBefore(text: string, end: number, lexicon: Lexicon): 'up' | 'down' | undefined {
  const word = lexicon.comparatives.match(text, end)
  if (!word) return undefined
  for (let at = word.to; at > Math.max(0, word.to - thanReach) && !'，,。；;'.includes(text[at - 1]!); at--)
    if (lexicon.than.match(text, at)) return word.value
  return undefined
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

/** "from 20% to 25%": the second value replaces the first, unless the words before say that it spreads. */
export function replaces(text: string, start: number, lexicon: Lexicon): boolean {
  const bound = lexicon.before.match(text, skipSpacesBack(text, start))
  const from = lexicon.from.match(text, skipSpacesBack(text, bound && bound.value !== 'none' ? bound.to : start))
  if (!from) return false
  return !lexicon.spread.match(text, skipSpacesBack(text, from.to))
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
