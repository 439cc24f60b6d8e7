import type {Problem} from '../types.js'
import type {Format} from './format.js'
import {toJson} from './json.js'
import type {Report} from './report.js'

/** JSON, one value a line, for pipes: each is a record of `ndjson.schema.json`. */
export const ndjson: Format = (report) => records(report, new Set())

/**
 * The records of a report, which may be a part of a longer run.
 *
 * @param told ids of the claims that were printed before; those that are printed now are added
 */
export function records(report: Report, told: Set<string>): string {
  const {files, relations, reference} = toJson(report)
  const values = [
    ...files.flatMap(({errors, findings, claims, ...file}) => [
      {type: 'file', ...file},
      ...errors.map(errorRecord),
      ...findings.map((finding) => ({type: 'finding', path: file.path, ...finding})),
      ...claims.map((claim) => ({type: 'claim', ...claim}))
    ]),
    ...reference.filter(({id}) => !told.has(id)).map((claim) => ({type: 'reference', ...claim})),
    ...relations.map((relation) => ({type: 'relation', ...relation}))
  ]
  for (const claim of [...files.flatMap(({claims}) => claims), ...reference]) told.add(claim.id)
  return values.map(line).join('')
}

/** The record of something wrong beside any document. */
export const problemRecord = (problem: Problem): string => line(errorRecord(problem))

const errorRecord = (problem: Problem) => ({type: 'error', ...problem})
const line = (value: object) => `${JSON.stringify(value)}\n`
