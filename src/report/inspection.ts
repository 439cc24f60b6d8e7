import pc from 'picocolors'
import type {InspectedSentence, Inspection} from '../index.js'
import type {Span} from '../types.js'
import type {Colors} from './colors.js'
import {plural} from './counts.js'
import {describeEvidence, describeQuantity, describeSubject, describeTime, describeVoice, modalities} from './values.js'
import {clean, INDENT, labelled, truncate, widthOf} from './width.js'

/** An inspection with the name of its document. */
export interface InspectedFile extends Inspection {
  path: string
}

/** What was understood of documents, for people at a terminal: each sentence with its parts in the order of the words. */
export function prettyInspection(files: readonly InspectedFile[], width: number, color: boolean): string {
  const colors = pc.createColors(color)
  return files.map((file) => inspectedFile(file, width, colors)).join('\n')
}

function inspectedFile({path, sentences, claims}: InspectedFile, width: number, colors: Colors): string {
  const counts = `${plural(sentences.length, 'sentence')}, ${plural(claims.length, 'claim')}`
  const rows = [`${colors.underline(clean(path))}  ${colors.dim(counts)}`, '']
  for (const sentence of sentences) {
    const own = claims.filter((claim) => claim.sentence === sentence.index)
    const details = [
      ...parts(sentence).map((part) => detail(part.type, part.text, part.value, width, colors)),
      ...own.map((claim) => detail('claim', claim.kind, claimValue(claim), width, colors))
    ]
    const place = colors.dim(`${sentence.line}:${sentence.column} ${sentence.language}`)
    rows.push(`${INDENT}${place} ${stance(sentence)}`, ...labelled(sentence.text, '', width), ...details.flat(), '')
  }
  return rows.join('\n')
}

function stance({modality, future, evidence}: InspectedSentence): string {
  return [modalities[modality], future && 'future', describeEvidence(evidence)].filter(Boolean).join(', ')
}

function parts(sentence: InspectedSentence): Array<Span & {type: string; text: string; value: string}> {
  const {quantities, times, cues} = sentence
  return [
    ...quantities.map((q) => ({
      ...span(q),
      type: 'quantity',
      text: q.text,
      value: `${describeQuantity(q)}, ${q.dimension}, ${q.kind}, ${q.change}`
    })),
    ...times.map((t) => ({
      ...span(t),
      type: 'time',
      text: t.text,
      value: `${describeTime(t)}, ${t.role}, ${t.precision}`
    })),
    ...cues.map((c) => ({...span(c), type: 'cue', text: c.text, value: c.type}))
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

const span = ({start, end}: Span): Span => ({start, end})

/** A claim in one line: what it is about, its figure, time and strength, and whose it is. */
export function claimValue(claim: Inspection['claims'][number]): string {
  return [
    describeSubject(claim),
    claim.quantity && describeQuantity(claim.quantity),
    claim.time && describeTime(claim.time),
    `${claim.polarity === '-' ? 'denied, ' : ''}${modalities[claim.modality]}`,
    describeVoice(claim.voice)
  ]
    .filter(Boolean)
    .join('; ')
}

/** Columns of the words that a part quotes. */
const QUOTE = 22

function detail(type: string, text: string, value: string, width: number, colors: Colors): string[] {
  const quote = truncate(text, QUOTE)
  const label = `  ${type.padEnd(9)}${quote}${' '.repeat(QUOTE - widthOf(quote) + 1)}`
  return labelled(value, label, width, colors.cyan)
}
