import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {readDocumentLines} from '../src/cli/document-lines.js'
import {run} from '../src/cli/program.js'
import {check, createChecker} from '../src/index.js'
import type {SourceFile} from '../src/types.js'
import {runCommand} from './command-line.js'

const share = (percent: number) => `In 2025, Anthropic had a ${percent}% share of the enterprise market.\n`
const vague = 'Experts say the harbour is full.\n'

const line = (path: string, value: string) => `${JSON.stringify({path, value})}\n`

async function* chunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string | Uint8Array, size = 7) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const found = []
  for await (const document of readDocumentLines(chunks(bytes, size))) found.push(document)
  return found
}

describe('reading', () => {
  test('gives back what was written, however it is cut', async () => {
    const document = fc.record({
      path: fc.string({minLength: 1}),
      value: fc.string({unit: 'grapheme'}).filter((value) => !/^\uFEFF|\0/.test(value))
    })
    await fc.assert(
      fc.asyncProperty(fc.array(document), fc.integer({min: 1, max: 50}), async (documents, size) => {
        const text = documents.map(({path, value}) => line(path, value)).join('')
        expect(await read(text, size)).toEqual(documents)
      })
    )
  })

  test('empty lines, a byte order mark, CRLF, other keys and a missing last line feed are nothing', async () => {
    const text = `\uFEFF${line('a.md', 'A').replace('\n', '\r\n')}\n  \n{"id": 7, "value": "B", "path": "b.md"}`
    expect(await read(text)).toEqual([
      {path: 'a.md', value: 'A'},
      {path: 'b.md', value: 'B'}
    ])
  })

  const expected = 'expected {"path": "name.md", "value": "Markdown"} on each line'

  test.each([
    ['{"path": "a.md", ', `is no JSON; ${expected}`],
    ['null', `has no "path"; ${expected}`],
    ['7', `has no "path"; ${expected}`],
    ['["a.md"]', `has no "path"; ${expected}`],
    ['{"path": "", "value": ""}', `has no "path"; ${expected}`],
    ['{"path": "a.md"}', `has no "value"; ${expected}`],
    ['{"path": "a.md", "value": ["x"]}', `has no "value"; ${expected}`]
  ])('%s is a problem of its line, and the next is read', async (wrong, message) => {
    expect(await read(`\n${wrong}\n${line('b.md', 'B')}`)).toEqual([
      {path: 'stdin', message, line: 2},
      {path: 'b.md', value: 'B'}
    ])
  })

  test('what no file may hold no value may hold, and bytes that are no UTF-8 are a problem of their line', async () => {
    expect(await read(line('a.md', 'one\n\0'))).toEqual([
      {path: 'a.md', message: 'is a binary file (a NUL byte), expected Markdown; leave it out', line: 2}
    ])
    const bytes = Buffer.concat([Buffer.from('\n"'), Uint8Array.of(0xb8), Buffer.from(`"\n${line('b.md', 'B')}`)])
    expect(await read(bytes)).toEqual([
      {path: 'stdin', message: 'is not UTF-8 (byte 0xB8); save it as UTF-8', line: 2},
      {path: 'b.md', value: 'B'}
    ])
  })
})

