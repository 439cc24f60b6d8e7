import type {Interval, Quantity} from '../../types.js'
import {formatNumber} from '../format.js'
import {
  alike,
  enumerations,
  type Fault,
  has,
  isFigure,
  markNear,
  type Passage,
  rangeOf,
  rangesOf,
  type Sentence,
  touches,
  valueOf
} from './passage.js'

/** Sums, parts of a whole, products, averages and ratios that do not come out. Benefit of the doubt goes to rounding. */
export function* checkParts(passage: Passage): Generator<Fault> {
  for (const sentence of passage.sentences) {
    yield* sums(sentence, passage)
    yield* shares(sentence, passage)
    yield* rest(sentence, passage)
    yield* partAndShare(sentence, passage)
    yield* products(sentence)
    yield* daily(sentence)
    yield* averages(sentence, passage)
    yield* ratios(sentence, passage)
  }
  yield* nested(passage)
}

const say = (value: number, {dimension}: Quantity): string => formatNumber(value, dimension)
const plus = (list: readonly Quantity[]): Interval =>
  list.map(rangeOf).reduce((sum, {low, high}) => ({...sum, low: sum.low + low, high: sum.high + high}), closed(0, 0))
const closed = (low: number, high: number): Interval => ({low, high, lowOpen: false, highOpen: false})
const total = (list: readonly Quantity[]): number => list.reduce((sum, item) => sum + valueOf(item), 0)
const shown = (list: readonly Quantity[], sign: string): string =>
  list.map((item) => say(valueOf(item), item)).join(` ${sign} `)

/** "14 of one, 9 of another and 6 of a third, 31 in all". */
function* sums(sentence: Sentence, {text}: Passage): Generator<Fault> {
  if (has(sentence, 'open', 'overlap')) return
  for (const sum of sentence.quantities) {
    if (!isFigure(sum) || sum.dimension === 'share') continue
    if (!markNear(sentence, 'total', sum, {before: 8, after: 12})) continue
    const before = sentence.quantities.filter((item) => item.end <= sum.start)
    const run = enumerations(sentence, text, before).at(-1)
    if (!run || run.at(-1) !== before.at(-1) || !alike(run[0]!, sum) || !ofOneKind(run)) continue
    if (sum.start - run.at(-1)!.end > 40 || markNear(sentence, 'each', sum, {before: 8, after: 8})) continue
    if (touches(plus(run), rangeOf(sum))) continue
    yield {
      type: 'arithmetic',
      at: sum,
      with: run,
      why: `${shown(run, '+')} = ${say(total(run), sum)}, not ${say(valueOf(sum), sum)}`
    }
  }
}

/** Parts that are counted as one kind of thing: the same noun, or a noun and then "ones" or none. */
function ofOneKind(run: readonly Quantity[]): boolean {
  const rest = run.slice(1).map(({unit}) => unit)
  return rest.every((unit) => unit === run[0]!.unit || unit === '' || unit === 'one')
}

/** Parts of one whole that come to more than 100%. */
function* shares(sentence: Sentence, passage: Passage): Generator<Fault> {
  if (
    !has(sentence, 'whole') ||
    passage.sentences.some((other) => has(other, 'overlap')) ||
    has(sentence, 'open', 'ofThose')
  )
    return
  const items = sentence.quantities.filter(({dimension, kind}) => dimension === 'share' && kind === 'level')
  for (const run of enumerations(sentence, passage.text, items)) {
    if (run.length < 2 || plus(run).low <= 1) continue
    if (run.length === 2 && !markNear(sentence, 'rest', run[1]!, {before: 24})) continue
    const last = run.at(-1)!
    yield {
      type: 'arithmetic',
      at: {start: run[0]!.start, end: last.end},
      with: [],
      why: `${shown(run, '+')} = ${say(total(run), last)}, more than the whole`
    }
  }
}

/** "Of 45, 28 … and the other 21 …". */
function* rest(sentence: Sentence, {text}: Passage): Generator<Fault> {
  if (has(sentence, 'open', 'overlap')) return
  const items = sentence.quantities.filter(isFigure)
  for (const [index, last] of items.entries()) {
    if (!markNear(sentence, 'rest', last, {before: 12}) || index < 2) continue
    const counts = items.filter((item) => alike(item, last) && item.start <= last.start)
    const run = enumerations(sentence, text, counts.slice(1)).at(-1)
    const whole = counts[0]!
    if (!run || run.at(-1) !== last || run.length !== counts.length - 1 || whole.dimension === 'share') continue
    if (touches(plus(run), rangeOf(whole))) continue
    yield {
      type: 'arithmetic',
      at: last,
      with: [whole, ...run.slice(0, -1)],
      why: `${shown(run, '+')} = ${say(total(run), whole)}, not ${say(valueOf(whole), whole)}`
    }
  }
}

