import {rules} from '../index.js'
import {describeProblem} from '../problem.js'
import {type Counts, countReport, plural} from '../report/counts.js'
import type {FormatContext} from '../report/format.js'
import {formats} from '../report/formats.js'
import type {Report} from '../report/report.js'
import {deliver, writeReport} from './deliver.js'
import type {Flags} from './flags.js'
import {packageVersion} from './package.js'
import {columnsOf, complain, folderInCheckout, type Terminal, wantsColor} from './terminal.js'
import {EXIT} from './usage-error.js'

/** Gives a report in the formats that were asked for, complains of what could not be read, and gives the exit status. */
export async function present(report: Report, flags: Flags, terminal: Terminal): Promise<number> {
  const problems = report.files.flatMap((file) => file.errors)
  for (const problem of problems) complain(terminal, describeProblem(problem))

  const shown = flags.quiet ? errorsOnly(report) : report
  const context: FormatContext = {
    color: wantsColor(terminal, flags),
    width: columnsOf(terminal),
    audit: flags.audit === true,
    version: packageVersion(),
    rules,
    folder: folderInCheckout(terminal)
  }
  const format = await formats[flags.format]()
  await deliver(format(shown, context), flags, terminal)
  for (const {format: name, file} of flags.also ?? []) {
    const another = await formats[name]()
    await writeReport(another(shown, {...context, color: false}), file, `--also ${name}=${file}`, terminal)
  }

  return exitStatus(countReport(report), problems.length > 0, flags, terminal)
}

/** The exit status of a run, by what was found and whether anything could not be read; says so where warnings are too many. */
export function exitStatus(counts: Counts, troubled: boolean, {maxWarnings}: Flags, terminal: Terminal): number {
  if (troubled) return EXIT.trouble
  const tooMany = maxWarnings !== undefined && counts.warning > maxWarnings
  if (tooMany && counts.error === 0)
    complain(terminal, `${plural(counts.warning, 'warning')}, more than --max-warnings ${maxWarnings}`)
  return counts.error > 0 || tooMany ? EXIT.findings : EXIT.clean
}

/** What `--quiet` leaves of a report. */
export function errorsOnly(report: Report): Report {
  return {
    ...report,
    files: report.files.map((file) => ({
      ...file,
      findings: file.findings.filter((finding) => finding.severity === 'error')
    }))
  }
}
