import {
  alike,
  type Fault,
  isFigure,
  markNear,
  type Passage,
  rangeOf,
  type Sentence,
  touches,
  valueOf
} from './passage.js'
import {say} from './workings.js'

/** "Of the five ferries the Oriel is the largest, with 420 seats; the Petrel has 510": one of a named set outdoes the greatest of it. */
export function* checkGreatest(sentence: Sentence, {text}: Passage): Generator<Fault> {
  const [set, first, second, ...more] = sentence.quantities
  if (!set || !first || !second || more.length > 0 || set.dimension !== 'count') return
  if (![set, first, second].every((item) => isFigure(item) && item.kind === 'level') || set.low > mostOfSet) return
  if (!markNear(sentence, 'of', set, sentence.language.times.spaced ? {before: 5} : {after: 8})) return
  const superlatives = sentence.marks.filter(({id}) => id === 'largest' || id === 'smallest')
  const [superlative, ...others] = superlatives
  if (!superlative || others.length > 0 || superlative.start < set.end || superlative.end > first.start) return
  if (first.start - superlative.end > nearby || !/[,，;；]/u.test(text.slice(first.end, second.start))) return
  if (!alike(first, second) || (second.unit !== '' && second.unit !== first.unit)) return
  const outdone = superlative.id === 'largest' ? valueOf(second) > valueOf(first) : valueOf(second) < valueOf(first)
  if (!outdone || touches(rangeOf(first), rangeOf(second))) return
  yield {
    type: 'arithmetic',
    at: second,
    with: [first],
    why: `${say(valueOf(second), second)} is ${superlative.id === 'largest' ? 'more' : 'less'} than ${say(valueOf(first), first)}, which is told as the ${superlative.id}`
  }
}

/** Larger numbers are no count of things that are told one by one. A chosen bound, from no source. */
const mostOfSet = 100

/** Longest way from a superlative to its figure, in characters: " with ". A chosen bound, from no source. */
const nearby = 16
