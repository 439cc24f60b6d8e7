import {fold} from '../../claims/fold.js'
import {isPlace} from '../../languages/concepts.js'
import {languages} from '../../languages/index.js'
import type {Claim, Fact, Relation} from '../../types.js'
import {placesOf, scopesAgree, sharedNames, sharedWords} from '../gates.js'
import {against, agreement, alike, conflict, differ, later, show} from './wording.js'

/** Two places in one order: the second-largest in the one, the fifth-largest in the other. */
export function ranks(a: Claim, b: Claim, f: Fact, g: Fact): Relation | undefined {
  const [place, quality] = f.relation.split(' ')
  const [other, measure] = g.relation.split(' ')
  const world = (claim: Claim) => claim.scope.includes('world')
  if (quality !== measure || later(a, b) || world(a) !== world(b)) return undefined
  const [held, holding] = [heldBy(a), heldBy(b)]
  if (held && holding && place === other) return held === holding ? undefined : holders(a, b, held, holding)
  if (!scopesAgree(a, b)) return undefined
  const words = sharedWords(a, b)
  const shared = sharedNames(a, b)
  if (place === other && differ(f.values, g.values) && shared.length === 0 && isSameOrder(words))
    return conflict(a, b, `${against(a, b)}: only one of the two can hold the place.`, ['subject: no name'])
  const places = placesOf(a).filter((scope) => b.scope.includes(scope))
  if (words.ofShorter < alike || (shared.length === 0 && places.length === 0)) return undefined
  if (quality && (words.weight < 1 || words.ofLonger < 0.4)) return undefined
  // In one document somebody has to be named who is in both places.
  if (a.path === b.path && (f.values.length === 0 || g.values.length === 0)) return undefined
  const gates = [`subject: ${show([...shared, ...places])}`, `words: ${Math.round(words.ofShorter * 100)}%`]
  const same = !differ(f.values, g.values)
  if (place !== other && same)
    return conflict(a, b, `${against(a, b)}: place ${place} and place ${other} of the same order.`, gates)
  return place === other && quality && same ? agreement(a, b, 'Both give it the same place.', gates) : undefined
}

/** The place that is said to be it: "Germany is its largest market", "its largest market is Germany"; and not the one it is so in. */
function heldBy({scope, words, language}: Claim): string | undefined {
  const {scopes, agentMarks} = languages[language].concepts
  const text = fold(words)
  const links = agentMarks.copulas.map((copula) => (/\p{Script=Han}/u.test(copula) ? copula : ` ${copula} `))
  const stands = (name: string) => links.some((link) => text.startsWith(name + link) || text.endsWith(link + name))
  return scope.filter(isPlace).find((id) => [id, ...(scopes[id] ?? [])].some((name) => stands(fold(name))))
}

/** Two places that hold one rank of one thing. */
function holders(a: Claim, b: Claim, one: string, other: string): Relation | undefined {
  const without = (claim: Claim, place: string) => ({...claim, scope: claim.scope.filter((scope) => scope !== place)})
  const words = sharedWords(a, b)
  const shared = sharedNames(a, b)
  if (shared.length === 0 || !scopesAgree(without(a, one), without(b, other)) || words.ofShorter < alike)
    return undefined
  return conflict(a, b, `${against(a, b)}: only one of the two can hold the place.`, [`subject: ${show(shared)}`])
}

/** Nearly all words are the same, and enough of them, so that both speak of one order. */
const isSameOrder = ({weight, ofLonger}: {weight: number; ofLonger: number}): boolean =>
  weight >= 2.5 && ofLonger >= 0.75
