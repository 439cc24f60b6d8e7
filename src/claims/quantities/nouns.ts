import {digitAt, isHanAt, isLetterAt, isSpaceAt, skipSpaces} from './characters.js'
import type {Lexicon, Unit} from './lexicon.js'
import type {Measured} from './measures.js'
import type {Match} from './phrases.js'

/** The noun that a bare number counts; a counter that is a noun itself (百人团队) counts no other. */
export function withNoun(text: string, measured: Measured, lexicon: Lexicon): Measured {
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
  let noun = lexicon.units.match(text, at)
  // 35万名企业员工: the last of nouns in a row is what is counted.
  for (let next = noun; next?.value.type === 'noun'; next = lexicon.units.match(text, next.to)) noun = next
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
