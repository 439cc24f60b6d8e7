import {createHash} from 'node:crypto'
import {deserialize, serialize} from 'node:v8'
import {closest, keysOf, limitOf} from '../compare/index.js'
import type {FiledBase} from '../reference.js'
import type {Claim, Understood} from '../types.js'
import {comparableOf} from '../understand.js'

/** Sizes of the parts, and the documents with the place of their text and the numbers of their claims. */
interface Contents {
  keys: number
  postings: number
  claims: number
  /** Bytes of all claims. */
  claimBytes: number
  documents: Array<{path: string; sum: string; start: number; end: number; claims: [number, number]}>
}

/**
 * Claims filed by their keys, in one run of bytes: contents as JSON, the hashes of the keys in order, for each the range of its postings, the
 * postings (numbers of claims), where each claim begins, the claims, the texts of the documents. Nothing but the contents has to be read to use it.
 */
export function fileClaims(documents: readonly Understood[]): Buffer {
  const claimLists = documents.map(comparableOf)
  const claims = claimLists.flat()
  const holders = new Map<number, number[]>()
  for (const [number, claim] of claims.entries())
    for (const key of keysOf(claim)) {
      const hash = hashOf(key)
      const list = holders.get(hash)
      if (list) list.push(number)
      else holders.set(hash, [number])
    }
  const keys = Float64Array.from(holders.keys()).sort()
  const lists = Array.from(keys, (key) => holders.get(key)!)
  const bodies = claims.map((claim) => serialize(claim))
  const texts = documents.map(({document}) => Buffer.from(document.source))
  const [claimStarts, textStarts, numbers] = [startsOf(bodies), startsOf(texts), startsOf(claimLists)]
  const contents: Contents = {
    keys: keys.length,
    postings: lists.reduce((sum, list) => sum + list.length, 0),
    claims: claims.length,
    claimBytes: claimStarts.at(-1)!,
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
  return Buffer.concat([
    size,
    head,
    Buffer.alloc(-head.length & 7),
    bytesOf(keys),
    bytesOf(Uint32Array.from(startsOf(lists))),
    bytesOf(Uint32Array.from(lists.flat())),
    bytesOf(Uint32Array.from(claimStarts)),
    ...bodies,
    ...texts
  ])
}

/** Reads what `fileClaims` has written; a claim is decoded when it is a candidate. */
export class Filed implements FiledBase {
  readonly #contents: Contents
  readonly #keys: Float64Array
  readonly #starts: Uint32Array
  readonly #postings: Uint32Array
  readonly #claimStarts: Uint32Array
  readonly #claims: Buffer
  readonly #texts: Buffer
  readonly #decoded = new Map<number, Claim>()
  readonly #hidden = new Set<string>()
  /** One for each claim of a hidden document. */
  readonly #hiddenClaims: Uint8Array

  constructor(bytes: Buffer) {
    const head = bytes.readUInt32LE(0)
    this.#contents = JSON.parse(bytes.toString('utf8', 8, 8 + head))
    const {keys, postings, claims, claimBytes} = this.#contents
    this.#hiddenClaims = new Uint8Array(claims)
    let at = 8 + head + (-head & 7)
    const next = (size: number) => bytes.subarray(at, (at += size))
    this.#keys = new Float64Array(aligned(next(8 * keys)))
    this.#starts = new Uint32Array(aligned(next(4 * (keys + 1))))
    this.#postings = new Uint32Array(aligned(next(4 * postings)))
    this.#claimStarts = new Uint32Array(aligned(next(4 * (claims + 1))))
    this.#claims = next(claimBytes)
    this.#texts = bytes.subarray(at)
  }

  candidates(claim: Claim): Claim[] {
    const lists = keysOf(claim).flatMap((key) => {
      const place = placeOf(this.#keys, hashOf(key))
      if (place < 0) return []
      const list = this.#postings.subarray(this.#starts[place], this.#starts[place + 1])
      return list.length <= limitOf(key) ? [list.filter((number) => this.#hiddenClaims[number] === 0)] : []
    })
    return closest(lists, this.#contents.claims).map((number) => this.#claim(number))
  }

  source(path: string): string | undefined {
    const found = this.#hidden.has(path) ? undefined : this.#contents.documents.find((one) => one.path === path)
    return found && this.#texts.toString('utf8', found.start, found.end)
  }

  hide(path: string, source: string): void {
    const sum = checksum(source)
    for (const document of this.#contents.documents)
      if (document.path === path || document.sum === sum) {
        this.#hidden.add(document.path)
        this.#hiddenClaims.fill(1, ...document.claims)
      }
  }

  #claim(number: number): Claim {
    const known = this.#decoded.get(number)
    if (known) return known
    const claim = deserialize(this.#claims.subarray(this.#claimStarts[number], this.#claimStarts[number + 1])) as Claim
    this.#decoded.set(number, claim)
    return claim
  }
}

/** Where each part begins when they lie one after another, and where the last one ends. */
function startsOf(parts: ReadonlyArray<{length: number}>): number[] {
  const starts = [0]
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

const checksum = (text: string): string => createHash('sha256').update(text).digest('base64')
