import {type Prose, ProseBuilder} from './prose.js'

const SPACE = /[ \t\r\n]/
const ESCAPED_SPACE = /\\(?:[nrt \t\r\n]|(?:x|u00)(?:20|09|0[aAdD]))/y
const DOUBLE_ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\r\n])/y

/** How a scalar is written: its kind decides what an escape is. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block'

/**
 * The text of a YAML scalar with its map (YAML 1.2.2, chapters 7 and 8). Lines are joined as in a paragraph; a blank line between them
 * is a hard break.
 *
 * @param value The scalar as YAML reads it.
 * @param raw How it is written, with its quotes or its block header.
 * @param source Offset of `raw` in the source.
 */
export function scalarProse(value: string, raw: string, source: number, style: ScalarStyle): Prose {
  const out = new ProseBuilder()
  let at = style === 'block' ? headerEnd(raw) : style === 'plain' ? 0 : 1
  let index = 0
  while (index < value.length) {
    if (SPACE.test(value[index]!)) {
      const space = runOf(value, index)
      const gap = spaceOf(raw, at, style)
      if (gap === at) break
      index += space.length
      const lines = space.split('\n').length - 1
      if (lines > 1 || (lines === 1 && style === 'double')) out.hardBreak(source + at, gap - at)
      else if (/[\r\n]/.test(raw.slice(at, gap))) out.softBreak(value[index], source + at, gap - at)
      else out.replace(' ', source + at, gap - at)
      at = gap
      continue
    }
    at = style === 'block' && index === 0 ? spaceOf(raw, at, style) : at
    const size = escapeSize(raw, at, style)
    const text = size > 1 ? escaped(value, index, raw, at, style) : value[index]!
    out.replace(text, source + at, size)
    index += text.length
    at += size
  }
  return out.finish()
}

function headerEnd(raw: string): number {
  const eol = raw.indexOf('\n')
  return eol === -1 ? raw.length : eol + 1
}

function runOf(text: string, start: number): string {
  let end = start
  while (end < text.length && SPACE.test(text[end]!)) end++
  return text.slice(start, end)
}

/** End of the white space at an offset, also where it is written as an escape. */
function spaceOf(raw: string, start: number, style: ScalarStyle): number {
  let at = start
  while (at < raw.length) {
    ESCAPED_SPACE.lastIndex = at
    if (SPACE.test(raw[at]!)) at++
    else if (style === 'double' && ESCAPED_SPACE.test(raw)) at = ESCAPED_SPACE.lastIndex
    else break
  }
  return at
}

function escapeSize(raw: string, at: number, style: ScalarStyle): number {
  if (style === 'single') return raw.startsWith("''", at) ? 2 : 1
  if (style !== 'double') return 1
  DOUBLE_ESCAPE.lastIndex = at
  return DOUBLE_ESCAPE.exec(raw)?.[0].length ?? 1
}

/** What an escape stands for: two units where `\U` names an astral character. */
function escaped(value: string, index: number, raw: string, at: number, style: ScalarStyle): string {
  return style === 'double' && raw[at + 1] === 'U' ? String.fromCodePoint(value.codePointAt(index)!) : value[index]!
}
