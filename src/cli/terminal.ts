import type {Flags} from './flags.js'

/** What a run of the command line touches of its process. */
export interface Terminal {
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  stdin: AsyncIterable<Uint8Array>
  stdout: Output
  stderr: Output
}

export interface Output {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
}

/** Columns of a report that goes to no terminal. */
const PLAIN_WIDTH = 100

/**
 * Whether to colour a report: `--color`/`--no-color` first, then `NO_COLOR` (https://no-color.org) and
 * `FORCE_COLOR` (https://force-color.org), then whether it goes to a terminal.
 */
export function wantsColor({env, stdout}: Terminal, flags: Pick<Flags, 'color' | 'output'>): boolean {
  if (flags.color !== undefined) return flags.color
  if (flags.output !== undefined) return false
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR)
  return stdout.isTTY === true && env.TERM !== 'dumb'
}

/** Columns of the terminal: as it says, else as `COLUMNS` says. */
export function columnsOf({env, stdout}: Terminal): number {
  return stdout.columns || Number.parseInt(env.COLUMNS ?? '', 10) || PLAIN_WIDTH
}

/** Prints one line about a fault to standard error. */
export function complain({stderr}: Terminal, message: string): void {
  stderr.write(`hypecheck: ${message.replace(/\s*[\r\n]+\s*/g, ' ')}\n`)
}
