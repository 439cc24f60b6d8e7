import type {Format} from './format.js'
import {ledgers} from './ledger.js'
import {describeEvidence, describeVoice, modalities} from './values.js'

type Cell = string | number | undefined

/** A table for a spreadsheet (RFC 4180): a row for each finding; with `audit`, a row for each claim. */
export const csv: Format = (report, {audit}) => {
  if (!audit) {
    const findings = report.files.flatMap((file) => file.findings)
    return table(
      ['path', 'line', 'column', 'endLine', 'endColumn', 'severity', 'rule', 'message', 'actual', 'expected', 'note'],
      findings.map((f) => [
        f.path,
        ...[f.line, f.column, f.endLine, f.endColumn],
        ...[f.severity, f.rule, f.message, f.actual, f.expected?.join('; '), f.note]
      ])
    )
  }
  const entries = ledgers(report).flatMap((ledger) => ledger.entries)
  return table(
    [
      ...['id', 'path', 'line', 'column', 'kind', 'text', 'subject', 'metric', 'scope', 'low', 'high', 'unit'],
      ...['from', 'to', 'stance', 'polarity', 'voice', 'evidence', 'rules', 'relations']
    ],
    entries.map(({claim, place, findings, relations}) => [
      ...[claim.id, claim.path, place.line, place.column, claim.kind, claim.words],
      ...[claim.subject, claim.metric, claim.scope.join('; ')],
      ...[finite(claim.quantity?.low), finite(claim.quantity?.high), claim.quantity?.unit],
      ...[claim.time?.from, claim.time?.to, modalities[claim.modality], claim.polarity],
      ...[describeVoice(claim.voice), describeEvidence(claim.evidence)],
      findings.map(({rule}) => rule).join('; '),
      relations.map(({relation, other}) => `${relation.relation} ${other.id}`).join('; ')
    ])
  )
}

function table(head: readonly string[], rows: ReadonlyArray<readonly Cell[]>): string {
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  // A spreadsheet would run words that begin so as a formula (OWASP, “CSV injection”), some in the full width of Chinese too; a lone sign is none.
  const text = (value ?? '').replace(/^[=+\-@＝＋－＠\t\r\n](?=.)/s, "'$&")
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function finite(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined
}
