import {inBase} from '../claims/quantities/index.js'
import {debates, makers, officers, weakWords} from '../languages/concepts.js'
import type {Claim, Fact, Quantity, Time} from '../types.js'
import {standsAlone} from './facts/index.js'

/** Most claims one key may hold; a key held by more says too little to block on. */
const limit = 400

/** The same for a key without a subject: a word alone is a weak reason to compare. */
const wordLimit = 60

/** Most different things that claims beyond the limit may say to be compared with one of each. */
const fewStatements = 32

/** Most claims that a key may hold to be of use. */
export const limitOf = (key: string): number => (hasSubject(key) ? limit : wordLimit)

const hasSubject = (key: string): boolean => !key.includes('||')

/**
 * Most claims of a store that one claim is compared with. Over the bundled corpus, the pages of the rules and thirty more texts (4,000 claims)
 * 48 lose none of 1,145 relations, 32 lose one.
 */
const most = 64

/**
 * What the keys of a claim lead to, in the order in which it is found. Where that is more than `most`, those stay that share the rarest
 * keys: best by BM25 (Robertson and Zaragoza, “The Probabilistic Relevance Framework”, 2009, section 3), in which a key is a word that
 * occurs once and all claims are of one length, so that the weight of a key alone is left; of equals those that are found first.
 *
 * @param lists numbers of the claims that each key holds
 * @param size how many claims the store holds
 */
export function closest(lists: ReadonlyArray<ArrayLike<number>>, size: number): number[] {
  const scores = new Map<number, number>()
  for (const list of lists) {
    const weight = Math.log(1 + (size - list.length + 0.5) / (list.length + 0.5))
    for (let index = 0; index < list.length; index++) scores.set(list[index]!, (scores.get(list[index]!) ?? 0) + weight)
  }
  const found = [...scores.keys()]
  if (found.length <= most) return found
  const best = new Set([...found].sort((a, b) => scores.get(b)! - scores.get(a)!).slice(0, most))
  return found.filter((item) => best.has(item))
}

/** What compares a draft with a store asks of it. */
export interface Candidates {
  /** Claims of the store that share a key with `claim`, without that claim itself. */
  candidates(claim: Claim): Claim[]
}

/**
 * The claims that may be compared with a claim, without looking at all of them: an index on plain keys of subject, metric and words,
 * so that work grows with the claims and not with their square. Every implementation gives the same candidates for the same claims.
 */
export interface ClaimStore extends Candidates {
  /** Puts in the claims of one document. */
  put(claims: readonly Claim[]): void
  /** Every pair of claims that share a key, once; of those that share a crowded key only, enough to set each against all that is said. */
  pairs(): Iterable<[Claim, Claim]>
  /** Takes out the claims of a document. */
  drop(path: string): void
}

/**
 * What a claim is about, as keys, none where it is compared with nothing: kind of value, with each of its names, places and metrics; words where it names nothing. A known metric
 * is filed by year too, which is of use where more is told of a subject than one key may hold; a figure of no known metric by its value.
 */
export function keysOf(claim: Claim): string[] {
  if (standsAlone(claim)) return []
  const value = claim.fact ? claim.fact.type : claim.quantity ? 'number' : 'time'
  const subjects = [...claim.names.flatMap(keysOfName), ...claim.scope]
  const terms =
    claim.fact?.relation && oneRelation.has(claim.fact.type)
      ? [...claim.terms, `:${officers.has(claim.fact.relation) ? 'officer' : claim.fact.relation}`]
      : claim.terms
  const years = yearsOf(claim.time)
  const keys = new Set<string>()
  for (const term of terms)
    for (const id of term.split('+')) {
      if (!weakWords.has(id)) keys.add(`${value}||${id}`)
      for (const subject of subjects) {
        keys.add(`${value}|${subject}|${id}`)
        if (id.startsWith('=')) for (const year of years) keys.add(`${value}|${subject}|${id}|${year}`)
      }
    }
  if (claim.fact?.type === 'view' && debates.has(claim.fact.relation)) keys.add(`${value}||:${claim.fact.relation}`)
  if (claim.quantity && !claim.known.metric) keys.add(`${value}||${figureOf(claim.quantity)}`)
  return [...keys]
}

/** Facts that are compared with those of the same relation only, whatever their words. */
const oneRelation: ReadonlySet<Fact['type']> = new Set(['state', 'view', 'role', 'deed', 'expansion'])

