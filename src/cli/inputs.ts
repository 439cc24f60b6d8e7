import {readdir, readFile, stat} from 'node:fs/promises'
import {basename, dirname, extname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import {nearest} from '../config/nearest.js'
import type {Problem, SourceFile} from '../types.js'
import {decode} from './decode.js'
import type {Terminal} from './terminal.js'

/** What a folder is searched for; a file that is named is read whatever it is called. */
export const markdownExtensions = ['.md', '.markdown', '.mdx'] as const

/** Commands of hypecheck, which a person may have mistyped or put after an option. */
const commands: readonly string[] = ['check', 'audit', 'inspect', 'explain', 'init']

const ignored = ['**/node_modules/**', '**/.*/**']

/** What the operands of a command came to: texts, and what could not be read. */
export interface Inputs {
  files: SourceFile[]
  problems: Problem[]
}

/** Reads files, folders, globs and (`-`) standard input, each file once, in the order given; folders in the order of their names. */
export async function readInputs(operands: readonly string[], stdinName: string, terminal: Terminal): Promise<Inputs> {
  const files = new Map<string, SourceFile>()
  const problems: Problem[] = []
  const take = (path: string, bytes: Uint8Array) => {
    const text = decode(bytes)
    if (typeof text === 'string') files.set(path, {path, value: text})
    else problems.push({path, ...text})
  }
  for (const operand of operands) {
    if (operand === '-') {
      take(stdinName, await readAll(terminal.stdin))
      continue
    }
    const found = await expand(operand, terminal.cwd)
    if ('message' in found) {
      problems.push(found)
      continue
    }
    for (const path of found.paths) {
      if (files.has(path)) continue
      try {
        take(path, await readFile(resolve(terminal.cwd, path)))
      } catch (error) {
        problems.push({path, message: `cannot be read (${reason(error)})`})
      }
    }
  }
  return {files: [...files.values()], problems}
}

/** The files an operand stands for. */
async function expand(operand: string, cwd: string): Promise<{paths: string[]} | Problem> {
  const path = resolve(cwd, operand)
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (!(stats instanceof Error)) {
    if (!stats.isDirectory()) return {paths: [tidy(operand)]}
    const paths = await search(
      markdownExtensions.map((extension) => `**/*${extension}`),
      path,
      (found) => shorten(join(path, found), operand, cwd)
    )
    if (paths.length > 0) return {paths}
    return {
      path: operand,
      message: `no Markdown in this folder (${markdownExtensions.join(', ')}); name another folder, or a file of any kind`
    }
  }
  if (stats.code !== 'ENOENT' && stats.code !== 'ENOTDIR') {
    return {path: operand, message: `cannot be read (${reason(stats)})`}
  }
  const {isDynamicPattern} = await import('tinyglobby')
  if (isDynamicPattern(operand)) {
    const paths = await search([operand.split(sep).join('/')], cwd, (found) => found)
    return paths.length > 0 ? {paths} : {path: operand, message: 'no file matches this pattern'}
  }
  return {path: operand, message: `no such file or folder; ${await meant(operand, path)}`}
}

/** What was meant by a name that is not there: a file beside it, or a command. */
async function meant(operand: string, path: string): Promise<string> {
  if (commands.includes(operand)) return `put the command first: hypecheck ${operand} …`
  const siblings = await readdir(dirname(path)).catch(() => [])
  const file = nearest(basename(path), siblings)
  if (file !== undefined) return `did you mean ${join(dirname(operand), file)}?`
  const command = nearest(operand, commands)
  return command === undefined ? 'check the name' : `did you mean the command ${command}?`
}

async function search(patterns: string[], cwd: string, name: (found: string) => string): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  const found = await glob(patterns, {cwd, ignore: ignored, expandDirectories: false, followSymbolicLinks: false})
  return found.map((path) => tidy(name(path))).sort()
}

/** A file of a folder, named the way the folder was: relative to the working folder, or absolute. */
function shorten(path: string, operand: string, cwd: string): string {
  return isAbsolute(operand) ? path : relative(cwd, path)
}

/** One spelling for each path: no `./` in front, forward slashes. */
function tidy(path: string): string {
  return path
    .split(sep)
    .join('/')
    .replace(/^(?:\.\/+)+/, '')
}

/** Whether a name looks like Markdown. */
export function isMarkdown(path: string): boolean {
  return (markdownExtensions as readonly string[]).includes(extname(path).toLowerCase())
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Why the system refused a file, in words. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  return (code && reasons[code]) ?? code ?? String(error)
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such folder',
  ENOTDIR: 'part of the path is a file',
  EISDIR: 'is a folder',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full'
}
