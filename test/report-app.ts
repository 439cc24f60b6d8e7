import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** Builds the page of the HTML report, as `npm run build` does, so that tests see the app as it stands. */
export function buildReportApp(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/report-app.mjs', import.meta.url))])
}
