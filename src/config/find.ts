import {existsSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import type {LoadedConfig} from './config.js'
import {loadConfig} from './load.js'

/** Names a configuration may have; the first in a folder holds. */
export const configNames = [
  '.hypecheckrc',
  '.hypecheckrc.json',
  '.hypecheckrc.yaml',
  '.hypecheckrc.yml',
  'hypecheck.config.js',
  'hypecheck.config.mjs',
  'package.json'
] as const

/** Finds the configuration of files: the nearest on the way up from each. Every file is looked at once. */
export class ConfigFinder {
  readonly #cwd: string
  readonly #folders = new Map<string, Promise<LoadedConfig | undefined>>()

  /** @param cwd folder that the names in messages are relative to */
  constructor(cwd: string) {
    this.#cwd = cwd
  }

  /**
   * @param folder absolute path of the folder to start from
   * @throws ConfigError when the configuration found has a mistake
   */
  find(folder: string): Promise<LoadedConfig | undefined> {
    const known = this.#folders.get(folder)
    if (known) return known
    const found = this.#search(folder)
    this.#folders.set(folder, found)
    return found
  }

  async #search(folder: string): Promise<LoadedConfig | undefined> {
    for (const name of configNames) {
      const path = join(folder, name)
      if (!existsSync(path)) continue
      const loaded = await loadConfig(path, relative(this.#cwd, path))
      if (loaded) return loaded
    }
    const parent = dirname(folder)
    return parent === folder ? undefined : this.find(parent)
  }
}
