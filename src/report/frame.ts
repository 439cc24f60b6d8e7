import type {Place} from '../types.js'
import type {Lines} from './lines.js'
import {type Cell, cells} from './width.js'

/** One line of source as a terminal shows it, and which of its columns are meant. */
export interface FrameLine {
  /** Number of the line, from 1. */
  line: number
  /** The line, cut around the words that are meant, safe to print. */
  text: string
  /** First column that is meant, from 0, and how many; in columns of a terminal. */
  from: number
  size: number
}

/** Lines of a long passage that are shown. */
const MOST_LINES = 3

/**
 * The source lines of a place, with the columns to underline, by display width: a Han character takes two columns.
 *
 * @param columns most columns a line may take; longer lines are cut with an ellipsis
 */
export function frame(lines: Lines, place: Place, columns: number): FrameLine[] {
  const last = Math.min(place.endLine, place.line + MOST_LINES - 1)
  const framed: FrameLine[] = []
  for (let line = place.line; line <= last; line++) {
    const text = lines.text(line)
    const start = line === place.line ? place.column - 1 : text.length - text.trimStart().length
    const end = line === place.endLine ? place.endColumn - 1 : text.length
    if (end > start || line === place.line) framed.push(cut(line, text, start, end, columns))
  }
  return framed
}

function cut(line: number, text: string, start: number, end: number, columns: number): FrameLine {
  // Measuring starts near the words: a line may be megabytes long.
  const from = boundary(text, Math.max(0, start - 4 * columns))
  const to = boundary(text, Math.min(text.length, Math.min(end, start + 4 * columns) + 4 * columns))
  const all = cells(text.slice(from, to)).map((cell) => ({...cell, at: cell.at + from}))
  let first = all.findLastIndex((cell) => cell.at <= start)
  if (first < 0) first = 0
  let after = all.findIndex((cell) => cell.at >= end)
  if (after < 0) after = all.length
  after = Math.max(after, first + 1)

  let low = 0
  let high = all.length
  let cutLeft = from > 0
  let cutRight = to < text.length
  if (cutLeft || cutRight || total(all, 0, all.length) > columns) {
    const room = columns - 2
    const marked = Math.min(total(all, first, after), room)
    const left = Math.max(Math.floor((room - marked) / 2), room - marked - total(all, after, all.length))
    low = first
    for (let used = 0; low > 0 && used + all[low - 1]!.width <= left; low--) used += all[low - 1]!.width
    high = low
    for (let used = 0; high < all.length && used + all[high]!.width <= room; high++) used += all[high]!.width
    cutLeft ||= low > 0
    cutRight ||= high < all.length
  }
  const lead = cutLeft ? '…' : ''
  return {
    line,
    text: `${lead}${all
      .slice(low, high)
      .map((cell) => cell.text)
      .join('')}${cutRight ? '…' : ''}`,
    from: lead.length + total(all, low, first),
    size: Math.max(1, total(all, first, Math.min(after, high)))
  }
}

function total(all: readonly Cell[], from: number, to: number): number {
  let width = 0
  for (let index = from; index < to; index++) width += all[index]?.width ?? 0
  return width
}

/** Moves an offset off the middle of a surrogate pair. */
function boundary(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset
}
