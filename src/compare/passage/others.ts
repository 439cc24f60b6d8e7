import {
  alike,
  enumerations,
  type Fault,
  has,
  isFigure,
  markNear,
  type Passage,
  rangeOf,
  type Sentence,
  touches,
  valueOf
} from './passage.js'
import {plus, say, shown, total} from './workings.js'

/** "Of 45, 28 … and the other 21 …". */
export function* checkOthers(sentence: Sentence, {text}: Passage): Generator<Fault> {
  if (has(sentence, 'open', 'overlap')) return
  const items = sentence.quantities.filter(isFigure)
  for (const [index, last] of items.entries()) {
    const mark = markNear(sentence, 'rest', last, {before: 12})
    if (!mark || index < 2 || items.some((item) => item.start >= mark.end && item.end <= last.start)) continue
    const counts = items.filter((item) => alike(item, last) && item.start <= last.start)
    const run = enumerations(sentence, text, counts.slice(1)).at(-1)
    const whole = counts[0]!
    if (!run || run.at(-1) !== last || run.length !== counts.length - 1 || whole.dimension === 'share') continue
    if (run.some((item) => valueOf(item) > valueOf(whole)) || touches(plus(run), rangeOf(whole))) continue
    yield {
      type: 'arithmetic',
      at: last,
      with: [whole, ...run.slice(0, -1)],
      why: `${shown(run, '+', whole)} = ${say(total(run), whole)}, not ${say(valueOf(whole), whole)}`
    }
  }
}
