import {makers, officers} from '../../languages/concepts.js'
import type {Claim, Fact, Relation} from '../../types.js'
import {sameName, sharedNames} from '../gates.js'
import {against, agreement, conflict, disjoint, later, named, roleName, show} from './wording.js'

/** A claim without the names of who has the role or did the deed. */
export const besides = (claim: Claim, {values}: Fact): Claim => ({
  ...claim,
  names: claim.names.filter((name) => !values.includes(name))
})

/** Who holds a role: two people in one that has a single holder, or one person in two that exclude each other. */
export function roles(a: Claim, b: Claim, f: Fact, g: Fact): Relation | undefined {
  if (f.relation !== g.relation)
    return later(a, b) ? undefined : (founderAndOfficer(a, b, f, g) ?? twoOffices(a, b, f, g))
  if (a.extent.includes('departed') || b.extent.includes('departed')) return undefined
  const places = sharedNames(besides(a, f), besides(b, g))
  if (places.length === 0 || later(a, b)) return undefined
  const gates = [`of: ${show(places)}`, `role: ${f.relation}`]
  if (f.relation === g.relation) {
    if (!disjoint(f.values, g.values))
      return a.polarity === b.polarity
        ? agreement(a, b, 'Both name the same holder of the role.', gates)
        : conflict(a, b, `${against(a, b)}: the one gives ${named(a, f.values)} the role, the other denies it.`, gates)
    const single = unique.has(f.relation) || f.closed || g.closed
    return single && a.polarity === '+' && b.polarity === '+' && f.values.length > 0 && g.values.length > 0
      ? conflict(
          a,
          b,
          `${named(a, f.values)} and ${named(b, g.values)} are both given the role of ${roleName(f)}.`,
          gates
        )
      : undefined
  }
  return undefined
}

/** A founder of a product who holds an office at its maker, or took an office up in what he is said to have founded. */
function founderAndOfficer(a: Claim, b: Claim, f: Fact, g: Fact): Relation | undefined {
  if (f.relation !== 'founder' && g.relation !== 'founder') return undefined
  const [founder, office, role] = f.relation === 'founder' ? [a, b, g] : [b, a, f]
  const fact = founder.fact!
  const person = fact.values.find((name) => role.values.some((other) => sameName(name, other)))
  if (office.extent.includes('founder')) return undefined
  if (!person || !officers.has(role.relation) || a.polarity !== '+' || b.polarity !== '+') return undefined
  const things =
    fact.of && fact.of.length > 0
      ? fact.of
      : founder.names.filter((name) => !fact.values.some((value) => sameName(name, value)))
  const places = office.names.filter((name) => !role.values.some((value) => sameName(name, value)))
  const product = things.find((name) => places.includes(`@${makers[name.slice(1)]}`))
  const founded = things.find((name) => places.includes(name))
  if (!product && !(founded && office.extent.includes('appointed'))) return undefined
  const gates = [`person: ${show([person])}`, `of: ${show([product ?? founded!])}`]
  return conflict(a, b, `${against(a, b)}: founder in the one, ${roleName(role)} in the other.`, gates)
}

/** One person in two offices of one organisation that are held by two people. */
function twoOffices(a: Claim, b: Claim, f: Fact, g: Fact): Relation | undefined {
  if (!offices.has(f.relation) || !offices.has(g.relation) || a.polarity !== '+' || b.polarity !== '+') return undefined
  if ([a, b].some(({extent}) => extent.includes('departed') || extent.includes('appointed'))) return undefined
  const person = sharedNames({...a, names: [...f.values]}, {...b, names: [...g.values]})
  const places = sharedNames(besides(a, f), besides(b, g))
  if (person.length === 0 || places.length === 0) return undefined
  return conflict(a, b, `${against(a, b)}: ${roleName(f)} in the one, ${roleName(g)} in the other.`, [
    `person: ${show(person)}`,
    `of: ${show(places)}`
  ])
}

/** Offices of which nobody holds two in one organisation. */
const offices = new Set([
  'chief-executive',
  'chief-product-officer',
  'chief-technology-officer',
  'chief-financial-officer',
  'chief-operating-officer'
])

/** Roles that one person holds at a time. */
const unique = new Set([
  'chief-executive',
  'chief-product-officer',
  'chief-technology-officer',
  'chief-financial-officer',
  'film-director',
  'mayor',
  'rector'
])
