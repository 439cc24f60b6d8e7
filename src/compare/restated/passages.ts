import type {Block, Claim} from '../../types.js'

/** Where something is told. */
export interface Passage {
  claim: Claim
  block: Block
}

/** Two passages stand in two paragraphs, lists, tables or documents: what stands side by side is told of two things. */
export function isApart({claim, block: one}: Passage, {claim: {path}, block: other}: Passage): boolean {
  if (claim.path !== path) return true
  if (one.group === other.group || (one.table && one.table.id === other.table?.id)) return false
  return !one.list || one.list.id !== other.list?.id
}

/** A sentence by its document and number. */
export const sentenceKey = ({path, sentence}: Claim): string => `${sentence} ${path}`

/** A paragraph, list item or table row by its document and number. */
export const groupKey = ({claim, block}: Passage): string => `${block.group} ${claim.path}`
