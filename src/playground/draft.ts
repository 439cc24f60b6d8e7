import {today} from '../config/date.js'
import type {Preset} from '../rule.js'
import type {LanguageCode} from '../types.js'

/** What is linted and how: all that a shared link holds. */
export interface Draft {
  /** Markdown; lines end at LF, as in a text field. */
  text: string
  preset: Preset
  language: LanguageCode | 'auto'
  /** Review date, `YYYY-MM-DD`. */
  asOf: string
  /** Whether the bundled reference base is asked. */
  corpus: boolean
}

/** An empty draft, to be reviewed today. */
export function emptyDraft(): Draft {
  return {text: '', preset: 'recommended', language: 'auto', asOf: today(), corpus: true}
}

/** The text as a text field holds it, so that offsets in the one are offsets in the other. */
export function withPlainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
