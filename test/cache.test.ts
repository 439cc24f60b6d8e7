import {mkdtemp, readdir, rm, utimes, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {CACHE_FOLDER, Cache} from '../src/cli/cache.js'
import {understand} from '../src/understand.js'

vi.mock('../src/understand.js', {spy: true})

let folder: string

beforeEach(async () => {
  vi.clearAllMocks()
  folder = await mkdtemp(join(tmpdir(), 'hypecheck-cache-'))
})

afterEach(async () => {
  await rm(folder, {recursive: true})
})

const draft = {
  path: 'a.md',
  value: '# 港口\n\nBy 2031, robots will unload over 62% of all cargo.\n\n到2031年，机器人将卸下货物的八成。\n'
}

async function remember() {
  const cache = new Cache(folder)
  const understood = cache.understand(draft)
  await cache.save()
  return understood
}

test('a document is remembered whole, and understood once', async () => {
  const fresh = await remember()
  expect(await remember()).toEqual(fresh)
  expect(vi.mocked(understand)).toHaveBeenCalledTimes(1)
  expect(fresh.readings.flatMap(({claims}) => claims).length).toBeGreaterThan(1)
})

test('another text, path or language is another document', async () => {
  await remember()
  const cache = new Cache(folder)
  cache.understand({...draft, value: `${draft.value} `})
  cache.understand({...draft, path: 'b.md'})
  cache.understand(draft, 'zh')
  expect(vi.mocked(understand)).toHaveBeenCalledTimes(4)
})

test('a document is understood anew with other words of the user', async () => {
  await remember()
  new Cache(folder, {metrics: {'quay-share': ['all cargo']}}).understand(draft)
  expect(vi.mocked(understand)).toHaveBeenCalledTimes(2)
})

test('a damaged file is written again', async () => {
  const fresh = await remember()
  const [name] = await readdir(join(folder, CACHE_FOLDER))
  await writeFile(join(folder, CACHE_FOLDER, name!), 'damaged')
  expect(await remember()).toEqual(fresh)
  expect(await remember()).toEqual(fresh)
  expect(vi.mocked(understand)).toHaveBeenCalledTimes(2)
})

test('what has not been of use for a month is dropped', async () => {
  await remember()
  const [name] = await readdir(join(folder, CACHE_FOLDER))
  const month = 31 * 24 * 3600
  await utimes(join(folder, CACHE_FOLDER, name!), Date.now() / 1000 - month, Date.now() / 1000 - month)
  const cache = new Cache(folder)
  cache.understand({...draft, path: 'b.md'})
  await cache.save()
  const names = await readdir(join(folder, CACHE_FOLDER))
  expect(names).toHaveLength(1)
  expect(names).not.toContain(name)
})

test('a place that cannot be written is no fault', async () => {
  await writeFile(join(folder, CACHE_FOLDER), 'a file')
  expect((await remember()).document.path).toBe('a.md')
})
