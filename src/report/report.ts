import type {Forecast} from '../forecasts.js'
import type {Claim, Finding, LanguageCode, Problem, Relation} from '../types.js'

/** What `check` returns: the object that `--format json` prints (after `toJson`), with what the other formats need beside it. */
export interface Report {
  version: 1
  /** Review date, `YYYY-MM-DD`. */
  asOf: string
  files: FileReport[]
  relations: Relation[]
}

export interface FileReport {
  path: string
  /** Title of the front matter, else the first heading. */
  title?: string
  language: LanguageCode
  findings: Finding[]
  claims: Claim[]
  /** What the document foretells, in the order of its text. */
  forecasts?: Forecast[]
  errors: Problem[]
  /** The text that was read, for code frames and excerpts. */
  source: string
}
