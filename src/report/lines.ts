import type {Place, Span} from '../types.js'

/** The lines of a text: from offsets to places, and from line numbers to their words. */
export class Lines {
  readonly #source: string
  readonly #starts: number[] = [0]

  constructor(source: string) {
    this.#source = source
    // The three line endings of Markdown: LF, CRLF and a lone CR.
    for (const match of source.matchAll(/\r\n?|\n/g)) this.#starts.push(match.index + match[0].length)
  }

  /** Line and column (from 1, in UTF-16 units) of both ends of a range of offsets. */
  place(span: Span): Place {
    const [line, column] = this.#point(span.start)
    const [endLine, endColumn] = this.#point(span.end)
    return {line, column, endLine, endColumn}
  }

  /** The words of a line, from 1, without its line ending; empty past the end. */
  text(line: number): string {
    const start = this.#starts[line - 1]
    if (start === undefined) return ''
    return this.#source.slice(start, this.#starts[line] ?? this.#source.length).replace(/[\r\n]+$/, '')
  }

  #point(offset: number): [line: number, column: number] {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return [low + 1, offset - this.#starts[low]! + 1]
  }
}
