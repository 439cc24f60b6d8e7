import type {Settings} from './options.js'
import {lineTable, placeOf, sourceSpan, textSpan} from './read/place.js'
import type {Report, Rule, RuleContext} from './rule.js'
import type {Document, Finding, Inconsistency, Reading, Relation, Span} from './types.js'

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
export const ruleUrl = (id: string) => `https://github.com/hypecheck/hypecheck/blob/main/fixtures/rules/${id}.md`

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
  const findings: Finding[] = []
  for (const rule of rules) {
    const setting = settings.rules.get(rule.id)
    if (!setting) continue
    const context = contextOf(file, {...defaultsOf(rule), ...setting.options})
    const add = (report: Report, reading?: Reading) => {
      const block = reading && document.blocks[reading.sentence.block]!
      const offset = reading?.sentence.start ?? 0
      const at = {start: report.at.start + offset, end: report.at.end + offset}
      const span = block ? sourceSpan(block.map, at) : at
      const actual = block ? block.text.slice(at.start, at.end) : wordsAt(document, at)
      findings.push({
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
      })
    }
    if (rule.on === 'sentence') {
      for (const reading of readings) {
        if (!rule.languages.includes(reading.sentence.language)) continue
        for (const report of rule.check(reading, context)) add(report, reading)
      }
    } else if (rule.on === 'document') {
      for (const inconsistency of file.inconsistencies)
        for (const report of rule.check(inconsistency, context)) add(report)
    } else for (const relation of file.relations) for (const report of rule.check(relation, context)) add(report)
  }
  return unsuppressed(document, merged(findings)).sort(
    (a, b) => a.span.start - b.span.start || a.rule.localeCompare(b.rule)
  )
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

function contextOf({document, readings, settings, reference}: Case, options: Record<string, unknown>): RuleContext {
  const block = (reading: Reading) => document.blocks[reading.sentence.block]!
  return {
    document,
    readings,
    nearby: (reading) => readings.filter((other) => block(other).group === block(reading).group),
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

/** Leaves out what a comment of the document disables. */
function unsuppressed(document: Document, findings: readonly Finding[]): Finding[] {
  if (document.controls.length === 0) return [...findings]
  return findings.filter((finding) => {
    let disabled = false
    for (const control of document.controls) {
      if (control.rules.length > 0 && !control.rules.includes(finding.rule)) continue
      if (control.action === 'ignore') {
        if (control.covers && control.covers.start <= finding.span.start && finding.span.start < control.covers.end)
          return false
      } else if (control.end <= finding.span.start) disabled = control.action === 'disable'
    }
    return !disabled
  })
}
