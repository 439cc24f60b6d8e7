import {examine, type Options, rules} from '../index.js'
import {rewriteOf} from '../judge/replacement.js'
import {lineTable} from '../read/place.js'
import {jsonClaim} from '../report/json.js'
import {describeSubject} from '../report/values.js'
import {whyOf} from '../report/words.js'
import type {Document, Finding, RelatedPlace, Understood} from '../types.js'
import {claimsOf, understand} from '../understand.js'
import type {Draft} from './draft.js'
import type {Answer, DraftFinding, DraftRelated, Request, Result, RuleDocs} from './protocol.js'

const PATH = 'draft.md'

/** The pages of the reference base do not change: they are understood once. */
const base = new Map<string, Understood>()

const understandOnce: Options['understand'] = (file) => {
  const understood = base.get(file.path) ?? understand(file)
  base.set(file.path, understood)
  return understood
}

async function lint({text, preset, language, asOf, corpus}: Draft): Promise<Result> {
  const started = performance.now()
  const pages = corpus && (await import('./reference-base.js')).referenceBase
  const understood = understand({path: PATH, value: text}, language === 'auto' ? undefined : language)
  const report = await examine([understood], {preset, asOf, corpus: pages, understand: understandOnce})
  const {findings, errors} = report.files[0]!
  return {
    text,
    findings: findingsIn(understood.document, findings),
    claims: claimsOf(understood).map((claim) => ({
      span: claim.span,
      about: {en: describeSubject(claim, 'en'), zh: describeSubject(claim, 'zh')},
      claim: jsonClaim(claim)
    })),
    problems: errors.map(({message}) => message),
    rules: docsOf(findings),
    took: performance.now() - started
  }
}

/** Findings with offsets and edits in the stead of lines and words. */
function findingsIn(document: Document, findings: readonly Finding[]): DraftFinding[] {
  const lines = lineTable(document.source)
  const offset = (line: number, column: number) => lines[line - 1]! + column - 1
  const placed = (other: RelatedPlace, finding: Finding): DraftRelated => ({
    text: other.text,
    why: whyOf(other, finding),
    ...(other.path === PATH
      ? {span: {start: offset(other.line, other.column), end: offset(other.endLine, other.endColumn)}}
      : {page: `${other.path}:${other.line}`})
  })
  return findings.map((finding) => ({
    ...finding,
    expected: (finding.expected ?? []).map((words) => ({words, edit: rewriteOf(document, finding, words)})),
    related: finding.related.map((other) => placed(other, finding))
  }))
}

function docsOf(findings: readonly Finding[]): Record<string, RuleDocs> {
  const found = new Set(findings.map(({rule}) => rule))
  return Object.fromEntries(
    rules.filter(({id}) => found.has(id)).map(({id, docs}) => [id, {because: docs.because, instead: docs.instead}])
  )
}

addEventListener('message', async ({data: {id, draft}}: MessageEvent<Request>) => {
  const answer: Answer = await lint(draft).then(
    (result) => ({id, result}),
    (error) => ({id, failure: String(error)})
  )
  postMessage(answer)
})
