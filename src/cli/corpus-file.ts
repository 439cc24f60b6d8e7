import {createHash} from 'node:crypto'
import {open} from 'node:fs/promises'
import {deserialize, serialize} from 'node:v8'
import {reason} from '../reason.js'
import type {FiledBase} from '../reference.js'
import type {Understood} from '../types.js'
import {Filed, fileClaims} from './filed-base.js'
import {packageVersion} from './package.js'

/** What a prepared reference base begins with. No Markdown begins so: it has no NUL. */
const SIGNATURE = '\0hypecheck corpus '

/**
 * A reference base as one file: a line with the signature, the version of hypecheck, and for each of two parts its length and the SHA-256 of it;
 * then the documents with what was understood of them, and their claims as they are filed (`filed-base.ts`), which is all that a check reads.
 */
export function encodeCorpus(documents: readonly Understood[]): Buffer {
  const parts = [serialize(documents), fileClaims(documents)]
  const sums = parts.map((part) => `${part.length} ${checksum(part)}`)
  return Buffer.concat([Buffer.from(`${SIGNATURE}${packageVersion()} ${sums.join(' ')}\n`), ...parts])
}

/** Whether a file is a prepared reference base, whole or not; `false` for a folder and for what is not there. */
export async function isCorpusFile(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined)
  if (!file) return false
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(SIGNATURE.length), 0, SIGNATURE.length)
    return buffer.toString('latin1', 0, bytesRead) === SIGNATURE
  } catch {
    return false
  } finally {
    await file.close()
  }
}

/** The documents of a file that `isCorpusFile` recognises, or why it cannot be used. */
export async function readCorpusFile(path: string): Promise<Understood[] | {message: string}> {
  return decoded(await readPart(path, 0), deserialize)
}

/** The claims of such a file as they are filed, or why it cannot be used. */
export async function openCorpusFile(path: string): Promise<FiledBase | {message: string}> {
  return decoded(await readPart(path, 1), (bytes) => new Filed(bytes))
}

function decoded<Value>(part: Buffer | {message: string}, decode: (bytes: Buffer) => Value): Value | {message: string} {
  if ('message' in part) return part
  try {
    return decode(part)
  } catch {
    return {message: 'is a reference base of another version of node; build it again'}
  }
}

/** No first line is longer. */
const longestLine = 400

/** One of the parts of a file, whole. */
async function readPart(path: string, wanted: 0 | 1): Promise<Buffer | {message: string}> {
  const damaged = {message: 'is a damaged reference base; build it again'}
  const file = await open(path).catch((error: unknown) => reason(error))
  if (typeof file === 'string') return {message: `cannot be read (${file})`}
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(longestLine), 0, longestLine, 0)
    const end = buffer.subarray(0, bytesRead).indexOf('\n')
    const [version, ...sums] = buffer.toString('latin1', SIGNATURE.length, Math.max(end, 0)).split(' ')
    if (end < 0 || !version) return damaged
    if (version !== packageVersion())
      return {message: `is a reference base of hypecheck ${version}, this is ${packageVersion()}; build it again`}
    const lengths = [Number(sums[0]), Number(sums[2])]
    const {size} = await file.stat()
    if (size !== end + 1 + lengths[0]! + lengths[1]!) return damaged
    const part = Buffer.allocUnsafe(lengths[wanted]!)
    await file.read(part, 0, part.length, end + 1 + (wanted === 0 ? 0 : lengths[0]!))
    return checksum(part) === sums[2 * wanted + 1] ? part : damaged
  } catch (error) {
    return {message: `cannot be read (${reason(error)})`}
  } finally {
    await file.close()
  }
}

function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
