import type {Problem} from '../types.js'
import {toJson} from './json.js'
import type {Report} from './report.js'

/** JSON, one value a line, for pipes: each is a record of `ndjson.schema.json`. */
export function ndjson(report: Report): string {
  const {files, relations, reference} = toJson(report)
  const values = [
    ...files.flatMap(({errors, findings, claims, ...file}) => [
      {type: 'file', ...file},
      ...errors.map(errorRecord),
      ...findings.map((finding) => ({type: 'finding', path: file.path, ...finding})),
      ...claims.map((claim) => ({type: 'claim', ...claim}))
    ]),
    ...reference.map((claim) => ({type: 'reference', ...claim})),
    ...relations.map((relation) => ({type: 'relation', ...relation}))
  ]
  return values.map(line).join('')
}

/** The record of something wrong beside any document. */
export const problemRecord = (problem: Problem): string => line(errorRecord(problem))

const errorRecord = (problem: Problem) => ({type: 'error', ...problem})
const line = (value: object) => `${JSON.stringify(value)}\n`
