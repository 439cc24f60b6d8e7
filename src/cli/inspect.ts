import {inspect as inspectText} from '../index.js'
import {describeProblem} from '../problem.js'
import {type InspectedFile, prettyInspection} from '../report/inspection.js'
import {deliver} from './deliver.js'
import type {Flags} from './flags.js'
import {operandsOf, readInputs, stdinOf} from './inputs.js'
import {readingOptions} from './options.js'
import {columnsOf, complain, type Terminal, wantsColor} from './terminal.js'
import {EXIT} from './usage-error.js'

/** `hypecheck inspect`: what was understood of each sentence; gives the exit status. */
export async function inspect(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<number> {
  const {files, problems} = await readInputs(operandsOf(paths, flags), stdinOf(flags), terminal)
  for (const problem of problems) complain(terminal, describeProblem(problem))
  const options = await readingOptions(
    files.map(({path}) => path),
    flags,
    terminal
  )
  const inspected = files.map(
    ({path, value}): InspectedFile => ({path, ...inspectText(value, {path, ...options, ...options.forFile?.(path)})})
  )
  const text =
    flags.format === 'json'
      ? `${JSON.stringify({version: 1, files: inspected, errors: problems}, undefined, 2)}\n`
      : prettyInspection(inspected, columnsOf(terminal), wantsColor(terminal, flags))
  await deliver(text, flags, terminal)
  return problems.length > 0 ? EXIT.trouble : EXIT.clean
}
