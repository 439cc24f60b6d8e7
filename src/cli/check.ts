import {check as checkFiles} from '../index.js'
import type {Understand} from '../options.js'
import type {FileReport, Report} from '../report/report.js'
import type {Problem} from '../types.js'
import {understand} from '../understand.js'
import {languagesWith} from '../vocabulary.js'
import {withoutKnown} from './baseline.js'
import {Cache} from './cache.js'
import {touching} from './changed.js'
import type {Flags} from './flags.js'
import {changedSince} from './git.js'
import {readInputs} from './inputs.js'
import {runOptions} from './options.js'
import {present} from './present.js'
import type {Terminal} from './terminal.js'

/** `hypecheck check` and `hypecheck audit`: reads, checks, reports; gives the exit status. */
export async function check(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<number> {
  if (flags.printConfig !== undefined) {
    const {printConfig} = await import('./print-config.js')
    return printConfig(flags.printConfig, flags, terminal)
  }
  const inputs = await readInputs(paths.length > 0 ? paths : ['.'], {stdinName: flags.stdinFilename}, terminal)
  const names = inputs.files.map((file) => file.path)
  const {options, problems: missing, known} = await runOptions(names, flags, terminal)
  const changed = await changedFiles(names, paths.includes('-'), flags, terminal)
  const cache = flags.cache ? new Cache(terminal.cwd, options.concepts) : undefined
  const languages = languagesWith(options.concepts)
  const read: Understand = cache?.understand ?? ((file, language) => understand(file, language, languages))
  const checked = await checkFiles(inputs.files, {
    ...options,
    understand: (file, language) => known.get(file) ?? read(file, language)
  })
  await cache?.save()
  const unknown = await withoutKnown(withProblems(checked, [...inputs.problems, ...missing]), flags, terminal)
  return present(changed ? touching(unknown, changed) : unknown, flags, terminal)
}

/** The files that `--changed-since` asks for; what comes by standard input is always among them. */
async function changedFiles(
  names: readonly string[],
  byStdin: boolean,
  {changedSince: ref, stdinFilename}: Flags,
  {cwd}: Terminal
): Promise<ReadonlySet<string> | undefined> {
  if (ref === undefined) return undefined
  const changed = await changedSince(ref, names, cwd)
  return byStdin ? changed.add(stdinFilename) : changed
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
