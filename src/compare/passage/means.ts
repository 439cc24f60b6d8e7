import type {Interval, Quantity} from '../../types.js'
import {
  alike,
  enumerations,
  type Fault,
  has,
  isFigure,
  markOf,
  type Passage,
  rangesOf,
  type Sentence,
  touches,
  valueOf
} from './passage.js'
import {closed, plus, say, shown, total} from './workings.js'

/** The mean of a list that is told beside it. */
export function* checkMeans(sentence: Sentence, {text}: Passage): Generator<Fault> {
  if (has(sentence, 'adjusted')) return
  const marks = sentence.marks.filter(({id}) => id === 'average')
  const reach = marks.reduce((end, mark) => (mark.start <= end + 1 ? Math.max(end, mark.end) : end), marks[0]?.end ?? 0)
  if (marks.length === 0 || marks.some(({start}) => start >= reach)) return
  const mean = sentence.quantities.find(
    (item) => isFigure(item) && markOf(sentence, text, 'average', item, {before: 8})
  )
  if (!mean) return
  const run = enumerations(
    sentence,
    text,
    sentence.quantities.filter((item) => item.end <= marks[0]!.start)
  ).at(-1)
  if (!run || run.length < 2) return
  const bare = run.every(({dimension, unit}) => dimension === 'count' && unit === '') && run.length > 2
  const elided = mean.dimension === 'count' && mean.unit === ''
  if (!alike(run[0]!, mean) && !bare && !elided) return
  const {unit, dimension} = run[0]!
  const like = bare || elided ? {...mean, unit, dimension} : mean
  const range = meanOf(run)
  if (rangesOf({...like, change: '='}).some((reading) => touches(range, reading))) return
  yield {
    type: 'arithmetic',
    at: mean,
    with: run,
    why: `(${shown(run, '+', like)}) ÷ ${run.length} = ${say(total(run) / run.length, like)}, not ${say(valueOf(like), like)}`
  }
}

/** The mean of figures that are rounded half as loosely as they are written: not all of them lie at one end of their rounding. */
function meanOf(run: readonly Quantity[]): Interval {
  const sum = plus(run)
  const exact = total(run)
  return closed((sum.low + exact) / 2 / run.length, (sum.high + exact) / 2 / run.length)
}
