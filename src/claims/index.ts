import type {Languages} from '../languages/index.js'
import {sourceSpan} from '../read/place.js'
import type {ClaimKind, Clause, Document, Quantity, Reading, Sentence, Span, Time} from '../types.js'
import {findClauses} from './clauses.js'
import {findCues} from './cues.js'
import {weighEvidence} from './evidence.js'
import {factParts, findFacts} from './facts.js'
import {findQuantities} from './quantities/index.js'
import {aboutOf, topicsBefore} from './subject.js'
import {findTimes, retell} from './times.js'

/** Reads every sentence of a document: what is measured, when, how surely, by whom, on what evidence; and the claims in it. */
export function interpret(document: Document, sentences: readonly Sentence[], languages: Languages): Reading[] {
  const found = sentences.map((sentence) => {
    const language = languages[sentence.language]
    const block = document.blocks[sentence.block]!
    const times = findTimes(sentence.text, language, document.meta.date)
    const cues = findCues(sentence.text, language).filter(
      (cue) => cue.type !== 'possible' || !times.some((time) => time.start <= cue.start && cue.end <= time.end)
    )
    const quantities = findQuantities(sentence.text, language)
    const clauses = findClauses(sentence, block, language, {cues, times, quantities, date: document.meta.date})
    const told = times.map((time) => retell(time, clauseAt(clauses, time).future, document.meta.date))
    return {sentence, block, cues, times: told, quantities, clauses}
  })
  const evidence = weighEvidence(document, found)
  const identify = claimIds(document.path)
  const topics = topicsBefore(found, languages)
  return found.map(({block, ...parts}, index) => {
    const language = languages[parts.sentence.language]
    const reading: Reading = {...parts, evidence: evidence[index]!, claims: [], facts: []}
    const claimOf = (clause: Clause, mark: string) => {
      const own = withoutMarks(parts.sentence.text, clause)
      const from = parts.sentence.start
      const span = sourceSpan(block.map, {start: from + own.start, end: from + own.end})
      const words = parts.sentence.text.slice(own.start, own.end)
      return {
        id: identify(`${words}\n${mark}`),
        path: document.path,
        sentence: parts.sentence.index,
        span,
        text: document.source.slice(span.start, span.end),
        words,
        language: parts.sentence.language,
        modality: clause.modality,
        polarity: clause.polarity,
        voice: clause.voice,
        evidence: reading.evidence,
        ...(document.meta.date && {documentDate: document.meta.date})
      }
    }
    for (const quantity of parts.quantities) {
      const clause = clauseAt(parts.clauses, quantity)
      const time = timeOf(parts.times, clause)
      reading.claims.push({
        ...claimOf(clause, quantity.text),
        kind: kindOf(clause, quantity),
        ...aboutOf({reading, language, clause, quantity, before: topics[index]}),
        quantity,
        ...(time && {time})
      })
    }
    for (const found of findFacts(reading, language, topics[index]))
      reading.facts.push({...claimOf(found.clause, found.fact.type + found.fact.relation), ...factParts(found)})
    return reading
  })
}

/** The clause that holds a span; quantities lie inside one, but for a unit that a clause mark cuts off. */
export function clauseAt(clauses: readonly Clause[], span: Span): Clause {
  return clauses.find((clause) => clause.start <= span.start && span.start < clause.end) ?? clauses[0]!
}

function kindOf(clause: Clause, quantity: Quantity): ClaimKind {
  if (clause.future) return 'forecast'
  if (quantity.kind === 'rank') return 'ranking'
  return quantity.dimension === 'multiple' ? 'comparison' : 'measurement'
}

/** The time a clause speaks of: its own, else the only one that stands before it; a duration locates nothing. */
function timeOf(times: readonly Time[], clause: Clause): Time | undefined {
  const inside = times.filter(
    (time) => time.start >= clause.start && time.end <= clause.end && time.role !== 'duration'
  )
  const own = inside.find((time) => time.from ?? time.to) ?? inside[0]
  if (own) return own
  const located = times.filter((time) => time.role !== 'duration' && (time.from ?? time.to) !== undefined)
  return located.length === 1 && located[0]!.end <= clause.start ? located[0] : undefined
}

/** A clause without the white space and the punctuation around it. */
function withoutMarks(text: string, {start, end}: Span): Span {
  let from = start
  let to = end
  while (to > from + 1 && /[\s,，;；:：、。.!?！？—–)）\]】(（]/u.test(text[to - 1]!)) to--
  while (from < to - 1 && /[\s,，;；:：、。—–(（[【]/u.test(text[from]!)) from++
  return {start: from, end: to}
}

/** Hands out ids: a hash of path and words, so that they stay when lines move; a repeat gets a number of its own. */
function claimIds(path: string): (words: string) => string {
  const seen = new Map<string, number>()
  return (words) => {
    const count = seen.get(words) ?? 0
    seen.set(words, count + 1)
    return `c_${hash(`${path}\n${words}\n${count}`)}`
  }
}

/** FNV-1a in two 32-bit lanes, in base 36: stable and short; collisions are no danger at the size of a corpus of claims. */
function hash(text: string): string {
  let high = 0x811c9dc5
  let low = 0x01000193
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 0x01000193) >>> 0
    low = Math.imul(low ^ (code + index), 0x85ebca6b) >>> 0
  }
  return high.toString(36).padStart(7, '0') + low.toString(36).padStart(7, '0')
}
