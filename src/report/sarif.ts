import {isAbsolute} from 'node:path'
import {pathToFileURL} from 'node:url'
import {HOMEPAGE} from '../homepage.js'
import {ruleUrl} from '../judge/index.js'
import type {Rule} from '../rule.js'
import type {Finding, Place, Problem, Severity} from '../types.js'
import {fromCheckout} from './checkout.js'
import {fingerprints} from './fingerprint.js'
import type {Format} from './format.js'
import {explain} from './words.js'

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}

/** SARIF 2.1.0, the format of code scanning. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const sarif: Format = (report, {version, rules, folder}) => {
  const {files} = fromCheckout(report, folder)
  const findings = files.flatMap((file) => file.findings)
  const problems = files.flatMap((file) => file.errors)
  const prints = fingerprints(findings)
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'hypecheck',
            informationUri: HOMEPAGE,
            semanticVersion: version,
            rules: rules.map(descriptor)
          }
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {executionSuccessful: problems.length === 0, toolExecutionNotifications: problems.map(notification)}
        ],
        results: findings.map((finding, index) => ({
          ...result(finding, rules),
          partialFingerprints: {'hypecheck/v1': prints[index]}
        }))
      }
    ]
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function descriptor({id, severity, docs}: Rule) {
  const {checks, because, instead, silent} = docs
  const text = [checks, because, `Instead: ${instead}`].join('\n\n')
  const list = silent.map((line) => `- ${line}`).join('\n')
  return {
    id,
    shortDescription: {text: checks},
    fullDescription: {text: because},
    helpUri: ruleUrl(id),
    help: {text, markdown: list ? `${text}\n\nIt leaves alone:\n\n${list}` : text},
    defaultConfiguration: {level: levels[severity]}
  }
}

function result(finding: Finding, rules: readonly Rule[]) {
  const {rule, severity, path, actual, related} = finding
  const index = rules.findIndex(({id}) => id === rule)
  return {
    ruleId: rule,
    ...(index >= 0 && {ruleIndex: index}),
    level: levels[severity],
    message: {text: explain(finding)},
    locations: [{physicalLocation: location(path, finding, actual)}],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        physicalLocation: location(other.path, other, other.text),
        message: {text: other.why}
      }))
    })
  }
}

function location(path: string, {line, column, endLine, endColumn}: Place, text: string) {
  return {
    artifactLocation: {uri: address(path)},
    region: {startLine: line, startColumn: column, endLine, endColumn, snippet: {text}}
  }
}

function notification({path, message, line, column}: Problem) {
  const region = line && {region: {startLine: line, ...(column && {startColumn: column})}}
  return {
    level: 'error',
    message: {text: message},
    locations: [{physicalLocation: {artifactLocation: {uri: address(path)}, ...region}}]
  }
}

function address(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/')
}
