import {describe, expect, test} from 'vitest'
import {check} from '../src/index.js'
import {fill} from '../src/judge/index.js'

const rulesOf = async (value: string) => {
  const report = await check([{path: 'draft.md', value}], {
    corpus: false,
    asOf: '2026-11-20',
    rules: {'vague-source': 'warning'}
  })
  return report.files[0]!.findings.filter(({rule}) => rule === 'vague-source').map(({line}) => line)
}

describe('comments that switch rules off', () => {
  test('hold from disable to enable', async () => {
    expect(
      await rulesOf(
        'Experts say so.\n\n<!-- hypecheck disable vague-source: a quotation -->\n\nExperts say so.\n\n<!-- hypecheck enable vague-source -->\n\nExperts say so.\n'
      )
    ).toEqual([1, 9])
  })

  test('hold for the next block only with ignore', async () => {
    expect(await rulesOf('<!-- hypecheck ignore vague-source -->\n\nExperts say so.\n\nExperts say so.\n')).toEqual([5])
  })

  test('may be those of MDX', async () => {
    expect(await rulesOf('{/* hypecheck disable vague-source: a quotation */}\n\nExperts say so.\n')).toEqual([])
    expect(await rulesOf('{/* 99% of it is gone */}\n\nExperts say so.\n')).toEqual([3])
  })

  test('hold for all rules when they name none', async () => {
    expect(await rulesOf('<!-- hypecheck disable -->\n\nExperts say so.\n')).toEqual([])
  })

  test('leave other rules alone', async () => {
    expect(await rulesOf('<!-- hypecheck disable superlative -->\n\nExperts say so.\n')).toEqual([3])
  })
})

test('a finding is the slice of the source it names', async () => {
  const value = '> According to *experts*, sales & profits **tripled**.\n'
  const report = await check([{path: 'draft.md', value}], {corpus: false, preset: 'all', asOf: '2026-11-20'})
  for (const {span, line, column} of report.files[0]!.findings) {
    expect(line).toBe(1)
    expect(value.slice(column - 1, column - 1 + span.end - span.start)).toBe(value.slice(span.start, span.end))
  }
})

test('severity and silence are the caller’s', async () => {
  const files = [{path: 'draft.md', value: 'Experts say so.\n'}]
  const severity = async (rule: 'off' | 'error') =>
    (await check(files, {corpus: false, rules: {'vague-source': rule}})).files[0]!.findings.map(
      (finding) => finding.severity
    )
  expect(await severity('error')).toEqual(['error'])
  expect(await severity('off')).toEqual([])
})

test('the same input gives the same report', async () => {
  const files = [{path: 'draft.md', value: '到2028年，九成的公司将消失。据悉，营收增长60%。\n'}]
  expect(await check(files, {asOf: '2026-11-20'})).toEqual(await check(files, {asOf: '2026-11-20'}))
})

test('a message without a value for its placeholder is a mistake', () => {
  expect(fill('`{actual}` is {n}', {actual: 'x', n: 3})).toBe('`x` is 3')
  expect(() => fill('{missing}', {})).toThrow('No value for {missing}')
})
