import type {Severity, Span} from '../types.js'

/** What of a finding the highlight layer needs. */
export interface Highlight extends Span {
  severity: Severity
  current: boolean
}

/** A run of text with everything that highlights it; nothing for plain text. */
export interface Segment extends Span {
  severity?: Severity
  current: boolean
}

const grave: readonly Severity[] = ['info', 'warning', 'error']

/** Cuts a text of `length` units where highlights start and end; where they overlap, the gravest gives the severity. */
export function segmentsOf(length: number, highlights: readonly Highlight[]): Segment[] {
  const starting = highlights.filter(({start, end}) => start < end && end <= length).sort((a, b) => a.start - b.start)
  const edges = [...new Set([0, length, ...starting.flatMap(({start, end}) => [start, end])])].sort((a, b) => a - b)
  let next = 0
  let open: Highlight[] = []
  return edges.slice(0, -1).map((start, index) => {
    open = open.filter(({end}) => end > start)
    while (next < starting.length && starting[next]!.start === start) open.push(starting[next++]!)
    const severity = grave[Math.max(...open.map((highlight) => grave.indexOf(highlight.severity)))]
    return {start, end: edges[index + 1]!, severity, current: open.some(({current}) => current)}
  })
}
