import type {Claim, Fact, Relation} from '../../types.js'
import {
  documentsShare,
  likenessOf,
  namesDiffer,
  scopesAgree,
  sharedNames,
  sharedWords,
  versionsDiffer
} from '../gates.js'
import {against, agreement, alike, conflict, later, show} from './wording.js'

/** Something holds in the one and does not hold in the other. */
export function states(a: Claim, b: Claim, f: Fact, g: Fact): Relation | undefined {
  if (f.relation !== g.relation || !scopesAgree(a, b) || versionsDiffer(a.names, b.names) || later(a, b))
    return undefined
  const names = sharedNames(a, b)
  const subject = names.length > 0 ? show(names) : documentsShare(a, b)
  const {weight} = sharedWords(a, b)
  const nameless = f.relation === 'copying' && (a.names.length === 0 || b.names.length === 0) && weight >= 1
  if (!subject && !nameless) return undefined
  const gates = [`subject: ${subject ?? 'no name'}`, `state: ${f.relation}`]
  if (['approval', 'operation'].includes(f.relation) && likenessOf(a, b) < alike) return undefined
  if (a.polarity !== b.polarity && isAwaited(a, b)) return undefined
  if (a.polarity !== b.polarity)
    return conflict(a, b, `${against(a, b)}: the one says it is so, the other that it is not.`, gates)
  if (namesDiffer(a, b)) return undefined
  return agreement(a, b, 'Both say the same.', gates)
}

/** What one document says is not so, it may still expect. */
function isAwaited(a: Claim, b: Claim): boolean {
  const [yes, no] = a.polarity === '+' ? [a, b] : [b, a]
  return a.path === b.path && yes.modality <= 2 && no.modality === 4
}
