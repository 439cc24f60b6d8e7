import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {ProseBuilder} from './prose.js'

const SPECIAL = /[\\&\r\n]/
const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{0,31}));/y
const PUNCTUATION = /[!-/:-@[-`{-~]/

/**
 * Adds the value of a text node, following the source through escapes, character references and the prefixes of continuation lines.
 * The syntax is that of CommonMark 0.31, §2.4, §2.5 and §6.8.
 *
 * @param start Offset where the node begins.
 * @param limit Offset the node does not go past.
 * @returns The offset after the last character used, or undefined where the value does not stand there; then nothing is added.
 */
export function addText(
  out: ProseBuilder,
  value: string,
  source: string,
  start: number,
  limit: number
): number | undefined {
  if (start + value.length <= limit && source.startsWith(value, start) && !SPECIAL.test(value)) {
    out.copy(value, start)
    return start + value.length
  }
  const before = out.text.length
  let from = start
  let at = start
  let index = 0
  const flush = () => {
    out.copy(source.slice(from, at), from)
  }
  while (index < value.length) {
    const code = source.charCodeAt(at)
    const wanted = value.charCodeAt(index)
    if (at >= limit) break
    if (code === 0x5c && source[at + 1] === value[index] && PUNCTUATION.test(source[at + 1] ?? '')) {
      flush()
      out.replace(value[index]!, at, 2)
      from = at += 2
      index++
    } else if (code === 0x26 && referenceAt(source, at, value, index)) {
      const [raw, text] = referenceAt(source, at, value, index)!
      flush()
      out.replace(text, at, raw.length)
      from = at += raw.length
      index += text.length
    } else if (wanted === 0x0a || wanted === 0x0d) {
      flush()
      const eol = skip(source, at, limit, false)
      if (source.charCodeAt(eol) !== wanted) break
      const size = source.startsWith('\r\n', eol) ? 2 : 1
      index += value.startsWith('\r\n', index) ? 2 : 1
      const next = lineStart(source, eol + size, limit, value, index)
      out.softBreak(value[index], at, next - at)
      from = at = next
    } else if (code === wanted || (code === 0 && wanted === 0xfffd)) {
      at++
      index++
    } else {
      break
    }
  }
  if (index < value.length) {
    out.truncate(before)
    return undefined
  }
  flush()
  return at
}

/** The character reference at an offset and what it stands for, where the value goes on with that. */
function referenceAt(source: string, at: number, value: string, index: number): [string, string] | undefined {
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(source)
  if (!match) return undefined
  const text = match[1]
    ? character(Number.parseInt(match[1], 16))
    : match[2]
      ? character(Number.parseInt(match[2], 10))
      : decodeNamedCharacterReference(match[3]!)
  return text && value.startsWith(text, index) ? [match[0], text] : undefined
}

/** Control characters, surrogates and what is no character become U+FFFD, as in micromark-util-decode-numeric-character-reference. */
function character(code: number): string {
  const invalid =
    code < 9 ||
    code === 11 ||
    (code > 13 && code < 32) ||
    (code > 126 && code < 160) ||
    (code > 0xd7ff && code < 0xe000) ||
    (code > 0xfdcf && code < 0xfdf0) ||
    (code & 0xffff) === 0xffff ||
    (code & 0xffff) === 0xfffe ||
    code > 0x10ffff
  return invalid ? '\uFFFD' : String.fromCodePoint(code)
}

function skip(source: string, start: number, limit: number, quotes: boolean): number {
  let at = start
  while (at < limit) {
    const code = source.charCodeAt(at)
    if (code !== 0x20 && code !== 0x09 && !(quotes && code === 0x3e)) break
    at++
  }
  return at
}

/**
 * Where the text of a continuation line begins: after the prefixes of its block quotes and its indent. A line of text can itself begin
 * with `>` where it is indented too far to open a quote: then the last of the marks belong to the text.
 */
function lineStart(source: string, start: number, limit: number, value: string, index: number): number {
  const end = skip(source, start, limit, true)
  if (source.startsWith(`\\${value[index]}`, end) || referenceAt(source, end, value, index)) return end
  let own = index
  while (value[own] === '>' || (own > index && (value[own] === ' ' || value[own] === '\t'))) own++
  const size = own - index
  return size > 0 && source.startsWith(value.slice(index, own), end - size) && end - size >= start ? end - size : end
}
