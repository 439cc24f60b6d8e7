import type {Rule} from '../rule.js'
import type {Report} from './report.js'

/** What a format needs to know beside the report. */
export interface FormatContext {
  /** Whether escape codes for colour may be written. */
  color: boolean
  /** Columns of the terminal. */
  width: number
  /** The whole claim audit rather than the findings alone. */
  audit: boolean
  /** Version of hypecheck. */
  version: string
  rules: readonly Rule[]
  /** Where the working folder lies in the checkout of a CI service, as `docs/site`: its formats name files from there. Absent at the top. */
  folder?: string
}

/** A format: a report in, text out; nothing else is read or written. */
export type Format = (report: Report, context: FormatContext) => string
