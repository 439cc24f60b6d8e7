import type {Mark, SourceMap, Span} from '../types.js'

/** Stands in a text for what is not prose: code, an address, an expression. */
export const OBJECT = '\uFFFC'

/** Stands in a text for a hard line break. */
export const BREAK = '\u2028'

type Run = {at: number; size: number; source: number; sourceSize: number}

/** Text taken out of markup, with its map and marks. */
export interface Prose {
  text: string
  map: SourceMap
  marks: Mark[]
  /** Offsets in `text` where a line of the source begins, without the first. */
  lines: number[]
}

/** Gathers the text of one block from pieces of the source, in order. */
export class ProseBuilder {
  text = ''
  marks: Mark[] = []
  lines: number[] = []
  #runs: Run[] = []

  /** Adds text that stands in the source as it is, at `source`. */
  copy(text: string, source: number): void {
    if (text === '') return
    const last = this.#runs.at(-1)
    if (last && last.size === last.sourceSize && last.source + last.sourceSize === source) {
      last.size += text.length
      last.sourceSize += text.length
    } else {
      this.#runs.push({at: this.text.length, size: text.length, source, sourceSize: text.length})
    }
    this.text += text
  }

  /** Adds text that stands for `sourceSize` units of the source as a whole. */
  replace(text: string, source: number, sourceSize: number): void {
    if (text === '') return
    if (text.length === sourceSize) {
      this.copy(text, source)
      return
    }
    this.#runs.push({at: this.text.length, size: text.length, source, sourceSize})
    this.text += text
  }

  /** Adds a soft line break: nothing between two wide characters, else a space; `next` is the first character of the next line. */
  softBreak(next: string | undefined, source: number, sourceSize: number): void {
    if (!(next !== undefined && joins(this.text.at(-1), next))) this.replace(' ', source, sourceSize)
    this.lines.push(this.text.length)
  }

  hardBreak(source: number, sourceSize: number): void {
    this.replace(BREAK, source, sourceSize)
    this.lines.push(this.text.length)
  }

  /** Adds a mark over the text since `start`; nothing where there is none. */
  mark(mark: Omit<Mark, 'start' | 'end'>, start: number): void {
    if (this.text.length > start) this.marks.push({...mark, start, end: this.text.length})
  }

  /**
   * Adds a mark for something that has no text of its own, such as the number of a footnote. It stands on the character before
   * it, so that it lies inside the sentence it supports.
   */
  markBefore(mark: Omit<Mark, 'start' | 'end'>): void {
    const end = this.text.trimEnd().length
    if (end > 0) this.marks.push({...mark, start: end - 1, end})
  }

  /** Takes back what was added since the text had this length. */
  truncate(length: number): void {
    if (length >= this.text.length) return
    this.text = this.text.slice(0, length)
    let run = this.#runs.at(-1)
    while (run && run.at >= length) {
      this.#runs.pop()
      run = this.#runs.at(-1)
    }
    if (run && run.at + run.size > length) {
      const size = length - run.at
      if (run.size === run.sourceSize) run.sourceSize = size
      run.size = size
    }
    while (this.marks.length > 0 && this.marks.at(-1)!.end > length) this.marks.pop()
    while (this.lines.length > 0 && this.lines.at(-1)! > length) this.lines.pop()
  }

  /** The prose gathered, without white space at its ends. */
  finish(): Prose {
    this.marks.sort((a, b) => a.start - b.start || b.end - a.end)
    const marks = this.marks.filter((mark) => mark.end <= this.text.length)
    const whole: Prose = {text: this.text, map: this.#runs, marks, lines: this.lines}
    const first = this.text.length - this.text.trimStart().length
    const last = this.text.trimEnd().length
    return first === 0 && last === this.text.length ? whole : split(whole, [{start: first, end: last}])[0]!
  }
}

/**
 * Cuts prose into parts, in one pass over its runs and marks.
 *
 * @param spans Ranges of the text, in order and apart from each other.
 */
export function split(prose: Prose, spans: Span[]): Prose[] {
  let run = 0
  let mark = 0
  let line = 0
  return spans.map(({start, end}) => {
    const map: Run[] = []
    while (run < prose.map.length && prose.map[run]!.at + prose.map[run]!.size <= start) run++
    for (let index = run; index < prose.map.length && prose.map[index]!.at < end; index++) {
      map.push(cut(prose.map[index]!, start, end))
    }
    const marks: Mark[] = []
    while (mark < prose.marks.length && prose.marks[mark]!.end <= start) mark++
    for (let index = mark; index < prose.marks.length && prose.marks[index]!.start < end; index++) {
      const {start: from, end: to, ...rest} = prose.marks[index]!
      if (to > start) marks.push({...rest, start: Math.max(from, start) - start, end: Math.min(to, end) - start})
    }
    const lines: number[] = []
    while (line < prose.lines.length && prose.lines[line]! <= start) line++
    for (let index = line; index < prose.lines.length && prose.lines[index]! < end; index++) {
      lines.push(prose.lines[index]! - start)
    }
    return {text: prose.text.slice(start, end), map, marks, lines}
  })
}

function cut(run: Run, start: number, end: number): Run {
  const from = Math.max(run.at, start)
  const size = Math.min(run.at + run.size, end) - from
  if (run.size !== run.sourceSize) return {...run, at: from - start, size}
  return {at: from - start, size, source: run.source + (from - run.at), sourceSize: size}
}

/** The range of a text without the white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let {start, end} = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return {start, end}
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000 || code === 0x2028
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFE30-\uFE4F\uFF00-\uFF65]/u
const EITHER = /[“”‘’…—·]/

/** Whether a line break between two characters is no space: both are wide, or one is and the other is punctuation of either width. */
function joins(before: string | undefined, after: string): boolean {
  if (before === undefined) return false
  const left = WIDE.test(before) || (before >= '\uDC00' && before <= '\uDFFF')
  const right = WIDE.test(after)
  return (left && right) || (left && EITHER.test(after)) || (right && EITHER.test(before))
}
