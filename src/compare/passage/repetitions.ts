import {stem} from '../../claims/words/index.js'
import type {Span} from '../../types.js'
import {alike, type Fault, has, isFigure, type Passage, rangeOf, type Sentence, touches, valueOf} from './passage.js'
import {closed, say} from './workings.js'

/** "A box holds 24 jars, so 50 boxes hold 1,200": what one has, and what many have. */
export function* checkRepetitions(sentence: Sentence, {text}: Passage): Generator<Fault> {
  const [each, count, whole, ...more] = sentence.quantities
  if (!each || !count || !whole || more.length > 0 || has(sentence, 'adjusted', 'each', 'average', 'open')) return
  if (![each, count, whole].every((item) => isFigure(item) && item.kind === 'level') || count.dimension !== 'count')
    return
  if (!alike(each, whole) || each.unit !== whole.unit || /[,，;；]/u.test(text.slice(count.end, whole.start))) return
  // Many of them may be sold for less.
  if (each.dimension === 'money' && !sentence.marks.some(({id, start}) => id === 'thatIs' && start >= each.end)) return
  const noun = nounAfter(text, count, sentence)
  const kind = nounAfter(text, whole, sentence)
  if (noun === '' || noun === kind || nounAfter(text, each, sentence) !== kind) return
  if (!isOfOne(text.slice(sentence.start, each.start), noun, sentence)) return
  const [a, b, c] = [rangeOf(each), rangeOf(count), rangeOf(whole)]
  if (touches(closed(a.low * b.low, a.high * b.high), c)) return
  yield {
    type: 'arithmetic',
    at: whole,
    with: [each, count],
    why: `${say(count.low, count)} × ${say(valueOf(each), whole)} = ${say(valueOf(each) * count.low, whole)}, not ${say(valueOf(whole), whole)}`
  }
}

/** The word right after the digits of a figure, without its inflection; the character, in a language without spaces. */
function nounAfter(text: string, {start, end}: Span, {language}: Sentence): string {
  const digits = /^\D*[\d.,]*/u.exec(text.slice(start, end))![0].length
  const word = /^[\s-]?(\p{L}+)/u.exec(text.slice(start + digits, end + nounReach))?.[1] ?? ''
  return language.times.spaced ? stem(word, language) : word.slice(0, 1)
}

/** Longest noun after a figure, in characters. */
const nounReach = 24

/** Whether the words before a figure speak of one such thing: "a box", 一箱. */
function isOfOne(before: string, noun: string, {language}: Sentence): boolean {
  const {articles, indefinite} = language.numbers
  const {spaced} = language.times
  const words = spaced ? (before.toLowerCase().match(/\p{L}+/gu) ?? []) : [...before]
  return words.some(
    (word, index) =>
      [...articles, ...indefinite].includes(word) &&
      (spaced ? stem(words[index + 1] ?? '', language) : words[index + 1]) === noun
  )
}
