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
}

/** A format: a report in, text out; nothing else is read or written. */
export type Format = (report: Report, context: FormatContext) => string

/** Every format by its name, loaded when it is asked for. */
export const formats = {
  pretty: async (): Promise<Format> => (await import('./pretty.js')).pretty,
  json: async (): Promise<Format> => (await import('./json.js')).json,
  markdown: async (): Promise<Format> => (await import('./markdown.js')).markdown
} as const

export type FormatName = keyof typeof formats

export const formatNames = Object.keys(formats) as FormatName[]
