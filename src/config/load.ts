import {readFile} from 'node:fs/promises'
import {basename, extname} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Document, isMap, isSeq, LineCounter, type Node, parseDocument} from 'yaml'
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
    throw new ConfigError(
      `${name}: the configuration cannot be read (${error.code === 'ENOENT' ? 'no such file' : error.code})`
    )
  })
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines})
  const [error] = document.errors
  if (error) {
    const {line, col} = lines.linePos(error.pos[0])
    throw new ConfigError(`${name}:${line}:${col}: ${error.message.split(/ at line |\n/)[0]}`)
  }
  const inPackage = basename(path) === 'package.json'
  const whole = document.toJS() ?? {}
  if (inPackage && whole[PACKAGE_KEY] === undefined) return undefined
  const config = inPackage ? whole[PACKAGE_KEY] : whole
  refuse(validate(config), name, (at) => {
    const node = find(document, inPackage ? [PACKAGE_KEY, ...at] : at)
    const {line, col} = lines.linePos(node?.range?.[0] ?? 0)
    return `:${line}:${col}`
  })
  return {path, config}
}

async function importDefault(path: string, name: string): Promise<unknown> {
  try {
    return (await import(pathToFileURL(path).href)).default ?? {}
  } catch (error) {
    throw new ConfigError(`${name}: the configuration cannot be loaded (${(error as Error).message})`)
  }
}

function refuse(mistakes: readonly Mistake[], name: string, place: (at: Mistake['at']) => string = () => ''): void {
  if (mistakes.length === 0) return
  throw new ConfigError(mistakes.map((mistake) => `${name}${place(mistake.at)}: ${describe(mistake)}`).join('; '))
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
