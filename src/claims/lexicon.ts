import {fold} from './fold.js'
import {KeyFilter} from './key-filter.js'

/** A phrase found in a text; `id` is what the phrase was listed under. */
export interface Hit {
  id: string
  start: number
  end: number
}

/** A phrase: its pieces stand one after the other, or with a gap before them. */
interface Phrase {
  id: string
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

/** A phrase under one of the words it begins with. */
interface Entry {
  head: string
  phrase: Phrase
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
function parsePhrase(id: string, notation: string): Phrase {
  const text = fold(notation).replace(/\s*…\s*/g, '…')
  const open = text.endsWith('*')
  const pieces: Piece[] = []
  let gap = false
  for (const [, one, optional, dots, plain] of (open ? text.slice(0, -1) : text).matchAll(
    /\{([^{}]*)\}|\[([^[\]]*)\]|(…)|([^{}[\]…]+)/g
  )) {
    if (dots) gap = true
    else {
      pieces.push({choices: one?.split('|') ?? (optional === undefined ? [plain!] : [...optional.split('|'), '']), gap})
      gap = false
    }
  }
  return {id, pieces, open}
}

/** The words a phrase may begin with, each with the pieces that follow; what is optional at its head is written out. */
function heads({id, pieces, open}: Phrase): Entry[] {
  const [first, ...rest] = pieces
  if (!first || first.gap) return []
  return first.choices.flatMap((head) =>
    head === '' ? heads({id, pieces: rest, open}) : [{head, phrase: {id, pieces: rest, open}}]
  )
}

/** Whether a text is a phrase of the notation that a `Lexicon` takes: it begins with words, and its brackets close and do not nest. */
export function isPhrase(notation: string): boolean {
  if (/[{}[\]]/.test(notation.replace(/\{[^{}[\]]*\}|\[[^{}[\]]*\]/g, ''))) return false
  const entries = heads(parsePhrase('', notation.trim()))
  return entries.length > 0 && entries.every(({head}) => head.trim() !== '')
}

/**
 * All phrases of a language, filed under the first two units of their first words and found in one pass over the text. Time is linear in
 * the text for a given lexicon: a start is tried only at a word's beginning (Latin) or at a character (Han), only against phrases that
 * begin so, and what follows only where the first words stand.
 */
export class Lexicon {
  /**
   * Phrases that begin with a Latin word, by a number for that word, and for the first unit of the next word where it is known: many begin
   * with "the". Two words may share a number.
   */
  private readonly words = new Map<number, Entry[]>()
  /** All others, by their first two units; the second is 0 where there is one only. */
  private readonly pairs = new Map<number, Entry[]>()
  /** Which keys there are, in few bytes: most places of a text are refused by one look. */
  private readonly filter = new KeyFilter()

  /**
   * @param phrases Phrases by id, in the notation of `src/languages/cues.ts`.
   * @throws Error where a phrase begins with a gap or has no words.
   */
  constructor(phrases: Readonly<Record<string, readonly string[]>>) {
    for (const [id, list] of Object.entries(phrases))
      for (const notation of list) {
        const entries = heads(parsePhrase(id, notation.trim()))
        if (entries.length === 0) throw new Error(`A phrase must begin with words: “${notation}” of “${id}”.`)
        for (const entry of entries) this.file(entry)
      }
  }

  private file(entry: Entry): void {
    const {head, phrase} = entry
    const word = head.slice(0, endOfWord(head, 0))
    const whole = word.length < head.length || !mayGoOn(phrase)
    if (word !== '' && whole) {
      let key = noWord
      for (let index = 0; index < word.length; index++) key = addUnit(key, word.charCodeAt(index))
      const next = nextUnits(head.slice(word.length), phrase.pieces)
      const keys = next ? [...next].map((unit) => addUnit(addUnit(key, space), unit)) : [key]
      for (const own of keys) this.put(this.words, own, entry)
    } else this.put(this.pairs, keyOf(head.charCodeAt(0), head.length > 1 ? head.charCodeAt(1) : 0), entry)
  }

  private put(map: Map<number, Entry[]>, key: number, entry: Entry): void {
    const entries = map.get(key)
    if (entries) entries.push(entry)
    else map.set(key, [entry])
    this.filter.add(key)
  }

  /** Finds every phrase; for one id at one place only the longest. Hits come in order of their start. */
  find(text: string): Hit[] {
    const folded = fold(text)
    const hits: Hit[] = []
    for (let start = 0; start < folded.length; ) {
      const first = folded.charCodeAt(start)
      const known = hits.length
      let end = start
      let key = noWord
      for (let code = first; isWord(code); code = folded.charCodeAt(end)) {
        key = addUnit(key, code)
        end++
      }
      if (end > start) {
        this.at(folded, start, this.words, key, hits, known)
        const next = pastSpaces(folded, end)
        if (next > end && next < folded.length)
          this.at(folded, start, this.words, addUnit(addUnit(key, space), folded.charCodeAt(next)), hits, known)
      }
      this.at(folded, start, this.pairs, keyOf(first, 0), hits, known)
      if (start + 1 < folded.length)
        this.at(folded, start, this.pairs, keyOf(first, folded.charCodeAt(start + 1)), hits, known)
      start = Math.max(end, start + 1)
    }
    return hits
  }

