import type {Root} from 'mdast'
import {cjkFriendlyExtension} from 'micromark-extension-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'

/** CommonMark wants a space between `。**` and the next character; Chinese has none, and half of its bold text would not be parsed. */
function remarkCjkFriendly(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push(cjkFriendlyExtension())
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkCjkFriendly).freeze()

/** Parses Markdown with GFM and YAML front matter. */
export function parse(source: string): Root {
  return processor.parse(source)
}
