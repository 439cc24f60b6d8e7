import type {Block, BlockKind} from '../types.js'
import type {Prose} from './prose.js'

/** A block while the document is read: not numbered yet, no section, no speaker. */
export interface Draft {
  kind: BlockKind
  prose: Prose
  quoted: boolean
  group: number
  depth?: number
  list?: Block['list']
  table?: Block['table']
  speaker?: string
  /** Stands behind a thematic break, at which a turn of a transcript ends. */
  boundary: boolean
  /** Stands directly in the document, not in a list, a quote or a note. */
  top: boolean
}
