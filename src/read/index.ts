import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import type {Block, Document, SourceFile} from '../types.js'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

/** Reads Markdown into blocks of prose, each with its map to the source. Knows Markdown and no language. */
export function read(file: SourceFile): Document {
  const blocks: Block[] = []
  visit(processor.parse(file.value), 'text', (node) => {
    const offset = node.position?.start.offset
    if (offset === undefined) return
    const size = node.value.length
    blocks.push({
      index: blocks.length,
      kind: 'paragraph',
      text: node.value,
      map: [{at: 0, size, source: offset, sourceSize: size}],
      quoted: false,
      section: -1,
      group: blocks.length,
      marks: []
    })
  })
  return {path: file.path, source: file.value, meta: {}, blocks, controls: [], problems: []}
}
