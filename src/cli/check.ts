import {check as checkFiles, rules} from '../index.js'
import type {Understand} from '../options.js'
import {countReport} from '../report/counts.js'
import {formats} from '../report/format.js'
import type {FileReport, Report} from '../report/report.js'
import type {Problem} from '../types.js'
import {understand} from '../understand.js'
import {languagesWith} from '../vocabulary.js'
import {withoutKnown} from './baseline.js'
import {Cache} from './cache.js'
import {deliver, describeProblem} from './deliver.js'
import type {Flags} from './flags.js'
import {readInputs} from './inputs.js'
import {runOptions} from './options.js'
import {packageVersion} from './package.js'
import {columnsOf, complain, type Terminal, wantsColor} from './terminal.js'
import {EXIT} from './usage-error.js'

/** `hypecheck check` and `hypecheck audit`: reads, checks, reports; gives the exit status. */
export async function check(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<number> {
  if (flags.printConfig !== undefined) {
    const {printConfig} = await import('./print-config.js')
    return printConfig(flags.printConfig, flags, terminal)
  }
  const inputs = await readInputs(paths.length > 0 ? paths : ['.'], {stdinName: flags.stdinFilename}, terminal)
  const names = inputs.files.map((file) => file.path)
  const {options, problems: missing, known} = await runOptions(names, flags, terminal)
  const cache = flags.cache ? new Cache(terminal.cwd, options.concepts) : undefined
  const languages = languagesWith(options.concepts)
  const read: Understand = cache?.understand ?? ((file, language) => understand(file, language, languages))
  const checked = await checkFiles(inputs.files, {
    ...options,
    understand: (file, language) => known.get(file) ?? read(file, language)
  })
  await cache?.save()
  const report = await withoutKnown(withProblems(checked, [...inputs.problems, ...missing]), flags, terminal)
  const problems = report.files.flatMap((file) => file.errors)
  for (const problem of problems) complain(terminal, describeProblem(problem))

  const counts = countReport(report)
  const format = await formats[flags.format]()
  const text = format(flags.quiet ? errorsOnly(report) : report, {
    color: wantsColor(terminal, flags),
    width: columnsOf(terminal),
    audit: flags.audit === true,
    version: packageVersion(),
    rules
  })
  await deliver(text, flags, terminal)

  if (problems.length > 0) return EXIT.trouble
  const tooMany = flags.maxWarnings !== undefined && counts.warning > flags.maxWarnings
  if (tooMany && counts.error === 0)
    complain(terminal, `${counts.warning} warnings, more than --max-warnings ${flags.maxWarnings}`)
  return counts.error > 0 || tooMany ? EXIT.findings : EXIT.clean
}

/** The report with the files that could not be read, so that every format can tell of them. */
function withProblems(report: Report, problems: readonly Problem[]): Report {
  const unread = problems.map(
    (problem): FileReport => ({
      path: problem.path,
      language: 'en',
      findings: [],
      claims: [],
      errors: [problem],
      source: ''
    })
  )
  return {...report, files: [...report.files, ...unread]}
}

function errorsOnly(report: Report): Report {
  return {
    ...report,
    files: report.files.map((file) => ({
      ...file,
      findings: file.findings.filter((finding) => finding.severity === 'error')
    }))
  }
}
