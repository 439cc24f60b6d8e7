import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {understand} from '../src/understand.js'
import {runCommand} from './command-line.js'

vi.mock('../src/understand.js', {spy: true})

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hypecheck-corpus-'))
  await put('notes/harbour.md', '---\ndate: 2031-03-02\n---\n\nThe valuation of Korvane is 350 billion dollars.\n')
  await put('notes/港口.md', '---\ndate: 2031-05-09\n---\n\n2031年，Korvane 的员工人数为4200人。\n')
})

afterEach(async () => {
  await rm(folder, {recursive: true})
})

async function put(name: string, text: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, name, '..'), {recursive: true})
  await writeFile(join(folder, name), text)
}

const hypecheck = (...args: string[]) => runCommand(args, {cwd: folder, columns: 100})

const found = async (...words: string[]): Promise<Array<{path: string; line: number; words: string}>> => {
  const {stdout} = await hypecheck(
    'corpus',
    'search',
    ...words,
    '--corpus',
    'notes',
    '--limit',
    '1000',
    '--format',
    'json'
  )
  return JSON.parse(stdout).claims
}

const readAgain = () => vi.mocked(understand).mock.calls.map(([{path}]) => path)

describe('build', () => {
  test('writes one file, and nothing else', async () => {
    const {status, stdout} = await hypecheck('corpus', 'build', 'notes')
    expect(stdout).toMatch(/^hypecheck\.corpus: 2 documents, 2 new, 0 changed, 0 dropped, [1-9]\d* claims\n$/)
    expect(status).toBe(0)
    expect((await readdir(folder)).sort()).toEqual(['hypecheck.corpus', 'notes'])
  })

  test('reads only what is new or changed, and drops what is gone', async () => {
    await hypecheck('corpus', 'build', 'notes', '--output', 'base.bin')
    const first = await readFile(join(folder, 'base.bin'))
    vi.clearAllMocks()
    expect((await hypecheck('corpus', 'build', 'notes', '-o', 'base.bin')).stdout).toContain(
      '0 new, 0 changed, 0 dropped'
    )
    expect(readAgain()).toEqual([])
    expect(await readFile(join(folder, 'base.bin'))).toEqual(first)

    await put('notes/harbour.md', 'The valuation of Korvane is 360 billion dollars.\n')
    await put('notes/mill.md', 'Korvane has 12 mills.\n')
    await rm(join(folder, 'notes/港口.md'))
    const {stdout} = await hypecheck('corpus', 'build', 'notes', '-o', 'base.bin')
    expect(stdout).toContain('2 documents, 1 new, 1 changed, 1 dropped')
    expect(readAgain().sort()).toEqual(['notes/harbour.md', 'notes/mill.md'])
  })

  test('builds a damaged file anew', async () => {
    await hypecheck('corpus', 'build', 'notes')
    const whole = await readFile(join(folder, 'hypecheck.corpus'))
    await put('hypecheck.corpus', whole.subarray(0, whole.length - 9))
    expect((await hypecheck('corpus', 'build', 'notes')).status).toBe(0)
    expect(await readFile(join(folder, 'hypecheck.corpus'))).toEqual(whole)
  })

  test('without Markdown it writes nothing', async () => {
    await put('pictures/a.txt', 'a')
    const {status, stderr} = await hypecheck('corpus', 'build', 'pictures')
    expect(stderr).toContain('no Markdown in this folder')
    expect(status).toBe(2)
    expect(await readdir(folder)).not.toContain('hypecheck.corpus')
  })

  test('a file that cannot be read is told of, and the others are kept', async () => {
    const {status, stdout, stderr} = await hypecheck('corpus', 'build', 'notes', 'lost.md')
    expect(stderr).toContain('lost.md: no such file')
    expect(stdout).toContain('2 documents')
    expect(status).toBe(2)
  })

  test('says what a prepared base is for where Markdown is wanted', async () => {
    await hypecheck('corpus', 'build', 'notes')
    for (const command of [
      ['hypecheck.corpus'],
      ['corpus', 'build', 'notes', 'hypecheck.corpus', '-o', 'other.corpus']
    ]) {
      const {status, stderr} = await hypecheck(...command)
      expect(stderr).toBe(
        'hypecheck: hypecheck.corpus: is a prepared reference base, expected Markdown; give it to --corpus\n'
      )
      expect(status).toBe(2)
    }
  })

  test('never writes over something else', async () => {
    await put('draft.md', 'Mine.\n')
    const {status, stderr} = await hypecheck('corpus', 'build', 'notes', '--output', 'draft.md')
    expect(stderr).toBe('hypecheck: --output draft.md: is there and no reference base; name another file\n')
    expect(status).toBe(2)
    expect(await readFile(join(folder, 'draft.md'), 'utf8')).toBe('Mine.\n')
  })

  test('a place that cannot be written is one line', async () => {
    const {status, stderr} = await hypecheck('corpus', 'build', 'notes', '--output', 'none/base.bin')
    expect(stderr).toBe('hypecheck: --output none/base.bin: cannot be written (no such folder)\n')
    expect(status).toBe(2)
  })
})

