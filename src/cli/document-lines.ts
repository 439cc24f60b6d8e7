import type {Problem, SourceFile} from '../types.js'
import {decode} from './decode.js'

/** Name of standard input in problems of its lines: the documents have names of their own. */
const STDIN = 'stdin'

const EXPECTED = 'expected {"path": "name.md", "value": "Markdown"} on each line'

/**
 * Reads documents as they come, one JSON object a line: `{"path": …, "value": …}`; other keys and empty lines are nothing. A line that is
 * no document is a problem, and the next ones are read all the same. No more than a line is held.
 */
export async function* readDocumentLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<SourceFile | Problem> {
  let line = 0
  for await (const content of linesOf(bytes)) {
    line++
    const text = decode(content)
    if (typeof text !== 'string') yield {path: STDIN, message: text.message, line}
    else if (text.trim() !== '') yield documentOf(text, line)
  }
}

function documentOf(text: string, line: number): SourceFile | Problem {
  const wrong = (what: string): Problem => ({path: STDIN, message: `${what}; ${EXPECTED}`, line})
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return wrong('is no JSON')
  }
  const {path, value: markdown} = (value ?? {}) as {path?: unknown; value?: unknown}
  if (typeof path !== 'string' || path === '') return wrong('has no "path"')
  if (typeof markdown !== 'string') return wrong('has no "value"')
  // What no file may hold, no string may hold either.
  const checked = decode(new TextEncoder().encode(markdown))
  return typeof checked === 'string' ? {path, value: checked} : {path, ...checked}
}

/** The lines of bytes, without their line feeds; the last one may have none. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = []
  for await (const chunk of bytes) {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      yield Buffer.concat([...pieces, chunk.subarray(start, end)])
      pieces = []
      start = end + 1
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start))
  }
  if (pieces.length > 0) yield Buffer.concat(pieces)
}
