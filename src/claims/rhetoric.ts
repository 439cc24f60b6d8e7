import {overlaps} from '../spans.js'
import type {Block, Clause, Cue, CueType, Reading, Span} from '../types.js'
import {clauseAt} from './clauses.js'

/** Clauses in which a word is weighed, not said. */
const weighed: ReadonlyArray<Clause['uncommitted']> = ['condition', 'example', 'quoted-for-criticism']

/** Furthest a denial reaches ahead, in UTF-16 units: "not a revolution" is denied, what follows a whole phrase later is not. */
const denialReach = 30

/** The cues of a type that the sentence asserts: neither asked nor supposed, and neither denied nor held at a distance. */
export function assertedCues(reading: Reading, type: CueType): Cue[] {
  const {clauses} = reading
  return spokenCues(reading, type).filter((cue) => {
    const clause = clauseAt(clauses, cue)
    const asked = clause.uncommitted === 'question' && clause === clauses.at(-1)
    return !asked && !weighed.includes(clause.uncommitted)
  })
}

/** The cues of a type that the writer makes his own, asserted or not: hype in a question is hype all the same. */
export function spokenCues(reading: Reading, type: CueType): Cue[] {
  return reading.cues.filter((cue) => cue.type === type && !isDisowned(reading, cue))
}

/** Whether the writer holds some words at a distance or denies them. */
export function isDisowned({cues, clauses}: {cues: readonly Cue[]; clauses: readonly Clause[]}, words: Span): boolean {
  const clause = clauseAt(clauses, words)
  if (clause.uncommitted === 'quoted-for-criticism') return true
  return cues.some(
    (cue) =>
      (cue.type === 'distance' && overlaps(cue, clause)) ||
      (cue.type === 'denial' &&
        cue.start >= clause.start &&
        cue.start < words.start &&
        words.start - cue.end <= denialReach)
  )
}

/** Whether a source stands in the sentence itself; one elsewhere in the paragraph vouches for figures, not for a manner of speaking. */
export function isSourcedHere({sentence, evidence}: Reading, block: Block): boolean {
  if (evidence.type === 'named' && sentence.text.includes(evidence.text ?? '')) return true
  return block.marks.some(
    (mark) =>
      (mark.type === 'link' || mark.type === 'footnote' || mark.type === 'superscript') && overlaps(mark, sentence)
  )
}

/** Whether the text names the set it speaks about ("in this survey", "of the five", 上表中): a statement about all of it can be checked. */
export function isAboutClosedSet({cues}: Reading): boolean {
  return cues.some((cue) => cue.type === 'closed-set')
}

/** Whether code stands in the sentence: then “every”, “all” and “first” speak of parameters, not of people. */
export function hasCode({sentence}: Reading, block: Block): boolean {
  return block.marks.some((mark) => mark.type === 'code' && overlaps(mark, sentence))
}

/** From the first of several spans to the last. */
export function reachOf(spans: readonly Span[]): Span {
  return {start: Math.min(...spans.map(({start}) => start)), end: Math.max(...spans.map(({end}) => end))}
}

/** Longest quotation, in UTF-16 units, that mentions a phrase ("10x engineer") and quotes no statement. */
const longestMention = 24

/** Whether some words stand in a short quotation: a phrase that is mentioned, not used. */
export function isMention(quotation: Span, words: Span): boolean {
  return overlaps(quotation, words) && quotation.end - quotation.start <= longestMention
}

/** Spans that lie over each other, made one: "the leading provider of" and "is the leading" are one superlative. */
export function merged(spans: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else whole.push({start, end})
  }
  return whole
}
