import type {Quantity} from '../../types.js'

/** What was read at a place. */
export interface Read {
  quantities: Quantity[]
  /** Where reading goes on; after a name that was no quantity too. */
  end: number
}
