import {sourceSpan, textSpan} from '../read/place.js'
import type {Document, Finding, Span} from '../types.js'

/**
 * The edit that puts other words in the place of those at fault. Where Markdown stands among them, only what differs is replaced, so that
 * links and emphasis stay.
 *
 * @returns nothing where Markdown stands among the very words that differ
 */
export function rewriteOf(
  {blocks, source}: Document,
  {span, actual}: Pick<Finding, 'span' | 'actual'>,
  expected: string
): {span: Span; text: string} | undefined {
  if (source.slice(span.start, span.end) === actual) return {span, text: expected}
  for (const {map, text} of blocks) {
    const at = textSpan(map, span)
    if (!at) continue
    const words = text.slice(at.start, at.end)
    const before = shared(words, expected)
    const behind = shared(reversed(words.slice(before)), reversed(expected.slice(before)))
    const changed = sourceSpan(map, {start: at.start + before, end: at.end - behind})
    const isPlain = source.slice(changed.start, changed.end) === words.slice(before, words.length - behind)
    return isPlain ? {span: changed, text: expected.slice(before, expected.length - behind)} : undefined
  }
  return undefined
}

/** Number of UTF-16 units with which two texts begin alike; never half a character. */
function shared(a: string, b: string): number {
  let count = 0
  const others = b[Symbol.iterator]()
  for (const character of a) {
    if (others.next().value !== character) break
    count += character.length
  }
  return count
}

const reversed = (text: string) => [...text].reverse().join('')
