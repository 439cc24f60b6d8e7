import {isCorpus} from './corpus-signature.js'

/** What is wrong with the bytes of a file, and where. */
export interface Undecodable {
  message: string
  line?: number
}

/** The text of a file's bytes, or why they are none. A byte order mark is taken away: no editor counts it as a column. */
export function decode(bytes: Uint8Array): string | Undecodable {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return {message: 'is UTF-16, expected UTF-8; save it as UTF-8'}
  }
  if (isCorpus(bytes)) return {message: 'is a prepared reference base, expected Markdown; give it to --corpus'}
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    return {message: 'is a binary file (a NUL byte), expected Markdown; leave it out', line: lineOf(bytes, nul)}
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    const bad = firstInvalid(bytes)
    const byte = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    return {message: `is not UTF-8 (byte 0x${byte}); save it as UTF-8`, line: lineOf(bytes, bad)}
  }
}

/** Line, from 1, of a byte: a line feed is one byte in UTF-8 and part of no other character. */
function lineOf(bytes: Uint8Array, end: number): number {
  let line = 1
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < end; at = bytes.indexOf(0x0a, at + 1)) line++
  return line
}

/** Position of the first byte that no UTF-8 has there: where decoding loosely leaves the bytes. */
function firstInvalid(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes))
  let at = 0
  while (at < bytes.length && bytes[at] === again[at]) at++
  return at
}
