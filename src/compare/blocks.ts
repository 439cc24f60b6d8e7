import {makers, officers, weakWords} from '../languages/concepts.js'
import type {Claim} from '../types.js'

/** Most claims one key may hold; a key held by more says too little to block on. */
const limit = 400

/** The same for a key without a subject: a word alone is a weak reason to compare. */
const wordLimit = 60

/** Most claims that a key may hold to be of use. */
export const limitOf = (key: string): number => (key.includes('||') ? wordLimit : limit)

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
  /** Every pair of claims that share a key, once. */
  pairs(): Iterable<[Claim, Claim]>
  /** Takes out the claims of a document. */
  drop(path: string): void
}

/** What a claim is about, as keys: kind of value, with each of its names, places and metrics; words where it names nothing. */
export function keysOf(claim: Claim): string[] {
  const value = claim.fact ? claim.fact.type : claim.quantity ? 'number' : 'time'
  const subjects = [...claim.names.flatMap(keysOfName), ...claim.scope]
  const terms = claim.fact?.relation
    ? [...claim.terms, `:${officers.has(claim.fact.relation) ? 'officer' : claim.fact.relation}`]
    : claim.terms
  const keys = new Set<string>()
  for (const term of terms)
    for (const id of term.split('+')) {
      if (!weakWords.has(id)) keys.add(`${value}||${id}`)
      for (const subject of subjects) keys.add(`${value}|${subject}|${id}`)
    }
  return [...keys]
}

/** A name without its version, and the maker of a known product. */
function keysOfName(name: string): string[] {
  const maker = name.startsWith('@') ? makers[name.slice(1)] : undefined
  return [name.replace(/#.*$/, ''), ...(maker ? [`@${maker}`] : [])]
}

/** The store in memory. */
export class MemoryStore implements ClaimStore {
  private readonly index = new Map<string, Claim[]>()
  private readonly documents = new Map<string, Claim[]>()

  put(claims: readonly Claim[]): void {
    for (const claim of claims) {
      add(this.documents, claim.path, claim)
      for (const key of keysOf(claim)) add(this.index, key, claim)
    }
  }

  candidates(claim: Claim): Claim[] {
    const found = new Set<Claim>()
    for (const key of keysOf(claim)) {
      const list = this.index.get(key)
      if (!list || list.length > limitOf(key)) continue
      for (const other of list) if (other !== claim) found.add(other)
    }
    return [...found]
  }

  *pairs(): Iterable<[Claim, Claim]> {
    const numbers = new Map<Claim, number>()
    const numberOf = (claim: Claim) => {
      const known = numbers.get(claim)
      if (known !== undefined) return known
      numbers.set(claim, numbers.size)
      return numbers.size - 1
    }
    const seen = new Map<number, Set<number>>()
    for (const [key, list] of this.index) {
      if (list.length > limitOf(key)) continue
      for (let left = 0; left < list.length; left++) {
        const first = numberOf(list[left]!)
        for (let right = left + 1; right < list.length; right++) {
          const second = numberOf(list[right]!)
          const [low, high] = first < second ? [first, second] : [second, first]
          const partners = seen.get(low) ?? new Set()
          if (low === high || partners.has(high)) continue
          seen.set(low, partners.add(high))
          yield [list[left]!, list[right]!]
        }
      }
    }
  }

  drop(path: string): void {
    for (const key of new Set(this.documents.get(path)?.flatMap(keysOf))) {
      const kept = this.index.get(key)!.filter((claim) => claim.path !== path)
      if (kept.length === 0) this.index.delete(key)
      else this.index.set(key, kept)
    }
    this.documents.delete(path)
  }
}

function add(lists: Map<string, Claim[]>, key: string, claim: Claim): void {
  const list = lists.get(key)
  if (list) list.push(claim)
  else lists.set(key, [claim])
}
