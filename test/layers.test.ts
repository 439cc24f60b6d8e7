import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('../src/', import.meta.url))
const stages = ['read', 'prose', 'claims', 'compare']

/** What each room may import beside itself; a stage also sees the stages before it. */
const shared = ['types', 'spans', 'calendar', 'concept-names', 'languages']

const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts'))

function importsOf(name: string): string[] {
  const folder = join('/', name, '..')
  return [...readFileSync(join(root, name), 'utf8').matchAll(/from '(\.[^']+)\.js'/g)].map((match) =>
    join(folder, match[1]!).slice(1)
  )
}

const roomOf = (path: string) => path.split('/')[0]!.replace(/\.ts$/, '')

test.each(files.filter((name) => stages.includes(roomOf(name))))('%s imports only upstream', (name) => {
  const upstream = stages.slice(0, stages.indexOf(roomOf(name)) + 1)
  for (const path of importsOf(name)) expect([...upstream, ...shared], path).toContain(roomOf(path))
})

test.each(files.filter((name) => roomOf(name) === 'languages'))(
  '%s is data: it imports only types and data',
  (name) => {
    for (const path of importsOf(name)) expect(['types', 'calendar', 'languages'], path).toContain(roomOf(path))
  }
)

test('no source imports a rule, but for the list of them', () => {
  for (const name of files)
    for (const path of importsOf(name))
      expect(path.startsWith('../rules/') && path !== '../rules/index', `${name}: ${path}`).toBe(false)
})

test.each(files.filter((name) => roomOf(name) !== 'cli'))(
  '%s knows no command line, nor (but for itself) the editor',
  (name) => {
    for (const path of importsOf(name)) {
      expect(roomOf(path), path).not.toBe('cli')
      if (roomOf(name) !== 'editor') expect(roomOf(path), path).not.toBe('editor')
    }
  }
)
