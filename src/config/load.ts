import {readFile, stat} from 'node:fs/promises'
import {basename, extname} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Document, isMap, isSeq, LineCounter, type Node, parseDocument} from 'yaml'
import {reason} from '../reason.js'
import type {Problem} from '../types.js'
import {type Config, ConfigError, type LoadedConfig} from './config.js'
import {type Mistake, validate} from './validate.js'

/** The key of `package.json` that may hold the configuration. */
const PACKAGE_KEY = 'hypecheck'

/**
 * Loads and checks a configuration file: YAML or JSON, a module with a default export, or the `hypecheck` key of a `package.json`.
 *
 * @param path absolute path
 * @param name how the path is written in messages
 * @returns `undefined` for a `package.json` without the key
 * @throws ConfigError when it cannot be read or has a mistake
 */
export async function loadConfig(path: string, name: string): Promise<LoadedConfig | undefined> {
  if (['.js', '.mjs', '.cjs'].includes(extname(path))) {
    const config = await importDefault(path, name)
    refuse(validate(config), name)
    return {path, config: config as Config}
  }
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'no such file' : reason(error)
    throw new ConfigError([{path: name, message: `the configuration cannot be read (${why})`}])
  })
  const lines = new LineCounter()
  const place = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return {line, column: col}
  }
  const document = parseDocument(text, {lineCounter: lines})
  const [error] = document.errors
  if (error) {
    throw new ConfigError([{path: name, ...place(error.pos[0]), message: error.message.split(/ at line |\n/)[0]!}])
  }
  const inPackage = basename(path) === 'package.json'
  const whole = valueOf(document, name) ?? {}
  if (inPackage && whole[PACKAGE_KEY] === undefined) return undefined
  const config = inPackage ? whole[PACKAGE_KEY] : whole
  refuse(validate(config), name, (at) => {
    const node = find(document, inPackage ? [PACKAGE_KEY, ...at] : at)
    return place(node?.range?.[0] ?? 0)
  })
  return {path, config}
}

function valueOf(document: Document, name: string) {
  try {
    return document.toJS()
  } catch (error) {
    // An alias of nothing, or aliases of aliases that come to millions of values.
    throw new ConfigError([{path: name, message: `the configuration cannot be used (${(error as Error).message})`}])
  }
}

async function importDefault(path: string, name: string): Promise<unknown> {
  const wrong = (message: string) => new ConfigError([{path: name, message}])
  let module: {default?: unknown}
  try {
    // Under a name of its own for each state of the file: a language server loads a module again after it was changed.
    const {mtimeMs} = await stat(path)
    module = await import(`${pathToFileURL(path).href}?${mtimeMs}`)
  } catch (error) {
    throw wrong(`the configuration cannot be loaded (${(error as Error).message})`)
  }
  if (module.default === undefined) throw wrong('has no default export; expected export default {…}')
  return module.default
}

function refuse(
  mistakes: readonly Mistake[],
  path: string,
  place: (at: Mistake['at']) => Partial<Problem> = () => ({})
): void {
  if (mistakes.length === 0) return
  throw new ConfigError(mistakes.map((mistake) => ({path, ...place(mistake.at), message: describe(mistake)})))
}

/** A mistake with the keys that lead to it, unless its own words name the place. */
function describe({at, message}: Mistake): string {
  const parents = at.slice(0, /^no /.test(message) ? -1 : undefined)
  return parents.length > 0 ? `${parents.join('.')}: ${message}` : message
}

/** The key, or the item of a list, that a path of keys leads to. */
function find(document: Document, at: Mistake['at']): Node | undefined {
  let node: Node | null | undefined = document.contents
  let found: Node | undefined = node ?? undefined
  for (const key of at) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key))
      found = (pair?.key as Node | undefined) ?? found
      node = pair?.value as Node | null | undefined
    } else if (isSeq(node)) {
      node = node.items[Number(key)] as Node | undefined
      found = node ?? found
    }
  }
  return found
}
