import type pc from 'picocolors'
import type {Severity} from '../types.js'
import {countReport, severities, summary, wasRead} from './counts.js'
import type {Report} from './report.js'

export type Colors = ReturnType<typeof pc.createColors>

/** One sign for each severity, so that colour is never all there is. */
export const symbols: Record<Severity, string> = {error: '✖', warning: '▲', info: '●'}

export function painter(severity: Severity, colors: Colors): (text: string) => string {
  return severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.blue
}

/** The line that ends a report on a terminal. */
export function prettySummary(report: Report, colors: Colors): string {
  const counts = countReport(report)
  const gravest = severities.find((severity) => counts[severity] > 0)
  const text = summary(report)
  if (gravest) return painter(gravest, colors)(`${symbols[gravest]} ${text}`)
  return report.files.every(wasRead) ? colors.green(`✔ ${text}`) : colors.yellow(`▲ ${text}`)
}
