import {createHash} from 'node:crypto'
import {closest, keysOf, limitOf} from '../compare/index.js'
import type {FiledBase} from '../reference.js'
import type {Claim, Understood} from '../types.js'
import {comparableOf} from '../understand.js'

/** Sizes of the parts of an index, and the documents with the place of their text and the numbers of their claims. */
interface Contents {
  keys: number
  postings: number
  claims: number
  documents: FiledDocument[]
}

interface FiledDocument {
  path: string
  /** SHA-256 of its text, in base64. */
  sum: string
  /** Where the text stands among the records, in bytes. */
  start: number
  end: number
  /** Numbers of its first claim and of the one after its last. */
  claims: [number, number]
}

/** Claims filed by their keys: an index that is read whole, and the records it points into, of which only those that are wanted are read. */
export interface FiledClaims {
  /**
   * Contents as JSON, the hashes of the keys in order, for each the range of its postings, the postings (numbers of claims), where the record of each
   * claim begins, and the checksums of these records.
   */
  index: Buffer
  /** The claims as JSON, then the texts of the documents. */
  records: Buffer
}

export function fileClaims(documents: readonly Understood[]): FiledClaims {
  const claimLists = documents.map((document) => comparableOf(document).flatMap(withKeys))
  const claims = claimLists.flat()
  const holders = new Map<number, number[]>()
  for (const [number, {keys}] of claims.entries())
    for (const key of keys) {
      const hash = hashOf(key)
      const list = holders.get(hash)
      if (list) list.push(number)
      else holders.set(hash, [number])
    }
  const keys = Float64Array.from(holders.keys()).sort()
  const lists = Array.from(keys, (key) => holders.get(key)!)
  const bodies = claims.map(({claim}) => encodeClaim(claim))
  const texts = documents.map(({document}) => Buffer.from(document.source))
  const claimStarts = startsOf(bodies)
  const textStarts = startsOf(texts, claimStarts.at(-1))
  const numbers = startsOf(claimLists)
  const contents: Contents = {
    keys: keys.length,
    postings: lists.reduce((sum, list) => sum + list.length, 0),
    claims: claims.length,
    documents: documents.map(({document}, index) => ({
      path: document.path,
      sum: checksum(document.source),
      start: textStarts[index]!,
      end: textStarts[index + 1]!,
      claims: [numbers[index]!, numbers[index + 1]!]
    }))
  }
  const head = Buffer.from(JSON.stringify(contents))
  const size = Buffer.alloc(8)
  size.writeUInt32LE(head.length)
  const index = Buffer.concat([
    size,
    head,
    Buffer.alloc(-head.length & 7),
    bytesOf(keys),
    bytesOf(Uint32Array.from(startsOf(lists))),
    bytesOf(Uint32Array.from(lists.flat())),
    bytesOf(Uint32Array.from(claimStarts)),
    bytesOf(Uint32Array.from(bodies, sumOf))
  ])
  return {index, records: Buffer.concat([...bodies, ...texts])}
}

/** A claim that something leads to, with its keys. */
function withKeys(claim: Claim): Array<{claim: Claim; keys: string[]}> {
  const keys = keysOf(claim)
  return keys.length > 0 ? [{claim, keys}] : []
}

/** The records of filed claims, wherever they are kept. */
export interface Records {
  /** The bytes from one offset to another. */
  read(from: number, to: number): Buffer
  /** What is thrown where a record is not what was written. */
  damaged(): Error
  /** Nothing more will be read. */
  close(): void
}

/** Reads what `fileClaims` has written; a claim is read when it is a candidate. */
export class Filed implements FiledBase {
  readonly #claims: number
  readonly #keys: Float64Array
  readonly #starts: Uint32Array
  readonly #postings: Uint32Array
  readonly #claimStarts: Uint32Array
  readonly #claimSums: Uint32Array
  readonly #documents = new Map<string, FiledDocument>()
  readonly #sums = new Map<string, FiledDocument[]>()
  readonly #records: Records
  readonly #decoded = new Map<number, Claim>()
  /** One for each claim of a hidden document. */
  readonly #hiddenClaims: Uint8Array

