import {resolve} from 'node:path'
import {reason} from '../reason.js'
import type {Flags} from './flags.js'
import type {Terminal} from './terminal.js'
import {UsageError} from './usage-error.js'
import {writeWhole} from './write.js'

/**
 * Gives a report to whoever asked for it: to the file of `--output`, else to standard output.
 *
 * @throws UsageError when the file cannot be written
 */
export async function deliver(text: string, {output}: Flags, terminal: Terminal): Promise<void> {
  if (output === undefined) terminal.stdout.write(text)
  else await writeReport(text, output, `--output ${output}`, terminal)
}

/**
 * Writes a report to a file, whole or not at all.
 *
 * @param option the option that asked for it, for the message
 * @throws UsageError when the file cannot be written
 */
export async function writeReport(text: string, path: string, option: string, {cwd}: Terminal): Promise<void> {
  try {
    await writeWhole(resolve(cwd, path), text)
  } catch (error) {
    throw new UsageError(`${option}: the report cannot be written (${reason(error)})`)
  }
}