/** A figure as a word, in its base unit: the same for 3 hours and 180 minutes. */
function figureOf(quantity: Quantity): string {
  const {dimension, low, high} = inBase(quantity)
  return `#${dimension} ${low} ${high}`
}

/** What a claim says of its subject, whatever its words: its value or fact, how surely, and for when. */
function statementOf({quantity, fact, polarity, modality, time}: Claim): string {
  const value = quantity ? figureOf(quantity) : `${fact?.relation} ${fact?.values.join(' ')}`
  return [value, polarity, modality, time?.from, time?.to].join(' ')
}

/** The years of a time; none where a side is open or where there are more than two. */
function yearsOf(time: Time | undefined): number[] {
  const [first, last] = [Number(time?.from?.slice(0, 4)), Number(time?.to?.slice(0, 4))]
  return first <= last && last - first < 2 ? Array.from({length: last - first + 1}, (_, index) => first + index) : []
}

/** A name without its version, and the maker of a known product. */
function keysOfName(name: string): string[] {
  const maker = name.startsWith('@') ? makers[name.slice(1)] : undefined
  return [name.replace(/#.*$/, ''), ...(maker ? [`@${maker}`] : [])]
}

/** The store in memory. */
export class MemoryStore implements ClaimStore {
  /** By number; the number of a claim that was dropped is given to the next. */
  private readonly claims: Claim[] = []
  private readonly free: number[] = []
  private readonly index = new Map<string, number[]>()
  private readonly documents = new Map<string, number[]>()

  put(claims: readonly Claim[]): void {
    for (const claim of claims) {
      const keys = keysOf(claim)
      if (keys.length === 0) continue
      const number = this.free.pop() ?? this.claims.length
      this.claims[number] = claim
      add(this.documents, claim.path, number)
      for (const key of keys) add(this.index, key, number)
    }
  }

  candidates(claim: Claim): Claim[] {
    const lists = keysOf(claim).flatMap((key) => {
      const list = this.index.get(key)
      return list && list.length <= limitOf(key) ? [list.filter((number) => this.claims[number] !== claim)] : []
    })
    return closest(lists, this.claims.length - this.free.length).map((number) => this.claims[number]!)
  }

  *pairs(): Iterable<[Claim, Claim]> {
    const lists = [...this.index].flatMap(([key, list]) => (list.length <= limitOf(key) ? [list] : []))
    const listsOf: number[][] = this.claims.map(() => [])
    for (const [position, list] of lists.entries()) for (const number of list) listsOf[number]!.push(position)
    for (const [position, list] of lists.entries())
      for (let left = 0; left < list.length; left++)
        for (let right = left + 1; right < list.length; right++) {
          const [one, other] = [list[left]!, list[right]!]
          if (firstCommon(listsOf[one]!, listsOf[other]!) === position) yield [this.claims[one]!, this.claims[other]!]
        }
    const told = new Set<number>()
    for (const [one, other] of this.crowded()) {
      const pair = Math.min(one, other) * this.claims.length + Math.max(one, other)
      if (told.has(pair) || firstCommon(listsOf[one]!, listsOf[other]!) !== undefined) continue
      told.add(pair)
      yield [this.claims[one]!, this.claims[other]!]
    }
  }

  /** Where a key of a subject holds too many claims, but they say few things: each with the first that says one of these. */
  private *crowded(): Iterable<[number, number]> {
    for (const [key, list] of this.index) {
      if (list.length <= limit || !hasSubject(key)) continue
      const first = new Map<string, number>()
      for (const number of [...list].reverse()) first.set(statementOf(this.claims[number]!), number)
      if (first.size > fewStatements) continue
      for (const one of first.values()) for (const other of list) if (one !== other) yield [one, other]
    }
  }

  drop(path: string): void {
    const gone = this.documents.get(path) ?? []
    for (const key of new Set(gone.flatMap((number) => keysOf(this.claims[number]!)))) {
      const kept = this.index.get(key)!.filter((number) => this.claims[number]!.path !== path)
      if (kept.length === 0) this.index.delete(key)
      else this.index.set(key, kept)
    }
    this.free.push(...gone)
    this.documents.delete(path)
  }
}

/** The least number that two ascending lists share. */
function firstCommon(a: readonly number[], b: readonly number[]): number | undefined {
  for (let left = 0, right = 0; left < a.length && right < b.length; ) {
    if (a[left] === b[right]) return a[left]
    if (a[left]! < b[right]!) left++
    else right++
  }
  return undefined
}

function add(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key)
  if (list) list.push(number)
  else lists.set(key, [number])
}
