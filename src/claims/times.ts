import type {Language} from '../languages/language.js'
import type {Time} from '../types.js'

/**
 * Finds the times of a sentence, in order, not overlapping. Offsets are in `text`.
 *
 * @param date Date of the document, `YYYY-MM-DD`; relative times stay open without it.
 */
export function findTimes(_text: string, _language: Language, _date?: string): Time[] {
  return []
}
