import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import * as standIn from '../src/corpus.browser.js'
import * as corpus from '../src/corpus.js'

// The API runs in a browser: nothing it imports asks for node, once the bundled base is replaced by its stand-in.

const project = fileURLToPath(new URL('..', import.meta.url))
const {browser} = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))

/** Every module that one imports, as paths from the project; modules of packages by their name. */
function importsOf(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  const source = readFileSync(join(project, path), 'utf8')
  for (const [, type, name] of source.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from '([^']+)'/gm)) {
    if (type) continue
    if (!name!.startsWith('.')) seen.add(name!)
    else importsOf(replaced(join(path, '..', name!)).replace(/\.js$/, '.ts'), seen)
  }
  for (const [, name] of source.matchAll(/import\('([^']+)'\)/g)) seen.add(name!)
  return seen
}

const replaced = (path: string): string => browser[`./dist/${path}`]?.slice('./dist/'.length) ?? path

test('the API imports nothing of node', () => {
  const imports = [...importsOf('src/index.ts')]
  expect(imports).toContain('src/corpus.browser.ts')
  expect(imports).toContain('unified')
  expect(imports.filter((name) => name.startsWith('node:'))).toEqual([])
})

test('the stand-in offers what the bundled base offers, and is empty', async () => {
  expect(Object.keys(standIn).sort()).toEqual(Object.keys(corpus).sort())
  expect(await standIn.loadCorpus()).toEqual([])
  expect((await standIn.loadPrepared()).size).toBe(0)
})