describe('check --corpus FILE', () => {
  beforeEach(async () => {
    await hypecheck('corpus', 'build', 'notes')
    await put('draft.md', 'The valuation of Korvane is 500 billion dollars.\n\nKorvane 的员工人数为4200人。\n')
    vi.clearAllMocks()
  })

  const check = (...more: string[]) => hypecheck('check', 'draft.md', '--as-of', '2031-06-01', ...more)

  test('finds what the documents it was built from find, without reading them again', async () => {
    const asFolder = await check('--corpus', 'notes')
    vi.clearAllMocks()
    const asFile = await check('--corpus', 'hypecheck.corpus')
    expect(asFile).toEqual(asFolder)
    expect(asFile.stdout).toContain('notes/harbour.md')
    expect(readAgain()).not.toContain('notes/harbour.md')
  })

  test('stands beside Markdown, which goes over its own copy', async () => {
    await put('notes/harbour.md', 'The valuation of Korvane is 500 billion dollars.\n')
    const {stdout} = await check('--corpus', 'hypecheck.corpus', '--corpus', 'notes')
    expect((await check('--corpus', 'hypecheck.corpus')).stdout).toContain('contradicts-corpus')
    expect(stdout).not.toContain('contradicts-corpus')
  })

  const again = 'build it again: hypecheck corpus build PAGES --output hypecheck.corpus'

  test('a damaged one is told of in one line', async () => {
    const whole = await readFile(join(folder, 'hypecheck.corpus'))
    const damages = {
      'the text of a document that a finding shows': (bytes: Buffer) =>
        bytes.indexOf('350 billion', bytes.indexOf('{"keys"')),
      'the index': (bytes: Buffer) => bytes.indexOf('{"keys"') + 3,
      'the end': (bytes: Buffer) => bytes.length - 5
    }
    for (const [part, placeIn] of Object.entries(damages)) {
      const damaged = Buffer.from(whole)
      damaged[placeIn(damaged)]! ^= 1
      await put('hypecheck.corpus', damaged)
      const {status, stderr} = await check('--corpus', 'hypecheck.corpus')
      expect(stderr, part).toBe(`hypecheck: hypecheck.corpus: is a damaged reference base; ${again}\n`)
      expect(status, part).toBe(2)
    }
    await put('hypecheck.corpus', whole.subarray(0, whole.length - 5))
    expect((await check('--corpus', 'hypecheck.corpus')).stderr).toContain('is a damaged reference base')
  })

  test.each([
    [
      'another version',
      (head: string) => head.replace(/^(\0hypecheck corpus )\S+/, '$10.0.1'),
      /hypecheck 0\.0\.1, this is \S+/
    ],
    [
      'other code of this version',
      (head: string) => head.replace(/^(\0hypecheck corpus \S+) \S+/, '$1 0123456789ab'),
      /another build of hypecheck \S+/
    ],
    [
      'a version whose files did not name their build',
      (head: string) => head.replace(/^(\0hypecheck corpus \S+) \S+/, '$1'),
      /another build of hypecheck \S+/
    ]
  ])('so is one of %s, and what to run', async (_, altered, told) => {
    const whole = (await readFile(join(folder, 'hypecheck.corpus'))).toString('latin1')
    await put('hypecheck.corpus', Buffer.from(altered(whole), 'latin1'))
    for (const run of [
      check('--corpus', 'hypecheck.corpus'),
      hypecheck('corpus', 'stats', '--corpus', 'hypecheck.corpus')
    ]) {
      const {status, stderr} = await run
      expect(stderr).toMatch(
        new RegExp(`^hypecheck: hypecheck\\.corpus: is a reference base of ${told.source}; ${again}\\n$`)
      )
      expect(status).toBe(2)
    }
    expect((await hypecheck('corpus', 'build', 'notes')).stdout).toContain('2 documents, 2 new')
    expect((await check('--corpus', 'hypecheck.corpus')).stderr).toBe('')
  })
})

