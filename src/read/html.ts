import {Parser} from 'htmlparser2'
import type {Block, BlockKind, Span} from '../types.js'
import {InlineTags} from './inline-tags.js'
import {BREAK, type Prose, ProseBuilder} from './prose.js'

/** What the HTML reader hands on, in the order of the source. */
export interface HtmlSink {
  block(kind: BlockKind, prose: Prose, place: HtmlPlace): void
  /** A comment with its delimiters. */
  comment(value: string, span: Span): void
  /** Numbers that are new in the document. */
  group(): number
  list(): number
  table(): number
}

/** Where a block of HTML stands. */
export interface HtmlPlace {
  quoted: boolean
  group?: number
  depth?: number
  list?: Block['list']
  table?: Block['table']
}

/** Elements whose text is no prose. */
const SILENT = new Set(
  'button canvas code head iframe kbd math noscript object option pre samp script select style svg template textarea title tt var'.split(
    ' '
  )
)
const INLINE_SILENT = new Set(['code', 'kbd', 'samp', 'tt', 'var'])
/** Elements without an end. */
const VOID = new Set('area base col embed img input link meta param source track wbr'.split(' '))
/** How many of the elements open before a chunk the parser is shown. */
const MOST_SHOWN = 32
const HEADING = /^h([1-6])$/
/** Elements that stand inside a line; every other element ends the block before it and its own. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite data del dfn em font i img ins label mark q rp rt ruby s small span strike strong sub sup time u wbr'.split(
    ' '
  )
)

interface Element {
  name: string
  group?: number
  depth?: number
  list?: Block['list']
}

interface List {
  id: number
  items: number
  ordered: boolean
}

interface Table {
  id: number
  row: number
  column: number
  headers: string[]
  rowHeader: string
  group: number
}

/**
 * Reads chunks of HTML between which Markdown can stand: an element opened in one chunk can be closed in a later one, or never.
 * So there is no tree, only the elements open at a point.
 */
export class HtmlReader {
  #sink: HtmlSink
  #open: Element[] = []
  #lists: List[] = []
  #tables: Table[] = []
  #quotes = 0
  #silent = 0
  #markdownQuoted = false
  #out = new ProseBuilder()
  #tags = new InlineTags(this.#out)

  constructor(sink: HtmlSink) {
    this.#sink = sink
  }

  /** Whether a quote that HTML opened is still open. */
  get quoted(): boolean {
    return this.#quotes > 0
  }

