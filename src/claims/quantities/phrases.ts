import {digitAt, isHanAt, isLetterAt, isSpaceAt} from './characters.js'

interface Node<T> {
  next: Map<number, Node<T>>
  /** For the key in lower case. */
  any?: Entry<T>
  /** For keys with capitals, which match only as written. */
  exact?: Array<{key: string; entry: Entry<T>}>
}

interface Entry<T> {
  value: T
}

export interface Match<T> {
  /** Where the match ends, or where it begins when it was looked for backwards. */
  to: number
  value: T
}

const SPACE = 32

/** Sizes of the tables of first characters and of first pairs; powers of two, so that a mask finds the slot. */
const SLOTS = 512
const PAIRS = 4096

/** In the table of first characters: a key of one character begins so, or a longer one. */
const SINGLE = 1
const LONGER = 2

/**
 * Words and phrases of a language, found at one place of a text in time bounded by the longest of them. Keys in lower case match any case,
 * keys with capitals only as written; a space in a key stands for any run of spaces, and spaces between Han characters are passed over; a
 * Latin word never matches inside another one, nor a figure inside a longer one.
 */
export class Phrases<T> {
  /** Made when a text first has how a phrase begins: most lists are never asked for more by a short text. */
  private root: Node<T> | undefined
  private readonly entries: ReadonlyArray<readonly [string, T]>
  private readonly first = new Uint8Array(SLOTS)
  private readonly pairs = new Uint8Array(PAIRS)
  private readonly step: 1 | -1
  private readonly prefix: boolean

  /** `prefix` phrases may have a digit right after their last letter: USD115. */
  constructor(entries: Iterable<readonly [string, T]>, direction: 'forward' | 'backward' | 'prefix' = 'forward') {
    this.step = direction === 'backward' ? -1 : 1
    this.prefix = direction === 'prefix'
    this.entries = [...entries]
    for (const [key] of this.entries) {
      const folded = key.toLowerCase()
      const first = this.unitAt(folded, 0)
      this.first[first & (SLOTS - 1)]! |= folded.length === 1 ? SINGLE : LONGER
      if (folded.length > 1) this.pairs[pairSlot(first, this.unitAt(folded, 1))] = 1
    }
  }

  /** The unit that is read as the `index`th of a key. */
  private unitAt(key: string, index: number): number {
    return key.charCodeAt(this.step === 1 ? index : key.length - 1 - index)
  }

  private add(root: Node<T>, key: string, entry: Entry<T>): void {
    const folded = key.toLowerCase()
    let node = root
    for (let i = 0; i < folded.length; i++) {
      const code = this.unitAt(folded, i)
      let next = node.next.get(code)
      if (!next) {
        next = {next: new Map()}
        node.next.set(code, next)
      }
      node = next
    }
    if (key === folded) {
      node.any ??= entry
    } else {
      node.exact ??= []
      node.exact.push({key, entry})
    }
  }

  /** The longest phrase that begins at `at`, or, backwards, that ends before `at`. */
  match(text: string, at: number): Match<T> | undefined {
    const i = this.step === 1 ? at : at - 1
    const code = fold(text.charCodeAt(i))
    const first = this.first[code & (SLOTS - 1)]!
    if (first === 0) return undefined
    if (first === LONGER && !isSpaceAt(text, i + this.step)) {
      if (this.pairs[pairSlot(code, fold(text.charCodeAt(i + this.step)))] === 0) return undefined
    }
    return this.walk(text, at, i)
  }

  private grown(): Node<T> {
    if (this.root) return this.root
    const root: Node<T> = {next: new Map()}
    for (const [key, value] of this.entries) this.add(root, key, {value})
    this.root = root
    return root
  }

  private walk(text: string, at: number, from: number): Match<T> | undefined {
    const {step} = this
    const root = this.grown()
    let i = from
    let node = root
    let found: Entry<T> | undefined
    let to = at
    while (i >= 0 && i < text.length) {
      const code = fold(text.charCodeAt(i))
      const space = code === SPACE || (code >= 0xa0 && isSpaceAt(text, i))
      const next = node.next.get(space ? SPACE : code)
      if (!next) {
        if (!space || node === root) break
        const after = this.skip(text, i)
        if (!isHanAt(text, i - step) || !isHanAt(text, after)) break
        i = after
        continue
      }
      node = next
      i = space ? this.skip(text, i + step) : i + step
      const ends = node.any !== undefined || node.exact !== undefined
      const entry = ends && this.boundary(text, i) ? this.entryOf(node, text, at, i) : undefined
      if (entry) {
        found = entry
        to = step === 1 ? i : i + 1
      }
    }
    return found && {to, value: found.value}
  }

  private entryOf(node: Node<T>, text: string, at: number, i: number): Entry<T> | undefined {
    if (node.exact) {
      const written = this.step === 1 ? text.slice(at, i) : text.slice(i + 1, at)
      for (const {key, entry} of node.exact) if (key === written) return entry
    }
    return node.any
  }

  private skip(text: string, i: number): number {
    while (isSpaceAt(text, i)) i += this.step
    return i
  }

  private boundary(text: string, i: number): boolean {
    const inside = i - this.step
    if (digitAt(text, inside) >= 0) return digitAt(text, i) < 0
    if (!isLetterAt(text, inside)) return true
    return !isLetterAt(text, i) && (this.step === -1 || this.prefix || digitAt(text, i) < 0)
  }
}

function pairSlot(first: number, second: number): number {
  return (first * 31 + second) & (PAIRS - 1)
}

function fold(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}
