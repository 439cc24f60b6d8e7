import type {Block} from '../../types.js'

/** Two blocks stand in two paragraphs, lists or tables: what stands side by side is told of two things. */
export function isApart(one: Block, other: Block): boolean {
  if (one.group === other.group || (one.table && one.table.id === other.table?.id)) return false
  return !one.list || one.list.id !== other.list?.id
}
