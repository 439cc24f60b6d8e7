import type {Definition, List, Nodes, Paragraph, Parents, Root, RootContent, Table} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Block, BlockKind, Span} from '../types.js'
import {type ControlComment, controlOf} from './controls.js'
import type {Draft} from './draft.js'
import {HtmlReader} from './html.js'
import {proseOf, type Scope} from './inline.js'

/** What was found in the body of a document. */
export interface Body {
  drafts: Draft[]
  controls: ControlComment[]
}

/** Where a node stands. */
interface Position {
  quoted: boolean
  top: boolean
  footnote: boolean
  list?: NonNullable<Block['list']>
  group?: number
}

/** Takes the blocks of prose and the suppression comments out of a Markdown tree. */
export function bodyOf(tree: Root, source: string): Body {
  const reader = new FlowReader(scopeOf(tree, source))
  reader.children(tree, {quoted: false, top: true, footnote: false})
  return {drafts: reader.drafts, controls: reader.controls}
}

function scopeOf(tree: Root, source: string): Scope {
  const definitions = new Map<string, string>()
  const footnotes = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, (node as Definition).url)
    if (node.type === 'footnoteDefinition') footnotes.add(node.identifier)
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') return 'skip'
  })
  return {source, definitions, footnotes}
}

class FlowReader {
  drafts: Draft[] = []
  controls: ControlComment[] = []
  #scope: Scope
  #html: HtmlReader
  #groups = 0
  #lists = 0
  #tables = 0
  #boundary = false

  constructor(scope: Scope) {
    this.#scope = scope
    this.#html = new HtmlReader({
      block: (kind, prose, place) => {
        this.#add({kind, prose, top: true, group: place.group ?? this.#groups++, ...place})
      },
      comment: (value, span) => this.#comment(value, span),
      group: () => this.#groups++,
      list: () => this.#lists++,
      table: () => this.#tables++
    })
  }

  children(parent: Parents, position: Position): void {
    for (const [index, child] of parent.children.entries()) {
      const before = parent.children[index - 1]
      const after = parent.children[index + 1]
      this.#node(child as RootContent, position, before as RootContent | undefined, after as RootContent | undefined)
    }
  }

  #node(node: RootContent, position: Position, before: RootContent | undefined, after: RootContent | undefined): void {
    switch (node.type) {
      case 'paragraph':
        if (this.#isMdxComment(spanOf(node))) this.#comment(this.#slice(spanOf(node)), spanOf(node), after)
        else this.#paragraph(node, position, before !== undefined && isImage(before))
        break
      case 'heading':
        this.#prose('heading', node, {...position, group: undefined}, {depth: node.depth})
        break
      case 'blockquote':
        this.children(node, {...position, quoted: true, top: false})
        break
      case 'list':
        this.#list(node, position)
        break
      case 'table':
        this.#table(node, position)
        break
      case 'footnoteDefinition':
        this.children(node, {...position, footnote: true, top: false, group: this.#groups++})
        break
      case 'thematicBreak':
        this.#boundary = true
        break
      case 'html':
        this.#htmlBlock(node.value, spanOf(node), position, after)
        break
      default:
        if ((node.type as string) === 'mdxFlowExpression') {
          if ('value' in node) this.#comment(node.value, spanOf(node), after)
        } else if ('children' in node) this.children(node, position)
    }
  }

  #paragraph(node: Paragraph, position: Position, behindImage: boolean): void {
    const kind = position.footnote
      ? 'footnote'
      : position.list
        ? 'item'
        : isCaption(node, behindImage)
          ? 'caption'
          : 'paragraph'
    this.#prose(kind, node, position, {})
    for (const child of node.children) {
      if (child.type === 'html' || (child.type as string) === 'mdxTextExpression') {
        const span = spanOf(child)
        const rest = {start: span.end, end: spanOf(node).end}
        this.#comment((child as {value: string}).value, span, undefined, rest)
      }
    }
  }

  #prose(kind: BlockKind, node: Parents, position: Position, more: Partial<Draft>): void {
    const {quoted, top, list, group} = position
    this.#add({
      kind,
      prose: proseOf(node, this.#scope),
      quoted,
      top,
      group: group ?? this.#groups++,
      ...(list && {list}),
      ...more
    })
  }

  #add(draft: Omit<Draft, 'boundary'>): void {
    if (draft.prose.text === '') return
    this.drafts.push({...draft, quoted: draft.quoted || this.#html.quoted, boundary: this.#boundary})
    this.#boundary = false
  }

  #list(node: List, position: Position): void {
    const id = this.#lists++
    for (const [item, child] of node.children.entries()) {
      const list = {id, item, ordered: node.ordered === true}
      this.children(child, {...position, list, top: false, group: position.footnote ? position.group : this.#groups++})
    }
  }

  #table(node: Table, position: Position): void {
    const id = this.#tables++
    const headers = node.children[0]?.children.map((cell) => proseOf(cell, this.#scope).text) ?? []
    for (const [row, {children}] of node.children.entries()) {
      const group = this.#groups++
      let rowHeader = ''
      for (const [column, cell] of children.entries()) {
        const prose = proseOf(cell, this.#scope)
        const header = row === 0 ? '' : (headers[column] ?? '')
        const table = {id, row, column, header, rowHeader}
        this.#add({kind: 'cell', prose, quoted: position.quoted, top: false, group, table})
        if (column === 0) rowHeader = prose.text
      }
    }
  }

  #slice({start, end}: Span): string {
    return this.#scope.source.slice(start, end)
  }

  /** Without the MDX syntax, a comment in braces is a paragraph of its own. */
  #isMdxComment(span: Span): boolean {
    return this.#scope.source.startsWith('{/*', span.start) && this.#slice(span).trimEnd().endsWith('*/}')
  }

  #htmlBlock(value: string, span: Span, position: Position, after: RootContent | undefined): void {
    const comment = controlOf(value, span)
    if (comment) this.#comment(value, span, after)
    else this.#html.read(value, this.#scope.source, span, position.quoted)
  }

  #comment(value: string, span: Span, after?: Nodes, covers?: Span): void {
    const control = controlOf(value, span)
    if (!control) return
    const covered =
      covers && this.#scope.source.slice(covers.start, covers.end).trim() !== '' ? covers : after && spanOf(after)
    this.controls.push({...control, ...(covered && {covered})})
  }
}

/** A paragraph of only emphasis below an image, or on the last line of the image's own paragraph. */
function isCaption(node: Paragraph, behindImage: boolean): boolean {
  const children = node.children.filter((child) => !isBlank(child))
  const last = children.at(-1)
  if (last?.type !== 'emphasis') return false
  const rest = children.slice(0, -1)
  return rest.length === 0 ? behindImage : rest.every(isImage)
}

function isImage(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true
  if (node.type !== 'paragraph' && node.type !== 'link') return false
  const children = node.children.filter((child) => !isBlank(child))
  return children.length > 0 && children.every(isImage)
}

function isBlank(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

function spanOf(node: Nodes): Span {
  const start = node.position?.start.offset ?? 0
  return {start, end: node.position?.end.offset ?? start}
}
