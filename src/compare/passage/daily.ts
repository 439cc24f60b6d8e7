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

/** What a day has, times the days. */
export function* checkDaily(sentence: Sentence, {text}: Passage): Generator<Fault> {
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
    if (!days || days.low < 2 || days.low !== days.high || !Number.isInteger(days.low)) continue
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
