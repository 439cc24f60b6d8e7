import {languages} from '../languages/index.js'
import type {Block, Cue, Document, Evidence, Mark, Sentence, Time} from '../types.js'

/** A sentence with what was found in it, before its evidence is weighed. */
export interface SourcedSentence {
  sentence: Sentence
  block: Block
  cues: readonly Cue[]
  times: readonly Time[]
}

const titleMarks = /《[^》]{2,60}》|“[^”]{8,80}”|"[^"]{8,80}"/u
/**
 * What stands behind each sentence. A source is in reach when it is in the sentence or in its paragraph, list item or table row: a link
 * on words, a defined footnote, a superscript number, or a named source with a date or a title. A speaker's or the author's own figures
 * are first-hand. "A recent study" is vague.
 */
export function weighEvidence(document: Document, sentences: readonly SourcedSentence[]): Evidence[] {
  const groups = new Map<number, Evidence>()
  for (const block of document.blocks) {
    const source = markedSource(document, block)
    if (source && !groups.has(block.group)) groups.set(block.group, source)
  }
  for (const item of sentences) {
    const named = groups.has(item.block.group) ? undefined : namedSource(item)
    if (named) groups.set(item.block.group, named)
  }
  return sentences.map((item) => groups.get(item.block.group) ?? ownOrVague(item))
}

function markedSource(document: Document, block: Block): Evidence | undefined {
  const mark = block.marks.find((candidate) => isSource(candidate, block))
  if (!mark) return undefined
  if (mark.type === 'link') return {type: 'link', text: mark.url ?? ''}
  const text = mark.label ?? block.text.slice(mark.start, mark.end)
  return {type: mark.type as 'footnote' | 'superscript', text: text || document.path}
}

/** A link counts when words carry it: a bare address is a source too, an in-page anchor is not. */
function isSource(mark: Mark, block: Block): boolean {
  if (mark.type === 'footnote' || mark.type === 'superscript') return true
  return (
    mark.type === 'link' &&
    !mark.url?.startsWith('#') &&
    mark.end > mark.start &&
    block.text.slice(mark.start, mark.end).trim() !== ''
  )
}

/** "According to the Ledger Institute's 2025 survey", 据《年鉴（2025）》: a name, and beside it a date or a title. */
function namedSource({sentence, cues, times}: SourcedSentence): Evidence | undefined {
  const text = sentence.text
  if (cues.some((cue) => cue.type === 'vague-source')) return undefined
  const cue = cues.find(({type}) => type === 'according') ?? cues.find(({type}) => type === 'reporting')
  if (!cue) return undefined
  const title = titleMarks.exec(text)?.[0]
  const around = text.slice(Math.max(0, cue.start - 80), cue.end + 80)
  const name = languages[sentence.language].names.proper.exec(around)?.[1]
  const publication = cues.some(({type}) => type === 'source-noun')
  const dated = times.some((time) => time.role !== 'duration' && time.precision !== 'vague')
  if (title && (publication || cue.type === 'according')) return {type: 'named', text: title}
  return name && publication && dated ? {type: 'named', text: name} : undefined
}

function ownOrVague({block, cues}: SourcedSentence): Evidence {
  const vague = cues.find((cue) => cue.type === 'vague-source')
  if (vague) return {type: 'vague', text: vague.text}
  const own = cues.find((cue) => cue.type === 'own')
  const other = cues.some((cue) => cue.type === 'third-party')
  return own && !other ? {type: 'first-hand', text: block.speaker ?? own.text} : {type: 'none'}
}

/** Whether a reader could follow the evidence to its origin. */
export function isSourced({type}: Evidence): boolean {
  return type === 'link' || type === 'footnote' || type === 'superscript' || type === 'named'
}
