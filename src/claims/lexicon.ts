import {fold} from './fold.js'

/** A phrase found in a text; `id` is what the phrase was listed under. */
export interface Hit {
  id: string
  start: number
  end: number
}

interface Entry {
  id: string
  /** What must follow inside the clause, after a gap; each found in order. */
  rest: readonly string[]
  /** The last word may go on: `grow*`. */
  open: boolean
}

interface Node {
  next: Map<string, Node>
  entries: Entry[]
}

/** Longest stretch of text, in UTF-16 units, that a gap (`…`) may bridge. */
const gapLimit = {latin: 60, han: 16}

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{Script=Latin}\p{Nd}_]/u.test(char)

/** Writes out the alternatives and optional parts of a phrase: `{a|b}` and `[c]`. They may not nest. */
export function expand(phrase: string): string[] {
  const match = /\{([^{}[\]]*)\}|\[([^{}[\]]*)\]/.exec(phrase)
  if (!match) return [phrase]
  const before = phrase.slice(0, match.index)
  const after = phrase.slice(match.index + match[0].length)
  const choices = match[1] === undefined ? ['', match[2]!] : match[1].split('|')
  return choices.flatMap((choice) => expand(before + choice + after))
}

/**
 * All phrases of a language in one trie, found in one pass over the text. Time is linear in the text for a given lexicon: a
 * start is tried only at a word's beginning (Latin) or at a character (Han), and no phrase is longer than the lexicon's longest.
 */
export class Lexicon {
  private readonly root: Node = {next: new Map(), entries: []}

  /** @param phrases Phrases by id, in the notation of `src/languages/cues.ts`. */
  constructor(phrases: Readonly<Record<string, readonly string[]>>) {
    for (const [id, list] of Object.entries(phrases))
      for (const phrase of list) for (const literal of expand(phrase)) this.add(id, literal)
  }

  private add(id: string, literal: string): void {
    const [head, ...rest] = fold(literal)
      .split('…')
      .map((part) => part.trim().replace(/ {2,}/g, ' '))
    if (!head) throw new Error(`A phrase must begin with words: “${literal}” of “${id}”.`)
    const open = rest.length === 0 && head.endsWith('*')
    let node = this.root
    for (const char of open ? head.slice(0, -1) : head) {
      let next = node.next.get(char)
      if (!next) {
        next = {next: new Map(), entries: []}
        node.next.set(char, next)
      }
      node = next
    }
    node.entries.push({id, rest, open})
  }

  /** Finds every phrase; for one id at one place only the longest. Hits come in order of their start. */
  find(text: string): Hit[] {
    const folded = fold(text)
    const hits: Hit[] = []
    let inWord = false
    for (let start = 0; start < folded.length; start++) {
      const startsInWord = inWord
      inWord = isWord(folded[start])
      if (startsInWord && inWord) continue
      this.at(folded, start, hits)
    }
    return hits
  }

  private at(text: string, start: number, hits: Hit[]): void {
    const first = hits.length
    let node: Node | undefined = this.root
    let end = start
    while (end < text.length) {
      node = node.next.get(text[end]!)
      if (!node) return
      end++
      if (text[end - 1] === ' ') while (text[end] === ' ') end++
      for (const entry of node.entries) {
        const stop = finish(text, end, entry)
        if (stop < 0) continue
        const known = hits.findIndex((hit, index) => index >= first && hit.id === entry.id)
        if (known >= 0) hits[known]!.end = Math.max(hits[known]!.end, stop)
        else hits.push({id: entry.id, start, end: stop})
      }
    }
  }
}

/** Where the entry ends whose head ends at `end`; -1 where it does not hold. */
function finish(text: string, end: number, entry: Entry): number {
  let stop = end
  if (entry.open) while (isWord(text[stop])) stop++
  if (isWord(text[stop - 1]) && isWord(text[stop])) return -1
  for (const part of entry.rest) {
    const limit = isWord(part[0]) ? gapLimit.latin : gapLimit.han
    const found = inClause(text, stop, part, limit)
    if (found < 0) return -1
    stop = found + part.length
  }
  return stop
}

/** First place of `part` after `from` within the clause and the limit, on word boundaries; -1 where there is none. */
function inClause(text: string, from: number, part: string, limit: number): number {
  const window = text.slice(from, from + limit + part.length)
  const stop = window.search(/[,，;；。!?！？]|\.(?=\s)/u)
  const clause = stop < 0 ? window : window.slice(0, stop)
  let at = clause.indexOf(part)
  while (at >= 0) {
    const before = from + at - 1
    const after = from + at + part.length
    const openBefore = !(isWord(part[0]) && isWord(text[before]))
    const openAfter = !(isWord(part.at(-1)) && isWord(text[after]))
    if (openBefore && openAfter) return from + at
    at = clause.indexOf(part, at + 1)
  }
  return -1
}
