import type {Language} from '../../languages/language.js'
import {overlaps} from '../../spans.js'
import type {Span} from '../../types.js'
import {classOf, DIGIT, isOf, LATIN, LOWER, UPPER} from '../characters.js'
import {fold} from '../fold.js'
import type {Found} from '../phrases.js'
import {type Glossary, glossaryOf, idOf, stem} from './glossary.js'

interface Word extends Span {
  text: string
  /** Classes of all its units, and of those after the first. */
  classes: number
  inner: number
}

/** Joins letters and figures to one word where more of them follow. */
const joints = "'’.·_+-"

/** The words in Latin letters and figures, without a possessive at their end. */
function latinWords(text: string): Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length; at++) {
    const first = classOf(text.charCodeAt(at))
    if ((first & (LATIN | DIGIT)) === 0) continue
    const start = at
    let inner = 0
    for (at++; at < text.length; at++) {
      const next = classOf(text.charCodeAt(at))
      inner |= next
      if ((next & (LATIN | DIGIT)) === 0 && !(joints.includes(text[at]!) && isOf(text, at + 1, LATIN | DIGIT))) break
    }
    const possessive = text[at - 1] === 's' && (text[at - 2] === "'" || text[at - 2] === '’')
    words.push({text: text.slice(start, possessive ? at - 2 : at), start, end: at, classes: first | inner, inner})
  }
  return words
}

/** Shares of capitals, and numbers of words, from which every word of a sentence has one. */
const title = {least: 4, share: 0.7}

const figures = /^\d+(?:\.\d+)*$/
const versioned = /^(.*?\p{L})-?(\d+(?:\.\d+)*)$/u

/**
 * Names and words in Latin letters. A capital inside a sentence, or a mixed word, marks a name; a number after a name is its version.
 *
 * @param skip spans that are no part of what the text is about
 * @param scopes spans of scopes: their words are neither
 * @param metrics spans of metrics: a single letter or an acronym of theirs is neither
 */
export function readLatin(
  text: string,
  language: Language,
  {skip, scopes, metrics}: Readonly<Record<'skip' | 'scopes' | 'metrics', readonly Span[]>>,
  names: Found[],
  terms: Found[]
): void {
  const words = latinWords(text)
  const glossary = glossaryOf(language)
  const capitals = words.filter(({classes}) => (classes & UPPER) !== 0).length
  const titled = words.length > title.least && capitals > words.length * title.share
  const foreign = language.concepts.endings.length === 0
  let last: Found | undefined
  for (const [index, word] of words.entries()) {
    if (skip.some((span) => overlaps(span, word))) continue
    const {start, end} = word
    const lower = fold(word.text)
    if (figures.test(lower)) {
      if (last && names.at(-1) === last && isGap(text, last.end, start)) {
        last.id = `${last.id}#${lower}`
        last.end = end
        terms.push({id: `#${lower}`, start, end})
      }
      continue
    }
    const measured = metrics.some((metric) => overlaps(metric, word))
    if (measured && (word.classes & LOWER) === 0 && (word.classes & DIGIT) === 0) continue
    if (glossary.stops.has(lower) || scopes.some((scope) => overlaps(scope, word))) continue
    const known = idOf(lower, language)
    const marked = foreign
      ? (known === undefined && ((word.classes & UPPER) !== 0 || isMixed(word))) ||
        goesOnAName(words, index, names, language)
      : isMarked(words, index, {text, titled, known: known !== undefined, glossary, language})
    if (marked) {
      const version = (word.classes & DIGIT) !== 0 ? versioned.exec(lower) : null
      last = {id: version ? `${version[1]!.replace(/-$/, '')}#${version[2]}` : lower, start, end}
      names.push(last)
    } else if (lower.length > 1) {
      const whole = known !== undefined || !lower.includes('-')
      for (const part of whole ? [lower] : lower.split('-'))
        if (part.length > 1 && !glossary.stops.has(part))
          terms.push({id: (whole ? known : idOf(part, language)) ?? `~${stem(part, language)}`, start, end})
    }
  }
}

/** A space or a hyphen, or nothing, stands between a name and its version. */
const isGap = (text: string, start: number, end: number) =>
  end - start < 2 && (end === start || text[start] === ' ' || text[start] === '-')

/**
 * In a text of another script a word of the glossary with a capital is no name by itself (Token), but goes on one before it (Orrin Labs) and
 * opens one after it (Open Harbor).
 */
function goesOnAName(words: readonly Word[], index: number, names: readonly Found[], language: Language): boolean {
  const word = words[index]!
  if ((word.classes & LOWER) === 0 || (classOf(word.text.charCodeAt(0)) & UPPER) === 0) return false
  if (names.at(-1)?.end === word.start - 1) return true
  const next = words[index + 1]
  return (
    next !== undefined &&
    next.start - word.end === 1 &&
    (classOf(next.text.charCodeAt(0)) & UPPER) !== 0 &&
    (next.classes & LOWER) !== 0 &&
    idOf(fold(next.text), language) === undefined
  )
}

/** A capital inside the word, or letters with figures. */
const isMixed = ({classes, inner}: Word) =>
  (inner & UPPER) !== 0 || ((classes & DIGIT) !== 0 && (classes & (UPPER | LOWER)) !== 0)

interface Surroundings {
  text: string
  /** Every word of the sentence has a capital. */
  titled: boolean
  /** The glossary knows the word. */
  known: boolean
  glossary: Glossary
  language: Language
}

/** Whether the writing of a word marks it as a name, in a language that writes words without capitals. */
function isMarked(
  words: readonly Word[],
  index: number,
  {text, titled, known, glossary, language}: Surroundings
): boolean {
  const word = words[index]!
  if ((word.classes & UPPER) === 0 && (word.classes & DIGIT) === 0) return false
  if (isMixed(word) && (!known || (word.classes & DIGIT) !== 0)) return true
  if (!isOf(text, word.start, UPPER)) return false
  const opening =
    titled || index === 0 || /[.!?:。！？：“"\n]\s*$/.test(text.slice(Math.max(0, word.start - 4), word.start))
  if (!opening) return !(known && (word.classes & LOWER) === 0)
  return !known && !isPlainOpening(words, index, text, glossary, language.concepts.plainEndings)
}

/**
 * A capital at the head of a sentence says nothing by itself. A word that looks inflected is no name, unless a comma, 's or a verb in
 * the singular follows it.
 */
function isPlainOpening(
  words: readonly Word[],
  index: number,
  text: string,
  {singular}: Glossary,
  endings: readonly string[]
): boolean {
  const next = words[index + 1]
  if (next === undefined) return true
  if (!endings.some((ending) => words[index]!.text.endsWith(ending))) return false
  return !(
    /^(?:,|['’]s)/.test(text.slice(words[index]!.end, words[index]!.end + 2)) ||
    singular.has(next.text) ||
    (next.classes & UPPER) !== 0
  )
}
