import type {Quantity} from '../../types.js'
import {isEach} from './each.js'
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

/** "24 of them, 15 minutes each, 8 hours together": what one has, times how many, is the whole. */
export function* checkProducts(sentence: Sentence, {text}: Passage): Generator<Fault> {
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
