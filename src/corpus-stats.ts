import {statementsOf} from './reference.js'
import type {Claim, Understood} from './types.js'

/** What a reference base holds; counts are of claims, most first. */
export interface CorpusStats {
  documents: Array<{path: string; date?: string; claims: number}>
  claims: number
  kinds: Tally
  metrics: Tally
  entities: Tally
  /** First and last date of publication, `YYYY-MM-DD`; absent where no document has one. */
  dates?: {from: string; to: string}
}

export type Tally = Array<{id: string; claims: number}>

/** Counts what a reference base holds. Metrics and entities are those of the lexicon, by canonical id. */
export function corpusStats(base: readonly Understood[]): CorpusStats {
  const claims = base.flatMap(statementsOf)
  const dates = base.flatMap(({document}) => document.meta.date ?? []).sort()
  return {
    documents: base.map((understood) => ({
      path: understood.document.path,
      ...(understood.document.meta.date && {date: understood.document.meta.date}),
      claims: statementsOf(understood).length
    })),
    claims: claims.length,
    kinds: tally(claims.map(({kind}) => kind)),
    metrics: tally(claims.flatMap(({metric, known}) => (known.metric ? metric : []))),
    entities: tally(claims.flatMap(entitiesOf)),
    ...(dates.length > 0 && {dates: {from: dates[0]!, to: dates.at(-1)!}})
  }
}

/** Each entity that a claim is about or that says it, once. */
function entitiesOf({names, reporters}: Claim): string[] {
  const ids = [...names, ...reporters].filter((name) => name.startsWith('@'))
  return [...new Set(ids.map((id) => id.slice(1).split('#')[0]!))]
}

function tally(ids: readonly string[]): Tally {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].map(([id, claims]) => ({id, claims})).sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
}
