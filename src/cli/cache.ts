import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {mkdir, readdir, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {deserialize, serialize} from 'node:v8'
import type {Languages} from '../languages/index.js'
import type {LanguageCode, SourceFile, Understood} from '../types.js'
import {type Understand, understand} from '../understand.js'
import {languagesWith, type OwnConcepts} from '../vocabulary.js'
import {packageVersion} from './package.js'
import {writeWhole} from './write.js'

/** After so many milliseconds without use a document is forgotten. */
const MONTH = 30 * 24 * 3600 * 1000

/** Folder of the cache, in the working folder. */
export const CACHE_FOLDER = '.hypecheckcache'

/**
 * Remembers what was understood of each document from run to run: one file a document, named by a hash of everything that decides it (its
 * text, path and language, the user's own concepts, and the version of hypecheck and of node). What is compared and judged is never remembered: it depends on the
 * other documents and on the settings.
 */
export class Cache {
  readonly #folder: string
  readonly #salt: string
  readonly #languages: Languages
  readonly #fresh = new Map<string, Understood>()
  readonly #used = new Set<string>()

  /**
   * @param cwd absolute path of the working folder
   * @param concepts words of the user's own, which documents are understood with
   */
  constructor(cwd: string, concepts?: OwnConcepts) {
    this.#folder = join(cwd, CACHE_FOLDER)
    // A checkout that is built again has the same version and other code.
    const built = statSync(fileURLToPath(import.meta.url)).mtimeMs
    this.#salt = JSON.stringify([packageVersion(), process.versions.v8, built, concepts])
    this.#languages = languagesWith(concepts)
  }

  /** Understands a document, or remembers it. */
  understand: Understand = (file, language) => {
    const path = join(this.#folder, this.#key(file, language))
    this.#used.add(path)
    const known = load(path)
    if (known) return known
    const understood = understand(file, language, this.#languages)
    this.#fresh.set(path, understood)
    return understood
  }

  /** Writes what is new, and drops what has long not been of use; a cache that cannot be written is no fault. */
  async save(): Promise<void> {
    if (this.#fresh.size === 0) return
    try {
      await mkdir(this.#folder, {recursive: true})
      for (const [path, understood] of this.#fresh) await writeWhole(path, serialize(understood))
      await this.#prune()
    } catch {}
  }

  async #prune(): Promise<void> {
    const paths = (await readdir(this.#folder)).map((name) => join(this.#folder, name))
    for (const path of paths.filter((path) => !this.#used.has(path))) {
      const {mtimeMs} = await stat(path)
      if (Date.now() - mtimeMs > MONTH) await rm(path, {force: true})
    }
  }

  #key({path, value}: SourceFile, language: LanguageCode | undefined): string {
    return createHash('sha256')
      .update(JSON.stringify([this.#salt, path, language, value]))
      .digest('hex')
  }
}

/** What lies in a file of the cache; nothing where there is none, or it is damaged. */
function load(path: string): Understood | undefined {
  try {
    return deserialize(readFileSync(path))
  } catch {
    return undefined
  }
}
