import type {Claim} from '../types.js'

/** Of how many something is said, from the fewest. */
const order = ['one-of', 'some', 'most', 'almost-all', 'all']

/** Tells that something changes something, and not that the two go together. */
export const isEffect = ({extent, quantity}: Claim): boolean =>
  extent.includes('causes') ||
  (!extent.includes('linked') && (extent.includes('changes') || quantity?.kind === 'change-by'))

/** How the draft `b` says more than the source `a` in words. */
export function further(a: Claim, b: Claim): string | undefined {
  if (a.modality < 4 && a.modality > 0 && b.modality === 4) return 'the source hedges, the draft does not'
  if (a.extent.includes('intention') && !b.extent.includes('intention'))
    return 'the source speaks of a thought, the draft of a decision'
  if (a.extent.includes('expected') && !b.extent.includes('expected') && a.modality === 4 && b.modality === 4)
    return 'what is only expected is told as sure'
  if (a.extent.includes('linked') && isEffect(b)) return 'a link has become a cause'
  if (a.extent.includes('often') && !b.extent.includes('often')) return 'the source says how often, the draft does not'
  if (a.extent.includes('one-of') && !b.extent.includes('one-of')) return '“one of” has been left out'
  const degree = (claim: Claim) => Math.max(-1, ...claim.extent.map((item) => order.indexOf(item)))
  if (degree(a) > 0 && degree(b) > degree(a)) return 'more of them are meant than in the source'
  return undefined
}
