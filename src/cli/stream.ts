import {createChecker} from '../index.js'
import {describeProblem} from '../problem.js'
import {type Counts, countReport, severities} from '../report/counts.js'
import {ndjson, problemRecord} from '../report/ndjson.js'
import type {Problem} from '../types.js'
import {readDocumentLines} from './document-lines.js'
import type {Flags} from './flags.js'
import {runOptions, understanding} from './options.js'
import {errorsOnly, exitStatus} from './present.js'
import {Progress} from './progress.js'
import {complain, type Terminal} from './terminal.js'

/**
 * `hypecheck --stdin-format ndjson --format ndjson`: checks documents as they come and prints the records of each before the next is read;
 * gives the exit status. A document is compared with those before it, so that every pair of documents is compared once.
 */
export async function checkStream(flags: Flags, terminal: Terminal): Promise<number> {
  const run = await runOptions([flags.stdinFilename], flags, terminal)
  const checkNext = await createChecker({...run.options, understand: understanding(run)})
  const counts: Counts = {error: 0, warning: 0, info: 0}
  let troubled = false
  // On one terminal with the records it would be in their way.
  const progress = new Progress(terminal, {quiet: flags.quiet || terminal.stdout.isTTY})
  const trouble = (problem: Problem) => {
    troubled = true
    progress.clear()
    complain(terminal, describeProblem(problem))
  }
  const refuse = (problem: Problem) => {
    trouble(problem)
    terminal.stdout.write(problemRecord(problem))
  }
  for (const problem of run.problems) refuse(problem)
  for await (const document of readDocumentLines(terminal.stdin)) {
    if ('message' in document) {
      refuse(document)
      continue
    }
    progress.step()
    await run.learn(document.path)
    const report = checkNext(document)
    for (const problem of report.files.flatMap(({errors}) => errors)) trouble(problem)
    const found = countReport(report)
    for (const severity of severities) counts[severity] += found[severity]
    terminal.stdout.write(ndjson(flags.quiet ? errorsOnly(report) : report))
  }
  progress.clear()
  return exitStatus(counts, troubled, flags, terminal)
}
