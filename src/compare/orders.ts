import type {Claim, Fact} from '../types.js'

/** Whether two orders are of the same two things, and the one puts last what the other puts first. */
export function isTurned({fact: f}: Claim, {fact: g}: Claim): boolean {
  if (!f || !g || f.relation !== g.relation) return false
  const [last, other] = [apart(f, g), apart(g, f)]
  return last.length > 0 && other.length > 0 && holds(f.values, other) && holds(g.values, last)
}

/** Whether two orders put the same things first and last. */
export function isSameOrder({fact: f}: Claim, {fact: g}: Claim): boolean {
  if (!f?.of || !g?.of) return false
  const first = f.values.filter((word) => !f.of!.includes(word) && !g.of!.includes(word))
  const last = f.of.filter((word) => !f.values.includes(word) && !g.values.includes(word))
  return first.length > 0 && last.length > 0 && holds(g.values, first) && holds(g.of, last)
}

/** What the one names last and the other does not. */
const apart = ({of = []}: Fact, other: Fact): string[] => of.filter((word) => !other.of?.includes(word))

const holds = (outer: readonly string[], inner: readonly string[]): boolean =>
  inner.every((word) => outer.includes(word))
