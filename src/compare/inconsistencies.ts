import type {Inconsistency, Understood} from '../types.js'

/** What one document gets wrong by itself: sums, calendars, counts against lists. */
export function findInconsistencies(_understood: Understood): Inconsistency[] {
  return []
}
