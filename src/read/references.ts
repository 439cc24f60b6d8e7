import type {Draft} from './draft.js'

const ENTRY = /^\[(\d{1,3})\]\s*\S/
const CITED = /\[(\d{1,3})\]/g
const RAISED = /[⁰¹²³⁴-⁹]+/g
/** What a raised number is a power of: ten, or a short unit. */
export const BASE = /(?:^|[^\d.])10$|(?:^|[\d\s(/·])[A-Za-zμ]{1,2}$/

/**
 * Marks the numbers in the text that stand for a source: raised ones, and `[1]` where the document has an entry of that number, either a
 * line that begins with `[1]` or an item of the numbered list at its end.
 */
export function markReferences(drafts: Draft[]): void {
  const entries = entriesOf(drafts)
  for (const {prose} of drafts) {
    const before = prose.marks.length
    for (const match of prose.text.matchAll(RAISED)) {
      const {index: start} = match
      if (BASE.test(prose.text.slice(Math.max(0, start - 8), start))) continue
      prose.marks.push({type: 'superscript', start, end: start + match[0].length})
    }
    if (entries.size > 0) {
      const starts = new Set([0, ...prose.lines])
      for (const match of prose.text.matchAll(CITED)) {
        const {index: start} = match
        if (starts.has(start) || !entries.has(match[1]!)) continue
        prose.marks.push({type: 'footnote', label: match[1]!, start, end: start + match[0].length})
      }
    }
    if (prose.marks.length > before) prose.marks.sort((a, b) => a.start - b.start || b.end - a.end)
  }
}

function entriesOf(drafts: Draft[]): Set<string> {
  const entries = new Set<string>()
  for (const {prose} of drafts) {
    for (const start of [0, ...prose.lines]) {
      const entry = prose.text[start] === '[' ? ENTRY.exec(prose.text.slice(start, start + 8)) : null
      if (entry) entries.add(entry[1]!)
    }
  }
  return entries.size > 0 ? entries : lastList(drafts)
}

/** Numbers of the ordered list a document ends with. */
function lastList(drafts: Draft[]): Set<string> {
  const list = drafts.at(-1)?.list
  const first = list?.ordered ? drafts.findIndex((draft) => draft.list?.id === list.id) : -1
  if (!list || first < 1 || drafts[first - 1]!.kind !== 'heading') return new Set()
  return new Set(Array.from({length: list.item + 1}, (_, index) => String(index + 1)))
}
