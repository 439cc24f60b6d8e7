import type {Quantity, Span} from '../../types.js'
import {formatNumber} from '../format.js'
import {
  type Fault,
  has,
  isFigure,
  markNear,
  type Passage,
  rangeOf,
  rangesOf,
  type Sentence,
  touches
} from './passage.js'
import {leftOf} from './remainders.js'
import {closed, inWords, say} from './workings.js'

/** A share beside the count and the whole it is a share of: "nine in ten of the 80, 64 people". */
export function* checkProportions(sentence: Sentence, {text}: Passage): Generator<Fault> {
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
  const rated = markNear(sentence, 'rate', share, {before: 1}) ?? markNear(sentence, 'thatIs', share, {before: 1})
  if (!tied || (has(sentence, 'ofThose') && !rated) || text.slice(share.end, one.start).match(/[;；]/u)) return
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
