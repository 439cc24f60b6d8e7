import {describeGate} from './concept-names.js'
import type {Report} from './rule.js'
import type {Claim, Relation} from './types.js'

/** What every rule on a relation reports: the draft's words, the other place with its words, and why the two were compared. */
export function sideBySide<Id extends string>(relation: Relation, message: Id): Report<Id> {
  const {a, b, why, gates} = relation
  return {
    message,
    at: b.span,
    data: {other: excerpt(a.words), voice: voiceName(a)},
    severity: relation.severity,
    claim: b,
    note: `${why} Compared because of: ${gates.map(describeGate).join('; ')}.`,
    related: [{path: a.path, span: a.span, why}]
  }
}

/**
 * Words in one line, cut where they are long.
 *
 * @param longest most UTF-16 units, with the ellipsis; what a message quotes of another place where nothing is said
 */
export function excerpt(words: string, longest = 100): string {
  const flat = words.replace(/\s+/g, ' ').trim()
  return flat.length > longest ? `${flat.slice(0, longest - 1)}…` : flat
}

function voiceName({voice}: Claim): string {
  return voice.name ?? voice.type
}

/** Whether the claims conflict about who someone is, did or what a name stands for, not about a figure or a state. */
export function aboutIdentity({a}: Relation): boolean {
  return a.kind === 'role' || a.kind === 'definition' || a.fact?.type === 'deed' || a.fact?.type === 'role'
}

/** Whether the claims are views or forecasts that differ, of which words alone cannot say that one is wrong. */
export const isDisagreement = ({severity}: Relation): boolean => severity === 'info'
