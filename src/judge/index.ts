import {HOMEPAGE} from '../homepage.js'
import type {Settings} from '../options.js'
import {lineTable, placeOf, sourceSpan, textSpan} from '../read/place.js'
import type {Report, Rule, RuleContext} from '../rule.js'
import type {Document, Finding, Inconsistency, Reading, Relation, Span} from '../types.js'
import {suppress} from './suppress.js'
import {outsideTerms} from './terms.js'

/** Everything that was found out about one document. */
export interface Case {
  document: Document
  readings: readonly Reading[]
  inconsistencies: readonly Inconsistency[]
  /** Relations whose `b` stands in this document. */
  relations: readonly Relation[]
  settings: Settings
  /** Paths of the documents of the reference base. */
  reference: ReadonlySet<string>
}

/** The page of a rule. */
export const ruleUrl = (id: string) => `${HOMEPAGE}/blob/main/fixtures/rules/${id}.md`

/**
 * Runs the rules over one document and turns what they say into findings, in the order of the text. A rule never sees a position:
 * this is the one place where words become places. Suppressed findings are left out.
 *
 * @param sources Text of every document a finding may point into, by path.
 */
export function judge(file: Case, rules: readonly Rule[], sources: ReadonlyMap<string, string>): Finding[] {
  const tables = new Map<string, readonly number[]>()
  const placeIn = (path: string, span: Span) => {
    const table = tables.get(path) ?? lineTable(sources.get(path) ?? '')
    tables.set(path, table)
    return placeOf(table, span)
  }
  const {document, readings, settings} = file
  const groups = groupsOf(document, readings)
  const run = (rule: Rule, visit: (context: RuleContext) => Iterable<[Report, Reading?]>): Finding[] => {
    const setting = settings.rules.get(rule.id)
    if (!setting) return []
    const context = contextOf(file, groups, {...defaultsOf(rule), ...setting.options})
    return [...visit(context)].map(([report, reading]) => {
      const block = reading && document.blocks[reading.sentence.block]!
      const offset = reading?.sentence.start ?? 0
      const at = {start: report.at.start + offset, end: report.at.end + offset}
      const span = block ? sourceSpan(block.map, at) : at
      const actual = block ? block.text.slice(at.start, at.end) : wordsAt(document, at)
      return {
        rule: rule.id,
        severity: setting.severity ?? report.severity ?? rule.severity,
        message: fill(rule.messages[report.message]!, {actual, ...report.data}),
        path: document.path,
        span,
        ...placeIn(document.path, span),
        actual,
        ...(report.expected?.length && {expected: report.expected}),
        ...(report.note && {note: report.note}),
        url: ruleUrl(rule.id),
        ...(report.claim && {claim: report.claim.id}),
        related: (report.related ?? []).map(({path, span: there, why}) => ({
          path,
          ...placeIn(path, there),
          text: (sources.get(path) ?? '').slice(there.start, there.end),
          why
        }))
      }
    })
  }
  const all = rules.flatMap((rule) => run(rule, (context) => reportsOf(rule, file, context)))
  const found = outsideTerms(all, document.source, settings.terms)
  const ids = rules.map((rule) => rule.id)
  const {findings, uses} = suppress(document.controls, merged(found), ids)
  const unused = rules.flatMap((rule) =>
    run(rule, function* (context) {
      if (rule.on === 'control') for (const use of uses) for (const report of rule.check(use, context)) yield [report]
    })
  )
  return [...findings, ...unused].sort((a, b) => a.span.start - b.span.start || a.rule.localeCompare(b.rule))
}

/** The readings of each paragraph, list item or table row. */
function groupsOf({blocks}: Document, readings: readonly Reading[]): Map<number, Reading[]> {
  const groups = new Map<number, Reading[]>()
  for (const reading of readings) {
    const {group} = blocks[reading.sentence.block]!
    const members = groups.get(group)
    if (members) members.push(reading)
    else groups.set(group, [reading])
  }
  return groups
}

/** What a rule says of a document; rules on comments come later, when it is known what the comments did. */
function* reportsOf(rule: Rule, file: Case, context: RuleContext): Iterable<[Report, Reading?]> {
  if (rule.on === 'sentence') {
    for (const reading of file.readings)
      if (rule.languages.includes(reading.sentence.language))
        for (const report of rule.check(reading, context)) yield [report, reading]
  } else if (rule.on === 'document') {
    for (const inconsistency of file.inconsistencies)
      for (const report of rule.check(inconsistency, context)) yield [report]
  } else if (rule.on === 'relation') {
    for (const relation of file.relations) for (const report of rule.check(relation, context)) yield [report]
  }
}

const severities = ['info', 'warning', 'error']

/** Says the same fault of the same words once, with all the other places it was found by; the gravest severity holds. */
function merged(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>()
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.span.start} ${finding.span.end}`
    const first = kept.get(key)
    if (!first) kept.set(key, {...finding})
    else {
      first.related = [...first.related, ...finding.related]
      if (severities.indexOf(finding.severity) > severities.indexOf(first.severity)) first.severity = finding.severity
    }
  }
  return [...kept.values()]
}

/** The words of a range of the source, on one line and without Markdown; the source itself where it is no prose. */
function wordsAt({blocks, source}: Document, at: Span): string {
  for (const {map, text} of blocks) {
    const span = textSpan(map, at)
    if (span) return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  }
  return source.slice(at.start, at.end)
}

function contextOf(
  {document, readings, settings, reference}: Case,
  groups: ReadonlyMap<number, readonly Reading[]>,
  options: Record<string, unknown>
): RuleContext {
  const block = (reading: Reading) => document.blocks[reading.sentence.block]!
  return {
    document,
    readings,
    nearby: (reading) => groups.get(block(reading).group) ?? [],
    block,
    asOf: settings.asOf,
    reference: (claim) => reference.has(claim.path),
    options
  }
}

function defaultsOf(rule: Rule): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]))
}

/** Fills `{name}` with its value; a name without a value is a mistake of the rule. */
export function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!(name in data)) throw new Error(`No value for {${name}} of the message “${template}”.`)
    return String(data[name])
  })
}
