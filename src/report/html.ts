import {countReport, describeCounts, plural} from './counts.js'
import type {Format} from './format.js'
import {pageData} from './page-data.js'
import type {Report} from './report.js'
import {template} from './template.js'

/** One page that holds the whole audit and loads nothing: the app of `src/report/app` with the report in it as data. */
export const htmlPage: Format = (report, context) =>
  template()
    .replace('__COUNTS__', () => describeSize(report))
    .replace('__REPORT__', () => inScript(pageData(report, context)))

/** How much there is, for readers without scripts. */
function describeSize(report: Report): string {
  const claims = report.files.reduce((sum, file) => sum + file.claims.length, 0)
  const findings = describeCounts(countReport(report)) || 'no findings'
  return `${plural(report.files.length, 'document')}, ${plural(claims, 'claim')}, ${findings}`
}

/** A value as JSON that may stand in a `script` element: nothing in it ends the element or opens a comment. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
