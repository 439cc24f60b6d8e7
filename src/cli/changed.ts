import {wasRead} from '../report/counts.js'
import type {Report} from '../report/report.js'

/**
 * What of a report a change has to do with: the files that changed, and every other finding that points into one of them. Of two statements that
 * conflict the finding stands at one, as in a run over everything, so that baselines and suppression comments hold; the change may be in
 * the other. Files that could not be read stay.
 */
export function touching(report: Report, changed: ReadonlySet<string>): Report {
  const files = report.files.map((file) =>
    changed.has(file.path)
      ? file
      : {...file, findings: file.findings.filter(({related}) => related.some(({path}) => changed.has(path)))}
  )
  return {
    ...report,
    files: files.filter((file) => changed.has(file.path) || file.findings.length > 0 || !wasRead(file)),
    relations: report.relations.filter(({a, b}) => changed.has(a.path) || changed.has(b.path))
  }
}
