import type {Format} from './format.js'
import {toJson} from './json.js'

/** JSON, one value a line, for pipes: each is an `error`, a `finding`, a `claim` or a `relation`. */
export const ndjson: Format = (report) => {
  const {files, relations, reference} = toJson(report)
  const values = [
    ...files.flatMap(({path, errors, findings, claims}) => [
      ...errors.map((error) => ({type: 'error', ...error})),
      ...findings.map((finding) => ({type: 'finding', path, ...finding})),
      ...claims.map((claim) => ({type: 'claim', ...claim}))
    ]),
    ...reference.map((claim) => ({type: 'reference', ...claim})),
    ...relations.map((relation) => ({type: 'relation', ...relation}))
  ]
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}
