import type {Problem} from '../types.js'

/** Nesting deeper than this is no document a person wrote; the parser's time grows with its square and its stack with its depth. */
const MOST_NESTED = 100
/** Markers of emphasis, links and HTML in one paragraph, past which the parser's time grows with their square. */
const MOST_MARKERS = 2000
/** A piece ends at the first safe line past this size or number of containers: the parser's time grows with the square of the latter. */
const PIECE_SIZE = 8192
const PIECE_CONTAINERS = 40
/** Lines of one paragraph after which a piece ends inside it. */
const MOST_LINES = 1000
/** Past this a piece ends at any blank line, safe or not. */
const MOST_CONTAINERS = 800

const LINE = /[^\r\n]*(?:\r\n?|\n|$)/y
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const CONTAINER = /^[ \t]*(?:[>*+-]|\d{1,9}[.)])/
const PREFIX = /^(?:[ \t>]|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))+/
const MARKER = /[*_~]+|[[<`]/g
/** A line that begins a block whatever stands before it. */
const BREAKER = /^(?:[*+-][ \t]+[^\s*+-]|#{1,6}[ \t])/
/** A block of HTML, in which the parser looks for no markers. */
const HTML_BLOCK = /^ {0,3}<\/?(?!(?:a|b|br|code|em|i|img|kbd|mark|s|small|span|strong|sub|sup|u)[\s/>])[A-Za-z!]/i
const RAW_HTML: ReadonlyArray<readonly [open: RegExp, close: RegExp]> = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Za-z]/, />/]
]

/** A source made ready for the parser. */
export interface Pieces {
  /** The source, of the same length, with what the parser could not bear blanked out. */
  source: string
  /** Offsets at which a block of the document begins that needs nothing of what stands before it; the first is 0. */
  starts: number[]
  problems: Omit<Problem, 'path'>[]
}

/**
 * Cuts a source into pieces that can be parsed apart, so that time grows with the length of a document and not with its square. Lines
 * nested more than 100 levels deep and paragraphs with more than 2,000 markers are left out, with one problem each kind.
 */
export function piecesOf(source: string): Pieces {
  const scanner = new Scanner(source)
  LINE.lastIndex = 0
  while (LINE.lastIndex < source.length) {
    const start = LINE.lastIndex
    const line = LINE.exec(source)![0]
    LINE.lastIndex = start + line.length
    scanner.line(line, start)
  }
  return scanner.finish()
}

class Scanner {
  #source: string
  #starts = [0]
  #problems: Pieces['problems'] = []
  #blanked: Array<{start: number; end: number}> = []
  #lines = 0
  /** Whether the line before was blank. */
  #blank = false
  #containers = 0
  /** What ends the fenced code, raw HTML or front matter that is open. */
  #close: RegExp | undefined
  #paragraph = {start: 0, line: 1, markers: 0, lines: 0, html: false}

  constructor(source: string) {
    this.#source = source
  }

  line(line: string, start: number): void {
    this.#lines++
    const blank = line.trim() === ''
    if (this.#close) {
      if (this.#close.test(line)) this.#leave(start + line.length)
      return
    }
    if (blank) {
      this.#endParagraph(start)
    } else {
      if (this.#blank || BREAKER.test(line)) this.#cut(line, start)
      this.#open(line)
      if (this.#isTooDeep(line))
        this.#blankOut(start, start + line.length, this.#lines, 'is nested more than 100 levels deep')
      else this.#count(line, start)
    }
    this.#blank = blank
  }

  finish(): Pieces {
    this.#endParagraph(this.#source.length)
    let source = ''
    let at = 0
    for (const {start, end} of this.#blanked) {
      source += this.#source.slice(at, start) + this.#source.slice(start, end).replace(/[^\r\n]/g, ' ')
      at = end
    }
    return {source: source + this.#source.slice(at), starts: this.#starts, problems: this.#problems}
  }

  /** Begins a piece at a line after a blank one, where it is time and the line belongs to nothing above it. */
  #cut(line: string, start: number): void {
    const isContainer = CONTAINER.test(line)
    if (isContainer) this.#containers++
    const size = start - this.#starts.at(-1)!
    if (size < PIECE_SIZE && this.#containers < PIECE_CONTAINERS) return
    const safe = !/^(?:[ \t]|---)/.test(line)
    if (safe || this.#containers > MOST_CONTAINERS) this.#begin(start, isContainer)
  }

  #begin(start: number, isContainer: boolean): void {
    this.#starts.push(start)
    this.#containers = isContainer ? 1 : 0
  }

  /** Notes what a line opens that can hold blank lines. */
  #open(line: string): void {
    if (this.#lines === 1 && /^---[ \t]*[\r\n]/.test(line)) {
      this.#close = /^---[ \t]*[\r\n]*$/
      return
    }
    const fence = FENCE.exec(line)
    if (fence) {
      const run = fence[1]!
      this.#close = new RegExp(`^ {0,3}${run[0]}{${run.length},}[ \\t]*[\\r\\n]*$`)
      return
    }
    if (!/^ {0,3}</.test(line)) return
    const html = RAW_HTML.find(([open]) => open.test(line))
    if (html && !html[1].test(line)) this.#close = html[1]
  }

  /** Behind front matter a piece begins, so that nothing stands before the front matter when it is parsed. */
  #leave(end: number): void {
    if (this.#close?.source.startsWith('^---') && end < this.#source.length) this.#begin(end, false)
    this.#close = undefined
    this.#blank = false
    this.#paragraph = {start: end, line: this.#lines + 1, markers: 0, lines: 0, html: false}
  }

  #isTooDeep(line: string): boolean {
    if (line.length <= MOST_NESTED) return false
    const prefix = PREFIX.exec(line)?.[0] ?? ''
    if (prefix.length <= MOST_NESTED) return false
    const markers = prefix.match(/>|[*+-]|\d+[.)]/g)?.length ?? 0
    const indent = /^[ \t]*/.exec(prefix)![0].length / 2
    return markers > 0 && markers + indent > MOST_NESTED
  }

  #count(line: string, start: number): void {
    if (/^(?:[ \t>]*(?:[*+-]|\d{1,9}[.)])[ \t]|#|\|)/.test(line)) this.#endParagraph(start)
    const {lines} = this.#paragraph
    if (lines === 0) this.#paragraph = {start, line: this.#lines, markers: 0, lines: 0, html: HTML_BLOCK.test(line)}
    if (lines >= MOST_LINES && /^[^\s|>*+<-]/.test(line)) {
      this.#endParagraph(start)
      this.#begin(start, false)
    }
    this.#paragraph.lines++
    if (!this.#paragraph.html) this.#paragraph.markers += line.match(MARKER)?.length ?? 0
  }

  #endParagraph(end: number): void {
    const {start, line, markers} = this.#paragraph
    if (markers > MOST_MARKERS)
      this.#blankOut(start, end, line, 'holds more than 2,000 markers of emphasis, links and HTML in one paragraph')
    this.#paragraph = {start: end, line: this.#lines, markers: 0, lines: 0, html: false}
  }

  #blankOut(start: number, end: number, line: number, what: string): void {
    this.#blanked.push({start, end})
    const message = `The text here ${what} and was not read; break it up.`
    if (!this.#problems.some((problem) => problem.message === message)) this.#problems.push({message, line, column: 1})
  }
}
