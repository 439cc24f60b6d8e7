import {conceptName} from '../../concept-names.js'
import type {Claim, Fact, Relation} from '../../types.js'
import {timesOf} from '../gates.js'

/** A contradiction of two facts; an error where both are told flat. */
export const conflict = (a: Claim, b: Claim, why: string, gates: string[]): Relation => ({
  relation: 'contradicts',
  severity: a.modality === 4 && b.modality === 4 ? 'error' : 'warning',
  a,
  b,
  why,
  gates
})

/** Two facts that bear each other out. */
export const agreement = (a: Claim, b: Claim, why: string, gates: string[]): Relation => ({
  relation: 'agrees',
  severity: 'info',
  a,
  b,
  why,
  gates
})

const quoted = (claim: Claim) => `“${claim.words}”`

/** The words of two claims side by side. */
export const against = (a: Claim, b: Claim) => `${quoted(a)} against ${quoted(b)}`

/** Names in a gate: ids, and folded words. */
export const show = (names: readonly string[]) => names.join(', ').replaceAll('@', '').replaceAll('#', ' ')

/** Names in a sentence for a reader: as the claim writes them, where it does. */
export function named(claim: Claim, names: readonly string[]): string {
  const written = claim.fullNames
    .filter((full) => full.split(' ').every((word) => names.includes(word)))
    .map((full) => {
      const at = claim.words.toLowerCase().indexOf(full)
      return at < 0 ? conceptName('entity', full, 'en') : claim.words.slice(at, at + full.length)
    })
  return written.length > 0 ? written.join(', ') : names.map((name) => conceptName('entity', name, 'en')).join(', ')
}

/** The name of a role in a sentence for a reader. */
export const roleName = ({relation}: Fact) => conceptName('role', relation, 'en')

/** Both name somebody, and nobody is named by both. */
export const differ = (a: readonly string[], b: readonly string[]) => a.length > 0 && b.length > 0 && disjoint(a, b)

/** Nobody is named by both. */
export const disjoint = (a: readonly string[], b: readonly string[]) => !a.some((name) => b.includes(name))

/** How alike two facts must be, by the words of the shorter, before one can deny, hedge or place the other. */
export const alike = 0.66

/** The two speak of times that do not overlap. */
export function later(a: Claim, b: Claim): boolean {
  const when = timesOf(a.time, b.time)
  return when === 'a-later' || when === 'b-later'
}
