import type {Nodes, Paragraph, Root} from 'nlcst'
import type {Plugin} from 'unified'
import {SKIP, visit} from 'unist-util-visit'
import {type FileSet, transform} from './plugin.js'
import {type OptionsGiven, optionsOf} from './plugin-options.js'
import type {Block, Document, SourceFile} from './types.js'

export {retextChinese, toNlcst} from './prose/nlcst.js'

/**
 * Checks the claims of prose, as a plugin of retext. Paragraphs are all it knows of a document; for Markdown use `hypecheck/remark`, which
 * also sees headings, tables, links, footnotes and who speaks.
 *
 * The tree is not changed. The transform is asynchronous: use `process` and `run`.
 *
 * @throws Error at once when the options are wrong; it names the option
 */
const retextHypecheck: Plugin<[OptionsGiven?, FileSet?], Root> = (options, fileSet) =>
  transform(readProse, {all: optionsOf(options)}, fileSet)

export default retextHypecheck

/** Reads a tree of prose: each paragraph is a block, mapped word by word to the source. */
function readProse(tree: Root, {path, value}: SourceFile): Document {
  const blocks: Block[] = []
  visit(tree, 'ParagraphNode', (paragraph) => {
    const block = blockOf(paragraph, blocks.length)
    if (block.text.trim()) blocks.push(block)
    return SKIP
  })
  return {path, source: value, meta: {}, blocks, controls: [], problems: []}
}

function blockOf(paragraph: Paragraph, index: number): Block {
  let text = ''
  const map: Array<Block['map'][number]> = []
  visit(paragraph, (node: Nodes) => {
    if (!('value' in node) || !node.position) return
    const source = node.position.start.offset ?? 0
    const sourceSize = (node.position.end.offset ?? source) - source
    const words = wordsOf(node)
    map.push({at: text.length, size: words.length, source, sourceSize})
    text += words
  })
  return {index, kind: 'paragraph', text, map, quoted: false, section: -1, group: index, marks: []}
}

/** What is read of a leaf: code is no prose, and a line ending is a space. */
function wordsOf(node: Nodes & {value: string}): string {
  if (node.type === 'SourceNode') return '\uFFFC'
  return node.type === 'WhiteSpaceNode' ? node.value.replace(/\s+/g, ' ') : node.value
}
