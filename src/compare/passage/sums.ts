import type {Quantity} from '../../types.js'
import {isEach} from './each.js'
import {
  alike,
  enumerations,
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
import {plus, say, shown, slip, total} from './workings.js'

/** Beyond this factor even a total of like parts is more likely of something else. A chosen bound, from no source. */
const anyTotal = 2

/** Longest way from the last part to the total, in characters. */
const longestWay = 48

/** "14 of one, 9 of another and 6 of a third, 31 in all". */
export function* checkSums(sentence: Sentence, {text}: Passage): Generator<Fault> {
  if (has(sentence, 'open', 'overlap')) return
  for (const sum of sentence.quantities) {
    if (!isFigure(sum) || sum.dimension === 'share') continue
    if (!markOf(sentence, text, 'total', sum, {before: 8, after: 24})) continue
    const before = sentence.quantities.filter((item) => item.end <= sum.start)
    const run = enumerations(sentence, text, before).at(-1)
    if (!run || run.at(-1) !== before.at(-1) || !alike(run[0]!, sum)) continue
    if (sum.start - run.at(-1)!.end > longestWay || [...run, sum].some((item) => isEach(sentence, text, item))) continue
    if (touches(plus(run), rangeOf(sum))) continue
    const apart = Math.abs(Math.log(valueOf(sum) / total(run)))
    if (!(apart <= Math.log(ofOneKind(run) ? anyTotal : 1 + slip))) continue
    yield {
      type: 'arithmetic',
      at: sum,
      with: run,
      why: `${shown(run, '+', sum)} = ${say(total(run), sum)}, not ${say(valueOf(sum), sum)}`
    }
  }
}

/** Parts that are counted as one kind of thing: the same noun, or a noun and then "ones" or none. */
function ofOneKind(run: readonly Quantity[]): boolean {
  const rest = run.slice(1).map(({unit}) => unit)
  return rest.every((unit) => unit === run[0]!.unit || unit === '' || unit === 'one')
}
