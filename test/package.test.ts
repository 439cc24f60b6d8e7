import {execFileSync, type SpawnSyncReturns, spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import * as standIn from '../src/corpus.browser.js'
import * as corpus from '../src/corpus.js'

// The package as a registry would have it: built from a fresh copy of the sources, packed, and unpacked as a dependency.

const project = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'hypecheck-package-'))
const tarball = join(folder, 'hypecheck.tgz')
const installed = join(folder, 'node_modules/hypecheck')

beforeAll(() => {
  const copy = join(folder, 'project')
  const left = ['.git', 'node_modules', 'dist', 'coverage']
  cpSync(project, copy, {recursive: true, filter: (path) => !left.includes(basename(path))})
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'))
  npm(copy, 'run', 'build')
  // What `npm run playground` leaves beside it stays out of the package.
  mkdirSync(join(copy, 'dist/playground'))
  writeFileSync(join(copy, 'dist/playground/index.html'), '')
  const [{filename}] = JSON.parse(npm(copy, 'pack', '--ignore-scripts', '--json'))
  cpSync(join(copy, filename), tarball)
  mkdirSync(installed, {recursive: true})
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components', '1'])
  symlinkSync(join(project, 'node_modules'), join(installed, 'node_modules'))
}, 120_000)

afterAll(() => rmSync(folder, {recursive: true}))

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', ['--silent', '--offline', ...args], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32'
  })
}

function node(script: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [script, ...args], {cwd: folder, encoding: 'utf8'})
}

const tool = (path: string) => join(project, 'node_modules', path)
const manifest = () => JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))

test('publint has nothing to say', () => {
  const {stdout, status} = node(tool('publint/src/cli.js'), tarball, '--strict')
  expect(stdout).toContain('All good!')
  expect(status).toBe(0)
})

test('the types resolve for every way of importing an ES module', () => {
  const {stdout, status} = node(
    tool('@arethetypeswrong/cli/dist/index.js'),
    tarball,
    '--profile',
    'esm-only',
    '--format',
    'json'
  )
  expect(JSON.parse(stdout).analysis.types).toMatchObject({kind: 'included'})
  expect(status).toBe(0)
})

test('only what a user needs is in it', () => {
  const names = readdirSync(installed).filter((name) => name !== 'node_modules')
  const documents = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']
  expect(names.sort()).toEqual([...documents, 'corpus', 'dist', 'fixtures', 'src'].sort())
  expect(readdirSync(join(installed, 'src/report')).sort()).toEqual(['ndjson.schema.json', 'schema.json'])
  expect(readdirSync(join(installed, 'fixtures'))).toEqual(['rules'])
  expect(existsSync(join(installed, 'dist/playground'))).toBe(false)
})

test('every export is a file with types', async () => {
  const {exports} = manifest()
  const entries = Object.entries<{types: string; default: string} | string>(exports)
  expect(entries.length).toBeGreaterThan(4)
  for (const [name, entry] of entries) {
    if (typeof entry === 'string') expect(existsSync(join(installed, entry)), name).toBe(true)
    else
      for (const target of [entry.types, entry.default]) expect(filesOf(target), `${name}: ${target}`).not.toEqual([])
  }
  const plugins = filesOf(exports['./remark/*'].default)
  expect(filesOf(exports['./remark/*'].types).map((name) => name.replace('.d.ts', '.js'))).toEqual(plugins)
})

/** The files of a target of `exports`, in which a star stands for any name. */
function filesOf(target: string): string[] {
  const [before, after] = target.split('*')
  if (after === undefined) return existsSync(join(installed, target)) ? [target] : []
  return readdirSync(join(installed, before!)).filter((name) => name.endsWith(after))
}

test('every command starts', () => {
  const {bin, version} = manifest()
  for (const path of Object.values<string>(bin)) {
    const {stdout, status} = node(join(installed, path), '--version')
    expect(stdout.trim(), path).toBe(version)
    expect(status, path).toBe(0)
  }
})

interface Bundle {
  gzipped: number
  modules: string[]
}

test('an application for browsers bundles it without a module of node, in less than 350 KB gzipped', () => {
  const {stdout} = node(join(project, 'bench/bundle.mjs'), '--json', installed)
  const {library, 'with the reference base': withBase} = JSON.parse(stdout) as Record<string, Bundle>
  for (const {modules, gzipped} of [library!, withBase!]) {
    expect(modules).toContain('dist/src/corpus.browser.js')
    expect(modules).not.toContain('dist/src/corpus.js')
    // What Vite puts in the place of a module of node.
    expect(modules.filter((name) => name.includes('vite-browser-external'))).toEqual([])
    expect(gzipped).toBeLessThan(350_000)
  }
  expect(withBase!.gzipped).toBeGreaterThan(library!.gzipped)
})

test('the stand-in of browsers offers what the bundled base offers, and is empty', async () => {
  expect(Object.keys(standIn).sort()).toEqual(Object.keys(corpus).sort())
  expect(await standIn.loadCorpus()).toEqual([])
  expect((await standIn.loadPrepared()).size).toBe(0)
})
