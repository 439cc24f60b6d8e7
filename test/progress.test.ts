import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {run} from '../src/cli/program.js'
import {Progress} from '../src/cli/progress.js'

const erase = '\r\u001B[2K'

/** A progress on a clock that goes on by `wait` milliseconds before each of `steps`, and what it writes. */
function written(
  steps: number,
  wait: number,
  {isTTY = true, env = {}, quiet = false, total}: {isTTY?: boolean; env?: object; quiet?: boolean; total?: number} = {}
): string[] {
  const lines: string[] = []
  let now = 5000
  const stderr = {isTTY, write: (text: string) => lines.push(text)}
  const progress = new Progress({stderr, env: {...env}}, {quiet}, total, () => now)
  for (let step = 0; step < steps; step++) {
    now += wait
    progress.step()
  }
  progress.clear()
  progress.clear()
  return lines
}

describe('progress', () => {
  test('is one line that changes, and is gone at the end', () => {
    expect(written(4, 400, {total: 2000})).toEqual([
      `${erase}3 of 2,000 documents read`,
      `${erase}4 of 2,000 documents read`,
      erase
    ])
  })

  test('tells how many there were where it is not known how many there are', () => {
    expect(written(1, 1000)).toEqual([`${erase}1 document read`, erase])
  })

  test('a run of less than a second shows nothing, and leaves the terminal alone', () => {
    expect(written(99, 10, {total: 99})).toEqual([])
  })

  test('it changes ten times a second at most', () => {
    expect(written(4000, 1, {total: 4000})).toHaveLength(32)
  })

  test.each<[string, object]>([
    ['a pipe', {isTTY: false}],
    ['CI', {env: {CI: 'true'}}],
    ['a dumb terminal', {env: {TERM: 'dumb'}}],
    ['--quiet', {quiet: true}]
  ])('%s: nothing is shown', (_, options) => {
    expect(written(10, 1000, options)).toEqual([])
  })

  test('CI=false is no CI', () => {
    expect(written(1, 1000, {env: {CI: 'false'}})).toHaveLength(2)
  })
})

describe('the command', () => {
  afterEach(() => vi.restoreAllMocks())

  /** Runs over three documents, each of which seems to take `wait` milliseconds. */
  async function hypecheck(args: string[], wait: number, isTTY = true) {
    const folder = await mkdtemp(join(tmpdir(), 'hypecheck-progress-'))
    const names = ['a.md', 'b.md', 'c.md']
    await Promise.all(names.map((name) => writeFile(join(folder, name), 'It rains.\n')))
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (now += wait))
    const written: string[] = []
    const lines = names.map((path) => `${JSON.stringify({path, value: 'It rains.'})}\n`).join('')
    await run([...args, '--no-corpus'], {
      cwd: folder,
      env: {},
      stdin: (async function* () {
        yield new TextEncoder().encode(lines)
      })(),
      stdout: {isTTY: false, write: (text) => written.push(`out ${text}`)},
      stderr: {isTTY, write: (text) => written.push(`err ${text}`)}
    })
    await rm(folder, {recursive: true})
    return written
  }

  test('shows it while documents are read, and takes it away before the report', async () => {
    const written = await hypecheck(['.'], 1000)
    expect(written.at(0)).toBe(`err ${erase}1 of 3 documents read`)
    expect(written.slice(-2)).toEqual([`err ${erase}`, 'out ✔ No findings in 3 files\n'])
  })

  test('shows it beside a stream of records', async () => {
    const written = await hypecheck(['--stdin-format', 'ndjson', '--format', 'ndjson'], 1000)
    expect(written.at(0)).toBe(`err ${erase}1 document read`)
    expect(written.at(-1)).toBe(`err ${erase}`)
    expect(written.filter((text) => text.startsWith('out '))).toHaveLength(3)
  })

  test('shows nothing where standard error is no terminal', async () => {
    expect(await hypecheck(['.'], 1000, false)).toEqual(['out ✔ No findings in 3 files\n'])
  })
})
