import type {Control, Span} from '../types.js'

/** A suppression comment, with the range that `ignore` covers where the comment itself tells. */
export type ControlComment = Omit<Control, 'covers'> & {covered?: Span}

const CONTROL = /^\s*hypecheck\s+(disable|enable|ignore)(?![\w-])/

/**
 * Reads `<!-- hypecheck disable some-rule, other-rule: reason -->` and its MDX form, with commas or spaces between the rules.
 *
 * @param value The comment with its delimiters.
 * @param span Where it stands in the source.
 * @returns Nothing for any other comment.
 */
export function controlOf(value: string, span: Span): ControlComment | undefined {
  const inner = commentText(value)
  const match = inner === undefined ? null : CONTROL.exec(inner)
  if (inner === undefined || match === null) return undefined
  const rest = inner.slice(match[0].length)
  const colon = rest.indexOf(':')
  const rules = (colon === -1 ? rest : rest.slice(0, colon)).split(/[\s,]+/).filter((rule) => rule !== '')
  const reason = colon === -1 ? '' : rest.slice(colon + 1).trim()
  return {start: span.start, end: span.end, action: match[1] as Control['action'], rules, ...(reason && {reason})}
}

const DELIMITERS = [
  ['<!--', '-->'],
  ['{/*', '*/}'],
  ['/*', '*/']
] as const

/** What stands inside one comment; undefined for anything else. */
function commentText(value: string): string | undefined {
  if (!value.includes('hypecheck')) return undefined
  const text = value.trim()
  for (const [open, close] of DELIMITERS) {
    if (text.startsWith(open) && text.indexOf(close, open.length) === text.length - close.length) {
      return text.slice(open.length, -close.length)
    }
  }
  return undefined
}

/**
 * Gives each `ignore` the range it covers: what the comment itself knows, else the next block. Comments that follow each other cover the same.
 *
 * @param blocks Source ranges of the blocks, in order.
 */
export function resolveControls(comments: ControlComment[], blocks: readonly Span[]): Control[] {
  const sorted = [...comments].sort((a, b) => a.start - b.start)
  const behind = pastComments(sorted)
  let next = 0
  return sorted.map(({covered: _, ...control}) => {
    if (control.action !== 'ignore') return control
    while (next < blocks.length && blocks[next]!.start < control.end) next++
    const covers = behind.get(control.start) ?? blocks[next]
    return covers ? {...control, covers} : control
  })
}

/** What each comment knows to stand behind it, by where it begins; another comment does not count. */
function pastComments(sorted: readonly ControlComment[]): ReadonlyMap<number, Span | undefined> {
  const behind = new Map<number, Span | undefined>()
  for (const {start, covered} of sorted.toReversed())
    behind.set(start, covered && behind.has(covered.start) ? behind.get(covered.start) : covered)
  return behind
}