describe('checking documents one after another', () => {
  const options = {corpus: false, asOf: '2026-11-20'} as const

  test('compares each with those before it, once', async () => {
    const checkNext = await createChecker(options)
    const first = checkNext({path: 'z.md', value: share(32)})
    const second = checkNext({path: 'a.md', value: share(61)})
    const third = checkNext({path: 'm.md', value: 'It rains.\n'})
    expect(first.relations).toEqual([])
    expect(second.relations.map(({relation, a, b}) => [relation, a.path, b.path])).toEqual([
      ['contradicts', 'z.md', 'a.md']
    ])
    expect(second.files[0]!.findings).toContainEqual(
      expect.objectContaining({
        rule: 'contradicts-document',
        related: [expect.objectContaining({path: 'z.md', line: 1, text: share(32).slice(0, -2)})]
      })
    )
    expect(third).toMatchObject({relations: [], files: [{path: 'm.md', findings: []}]})
  })

  test('finds what a check of all of them finds', async () => {
    const statements = fc.constantFrom(share(32), share(61), vague, 'By 2031, robots will unload 62% of all cargo.\n')
    const documents = fc
      .array(fc.array(statements, {maxLength: 3}), {maxLength: 4})
      .map((texts) => texts.map((parts, index): SourceFile => ({path: `${index}.md`, value: parts.join('\n')})))
    const told = ({files, relations}: Awaited<ReturnType<typeof check>>) => [
      ...files.flatMap(({findings}) => findings.map(({path, rule, line}) => `${path} ${rule} ${line}`)),
      ...relations.map(({relation, a, b}) => `${relation} ${a.id} ${b.id}`)
    ]
    await fc.assert(
      fc.asyncProperty(documents, async (files) => {
        const checkNext = await createChecker(options)
        expect(files.map(checkNext).flatMap(told).sort()).toEqual(told(await check(files, options)).sort())
      }),
      {numRuns: 30}
    )
  })

  test('forgets the oldest documents where they are more than it can remember', async () => {
    const checkNext = await createChecker(options, 2 * share(32).length)
    for (const path of ['a.md', 'b.md', 'c.md']) checkNext({path, value: share(32)})
    const {relations} = checkNext({path: 'd.md', value: share(61)})
    expect(relations.map(({a}) => a.path).sort()).toEqual(['b.md', 'c.md'])
    checkNext({path: 'long.md', value: 'It rains. '.repeat(1000)})
    expect(checkNext({path: 'e.md', value: share(32)}).relations).toEqual([])
  })

  test('a document takes the place of an earlier one of its path', async () => {
    const checkNext = await createChecker(options)
    checkNext({path: 'a.md', value: share(32)})
    checkNext({path: 'a.md', value: share(61)})
    const {relations} = checkNext({path: 'b.md', value: share(61)})
    expect(relations.map(({relation}) => relation)).toEqual(['agrees'])
  })
})

