import type {Finding, Severity} from '../types.js'
import type {FileReport, Report} from './report.js'

/** The gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** How many findings there are of each severity. */
export type Counts = Record<Severity, number>

export function countFindings(findings: Iterable<Finding>): Counts {
  const counts: Counts = {error: 0, warning: 0, info: 0}
  for (const finding of findings) counts[finding.severity]++
  return counts
}

export function countReport(report: Report): Counts {
  return countFindings(report.files.flatMap((file) => file.findings))
}

/** “1 file”, “2 files”. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : nouns}`
}

/** “2 errors, 1 warning”; what is zero is left out; empty when all are. */
export function describeCounts(counts: Counts): string {
  const parts = [
    counts.error && plural(counts.error, 'error'),
    counts.warning && plural(counts.warning, 'warning'),
    counts.info && plural(counts.info, 'note')
  ]
  return parts.filter(Boolean).join(', ')
}

/** Whether a file was read at all; else its errors say why not. */
export function wasRead(file: FileReport): boolean {
  return file.errors.length === 0 || file.source !== ''
}

/** The line that ends a report in words. */
export function summary(report: Report): string {
  const counts = describeCounts(countReport(report))
  const read = report.files.filter(wasRead).length
  const faulty = report.files.filter((file) => file.findings.length > 0).length
  const unread = report.files.length - read
  const rest = unread > 0 ? `; ${plural(unread, 'file')} could not be read` : ''
  if (!counts) return `No findings in ${plural(read, 'file')}${rest}`
  return `${counts} in ${faulty === read ? plural(read, 'file') : `${faulty} of ${plural(read, 'file')}`}${rest}`
}