describe('search', () => {
  test('a figure is found in either notation', async () => {
    for (const words of [['3500亿'], ['350', 'billion'], ['$350bn']]) {
      const hits = await found(...words)
      expect(hits.map(({path}) => path)).toContain('notes/harbour.md')
      expect(hits.map(({path}) => path)).not.toContain('notes/港口.md')
    }
  })

  test('a metric is found in either language', async () => {
    expect((await found('Korvane', '估值'))[0]!.path).toBe('notes/harbour.md')
    expect((await found('Korvane', 'headcount'))[0]!.path).toBe('notes/港口.md')
  })

  test('a name is found by itself, however it is written', async () => {
    for (const name of ['Korvane', 'korvane', 'KORVANE'])
      expect((await found(name)).map(({path}) => path).sort()).toEqual(['notes/harbour.md', 'notes/港口.md'])
  })

  test('shared concepts and figures go before shared words', async () => {
    await put('notes/words.md', 'Korvane has 9 ships and 12 mills in the harbour.\n')
    const paths = (await found('Korvane', 'harbour', 'valuation', '350', 'billion')).map(({path}) => path)
    expect(paths[0]).toBe('notes/harbour.md')
    expect(paths.indexOf('notes/words.md')).toBeGreaterThan(0)
  })

  test('the bundled base is searched too', async () => {
    const {status, stdout} = await hypecheck('corpus', 'search', 'Anthropic', 'valuation', '--limit', '1')
    expect(stdout).toMatch(/^corpus\/\S+\.md:\d+:\d+/)
    expect(stdout).toContain('Anthropic › 估值')
    expect(stdout).toMatch(/\n1 of \d+ statements\n$/)
    expect(status).toBe(0)
  })

  test('a place is given with its date and words', async () => {
    const {stdout} = await hypecheck('corpus', 'search', '350 billion Korvane', '--corpus', 'notes', '--limit', '1')
    expect(stdout).toContain('notes/harbour.md:5:1  2031-03-02\n  The valuation of Korvane is 350 billion dollars')
    expect(stdout).toContain('350,000,000,000 USD')
  })

  test('nothing found is a line and status 1', async () => {
    const {status, stdout} = await hypecheck('corpus', 'search', 'zzqxv', '--corpus', 'notes')
    expect(stdout).toMatch(/^Nothing about “zzqxv” in \d+ documents\n$/)
    expect(status).toBe(1)
  })

  test('nothing found is an empty list in JSON', async () => {
    const {status, stdout} = await hypecheck('corpus', 'search', 'zzqxv', '--format', 'json')
    expect(JSON.parse(stdout)).toEqual({version: 1, query: 'zzqxv', found: 0, claims: []})
    expect(status).toBe(1)
  })
})

test('the concepts of the configuration hold for inspect and for a search, across languages', async () => {
  await put('.hypecheckrc.yaml', 'concepts: {metrics: {berth-time: [berth time, 靠泊时间]}}\n')
  await put('notes/berths.md', '2031年，靠泊时间为60分钟。\n')
  await put('draft.md', 'The berth time fell to 40 minutes.\n')
  expect(await found('berth time')).toEqual([expect.objectContaining({path: 'notes/berths.md', line: 1})])
  expect((await hypecheck('inspect', 'draft.md')).stdout).toContain('berth time;')
  expect((await hypecheck('inspect', 'draft.md', '--no-config')).stdout).not.toContain('berth time;')
})

describe('stats', () => {
  test('a prepared base is counted like its documents', async () => {
    await hypecheck('corpus', 'build', 'notes')
    const asFile = await hypecheck('corpus', 'stats', '--corpus', 'hypecheck.corpus', '--format', 'json')
    const asFolder = await hypecheck('corpus', 'stats', '--corpus', 'notes', '--format', 'json')
    expect(asFile).toEqual(asFolder)
    const counted = JSON.parse(asFile.stdout)
    expect(counted.documents).toContainEqual({path: 'notes/harbour.md', date: '2031-03-02', claims: expect.any(Number)})
    expect(counted.dates.to).toBe('2031-05-09')
    const sum = (counts: Array<{claims: number}>) => counts.reduce((total, {claims}) => total + claims, 0)
    expect(sum(counted.kinds)).toBe(counted.claims)
    expect(sum(counted.documents)).toBe(counted.claims)
  })

  test('on a terminal', async () => {
    const {status, stdout} = await hypecheck('corpus', 'stats', '--corpus', 'notes')
    expect(stdout).toMatch(/^\d+ documents, \d+ claims, published \d{4}-\d\d-\d\d…2031-05-09\n/)
    expect(stdout).toContain('Metrics')
    expect(status).toBe(0)
  })
})

test('wrong usage is one line and status 2', async () => {
  for (const [args, line] of [
    [['build'], "missing required argument 'paths'; see hypecheck --help"],
    [['search'], "missing required argument 'words'; see hypecheck --help"],
    [['search', 'x', '--limit', 'few'], "'few' is no value for --limit <count>; expected a whole number"],
    [['serch', 'x'], "unknown command 'serch'; did you mean search?"],
    [['stats', '--formt', 'json'], 'unknown option --formt; did you mean --format?'],
    [['stats', '--corpus', 'lost'], 'lost: no such file or folder; check the name']
  ] as const) {
    const {status, stderr} = await hypecheck('corpus', ...args)
    expect(stderr).toBe(`hypecheck: ${line}\n`)
    expect(status).toBe(2)
  }
})
