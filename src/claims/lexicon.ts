import {fold, foldUnits} from './fold.js'

/** A phrase found in a text; `id` is what the phrase was listed under. */
export interface Hit {
  id: string
  start: number
  end: number
}

interface Entry {
  id: string
  /** What must follow inside the clause, after a gap; each found in order. */
  rest: readonly Uint16Array[]
  /** The last word may go on: `grow*`. */
  open: boolean
}

interface Node {
  /** By folded UTF-16 unit. */
  next: Map<number, Node>
  entries: Entry[]
}

/** Longest stretch of text, in UTF-16 units, that a gap (`…`) may bridge. */
const gapLimit = {latin: 60, han: 16}

const space = 0x20

/** Whether a folded unit is part of a Latin word or a number; others stand for themselves. */
function isWord(code: number | undefined): boolean {
  if (code === undefined) return false
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7
}

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
    for (const code of foldUnits(open ? head.slice(0, -1) : head)) {
      let next = node.next.get(code)
      if (!next) {
        next = {next: new Map(), entries: []}
        node.next.set(code, next)
      }
      node = next
    }
    node.entries.push({id, rest: rest.map(foldUnits), open})
  }

  /** Finds every phrase; for one id at one place only the longest. Hits come in order of their start. */
  find(text: string): Hit[] {
    const units = foldUnits(text)
    const hits: Hit[] = []
    let inWord = false
    for (let start = 0; start < units.length; start++) {
      const startsInWord = inWord
      inWord = isWord(units[start])
      if (startsInWord && inWord) continue
      const node = this.root.next.get(units[start]!)
      if (node) this.at(units, start, node, hits)
    }
    return hits
  }

  private at(units: Uint16Array, start: number, first: Node, hits: Hit[]): void {
    const known = hits.length
    let node: Node | undefined = first
    let end = start + 1
    while (node) {
      for (const entry of node.entries) {
        const stop = finish(units, end, entry)
        if (stop < 0) continue
        const same = hits.findIndex((hit, index) => index >= known && hit.id === entry.id)
        if (same >= 0) hits[same]!.end = Math.max(hits[same]!.end, stop)
        else hits.push({id: entry.id, start, end: stop})
      }
      if (end >= units.length) return
      node = node.next.get(units[end]!)
      end++
      if (units[end - 1] === space) while (units[end] === space) end++
    }
  }
}

/** Where the entry ends whose head ends at `end`; -1 where it does not hold. */
function finish(units: Uint16Array, end: number, entry: Entry): number {
  let stop = end
  if (entry.open) while (isWord(units[stop])) stop++
  if (isWord(units[stop - 1]) && isWord(units[stop])) return -1
  for (const part of entry.rest) {
    stop = endInClause(units, stop, part)
    if (stop < 0) return -1
  }
  return stop
}

/** What ends a clause for a gap: commas, semicolons and the ends of sentences, and a full stop before a space. */
const clauseEnds = new Set([...',;!?，；。！？'].map((char) => char.charCodeAt(0)))

/** End of the first `part` after `from`, within the clause and the limit, on word boundaries; -1 where there is none. */
function endInClause(units: Uint16Array, from: number, part: Uint16Array): number {
  const last = from + (isWord(part[0]) ? gapLimit.latin : gapLimit.han)
  for (let at = from; at <= last && at + part.length <= units.length; at++) {
    if (part.every((unit, index) => units[at + index] === unit)) {
      const end = at + part.length
      const bounded = !(isWord(part[0]) && isWord(units[at - 1])) && !(isWord(part.at(-1)) && isWord(units[end]))
      if (bounded) return end
    }
    if (clauseEnds.has(units[at]!) || (units[at] === 0x2e && units[at + 1] === space)) return -1
  }
  return -1
}
