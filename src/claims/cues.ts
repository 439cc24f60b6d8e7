import type {Language} from '../languages/language.js'
import type {Cue, CueType, Span} from '../types.js'
import {findPhrases, ofLayer, type Phrase} from './phrases.js'
import {joinUniversals} from './universals.js'

/**
 * Finds the cues of a sentence in the order of their start. What lies inside a longer `literal` phrase is no cue, nor is a name ("Will
 * Marsh") or a word that is only talked about (the word “will”); of one type, and of all hedges together, only the longest of several
 * that lie inside each other is kept: 很可能 is no 可能.
 *
 * @param phrases what `findPhrases` gives for the text
 */
export function findCues(text: string, language: Language, phrases = findPhrases(text, language)): Cue[] {
  const all = ofLayer(phrases, 'cue')
  const literals = all.filter((hit) => hit.id === 'literal')
  const cues = all
    .filter((hit) => hit.id !== 'literal' && !literals.some((literal) => holds(literal, hit)))
    .filter((hit) => !isName(text, hit) && (isStressed(hit, language) || !isMentioned(text, hit)))
    .filter((hit, _, all) => !isHeld(hit, all))
    .map(({id, start, end}) => ({type: id as CueType, start, end, text: text.slice(start, end)}))
  return joinUniversals(text, cues)
}

const hedges: ReadonlySet<string> = new Set<CueType>(['possible', 'likely', 'very-likely', 'certain'])

const excludes = (a: Phrase, b: Phrase) => a.id === b.id || (hedges.has(a.id) && hedges.has(b.id))

/** Whether a longer hit of the same type, or of another hedge, contains this one; hits come in order of their start. */
function isHeld(hit: Phrase, hits: readonly Phrase[]): boolean {
  for (const other of hits) {
    if (other.start > hit.start) return false
    if (excludes(other, hit) && holds(other, hit)) return true
    // 并未 and 未参与 in 并未参与 are one denial.
    if (hit.id === 'negation' && other.id === hit.id && other.start < hit.start && hit.start < other.end) return true
  }
  return false
}

/** Whether `outer` contains `inner` and is longer. */
function holds(outer: Phrase, inner: Phrase): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
}

/**
 * A single word with a capital, before another capital, a number or a bracket: Will Marsh, May 4, Will (philosophy). At the head of a
 * sentence every word has a capital; there a future form is a name where nothing is asked.
 */
function isName(text: string, {id, start, end}: Phrase): boolean {
  return (
    (start > 0 || (id === 'future' && !/[?？]["”’)]?\s*$/u.test(text.slice(-4)))) &&
    /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) &&
    !/[.!?:“"‘'(]\s*$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^ (?:\p{Lu}\p{Ll}|\d|\()/u.test(text.slice(end, end + 3))
  )
}

const quotes = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』']
])

const praise: ReadonlySet<string> = new Set<CueType>([
  'hype',
  'mild-hype',
  'figurative',
  'superlative',
  'extreme',
  'obituary'
])

/** Quotation marks stress such a word where the language uses them so. */
const isStressed = ({id}: Phrase, language: Language) => language.sentences.stressingQuotes && praise.has(id)

/** Nothing but the cue stands between quotation marks. */
function isMentioned(text: string, {start, end}: Span): boolean {
  const close = quotes.get(text[start - 1] ?? '')
  return close !== undefined && text[end] === close
}
