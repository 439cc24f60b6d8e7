import {createHash} from 'node:crypto'
import {closeSync, openSync, readSync} from 'node:fs'
import {type FileHandle, open} from 'node:fs/promises'
import {deserialize, serialize} from 'node:v8'
import {reason} from '../reason.js'
import type {FiledBase} from '../reference.js'
import type {Understood} from '../types.js'
import {isCorpus, SIGNATURE} from './corpus-signature.js'
import {Filed, fileClaims} from './filed-base.js'
import {buildId, packageVersion} from './package.js'
import {UsageError} from './usage-error.js'

/**
 * A reference base as one file: a line with the signature, the version of hypecheck and its build, and of each part its length and (but for the
 * records, which have checksums of their own) its SHA-256; then the documents with what was understood of them, and the index and the records of
 * their claims as they are filed (`filed-base.ts`), which is all that a check reads.
 */
export function encodeCorpus(documents: readonly Understood[]): Buffer[] {
  const whole = serialize(documents)
  const {index, records} = fileClaims(documents)
  const parts = [whole.length, checksum(whole), index.length, checksum(index), records.length]
  return [Buffer.from(`${SIGNATURE}${[packageVersion(), buildId(), ...parts].join(' ')}\n`), whole, index, records]
}

/** Whether a file is a prepared reference base, whole or not; `false` for a folder and for what is not there. */
export async function isCorpusFile(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined)
  if (!file) return false
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(SIGNATURE.length), 0, SIGNATURE.length)
    return isCorpus(buffer.subarray(0, bytesRead))
  } catch {
    return false
  } finally {
    await file.close()
  }
}

/** Why a prepared base cannot be used, and what to do. */
export interface Unusable {
  message: string
}

/**
 * The documents of a file that `isCorpusFile` recognises, or why it cannot be used.
 *
 * @param name as the user calls the file
 */
export function readCorpusFile(path: string, name: string): Promise<Understood[] | Unusable> {
  return using(path, name, async (file, {start, documents}) => {
    const part = await readPart(file, start, documents)
    if (!part) return damaged(name)
    try {
      return deserialize(part)
    } catch {
      return unusable('is a reference base of another version of node', name)
    }
  })
}

/**
 * The claims of such a file as they are filed, or why it cannot be used.
 *
 * @throws UsageError later, where a record turns out to be damaged
 */
export function openCorpusFile(path: string, name: string): Promise<FiledBase | Unusable> {
  return using(path, name, async (file, {start, documents, index}) => {
    const part = await readPart(file, start + documents.length, index)
    if (!part) return damaged(name)
    const descriptor = openSync(path, 'r')
    const records = start + documents.length + index.length
    return new Filed(part, {
      read(from, to) {
        const bytes = Buffer.allocUnsafe(to - from)
        readSync(descriptor, bytes, 0, bytes.length, records + from)
        return bytes
      },
      damaged: () => new UsageError(`${name}: ${damaged(name).message}`),
      close: () => closeSync(descriptor)
    })
  })
}

const unusable = (message: string, name: string): Unusable => ({
  message: `${message}; build it again: hypecheck corpus build PAGES --output ${name}`
})

const damaged = (name: string): Unusable => unusable('is a damaged reference base', name)

/** What the first line of a file says. */
interface Head {
  /** Where the documents begin, in bytes; the index comes next, then the records. */
  start: number
  documents: Part
  index: Part
}

interface Part {
  length: number
  sum: string
}

/** Does something with a file whose first line shows that it can be used. */
async function using<Value>(
  path: string,
  name: string,
  use: (file: FileHandle, head: Head) => Promise<Value | Unusable>
): Promise<Value | Unusable> {
  const file = await open(path).catch((error: unknown) => reason(error))
  if (typeof file === 'string') return {message: `cannot be read (${file})`}
  try {
    const head = await readHead(file, name)
    return 'message' in head ? head : await use(file, head)
  } catch (error) {
    return {message: `cannot be read (${reason(error)})`}
  } finally {
    await file.close()
  }
}

/** No first line is longer. */
const longestLine = 400

async function readHead(file: FileHandle, name: string): Promise<Head | Unusable> {
  const {buffer, bytesRead} = await file.read(Buffer.alloc(longestLine), 0, longestLine, 0)
  const end = buffer.subarray(0, bytesRead).indexOf('\n')
  const [version, build, ...parts] = buffer.toString('latin1', SIGNATURE.length, Math.max(end, 0)).split(' ')
  if (end < 0 || !version) return damaged(name)
  if (version !== packageVersion())
    return unusable(`is a reference base of hypecheck ${version}, this is ${packageVersion()}`, name)
  if (build !== buildId()) return unusable(`is a reference base of another build of hypecheck ${version}`, name)
  const [documents = '', documentsSum = '', index = '', indexSum = '', records = ''] = parts
  const head = {
    start: end + 1,
    documents: {length: Number(documents), sum: documentsSum},
    index: {length: Number(index), sum: indexSum}
  }
  const {size} = await file.stat()
  const whole = head.start + head.documents.length + head.index.length + Number(records)
  return size === whole ? head : damaged(name)
}

/** A part of a file from a position; `undefined` where it is not what was written. */
async function readPart(file: FileHandle, start: number, {length, sum}: Part): Promise<Buffer | undefined> {
  const part = Buffer.allocUnsafe(length)
  await file.read(part, 0, length, start)
  return checksum(part) === sum ? part : undefined
}

function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
