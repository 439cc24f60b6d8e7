import {isAbsolute, posix} from 'node:path'
import type {Report} from './report.js'

/**
 * A report whose files are named from the top of the checkout, which is how CI services find them in the change they show. Absolute paths
 * stay.
 *
 * @param folder where the working folder lies in the checkout; `''` is the top
 */
export function fromCheckout(report: Report, folder = ''): Report {
  const renamed = <Placed extends {path: string}>(placed: Placed): Placed => ({
    ...placed,
    path: isAbsolute(placed.path) ? placed.path : posix.join(folder, placed.path)
  })
  const files = report.files.map((file) => ({
    ...renamed(file),
    findings: file.findings.map((finding) => ({...renamed(finding), related: finding.related.map(renamed)})),
    errors: file.errors.map(renamed)
  }))
  return {...report, files}
}
