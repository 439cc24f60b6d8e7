import type {Format} from './format.js'

export type {Format, FormatContext} from './format.js'

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
