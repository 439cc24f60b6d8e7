import pc from 'picocolors'
import type {Claim, Finding, Place, Relation} from '../types.js'
import {type Colors, painter, prettySummary, symbols} from './colors.js'
import {countFindings, describeCounts, plural, wasRead} from './counts.js'
import type {Format} from './format.js'
import {describeLink, type Entry, type Ledger, ledgers, placesOf} from './ledger.js'
import {describeTopic, describeTopicSize, relationsOf, type Topic, topicsOf} from './topics.js'
import {describeEvidence, describeQuantity, describeSubject, describeTime, describeVoice, modalities} from './values.js'
import {clean, INDENT, labelled} from './width.js'

type Places = ReadonlyMap<string, Place>

/** The claim audit for people at a terminal. */
export const auditPretty: Format = (report, context) => {
  const colors = pc.createColors(context.color)
  const parts = ledgers(report)
    .filter(({file}) => wasRead(file))
    .map((ledger) => document(ledger, context.width, colors))
  const topics = topicsOf(report)
  if (topics.length > 0) {
    const places = placesOf(report)
    const rows = topics.flatMap((topic) => [...topicRows(topic, places, context.width, colors), ''])
    parts.push([colors.underline('What several statements are about'), '', ...rows].join('\n'))
  }
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

function claimRows({claim, place, findings}: Entry, width: number, colors: Colors): string[] {
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
    ...findings.flatMap((finding) => findingRows(finding, '', width, colors))
  ]
}

/** A topic: what conflicts, then what agrees. */
function topicRows(topic: Topic, places: Places, width: number, colors: Colors): string[] {
  return [
    `${INDENT}${colors.bold(clean(describeTopic(topic)))}  ${colors.dim(describeTopicSize(topic))}`,
    ...relationsOf(topic).flatMap((relation) => relationRows(relation, places, width, colors))
  ]
}

function relationRows(relation: Relation, places: Places, width: number, colors: Colors): string[] {
  const {a, b, severity, why} = relation
  const support = relation.relation === 'agrees'
  const label = support ? '✔ ' : `${symbols[severity]} `
  const quoted = (claim: Claim) => {
    const place = places.get(claim.id)
    return `${claim.path}${place ? `:${place.line}:${place.column}` : ''} “${claim.words}”`
  }
  const text = `${quoted(b)} ${describeLink({relation, other: a})} ${quoted(a)}: ${why}`
  return labelled(text, label, width, support ? colors.green : painter(severity, colors))
}

function findingRows(finding: Finding, prefix: string, width: number, colors: Colors): string[] {
  const text = `${prefix}${finding.rule}: ${finding.message}`
  return labelled(text, `${symbols[finding.severity]} `, width, painter(finding.severity, colors))
}
