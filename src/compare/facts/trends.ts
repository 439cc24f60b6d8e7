import type {Claim, Fact, Relation} from '../../types.js'
import {align, sharedWords} from '../gates.js'
import {against, conflict, later} from './wording.js'

/** Up in the one, down in the other. */
export function trends(a: Claim, b: Claim, f: Fact, g: Fact): Relation | undefined {
  const passage = align(a, b)
  if (!passage || later(a, b) || a.kind !== b.kind) return undefined
  // What did not rise need not have fallen.
  if (f.relation === g.relation ? a.polarity === b.polarity : a.polarity === '-' || b.polarity === '-') return undefined
  // Of one firm sales grow while its stock falls.
  if (a.path !== b.path && passage.gates[1] === 'metric: growth') return undefined
  const named = passage.gates[0] !== 'subject: no name'
  const {weight} = sharedWords(a, b)
  if (named ? !(a.time && b.time) && (passage.likeness < 0.8 || weight < 1) : a.path === b.path || weight < 2)
    return undefined
  const why = f.relation === g.relation ? 'the one denies what the other says' : 'the one goes up, the other down'
  return conflict(a, b, `${against(a, b)}: ${why}.`, passage.gates)
}
