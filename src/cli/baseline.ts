import {readFile} from 'node:fs/promises'
import {dirname, relative, resolve, sep} from 'node:path'
import {reason} from '../reason.js'
import {plural, wasRead} from '../report/counts.js'
import {identities} from '../report/fingerprint.js'
import type {Report} from '../report/report.js'
import type {Finding} from '../types.js'
import type {Flags} from './flags.js'
import {complain, type Terminal} from './terminal.js'
import {UsageError} from './usage-error.js'
import {writeWhole} from './write.js'

/** Findings that are known and not reported again: how many there are of each words, by file and rule. No line number is in it. */
interface Baseline {
  version: 1
  findings: Record<string, Record<string, Record<string, number>>>
}

/**
 * Takes the known findings out of a report; with `--update-baseline`, those of this run become the known ones first. Entries of files
 * that are not part of the run stay. Says on standard error how many were taken out.
 *
 * @throws UsageError when the file cannot be read or written, or is no baseline
 */
export async function withoutKnown(report: Report, flags: Flags, terminal: Terminal): Promise<Report> {
  if (flags.baseline === undefined) {
    if (flags.updateBaseline) throw new UsageError('--update-baseline needs --baseline <file>')
    return report
  }
  const path = resolve(terminal.cwd, flags.baseline)
  const nameOf = (file: string) => relative(dirname(path), resolve(terminal.cwd, file)).split(sep).join('/')
  const known = await load(path, flags.baseline, flags.updateBaseline === true)
  if (flags.updateBaseline) {
    for (const file of report.files.filter(wasRead)) known.findings[nameOf(file.path)] = tally(file.findings)
    await save(path, flags.baseline, known)
  }
  const rest = {
    ...report,
    files: report.files.map((file) => ({...file, findings: unknown(file.findings, known, nameOf)}))
  }
  const left = count(report) - count(rest)
  const where = flags.updateBaseline
    ? `recorded in ${flags.baseline} and left out`
    : `left out: known from ${flags.baseline}`
  if (left > 0) complain(terminal, `${plural(left, 'finding')} ${where}`)
  return rest
}

const count = ({files}: Report): number => files.reduce((sum, {findings}) => sum + findings.length, 0)

function unknown(findings: readonly Finding[], known: Baseline, nameOf: (path: string) => string): Finding[] {
  const ids = identities(findings)
  return findings.filter((_, index) => {
    const {path, rule, words, occurrence} = ids[index]!
    return occurrence >= (own(own(own(known.findings, nameOf(path)), rule), words) ?? 0)
  })
}

function tally(findings: readonly Finding[]): Baseline['findings'][string] {
  const counts = new Map<string, Map<string, number>>()
  for (const {rule, words, occurrence} of identities(findings)) {
    const ofRule = counts.get(rule) ?? new Map<string, number>()
    counts.set(rule, ofRule.set(words, occurrence + 1))
  }
  return Object.fromEntries([...counts].map(([rule, words]) => [rule, Object.fromEntries(words)]))
}

/** What a record itself holds: the words of a document may well be “constructor”. */
function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined
}

async function load(path: string, name: string, mayBeMissing: boolean): Promise<Baseline> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (missing && mayBeMissing) return {version: 1, findings: {}}
    const advice = missing ? 'no such file; write it with --update-baseline' : reason(error)
    throw new UsageError(`--baseline ${name}: cannot be read (${advice})`)
  }
  const value = parse(text)
  if (isBaseline(value)) return value
  throw new UsageError(
    `--baseline ${name}: is no baseline of hypecheck; remove it and write it again with --update-baseline`
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isBaseline(value: unknown): value is Baseline {
  const {version, findings} = (value ?? {}) as Partial<Baseline>
  const isCount = (count: unknown) => Number.isSafeInteger(count)
  return version === 1 && isRecord(findings, (rules) => isRecord(rules, (words) => isRecord(words, isCount)))
}

function isRecord(value: unknown, holds: (entry: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds)
}

/** Written in the order of names, without empty files, so that a change of it reads well. */
async function save(path: string, name: string, {findings}: Baseline): Promise<void> {
  const files = Object.entries(findings).filter(([, rules]) => Object.keys(rules).length > 0)
  const sorted = sortKeys(Object.fromEntries(files))
  try {
    await writeWhole(path, `${JSON.stringify({version: 1, findings: sorted}, undefined, 2)}\n`)
  } catch (error) {
    throw new UsageError(`--baseline ${name}: cannot be written (${reason(error)})`)
  }
}

function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]))
}
