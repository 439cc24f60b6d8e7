import type {Languages} from '../languages/index.js'
import {type FoundFact, namesOf} from './facts.js'
import type {Read} from './subject.js'

/** Roles that give no knowledge of a body from inside. */
const outsiders: ReadonlySet<string> = new Set(['investor', 'adviser'])

/** For each speaker of a transcript, the organisations that the document says he has a role in; names as in `Claim.names`. */
export function affiliationsOf(
  sentences: readonly Read[],
  facts: ReadonlyArray<readonly FoundFact[]>,
  languages: Languages
): ReadonlyMap<string, ReadonlySet<string>> {
  const roles = facts.flatMap((found) =>
    found.filter(({fact, polarity}) => fact.type === 'role' && polarity === '+' && !outsiders.has(fact.relation))
  )
  const affiliations = new Map<string, ReadonlySet<string>>()
  if (roles.length === 0) return affiliations
  for (const {block, sentence} of sentences) {
    const {speaker} = block
    if (speaker === undefined || affiliations.has(speaker)) continue
    const names = namesOf(speaker, languages[sentence.language])
    const own = roles.filter(({fact}) => names.length > 0 && names.every((name) => fact.values.includes(name)))
    affiliations.set(speaker, new Set(own.flatMap(({fact}) => fact.of ?? [])))
  }
  return affiliations
}
