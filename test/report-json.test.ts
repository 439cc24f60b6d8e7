import {describe, expect, test} from 'vitest'
import {toJson} from '../src/report/json.js'
import {english, sampleReport} from './report-sample.js'

describe('json', () => {
  test('gives a finding its place, words and related places', () => {
    const [, file] = toJson(sampleReport()).files
    expect(file!.findings[0]).toMatchObject({
      rule: 'contradicts-document',
      severity: 'error',
      line: 3,
      column: 179,
      endLine: 3,
      endColumn: 182,
      actual: '80%',
      expected: ['40%–50%'],
      claim: 'c_zh.md',
      related: [{path: 'en.md', line: 7, column: 10, endLine: 7, endColumn: 48}]
    })
    expect(file!.findings[0]).not.toHaveProperty('span')
  })

  test('gives a claim its place, from which its text can be cut', () => {
    const [file] = toJson(sampleReport()).files
    const claim = file!.claims[0]!
    expect(english.split('\n')[claim.line! - 1]!.slice(claim.column! - 1, claim.endColumn! - 1)).toBe(claim.text)
    expect(claim).toMatchObject({
      quantity: {low: 0.4, high: 0.5, unit: 'ratio', approximate: false, text: '40–50%'},
      time: {from: '2031-01-01', to: '2031-12-31', role: 'deadline'},
      modality: 4,
      polarity: '+',
      voice: {type: 'author'},
      evidence: {type: 'none'}
    })
  })

  test('names the claims of a relation by id', () => {
    expect(toJson(sampleReport()).relations).toEqual([
      expect.objectContaining({relation: 'contradicts', severity: 'error', a: 'c_en.md', b: 'c_zh.md'})
    ])
  })

  test('writes null for a missing end, and marks an approximate figure', () => {
    const report = sampleReport()
    const {quantity} = report.files[0]!.claims[0]!
    Object.assign(quantity!, {high: Number.POSITIVE_INFINITY, highOpen: true, approximator: 'over', change: '>'})
    expect(JSON.parse(JSON.stringify(toJson(report))).files[0].claims[0].quantity).toMatchObject({
      low: 0.4,
      high: null,
      highOpen: true,
      approximate: true
    })
  })

  test('lists the claims of the reference base that a relation names', () => {
    const report = sampleReport()
    const [base] = report.files.splice(0, 1)
    expect(toJson(report).reference).toEqual([expect.objectContaining({id: base!.claims[0]!.id, path: 'en.md'})])
  })

  test('holds the errors of a file', () => {
    const report = sampleReport()
    report.files[0]!.errors.push({path: 'en.md', message: 'front matter is no YAML', line: 2})
    expect(toJson(report).files[0]!.errors).toEqual([{path: 'en.md', message: 'front matter is no YAML', line: 2}])
  })
})
