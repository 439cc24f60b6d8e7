import {fold} from './fold.js'
import {type State, Trie, type Way} from './trie.js'

/** A phrase found in a text; `id` is what the phrase was listed under. */
export interface Hit {
  id: string
  start: number
  end: number
}

/** A phrase: its pieces stand one after the other, or with a gap before them. */
interface Phrase {
  id: string
  /** Its place among all phrases. */
  rank: number
  pieces: readonly Piece[]
  /** The last word may go on: `grow*`. */
  open: boolean
}

interface Piece {
  /** Folded words, one of which must stand here; an empty one makes the piece optional. */
  choices: readonly string[]
  /** Other words of the clause may stand before it. */
  gap: boolean
}

/** Longest stretch of text, in UTF-16 units, that a gap (`…`) may bridge. */
const gapLimit = {latin: 60, han: 16}

const space = 0x20

/** Whether a folded unit is part of a Latin word or a number; others stand for themselves. */
function isWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7
}

/** Reads the notation of `src/languages/cues.ts`. Alternatives and optional parts may not nest. */
function piecesOf(notation: string): Piece[] {
  if (!/[{[…]/.test(notation)) return [{choices: [notation], gap: false}]
  const pieces: Piece[] = []
  let gap = false
  for (const [, one, optional, dots, plain] of notation
    .replace(/\s*…\s*/g, '…')
    .matchAll(/\{([^{}]*)\}|\[([^[\]]*)\]|(…)|([^{}[\]…]+)/g)) {
    if (dots) gap = true
    else {
      pieces.push({choices: one?.split('|') ?? (optional === undefined ? [plain!] : [...optional.split('|'), '']), gap})
      gap = false
    }
  }
  return pieces
}

/** The words a phrase may begin with; what is optional at its head may be left out. */
function heads([first, ...rest]: readonly Piece[]): string[] {
  if (!first || first.gap) return []
  return first.choices.flatMap((words) => (words === '' ? heads(rest) : [words]))
}

/** Whether a text is a phrase of the notation that a `Lexicon` takes: it begins with words, and its brackets close and do not nest. */
export function isPhrase(notation: string): boolean {
  if (/[{}[\]]/.test(notation.replace(/\{[^{}[\]]*\}|\[[^{}[\]]*\]/g, ''))) return false
  const found = heads(piecesOf(fold(notation.trim())))
  return found.length > 0 && found.every((words) => words.replace('*', '').trim() !== '')
}

/** How far a phrase has been read: its piece at `index` is next. */
interface Progress {
  phrase: Phrase
  index: number
}

/** How a phrase goes on; what ends, or has a gap before it, does not. */
function waysOn({phrase, index}: Progress, before: number): Way<Progress>[] {
  const piece = phrase.pieces[index]
  if (!piece || piece.gap) return []
  const to = {phrase, index: index + 1}
  // Between two spaces an optional part may have been left out.
  return piece.choices.map((words) => ({
    words: before === space && words.charCodeAt(0) === space ? words.slice(1) : words,
    to
  }))
}

/**
 * All phrases of a language, found in one pass over the text. Time is linear in the text for a given lexicon: a start is tried only at a
 * word's beginning (Latin) or at a character (Han), all phrases at once, and a gap only where the words before it stand.
 */
export class Lexicon {
  readonly #trie: Trie<Progress>

  /**
   * @param phrases Phrases by id, in the notation of `src/languages/cues.ts`.
   * @throws Error where a phrase begins with a gap or has no words.
   */
  constructor(phrases: Readonly<Record<string, readonly string[]>>) {
    const all: Progress[] = []
    for (const [id, list] of Object.entries(phrases))
      for (const notation of list) {
        const folded = fold(notation.trim())
        const open = folded.endsWith('*')
        const pieces = piecesOf(open ? folded.slice(0, -1) : folded)
        if (heads(pieces).length === 0) throw new Error(`A phrase must begin with words: “${notation}” of “${id}”.`)
        all.push({phrase: {id, rank: all.length, pieces, open}, index: 0})
      }
    this.#trie = new Trie(all, waysOn)
  }

  /** Finds every phrase; for one id at one place only the longest. Hits come in order of their start, then of their end, then as listed. */
  find(text: string): Hit[] {
    const folded = fold(text)
    const hits: Hit[] = []
    for (let start = 0; start < folded.length; start = Math.max(start + 1, pastWord(folded, start))) {
      const state = this.#trie.next(this.#trie.start, folded.charCodeAt(start))
      if (state) for (const {phrase, end} of this.#foundAt(folded, start, state)) hits.push({id: phrase.id, start, end})
    }
    return hits
  }

  #foundAt(text: string, start: number, first: State<Progress>): Found[] {
    let found = none
    let at = start
    for (let state: State<Progress> | undefined = first; state; state = this.#trie.next(state, text.charCodeAt(at))) {
      at = text.charCodeAt(at) === space ? pastSpaces(text, at) : at + 1
      if (!state.reached) continue
      for (const {phrase, index} of state.reached) found = withFound(found, phrase, endOfRest(text, at, phrase, index))
    }
    return found.length > 1 ? found.sort((a, b) => a.end - b.end || a.phrase.rank - b.phrase.rank) : found
  }
}

interface Found {
  phrase: Phrase
  end: number
}

const none: Found[] = []

/** What was found at a place and one phrase more, if it ends anywhere; of one id the longest stays. */
function withFound(found: Found[], phrase: Phrase, end: number): Found[] {
  if (end < 0) return found
  if (found.length === 0) return [{phrase, end}]
  const same = found.find((other) => other.phrase.id === phrase.id)
  if (!same) found.push({phrase, end})
  else if (end > same.end) same.end = end
  return found
}

function pastSpaces(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) === space) end++
  return end
}

