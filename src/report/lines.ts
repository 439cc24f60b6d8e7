import {type LineTable, lineTable, placeOf} from '../read/place.js'
import type {Place, Span} from '../types.js'

/** The lines of a text: from offsets to places, and from line numbers to their words. */
export class Lines {
  readonly #source: string
  readonly #starts: LineTable

  constructor(source: string) {
    this.#source = source
    this.#starts = lineTable(source)
  }

  /** Line and column (from 1, in UTF-16 units) of both ends of a range of offsets. */
  place(span: Span): Place {
    return placeOf(this.#starts, span)
  }

  /** The words of a line, from 1, without its line ending; empty past the end. */
  text(line: number): string {
    const start = this.#starts[line - 1]
    if (start === undefined) return ''
    return this.#source.slice(start, this.#starts[line] ?? this.#source.length).replace(/[\r\n]+$/, '')
  }
}
