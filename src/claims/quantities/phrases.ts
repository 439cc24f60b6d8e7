import {digitAt, isHanAt, isLetterAt, isSpaceAt} from './characters.js'

interface Node<T> {
  next: Map<number, Node<T>>
  value?: T
}

export interface Match<T> {
  /** Where the match ends, or where it begins when it was looked for backwards. */
  to: number
  value: T
}

const SPACE = 32

/**
 * Words and phrases of a language, found at one place of a text in time bounded by the longest of them. Keys in lower case match any case,
 * keys with capitals only as written; a space in a key stands for any run of spaces, and spaces between Han characters are passed over; a
 * Latin word never matches inside another one, nor a figure inside a longer one.
 */
export class Phrases<T> {
  private readonly root: Node<T> = {next: new Map()}
  private readonly step: 1 | -1
  private readonly prefix: boolean

  /** `prefix` phrases may have a digit right after their last letter: USD115. */
  constructor(entries: Iterable<readonly [string, T]>, direction: 'forward' | 'backward' | 'prefix' = 'forward') {
    this.step = direction === 'backward' ? -1 : 1
    this.prefix = direction === 'prefix'
    for (const [key, value] of entries) this.add(key, value)
  }

  private add(key: string, value: T): void {
    let node = this.root
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(this.step === 1 ? i : key.length - 1 - i)
      let next = node.next.get(code)
      if (!next) {
        next = {next: new Map()}
        node.next.set(code, next)
      }
      node = next
    }
    node.value ??= value
  }

  /** The longest phrase that begins at `at`, or, backwards, that ends before `at`. */
  match(text: string, at: number): Match<T> | undefined {
    const exact = this.walk(text, at, false)
    const folded = this.walk(text, at, true)
    if (!exact || !folded) return exact ?? folded
    return (folded.to - exact.to) * this.step > 0 ? folded : exact
  }

  private walk(text: string, at: number, fold: boolean): Match<T> | undefined {
    let node = this.root
    let i = this.step === 1 ? at : at - 1
    let found: Match<T> | undefined
    while (i >= 0 && i < text.length) {
      let code = text.charCodeAt(i)
      if (fold && code >= 65 && code <= 90) code += 32
      const space = isSpaceAt(text, i)
      const next = node.next.get(space ? SPACE : code)
      if (!next) {
        if (!space || node === this.root) break
        const after = this.skip(text, i)
        if (!isHanAt(text, i - this.step) || !isHanAt(text, after)) break
        i = after
        continue
      }
      node = next
      i += this.step
      if (space) i = this.skip(text, i)
      if (node.value !== undefined && this.boundary(text, i)) {
        found = {to: this.step === 1 ? i : i + 1, value: node.value}
      }
    }
    return found
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