/** A share beside the count and the whole it is a share of: "nine in ten of the 80, 64 people". */
function* partAndShare(sentence: Sentence, {text}: Passage): Generator<Fault> {
  const figures = sentence.quantities.filter(isFigure)
  const ratios = figures.filter(({dimension, kind}) => dimension === 'share' && kind === 'level')
  const counts = figures.filter(({dimension}) => dimension === 'count')
  if (ratios.length !== 1 || counts.length !== 2 || figures.length !== 3) return
  const share = ratios[0]!
  const [one, two] = counts as [Quantity, Quantity]
  const [part, whole] = one.low < two.low ? [one, two] : [two, one]
  if (part.low === whole.low || whole.low === 0) return
  const beside = (quantity: Quantity) =>
    Math.min(Math.abs(share.start - quantity.end), Math.abs(quantity.start - share.end)) <= 24
  if (!beside(part) && !beside(whole)) return
  const tied =
    (one === part &&
      /^\W{0,2}$|^[^,，。;；]{0,12}$/u.test(text.slice(one.end, two.start)) &&
      markBetween(sentence, one, two)) ||
    (one === whole && (markBetween(sentence, one, two) || markNear(sentence, 'of', one, {before: 6})))
  if (!tied || has(sentence, 'ofThose')) return
  const exact = part.low / whole.low
  const given = rangesOf({...share, step: Math.max(share.step, 0.01)})
  const range = closed(rangeOf(part).low / rangeOf(whole).high, rangeOf(part).high / rangeOf(whole).low)
  if (given.some((reading) => touches(reading, range))) return
  yield {
    type: 'arithmetic',
    at: share,
    with: [part, whole],
    why: `${say(part.low, part)} of ${say(whole.low, whole)} is ${formatNumber(Math.round(exact * 1000) / 1000, 'share')}, not ${formatNumber(share.low, 'share')}`
  }
}

const markBetween = (sentence: Sentence, a: Quantity, b: Quantity) =>
  sentence.marks.some(({id, start, end}) => id === 'of' && start >= a.end - 1 && end <= b.start)

/** "24 of them, 15 minutes each, 8 hours together": what one has, times how many, is the whole. */
function* products(sentence: Sentence): Generator<Fault> {
  const figures = sentence.quantities.filter(isFigure)
  const factors = figures.length === 3 ? factorsOf(sentence, figures) : undefined
  if (!factors) return
  const {each, count, whole} = factors
  const [a, b] = [rangeOf(each), rangeOf(count)]
  if (touches(closed(a.low * b.low, a.high * b.high), rangeOf(whole))) return
  const value = say(valueOf(each) * count.low, whole)
  yield {
    type: 'arithmetic',
    at: whole,
    with: [count, each],
    why: `${say(count.low, count)} × ${say(valueOf(each), each)} = ${value}, not ${say(valueOf(whole), whole)}`
  }
}

/** Which of three figures is what each has, how many they are, and the whole. */
function factorsOf(
  sentence: Sentence,
  figures: readonly Quantity[]
): {each: Quantity; count: Quantity; whole: Quantity} | undefined {
  const mark = sentence.marks.find(({id}) => id === 'each')
  if (!mark || sentence.marks.some(({id, start, end}) => id === 'to' && start < mark.end && mark.start < end))
    return undefined
  const next = figures.filter((item) => item.start >= mark.end)
  const counted =
    next[0] && sentence.marks.some(({id, start, end}) => id === 'of' && start >= mark.end && end <= next[0]!.start)
  const away = (item: Quantity) => (item.start >= mark.end ? item.start - mark.end : mark.start - item.end)
  const nearest = figures
    .filter((item) => away(item) <= (item.start >= mark.end ? 8 : 12))
    .sort((p, q) => away(p) - away(q))
  const each = counted ? next[1] : nearest[0]
  if (!each) return undefined
  const others = figures.filter((item) => item !== each)
  const wholes = others.filter((item) => alike(item, each) && !(counted && item === next[0]))
  const whole =
    wholes.find((item) => markNear(sentence, 'total', item, {before: 6, after: 12})) ??
    wholes.sort((a, b) => valueOf(b) - valueOf(a))[0]
  const count = others.find((item) => item !== whole)
  return whole && count?.dimension === 'count' ? {each, count, whole} : undefined
}

/** So much a day, over so many days. */
function* daily(sentence: Sentence): Generator<Fault> {
  const figures = sentence.quantities.filter(isFigure)
  const lengths = sentence.times.filter((time) => time.role === 'duration' && time.days)
  if (has(sentence, 'average')) return
  for (const each of figures) {
    if (!markNear(sentence, 'perDay', each, {before: 10, after: 10})) continue
    const whole = figures.find(
      (item) => item !== each && alike(item, each) && markNear(sentence, 'total', item, {before: 6, after: 10})
    )
    const days = whole && lengths.find((time) => time.end <= whole.start || time.start >= each.end)?.days
    if (!whole || !days || days.low !== days.high) continue
    const range = rangeOf(each)
    if (touches(closed(range.low * days.low, range.high * days.low), rangeOf(whole))) continue
    const value = say(valueOf(each) * days.low, whole)
    yield {
      type: 'arithmetic',
      at: whole,
      with: [each],
      why: `${days.low} × ${say(valueOf(each), each)} = ${value}, not ${say(valueOf(whole), whole)}`
    }
  }
}

