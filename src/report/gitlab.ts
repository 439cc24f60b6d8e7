import type {Severity} from '../types.js'
import {fromCheckout} from './checkout.js'
import {digest, fingerprints} from './fingerprint.js'
import type {Format} from './format.js'
import {explain} from './words.js'

const severities: Readonly<Record<Severity, string>> = {error: 'critical', warning: 'major', info: 'info'}

/**
 * The code quality report of GitLab, for its merge request widget. A file that could not be used is an issue of its own, on line 1 where
 * the line is not known. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const gitlab: Format = (report, {folder}) => {
  const {files} = fromCheckout(report, folder)
  const findings = files.flatMap((file) => file.findings)
  const problems = files.flatMap((file) => file.errors)
  const prints = fingerprints(findings)
  const issues = [
    ...findings.map((finding, index) => ({
      description: explain(finding),
      check_name: finding.rule,
      fingerprint: prints[index],
      severity: severities[finding.severity],
      location: {path: finding.path, lines: {begin: finding.line, end: finding.endLine}}
    })),
    ...problems.map(({path, message, line = 1}) => ({
      description: message,
      check_name: 'unusable-file',
      fingerprint: digest([path, message, line]),
      severity: 'blocker',
      location: {path, lines: {begin: line}}
    }))
  ]
  return `${JSON.stringify(issues, undefined, 2)}\n`
}
