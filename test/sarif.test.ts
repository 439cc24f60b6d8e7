import {execFile} from 'node:child_process'
import {chmod, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {check, rules} from '../src/index.js'
import type {Report} from '../src/report/report.js'
import {sarif} from '../src/report/sarif.js'
import type {SourceFile} from '../src/types.js'

const context = {color: false, width: 80, audit: false, version: '1.2.3', rules}

const log = (report: Report) => JSON.parse(sarif(report, context))

async function example(name: string): Promise<SourceFile> {
  const path = `fixtures/documents/${name}`
  return {path, value: await readFile(new URL(`../${path}`, import.meta.url), 'utf8')}
}

/**
 * What the validator of the SARIF SDK says of logs, with the rules of GitHub's code scanning: ids of rules, by the log's name.
 * https://github.com/microsoft/sarif-sdk
 */
async function validate(logs: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
  const tool = String(createRequire(import.meta.url)('@microsoft/sarif-multitool')).replaceAll('"', '')
  // Its install script does this; it has not run where packages are installed without scripts.
  await chmod(tool, 0o755)
  const folder = await mkdtemp(join(tmpdir(), 'hypecheck-sarif-'))
  try {
    for (const [name, text] of Object.entries(logs)) await writeFile(join(folder, `${name}.sarif`), text)
    const options = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--output', 'result.json', '--quiet']
    await promisify(execFile)(tool, ['validate', ...Object.keys(logs).map((name) => `${name}.sarif`), ...options], {
      cwd: folder,
      env: {...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1'}
    })
    const [{results = []}] = JSON.parse(await readFile(join(folder, 'result.json'), 'utf8')).runs
    const found: Record<string, string[]> = {}
    for (const {ruleId, locations} of results) {
      const name = basename(locations[0].physicalLocation.artifactLocation.uri, '.sarif')
      found[name] = [...(found[name] ?? []), ruleId]
    }
    return found
  } finally {
    await rm(folder, {recursive: true})
  }
}

test('the validator finds no fault in a report of the examples, of an unread file, of nothing; it does in a broken one', async () => {
  const report = await check([await example('post.en.md'), await example('post.zh.md')], {
    asOf: '2026-11-20',
    preset: 'all'
  })
  const path = '港口/a b#1.md'
  report.files.push({
    path,
    language: 'en',
    findings: [],
    claims: [],
    errors: [{path, message: 'no such file'}],
    source: ''
  })
  const broken = log(report)
  expect(broken.runs[0].results.length).toBeGreaterThan(6)
  broken.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0
  const found = await validate({
    examples: sarif(report, context),
    nothing: sarif({...report, files: []}, context),
    broken: JSON.stringify(broken)
  })
  expect(Object.keys(found)).toEqual(['broken'])
})

test('fingerprints stay when lines are put in above, regions follow, and columns count UTF-16 units', async () => {
  const {path, value} = await example('post.zh.md')
  const front = value.indexOf('\n---\n') + '\n---\n'.length
  const moved = `${value.slice(0, front)}\n一行新的话。\n\n😀 再来一行。\n${value.slice(front)}`
  const results = async (text: string) =>
    log(await check([{path, value: text}], {asOf: '2026-11-20'})).runs[0].results as Array<{
      partialFingerprints: object
      locations: Array<{physicalLocation: {region: {startLine: number}}}>
    }>
  const before = await results(value)
  const after = await results(moved)
  expect(before.length).toBeGreaterThan(0)
  expect(after.map((result) => result.partialFingerprints)).toEqual(before.map((result) => result.partialFingerprints))
  const line = (result: (typeof before)[number]) => result.locations[0]!.physicalLocation.region.startLine
  expect(after.map(line)).toEqual(before.map((result) => line(result) + 4))
})

test('a column is a position in the line as JavaScript counts it', async () => {
  const value = 'It rains 😀😀. By 2031, robots will unload 62% of all cargo.\n'
  const [result] = log(await check([{path: 'a.md', value}], {corpus: false, asOf: '2026-01-01'})).runs[0].results
  const {startColumn, endColumn, snippet} = result.locations[0].physicalLocation.region
  expect(startColumn).toBeGreaterThan(14)
  expect(value.slice(startColumn - 1, endColumn - 1)).toBe(snippet.text)
})

test('every rule has help, in text and in Markdown', () => {
  const {driver} = log({version: 1, asOf: '2026-01-01', files: [], relations: []}).runs[0].tool
  expect(driver.rules).toHaveLength(rules.length)
  for (const rule of driver.rules) {
    expect(rule.help.text).toContain('Instead: ')
    expect(rule.help.markdown).toContain('It leaves alone:')
    expect(rule.helpUri).toMatch(/^https:\/\/.*\.md$/)
  }
})
