import type {Claim, Quantity, Understood} from '../types.js'
import {type Ends, endsOf} from './passage/ends.js'
import {factorOf, has, isFigure, markNear, type Passage, passagesOf, type Sentence, valueOf} from './passage/passage.js'

/**
 * Claims that follow from two figures of one sentence: the growth between the ends of a change, and the share that a part is of its
 * whole. A derived claim keeps the id and the place of the claim it follows from.
 */
export function derivedClaims(understood: Understood): Claim[] {
  const derived: Claim[] = []
  const claims = new Map<string, Claim>()
  for (const {sentence, claims: own} of understood.readings)
    for (const claim of own)
      if (claim.quantity) claims.set(`${sentence.block} ${sentence.start + claim.quantity.start}`, claim)
  for (const passage of passagesOf(understood)) {
    const claimAt = ({start}: Quantity) => claims.get(`${passage.block.index} ${start}`)
    for (const sentence of passage.sentences) {
      const ends = endsOf(sentence, passage.text)
      if (ends) {
        const claim = claimAt(ends.to)
        if (claim) for (const quantity of growthOf(ends)) derived.push({...claim, quantity})
      }
      const grown = grownBy(sentence)
      const level = grown && claimAt(grown.to)
      if (grown && level) derived.push({...level, quantity: grown.by})
      const counted = allOf(sentence)
      const all = counted && claimAt(counted)
      if (counted && all?.extent.includes('all')) derived.push({...all, quantity: shareOf(counted, counted)})
      const parts = partOf(sentence, passage)
      const claim = parts && claimAt(parts.part)
      if (parts && claim) {
        const whole = claimAt(parts.whole)
        const terms = [...new Set([...claim.terms, ...(whole?.terms ?? [])])]
        derived.push({...claim, terms, quantity: shareOf(parts.part, parts.whole)})
      }
    }
  }
  return derived
}

/** What a change comes to: by how much, by what part, by how many points, and to how many times. */
function growthOf({from, to}: Ends): Quantity[] {
  const [a, b] = [valueOf(from), valueOf(to)]
  const change = b >= a ? 'up' : 'down'
  const text = `${from.text} → ${to.text}`
  const by = (value: number, step: number, rest: Partial<Quantity>): Quantity => ({
    ...to,
    text,
    alternatives: [],
    kind: 'change-by',
    change,
    low: value,
    high: value,
    step,
    ...rest
  })
  const step = to.step * factorOf(to)
  const ratio = a === 0 ? undefined : b / a
  const error = ratio === undefined ? 0 : ratio * (step / Math.abs(b || 1) + (from.step * factorOf(from)) / Math.abs(a))
  const difference = Math.abs(b - a) / factorOf(to)
  if (to.dimension === 'share') return [by(Math.abs(b - a), to.step, {dimension: 'points', unit: 'point'})]
  const list = [by(difference, to.step, {})]
  if (ratio === undefined) return list
  return [...list, by(ratio, error, {dimension: 'multiple', unit: 'x', kind: 'ratio', change: '='})]
}

/** "Rose by 20% to 6,000 tonnes": by how many tonnes. */
function grownBy({quantities}: Sentence): {to: Quantity; by: Quantity} | undefined {
  const index = quantities.findIndex(({dimension, kind}) => dimension === 'share' && kind === 'change-by')
  const [share, to] = [quantities[index], quantities[index + 1]]
  if (!share || !to || !isFigure(share) || !isFigure(to) || to.kind !== 'change-to' || to.dimension === 'share')
    return undefined
  if (share.change !== to.change || (share.change !== 'up' && share.change !== 'down') || to.start - share.end > 6)
    return undefined
  const before = (part: number) => to.low / (share.change === 'up' ? 1 + part : 1 - part)
  const value = Math.abs(to.low - before(share.low))
  const step = Math.abs(before(share.low + share.step) - before(share.low)) + to.step
  const text = `${share.text} → ${to.text}`
  return {to, by: {...to, text, kind: 'change-by', low: value, high: value, step, alternatives: []}}
}

/** "All 14 mines": the one count of its sentence. */
function allOf({quantities}: Sentence): Quantity | undefined {
  const counts = quantities.filter((item) => item.dimension === 'count' && isFigure(item))
  return counts.length === 1 && counts[0]!.low > 1 ? counts[0] : undefined
}

/** "90 of 120", 120所中有90所: a part and its whole, where a sentence has just these two counts. */
function partOf(sentence: Sentence, {text}: Passage): {part: Quantity; whole: Quantity} | undefined {
  const counts = sentence.quantities.filter((item) => item.dimension === 'count' && isFigure(item))
  if (counts.length !== 2 || sentence.quantities.some((item) => item.dimension === 'share') || has(sentence, 'open'))
    return undefined
  const [one, two] = counts as [Quantity, Quantity]
  const between = sentence.marks.some(({id, start, end}) => id === 'of' && start >= one.end && end <= two.start)
  if (one.low < two.low) {
    const tied = between && /^[^,，。;；]{0,14}$/u.test(text.slice(one.end, two.start))
    return tied ? {part: one, whole: two} : undefined
  }
  const opened = markNear(sentence, 'of', one, {before: 6}) ?? between
  return opened && one.low > two.low && two.start - one.end <= 40 ? {part: two, whole: one} : undefined
}

function shareOf(part: Quantity, whole: Quantity): Quantity {
  const value = part.low / whole.low
  return {
    ...part,
    text: `${part.text} of ${whole.text}`,
    unit: 'ratio',
    dimension: 'share',
    kind: 'level',
    low: value,
    high: value,
    step: Math.min(1, part.step) / whole.low / 10,
    alternatives: []
  }
}
