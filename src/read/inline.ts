import type {Html, Link, LinkReference, Nodes, Parents} from 'mdast'
import {addText} from './align.js'
import {InlineTags} from './inline-tags.js'
import {OBJECT, type Prose, ProseBuilder} from './prose.js'

/** What is known of the document while its text is taken out. */
export interface Scope {
  source: string
  /** Addresses of link reference definitions, by identifier. */
  definitions: ReadonlyMap<string, string>
  /** Identifiers of footnotes that have a definition. */
  footnotes: ReadonlySet<string>
}

const MARKS = {strong: 'strong', emphasis: 'emphasis', delete: 'deleted'} as const

/**
 * The text of phrasing content.
 *
 * @param parent Node whose children are phrasing content: a paragraph, a heading, a cell.
 */
export function proseOf(parent: Parents, scope: Scope): Prose {
  return new Phrasing(scope, offsets(parent)).read(parent)
}

class Phrasing {
  #out = new ProseBuilder()
  #tags = new InlineTags(this.#out)
  #scope: Scope
  #end: number
  /** Where the next node without a position is looked for. */
  #at: number

  constructor(scope: Scope, range: {start: number; end: number}) {
    this.#scope = scope
    this.#at = range.start
    this.#end = range.end
  }

  read(parent: Parents): Prose {
    this.#children(parent)
    this.#tags.close()
    return this.#out.finish()
  }

  #children(parent: Parents): void {
    for (const child of parent.children) this.#node(child)
  }

  #node(node: Nodes): void {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined) this.#at = start
    switch (node.type) {
      case 'text':
        this.#text(node.value, start, end ?? this.#end)
        break
      case 'strong':
      case 'emphasis':
      case 'delete': {
        const from = this.#out.text.length
        this.#children(node)
        this.#out.mark({type: MARKS[node.type]}, from)
        break
      }
      case 'link':
        this.#link(node, node.url)
        break
      case 'linkReference':
        this.#link(node, this.#scope.definitions.get(node.identifier))
        break
      case 'footnoteReference':
        if (this.#scope.footnotes.has(node.identifier)) {
          this.#out.markBefore({type: 'footnote', label: node.label ?? node.identifier})
        }
        break
      case 'break':
        this.#out.hardBreak(this.#at, Math.max(1, (end ?? this.#at) - this.#at))
        break
      case 'html':
        this.#html(node)
        break
      case 'image':
      case 'imageReference':
        break
      case 'inlineCode':
        this.#object('code', node)
        break
      default:
        if ('children' in node) this.#children(node)
        else if (!isComment(node)) this.#object(undefined, node)
    }
    if (end !== undefined) this.#at = end
  }

  #text(value: string, start: number | undefined, end: number): void {
    const {source} = this.#scope
    if (start !== undefined) {
      if (addText(this.#out, value, source, start, end) === undefined) this.#out.replace(value, start, end - start)
      return
    }
    const found = this.#find(value)
    if (found !== undefined) this.#at = found
  }

  /** Text made by a later plugin has no position: it is looked for behind its neighbour, past markers such as `**`. */
  #find(value: string): number | undefined {
    const {source} = this.#scope
    const last = Math.min(this.#end, this.#at + 16)
    for (let start = this.#at; start <= last; start++) {
      const end = addText(this.#out, value, source, start, this.#end)
      if (end !== undefined) return end
    }
    return undefined
  }

  #link(node: Link | LinkReference, url: string | undefined): void {
    const only = node.children.length === 1 ? node.children[0]! : undefined
    if (only?.type === 'text' && node.type === 'link' && isAddress(only.value, node.url)) {
      this.#address(node, only.value)
      return
    }
    const from = this.#out.text.length
    this.#children(node)
    const text = this.#out.text.slice(from)
    if (CITATION.test(text) || (node.type === 'linkReference' && NUMBER.test(text))) {
      this.#out.truncate(from)
      this.#out.markBefore({type: 'link', url})
    } else {
      this.#out.mark({type: 'link', url}, from)
    }
  }

  /** A bare address. GFM lets it run on through Chinese punctuation to the next space; what follows that is text again. */
  #address(node: Link, value: string): void {
    const from = this.#out.text.length
    const {start, end} = node.position ? offsets(node) : this.#locate(value)
    if (start === undefined || end === undefined) return
    const raw = this.#scope.source.slice(start, end)
    const stop = raw === value ? raw.search(WIDE_PUNCTUATION) : -1
    const size = stop > 0 ? stop : raw.length
    this.#out.replace(OBJECT, start, size)
    this.#out.mark(
      {type: 'link', url: stop > 0 ? node.url.slice(0, node.url.length - (raw.length - stop)) : node.url},
      from
    )
    if (stop > 0) this.#out.copy(raw.slice(stop), start + stop)
    this.#at = end
  }

  #locate(value: string): {start?: number; end?: number} {
    const start = this.#scope.source.indexOf(value, this.#at)
    return start === -1 || start + value.length > this.#end ? {} : {start, end: start + value.length}
  }

  #object(type: 'code' | undefined, node: Nodes): void {
    if (!node.position) return
    const from = this.#out.text.length
    const {start, end} = offsets(node)
    this.#out.replace(OBJECT, start, end - start)
    if (type) this.#out.mark({type}, from)
  }

  #html(node: Html): void {
    if (!node.position) return
    const {start, end} = offsets(node)
    this.#tags.tag(node.value, start, end)
  }
}

/** A number in brackets that stands for a source, as in `[[3]](url)`. */
const CITATION = /^\[\d{1,3}\]$/
/** The text of `[3]` with a link definition of that number. */
const NUMBER = /^\d{1,3}$/
const WIDE_PUNCTUATION = /[\u3000-\u303F\uFF00-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65“”‘’…—]/

/** An expression of MDX that holds a comment and nothing else. */
function isComment(node: Nodes): boolean {
  return 'value' in node && /^\s*\/\*(?:[^*]|\*(?!\/))*\*\/\s*$/.test(node.value)
}

function isAddress(text: string, url: string): boolean {
  return text === url || url === `http://${text}` || url === `mailto:${text}`
}

function offsets(node: Nodes): {start: number; end: number} {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}
