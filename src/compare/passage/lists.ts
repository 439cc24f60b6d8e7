import type {Block, Document, Quantity} from '../../types.js'
import {type Fault, isFigure, markNear, type Passage, type Placed, type Sentence, type Setting} from './passage.js'

/** Announced counts against the list that follows: after a colon, or as a Markdown list. */
export function* checkLists(passages: readonly Passage[], {document}: Setting): Generator<Placed> {
  for (const passage of passages) {
    const last = passage.sentences.at(-1)!
    for (const sentence of passage.sentences) {
      const fault = afterColon(sentence, passage)
      if (fault) yield {passage, fault}
    }
    const fault = beforeList(last, passage, document)
    if (fault) yield {passage, fault}
  }
}

const colon = /[:：]/u

/** The count a sentence announces before an end or a colon: its last figure, with a noun or counter, near enough. */
function announced(sentence: Sentence, end: number): Quantity | undefined {
  const counts = sentence.quantities.filter((item) => item.dimension === 'count' && item.end <= end)
  const count = counts.at(-1)
  if (!count || !isFigure(count) || count.change !== '=' || !Number.isInteger(count.low)) return undefined
  if (sentence.marks.some(({id, start}) => id === 'open' && start >= count.end)) return undefined
  if (count.low < 2 || count.low > 30 || count.kind !== 'level' || counts.length > 1) return undefined
  return end - count.end <= 60 && !markNear(sentence, 'ofThose', count, {before: 4}) ? count : undefined
}

function afterColon(sentence: Sentence, {text}: Passage): Fault | undefined {
  const own = text.slice(sentence.start, sentence.end)
  const at = own.search(colon)
  if (at < 0 || colon.test(own.slice(at + 1))) return undefined
  const count = announced(sentence, sentence.start + at)
  const list = own.slice(at + 1).trim()
  if (!count || list === '' || tells(sentence, text, sentence.start + at)) return undefined
  const marked = markedItems(list, sentence)
  // Marked items may go on in the next sentence.
  const numbers = marked > 0 ? [Math.max(marked, count.low)] : itemCounts(list, sentence)
  if (numbers.length === 0 || numbers.includes(count.low)) return undefined
  return {
    type: 'count',
    at: count,
    with: [{start: sentence.start + at + 1, end: sentence.end}],
    why: `${count.low} announced, ${numbers[0]} listed`
  }
}

/** Whether the items of a list tell how many they are of ("two men, three women"), and are not the things counted. */
function tells({quantities, marks, start, end, language}: Sentence, text: string, colon: number): boolean {
  const opens = (item: Quantity) =>
    /[:：、,，]\s*$/u.test(text.slice(start, item.start)) ||
    marks.some(({id, end: last}) => id === 'and' && text.slice(last, item.start).trim() === '' && last <= item.start)
  const closes = (item: Quantity) => !language.times.spaced && /^\s*(?:[。、,，;；]|$)/u.test(text.slice(item.end, end))
  return quantities.some((item) => item.start > colon && (opens(item) || closes(item)))
}

/** How many items a list counts off by marks of its own (一是……二是……); 0 where it does not. */
function markedItems(list: string, {language}: Sentence): number {
  const folded = list.toLowerCase()
  const series = language.sums.itemMarks.find(([first]) => folded.startsWith(first!))
  if (!series) return 0
  const missing = series.findIndex((mark) => !folded.includes(mark))
  return missing < 0 ? series.length : missing
}

/** How many items a list in a sentence may be read to have; none where it is no plain list. */
function itemCounts(list: string, sentence: Sentence): number[] {
  const plain = list.replace(/[（(][^（()）]*[)）]/gu, '').replace(/[.。!！?？]\s*$/u, '')
  if (/[.。!！?？;；]\s*\S/u.test(plain)) return []
  const words = sentence.language.sums.cues.and
  const spaced = sentence.language.times.spaced
  const and = spaced ? ` (?:${words.join('|')}) ` : `(?:${words.join('|')})`
  const parts = plain
    .split(spaced ? /,(?!\d)/u : /[、，]|,(?!\d)/u)
    .map((part) => part.trim())
    .filter(Boolean)
  if (parts.length < 2 && !new RegExp(and).test(plain)) return []
  if (parts.some((part) => part.length > (spaced ? 60 : 24))) return []
  const {relatives} = sentence.language.sums
  if (parts.some((part) => relatives.includes(/^\p{L}*/u.exec(part)![0].toLowerCase()))) return []
  const last = parts.at(-1)!
  const opened = spaced && new RegExp(`^(?:${words.join('|')}) `).test(last)
  if (opened) return [parts.length]
  const inside = parts.map((part) => part.split(new RegExp(and, 'u')).length - 1)
  if (inside.at(-1) === 0) return parts.length >= 3 ? [parts.length] : []
  const least = parts.length + 1
  const most = parts.length + inside.reduce((sum, value) => sum + value, 0)
  return Array.from({length: most - least + 1}, (_, index) => least + index)
}

function beforeList(sentence: Sentence, {block, text}: Passage, document: Document): Fault | undefined {
  if (block.list || block.kind !== 'paragraph') return undefined
  const next: Block | undefined = document.blocks[block.index + 1]
  if (!next?.list || next.quoted !== block.quoted) return undefined
  const own = text.slice(sentence.start, sentence.end).trimEnd()
  if (!/[:：]$/u.test(own)) return undefined
  const count = announced(sentence, sentence.start + own.length)
  if (!count) return undefined
  const items = new Set(document.blocks.filter(({list}) => list?.id === next.list!.id).map(({list}) => list!.item))
  if (items.size === count.low) return undefined
  return {type: 'count', at: count, with: [], why: `${count.low} announced, ${items.size} listed`}
}
