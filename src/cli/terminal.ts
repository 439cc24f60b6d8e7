import {isAbsolute, relative, sep} from 'node:path'
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

/** The folders into which CI services check a repository out, by the variables that name them. */
const CHECKOUTS = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR']

/** Where the working folder lies in the checkout of a CI service, with `/`; nothing at its top, outside it, or where there is none. */
export function folderInCheckout({cwd, env}: Terminal): string {
  const top = CHECKOUTS.map((name) => env[name]).find(Boolean)
  const folder = top ? relative(top, cwd).split(sep).join('/') : ''
  return folder === '..' || folder.startsWith('../') || isAbsolute(folder) ? '' : folder
}

/** Prints one line to standard error: a fault, or what the report itself does not say. */
export function complain({stderr}: Terminal, message: string): void {
  stderr.write(`hypecheck: ${message.replace(/\s*[\r\n]+\s*/g, ' ')}\n`)
}
