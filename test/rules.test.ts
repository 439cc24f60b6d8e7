import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.js'
// @ts-expect-error A script without types.
import {indexSource, refreshed, ruleIds, rulesPage} from '../scripts/generate.mjs'
import {check} from '../src/index.js'
import {readFixture} from './fixture.js'

const fixture = (id: string) => new URL(`../fixtures/rules/${id}.md`, import.meta.url)
const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const cases = readFixture(fixture(id))

  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_, {files, options, messages}) => {
    const report = await check(files, {
      asOf: '2026-11-20',
      corpus: false,
      preset: 'all',
      ...options,
      rules: {
        ...Object.fromEntries(rules.map((other) => [other.id, 'off' as const])),
        ...options.rules,
        [id]: options.rules?.[id] ?? rule.severity
      }
    })
    const found = report.files.flatMap((file) =>
      file.findings
        .filter((finding) => finding.rule === id)
        .map((finding) => {
          const place = `${finding.line}:${finding.column}-${finding.endLine}:${finding.endColumn}: ${finding.message}`
          return files.length > 1 ? `${file.path}: ${place}` : place
        })
    )
    expect(found).toEqual(messages)
  })
})

test('every rule file is in the index, in order', () => {
  expect(rules.map((rule) => rule.id)).toEqual(ruleIds())
  expect(read('rules/index.ts')).toBe(indexSource(ruleIds()))
})

test('generated pages are fresh', () => {
  expect(read('rules/README.md')).toBe(rulesPage(rules))
  expect(read('README.md')).toBe(refreshed(read('README.md'), rules))
})

test('ids are noun phrases of the fault', () => {
  for (const {id} of rules) expect(id).toMatch(/^(?!no-|do-not-|prefer-|use-|avoid-)[a-z]+(?:-[a-z]+)*$/)
})
