import {fold} from '../../claims/fold.js'
import type {Span} from '../../types.js'
import {isDate} from './dates.js'
import {type Fault, markNear, type Passage, type Sentence} from './passage.js'

/** "Set up in 1974, it celebrated its 40th anniversary in 2024". A year more or less may be a matter of the month. */
export function* checkAnniversaries(sentence: Sentence, {text}: Passage): Generator<Fault> {
  const mark = sentence.marks.find(({id}) => id === 'anniversary')
  const told = mark && numberBefore(sentence, text, mark)
  const [begun, day, ...more] = sentence.times.filter(({role}) => role !== 'duration')
  if (!told || !begun || !day || more.length > 0 || !isDate(begun) || !isDate(day)) return
  if (!markNear(sentence, 'made', begun, {before: 8, after: 8}) || begun.from! > day.from!) return
  const years = Number(day.from!.slice(0, 4)) - Number(begun.from!.slice(0, 4))
  if (Math.abs(years - told.number) <= 1) return
  yield {
    type: 'date',
    at: told,
    with: [begun, day],
    why: `from ${begun.text} to ${day.text} is ${years} years, not ${told.number}`
  }
}

/** The number that counts the years: "40th", "fortieth", 四十. */
function numberBefore(
  {quantities, language, start}: Sentence,
  text: string,
  mark: Span
): (Span & {number: number}) | undefined {
  const years = quantities.find((item) => item.unit === 'year' && item.start < mark.end && item.end >= mark.end)
  if (years && years.low === years.high) return {start: years.start, end: years.end, number: years.low}
  const word = /([\p{L}\d-]+) $/u.exec(fold(text.slice(start, mark.start)))?.[1]
  const number =
    word &&
    (language.numbers.ranks.ordinals[word] ?? (/^\d+(?=\p{L}{2}$)/u.exec(word)?.[0] && Number.parseInt(word, 10)))
  return word && number ? {start: mark.start - 1 - word.length, end: mark.start - 1, number} : undefined
}
