import {type SpawnSyncReturns, spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import * as standIn from '../src/corpus.browser.js'
import * as corpus from '../src/corpus.js'
import {HOMEPAGE} from '../src/homepage.js'
import {type Installation, install, project} from './installed.js'

// The package as a registry would have it: built from a fresh copy of the sources, packed, and unpacked as a dependency.

let installation: Installation

beforeAll(async () => {
  installation = await install()
})

afterAll(() => installation.remove())

function node(script: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [script, ...args], {cwd: installation.folder, encoding: 'utf8'})
}

const tool = (path: string) => join(project, 'node_modules', path)
const packed = (path: string) => join(installation.installed, path)
const manifest = () => JSON.parse(readFileSync(packed('package.json'), 'utf8'))

test('publint has nothing to say', () => {
  const {stdout, status} = node(tool('publint/src/cli.js'), installation.tarball, '--strict')
  expect(stdout).toContain('All good!')
  expect(status).toBe(0)
})

test('the types resolve for every way of importing an ES module', () => {
  const {stdout, status} = node(
    tool('@arethetypeswrong/cli/dist/index.js'),
    installation.tarball,
    '--profile',
    'esm-only',
    '--format',
    'json'
  )
  expect(JSON.parse(stdout).analysis.types).toMatchObject({kind: 'included'})
  expect(status).toBe(0)
})

test('only what a user needs is in it', () => {
  const names = readdirSync(packed('.')).filter((name) => name !== 'node_modules')
  const documents = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']
  expect(names.sort()).toEqual([...documents, 'corpus', 'dist', 'fixtures', 'src'].sort())
  expect(readdirSync(packed('src/report')).sort()).toEqual(['ndjson.schema.json', 'schema.json'])
  expect(readdirSync(packed('fixtures'))).toEqual(['rules'])
  expect(existsSync(packed('dist/playground'))).toBe(false)
})

test('every export is a file with types', async () => {
  const {exports} = manifest()
  const entries = Object.entries<{types: string; default: string} | string>(exports)
  expect(entries.length).toBeGreaterThan(4)
  for (const [name, entry] of entries) {
    if (typeof entry === 'string') expect(existsSync(packed(entry)), name).toBe(true)
    else
      for (const target of [entry.types, entry.default]) expect(filesOf(target), `${name}: ${target}`).not.toEqual([])
  }
  const plugins = filesOf(exports['./remark/*'].default)
  expect(filesOf(exports['./remark/*'].types).map((name) => name.replace('.d.ts', '.js'))).toEqual(plugins)
})

/** The files of a target of `exports`, in which a star stands for any name. */
function filesOf(target: string): string[] {
  const [before, after] = target.split('*')
  if (after === undefined) return existsSync(packed(target)) ? [target] : []
  return readdirSync(packed(before!)).filter((name) => name.endsWith(after))
}

test('it names one home, and the pages of the rules and the schemas lie there', () => {
  const {homepage, bugs, repository} = manifest()
  expect([homepage, bugs, repository.url]).toEqual([`${HOMEPAGE}#readme`, `${HOMEPAGE}/issues`, `git+${HOMEPAGE}.git`])
  const raw = HOMEPAGE.replace('github.com', 'raw.githubusercontent.com')
  for (const path of ['src/report/schema.json', 'src/report/ndjson.schema.json'])
    expect(JSON.parse(readFileSync(packed(path), 'utf8')).$id).toBe(`${raw}/main/${path}`)
})

test('every command starts', () => {
  const {bin, version} = manifest()
  for (const path of Object.values<string>(bin)) {
    const {stdout, status} = node(packed(path), '--version')
    expect(stdout.trim(), path).toBe(version)
    expect(status, path).toBe(0)
  }
})

test('the page of the HTML report is in it', () => {
  const {stdout, status} = node(
    packed(manifest().bin.hypecheck),
    'audit',
    packed('corpus'),
    '--no-corpus',
    '--format',
    'html'
  )
  expect(stdout).toMatch(/^<!doctype html>/i)
  expect(stdout).toContain('<script type="application/json" id="report">{')
  expect(status).not.toBe(2)
})

interface Bundle {
  gzipped: number
  modules: string[]
}

test('an application for browsers bundles it without a module of node, in less than 420 KB gzipped', () => {
  const {stdout} = node(join(project, 'bench/bundle.mjs'), '--json', installation.installed)
  const {gzipped, modules}: Bundle = JSON.parse(stdout).library
  expect(modules).toContain('dist/src/corpus.browser.js')
  expect(modules).not.toContain('dist/src/corpus.js')
  // What Vite puts in the place of a module of node.
  expect(modules.filter((name) => name.includes('vite-browser-external'))).toEqual([])
  expect(gzipped).toBeLessThan(420_000)
})

test('the stand-in of browsers offers what the bundled base offers, and is empty', async () => {
  expect(Object.keys(standIn).sort()).toEqual(Object.keys(corpus).sort())
  expect(await standIn.loadCorpus()).toEqual([])
  expect((await standIn.loadPrepared()).size).toBe(0)
})
