import {readWords, stem} from './claims/words/index.js'
import {type Languages, languages as shipped} from './languages/index.js'
import {placeOf} from './read/place.js'
import {statementsOf} from './reference.js'
import type {Claim, Place, Quantity, Time, Understood} from './types.js'
import {understand} from './understand.js'

/** A statement that a search found. */
export interface Hit {
  claim: Claim
  place: Place
}

/** What is looked for, or what a statement has to be found by. */
interface Keys {
  /** Canonical ids of entities and metrics. */
  ids: Set<string>
  /** Ids of the glossary, stems, and names without an id. */
  words: Set<string>
  quantities: readonly Quantity[]
  times: readonly Time[]
}

/** The usual constants of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, section 3.2). */
const saturation = 1.2
const lengthWeight = 0.75

/**
 * Finds the statements that speak of what the words of a query do, in either language. Those that share most known entities, metrics,
 * normalised quantities and times with it come first; among equals BM25 over the words decides, then the order of the documents.
 *
 * @param query words in either language, read as a draft is
 * @param languages those the documents were read with
 */
export function searchStatements(documents: readonly Understood[], query: string, languages = shipped): Hit[] {
  const wanted = keysOfQuery(query, languages)
  const entries = documents.flatMap((document) =>
    distinct(statementsOf(document)).map((claims) => ({document, claims, keys: keysOf(claims)}))
  )
  const weights = new Map([...wanted.words].map((word) => [word, rarity(word, entries)]))
  const mean = entries.reduce((sum, {keys}) => sum + keys.words.size, 0) / Math.max(1, entries.length)
  return entries
    .map((entry) => ({...entry, shared: sharedKeys(wanted, entry.keys), overlap: overlap(entry.keys, weights, mean)}))
    .filter(({shared, overlap}) => shared > 0 || overlap > 0)
    .sort((a, b) => b.shared - a.shared || b.overlap - a.overlap)
    .map(({document, claims}) => {
      const claim = claims.find(({quantity}) => quantity && meets(wanted, quantity)) ?? claims[0]!
      return {claim, place: placeOf(document.document.source, claim.span)}
    })
}

/** Statements by the words they stand in: one clause may hold several. */
function distinct(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = `${claim.span.start} ${claim.span.end}`
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  return [...groups.values()]
}

function keysOfQuery(query: string, languages: Languages): Keys {
  const {readings} = understand({path: 'query.md', value: query}, undefined, languages)
  const wordings = readings.map(({sentence, quantities, times}) =>
    readWords(sentence.text, languages[sentence.language], [...quantities, ...times])
  )
  return {
    ...sorted(wordings.flatMap(({names, terms}) => [...names.keys(), ...terms])),
    quantities: readings.flatMap((reading) => reading.quantities),
    times: readings.flatMap((reading) => reading.times)
  }
}

function keysOf(claims: readonly Claim[]): Keys {
  return {
    ...sorted(claims.flatMap(({names, reporters, terms}) => [...names, ...names.map(asWord), ...reporters, ...terms])),
    quantities: claims.flatMap(({quantity}) => quantity ?? []),
    times: claims.flatMap(({time}) => time ?? [])
  }
}

/** A name as the word it would be read as: at the head of a query, or in lower case, nothing marks it as a name. */
const asWord = (name: string): string => (name.startsWith('@') ? name : `~${stem(name, shipped.en)}`)

/** Tells ids, which `@` and `=` mark, from words; a word with two senses counts as both. */
function sorted(keys: readonly string[]): Pick<Keys, 'ids' | 'words'> {
  const isId = (key: string) => /^[@=]/.test(key)
  return {
    ids: new Set(keys.filter(isId)),
    words: new Set(keys.filter((key) => !isId(key)).flatMap((key) => key.split('+')))
  }
}

function sharedKeys(wanted: Keys, {ids, quantities, times}: Keys): number {
  const count = (shared: readonly unknown[]) => shared.length
  return (
    count([...wanted.ids].filter((id) => ids.has(id))) +
    count(wanted.quantities.filter((quantity) => quantities.some((other) => sameQuantity(quantity, other)))) +
    count(wanted.times.filter((time) => times.some((other) => time.to !== undefined && time.to === other.to)))
  )
}

const meets = ({quantities}: Keys, quantity: Quantity) => quantities.some((wanted) => sameQuantity(wanted, quantity))

/** Whether two quantities have an end in common once normalised; a bare number meets any unit. */
function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit && a.unit !== '' && b.unit !== '') return false
  const ends = ({low, high}: Quantity) => [low, high].filter(Number.isFinite)
  return ends(a).some((end) => ends(b).some((other) => Math.abs(end - other) <= 1e-9 * Math.abs(end)))
}

function rarity(word: string, entries: ReadonlyArray<{keys: Keys}>): number {
  const holders = entries.filter(({keys}) => keys.words.has(word)).length
  return Math.log(1 + (entries.length - holders + 0.5) / (holders + 0.5))
}

/** BM25 where a word stands in a statement or not: its frequency there is 1 or 0. */
function overlap({words}: Keys, weights: ReadonlyMap<string, number>, mean: number): number {
  const length = 1 - lengthWeight + lengthWeight * (words.size / Math.max(1, mean))
  const factor = (saturation + 1) / (1 + saturation * length)
  return [...weights].reduce((sum, [word, weight]) => sum + (words.has(word) ? weight * factor : 0), 0)
}
