import type {Names} from '../names.js'

export const names: Names = {
  // Capitals inside a sentence; at its beginning a capital says nothing unless a second one follows.
  proper:
    /(?:[^.!?\s]\s+|[(“"])((?:\p{Lu}[\p{L}\p{N}&.'’-]+)(?:\s(?:(?:of|for|and|the|de|von)\s)?\p{Lu}[\p{L}\p{N}&.'’-]+){0,5})/u
}
