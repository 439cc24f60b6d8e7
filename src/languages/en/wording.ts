import type {Wording} from '../wording.js'

export const wording: Wording = {
  hedged: '{0}, on our estimate, with the reasoning shown',
  dated: '{0} by <date>',
  sourced: '{0} (source, year)'
}
