import {fold} from '../../claims/fold.js'
import type {Time} from '../../types.js'
import {monthsIn} from './dates.js'
import {type Fault, has, type Passage, type Placed, type Sentence} from './passage.js'

/** A month that lies outside the calendar quarter it is set beside; in a document that speaks of financial years nothing is known of quarters. */
export function* checkQuarters(passages: readonly Passage[]): Generator<Placed> {
  if (passages.some(({sentences}) => sentences.some((sentence) => has(sentence, 'fiscal')))) return
  for (const passage of passages)
    for (const sentence of passage.sentences)
      for (const fault of quarters(sentence, passage.text)) yield {passage, fault}
}

function* quarters(sentence: Sentence, text: string): Generator<Fault> {
  for (const [index, time] of sentence.times.entries()) {
    if (time.precision !== 'quarter') continue
    const months = monthsOf(time, sentence)
    if (!months) continue
    const next = sentence.times[index + 1]
    if (!next || (next.precision !== 'day' && next.precision !== 'month')) continue
    const between = text.slice(time.end, next.start)
    if (!/^\s*[(（,，]/u.test(between) || between.length > 6) continue
    const named = monthsIn(fold(next.text), sentence)
    const [low, high] = months
    if (next.from && time.from && next.from.slice(0, 4) !== time.from.slice(0, 4)) continue
    if (named.length === 0 || named.every((month) => month >= low && month <= high)) continue
    yield {type: 'date', at: next, with: [time], why: `${next.text} is not in ${time.text}, months ${low} to ${high}`}
  }
}

/** First and last month of a quarter, from its days or else from the number in its name. */
function monthsOf({text, from, to}: Time, {language}: Sentence): [number, number] | undefined {
  if (from && to) return [Number(from.slice(5, 7)), Number(to.slice(5, 7))]
  const {words, numerals} = language.times
  const name = fold(text).match(/[1-4]|\p{Script=Han}|[a-z]+/gu) ?? []
  const number = name
    .map((word) => words.ordinal[word] ?? (language.times.spaced ? undefined : numerals.add[word]) ?? Number(word))
    .find((value) => value >= 1 && value <= 4)
  return number === undefined ? undefined : [number * 3 - 2, number * 3]
}
