import {execFile, spawn} from 'node:child_process'
import {rm, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type Installation, install, project} from './installed.js'

// The commands as users run them: built, installed into a folder of theirs, in a process of their own.

let installation: Installation
let folder: string

beforeAll(async () => {
  installation = await install()
  folder = installation.folder
  await writeFile(join(folder, 'draft.md'), 'By 2031, robots will unload 62% of all cargo.\n')
  await writeFile(join(folder, 'quiet.md'), 'It rains.\n')
})

afterAll(() => installation.remove())

interface Result {
  status: number
  stdout: string
  stderr: string
}

function node(script: string, args: readonly string[]): Promise<Result> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, ...args],
      {cwd: folder, env: {...process.env, NO_COLOR: '1'}},
      (error, stdout, stderr) => {
        resolve({status: error ? Number(error.code) : 0, stdout, stderr})
      }
    )
  })
}

const hypecheck = (...args: string[]) => node(installation.main, args)
const remark = (...args: string[]) => node(join(project, 'node_modules/remark-cli/cli.js'), ['--no-color', ...args])

describe('hypecheck', () => {
  test('standard output holds the JSON and nothing else, with warnings alone the status is 0', async () => {
    const {status, stdout, stderr} = await hypecheck('draft.md', '--format', 'json', '--no-corpus')
    const [file] = JSON.parse(stdout).files
    expect(file.findings.map(({line}: {line: number}) => line)).toContain(1)
    expect(file.claims[0]).toMatchObject({path: 'draft.md', line: 1, quantity: {low: 0.62, high: 0.62, unit: 'ratio'}})
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  test('status 1 with an error, 2 with a file that is not there', async () => {
    const asError = ['--rule', 'unsupported-number=error', '--rule', 'unhedged-forecast=error', '--no-corpus']
    expect((await hypecheck('draft.md', ...asError)).status).toBe(1)
    expect((await hypecheck('draft.md', 'gone.md', ...asError)).status).toBe(2)
    expect((await hypecheck('quiet.md', ...asError)).status).toBe(0)
  })

  test('the reference base that the build understood says the same as the documents', async () => {
    await writeFile(join(folder, 'share.md'), 'In 2025, Anthropic had a 32% share of the enterprise market.\n')
    const prepared = await hypecheck('share.md', '--format', 'json')
    await rm(join(installation.installed, 'dist/reference.bin'))
    expect(await hypecheck('share.md', '--format', 'json')).toEqual(prepared)
    expect(JSON.parse(prepared.stdout).reference.length).toBeGreaterThan(0)
  })

  test('a second run with --cache says the same', async () => {
    const plain = await hypecheck('draft.md', 'quiet.md', '--format', 'json')
    const first = await hypecheck('draft.md', 'quiet.md', '--format', 'json', '--cache')
    const second = await hypecheck('draft.md', 'quiet.md', '--format', 'json', '--cache')
    expect(first).toEqual(plain)
    expect(second).toEqual(plain)
  })

  test('inspect and explain', async () => {
    expect((await hypecheck('inspect', 'draft.md')).stdout).toContain('quantity 62%')
    const {stdout, status} = await hypecheck('explain', 'unsupported-number')
    expect(stdout).toContain('What to write instead')
    expect(status).toBe(0)
    expect((await hypecheck('explain', 'unsuported-number')).stderr).toBe(
      "hypecheck: no rule 'unsuported-number'; did you mean unsupported-number?\n"
    )
  })

  test('a reader that stops early is no fault', async () => {
    const stderr = await new Promise<string>((resolve) => {
      const child = spawn(process.execPath, [installation.main, 'audit', 'draft.md', '--no-corpus'], {cwd: folder})
      let text = ''
      child.stderr.on('data', (chunk) => {
        text += chunk
      })
      child.stdout.destroy()
      child.on('close', () => resolve(text))
    })
    expect(stderr).toBe('')
  })
})

test('the package offers the API, the formats and the plugins by name', async () => {
  await writeFile(
    join(folder, 'use.mjs'),
    `import {check, inspect, relate, rules, toJson} from 'hypecheck'
import {formats} from 'hypecheck/report'
import remarkHypecheck, {rulePlugin} from 'hypecheck/remark'
import retextHypecheck from 'hypecheck/retext'
import one from 'hypecheck/remark/unsupported-number'
const report = await check([{path: 'a.md', value: 'Robots unload 62% of all cargo.'}], {corpus: false, asOf: '2026-01-01'})
const format = await formats.json()
const shown = JSON.parse(format(report, {color: false, width: 80, audit: false, version: '0', rules}))
console.log(JSON.stringify([toJson(report).files[0].claims.length === shown.files[0].claims.length, shown.files[0].claims[0].quantity.low]))
console.log([inspect, relate, remarkHypecheck, rulePlugin, retextHypecheck, one].every((value) => typeof value === 'function'))
`
  )
  expect(await node(join(folder, 'use.mjs'), [])).toEqual({status: 0, stdout: '[true,0.62]\ntrue\n', stderr: ''})
})

describe('the remark command', () => {
  test('--use hypecheck/remark', async () => {
    const {stderr, status} = await remark(
      'draft.md',
      'quiet.md',
      '--use',
      'hypecheck/remark=corpus:false,asOf:"2026-01-01"'
    )
    expect(stderr).toMatch(/draft\.md\n1:\d+-1:\d+\s+warning .* (unsupported-number|unhedged-forecast)\s+hypecheck/)
    expect(stderr).toContain('quiet.md: no issues found')
    expect(status).toBe(0)
  })

  test('one rule beside a rule of remark-lint, from a configuration', async () => {
    const plugins = [
      'remark-lint-final-newline',
      ['hypecheck/remark/unhedged-forecast', [2]],
      ['hypecheck/remark/unsupported-number', false]
    ]
    await symlink(
      join(project, 'node_modules/remark-lint-final-newline'),
      join(folder, 'node_modules/remark-lint-final-newline')
    )
    await writeFile(join(folder, 'one.json'), JSON.stringify({plugins}))
    await writeFile(join(folder, 'open.md'), 'By 2031, robots will unload 62% of all cargo.')
    const {stderr, status} = await remark('open.md', '--rc-path', 'one.json')
    expect(stderr).toMatch(/error .* unhedged-forecast\s+hypecheck/)
    expect(stderr).toMatch(/final-newline\s+remark-lint/)
    expect(stderr).not.toContain('unsupported-number')
    expect(status).toBe(1)
  })
})
