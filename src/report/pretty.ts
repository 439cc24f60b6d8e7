import pc from 'picocolors'
import type {Finding, Place, RelatedPlace} from '../types.js'
import {auditPretty} from './audit.js'
import {type Colors, painter, prettySummary, symbols} from './colors.js'
import {countFindings, describeCounts} from './counts.js'
import type {Format} from './format.js'
import {type FrameLine, frame} from './frame.js'
import {Lines} from './lines.js'
import type {FileReport} from './report.js'
import {clean, INDENT, labelled} from './width.js'
import {labelledWith, whyOf} from './words.js'

/** What every part of the report is drawn with. */
interface Sheet {
  /** The texts that were read, by path. */
  texts: ReadonlyMap<string, Lines>
  width: number
  colors: Colors
}

/** For people at a terminal: findings by file, each with its words in their line, and what they are compared with. */
export const pretty: Format = (report, context) => {
  if (context.audit) return auditPretty(report, context)
  const colors = pc.createColors(context.color)
  const texts = new Map(report.files.map((file) => [file.path, new Lines(file.source)]))
  const sheet: Sheet = {texts, width: context.width, colors}
  const parts = report.files.filter((file) => file.findings.length > 0).map((file) => prettyFile(file, sheet))
  return [...parts, `${prettySummary(report, colors)}\n`].join('\n')
}

function prettyFile({path, findings}: FileReport, sheet: Sheet): string {
  const {colors} = sheet
  const heading = `${colors.underline(clean(path))}  ${colors.dim(describeCounts(countFindings(findings)))}`
  // A line that was just shown is not shown again.
  const shown = findings.map((finding, index) => index > 0 && samePlace(finding, findings[index - 1]!))
  return [heading, '', ...findings.map((finding, index) => prettyFinding(finding, shown[index]!, sheet))].join('\n')
}

function prettyFinding(finding: Finding, shown: boolean, sheet: Sheet): string {
  const {texts, width, colors} = sheet
  const {severity, rule, message, note, expected} = finding
  const paint = painter(severity, colors)
  const place = `${clean(finding.path)}:${finding.line}:${finding.column}`
  const title = paint(`${symbols[severity]} ${severity === 'info' ? 'note' : severity}`)
  const related = finding.related.map((other) => ({other, lines: texts.get(other.path)}))
  const numbers = [finding.endLine, ...related.filter(({lines}) => lines).map(({other}) => other.endLine)]
  const gutter = String(Math.max(...numbers)).length
  const lines = shown ? undefined : texts.get(finding.path)
  const rows = [
    `${INDENT}${title}  ${colors.bold(rule)}  ${colors.dim(place)}`,
    ...labelled(message, '', width),
    ...(lines ? frameRows(frame(lines, finding, room(sheet, gutter)), gutter, '^', paint, colors) : []),
    ...related.flatMap(({other, lines: theirs}) => relatedRows(other, finding, theirs, gutter, sheet)),
    ...(note ? labelled(note, 'note: ', width, colors.bold) : []),
    ...(expected?.length ? labelled(expected.join('; or '), 'instead: ', width, colors.green) : [])
  ]
  return `${rows.join('\n')}\n`
}

function relatedRows(
  other: RelatedPlace,
  finding: Finding,
  lines: Lines | undefined,
  gutter: number,
  sheet: Sheet
): string[] {
  const {width, colors} = sheet
  const where = `${clean(other.path)}:${other.line}:${other.column}`
  const place = other.path === finding.path ? `line ${other.line}` : where
  return [
    ...labelled(labelledWith(place, whyOf(other, finding)), '↳ ', width, colors.cyan),
    ...(lines
      ? frameRows(frame(lines, other, room(sheet, gutter)), gutter, '-', colors.cyan, colors)
      : labelled(`“${other.text}”`, '  ', width))
  ]
}

function frameRows(
  framed: readonly FrameLine[],
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

/** Columns that are left for a line of source. */
function room({width}: Sheet, gutter: number): number {
  return Math.max(20, width - INDENT.length - gutter - 3)
}

function samePlace(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column && a.endLine === b.endLine && a.endColumn === b.endColumn
}
