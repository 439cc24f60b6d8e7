import type {Span} from '../types.js'

/** One replacement: the range it took out of the text before, and how much longer the text became. */
export interface Edit extends Span {
  growth: number
}

/** The smallest single replacement that makes one text the other. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let kept = 0
  while (kept < shorter - start && before[before.length - 1 - kept] === after[after.length - 1 - kept]) kept++
  return {start, end: before.length - kept, growth: after.length - before.length}
}

/** Where a range is after an edit; `undefined` where the edit changed its words. */
export function moved({start, end}: Span, edit: Edit): Span | undefined {
  if (end <= edit.start) return {start, end}
  if (start >= edit.end) return {start: start + edit.growth, end: end + edit.growth}
  return undefined
}
