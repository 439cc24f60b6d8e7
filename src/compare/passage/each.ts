import type {Quantity, Span} from '../../types.js'
import {markOf, type Sentence} from './passage.js'

/** Whether a figure is told of one of many ("each of the 12 classes has 25"); "20 pupils to each teacher" is a ratio. */
export function isEach(sentence: Sentence, text: string, item: Quantity): boolean {
  const before = sentence.quantities[sentence.quantities.indexOf(item) - 1]
  if (before && isCounted(sentence, text, before)) return item.start - before.end <= 40
  const {spaced} = sentence.language.times
  const mark = markOf(sentence, text, 'each', item, spaced ? {before: 14, after: 12} : {before: 8})
  return (
    mark !== undefined &&
    !isCounted(sentence, text, item) &&
    !(spaced && mark.end <= item.start && isTaken(sentence, text, mark)) &&
    !sentence.marks.some(({id, start, end}) => id === 'to' && start < mark.start && end >= mark.end)
  )
}

/** "Eight buses carrying 45 passengers each brought 400": the second figure before "each" takes it. */
function isTaken(sentence: Sentence, text: string, mark: Span): boolean {
  const before = sentence.quantities.filter(({end}) => end <= mark.start)
  const last = before.at(-1)
  return before.length > 1 && last !== undefined && !/[,;:]/.test(text.slice(last.end, mark.start))
}

/** Whether a figure says of how many each one has something: "each of the 12". */
function isCounted(sentence: Sentence, text: string, item: Quantity): boolean {
  const mark = markOf(sentence, text, 'each', item, {before: 8})
  return (
    mark !== undefined &&
    sentence.marks.some(({id, start, end}) => id === 'of' && start >= mark.end && end <= item.start)
  )
}
