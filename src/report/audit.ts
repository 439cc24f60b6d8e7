import pc from 'picocolors'
import type {Finding} from '../types.js'
import {type Colors, painter, prettySummary, symbols} from './colors.js'
import {countFindings, describeCounts, plural, wasRead} from './counts.js'
import type {Format} from './format.js'
import {describeLink, type Entry, type Ledger, type Link, ledgers} from './ledger.js'
import {describeEvidence, describeQuantity, describeSubject, describeTime, describeVoice, modalities} from './values.js'
import {clean, INDENT, labelled} from './width.js'

/** The claim audit for people at a terminal. */
export const auditPretty: Format = (report, context) => {
  const colors = pc.createColors(context.color)
  const parts = ledgers(report)
    .filter(({file}) => wasRead(file))
    .map((ledger) => document(ledger, context.width, colors))
  return [...parts, `${prettySummary(report, colors)}\n`].join('\n')
}

function document({file, entries, others}: Ledger, width: number, colors: Colors): string {
  const counts = [plural(entries.length, 'claim'), describeCounts(countFindings(file.findings))].filter(Boolean)
  const rows = [`${colors.underline(clean(file.path))}  ${colors.dim(counts.join(', '))}`, '']
  for (const entry of entries) rows.push(...claimRows(entry, width, colors), '')
  if (others.length > 0 && entries.length > 0) rows.push(`${INDENT}${colors.bold('Beside the claims')}`)
  for (const finding of others) {
    rows.push(...findingRows(finding, `${finding.line}:${finding.column}  `, width, colors))
  }
  if (others.length > 0) rows.push('')
  return rows.join('\n')
}

function claimRows({claim, place, findings, relations}: Entry, width: number, colors: Colors): string[] {
  const where = colors.dim(`${clean(claim.path)}:${place.line}:${place.column}`)
  const field = (name: string, value: string) => labelled(value, `${name.padEnd(9)}`, width, colors.dim)
  return [
    `${INDENT}${colors.bold(claim.kind)}  ${clean(describeSubject(claim))}  ${where}`,
    ...labelled(`“${claim.words}”`, '', width),
    ...(claim.quantity ? field('value', `${describeQuantity(claim.quantity)} (${claim.quantity.text})`) : []),
    ...(claim.time ? field('time', `${describeTime(claim.time)}, ${claim.time.role}`) : []),
    ...field(
      'stance',
      [
        `${claim.polarity === '-' ? 'denied, ' : ''}${modalities[claim.modality]}`,
        describeVoice(claim.voice),
        describeEvidence(claim.evidence)
      ].join('; ')
    ),
    ...relations.flatMap((link) => linkRows(link, width, colors)),
    ...findings.flatMap((finding) => findingRows(finding, '', width, colors))
  ]
}

function linkRows(link: Link, width: number, colors: Colors): string[] {
  const {relation, other, place} = link
  const support = relation.relation === 'agrees'
  const label = support ? '✔ ' : `${symbols[relation.severity]} `
  const where = place ? `${other.path}:${place.line}:${place.column}` : other.path
  const text = `${describeLink(link)} ${where} “${other.words}”: ${relation.why}`
  return labelled(text, label, width, support ? colors.green : painter(relation.severity, colors))
}

function findingRows(finding: Finding, prefix: string, width: number, colors: Colors): string[] {
  const text = `${prefix}${finding.rule}: ${finding.message}`
  return labelled(text, `${symbols[finding.severity]} `, width, painter(finding.severity, colors))
}
