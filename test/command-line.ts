import {run} from '../src/cli/program.js'

/** Where a command runs. */
export interface Surroundings {
  cwd: string
  env?: Record<string, string>
  /** A text comes in one piece. */
  stdin?: AsyncIterable<Uint8Array> | string
  /** Whether standard output is a terminal. */
  isTTY?: boolean
  columns?: number
}

/** Runs the command line in this process; gives its exit status and what it printed. */
export async function runCommand(args: readonly string[], surroundings: Surroundings) {
  const {cwd, env = {}, stdin = '', isTTY = false, columns} = surroundings
  let stdout = ''
  let stderr = ''
  const status = await run(args, {
    cwd,
    env,
    stdin: typeof stdin === 'string' ? whole(stdin) : stdin,
    stdout: {isTTY, ...(columns && {columns}), write: (text) => (stdout += text)},
    stderr: {write: (text) => (stderr += text)}
  })
  return {status, stdout, stderr}
}

async function* whole(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text)
}
