import {readdir, readFile} from 'node:fs/promises'
import type {SourceFile} from './types.js'

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