  private at(
    text: string,
    start: number,
    map: ReadonlyMap<number, readonly Entry[]>,
    key: number,
    hits: Hit[],
    known: number
  ): void {
    const entries = this.filter.mayHold(key) ? map.get(key) : undefined
    if (!entries) return
    for (const {head, phrase} of entries) {
      const after = endOf(text, start, head)
      const end = after < 0 ? -1 : endOfRest(text, after, phrase, 0)
      if (end < 0) continue
      let same = known
      while (same < hits.length && hits[same]!.id !== phrase.id) same++
      if (same < hits.length) hits[same]!.end = Math.max(hits[same]!.end, end)
      else hits.push({id: phrase.id, start, end})
    }
  }
}

/** Whether the first word of a phrase may be longer than its head: `grow*`, `{re|}invent`. */
function mayGoOn({pieces, open}: Phrase): boolean {
  const [next] = pieces
  return next ? !next.gap && next.choices.some((words) => words === '' || isWord(words.charCodeAt(0))) : open
}

/** The units with which the next word may begin, after a space; `undefined` where that is not sure. */
function nextUnits(rest: string, pieces: readonly Piece[]): Set<number> | undefined {
  const units = new Set<number>()
  let spaced = false
  for (const {choices, gap} of [{choices: [rest], gap: false}, ...pieces]) {
    if (gap) return undefined
    for (const choice of choices) {
      if (choice === '') continue
      if (!spaced && choice.charCodeAt(0) !== space) return undefined
      const next = choice.trimStart()
      if (next !== '') units.add(next.charCodeAt(0))
    }
    if (choices.every((choice) => choice.trim() !== '')) return units
    spaced ||= choices.every((choice) => choice !== '')
  }
  return undefined
}

function pastSpaces(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) === space) end++
  return end
}

/** End of the Latin word or number that begins at `start`; `start` itself where none does. */
function endOfWord(text: string, start: number): number {
  let end = start
  while (end < text.length && isWord(text.charCodeAt(end))) end++
  return end
}

/** A number for a word, from one unit to the next; FNV-1a, made to fit a small integer. */
const noWord = 0x11c9dc5
const addUnit = (key: number, code: number) => Math.imul(key ^ code, 0x01000193) & 0x3fffffff

const keyOf = (first: number, second: number) => (first << 16) | second

/** Where `words` end that begin at `start`; -1 where they do not stand there. A space stands for any number of them. */
function endOf(text: string, start: number, words: string): number {
  let end = start
  // Between two spaces an optional part may have been left out.
  const skipped = words.charCodeAt(0) === space && text.charCodeAt(start - 1) === space ? 1 : 0
  for (let index = skipped; index < words.length; index++) {
    if (text.charCodeAt(end) !== words.charCodeAt(index)) return -1
    end++
    if (text.charCodeAt(end - 1) === space) while (text.charCodeAt(end) === space) end++
  }
  return end
}

/** Furthest end of the pieces from `index` on, after `from`; -1 where they do not follow. */
function endOfRest(text: string, from: number, phrase: Phrase, index: number): number {
  const piece = phrase.pieces[index]
  if (!piece) {
    let end = from
    if (phrase.open) while (isWord(text.charCodeAt(end))) end++
    return isWord(text.charCodeAt(end - 1)) && isWord(text.charCodeAt(end)) ? -1 : end
  }
  if (piece.gap && isWord(text.charCodeAt(from - 1)) && isWord(text.charCodeAt(from))) return -1
  let furthest = -1
  for (const words of piece.choices) {
    const end = piece.gap ? endInClause(text, from, words) : endOf(text, from, words)
    if (end >= 0) furthest = Math.max(furthest, endOfRest(text, end, phrase, index + 1))
  }
  return furthest
}

/** What ends a clause for a gap: commas, semicolons and the ends of sentences, and a full stop before a space. */
const clauseEnds = new Set([...',;!?，；。！？'].map((char) => char.charCodeAt(0)))

/** End of the first `words` after `from`, within the clause and the limit, on word boundaries; -1 where there are none. */
function endInClause(text: string, from: number, words: string): number {
  const [begins, ends] = [isWord(words.charCodeAt(0)), isWord(words.charCodeAt(words.length - 1))]
  const last = Math.min(from + (begins ? gapLimit.latin : gapLimit.han), text.length - words.length)
  for (let at = from; at <= last; at++) {
    const end = text.charCodeAt(at) === words.charCodeAt(0) ? endOf(text, at, words) : -1
    if (end >= 0 && !(begins && isWord(text.charCodeAt(at - 1))) && !(ends && isWord(text.charCodeAt(end)))) return end
    if (clauseEnds.has(text.charCodeAt(at)) || (text.charCodeAt(at) === 0x2e && text.charCodeAt(at + 1) === space))
      return -1
  }
  return -1
}
