import {weakWords} from '../../languages/concepts.js'
import type {Claim, Relation, Understood} from '../../types.js'
import {haveTwoSayers, ownNames, placesOf, scopesAgree, timesOf, versionsDiffer} from '../gates.js'
import {isApart, type Passage, sentenceKey} from './passages.js'

/** What a clause says is or is not done, by its words. */
interface Act extends Passage {
  terms: readonly string[]
}

/** Sentences that may hold a word for it to show what is told twice. */
const rare = 3

/** Part of the words of the longer and of the shorter clause that the two must share, by weight. Chosen by us. */
const [ofLonger, ofShorter] = [0.5, 0.75]

/** Least weight of the words they share. */
const least = 1.5

/** Clauses of documents on one thing, or of one document, of which one denies what the other says in much the same words. */
export function findDenials(documents: readonly Understood[]): Relation[] {
  const acts = documents.flatMap(actsOf)
  const holders = new Map<string, Act[]>()
  for (const act of acts) for (const term of act.terms) holders.set(term, [...(holders.get(term) ?? []), act])
  const usage = (term: string) => new Set(holders.get(term)!.map(({claim}) => sentenceKey(claim))).size
  const weigh = (terms: readonly string[]) => terms.reduce((sum, term) => sum + weight(term, usage(term)), 0)
  const found = new Map<string, Relation>()
  for (const [term, list] of holders) {
    if (usage(term) > rare) continue
    for (const [index, a] of list.entries())
      for (const b of list.slice(index + 1)) {
        if (found.has(`${a.claim.id} ${b.claim.id}`) || !areOpposed(a, b)) continue
        const common = a.terms.filter((other) => b.terms.includes(other))
        const [shared, ...sizes] = [common, a.terms, b.terms].map(weigh) as [number, number, number]
        if (
          common.length < 2 ||
          shared < least ||
          shared < ofLonger * Math.max(...sizes) ||
          shared < ofShorter * Math.min(...sizes)
        )
          continue
        found.set(`${a.claim.id} ${b.claim.id}`, denial(a, b))
      }
  }
  return [...found.values()]
}

const actsOf = ({document, readings}: Understood): Act[] =>
  readings.flatMap(({sentence, facts}) =>
    facts.filter(isTold).map((claim) => ({claim, block: document.blocks[sentence.block]!, terms: termsOf(claim)}))
  )

const isTold = ({fact, modality, extent, words}: Claim): boolean =>
  fact?.type === 'act' &&
  fact.relation === '' &&
  modality === 4 &&
  !extent.includes('condition') &&
  !words.includes('\uFFFC')

const termsOf = ({terms}: Claim): string[] => terms.filter((term) => !term.startsWith('='))

/** One says yes, the other no, and a name, a place or a time shows that they speak of the same. */
function areOpposed(act: Act, other: Act): boolean {
  const [a, b] = [act.claim, other.claim]
  if (a.polarity === b.polarity || !isApart(act, other)) return false
  if (haveTwoSayers(a, b) || !scopesAgree(a, b) || versionsDiffer(a.names, b.names) || a.kind !== b.kind) return false
  if ((a.time === undefined) !== (b.time === undefined) && [a, b].some(({time}) => time?.tense === 'past')) return false
  // Not until then, and from then on.
  if ([a, b].some(({time}) => time?.role === 'deadline')) return false
  const when = timesOf(a.time, b.time)
  if (when === 'a-later' || when === 'b-later') return false
  const [names, others] = [ownNames(a), ownNames(b)]
  if (names.length > 0 && others.length > 0 && !names.some((name) => others.includes(name))) return false
  const places = placesOf(a).some((place) => b.scope.includes(place))
  return when === 'overlap' || places || a.names.some((name) => b.names.includes(name))
}

/** Weight of a word by the sentences that have it; half of that for a pair of characters, which is half a word. */
function weight(term: string, uses: number): number {
  const scale = weakWords.has(term) ? 0.25 : /^~\p{Script=Han}/u.test(term) ? 0.5 : 1
  return scale * Math.min(1.5, 3 / uses)
}

const denial = ({claim: a}: Act, {claim: b}: Act): Relation => ({
  relation: 'contradicts',
  severity: 'warning',
  a,
  b,
  why: `“${a.words}” against “${b.words}”: the one denies what the other says.`,
  gates: ['words: nearly the same']
})
