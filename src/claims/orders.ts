import type {Language} from '../languages/language.js'
import type {Fact, Span} from '../types.js'
import {fold} from './fold.js'
import type {Phrase} from './phrases.js'
import type {Words} from './words/index.js'

/**
 * What a clause says of the order of two things: "the tram is older than the bridge", "Larch opened before Alder", 甲比乙快. The values are
 * the terms and names before the word, `of` those after it; the relation is the word, with the comparative before it.
 *
 * @param clause Offsets in `text`, the sentence, as those of `phrases` are.
 */
export function orderIn(
  text: string,
  clause: Span,
  phrases: readonly Phrase[],
  words: Words,
  {concepts}: Language
): Fact | undefined {
  const marks = phrases.filter(({layer, start, end}) => layer === 'order' && start > clause.start && end < clause.end)
  const mark = marks[0]
  if (!mark || marks.length > 1) return undefined
  const [left, right] = [
    contentOf(words, {start: clause.start, end: mark.start}),
    contentOf(words, {start: mark.end, end: clause.end})
  ]
  if (left.length === 0 || right.length === 0) return undefined
  const spaced = concepts.endings.length > 0
  const grade =
    mark.id === 'than' && spaced ? (/(\p{L}+)\s*$/u.exec(fold(text.slice(clause.start, mark.start)))?.[1] ?? '') : ''
  const [values, of] = mark.id === 'after' ? [right, left] : [left, right]
  return {
    type: 'order',
    relation: `${mark.id === 'after' ? 'before' : mark.id} ${grade}`.trim(),
    values,
    of,
    closed: false
  }
}

function contentOf(words: Words, span: Span): string[] {
  const {names, terms} = words.within(span)
  return [...names.keys(), ...terms]
}
