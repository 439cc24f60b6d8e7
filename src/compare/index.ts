import type {Claim, Relation, RelationType, Severity} from '../types.js'
import {withoutRepeats} from './agreements.js'
import {type Candidates, MemoryStore} from './blocks.js'
import {type CompareOptions, sameMetric} from './gates.js'
import {inOrder} from './order.js'
import {relate} from './relate.js'
import {sentenceKey} from './restated/passages.js'
import {closestViews} from './views.js'

export {type Candidates, type ClaimStore, closest, keysOf, limitOf, MemoryStore} from './blocks.js'
export type {CompareOptions} from './gates.js'
export {findInconsistencies} from './inconsistencies.js'
export {findConflictsOfMeaning} from './meaning/index.js'
export {relate} from './relate.js'
export {findRestatements} from './restated/index.js'

/**
 * All relations between the claims of the documents, and between them and the reference base, gravest first; of agreements between the
 * documents no more than are of use (`withoutRepeats`).
 *
 * @param base the claims of the reference base, or what finds them
 */
export function compareClaims(
  claims: readonly Claim[],
  base: readonly Claim[] | Candidates = [],
  options: CompareOptions = {}
): Relation[] {
  const own = storeOf(claims)
  const found: Relation[] = []
  for (const [first, second] of own.pairs()) {
    const [a, b] = inOrder(first, second)
    const relation = relate(a, b, options)
    if (relation) found.push(relation)
  }
  const store = 'candidates' in base ? base : storeOf(base)
  for (const claim of claims)
    for (const candidate of store.candidates(claim)) {
      if (candidate.path === claim.path && candidate.id === claim.id) continue
      const relation = relate(candidate, claim, options)
      if (relation) found.push(relation)
    }
  const told = settle(withoutShared(found, claims)).filter(
    ({relation, a, b}) => relation !== 'agrees' || a.path !== b.path
  )
  return withoutRepeats(told, claims).sort((left, right) => rank(left) - rank(right))
}

function storeOf(claims: readonly Claim[]): MemoryStore {
  const store = new MemoryStore()
  store.put(claims)
  return store
}

/** Relations between the claims of two documents, gravest first; `a` is the source, `b` the draft. */
export function relateDocuments(a: readonly Claim[], b: readonly Claim[]): Relation[] {
  return compareClaims(b, a, {nameless: true}).filter((relation) => relation.a.path !== relation.b.path)
}

/** Leaves out what another relation explains or says already. */
function settle(relations: readonly Relation[]): Relation[] {
  return closestViews(endsOfChanges(slipsAlone(expansionsOnce(relations))))
}

/** An acronym expanded in two ways is said once for two documents, by the place that marks the expansion best. */
function expansionsOnce(relations: readonly Relation[]): Relation[] {
  const told = new Set<string>()
  const marked = ({a, b}: Relation) => (a.fact?.closed || b.fact?.closed ? 0 : 1)
  return [...relations]
    .sort((left, right) => marked(left) - marked(right))
    .filter(({relation, a, b}) => {
      if (a.fact?.type !== 'expansion' || relation !== 'contradicts') return true
      const once = `${a.path} ${b.path} ${a.fact.relation}`
      return !told.has(once) && told.add(once)
    })
}

/** A draft's figure that has slipped a unit conflicts with every other figure too, by the slip: only the slip is said. */
function slipsAlone(relations: readonly Relation[]): Relation[] {
  const slipped = new Set(relations.filter(({relation}) => relation === 'unit-slip').map(({b}) => b.id))
  return relations.filter(({relation, b}) => relation === 'unit-slip' || !slipped.has(b.id))
}

/**
 * Two figures that both documents tell, of what only their words show to be one thing, are of two: 61,400 homes on an island, and 18,300 in its
 * capital. Nor has a figure slipped that its sentence tells beside the other.
 */
function withoutShared(relations: readonly Relation[], claims: readonly Claim[]): Relation[] {
  const figureOf = ({quantity}: Claim) => quantity && `${quantity.dimension} ${quantity.low} ${quantity.high}`
  const told = new Map<string, Set<string>>()
  for (const claim of claims) {
    const figure = figureOf(claim)
    if (!figure) continue
    for (const place of [claim.path, sentenceKey(claim)]) told.set(place, (told.get(place) ?? new Set()).add(figure))
  }
  const tells = (place: string, claim: Claim) => told.get(place)?.has(figureOf(claim) ?? '') === true
  return relations.filter(({relation, a, b}) => {
    // “16, 256 or 16 million colors”: the second is no slip of the first.
    if (relation === 'unit-slip')
      return figureOf(a) === figureOf(b) || !(tells(sentenceKey(a), b) || tells(sentenceKey(b), a))
    if (relation !== 'contradicts' || a.path === b.path || sameMetric(a, b)) return true
    return !(tells(a.path, b) && tells(b.path, a))
  })
}

/** Relations of two figures that are not one. */
const conflicting: ReadonlySet<RelationType> = new Set<RelationType>(['contradicts', 'superseded', 'unit-slip'])

/** Where one of the ends of a change meets the other claim, the other end, a figure of its kind, does not contradict it. */
function endsOfChanges(relations: readonly Relation[]): Relation[] {
  const sentenceOf = sentenceNumbers()
  const keyOf = ({id, quantity}: Claim) => `${id} ${quantity?.dimension}`
  /** By the id of a claim and what it measures, the sentences that meet it. */
  const met = new Map<string, Set<number>>()
  const add = (claim: Claim, by: Claim) => {
    const sentences = met.get(keyOf(claim))
    if (sentences) sentences.add(sentenceOf(by))
    else met.set(keyOf(claim), new Set([sentenceOf(by)]))
  }
  for (const {relation, a, b} of relations)
    if (relation === 'agrees' || relation === 'stronger') {
      add(a, b)
      add(b, a)
    }
  const meet = (claim: Claim, by: Claim) => met.get(keyOf(claim))?.has(sentenceOf(by))
  return relations.filter(
    ({relation, a, b}) => !conflicting.has(relation) || !a.quantity || !(meet(a, b) || meet(b, a))
  )
}

/** Gives the claims of one sentence one number. */
function sentenceNumbers(): (claim: Claim) => number {
  const numbers = new Map<string, number>()
  const known = new Map<Claim, number>()
  return (claim) => {
    const found = known.get(claim)
    if (found !== undefined) return found
    const place = sentenceKey(claim)
    const number = numbers.get(place) ?? numbers.size
    numbers.set(place, number)
    known.set(claim, number)
    return number
  }
}

const severities: readonly Severity[] = ['error', 'warning', 'info']
const types: readonly RelationType[] = ['contradicts', 'unit-slip', 'stronger', 'superseded', 'agrees']

const rank = ({relation, severity}: Relation) => severities.indexOf(severity) * 10 + types.indexOf(relation)
