import type {MarkType} from '../types.js'
import {BREAK, OBJECT, type ProseBuilder} from './prose.js'
import {BASE} from './references.js'

const MARKS: ReadonlyMap<string, MarkType> = new Map([
  ['a', 'link'],
  ['b', 'strong'],
  ['del', 'deleted'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['mark', 'emphasis'],
  ['s', 'deleted'],
  ['strong', 'strong']
])
const CODE = new Set(['code', 'kbd', 'pre', 'samp', 'script', 'style', 'tt', 'var'])
const TAG = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)/
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
const REFERENCE = /^\s*\[?\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]?\s*$|^\s*[*†‡]\s*$/
const RAISED = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']

/** What inline HTML tags say of the text between them. The tags themselves are no text. */
export class InlineTags {
  #out: ProseBuilder
  #open: Array<{name: string; at: number; source: number; url?: string}> = []

  constructor(out: ProseBuilder) {
    this.#out = out
  }

  /** Takes one tag, comment or declaration, as it stands between two offsets of the source. */
  tag(value: string, start: number, end: number): void {
    const match = TAG.exec(value)
    if (!match) return
    const name = match[2]!.toLowerCase()
    if (name === 'br') {
      this.#out.hardBreak(start, end - start)
    } else if (match[1]) {
      this.end(name, start, end)
    } else if (MARKS.has(name) || CODE.has(name) || name === 'sup') {
      const href = HREF.exec(value)
      this.start(name, start, href?.[1] ?? href?.[2] ?? href?.[3])
    }
  }

  /** A start tag at an offset of the source. */
  start(name: string, source: number, url?: string): void {
    if (this.#open.length < 64) this.#open.push({name, at: this.#out.text.length, source, url})
  }

  /** An end tag; closes the nearest start tag of its name. */
  end(name: string, start: number, end: number): void {
    const index = this.#open.findLastIndex((tag) => tag.name === name)
    const tag = this.#open[index]
    if (!tag) return
    this.#open.splice(index, 1)
    if (CODE.has(name)) {
      this.#out.truncate(tag.at)
      this.#out.replace(OBJECT, tag.source, end - tag.source)
      this.#out.mark({type: 'code'}, tag.at)
    } else if (name === 'sup') {
      this.#raise(tag.at, tag.source, start)
    } else if (name === 'a') {
      if (tag.url) this.#out.mark({type: 'link', url: tag.url}, tag.at)
    } else {
      this.#out.mark({type: MARKS.get(name)!}, tag.at)
    }
  }

  /** Forgets the tags that nothing closed. */
  close(): void {
    this.#open = []
  }

  /** A raised number is an exponent behind ten or a unit, else the number of a source; anything else stays as it is. */
  #raise(at: number, source: number, end: number): void {
    const {text} = this.#out
    const raised = text.slice(at)
    if (raised.includes(BREAK)) return
    if (/^\d{1,2}$/.test(raised) && BASE.test(text.slice(Math.max(0, at - 8), at))) {
      this.#out.truncate(at)
      this.#out.replace([...raised].map((digit) => RAISED[Number(digit)]).join(''), source, end - source)
    } else if (REFERENCE.test(raised)) {
      const url = this.#out.marks.findLast((mark) => mark.type === 'link' && mark.start >= at)?.url
      this.#out.truncate(at)
      this.#out.markBefore({type: 'superscript', ...(url && {url}), label: raised.replace(/[[\]\s]/g, '')})
    }
  }
}
