import {stem} from '../../claims/words/index.js'
import type {Quantity, Span} from '../../types.js'
import {
  alike,
  type Fault,
  has,
  isFigure,
  markOf,
  type Passage,
  rangeOf,
  type Sentence,
  touches,
  valueOf
} from './passage.js'
import {closed, say} from './workings.js'

/** Products that do not come out: what one has and how many they are, what a day has and how many days. */
export function* checkProducts(passage: Passage): Generator<Fault> {
  for (const sentence of passage.sentences) {
    yield* products(sentence, passage)
    yield* repeated(sentence, passage)
    yield* daily(sentence, passage)
  }
}

/** "24 of them, 15 minutes each, 8 hours together": what one has, times how many, is the whole. */
function* products(sentence: Sentence, {text}: Passage): Generator<Fault> {
  const figures = sentence.quantities.filter((item) => isFigure(item) && item.kind !== 'change-by')
  if (figures.length > 4 || has(sentence, 'adjusted')) return
  const shared = sentence.marks.filter(({id}) => id === 'each').length === 1
  for (const [index, each] of figures.entries()) {
    if (each.dimension === 'share' || each.dimension === 'multiple') continue
    const single = isEach(sentence, text, each)
    const grouped =
      !single && figures[index - 1]?.dimension === 'count' && groups(sentence, text, figures[index - 1]!, each)
    if (!grouped && !single) continue
    const others = figures.filter((item) => item !== each && (shared || !isEach(sentence, text, item)))
    const whole = wholeOf(sentence, text, each, others)
    const counts = others.filter((item) => item !== whole && item.dimension === 'count')
    if (!whole || counts.length !== 1 || (grouped && counts[0] !== figures[index - 1])) continue
    if (grouped && !markOf(sentence, text, 'total', whole, {before: 8, after: 24})) continue
    if (sentence.times.some(({start, end}) => start >= each.end && end <= whole.start)) continue
    const [a, b, c] = [rangeOf(each), rangeOf(counts[0]!), rangeOf(whole)]
    if (touches(closed(a.low * b.low, a.high * b.high), c)) continue
    const value = valueOf(each) * counts[0]!.low
    if (Math.abs(Math.log(value / valueOf(whole))) > Math.log(farOff)) continue
    yield {
      type: 'arithmetic',
      at: whole,
      with: [counts[0]!, each],
      why: `${say(counts[0]!.low, counts[0]!)} × ${say(valueOf(each), whole)} = ${say(value, whole)}, not ${say(valueOf(whole), whole)}`
    }
    return
  }
}

/** Beyond this factor a figure is more likely of something else than the product. A chosen bound, from no source. */
const farOff = 4

/** "Twelve teams of 8 players". */
const groups = (sentence: Sentence, text: string, count: Quantity, each: Quantity): boolean => {
  const of = sentence.marks.find(({id, start, end}) => id === 'of' && start >= count.end && end <= each.start)
  return (
    of !== undefined &&
    text.slice(count.end, of.start).trim() === '' &&
    text.slice(of.end, each.start).trim() === '' &&
    count.unit !== '' &&
    each.unit !== '' &&
    count.unit !== each.unit
  )
}

/** The figure that is the whole of what each has: the one told as the total, else the only other one of its kind. */
function wholeOf(sentence: Sentence, text: string, each: Quantity, others: readonly Quantity[]): Quantity | undefined {
  const like = others.filter((item) => alike(item, each) && valueOf(item) >= valueOf(each))
  const totals = like.filter((item) => markOf(sentence, text, 'total', item, {before: 8, after: 24}))
  const ofKind = totals.filter(({unit}) => unit === each.unit)
  const told = ofKind.length > 0 ? ofKind : totals
  const led = told.filter((item) => markOf(sentence, text, 'total', item, {before: 8}))
  if (told.length > 0) return told.length === 1 ? told[0] : led.length === 1 ? led[0] : undefined
  const same = each.dimension === 'count' ? like.filter(({unit}) => unit === each.unit) : like
  const loose = sentence.quantities.some((item) => !isFigure(item) && alike(item, each) && item.unit === each.unit)
  return same.length === 1 && others.length === 2 && !loose ? same[0] : undefined
}

/** "A box holds 24 jars, so 50 boxes hold 1,200": what one has, and what many have. */
function* repeated(sentence: Sentence, {text}: Passage): Generator<Fault> {
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

/** What a day has, times the days. */
function* daily(sentence: Sentence, {text}: Passage): Generator<Fault> {
  if (has(sentence, 'average')) return
  const figures = sentence.quantities.filter(isFigure)
  const lengths = sentence.times.filter((time) => time.role === 'duration' && time.days)
  for (const each of figures) {
    if (!markOf(sentence, text, 'perDay', each, {before: 10, after: 12})) continue
    const wholes = figures.filter(
      (item) =>
        item !== each &&
        item.unit === each.unit &&
        alike(item, each) &&
        markOf(sentence, text, 'total', item, {before: 6, after: 24})
    )
    const whole = wholes[0]
    if (!whole || wholes.length > 1) continue
    const days =
      lengths.find((time) => time.end <= whole.start || time.start >= each.end)?.days ??
      figures.find(({unit}) => unit === 'day')
    if (!days || days.low !== days.high || !Number.isInteger(days.low)) continue
    const range = rangeOf(each)
    if (touches(closed(range.low * days.low, range.high * days.low), rangeOf(whole))) continue
    yield {
      type: 'arithmetic',
      at: whole,
      with: [each],
      why: `${days.low} × ${say(valueOf(each), whole)} = ${say(valueOf(each) * days.low, whole)}, not ${say(valueOf(whole), whole)}`
    }
  }
}

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
