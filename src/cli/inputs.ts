import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {reason} from '../reason.js'
import type {Problem, SourceFile} from '../types.js'
import {decode} from './decode.js'
import {readDocumentLines} from './document-lines.js'
import {type Flags, STDIN_NAME} from './flags.js'
import {expand} from './search.js'
import type {Terminal} from './terminal.js'
import {UsageError} from './usage-error.js'

/** What the operands of a command came to: texts, and what could not be read. */
export interface Inputs {
  files: SourceFile[]
  problems: Problem[]
  /** Paths of the files that came by standard input. */
  piped: Set<string>
}

export interface ReadOptions {
  /** Name for standard input. Default: `STDIN_NAME`. */
  stdinName?: string
  /** What standard input holds: one document, or documents one a line. Default: `markdown`. */
  stdinFormat?: Flags['stdinFormat']
  /** Whether `.hypecheckignore` holds: what is not to be checked may well be a reference. Default: it does. */
  ignoreFile?: boolean
}

/** Reads files, folders, globs and (`-`) standard input, each file once, in the order given; folders in the order of their names. */
export async function readInputs(
  operands: readonly string[],
  {stdinName = STDIN_NAME, stdinFormat, ignoreFile = true}: ReadOptions,
  terminal: Terminal
): Promise<Inputs> {
  // By absolute path: a file may be named in more than one way.
  const files = new Map<string, SourceFile>()
  const place = (path: string) => resolve(terminal.cwd, path)
  const problems: Problem[] = []
  const piped = new Set<string>()
  const take = (path: string, bytes: Uint8Array) => {
    const text = decode(bytes)
    if (typeof text === 'string') files.set(place(path), {path, value: text})
    else problems.push({path, ...text})
  }
  for (const operand of operands) {
    if (operand === '-' && stdinFormat === 'ndjson') {
      for await (const document of readDocumentLines(terminal.stdin)) {
        if ('message' in document) problems.push(document)
        else {
          files.set(place(document.path), document)
          piped.add(document.path)
        }
      }
      continue
    }
    if (operand === '-') {
      take(stdinName, await readAll(terminal.stdin))
      piped.add(stdinName)
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
  return {files: [...files.values()], problems, piped}
}

/** What a command reads: what it was told to, else documents that are piped in, else the working folder. */
export function operandsOf(paths: readonly string[], {stdinFormat}: Flags): readonly string[] {
  if (stdinFormat === 'ndjson' && paths.length > 0 && !paths.includes('-'))
    throw new UsageError('--stdin-format ndjson: standard input is not read; name it too, as -')
  // A shell variable that is not set: the folder it would stand for was not asked for.
  if (paths.includes('')) throw new UsageError("'' is no name of a file; this folder is .")
  if (paths.length > 0) return paths
  return [stdinFormat === 'ndjson' ? '-' : '.']
}

export const stdinOf = ({stdinFilename, stdinFormat}: Flags): ReadOptions => ({stdinName: stdinFilename, stdinFormat})

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
