import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {Problem, SourceFile} from '../types.js'
import {decode} from './decode.js'
import {reason} from './reason.js'
import {expand} from './search.js'
import type {Terminal} from './terminal.js'

/** What the operands of a command came to: texts, and what could not be read. */
export interface Inputs {
  files: SourceFile[]
  problems: Problem[]
}

export interface ReadOptions {
  /** Name for standard input. */
  stdinName: string
  /** Whether `.hypecheckignore` holds: what is not to be checked may well be a reference. Default: it does. */
  ignoreFile?: boolean
}

/** Reads files, folders, globs and (`-`) standard input, each file once, in the order given; folders in the order of their names. */
export async function readInputs(
  operands: readonly string[],
  {stdinName, ignoreFile = true}: ReadOptions,
  terminal: Terminal
): Promise<Inputs> {
  // By absolute path: a file may be named in more than one way.
  const files = new Map<string, SourceFile>()
  const place = (path: string) => resolve(terminal.cwd, path)
  const problems: Problem[] = []
  const take = (path: string, bytes: Uint8Array) => {
    const text = decode(bytes)
    if (typeof text === 'string') files.set(place(path), {path, value: text})
    else problems.push({path, ...text})
  }
  for (const operand of operands) {
    if (operand === '-') {
      take(stdinName, await readAll(terminal.stdin))
      continue
    }
    const found = await expand(operand, terminal.cwd, ignoreFile)
    if ('message' in found) {
      problems.push(found)
      continue
    }
    for (const path of found.paths) {
      if (files.has(place(path))) continue
      try {
        take(path, await readFile(place(path)))
      } catch (error) {
        problems.push({path, message: `cannot be read (${reason(error)})`})
      }
    }
  }
  return {files: [...files.values()], problems}
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
