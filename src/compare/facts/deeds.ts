import type {Claim, Fact, Relation} from '../../types.js'
import {likenessOf, scopesAgree, sharedNames, sharedWords} from '../gates.js'
import {besides} from './roles.js'
import {against, agreement, conflict, disjoint, later, named, show} from './wording.js'

/** Two who are each said to have done what is done once. */
export function deeds(a: Claim, b: Claim, f: Fact, g: Fact): Relation | undefined {
  if (f.relation !== g.relation || a.polarity !== b.polarity || a.polarity === '-') return undefined
  if (isSameDeed(a, b, f, g)) return agreement(a, b, 'Both name the same doer.', [`deed: ${f.relation}`])
  if (!disjoint(f.values, g.values) || !scopesAgree(withoutPlaces(a), withoutPlaces(b))) return undefined
  const shared = sharedNames(besides(a, f), besides(b, g))
  // “These definitions” are other ones in another document.
  if (shared.length === 0 && a.path !== b.path && [a, b].some(({extent}) => extent.includes('deictic')))
    return undefined
  const likeness = likenessOf(a, b)
  const {weight} = sharedWords(a, b)
  if (shared.length === 0 ? weight < 2 || likeness < 0.8 : likeness < 0.5) return undefined
  return conflict(
    a,
    b,
    `${named(a, f.values)} and ${named(b, g.values)} are both said to have done it: ${against(a, b)}.`,
    [`of: ${show(shared)}`, `deed: ${f.relation}`]
  )
}

const withoutPlaces = (claim: Claim): Claim => ({...claim, scope: []})

/** One deed, told as done by the same to the same. */
const isSameDeed = (a: Claim, b: Claim, f: Fact, g: Fact): boolean =>
  a.path !== b.path &&
  a.modality === 4 &&
  b.modality === 4 &&
  ![a, b].some(({extent}) => extent.includes('intention') || extent.includes('expected')) &&
  !later(a, b) &&
  ![a, b].some(({words}) => /\d/.test(words.replace(a.time?.text ?? '', '').replace(b.time?.text ?? '', ''))) &&
  likenessOf(a, b) >= 0.5 &&
  f.values.some((name) => g.values.includes(name)) &&
  sharedNames(besides(a, f), besides(b, g)).length > 0
