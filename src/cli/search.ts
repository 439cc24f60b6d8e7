import {readdir, readFile, stat} from 'node:fs/promises'
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import {nearest} from '../config/nearest.js'
import {reason} from '../reason.js'
import type {Problem} from '../types.js'

/** What a folder is searched for; a file that is named is read whatever it is called. */
const markdownExtensions = ['.md', '.markdown', '.mdx'] as const

/** Commands of hypecheck, which a person may have mistyped or put after an option. */
const commands: readonly string[] = ['check', 'audit', 'inspect', 'explain', 'corpus', 'init', 'lsp']

const ignored = ['**/node_modules/**', '**/.*/**']

/** What is never searched for, in the notation of `.gitignore`; it lies in the working folder. */
const IGNORE_FILE = '.hypecheckignore'

/**
 * The files an operand stands for, or what is wrong with it.
 *
 * @param ignoreFile whether `.hypecheckignore` holds for what is found in folders and by globs
 */
export async function expand(operand: string, cwd: string, ignoreFile: boolean): Promise<{paths: string[]} | Problem> {
  const path = resolve(cwd, operand)
  const kept = async (paths: string[]) => (ignoreFile ? unignored(paths, cwd) : paths)
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (!(stats instanceof Error)) {
    if (!stats.isDirectory()) return {paths: [tidy(operand)]}
    const globs = markdownExtensions.map((extension) => `**/*${extension}`)
    const paths = await kept(await search(globs, path, (found) => shorten(join(path, found), operand, cwd)))
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
    const paths = await kept(await search([operand.split(sep).join('/')], cwd, (found) => found))
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

/** The files that globs find, named by `name`. */
async function search(patterns: string[], folder: string, name: (found: string) => string): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  const options = {cwd: folder, ignore: ignored, expandDirectories: false, followSymbolicLinks: false}
  return (await glob(patterns, options)).map((path) => tidy(name(path))).sort()
}

/** The paths that the `.hypecheckignore` of a folder does not name. */
export async function unignored(paths: string[], cwd: string): Promise<string[]> {
  const rules = await readFile(join(cwd, IGNORE_FILE), 'utf8').catch(() => '')
  if (!rules) return paths
  const {default: ignore} = await import('ignore')
  const matcher = ignore().add(rules)
  return paths.filter((path) => {
    const inside = relative(cwd, resolve(cwd, path)).split(sep).join('/')
    return !(ignore.isPathValid(inside) && matcher.ignores(inside))
  })
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
