import type {Doc, Entry, Extent} from './model.js'

/** A line of a document, cut where marks begin and end. */
export interface Line {
  number: number
  kind: LineKind
  segments: Segment[]
}

export interface Segment {
  text: string
  /** It is Markdown and no words. */
  syntax: boolean
  marks: readonly Mark[]
}

/** Words to be marked: those of a claim, or of a finding. */
export interface Mark {
  /** Anchor of the claim or of the finding. */
  id: string
  start: number
  end: number
  kind: 'claim' | 'error' | 'warning' | 'info'
  entry: Entry
}

/** How a line is set: by what it begins with, as Markdown has it. */
export type LineKind = 'heading' | 'quote' | 'item' | 'code' | 'meta' | 'text'

export function marksOf({entries}: Doc): Mark[] {
  const marks = entries.flatMap((entry): Mark[] => {
    const found = entry.findings.map(({id, start, end, finding}) => ({id, start, end, kind: finding.severity, entry}))
    return entry.claim ? [{id: entry.id, start: entry.start, end: entry.end, kind: 'claim', entry}, ...found] : found
  })
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

export function linesOf(doc: Doc, marks: readonly Mark[]): Line[] {
  const source = doc.source ?? ''
  const kindOf = lineKinds()
  let next = 0
  let active: Mark[] = []
  return doc.lines.map((start, index) => {
    const text = source.slice(start, doc.lines[index + 1] ?? source.length).replace(/[\r\n]+$/, '')
    const end = start + text.length
    active = active.filter((mark) => mark.end > start)
    while (next < marks.length && marks[next]!.start < end) active.push(marks[next++]!)
    const kind = kindOf(text, index)
    const markup = kind === 'code' || kind === 'meta' ? [] : markupIn(text, start)
    const cuts = new Set([start, end])
    for (const span of [...active, ...markup]) cuts.add(Math.max(span.start, start)).add(Math.min(span.end, end))
    const edges = [...cuts].sort((a, b) => a - b)
    const starts = new Set(markup.map((span) => span.start))
    const segments = edges.slice(0, -1).map((from, position) => ({
      text: source.slice(from, edges[position + 1]),
      syntax: starts.has(from),
      marks: active.filter((mark) => mark.start <= from && mark.end > from)
    }))
    return {number: index + 1, kind, segments}
  })
}

/** Markdown in a line that is told from its words: the marks of headings, quotes, emphasis and code, and the addresses of links. */
const syntax = /^ {0,3}(?:#{1,6}(?=\s)|>)|\*\*|__|`+|!\[|\]\([^()\s]*\)/g

const markupIn = (text: string, start: number): Extent[] =>
  Array.from(text.matchAll(syntax), ({0: words, index}) => ({start: start + index, end: start + index + words.length}))

/** Tells the kind of each line of a document, line after line. */
function lineKinds(): (text: string, index: number) => LineKind {
  let fence = ''
  let meta = false
  return (text, index) => {
    if (index === 0 && text === '---') meta = true
    else if (meta && text === '---') {
      meta = false
      return 'meta'
    }
    if (meta) return 'meta'
    const [, opens] = /^ {0,3}(`{3,}|~{3,})/.exec(text) ?? []
    if (fence) {
      if (opens?.startsWith(fence)) fence = ''
      return 'code'
    }
    if (opens) {
      fence = opens
      return 'code'
    }
    if (/^ {0,3}#{1,6}\s/.test(text)) return 'heading'
    if (/^ {0,3}>/.test(text)) return 'quote'
    return /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(text) ? 'item' : 'text'
  }
}
