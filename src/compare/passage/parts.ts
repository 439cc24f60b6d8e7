import type {Interval, Quantity, Span} from '../../types.js'
import {formatNumber} from '../format.js'
import {
  alike,
  enumerations,
  type Fault,
  has,
  holds,
  isFigure,
  markNear,
  markOf,
  type Passage,
  rangeOf,
  rangesOf,
  type Sentence,
  touches,
  valueOf
} from './passage.js'
import {isEach} from './products.js'
import {leftOf} from './remainders.js'
import {closed, inWords, plus, say, shown, slip, total} from './workings.js'

/** Sums, parts of a whole, averages and ratios that do not come out. Benefit of the doubt goes to rounding. */
export function* checkParts(passage: Passage): Generator<Fault> {
  for (const sentence of passage.sentences) {
    yield* sums(sentence, passage)
    yield* detailed(sentence, passage)
    yield* shares(sentence, passage)
    yield* rest(sentence, passage)
    yield* partAndShare(sentence, passage)
    yield* twice(sentence, passage)
    yield* averages(sentence, passage)
    yield* ratios(sentence, passage)
  }
  yield* nested(passage)
}

/** Beyond this factor even a total of like parts is more likely of something else. A chosen bound, from no source. */
const anyTotal = 2

/** "14 of one, 9 of another and 6 of a third, 31 in all". */
function* sums(sentence: Sentence, {text}: Passage): Generator<Fault> {
  if (has(sentence, 'open', 'overlap')) return
  for (const sum of sentence.quantities) {
    if (!isFigure(sum) || sum.dimension === 'share') continue
    if (!markOf(sentence, text, 'total', sum, {before: 8, after: 24})) continue
    const before = sentence.quantities.filter((item) => item.end <= sum.start)
    const run = enumerations(sentence, text, before).at(-1)
    if (!run || run.at(-1) !== before.at(-1) || !alike(run[0]!, sum)) continue
    if (sum.start - run.at(-1)!.end > 40 || [...run, sum].some((item) => isEach(sentence, text, item))) continue
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

/** "84 people applied: 51 from the north and 38 from the south": all there is of a whole, after a colon. */
function* detailed(sentence: Sentence, {text}: Passage): Generator<Fault> {
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

/** Parts that are counted as one kind of thing: the same noun, or a noun and then "ones" or none. */
function ofOneKind(run: readonly Quantity[]): boolean {
  const rest = run.slice(1).map(({unit}) => unit)
  return rest.every((unit) => unit === run[0]!.unit || unit === '' || unit === 'one')
}

/** How far shares that are only opened by their whole ("Of the letters, …") may exceed it and still be its parts. A chosen bound, from no source. */
const near = 0.1

/** Parts of one whole that come to more than 100%. */
function* shares(sentence: Sentence, passage: Passage): Generator<Fault> {
  const opened = sentence.marks.some(({id, start}) => id === 'of' && start === sentence.start)
  if (
    !(has(sentence, 'whole') || opened) ||
    passage.sentences.some((other) => has(other, 'overlap')) ||
    has(sentence, 'open', 'ofThose')
  )
    return
  const items = sentence.quantities.filter(
    (item) =>
      item.dimension === 'share' &&
      (item.kind === 'level' || markNear(sentence, 'whole', item, {before: 1}) !== undefined)
  )
  for (const run of enumerations(sentence, passage.text, items)) {
    if (run.length < 2 || plus(run).low <= 1) continue
    const parts = markNear(sentence, 'are', run[0]!, {after: 1}) !== undefined
    if (!has(sentence, 'whole') && (run.length < 3 || !parts || total(run) > 1 + near)) continue
    if (run.length === 2 && !markNear(sentence, 'rest', run[1]!, {before: 24})) continue
    const last = run.at(-1)!
    yield {
      type: 'arithmetic',
      at: {start: run[0]!.start, end: last.end},
      with: [],
      why: `${shown(run, '+', last)} = ${say(total(run), last)}, more than the whole`
    }
  }
}

/** "Of 45, 28 … and the other 21 …". */
function* rest(sentence: Sentence, {text}: Passage): Generator<Fault> {
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

/** A share beside the count and the whole it is a share of: "nine in ten of the 80, 64 people". */
function* partAndShare(sentence: Sentence, {text}: Passage): Generator<Fault> {
  const figures = sentence.quantities.filter(isFigure)
  const ratios = figures.filter(({dimension, kind}) => dimension === 'share' && kind === 'level')
  const counts = figures.filter(({dimension}) => dimension === 'count')
  if (ratios.length !== 1 || counts.length !== 2 || leftOf(sentence, text)) return
  if (has(sentence, 'perYear') || counts.some(({kind}) => kind !== 'level')) return
  const share = ratios[0]!
  const [one, two] = counts as [Quantity, Quantity]
  const [part, whole] = one.low < two.low ? [one, two] : [two, one]
  if (part.low === whole.low || whole.low === 0) return
  const beside = (quantity: Quantity) =>
    Math.min(Math.abs(share.start - quantity.end), Math.abs(quantity.start - share.end)) <= 40
  if (!beside(part) && !beside(whole)) return
  const tied =
    (one === part &&
      /^\W{0,2}$|^[^,，。;；]{0,12}$/u.test(text.slice(one.end, two.start)) &&
      markBetween(sentence, one, two)) ||
    (one === whole && (markBetween(sentence, one, two) || markNear(sentence, 'of', one, {before: 6}))) ||
    (one === whole && share.start >= one.end && isAgain(sentence, text, share, two))
  if (!tied || has(sentence, 'ofThose')) return
  const exact = part.low / whole.low
  const given = rangesOf({...share, step: Math.max(share.step, /\d/.test(share.text) ? 0.01 : inWords)})
  const range = closed(rangeOf(part).low / rangeOf(whole).high, rangeOf(part).high / rangeOf(whole).low)
  if (given.some((reading) => touches(reading, range))) return
  yield {
    type: 'arithmetic',
    at: share,
    with: [part, whole],
    why: `${say(part.low, part)} of ${say(whole.low, whole)} is ${formatNumber(Math.round(exact * 1000) / 1000, 'share')}, not ${formatNumber(Math.round(share.low * 1000) / 1000, 'share')}`
  }
}

/** A share told as a part of its whole and, in brackets or by a word for it, as a rate: 320名中有240名（65%）, 320名中有240名合格，合格率65%. */
function* twice(sentence: Sentence, {text}: Passage): Generator<Fault> {
  const shares = sentence.quantities.filter((item) => isFigure(item) && item.dimension === 'share')
  for (const [index, told] of shares.entries()) {
    const parts = shares[index - 1]
    if (!parts || !isToldAgain(sentence, text, parts, told)) continue
    if (!/\d\D+\d/u.test(parts.text) || /\d\D+\d{2,}/u.test(told.text)) continue
    const step = /\d/.test(told.text) ? told.step : inWords
    if (rangesOf({...told, step}).some((range) => holds(range, parts.low))) continue
    yield {
      type: 'arithmetic',
      at: told,
      with: [parts],
      why: `${parts.text} is ${formatNumber(Math.round(parts.low * 1000) / 1000, 'share')}, not ${formatNumber(told.low, 'share')}`
    }
  }
}

/** Whether a share has nothing to itself but the counts before it: alone in brackets, or after a comma and a word for a rate. */
function isToldAgain(sentence: Sentence, text: string, parts: Span, told: Span): boolean {
  const between = text.slice(parts.end, told.start)
  if (/^[^,，。;；（()）]{0,24}[（(]\s*$/u.test(between)) return /^\s*[)）]/u.test(text.slice(told.end, sentence.end))
  const exactly = markNear(sentence, 'exactly', told, {before: 1})
  const rate = sentence.marks.find(({id, start, end}) => id === 'rate' && start >= parts.end && end === told.start)
  const from = rate ?? told
  const before = text.slice(parts.end, exactly && exactly.start < from.start ? exactly.start : from.start)
  return rate !== undefined && /^[^，,。；;]{0,12}[，,]\s*$/u.test(before)
}

/** "A third, that is, 15 people": the second figure tells the first again. */
const isAgain = (sentence: Sentence, text: string, share: Span, part: Span) =>
  sentence.marks.some(
    ({id, start, end}) =>
      id === 'thatIs' &&
      /^[,，]?\s*$/u.test(text.slice(share.end, Math.max(share.end, start))) &&
      start >= share.end &&
      /^[,，]?\s*$/u.test(text.slice(end, Math.max(end, part.start)))
  )

const markBetween = (sentence: Sentence, a: Quantity, b: Quantity) =>
  sentence.marks.some(({id, start, end}) => id === 'of' && start >= a.end - 1 && end <= b.start)

/** The mean of a list that is told beside it. */
function* averages(sentence: Sentence, {text}: Passage): Generator<Fault> {
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

/** "1,260 pupils and 70 teachers, or 20 to one"; 男女比例为3比1，男生90人、女生45人. */
function* ratios(sentence: Sentence, {text}: Passage): Generator<Fault> {
  const all = sentence.quantities.filter((item) => isFigure(item) && item.dimension === 'count')
  const named = sentence.marks.find(({id}) => id === 'ratio')
  const figures = all.length === 5 && named ? all.filter(({start}) => start >= named.end) : all
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
  if (figures.length === 4 && has(sentence, 'ratio')) {
    const at = figures.findIndex((p, index) => {
      const q = figures[index + 1]
      return q !== undefined && q.start - p.end <= 4 && isBetween(sentence, p, q)
    })
    const [p, q] = [figures[at], figures[at + 1]]
    const [a, b] = figures.filter((item) => item !== p && item !== q)
    if (!p || !q || !a || !b || p.low * q.low * a.low * b.low === 0) return
    const [x, y] = [rangeOf(a), rangeOf(b)]
    const [given, fair] = [p.low / q.low, closed((x.low / y.high) * 0.95, (x.high / y.low) * 1.05)]
    if (holds(fair, given) || (at > 0 && holds(fair, 1 / given))) return
    const turned = at > 0 && given < 1 !== a.low < b.low
    const [c, d, ratio] = turned ? [b, a, given] : [a, b, given]
    yield {
      type: 'arithmetic',
      at: {start: p.start, end: q.end},
      with: [a, b],
      why: `${say(c.low, c)} ÷ ${say(d.low, d)} = ${say(c.low / d.low, c)}, not ${say(ratio, p)}`
    }
  }
}

/** Whether the word of a ratio stands between two figures: 4 to 1, 3比1. */
const isBetween = (sentence: Sentence, p: Span, q: Span): boolean =>
  sentence.marks.some(({id, start, end}) => (id === 'to' || id === 'reach') && start >= p.end && end <= q.start)

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