  /**
   * Reads one chunk to its end; text left over makes a block.
   *
   * @param value The chunk without the prefixes of block quotes and list items around it.
   * @param span Where it stands in the source.
   * @param quoted Whether Markdown quotes it.
   */
  read(value: string, source: string, span: Span, quoted: boolean): void {
    // The parser drops an end tag whose start it has not seen, so it is shown what earlier chunks opened.
    const opened = this.#open
      .slice(-MOST_SHOWN)
      .map(({name}) => `<${name}>`)
      .join('')
    const offsetInValue = offsets(value, source, span)
    const offsetOf = (index: number) => offsetInValue(index - opened.length)
    const raw = (start: number, end: number) => value.slice(start - opened.length, end - opened.length)
    this.#markdownQuoted = quoted
    let reading = false
    let ending = false
    const parser = new Parser(
      {
        onopentag: (name, attributes) => {
          if (reading) this.#start(name, attributes.href, offsetOf(parser.startIndex), offsetOf(parser.endIndex + 1))
        },
        onclosetag: (name) => {
          if (reading && !ending) this.#end(name, offsetOf(parser.startIndex), offsetOf(parser.endIndex + 1))
        },
        ontext: (text) => {
          if (!reading || this.#silent > 0) return
          const {startIndex, endIndex} = parser
          this.#text(text, raw(startIndex, endIndex + 1), startIndex, offsetOf)
        },
        oncomment: () => {
          const {startIndex, endIndex} = parser
          this.#sink.comment(raw(startIndex, endIndex + 1), {
            start: offsetOf(startIndex),
            end: offsetOf(endIndex + 1)
          })
        }
      },
      {decodeEntities: true, recognizeSelfClosing: false}
    )
    parser.write(opened)
    reading = true
    parser.write(value)
    ending = true
    parser.end()
    this.#flush()
    this.#silent = 0
    this.#open = this.#open.filter((element) => !SILENT.has(element.name))
  }

  #start(name: string, href: string | undefined, start: number, end: number): void {
    if (SILENT.has(name)) {
      this.#silent++
      if (INLINE_SILENT.has(name)) this.#tags.start(name, start)
      else this.#flush()
      this.#push({name})
      return
    }
    if (this.#silent > 0 || VOID.has(name)) return
    if (name === 'br') {
      this.#out.hardBreak(start, end - start)
      return
    }
    if (INLINE.has(name)) {
      this.#tags.start(name, start, href)
      return
    }
    this.#flush()
    const heading = HEADING.exec(name)
    if (name === 'hr') return
    if (name === 'blockquote') this.#quotes++
    if (name === 'ul' || name === 'ol') this.#lists.push({id: this.#sink.list(), items: 0, ordered: name === 'ol'})
    if (name === 'table')
      this.#tables.push({id: this.#sink.table(), row: -1, column: -1, headers: [], rowHeader: '', group: 0})
    if (name === 'tr') this.#row()
    if (name === 'td' || name === 'th') this.#cell()
    this.#push({
      name,
      ...(heading && {depth: Number(heading[1])}),
      ...(name === 'li' && {list: this.#item(), group: this.#sink.group()})
    })
  }

  #push(element: Element): void {
    this.#open.push(element)
  }

  #end(name: string, start: number, end: number): void {
    if (VOID.has(name) || name === 'br' || name === 'hr') return
    if (SILENT.has(name)) {
      const index = this.#open.findLastIndex((element) => element.name === name)
      if (index === -1) return
      this.#open.splice(index, 1)
      this.#silent--
      if (INLINE_SILENT.has(name) && this.#silent === 0) this.#tags.end(name, start, end)
      return
    }
    if (this.#silent > 0) return
    if (INLINE.has(name)) {
      this.#tags.end(name, start, end)
      return
    }
    this.#flush()
    const index = this.#open.findLastIndex((element) => element.name === name)
    if (index === -1) return
    for (const element of this.#open.splice(index)) {
      if (element.name === 'blockquote') this.#quotes--
      if (element.name === 'ul' || element.name === 'ol') this.#lists.pop()
      if (element.name === 'table') this.#tables.pop()
    }
  }

  #row(): void {
    const table = this.#tables.at(-1)
    if (!table) return
    table.row++
    table.column = -1
    table.rowHeader = ''
    table.group = this.#sink.group()
  }

  #cell(): void {
    const table = this.#tables.at(-1)
    if (table) table.column++
  }

  #item(): Block['list'] {
    const list = this.#lists.at(-1)
    return list ? {id: list.id, item: list.items++, ordered: list.ordered} : undefined
  }

  /** Adds text with its white space folded: a run of it is one space, or nothing at a line end between wide characters. */
  #text(text: string, raw: string, start: number, offsetOf: (index: number) => number): void {
    if (text !== raw) {
      this.#out.replace(text, offsetOf(start), offsetOf(start + raw.length) - offsetOf(start))
      return
    }
    for (const match of text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      const at = offsetOf(start + match.index)
      if (!/^[ \t\r\n\f]/.test(match[0])) {
        this.#out.copy(match[0], at)
      } else if (this.#out.text !== '' && this.#out.text.at(-1) !== ' ' && this.#out.text.at(-1) !== BREAK) {
        const size = offsetOf(start + match.index + match[0].length) - at
        if (/[\r\n]/.test(match[0])) this.#out.softBreak(text[match.index + match[0].length], at, size)
        else this.#out.replace(' ', at, size)
      }
    }
  }

  #flush(): void {
    this.#tags.close()
    const prose = this.#out.finish()
    this.#out = new ProseBuilder()
    this.#tags = new InlineTags(this.#out)
    if (prose.text === '') return
    const quoted = this.#markdownQuoted
    const {kind, ...place} = this.#place(prose)
    this.#sink.block(kind, prose, {...place, quoted})
  }

  /** The nearest element that says what a block is. */
  #place(prose: Prose): Omit<HtmlPlace, 'quoted'> & {kind: BlockKind} {
    for (let index = this.#open.length - 1; index >= 0; index--) {
      const {name, depth, list, group} = this.#open[index]!
      if (depth !== undefined) return {kind: 'heading', depth}
      if (list) return {kind: 'item', list, group}
      if (name === 'figcaption' || name === 'caption') return {kind: 'caption'}
      if (name === 'td' || name === 'th') return this.#cellPlace(prose.text, name === 'th')
      if (name === 'table') break
    }
    return {kind: 'paragraph'}
  }

  #cellPlace(text: string, isHeader: boolean): Omit<HtmlPlace, 'quoted'> & {kind: BlockKind} {
    const table = this.#tables.at(-1)
    if (!table) return {kind: 'paragraph'}
    const {id, row, column, headers, rowHeader, group} = table
    const inHead = row <= 0 && (isHeader || this.#open.some((element) => element.name === 'thead'))
    if (inHead) headers[column] = headers[column] ?? text
    if (column === 0) table.rowHeader ||= text
    const header = inHead ? '' : (headers[column] ?? '')
    return {kind: 'cell', group, table: {id, row, column, header, rowHeader: column === 0 ? '' : rowHeader}}
  }
}

/** From an index in a chunk to the source: the same distance, or line by line where prefixes were taken off. */
function offsets(value: string, source: string, span: Span): (index: number) => number {
  if (source.startsWith(value, span.start)) return (index) => span.start + index
  // A tab may stand for more spaces in the value than the source has characters: a line begins no earlier than its `floor`.
  const lines: Array<{at: number; source: number; floor: number}> = []
  let at = 0
  let from = span.start
  for (const line of value.split(/\r\n?|\n/)) {
    const eol = endOfLine(source, from)
    lines.push({at, source: eol - line.length, floor: from})
    at += line.length
    at += value.startsWith('\r\n', at) ? 2 : 1
    from = eol + (source.startsWith('\r\n', eol) ? 2 : 1)
  }
  let current = 0
  return (index) => {
    while (current > 0 && lines[current]!.at > index) current--
    while (current + 1 < lines.length && lines[current + 1]!.at <= index) current++
    const line = lines[current]!
    return Math.min(Math.max(line.source + (index - line.at), line.floor), span.end)
  }
}

function endOfLine(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 0x0a || code === 0x0d) return at
  }
  return source.length
}
