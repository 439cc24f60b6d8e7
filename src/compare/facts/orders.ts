import type {Claim, Fact, Relation} from '../../types.js'
import {align} from '../gates.js'
import {against, agreement, alike, conflict, later} from './wording.js'

/** What comes before what, and what is more than what. */
export function orders(a: Claim, b: Claim): Relation | undefined {
  const passage = align(a, b)
  if (!passage || a.path === b.path || later(a, b) || a.polarity === '-' || b.polarity === '-') return undefined
  if (passage.likeness < alike) return undefined
  if (a.fact?.relation === b.fact?.relation && isSameOrder(a, b))
    return agreement(a, b, 'Both give the two the same order.', passage.gates)
  if (!isTurned(a, b)) return undefined
  return conflict(a, b, `${against(a, b)}: the two are in the opposite order.`, passage.gates)
}

/** Whether two orders are of the same two things, and the one puts last what the other puts first. */
function isTurned({fact: f}: Claim, {fact: g}: Claim): boolean {
  if (!f || !g || f.relation !== g.relation) return false
  const [last, other] = [apart(f, g), apart(g, f)]
  return last.length > 0 && other.length > 0 && holds(f.values, other) && holds(g.values, last)
}

/** Whether two orders put the same things first and last. */
function isSameOrder({fact: f}: Claim, {fact: g}: Claim): boolean {
  if (!f?.of || !g?.of) return false
  const first = f.values.filter((word) => !f.of!.includes(word) && !g.of!.includes(word))
  const last = f.of.filter((word) => !f.values.includes(word) && !g.values.includes(word))
  return first.length > 0 && last.length > 0 && holds(g.values, first) && holds(g.of, last)
}

/** What the one names last and the other does not. */
const apart = ({of = []}: Fact, other: Fact): string[] => of.filter((word) => !other.of?.includes(word))

const holds = (outer: readonly string[], inner: readonly string[]): boolean =>
  inner.every((word) => outer.includes(word))
