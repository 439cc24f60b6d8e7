import type {Quantity, Span} from '../../types.js'
import {
  enumerations,
  type Fault,
  has,
  holds,
  isFigure,
  type Passage,
  rangeOf,
  type Sentence,
  touches
} from './passage.js'
import {closed, say} from './workings.js'

/** "1,260 pupils and 70 teachers, or 20 to one"; 男女比例为3比1，男生90人、女生45人. */
export function* checkRatios(sentence: Sentence, {text}: Passage): Generator<Fault> {
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
