import type {Claim, Inconsistency, Relation, Understood} from '../types.js'

/** All relations between the claims of the documents, and between them and the reference base; gravest first. */
export function compareClaims(_claims: readonly Claim[], _base: readonly Claim[] = []): Relation[] {
  return []
}

/** What one document gets wrong by itself: sums, calendars, counts against lists. */
export function findInconsistencies(_understood: Understood): Inconsistency[] {
  return []
}
