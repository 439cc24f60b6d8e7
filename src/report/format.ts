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

/** Every format by its name, loaded when it is asked for. */
export const formats = {
  pretty: async (): Promise<Format> => (await import('./pretty.js')).pretty,
  json: async (): Promise<Format> => (await import('./json.js')).json,
  markdown: async (): Promise<Format> => (await import('./markdown.js')).markdown,
  html: async (): Promise<Format> => (await import('./html.js')).htmlPage,
  github: async (): Promise<Format> => (await import('./github.js')).github,
  gitlab: async (): Promise<Format> => (await import('./gitlab.js')).gitlab,
  sarif: async (): Promise<Format> => (await import('./sarif.js')).sarif,
  csv: async (): Promise<Format> => (await import('./csv.js')).csv,
  ndjson: async (): Promise<Format> => (await import('./ndjson.js')).ndjson,
  claimreview: async (): Promise<Format> => (await import('./claimreview.js')).claimReview
} as const

/** What `--format` takes. */
export type FormatName = keyof typeof formats

/** The names of all formats. */
export const formatNames = Object.keys(formats) as FormatName[]
