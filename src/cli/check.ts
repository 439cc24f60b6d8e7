import {check as checkFiles} from '../index.js'
import type {FileReport, Report} from '../report/report.js'
import type {Problem} from '../types.js'
import {withoutKnown} from './baseline.js'
import {Cache} from './cache.js'
import {touching} from './changed.js'
import type {Flags} from './flags.js'
import {changedSince} from './git.js'
import {operandsOf, readInputs, stdinOf} from './inputs.js'
import {runOptions, understanding} from './options.js'
import {present} from './present.js'
import {Progress} from './progress.js'
import type {Terminal} from './terminal.js'

/** `hypecheck check` and `hypecheck audit`: reads, checks, reports; gives the exit status. */
export async function check(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<number> {
  if (flags.printConfig !== undefined) {
    const {printConfig} = await import('./print-config.js')
    return printConfig(flags.printConfig, flags, terminal)
  }
  const operands = operandsOf(paths, flags)
  if (streams(operands, flags)) {
    const {checkStream} = await import('./stream.js')
    return checkStream(flags, terminal)
  }
  const inputs = await readInputs(operands, stdinOf(flags), terminal)
  const names = inputs.files.map((file) => file.path)
  const run = await runOptions(names, flags, terminal, false)
  const changed = await changedFiles(names, inputs.piped, flags, terminal)
  const cache = flags.cache ? new Cache(terminal.cwd, run.options.concepts) : undefined
  const understand = understanding(run, cache?.understand)
  const progress = new Progress(terminal, flags, names.length + (run.options.corpus || []).length)
  const checked = await checkFiles(inputs.files, {
    ...run.options,
    understand: (file, language) => {
      progress.step()
      return understand(file, language)
    }
  }).finally(() => {
    progress.clear()
    for (const base of run.options.filed ?? []) base.close()
  })
  await cache?.save()
  const unknown = await withoutKnown(withProblems(checked, [...inputs.problems, ...run.problems]), flags, terminal)
  return present(changed ? touching(unknown, changed) : unknown, flags, terminal)
}

/** Whether documents can be reported one by one: nothing that was asked for needs all of them first. */
function streams(operands: readonly string[], flags: Flags): boolean {
  const {stdinFormat, format, output, also, baseline, updateBaseline, changedSince, cache} = flags
  const needsAll = [output, also, baseline, updateBaseline, changedSince, cache].some((flag) => flag !== undefined)
  return stdinFormat === 'ndjson' && format === 'ndjson' && operands.every((operand) => operand === '-') && !needsAll
}

/** The files that `--changed-since` asks for; what comes by standard input is always among them. */
async function changedFiles(
  names: readonly string[],
  piped: ReadonlySet<string>,
  {changedSince: ref}: Flags,
  {cwd}: Terminal
): Promise<ReadonlySet<string> | undefined> {
  if (ref === undefined) return undefined
  return new Set([...(await changedSince(ref, names, cwd)), ...piped])
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
