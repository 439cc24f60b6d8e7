import {type Diagnostic, DiagnosticSeverity, type Range} from 'vscode-languageserver/node'
import {explain, labelledWith} from '../report/words.js'
import type {Finding, Place, Problem, Severity} from '../types.js'

/** The name under which an editor shows what the server says. */
export const SOURCE = 'hypecheck'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
}

/** A place as the protocol has it: lines and characters from 0, in UTF-16 units; the end is exclusive. */
export function rangeOf({line, column, endLine, endColumn}: Place): Range {
  return {start: {line: line - 1, character: column - 1}, end: {line: endLine - 1, character: endColumn - 1}}
}

/** Address of a document, from its path. */
export type UriOf = (path: string) => string

/**
 * A finding as a diagnostic; its data hold what could stand instead.
 *
 * @param related Whether the editor shows related places; else they are part of the message.
 */
export function findingDiagnostic(finding: Finding, uriOf: UriOf, related: boolean): Diagnostic {
  const {rule, severity, message, note, url, expected} = finding
  return {
    range: rangeOf(finding),
    severity: severities[severity],
    source: SOURCE,
    code: rule,
    codeDescription: {href: url},
    message: related ? [message, note].filter(Boolean).join('\n') : explain(finding),
    ...(related && {
      relatedInformation: finding.related.map((place) => ({
        location: {uri: uriOf(place.path), range: rangeOf(place)},
        message: labelledWith(`“${place.text}”`, place.why)
      }))
    }),
    ...(expected && {data: {expected}})
  }
}

/** What is wrong with a file itself; it is shown at its beginning where no place is known. */
export function problemDiagnostic({message, line = 1, column = 1}: Problem): Diagnostic {
  return {
    range: rangeOf({line, column, endLine: line, endColumn: column}),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message
  }
}
