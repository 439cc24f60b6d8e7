import {fold} from '../claims/fold.js'
import {doings, flows, opposites, rounds, saidScopes, weakWords} from '../languages/concepts.js'
import {languages} from '../languages/index.js'
import type {Claim} from '../types.js'
import {sameTerm} from './gates.js'

/** Whether the words of two claims show that they tell of two things of one kind, or of one over two stretches of time. */
export const standApart = (a: Claim, b: Claim): boolean =>
  isOfPartOfTime(a, b) ||
  isOfPartOfTime(b, a) ||
  saidScopesDiffer(a, b) ||
  areTwoSegments(a, b) ||
  agesDiffer(a, b) ||
  areMinimalPair(a, b) ||
  saysAnother(a, b)

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

/** Two ages: those over 65 and those over 80. */
function agesDiffer({scope: a}: Claim, {scope: b}: Claim): boolean {
  const ages = (scope: readonly string[]) => scope.filter((item) => item.startsWith('age ')).join()
  return ages(a) !== '' && ages(b) !== '' && ages(a) !== ages(b)
}

/** Longest word by which two clauses that are the same else tell two things apart, in characters. */
const longestMiddle = 4

/** Two clauses in Han characters that differ in one short word beside their figures and times: 上传速度, 下载速度. */
function areMinimalPair(a: Claim, b: Claim): boolean {
  if (a.language !== b.language || !a.quantity || !b.quantity) return false
  const [left, right] = [withoutFigures(a), withoutFigures(b)]
  if (left === right) return false
  let start = 0
  while (start < Math.min(left.length, right.length) && left[start] === right[start]) start++
  let end = 0
  const room = Math.min(left.length, right.length) - start
  while (end < room && left.at(-1 - end) === right.at(-1 - end)) end++
  const [one, other] = [left.slice(start, left.length - end), right.slice(start, right.length - end)]
  const {particles, stopWords, trends} = languages[a.language].concepts
  const plain = [...stopWords, ...trends.up, ...trends.down]
  return (
    start + end >= longestMiddle &&
    ![...one].some((char) => other.includes(char)) &&
    [one, other].every(
      (middle) =>
        middle.length <= longestMiddle &&
        /^\p{Script=Han}+$/u.test(middle) &&
        !plain.some((word) => word.includes(middle) || (word.length > 1 && middle.includes(word))) &&
        [...middle].some((char) => !particles.includes(char))
    )
  )
}

const withoutFigures = ({words, quantity, time}: Claim): string =>
  fold(words.replace(quantity?.text ?? '', '').replace(time?.text ?? '', ''))

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
