import {createHash} from 'node:crypto'
import {open, readFile} from 'node:fs/promises'
import {deserialize, serialize} from 'node:v8'
import type {Understood} from '../types.js'
import {packageVersion} from './package.js'
import {reason} from './reason.js'

/** What a prepared reference base begins with. No Markdown begins so: it has no NUL. */
const SIGNATURE = '\0hypecheck corpus '

/**
 * A reference base as one file: a line with the signature, the version of hypecheck and the SHA-256 of what follows, then the documents with
 * what was understood of them.
 */
export function encodeCorpus(documents: readonly Understood[]): Buffer {
  const body = serialize(documents)
  return Buffer.concat([Buffer.from(`${SIGNATURE}${packageVersion()} ${checksum(body)}\n`), body])
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
  const bytes = await readFile(path).catch((error: unknown) => reason(error))
  if (typeof bytes === 'string') return {message: `cannot be read (${bytes})`}
  const end = bytes.indexOf('\n')
  const [version, sum] = bytes.toString('latin1', SIGNATURE.length, Math.max(end, 0)).split(' ')
  const body = bytes.subarray(end + 1)
  if (end < 0 || !version || !sum) return {message: 'is a damaged reference base; build it again'}
  if (version !== packageVersion()) {
    return {message: `is a reference base of hypecheck ${version}, this is ${packageVersion()}; build it again`}
  }
  if (sum !== checksum(body)) return {message: 'is a damaged reference base; build it again'}
  try {
    return deserialize(body)
  } catch {
    return {message: 'is a reference base of another version of node; build it again'}
  }
}

function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