describe('the command', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hypecheck-ndjson-'))
  })

  afterEach(() => rm(folder, {recursive: true}))

  const hypecheck = (args: string[], stdin: AsyncIterable<Uint8Array> | string) =>
    runCommand(['--no-corpus', '--as-of', '2026-11-20', ...args], {cwd: folder, stdin})

  interface Entry {
    type: string
    path?: string
    rule?: string
    id?: string
    a?: string
    b?: string
  }

  const entries = (stdout: string): Entry[] =>
    stdout
      .split('\n')
      .filter(Boolean)
      .map((record) => JSON.parse(record))

  test('in and out: records of a document are printed before the next is read', async () => {
    let stdout = ''
    const seen: string[][] = []
    const encoder = new TextEncoder()
    const asked = async function* () {
      for (const [path, value] of [
        ['z.md', share(32)],
        ['a.md', share(61)],
        ['b.md', vague]
      ] as const) {
        yield encoder.encode(line(path, value))
        seen.push(entries(stdout).flatMap(({type, path}) => (type === 'file' ? [path!] : [])))
      }
    }
    const status = await run(['--no-corpus', '--stdin-format', 'ndjson', '--format', 'ndjson'], {
      cwd: folder,
      env: {},
      stdin: asked(),
      stdout: {write: (text) => (stdout += text)},
      stderr: {write: () => {}}
    })
    expect(seen).toEqual([['z.md'], ['z.md', 'a.md'], ['z.md', 'a.md', 'b.md']])
    expect(status).toBe(1)
    const printed = entries(stdout)
    expect(printed.filter(({rule}) => rule === 'contradicts-document')).toMatchObject([{path: 'a.md'}])
    // The records of a document are whole in themselves.
    for (const document of stdout.split(/^(?=\{"type":"file")/m).map(entries))
      for (const {type, a, b} of document)
        if (type === 'relation') expect(document.map(({id}) => id)).toEqual(expect.arrayContaining([a, b]))
    expect(printed.some(({type}) => type === 'relation')).toBe(true)
  })

  test('a line that is no document: a record, a line on standard error, status 2; the others are checked', async () => {
    const stdin = `{\n${line('a.md', vague)}`
    const {status, stdout, stderr} = await hypecheck(['--stdin-format', 'ndjson', '--format', 'ndjson'], stdin)
    const message = 'is no JSON; expected {"path": "name.md", "value": "Markdown"} on each line'
    expect(stderr).toBe(`hypecheck: stdin:1: ${message}\n`)
    expect(status).toBe(2)
    expect(entries(stdout)[0]).toEqual({type: 'error', path: 'stdin', message, line: 1})
    expect(entries(stdout)).toContainEqual(
      expect.objectContaining({type: 'finding', path: 'a.md', rule: 'vague-source'})
    )
  })

  test('with any other format, and with files beside it', async () => {
    await writeFile(join(folder, 'file.md'), share(61))
    const args = ['-', 'file.md', '--stdin-format', 'ndjson', '--format', 'json']
    const {stdout, status} = await hypecheck(args, line('piped.md', share(32)) + line('more.md', vague))
    const {files} = JSON.parse(stdout)
    expect(files.map(({path}: {path: string}) => path)).toEqual(['piped.md', 'more.md', 'file.md'])
    expect(files[0].findings).toContainEqual(expect.objectContaining({rule: 'contradicts-document'}))
    expect(status).toBe(1)
  })

  test('options that need all documents first have their effect', async () => {
    const args = ['--stdin-format', 'ndjson', '--format', 'ndjson', '--baseline', 'known.json']
    await hypecheck([...args, '--update-baseline'], line('a.md', vague))
    const {stdout, status} = await hypecheck([...args, '--max-warnings', '0'], line('a.md', vague))
    expect(entries(stdout).map(({type}) => type)).toEqual(['file'])
    expect(status).toBe(0)
  })

  test('--quiet and --max-warnings hold', async () => {
    const args = ['--stdin-format', 'ndjson', '--format', 'ndjson', '--quiet', '--max-warnings', '0']
    const {stdout, status, stderr} = await hypecheck(args, line('a.md', vague))
    expect(entries(stdout).map(({type}) => type)).toEqual(['file'])
    expect([status, stderr]).toEqual([1, 'hypecheck: 1 warning, more than --max-warnings 0\n'])
  })

  test('the nearest configuration above the path of a document holds', async () => {
    await mkdir(join(folder, 'loud'))
    await writeFile(join(folder, '.hypecheckrc.yaml'), 'rules: {vague-source: off}\n')
    await writeFile(join(folder, 'loud/.hypecheckrc.yaml'), 'rules: {vague-source: error}\n')
    const stdin = line('a.md', vague) + line('loud/a.md', vague) + line('quiet/a.md', vague)
    for (const format of ['ndjson', 'csv']) {
      const {stdout, status} = await hypecheck(['--stdin-format', 'ndjson', '--format', format], stdin)
      expect(stdout.match(/[\w/]*a\.md(?=[^\n]*vague-source[^\n]*\n)/g)).toEqual(['loud/a.md'])
      expect(status).toBe(1)
    }
  })

  test('--stdin-format with files only is wrong', async () => {
    const {status, stderr} = await hypecheck(['a.md', '--stdin-format', 'ndjson'], '')
    expect(stderr).toBe('hypecheck: --stdin-format ndjson: standard input is not read; name it too, as -\n')
    expect(status).toBe(2)
  })

  test('nothing in, nothing out', async () => {
    expect(await hypecheck(['--stdin-format', 'ndjson', '--format', 'ndjson'], '')).toMatchObject({
      status: 0,
      stdout: ''
    })
  })
})
