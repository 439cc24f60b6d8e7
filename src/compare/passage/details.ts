import {
  alike,
  enumerations,
  type Fault,
  has,
  isFigure,
  type Passage,
  rangeOf,
  type Sentence,
  touches,
  valueOf
} from './passage.js'
import {plus, say, shown, slip, total} from './workings.js'

/** "84 people applied: 51 from the north and 38 from the south": all there is of a whole, after a colon. */
export function* checkDetails(sentence: Sentence, {text}: Passage): Generator<Fault> {
  if (has(sentence, 'open', 'overlap', 'rest', 'ofThose', 'average', 'ratio', 'each')) return
  const colon = text.slice(sentence.start, sentence.end).search(/[:：]/u)
  if (colon < 0) return
  const at = sentence.start + colon
  const whole = sentence.quantities.filter((item) => item.end <= at).at(-1)
  const parts = sentence.quantities.filter((item) => item.start > at)
  if (!whole || !isFigure(whole) || whole.dimension === 'share' || parts.length < 2) return
  const run = enumerations(sentence, text, parts)[0]
  if (run?.length !== parts.length || !alike(run[0]!, whole) || touches(plus(run), rangeOf(whole))) return
  if (!(Math.abs(total(run) - valueOf(whole)) <= slip * valueOf(whole))) return
  yield {
    type: 'arithmetic',
    at: whole,
    with: run,
    why: `${shown(run, '+', whole)} = ${say(total(run), whole)}, not ${say(valueOf(whole), whole)}`
  }
}
