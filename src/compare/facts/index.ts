import type {Claim, Relation} from '../../types.js'
import type {CompareOptions} from '../gates.js'
import {relateViews} from '../views.js'
import {acts, carriedOut, dated, isPlan} from './acts.js'
import {deeds} from './deeds.js'
import {expansions} from './expansions.js'
import {orders} from './orders.js'
import {ranks} from './ranks.js'
import {roles} from './roles.js'
import {states} from './states.js'
import {trends} from './trends.js'

export {standsAlone} from './acts.js'

/** Masked code in the words of a claim: what stands there is not known, so nothing denies it. */
const holdsCode = ({words}: Claim): boolean => words.includes('\uFFFC')

/** What holds between two claims without numbers: see `Fact`. */
export function relateFacts(a: Claim, b: Claim, options: CompareOptions = {}): Relation | undefined {
  const relation = relateBoth(a, b)
  const across = a.path !== b.path && relation?.gates[0] === 'subject: no name'
  return across && !options.nameless ? undefined : relation
}

function relateBoth(a: Claim, b: Claim): Relation | undefined {
  const [f, g] = [a.fact!, b.fact!]
  if (f.type !== g.type || (a.path === b.path && a.sentence === b.sentence)) return undefined
  if (f.type === 'expansion') return expansions(a, b, f, g)
  if (holdsCode(a) || holdsCode(b)) return undefined
  if (isPlan(a) && b.modality === 4 && f.type === 'act') return carriedOut(a, b)
  if (a.modality === 0 || b.modality === 0) return undefined
  switch (f.type) {
    case 'state':
      return states(a, b, f, g)
    case 'view':
      return relateViews(a, b, f, g)
    case 'role':
      return roles(a, b, f, g)
    case 'deed':
      return deeds(a, b, f, g)
    case 'rank':
      return ranks(a, b, f, g)
    case 'trend':
      return trends(a, b, f, g)
    case 'order':
      return orders(a, b)
    case 'date':
      return undefined
    default:
      return acts(dated(a), dated(b))
  }
}
