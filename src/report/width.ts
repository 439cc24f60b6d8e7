import stringWidth from 'string-width'

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'})

/** What a person sees as one character: where it starts (UTF-16 units), how it is shown, and how many columns of a terminal it takes. */
export interface Cell {
  at: number
  text: string
  width: number
}

// Control characters would drive the terminal of whoever reads the report, and bidirectional marks would reorder it.
const hostile = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g

/** Words of a document made safe to print on a terminal; a tab becomes two spaces. */
export function clean(text: string): string {
  return text.replace(hostile, '\uFFFD').replace(/\t/g, '  ')
}

/** Columns of what was measured before: a report shows the same few thousand characters again and again. */
const widths = new Map<string, number>()
const mostWidths = 10_000

function widthOfCell(shown: string): number {
  let width = widths.get(shown)
  if (width === undefined) {
    if (widths.size >= mostWidths) widths.clear()
    width = stringWidth(shown)
    widths.set(shown, width)
  }
  return width
}

/** Splits one line of text into the cells of a terminal. */
export function cells(text: string): Cell[] {
  return Array.from(graphemes.segment(text), ({segment, index}) => {
    const shown = clean(segment)
    return {at: index, text: shown, width: widthOfCell(shown)}
  })
}

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return stringWidth(text)
}

/** Cuts a text to a number of columns; an ellipsis stands for what is missing. */
export function truncate(text: string, columns: number): string {
  // A column is at least one unit wide, so nothing further right can be shown.
  const head = cells(text.slice(0, columns * 8))
  let used = 0
  for (const [index, cell] of head.entries()) {
    const last = index === head.length - 1 && text.length <= columns * 8
    if (used + cell.width > columns - (last ? 0 : 1))
      return `${head
        .slice(0, index)
        .map((c) => c.text)
        .join('')}…`
    used += cell.width
  }
  return head.map((cell) => cell.text).join('')
}

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const noStart = /^[\s,.;:!?%)\]}’”。，、；：！？％）】》」』]/u

/** Breaks a text into lines of at most so many columns: at spaces and between Han characters, never before closing punctuation. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of breakable(clean(text))) {
    const width = stringWidth(word.trimEnd())
    if (used > 0 && used + width > columns) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    line += word
    used += stringWidth(word)
  }
  if (line.trim() || lines.length === 0) lines.push(line.trimEnd())
  return lines
}

/** The pieces between which a line may break. */
function* breakable(text: string): Iterable<string> {
  let piece = ''
  let before = ''
  for (const character of text) {
    const free = before === ' ' || han.test(before) || (han.test(character) && !/[([{“‘（【《「『`]/u.test(before))
    if (piece && free && !noStart.test(character)) {
      yield piece
      piece = ''
    }
    piece += character
    before = character
  }
  if (piece) yield piece
}

/** Columns to the left of everything that belongs to a file. */
export const INDENT = '  '

/** A label and a text, indented, wrapped as one. */
export function labelled(
  text: string,
  label: string,
  columns: number,
  paint: (text: string) => string = (text) => text
): string[] {
  const hang = ' '.repeat(stringWidth(label))
  return wrap(text, Math.max(20, columns - INDENT.length - hang.length)).map(
    (line, index) => `${INDENT}${index === 0 ? paint(label) : hang}${line}`
  )
}
