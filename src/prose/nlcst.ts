import type {Paragraph, Root, SentenceContent, Sentence as SentenceNode, WordContent} from 'nlcst'
import retextEnglish from 'retext-english'
import {type Processor, unified} from 'unified'
import type {Point, Position} from 'unist'
import {languages} from '../languages/index.js'
import type {LanguageCode, Span} from '../types.js'
import {cutSentences} from './boundaries.js'

const english = unified().use(retextEnglish).freeze()

/**
 * A text as an nlcst tree: one paragraph, one sentence node for each sentence that hypecheck sees. English words come from
 * retext-english; Chinese is cut into Han words, Latin words, numbers and punctuation.
 */
export function toNlcst(text: string, language: LanguageCode): Root {
  const tree = new TreeBuilder(text)
  const children: Paragraph['children'] = []
  let at = 0
  for (const span of cutSentences(text, languages[language].sentences)) {
    if (span.start > at) children.push(tree.leaf('WhiteSpaceNode', {start: at, end: span.start}))
    children.push(language === 'en' ? tree.english(span) : tree.chinese(span))
    at = span.end
  }
  if (at < text.length) children.push(tree.leaf('WhiteSpaceNode', {start: at, end: text.length}))
  const position = tree.position({start: 0, end: text.length})
  return {type: 'RootNode', children: [{type: 'ParagraphNode', children, position}], position}
}

/** A parser for Chinese prose: `unified().use(retextChinese)` stands where `retextEnglish` would. */
export function retextChinese(this: Processor): void {
  this.parser = (document) => toNlcst(document, 'zh')
}

const pieces = /(\p{Script=Han}+|[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*)|(\s+)|(\p{S})|./gsu

class TreeBuilder {
  private readonly lines: number[] = [0]

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.lines.push(at + 1)
  }

  position(span: Span): Position {
    return {start: this.point(span.start), end: this.point(span.end)}
  }

  private point(offset: number): Point {
    let line = 0
    for (let high = this.lines.length; high - line > 1; ) {
      const middle = (line + high) >> 1
      if (this.lines[middle]! <= offset) line = middle
      else high = middle
    }
    return {line: line + 1, column: offset - this.lines[line]! + 1, offset}
  }

  leaf<Type extends 'WhiteSpaceNode' | 'TextNode' | 'SymbolNode' | 'PunctuationNode'>(type: Type, span: Span) {
    return {type, value: this.text.slice(span.start, span.end), position: this.position(span)}
  }

  english(span: Span): SentenceNode {
    // retext-english may see several sentences where our boundaries see one (“vs. three”): only its words are taken.
    const root = english.parse(this.text.slice(span.start, span.end)) as Root
    const children = root.children.flatMap((node) =>
      node.type === 'ParagraphNode'
        ? node.children.flatMap((inner) => ('children' in inner ? inner.children : [inner]))
        : [node]
    ) as SentenceContent[]
    for (const node of children) this.shift(node, span.start)
    return {type: 'SentenceNode', children, position: this.position(span)}
  }

  private shift(node: SentenceContent | WordContent, by: number): void {
    const {start, end} = node.position!
    node.position = this.position({start: start.offset! + by, end: end.offset! + by})
    if ('children' in node) for (const child of node.children) this.shift(child, by)
  }

  chinese(span: Span): SentenceNode {
    const children: SentenceContent[] = []
    for (const match of this.text.slice(span.start, span.end).matchAll(pieces)) {
      const place = {start: span.start + match.index, end: span.start + match.index + match[0].length}
      if (match[1]) {
        children.push({type: 'WordNode', children: [this.leaf('TextNode', place)], position: this.position(place)})
      } else children.push(this.leaf(match[2] ? 'WhiteSpaceNode' : match[3] ? 'SymbolNode' : 'PunctuationNode', place))
    }
    return {type: 'SentenceNode', children, position: this.position(span)}
  }
}
