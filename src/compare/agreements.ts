import type {Claim, Relation} from '../types.js'

/** Agreements that each claim keeps. */
const enough = 8

/**
 * Of the agreements between documents that are checked together, so many that each claim keeps its first eight by the order of paths and places,
 * or all where it has fewer. What hundreds of documents repeat would else be said for every pair of them; the first to say it stay tied to
 * all the others.
 */
export function withoutRepeats(relations: readonly Relation[], claims: readonly Claim[]): Relation[] {
  const order = new Map([...claims].sort(byPlace).map((claim, index) => [claim, index]))
  const agreements = relations.flatMap((relation) => {
    const [a, b] = [order.get(relation.a), order.get(relation.b)]
    return relation.relation === 'agrees' && a !== undefined && b !== undefined ? [{relation, a, b}] : []
  })
  const kept = new Uint32Array(claims.length)
  const repeats = new Set<Relation>()
  for (const {relation, a, b} of agreements.sort((left, right) => left.a - right.a || left.b - right.b)) {
    if (kept[a]! >= enough && kept[b]! >= enough) repeats.add(relation)
    else {
      kept[a]!++
      kept[b]!++
    }
  }
  return relations.filter((relation) => !repeats.has(relation))
}

const byPlace = (a: Claim, b: Claim): number =>
  a.path === b.path ? a.span.start - b.span.start || compare(a.id, b.id) : compare(a.path, b.path)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
