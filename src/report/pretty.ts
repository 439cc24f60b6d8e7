import pc from 'picocolors'
import type {Finding, RelatedPlace} from '../types.js'
import {auditPretty} from './audit.js'
import {type Colors, painter, prettySummary, symbols} from './colors.js'
import {countFindings, describeCounts} from './counts.js'
import type {Format, FormatContext} from './format.js'
import {type FrameLine, frame} from './frame.js'
import {Lines} from './lines.js'
import type {FileReport} from './report.js'
import {clean, INDENT, labelled} from './width.js'
import {labelledWith, whyOf} from './words.js'

/** For people at a terminal: findings by file, each with its words in their line, and what they are compared with. */
export const pretty: Format = (report, context) => {
  if (context.audit) return auditPretty(report, context)
  const colors = pc.createColors(context.color)
  const texts = new Map(report.files.map((file) => [file.path, new Lines(file.source)]))
  const parts = report.files
    .filter((file) => file.findings.length > 0)
    .map((file) => prettyFile(file, texts, context, colors))
  return [...parts, `${prettySummary(report, colors)}\n`].join('\n')
}

function prettyFile(file: FileReport, texts: Map<string, Lines>, context: FormatContext, colors: Colors): string {
  const heading = `${colors.underline(clean(file.path))}  ${colors.dim(describeCounts(countFindings(file.findings)))}`
  return [heading, '', ...file.findings.map((finding) => prettyFinding(finding, texts, context, colors))].join('\n')
}

function prettyFinding(finding: Finding, texts: Map<string, Lines>, context: FormatContext, colors: Colors): string {
  const paint = painter(finding.severity, colors)
  const place = `${clean(finding.path)}:${finding.line}:${finding.column}`
  const rows = [
    `${INDENT}${paint(`${symbols[finding.severity]} ${finding.severity === 'info' ? 'note' : finding.severity}`)}  ${colors.bold(finding.rule)}  ${colors.dim(place)}`,
    ...labelled(finding.message, '', context.width)
  ]
  const lines = texts.get(finding.path)
  const related = finding.related.map((other) => ({other, lines: texts.get(other.path)}))
  const numbers = [finding.endLine, ...related.filter(({lines}) => lines).map(({other}) => other.endLine)]
  const gutter = String(Math.max(...numbers)).length
  if (lines) rows.push(...frameRows(frame(lines, finding, room(context, gutter)), gutter, '^', paint, colors))
  for (const {other, lines: theirs} of related) {
    rows.push(...relatedRows(other, finding, theirs, gutter, context, colors))
  }
  if (finding.note) rows.push(...labelled(finding.note, 'note: ', context.width, colors.bold))
  if (finding.expected?.length) {
    rows.push(...labelled(finding.expected.join('; or '), 'instead: ', context.width, colors.green))
  }
  return `${rows.join('\n')}\n`
}

function relatedRows(
  other: RelatedPlace,
  finding: Finding,
  lines: Lines | undefined,
  gutter: number,
  context: FormatContext,
  colors: Colors
): string[] {
  const where = `${clean(other.path)}:${other.line}:${other.column}`
  const place = other.path === finding.path ? `line ${other.line}` : where
  const rows = labelled(labelledWith(place, whyOf(other, finding)), '↳ ', context.width, colors.cyan)
  if (lines) {
    rows.push(...frameRows(frame(lines, other, room(context, gutter)), gutter, '-', colors.cyan, colors))
  } else {
    rows.push(...labelled(`“${other.text}”`, '  ', context.width))
  }
  return rows
}

function frameRows(
  framed: FrameLine[],
  gutter: number,
  mark: string,
  paint: (text: string) => string,
  colors: Colors
): string[] {
  return framed.flatMap(({line, text, from, size}) => [
    `${INDENT}${colors.dim(`${String(line).padStart(gutter)} │`)} ${text}`,
    `${INDENT}${colors.dim(`${' '.repeat(gutter)} │`)} ${' '.repeat(from)}${paint(mark.repeat(size))}`
  ])
}

function room(context: FormatContext, gutter: number): number {
  return Math.max(20, context.width - INDENT.length - gutter - 3)
}
