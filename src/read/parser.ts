import type {Nodes, Root, RootContent} from 'mdast'
import {cjkFriendlyExtension} from 'micromark-extension-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {type Pieces, piecesOf} from './pieces.js'

/** CommonMark wants a space between `。**` and the next character; Chinese has none, and half of its bold text would not be parsed. */
function remarkCjkFriendly(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push(cjkFriendlyExtension())
}

/**
 * The tokenizer of GFM finds bare addresses; a second search of the finished tree only adds those it refuses, costs a fifth of the time
 * and takes the positions of the text around them away.
 */
function remarkWithoutTransforms(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.flat().map(({transforms: _, ...extension}) => extension)
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(remarkCjkFriendly)
  .use(remarkWithoutTransforms)
  .freeze()

/** A tree whose offsets are those of the source without a byte order mark; its lines and columns are not to be used. */
export interface Parsed {
  tree: Root
  problems: Pieces['problems']
}

/**
 * Parses Markdown with GFM and YAML front matter, piece by piece: the parser takes time with the square of the containers in a document.
 * A reference in one piece to a definition in another is kept by a stand-in for that definition before the piece; front matter must
 * stand first and has no references.
 */
export function parse(value: string): Parsed {
  const {source, starts, problems} = piecesOf(value.startsWith('\uFEFF') ? value.slice(1) : value)
  if (starts.length === 1) return {tree: processor.parse(source), problems}
  const pieces = starts.map((start, index) => ({start, text: source.slice(start, starts[index + 1] ?? source.length)}))
  let labels = labelsOf(source)
  let parts = pieces.map((piece) => parsePiece(piece, labels))
  const defined = definedIn(parts)
  const undefinedLabels = [...labels].filter((label) => !defined.has(label))
  if (undefinedLabels.length > 0) {
    labels = new Set([...labels].filter((label) => defined.has(label)))
    const wrong = new Set(undefinedLabels)
    parts = parts.map((part, index) =>
      part.used.some((label) => wrong.has(label)) ? parsePiece(pieces[index]!, labels) : part
    )
  }
  return {tree: {type: 'root', children: joined(parts, source)}, problems}
}

interface Part {
  nodes: RootContent[]
  /** Labels that stood in for definitions elsewhere. */
  used: string[]
}

const DEFINITION = /^[ \t>]*(?:[*+-][ \t]+|\d{1,9}[.)][ \t]+)*\[((?:[^[\]\\\r\n]|\\.){1,999})\]:/gm
const BRACKETS = /\[((?:[^[\]\\]|\\.){1,999})\]/g

/** Labels of what looks like a definition, of a link or (with `^`) of a footnote. */
function labelsOf(source: string): ReadonlySet<string> {
  return new Set(Array.from(source.matchAll(DEFINITION), ([, label]) => identifier(label!)))
}

function identifier(label: string): string {
  return label
    .replace(/[\t\r\n ]+/g, ' ')
    .trim()
    .toLowerCase()
}

function parsePiece({start, text}: {start: number; text: string}, labels: ReadonlySet<string>): Part {
  const used =
    labels.size === 0 || text.startsWith('---')
      ? []
      : [...new Set(Array.from(text.matchAll(BRACKETS), ([, label]) => identifier(label!)))]
  const stubs = used.filter((label) => labels.has(label))
  const prefix = stubs.map((label) => `[${label}]: #\n\n`).join('')
  const {children} = processor.parse(prefix + text)
  const nodes = children.filter((node) => (node.position?.start.offset ?? 0) >= prefix.length)
  move(nodes, start - prefix.length)
  return {nodes, used: stubs}
}

function move(nodes: Nodes[], by: number): void {
  if (by === 0) return
  const rest = [...nodes]
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.position) {
      node.position.start.offset! += by
      node.position.end.offset! += by
    }
    if ('children' in node) for (const child of node.children) rest.push(child)
  }
}

function definedIn(parts: Part[]): Set<string> {
  const labels = new Set<string>()
  const rest: Nodes[] = parts.flatMap(({nodes}) => nodes)
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.type === 'definition') labels.add(node.identifier)
    if (node.type === 'footnoteDefinition') labels.add(`^${node.identifier}`)
    if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table') {
      for (const child of node.children) rest.push(child)
    }
  }
  return labels
}

/** The nodes of all pieces; a list that was cut between its items is one list again. */
function joined(parts: Part[], source: string): RootContent[] {
  const all: RootContent[] = []
  for (const {nodes} of parts) {
    const last = all.at(-1)
    const [first, ...others] = nodes
    if (last?.type === 'list' && first?.type === 'list' && bullet(last, source) === bullet(first, source)) {
      last.children.push(...first.children)
      if (last.position && first.position) last.position.end = first.position.end
      all.push(...others)
    } else {
      all.push(...nodes)
    }
  }
  return all
}

/** The sign that makes two lists one: the bullet, or what follows the number. */
function bullet(list: Nodes, source: string): string | undefined {
  const start = list.position?.start.offset ?? 0
  return /^[*+-]|[.)]/.exec(source.slice(start, start + 12))?.[0]
}