/** The mean of a list that is told beside it. */
function* averages(sentence: Sentence, {text}: Passage): Generator<Fault> {
  const marks = sentence.marks.filter(({id}) => id === 'average')
  if (marks.length === 0 || marks.some(({start}) => start >= marks[0]!.end)) return
  const mean = sentence.quantities.find((item) => isFigure(item) && markNear(sentence, 'average', item, {before: 6}))
  if (!mean) return
  const run = enumerations(
    sentence,
    text,
    sentence.quantities.filter((item) => item.end <= marks[0]!.start)
  ).at(-1)
  if (!run || run.length < 2 || !alike(run[0]!, mean)) return
  const sum = plus(run)
  const exact = total(run) / run.length
  const range = rangeOf({...mean, change: '='})
  if (touches(closed(sum.low / run.length, sum.high / run.length), range)) return
  yield {
    type: 'arithmetic',
    at: mean,
    with: run,
    why: `(${shown(run, '+')}) ÷ ${run.length} = ${say(exact, mean)}, not ${say(valueOf(mean), mean)}`
  }
}

/** "1,260 pupils and 70 teachers, or 20 to one"; 男女比例为3比1，男生90人、女生45人. */
function* ratios(sentence: Sentence, {text}: Passage): Generator<Fault> {
  const figures = sentence.quantities.filter((item) => isFigure(item) && item.dimension === 'count')
  if (figures.length === 3) {
    const [a, b, rate] = figures as [Quantity, Quantity, Quantity]
    const told = sentence.marks.some(({id, start}) => id === 'to' && start >= rate.end && start - rate.end <= 14)
    if (told && b.low > 0 && joinedPair(sentence, text, a, b)) {
      const [x, y, r] = [rangeOf(a), rangeOf(b), rangeOf({...rate, step: Math.max(rate.step, 1)})]
      if (!touches(closed(x.low / y.high, x.high / y.low), r))
        yield {
          type: 'arithmetic',
          at: rate,
          with: [a, b],
          why: `${say(a.low, a)} ÷ ${say(b.low, b)} = ${say(a.low / b.low, a)}, not ${say(rate.low, rate)}`
        }
    }
  }
  if (figures.length === 4) {
    const [p, q, a, b] = figures as [Quantity, Quantity, Quantity, Quantity]
    const told = sentence.marks.some(
      ({id, start, end}) => id === 'to' && start >= p.end && end <= q.start && q.start - p.end <= 4
    )
    if (told && b.low > 0 && q.low > 0) {
      const [x, y] = [rangeOf(a), rangeOf(b)]
      const ratio = p.low / q.low
      if (!touches(closed((x.low / y.high) * 0.95, (x.high / y.low) * 1.05), closed(ratio, ratio)))
        yield {
          type: 'arithmetic',
          at: {start: p.start, end: q.end},
          with: [a, b],
          why: `${say(a.low, a)} ÷ ${say(b.low, b)} = ${say(a.low / b.low, a)}, not ${say(ratio, p)}`
        }
    }
  }
}

const joinedPair = (sentence: Sentence, text: string, a: Quantity, b: Quantity) =>
  enumerations(sentence, text, [a, b]).length === 1

/** "60% pay. Half of those, 40% of all, …": a share of a share. */
function* nested({sentences}: Passage): Generator<Fault> {
  const items = sentences.flatMap((sentence) =>
    sentence.quantities
      .filter((item) => isFigure(item) && item.dimension === 'share' && item.kind === 'level')
      .map((item) => ({item, sentence}))
  )
  for (let index = 2; index < items.length; index++) {
    const [outer, inner, all] = [items[index - 2]!, items[index - 1]!, items[index]!]
    if (inner.sentence !== all.sentence) continue
    const those = markNear(inner.sentence, 'ofThose', inner.item, {before: 8, after: 4})
    const ofAll = markNear(all.sentence, 'ofAll', all.item, {before: 8, after: 4})
    if (!those || !ofAll) continue
    const [a, b, c] = [
      rangeOf(outer.item),
      rangeOf({...inner.item, step: Math.max(inner.item.step, 0.01)}),
      rangeOf(all.item)
    ]
    if (touches(closed(a.low * b.low, a.high * b.high), c)) continue
    yield {
      type: 'arithmetic',
      at: all.item,
      with: [outer.item, inner.item],
      why: `${formatNumber(inner.item.low, 'share')} of ${formatNumber(outer.item.low, 'share')} is ${formatNumber(outer.item.low * inner.item.low, 'share')}, not ${formatNumber(all.item.low, 'share')}`
    }
  }
}
