import {fold, foldUnits} from './fold.js'

/** A phrase found in a text; `id` is what the phrase was listed under. */
export interface Hit {
  id: string
  start: number
  end: number
}

interface Entry {
  id: string
  /** Folded words that begin the phrase. */
  head: string
  /** What must follow inside the clause, after a gap; each found in order. */
  rest: readonly string[]
  /** The last word may go on: `grow*`. */
  open: boolean
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
 * All phrases of a language, filed under their first two units and found in one pass over the text. Time is linear in the text for a
 * given lexicon: a start is tried only at a word's beginning (Latin) or at a character (Han), and only against phrases that begin so.
 */
export class Lexicon {
  private readonly files = new Map<number, Entry[]>()

  /** @param phrases Phrases by id, in the notation of `src/languages/cues.ts`. */
  constructor(phrases: Readonly<Record<string, readonly string[]>>) {
    for (const [id, list] of Object.entries(phrases))
      for (const phrase of list) for (const literal of expand(phrase)) this.add(id, literal)
  }

  private add(id: string, literal: string): void {
    const [first, ...rest] = fold(literal)
      .split('…')
      .map((part) => part.trim().replace(/ {2,}/g, ' '))
    if (!first) throw new Error(`A phrase must begin with words: “${literal}” of “${id}”.`)
    const open = rest.length === 0 && first.endsWith('*')
    const head = open ? first.slice(0, -1) : first
    const key = keyOf(head.charCodeAt(0), head.length > 1 ? head.charCodeAt(1) : 0)
    const entries = this.files.get(key)
    if (entries) entries.push({id, head, rest, open})
    else this.files.set(key, [{id, head, rest, open}])
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
      const known = hits.length
      for (const key of [keyOf(units[start]!, 0), keyOf(units[start]!, units[start + 1] ?? 0)])
        for (const entry of this.files.get(key) ?? []) {
          const end = endOf(units, start, entry)
          if (end < 0) continue
          const same = hits.findIndex((hit, index) => index >= known && hit.id === entry.id)
          if (same >= 0) hits[same]!.end = Math.max(hits[same]!.end, end)
          else hits.push({id: entry.id, start, end})
        }
    }
    return hits
  }
}

const keyOf = (first: number, second: number) => first * 0x10000 + second

/** Where the phrase ends that begins at `start`; -1 where it does not stand there. */
function endOf(units: Uint16Array, start: number, {head, rest, open}: Entry): number {
  let end = start
  for (let index = 0; index < head.length; index++) {
    if (units[end] !== head.charCodeAt(index)) return -1
    end++
    if (units[end - 1] === space) while (units[end] === space) end++
  }
  if (open) while (isWord(units[end])) end++
  if (isWord(units[end - 1]) && isWord(units[end])) return -1
  for (const part of rest) {
    end = endInClause(units, end, part)
    if (end < 0) return -1
  }
  return end
}

/** What ends a clause for a gap: commas, semicolons and the ends of sentences, and a full stop before a space. */
const clauseEnds = new Set([...',;!?，；。！？'].map((char) => char.charCodeAt(0)))

/** End of the first `part` after `from`, within the clause and the limit, on word boundaries; -1 where there is none. */
function endInClause(units: Uint16Array, from: number, part: string): number {
  const [begins, ends] = [isWord(part.charCodeAt(0)), isWord(part.charCodeAt(part.length - 1))]
  const last = from + (begins ? gapLimit.latin : gapLimit.han)
  for (let at = from; at <= last && at + part.length <= units.length; at++) {
    const end = at + part.length
    if (holdsAt(units, at, part) && !(begins && isWord(units[at - 1])) && !(ends && isWord(units[end]))) return end
    if (clauseEnds.has(units[at]!) || (units[at] === 0x2e && units[at + 1] === space)) return -1
  }
  return -1
}

function holdsAt(units: Uint16Array, at: number, part: string): boolean {
  for (let index = 0; index < part.length; index++) if (units[at + index] !== part.charCodeAt(index)) return false
  return true
}