/** End of the Latin word or number that `at` is in; `at` itself where none is. */
function pastWord(text: string, at: number): number {
  let end = at
  while (end < text.length && isWord(text.charCodeAt(end))) end++
  return end
}

/** End of a phrase whose words have been read up to `at`; -1 where they end inside a longer word. */
function endOf(text: string, at: number, {open}: Phrase): number {
  const end = open ? pastWord(text, at) : at
  return isWord(text.charCodeAt(end - 1)) && isWord(text.charCodeAt(end)) ? -1 : end
}

/** Furthest end of the pieces from `index` on, after `from`; -1 where they do not follow. */
function endOfRest(text: string, from: number, phrase: Phrase, index: number): number {
  const piece = phrase.pieces[index]
  if (!piece) return endOf(text, from, phrase)
  if (piece.gap) return endPastGap(text, from, phrase, index)
  let furthest = -1
  for (const words of piece.choices) {
    const end = endOfWords(text, from, words)
    if (end >= 0) furthest = Math.max(furthest, endOfRest(text, end, phrase, index + 1))
  }
  return furthest
}

/** Where `words` end that begin at `start`; -1 where they do not stand there. A space stands for any number of them. */
function endOfWords(text: string, start: number, words: string): number {
  let end = start
  // Between two spaces an optional part may have been left out.
  const skipped = words.charCodeAt(0) === space && text.charCodeAt(start - 1) === space ? 1 : 0
  for (let index = skipped; index < words.length; index++) {
    if (text.charCodeAt(end) !== words.charCodeAt(index)) return -1
    end++
    if (text.charCodeAt(end - 1) === space) end = pastSpaces(text, end)
  }
  return end
}

/** What ends a clause for a gap: commas, semicolons and the ends of sentences, and a full stop before a space. */
const clauseEnds = new Set([...',;!?，；。！？'].map((char) => char.charCodeAt(0)))

/** The same where other words may stand before the piece at `index`: of each choice the first in the clause counts, on word boundaries. */
function endPastGap(text: string, from: number, phrase: Phrase, index: number): number {
  if (isWord(text.charCodeAt(from - 1)) && isWord(text.charCodeAt(from))) return -1
  let left = phrase.pieces[index]!.choices
  let furthest = -1
  for (let at = from; at < text.length && at <= from + gapLimit.latin && left.length > 0; at++) {
    const unit = text.charCodeAt(at)
    for (const words of left) {
      const end = words.charCodeAt(0) === unit ? endOfWhole(text, at, words, at - from) : -1
      if (end < 0) continue
      furthest = Math.max(furthest, endOfRest(text, end, phrase, index + 1))
      left = left.filter((other) => other !== words)
    }
    if (clauseEnds.has(unit) || (unit === 0x2e && text.charCodeAt(at + 1) === space)) break
  }
  return furthest
}

/** Where `words` end that begin at `start`, after a gap of a given length; -1 where they are part of a longer word, or the gap is too long. */
function endOfWhole(text: string, start: number, words: string, gap: number): number {
  const begins = isWord(words.charCodeAt(0))
  if (begins ? isWord(text.charCodeAt(start - 1)) : gap > gapLimit.han) return -1
  const end = endOfWords(text, start, words)
  return isWord(words.charCodeAt(words.length - 1)) && isWord(text.charCodeAt(end)) ? -1 : end
}
