import {readFileSync} from 'node:fs'

/** Where the build leaves the page (`scripts/report-app.mjs`): beside the compiled files, and as the sources see it. */
const places = ['./app.html', '../../dist/src/report/app.html']

/**
 * The report page without a report: one HTML file with the marks `__COUNTS__` and `__REPORT__`.
 *
 * @throws Error when it has not been built
 */
export function template(): string {
  for (const place of places) {
    try {
      return readFileSync(new URL(place, import.meta.url), 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  throw new Error('The page of the report is missing: reinstall hypecheck, or, in its sources, run: npm run build')
}
