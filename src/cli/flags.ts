import type {FormatName} from '../report/formats.js'
import type {Preset} from '../rule.js'
import type {LanguageCode} from '../types.js'

/** What standard input is called where nobody gives it a name. */
export const STDIN_NAME = 'stdin.md'

/** The options of the command line, as parsed. */
export interface Flags {
  format: FormatName
  output?: string
  /** More formats of the same report, each to a file of its own. */
  also?: ReadonlyArray<{format: FormatName; file: string}>
  asOf?: string
  language?: LanguageCode | 'auto'
  preset?: Preset
  /** `id=severity`, not yet checked against the rules. */
  rule?: string[]
  /** More reference documents; `false` leaves the bundled ones out. */
  corpus?: string[] | boolean
  stdinFilename: string
  /** What standard input holds: one document, or documents as JSON, one a line. */
  stdinFormat?: 'markdown' | 'ndjson'
  /** Path of the configuration; `false` looks for none. */
  config?: string | false
  /** A file whose settings are printed instead of checking. */
  printConfig?: string
  /** File of the findings that are known. */
  baseline?: string
  updateBaseline?: boolean
  /** A commit: only what has changed since then is reported. */
  changedSince?: string
  /** Remember what was understood of each document. */
  cache?: boolean
  quiet?: boolean
  maxWarnings?: number
  /** Greatest number of results. */
  limit?: number
  color?: boolean
  audit?: boolean
}
