import type {Place, SourceMap, Span} from '../types.js'

/**
 * The source range of a range of block text: from the start of its first character to the end of its last, so that markup
 * after the last character stays outside (`40%` of `**40%**`). A run that does not map unit by unit is taken whole.
 *
 * @param map Map of the block.
 * @param span Range in the text of the block; an empty one gives an empty range.
 * @returns Offsets in the source.
 */
export function sourceSpan(map: SourceMap, span: Span): Span {
  const start = startOf(map, span.start)
  if (span.end <= span.start) return {start, end: start}
  const run = map[runAt(map, span.end - 1)]
  if (!run) return {start, end: start}
  const inside = span.end - run.at
  const end = run.size === run.sourceSize ? run.source + Math.min(inside, run.size) : run.source + run.sourceSize
  return {start, end: Math.max(start, end)}
}

/**
 * The range of block text that a range of the source holds, the other way round than `sourceSpan`; `undefined` where the block has
 * none of it. A run that does not map unit by unit is taken whole.
 */
export function textSpan(map: SourceMap, {start, end}: Span): Span | undefined {
  const runs = map.filter(({source, sourceSize}) => source < end && start < source + sourceSize)
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return undefined
  const unitwise = ({size, sourceSize}: SourceMap[number]) => size === sourceSize
  return {
    start: first.at + (unitwise(first) ? Math.max(0, start - first.source) : 0),
    end: last.at + (unitwise(last) ? Math.min(last.size, end - last.source) : last.size)
  }
}

function startOf(map: SourceMap, index: number): number {
  const run = map[runAt(map, index)]
  if (!run) return 0
  const inside = index - run.at
  if (inside >= run.size) return run.source + run.sourceSize
  return run.size === run.sourceSize ? run.source + inside : run.source
}

/** Position of the run that holds a text index; the last run for an index at or past the end. */
function runAt(map: SourceMap, index: number): number {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map[middle]!.at <= index) low = middle
    else high = middle - 1
  }
  return low
}

/** Offset of the first character of each line. Lines end at LF, CRLF or CR, as in Markdown. */
export type LineTable = readonly number[]

/** The line table of a source, for many calls of `placeOf`. */
export function lineTable(source: string): LineTable {
  const starts = [0]
  for (const match of source.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)
  return starts
}

/**
 * Line and column of a range of the source.
 *
 * @param source The source or, where many places are asked for, its line table.
 * @param span Offsets in the source, in UTF-16 units.
 */
export function placeOf(source: string | LineTable, span: Span): Place {
  const table = typeof source === 'string' ? lineTable(source) : source
  const start = pointOf(table, span.start)
  const end = pointOf(table, span.end)
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}

function pointOf(table: LineTable, offset: number): {line: number; column: number} {
  let low = 0
  let high = table.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (table[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return {line: low + 1, column: offset - table[low]! + 1}
}
