import type {Finding, Severity} from '../types.js'
import {fromCheckout} from './checkout.js'
import type {Format} from './format.js'
import {explain} from './words.js'

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/**
 * Workflow commands that GitHub Actions turns into annotations.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const github: Format = (report, {folder}) => {
  const lines = fromCheckout(report, folder).files.flatMap(({findings, errors}) => [
    ...findings.map(annotation),
    ...errors.map(({path, line, message}) => command('error', {file: path, ...(line && {line})}, message))
  ])
  return lines.map((line) => `${line}\n`).join('')
}

function annotation(finding: Finding): string {
  const {path, line, endLine, column, endColumn, rule, severity} = finding
  const properties = {
    file: path,
    line,
    endLine,
    // Columns count only where both ends are on one line.
    ...(line === endLine && {col: column, endColumn}),
    title: `hypecheck: ${rule}`
  }
  return command(commands[severity], properties, explain(finding))
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${pairs.join(',')}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
