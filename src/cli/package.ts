import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Folder of the installed package: compiled code lies deeper in it than its source. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

export function packageVersion(): string {
  return JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')).version
}

/** What tells builds of other code apart, of one version too (`scripts/reference.mjs`); `sources` where nothing was built. */
export function buildId(): string {
  const place = join(packageFolder(), 'dist/build-id')
  return existsSync(place) ? readFileSync(place, 'utf8') : 'sources'
}
