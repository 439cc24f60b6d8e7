import type {Sentences} from '../languages/sentences.js'
import type {Span} from '../types.js'
import {isHan} from './language.js'

const closers = new Set('”’」』）)】》"\'')
const openBrackets = new Set('（(【')
const closeBrackets = new Set('）)】')
const enders = new Set('。！？!?.…')
const spaces = new Set(' \n\t\u2028\u00a0\u3000')

/**
 * Cuts the text of a block into sentences, white space at the ends left out. A hard break (`\u2028`) always ends one; a full stop
 * does not after an abbreviation or an initial, nor before a lower-case word; nothing ends one inside brackets.
 */
export function cutSentences(text: string, {abbreviations, numbered, clauseMarks}: Sentences): Span[] {
  const known = new Set(abbreviations)
  const abbreviates = (word: string, next: string) => known.has(word) && (!numbered.includes(word) || /\d/.test(next))
  const spans: Span[] = []
  let start = 0
  let brackets = 0
  const push = (end: number) => {
    let from = start
    let to = end
    while (from < to && spaces.has(text[from]!)) from++
    while (to > from && spaces.has(text[to - 1]!)) to--
    if (to > from) spans.push({start: from, end: to})
    start = end
    brackets = 0
  }
  for (let index = 0; index < text.length; index++) {
    const char = text[index]!
    if (char === '\u2028') push(index + 1)
    else if (openBrackets.has(char)) brackets++
    else if (closeBrackets.has(char)) brackets = Math.max(0, brackets - 1)
    else if (enders.has(char)) {
      let end = index + 1
      while (end < text.length && enders.has(text[end]!)) end++
      while (end < text.length && closers.has(text[end]!)) {
        if (closeBrackets.has(text[end]!)) brackets = Math.max(0, brackets - 1)
        end++
      }
      if (brackets === 0 && endsSentence(text, start, index, end, abbreviates)) push(end)
      index = end - 1
    }
  }
  push(text.length)
  return spans.some(({start, end}) => end - start > longest)
    ? spans.flatMap((span) => pieces(text, span, clauseMarks))
    : spans
}

/**
 * No sentence is longer, in UTF-16 units: what looks at every pair of things in a sentence stays bounded. Ten times the longest
 * sentences of edited prose.
 */
const longest = 1500

/** Cuts an overlong sentence after a clause mark or a space where there is one, else anywhere between two characters. */
function pieces(text: string, {start, end}: Span, clauseMarks: string): Span[] {
  const cut: Span[] = []
  let from = start
  while (end - from > longest) {
    let at = from + longest
    while (at > from + longest / 2 && !clauseMarks.includes(text[at - 1]!) && !spaces.has(text[at - 1]!)) at--
    if (at <= from + longest / 2) at = from + longest - (isLowSurrogate(text.charCodeAt(from + longest)) ? 1 : 0)
    cut.push({start: from, end: at})
    from = at
  }
  return [...cut, {start: from, end}].filter((span) => text.slice(span.start, span.end).trim() !== '')
}

const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff

/** Whether the punctuation at `at`, with its closers up to `end`, ends the sentence that began at `from`. */
function endsSentence(
  text: string,
  from: number,
  at: number,
  end: number,
  abbreviates: (word: string, next: string) => boolean
): boolean {
  const char = text[at]!
  let word = end
  while (word < text.length && spaces.has(text[word]!)) word++
  const next = text[word]
  if (next === undefined) return true
  if ('。！？'.includes(char)) return !/[，,、；;：:的]/u.test(next)
  const beforeHan = isHan(text.charCodeAt(word))
  if (word === end && !beforeHan) return false
  // Names such as iPhone may begin a sentence in lower case; other words do not.
  if (/[a-z]/.test(next) && !/^[a-z]\w*[A-Z0-9]/.test(text.slice(word, word + 12))) return false
  if (char === '…') return !beforeHan
  if (char !== '.' || end > at + 2) return true
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(from, at - 12), at))?.[0] ?? ''
  const listMarker = /^\d{1,2}$/.test(before) && text.slice(from, at - before.length).trim() === ''
  return !abbreviates(before.toLowerCase(), next) && !/^\p{Lu}$/u.test(before) && !listMarker
}
