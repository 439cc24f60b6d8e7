import {doings, flows, opposites, rounds, saidScopes, weakWords} from '../languages/concepts.js'
import type {Claim} from '../types.js'
import {sameTerm} from './gates.js'

/** Whether the words of two claims show that they tell of two things of one kind, or of one over two stretches of time. */
export const standApart = (a: Claim, b: Claim): boolean =>
  isOfPartOfTime(a, b) || isOfPartOfTime(b, a) || saidScopesDiffer(a, b) || areTwoSegments(a, b) || saysAnother(a, b)

/** A sum or a change over a quarter, and one over the year it lies in. */
function isOfPartOfTime({time: a, quantity, terms}: Claim, {time: b, terms: others}: Claim): boolean {
  if (a?.role !== 'event' || b?.role !== 'event' || !a.from || !a.to || !b.from || !b.to) return false
  const ids = [...terms, ...others].map((term) => term.replace(/^=/, ''))
  if (quantity?.kind !== 'change-by' && !ids.some((id) => flows.has(id) && !rounds.has(id))) return false
  return a.precision !== b.precision && a.precision !== 'day' && a.from >= b.from && a.to <= b.to
}

/** Told by the head, by the day or of the control group in one of them only. */
const saidScopesDiffer = ({scope: a}: Claim, {scope: b}: Claim): boolean =>
  [...saidScopes].some((scope) => a.includes(scope) !== b.includes(scope))

/** Two lines of business, told in words that are not all the same: 奶粉业务, 液态奶业务. */
function areTwoSegments(a: Claim, b: Claim): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const more = [...without(left, right), ...without(right, left)].some((term) => !weakWords.has(term) && !isDoing(term))
  return more && a.scope.includes('segment') && b.scope.includes('segment')
}

/**
 * Two claims say the same words, and between two of them each has words of its own: 模型的数学评测 and 模型的代码评测. Words for what is done
 * tell nothing apart, as one thing is done in many words.
 */
function saysAnother(a: Claim, b: Claim): boolean {
  if (a.language !== b.language) return false
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (areOpposed(left, right) || areOpposed(right, left)) return true
  let [from, at] = [-1, -1]
  for (const [index, term] of left.entries()) {
    const found = right.findIndex((other, place) => place > at && sameTerm(term, other))
    if (found < 0) continue
    if (tellApart(without(left.slice(from + 1, index), right), without(right.slice(at + 1, found), left))) return true
    from = index
    at = found
  }
  return false
}

const wordsOf = ({terms}: Claim): string[] => terms.filter((term) => !term.startsWith('='))

const without = (terms: readonly string[], others: readonly string[]): string[] =>
  terms.filter((term) => !others.some((other) => sameTerm(term, other)))

function tellApart(some: readonly string[], others: readonly string[]): boolean {
  const tells = (term: string) => !weakWords.has(term) && !isDoing(term) && !/^~\p{Script=Latin}/u.test(term)
  return some.some(tells) && others.some(tells)
}

const areOpposed = (some: readonly string[], others: readonly string[]): boolean =>
  opposites.some(
    ([one, other]) => some.includes(one) && !some.includes(other) && others.includes(other) && !others.includes(one)
  )

const isDoing = (term: string): boolean => term.split('+').some((id) => doings.has(id))
