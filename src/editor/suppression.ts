import type {Nodes} from 'mdast'
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

/**
 * The comment that ignores a rule in the block of a finding, before that block and behind the marks of the quotes and lists it stands in.
 *
 * @param mdx Whether the document is MDX, which has comments of its own.
 * @returns Nothing where no comment can be put (front matter) or it would change the document otherwise.
 */
export function suppressionOf(document: Document, rule: string, span: Span, mdx: boolean): Suppression | undefined {
  const {source} = document
  const at = blockStart(source, span.start)
  if (at === undefined) return undefined
  const [open, close] = mdx ? ['{/*', '*/}'] : ['<!--', '-->']
  const newline = /\r\n?|\n/.exec(source)?.[0] ?? '\n'
  const indent = indentOf(source, at)
  // What follows an MDX comment without a blank line would be one paragraph with it.
  const blank = mdx ? newline + indent.trimEnd() : ''
  const suppression = {
    at,
    before: `${open} hypecheck ignore ${rule}: `,
    after: ` ${close}${blank}${newline}${indent}`
  }
  return holds(document, span, suppression) ? suppression : undefined
}

/** Where the paragraph, heading, table or piece of HTML around an offset begins. */
function blockStart(source: string, offset: number): number | undefined {
  let start: number | undefined
  visit(parse(source).tree, (node: Nodes) => {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset]
    if (from === undefined || to === undefined || node.type === 'root') return undefined
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
  const line = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1
  return at === 0
    ? ''
    : source
        .slice(line, at)
        .replace(/\[\^[^\]]*\]:/, '   ')
        .replace(/[^>\s]/g, ' ')
}

/** Whether the comment does what it is for, and not a word of the document is read otherwise. */
function holds(document: Document, span: Span, {at, before, after}: Suppression): boolean {
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
