import {check, inspect, type Options, rules} from '../index.js'
import {lineTable} from '../read/place.js'
import {whyOf} from '../report/words.js'
import type {Finding, RelatedPlace, Understood} from '../types.js'
import {understand} from '../understand.js'
import type {Draft} from './draft.js'
import type {Answer, DraftFinding, DraftRelated, Request, Result, RuleDocs} from './protocol.js'

const PATH = 'draft.md'

/** The pages of the base are understood once; of the draft, `check` and `inspect` ask for the same reading. */
const base = new Map<string, Understood>()
let lastDraft: {value: string; language?: string; understood: Understood} | undefined

const remembering: Options['understand'] = (file, language) => {
  if (file.path !== PATH) {
    const known = base.get(file.path) ?? understand(file)
    base.set(file.path, known)
    return known
  }
  if (lastDraft?.value !== file.value || lastDraft.language !== language)
    lastDraft = {value: file.value, language, understood: understand(file, language)}
  return lastDraft.understood
}

async function lint({text, preset, language, asOf, corpus}: Draft): Promise<Result> {
  const started = performance.now()
  const pages = corpus && (await import('./reference-base.js')).referenceBase
  const options: Options = {preset, language, asOf, corpus: pages, understand: remembering}
  const report = await check([{path: PATH, value: text}], options)
  const {findings, errors} = report.files[0]!
  return {
    text,
    findings: withOffsets(text, findings),
    claims: inspect(text, {...options, path: PATH}).claims,
    problems: errors.map(({message}) => message),
    rules: docsOf(findings),
    took: performance.now() - started
  }
}

function withOffsets(text: string, findings: readonly Finding[]): DraftFinding[] {
  const lines = lineTable(text)
  const offset = (line: number, column: number) => lines[line - 1]! + column - 1
  const placed = (other: RelatedPlace, finding: Finding): DraftRelated => ({
    text: other.text,
    why: whyOf(other, finding),
    ...(other.path === PATH
      ? {span: {start: offset(other.line, other.column), end: offset(other.endLine, other.endColumn)}}
      : {page: `${other.path}:${other.line}`})
  })
  return findings.map((finding) => ({...finding, related: finding.related.map((other) => placed(other, finding))}))
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
