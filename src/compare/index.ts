import type {Claim, Document, Inconsistency, Reading, Relation} from '../types.js'

/** A document with what was understood of it. */
export interface Understood {
  document: Document
  readings: Reading[]
}

/** All relations between the claims of the documents, and between them and the reference base; gravest first. */
export function compareClaims(_claims: readonly Claim[], _base: readonly Claim[] = []): Relation[] {
  return []
}

/** What one document gets wrong by itself: sums, calendars, counts against lists. */
export function findInconsistencies(_understood: Understood): Inconsistency[] {
  return []
}
