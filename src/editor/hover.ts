import {rules} from '../../rules/index.js'
import {sourceSpan} from '../read/place.js'
import {
  describeEvidence,
  describeQuantity,
  describeSubject,
  describeTime,
  describeVoice,
  modalities
} from '../report/values.js'
import type {Change, Claim, Clause, Finding, Quantity, Reading, Span, Understood} from '../types.js'
import type {Checked} from './checked.js'

/** What an editor shows for a place in the text. */
export interface HoverText {
  /** The words it is about, in offsets of the source. */
  span: Span
  markdown: string
}

/** The rules of the findings at an offset, and how the claim or the number there was read; undefined where there is none of them. */
export function hoverAt({understood, findings}: Checked, offset: number): HoverText | undefined {
  const found = findings.filter(({span}) => holds(span, offset))
  const statement = statementAt(understood, offset)
  const spans = [...found.map(({span}) => span), ...(statement ? [statement.span] : [])]
  const [span] = spans.sort(byLength)
  if (!span) return undefined
  const sections = [...new Set(found.map(ruleSection)), ...(statement ? [statementSection(statement)] : [])]
  return {span, markdown: sections.join('\n\n---\n\n')}
}

/** A number or a claim at a place, with the sentence it stands in. */
interface Statement {
  span: Span
  reading: Reading
  clause: Clause | undefined
  quantity: Quantity | undefined
  claim: Claim | undefined
}

function statementAt({document, readings}: Understood, offset: number): Statement | undefined {
  for (const reading of readings) {
    const {sentence, quantities, clauses, claims} = reading
    const {map} = document.blocks[sentence.block]!
    const inSource = ({start, end}: Span) => sourceSpan(map, {start: sentence.start + start, end: sentence.start + end})
    if (!holds(sourceSpan(map, sentence), offset)) continue
    const at = (part: Span) => holds(inSource(part), offset)
    const [claim] = claims.filter(({span}) => holds(span, offset)).sort((a, b) => byLength(a.span, b.span))
    const number = quantities.filter(at).sort(byLength)[0]
    const span = number ? inSource(number) : claim?.span
    if (span) return {span, reading, clause: clauses.find(at), quantity: number ?? claim?.quantity, claim}
  }
  return undefined
}

function ruleSection({rule: id, severity, url}: Finding): string {
  const {because, instead} = rules.find((rule) => rule.id === id)!.docs
  return `**[${id}](${url})**, ${severity}\n\n${because}\n\n**Instead.** ${instead}`
}

const bounds: Readonly<Record<Change, string>> = {
  '=': '',
  '~': 'approximate',
  '>': 'more than that',
  '<': 'less than that',
  up: 'a rise',
  down: 'a fall'
}

/** The reading of a statement: its number first, then what else a comparison goes by. */
function statementSection({reading, clause, quantity, claim}: Statement): string {
  const figure = quantity && [
    `${code(quantity.text)} → **${describeQuantity(quantity)}**`,
    '',
    row(quantity.dimension, quantity.kind, bounds[quantity.change], quantity.soft && 'a vague count')
  ]
  const times = reading.times.map((time) => row(`${code(time.text)} → ${describeTime(time)}`, time.role))
  const about = claim && row(claim.kind, plain(describeSubject(claim)))
  const stance =
    clause &&
    row(
      modalities[clause.modality],
      clause.uncommitted,
      clause.future && 'about the future',
      clause.polarity === '-' && 'denied',
      clause.opinion && 'an opinion',
      plain(describeVoice(clause.voice))
    )
  const lines = [...(figure ?? []), ...times, about, stance, row(plain(describeEvidence(reading.evidence)))]
  return lines.filter((line) => line !== undefined).join('\n')
}

const row = (...parts: Array<string | false | undefined>) => `- ${parts.filter(Boolean).join(', ')}`

const holds = ({start, end}: Span, offset: number) => start <= offset && offset <= end

const byLength = (a: Span, b: Span) => a.end - a.start - (b.end - b.start)

/** Words of a document, as code; a backtick would end it. */
const code = (words: string) => `\`${words.replaceAll('`', "'")}\``

/** Words that are no Markdown, whatever they hold. */
const plain = (words: string) => words.replace(/[\\`*_{}[\]<>()#!|~]/g, '\\$&')
