import type {Claim, Finding, Problem, Relation} from '../types.js'
import {countFindings, describeCounts, plural, summary, wasRead} from './counts.js'
import type {Format} from './format.js'
import {describeLink, type Entry, type Ledger, ledgers, placesOf} from './ledger.js'
import type {FileReport, Report} from './report.js'
import {describeTopic, describeTopicSize, relationsOf, topicsOf} from './topics.js'
import {describeEvidence, describeQuantity, describeSubject, describeTime, describeVoice, modalities} from './values.js'
import {labelledWith, whyOf} from './words.js'

/**
 * Most characters of a list of findings. GitHub refuses a comment of more than 65,536; the rest is room for what a bot writes around it.
 */
const COMMENT_LIMIT = 65_000

/** Markdown for a comment on a pull request, shortened where it would be too long for one; with `audit`, the whole claim audit as a document. */
export const markdown: Format = (report, {audit}) => (audit ? auditDocument(report) : comment(report))

function auditDocument(report: Report): string {
  const problems = report.files.flatMap((file) => file.errors).map(problemItem)
  const documents = ledgers(report).filter(({file}) => wasRead(file))
  const parts = [
    `# Claim audit\n\nAs of ${report.asOf}. ${summary(report)}.`,
    ...(problems.length > 0 ? [problems.join('\n')] : []),
    ...documents.map(auditOf),
    ...topicSection(report)
  ]
  return `${parts.join('\n\n')}\n`
}

function comment(report: Report): string {
  let text = `### hypecheck: ${summary(report)}`
  const add = (line: string) => {
    const fits = text.length + line.length <= COMMENT_LIMIT
    if (fits) text += line
    return fits
  }
  const problems = report.files.flatMap((file) => file.errors)
  const unlisted = problems.filter((problem, index) => !add(`${index === 0 ? '\n' : ''}\n${problemItem(problem)}`))
  const left: Finding[] = []
  for (const file of report.files) {
    let head = tableHead(file)
    for (const finding of file.findings) {
      if (add(`${head}\n${findingRow(finding)}`)) head = ''
      else left.push(finding)
    }
  }
  const rest = [
    unlisted.length > 0 && plural(unlisted.length, 'unusable file'),
    describeCounts(countFindings(left))
  ].filter(Boolean)
  if (rest.length > 0) text += `\n\n…and ${rest.join(', ')} more; run hypecheck to see all.`
  return `${text}\n`
}

const problemItem = ({path, message}: Problem) => `- ${code(path)}: ${inline(message)}`

function tableHead(file: FileReport): string {
  const title = `#### ${code(file.path)}: ${describeCounts(countFindings(file.findings))}`
  return `\n\n${title}\n\n| Place | Severity | Rule | Finding |\n| --: | :-- | :-- | :-- |`
}

function findingRow(finding: Finding): string {
  return row([`${finding.line}:${finding.column}`, finding.severity, ruleLink(finding), findingText(finding)])
}

function findingText(finding: Finding): string {
  const {message, expected, note, related} = finding
  const parts = [inline(message)]
  for (const other of related) {
    const where = `${code(`${other.path}:${other.line}`)} ${code(other.text)}`
    parts.push(labelledWith(where, inline(whyOf(other, finding))))
  }
  if (note) parts.push(`Note: ${inline(note)}`)
  if (expected?.length) parts.push(`Instead: ${expected.map(code).join(' or ')}`)
  return parts.join('<br>')
}

function auditOf({file, entries, others}: Ledger): string {
  const parts = [
    `## ${code(file.path)}`,
    `${plural(entries.length, 'claim')}. ${describeCounts(countFindings(file.findings))}`.trim()
  ]
  if (entries.length > 0) {
    const head = [
      '| Place | Claim | About | Value | Time | Stance | Evidence |',
      '| --: | :-- | :-- | :-- | :-- | :-- | :-- |'
    ]
    parts.push([...head, ...entries.map(claimRow)].join('\n'))
  }
  const findings = [...entries.flatMap((entry) => entry.findings), ...others].sort(
    (a, b) => a.span.start - b.span.start
  )
  if (findings.length > 0) {
    const lines = findings.map((f) => `${f.line}:${f.column} **${f.severity}** ${ruleLink(f)}: ${findingText(f)}`)
    parts.push(`### Findings\n\n${list(lines)}`)
  }
  return parts.join('\n\n')
}

function claimRow({claim, place}: Entry): string {
  return row([
    `${place.line}:${place.column}`,
    inline(claim.words),
    labelledWith(claim.kind, inline(describeSubject(claim))),
    claim.quantity ? inline(describeQuantity(claim.quantity)) : '',
    claim.time ? inline(describeTime(claim.time)) : '',
    `${claim.polarity === '-' ? 'denied, ' : ''}${modalities[claim.modality]}, ${inline(describeVoice(claim.voice))}`,
    inline(describeEvidence(claim.evidence))
  ])
}

/** What conflicts and what agrees, by what it is about. */
function topicSection(report: Report): string[] {
  const topics = topicsOf(report)
  if (topics.length === 0) return []
  const places = placesOf(report)
  const quoted = (claim: Claim) => {
    const place = places.get(claim.id)
    return `${code(place ? `${claim.path}:${place.line}` : claim.path)} ${code(claim.words)}`
  }
  const item = (relation: Relation) => {
    const {a, b, why} = relation
    const mark = relation.relation === 'agrees' ? '✔' : '✖'
    return `${mark} ${quoted(b)} ${describeLink({relation, other: a})} ${quoted(a)}: ${inline(why)}`
  }
  const sections = topics.map((topic) => {
    const items = relationsOf(topic).map(item)
    return `### ${inline(describeTopic(topic))}: ${describeTopicSize(topic)}\n\n${list(items)}`
  })
  return ['## What several statements are about', ...sections]
}

const ruleLink = ({rule, url}: Finding) => `[${rule}](${url})`
const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')

/** Words of a document or a message as text: what stands in backticks stays code, nothing else is markup, no one is mentioned. */
function inline(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : plain(part)))
    .join('')
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\*_[\]<>~&]/g, '\\$&')
    .replace(/[@#](?=\w)/g, '$&<!-- -->')
    .replace(/:(?=\/\/)|\bwww(?=\.)/gi, '$&<!-- -->')
}

/** A code span that holds any text. */
function code(text: string): string {
  const shown = oneLine(text)
  const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = shown.startsWith('`') || shown.endsWith('`') || shown === '' ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
