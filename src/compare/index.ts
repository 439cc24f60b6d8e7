import type {Claim, Relation, RelationType, Severity} from '../types.js'
import {MemoryStore} from './blocks.js'
import {relate} from './relate.js'

export {type ClaimStore, keysOf, MemoryStore} from './blocks.js'
export {findInconsistencies} from './inconsistencies.js'
export {relate} from './relate.js'

/** All relations between the claims of the documents, and between them and the reference base; gravest first. */
export function compareClaims(claims: readonly Claim[], base: readonly Claim[] = []): Relation[] {
  const own = new MemoryStore()
  own.put(claims)
  const found: Relation[] = []
  for (const [first, second] of own.pairs()) {
    const [a, b] = inOrder(first, second)
    const relation = relate(a, b)
    if (relation && !(relation.relation === 'agrees' && a.path === b.path)) found.push(relation)
  }
  if (base.length > 0) {
    const store = new MemoryStore()
    store.put(base)
    for (const claim of claims)
      for (const candidate of store.candidates(claim)) {
        if (candidate.path === claim.path && candidate.id === claim.id) continue
        const relation = relate(candidate, claim)
        if (relation) found.push(relation)
      }
  }
  return settle(found).sort((left, right) => rank(left) - rank(right))
}

/** Relations between the claims of two documents, gravest first; `a` is the source, `b` the draft. */
export function relateDocuments(a: readonly Claim[], b: readonly Claim[]): Relation[] {
  return compareClaims(b, a).filter((relation) => relation.a.path !== relation.b.path)
}

/** A heading or title claims what the body bears out, so it is the draft; else what stands first is the source. */
function inOrder(first: Claim, second: Claim): [Claim, Claim] {
  const head = (claim: Claim) => claim.voice.type === 'heading' || claim.voice.type === 'title'
  if (first.path !== second.path) return first.path < second.path ? [first, second] : [second, first]
  if (head(first) !== head(second)) return head(first) ? [second, first] : [first, second]
  return first.span.start <= second.span.start ? [first, second] : [second, first]
}

/**
 * Leaves out what another figure of the same sentence explains: where one of the ends of a change meets the other claim, the other end
 * does not contradict it.
 */
function settle(relations: readonly Relation[]): Relation[] {
  const key = (from: Claim, to: Claim) => `${from.path} ${from.sentence} ${to.path} ${to.id}`
  const met = new Set<string>()
  for (const {relation, a, b} of relations)
    if (relation === 'agrees' || relation === 'stronger') {
      met.add(key(a, b))
      met.add(key(b, a))
    }
  return relations.filter(
    ({relation, a, b}) =>
      (relation !== 'contradicts' && relation !== 'superseded') ||
      !a.quantity ||
      !(met.has(key(a, b)) || met.has(key(b, a)))
  )
}

const severities: readonly Severity[] = ['error', 'warning', 'info']
const types: readonly RelationType[] = ['contradicts', 'unit-slip', 'stronger', 'superseded', 'agrees']

const rank = ({relation, severity}: Relation) => severities.indexOf(severity) * 10 + types.indexOf(relation)
