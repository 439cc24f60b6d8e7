import {quotations} from '../../claims/voice.js'
import type {Clause, Reading, Span} from '../../types.js'
import {clauseOf, isHeading, type Passages, sharedOf, type Told} from './passages.js'

/**
 * What two sentences must share, so that the one retells the other: weight, part of the retelling, and cosine; less for a quotation, whose
 * words were said somewhere in the interview. Chosen by us.
 */
const retells = {weight: 4.5, part: 0.3, cosine: 0.33}
const quotes = {weight: 4, part: 0.2, cosine: 0.17}

/** Shorter quotations are words under discussion, in characters. */
const leastQuotation = 12

/** How much less than the best a second source may share, to count as the source too. */
const asGood = 0.75

export interface Retelling {
  /** What is retold, and the clause that is weaker. */
  source: Told
  clause: Clause
  retelling: Told
  /** Words that both share. */
  words: string[]
}

/** Headings, summaries and quotations that say without reserve what their own document says with a hedge or leaves open. */
export function* findRetellings(passages: Passages): Iterable<Retelling> {
  const {told, isTranscript} = passages
  const turns = told.map(({block}) => block.speaker !== undefined)
  const [first, last] = [turns.indexOf(true), turns.lastIndexOf(true)]
  for (const [index, retelling] of told.entries()) {
    const around = isTranscript && (index < first || index > last)
    if (!(isHeading(retelling.block) || around) || !isStatement(retelling.reading)) continue
    const need = around && isCited(retelling) ? quotes : retells
    const found = [...passages.near(retelling.words)]
      .filter((other) => other.block !== retelling.block && isSource(other, retelling, passages))
      .map((source) => ({source, ...likeness(passages, retelling, source)}))
      .filter(({weight, ofA, cosine}) => weight >= need.weight && ofA >= need.part && cosine >= need.cosine)
      .filter(({words}) => words.some((word) => !word.startsWith('#')))
      .sort((a, b) => b.cosine - a.cosine)
    const best = found[0]
    if (!best || found.some(({cosine, source}) => cosine >= best.cosine * asGood && isStatement(source.reading)))
      continue
    const clause = reservedClause(best.source.reading, best.words)
    if (clause) yield {source: best.source, clause, retelling, words: best.words}
  }
}

function likeness(passages: Passages, a: Told, b: Told) {
  const shared = sharedOf(passages, a.words, b.words)
  return {...shared, cosine: Math.sqrt(shared.ofA * shared.ofB)}
}

/** Words in quotation marks, or a sentence that says what somebody claims. */
const isCited = ({reading}: Told): boolean =>
  reading.cues.some(({type}) => type === 'reporting') ||
  quotations(reading.sentence.text).some(({start, end}) => end - start >= leastQuotation)

/** A heading is held to its section, a title and a summary to the whole; the source of an interview is what is answered in it. */
function isSource(source: Told, {block}: Told, {isTranscript, interviewer}: Passages): boolean {
  if (isHeading(source.block) || source.reading.clauses.every(({uncommitted}) => uncommitted === 'question'))
    return false
  if (block.kind === 'heading' && source.block.section !== block.index) return false
  return !isTranscript || (source.block.speaker !== undefined && source.block.speaker !== interviewer)
}

/** What a statement needs beside its times and figures, in characters. */
const leastWords = 5

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, {start, end}) => sum + end - start, 0)

/** Something is said, and said as it is: no hedge, no question, no condition. */
const isStatement = ({sentence, clauses, cues, times, quantities, facts, claims}: Reading): boolean =>
  facts.length + claims.length > 0 &&
  sentence.text.length - lengthOf([...times, ...quantities]) >= leastWords &&
  clauses.some(({modality}) => modality === 4) &&
  clauses.every(({modality, uncommitted}) => modality === 4 || uncommitted) &&
  !cues.some(({type}) => type === 'undecided')

/** The clause that is hedged and tells some of the words, or one beside them that leaves them open. */
function reservedClause(reading: Reading, words: readonly string[]): Clause | undefined {
  const told = clauseOf(reading, words)
  if (told.modality > 0 && told.modality < 4) return told
  return reading.cues.some(({type}) => type === 'undecided') ? told : undefined
}