  constructor(index: Buffer, records: Records) {
    const head = index.readUInt32LE(0)
    const {keys, postings, claims, documents}: Contents = JSON.parse(index.toString('utf8', 8, 8 + head))
    let at = 8 + head + (-head & 7)
    const next = (size: number) => aligned(index.subarray(at, (at += size)))
    this.#keys = new Float64Array(next(8 * keys))
    this.#starts = new Uint32Array(next(4 * (keys + 1)))
    this.#postings = new Uint32Array(next(4 * postings))
    this.#claimStarts = new Uint32Array(next(4 * (claims + 1)))
    this.#claimSums = new Uint32Array(next(4 * claims))
    this.#claims = claims
    this.#hiddenClaims = new Uint8Array(claims)
    for (const document of documents) {
      this.#documents.set(document.path, document)
      this.#sums.set(document.sum, [...(this.#sums.get(document.sum) ?? []), document])
    }
    this.#records = records
  }

  candidates(claim: Claim): Claim[] {
    const lists = keysOf(claim).flatMap((key) => {
      const place = placeOf(this.#keys, hashOf(key))
      if (place < 0) return []
      const list = this.#postings.subarray(this.#starts[place], this.#starts[place + 1])
      return list.length <= limitOf(key) ? [list.filter((number) => this.#hiddenClaims[number] === 0)] : []
    })
    return closest(lists, this.#claims).map((number) => this.#claim(number))
  }

  source(path: string): string | undefined {
    const document = this.#documents.get(path)
    if (!document) return undefined
    const text = this.#records.read(document.start, document.end).toString()
    if (checksum(text) !== document.sum) throw this.#records.damaged()
    return text
  }

  hide(path: string, source: string): void {
    const named = this.#documents.get(path)
    for (const document of [...(named ? [named] : []), ...(this.#sums.get(checksum(source)) ?? [])]) {
      this.#documents.delete(document.path)
      this.#hiddenClaims.fill(1, ...document.claims)
    }
  }

  close(): void {
    this.#records.close()
  }

  #claim(number: number): Claim {
    const known = this.#decoded.get(number)
    if (known) return known
    const bytes = this.#records.read(this.#claimStarts[number]!, this.#claimStarts[number + 1]!)
    if (sumOf(bytes) !== this.#claimSums[number]) throw this.#records.damaged()
    const claim: Claim = JSON.parse(bytes.toString())
    this.#decoded.set(number, claim)
    return claim
  }
}

/** A claim as JSON, with ends that are missing as numbers beyond all others, which any reader takes for infinite. */
function encodeClaim(claim: Claim): Buffer {
  const open = {[Infinity]: '\0+', [-Infinity]: '\0-'}
  const text = JSON.stringify(claim, (_, value) => (typeof value === 'number' && open[value]) || value)
  return Buffer.from(text.replaceAll('"\\u0000+"', '1e999').replaceAll('"\\u0000-"', '-1e999'))
}

/** Where each part begins when they lie one after another, and where the last one ends. */
function startsOf(parts: ReadonlyArray<{length: number}>, first = 0): number[] {
  const starts = [first]
  for (const {length} of parts) starts.push(starts.at(-1)! + length)
  return starts
}

const bytesOf = ({buffer, byteOffset, byteLength}: ArrayBufferView): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength)

/** The same bytes in a buffer of their own, which begins where numbers of any size may. */
const aligned = (bytes: Buffer): ArrayBuffer =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer

/** Position of a number in a sorted array; -1 where it is not there. */
function placeOf(sorted: Float64Array, wanted: number): number {
  let [low, high] = [0, sorted.length - 1]
  while (low <= high) {
    const middle = (low + high) >>> 1
    const value = sorted[middle]!
    if (value === wanted) return middle
    if (value < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** A key as a number of 53 bits: FNV-1a in two lanes; among a million keys two are the same with a chance of one in ten thousand. */
function hashOf(key: string): number {
  let [high, low] = [0x811c9dc5, 0x01000193]
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ (code + index), 0x85ebca6b)
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}

/** FNV-1a of a record: one byte that is altered always alters it. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5
  for (let index = 0; index < bytes.length; index++) sum = Math.imul(sum ^ bytes[index]!, 0x01000193)
  return sum >>> 0
}

const checksum = (text: string): string => createHash('sha256').update(text).digest('base64')
