import {readdir, readFile, stat} from 'node:fs/promises'
import type {SourceFile, Understood} from './types.js'

/** The folder of the bundled reference base: beside `src` in the sources, two levels up from the compiled files. */
const folders = [new URL('../corpus/', import.meta.url), new URL('../../corpus/', import.meta.url)]

/** The documents of the bundled reference base, in the order of their names; paths are `corpus/<name>.md`. */
export async function loadCorpus(): Promise<SourceFile[]> {
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => undefined)
    if (!names) continue
    const pages = names.filter((name) => name.endsWith('.md') && name !== 'README.md').sort()
    return Promise.all(
      pages.map(async (name) => ({path: `corpus/${name}`, value: await readFile(new URL(name, folder), 'utf8')}))
    )
  }
  throw new Error(
    'The bundled reference base is missing: reinstall hypecheck, or run with the base left out (--no-corpus).'
  )
}

/** What the build understood of the bundled base (`scripts/reference.mjs`): a second of work that no run need repeat. */
const prepared = new URL('../reference.bin', import.meta.url)

/**
 * The bundled documents that the build has understood, by path. Empty in sources that were not built, after a build of other code, and where
 * this version of node cannot read it: then they are understood anew.
 */
export async function loadPrepared(): Promise<ReadonlyMap<string, Understood>> {
  try {
    const [code, base] = await Promise.all([stat(new URL('./understand.js', import.meta.url)), stat(prepared)])
    if (base.mtimeMs < code.mtimeMs) return new Map()
    const {deserialize} = await import('node:v8')
    const documents: Understood[] = deserialize(await readFile(prepared))
    return new Map(documents.map((understood) => [understood.document.path, understood]))
  } catch {
    return new Map()
  }
}
