import type {Nodes, Root} from 'mdast'
import {EXIT, visit} from 'unist-util-visit'
import {read} from '../read/index.js'
import {parse} from '../read/parser.js'
import type {Document, Span} from '../types.js'

/** A comment that is put into a source, in two parts: the reason stands between them. */
export interface Suppression {
  /** Offset in the source. */
  at: number
  before: string
  after: string
}

/** Finds where suppression comments can be put in one state of a document; each block is looked at once. */
export class Suppressor {
  readonly #document: Document
  readonly #mdx: boolean
  readonly #known = new Map<number, boolean>()
  #tree: Root | undefined

  /** @param mdx whether the document is MDX, which has comments of its own */
  constructor(document: Document, mdx: boolean) {
    this.#document = document
    this.#mdx = mdx
  }

  /**
   * The comment that ignores a rule in the block of a finding: before that block, behind the marks of the quotes and lists it stands in.
   *
   * @returns nothing where no comment can be put (front matter) or it would change the document otherwise
   */
  suppression(rule: string, span: Span): Suppression | undefined {
    this.#tree ??= parse(this.#document.source).tree
    const at = blockStart(this.#tree, span.start)
    if (at === undefined) return undefined
    const [open, close] = this.#mdx ? ['{/*', '*/}'] : ['<!--', '-->']
    const comment = {at, before: `${open} hypecheck ignore ${rule}: `, after: ` ${close}${this.#spaceBehind(at)}`}
    const holds = this.#known.get(at) ?? isHeld(this.#document, span, comment)
    this.#known.set(at, holds)
    return holds ? comment : undefined
  }

  /** The line ending and the marks of the next line; what follows an MDX comment without a blank line would be one paragraph with it. */
  #spaceBehind(at: number): string {
    const {source} = this.#document
    const newline = /\r\n?|\n/.exec(source)?.[0] ?? '\n'
    const indent = indentOf(source, at)
    return (this.#mdx ? newline + indent.trimEnd() : '') + newline + indent
  }
}

/** Where the paragraph, heading, table or piece of HTML around an offset begins. */
function blockStart(tree: Root, offset: number): number | undefined {
  let start: number | undefined
  visit(tree, (node: Nodes) => {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset]
    if (from === undefined || to === undefined) return undefined
    if (from > offset || to <= offset) return 'skip'
    if (!blocks.has(node.type)) return undefined
    start = from
    return EXIT
  })
  return start
}

const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table', 'html'])

/** What the next line of the same containers begins with: the marks of quotes stay, those of lists and notes become spaces. */
function indentOf(source: string, at: number): string {
  const before = source.slice(0, at)
  const line = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return before
    .slice(line)
    .replace(/\[\^[^\]]*\]:/, '   ')
    .replace(/[^>\s]/g, ' ')
}

/** Whether the comment does what it is for, and not a word of the document is read otherwise. */
function isHeld(document: Document, span: Span, {at, before, after}: Suppression): boolean {
  const {path, source} = document
  const comment = `${before}reason${after}`
  const start = span.start + comment.length
  const {blocks, controls} = read({path, value: source.slice(0, at) + comment + source.slice(at)})
  return (
    controls.some(({start: from, covers}) => from === at && covers && covers.start <= start && start < covers.end) &&
    blocks.length === document.blocks.length &&
    blocks.every(
      ({text, kind}, index) => text === document.blocks[index]!.text && kind === document.blocks[index]!.kind
    )
  )
}
