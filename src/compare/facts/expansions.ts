import type {Claim, Fact, Relation} from '../../types.js'
import {agreement, conflict} from './wording.js'

/** What one acronym stands for. */
export function expansions(a: Claim, b: Claim, f: Fact, g: Fact): Relation | undefined {
  if (f.relation !== g.relation) return undefined
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '')
  const [one, other] = [f.values[0] ?? '', g.values[0] ?? '']
  const gates = [`name: ${f.relation.toUpperCase()}`]
  if (letters(one) === letters(other)) return agreement(a, b, 'Both spell the name out alike.', gates)
  const han = (text: string) => /\p{Script=Han}/u.test(text)
  if (han(one) !== han(other)) {
    const known = (claim: Claim) => claim.terms.filter((term) => !/^[~=]/.test(term))
    const [left, right] = [known(a), known(b)]
    const only = (list: string[], rest: string[]) =>
      list.filter((term) => !rest.some((item) => item.split('+').some((id) => term.split('+').includes(id))))
    if (left.length < 2 || right.length < 2 || only(left, right).length === 0 || only(right, left).length === 0)
      return undefined
  }
  return conflict(
    a,
    b,
    `${f.relation.toUpperCase()} stands for “${one}” in the one and for “${other}” in the other.`,
    gates
  )
}
