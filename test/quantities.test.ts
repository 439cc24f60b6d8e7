import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {findQuantities} from '../src/claims/quantities/index.js'
import {languages} from '../src/languages/index.js'
import type {LanguageCode} from '../src/types.js'

const fixtures = new URL('../fixtures/numbers/', import.meta.url)

function lines(name: string): string[] {
  return readFileSync(new URL(name, fixtures), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
}

function numberOf(written: string): number {
  return Number(written.replace('inf', 'Infinity'))
}

describe.each(['en', 'zh'] as LanguageCode[])('quantities of fixtures/numbers/%s', (code) => {
  test.each(lines(`${code}.tsv`))('%s', (line) => {
    const [written = '', low = '', high = '', ends = '', unit, dimension, kind, change, alternatives = ''] =
      line.split('\t')
    const marked = written.includes('⟨')
    const text = written.replace(/[⟨⟩]/g, '')
    const start = marked ? written.indexOf('⟨') : 0
    const end = marked ? written.indexOf('⟩') - 1 : text.length
    const found = findQuantities(text, languages[code])
    expect(found.map((quantity) => quantity.text)).toEqual([text.slice(start, end)])
    const quantity = found[0]!
    expect([quantity.start, quantity.end]).toEqual([start, end])
    expect(quantity.low).toBeCloseTo(numberOf(low), 10)
    expect(quantity.high).toBeCloseTo(numberOf(high), 10)
    expect((quantity.lowOpen ? '(' : '[') + (quantity.highOpen ? ')' : ']')).toBe(ends)
    const {unit: itsUnit, dimension: itsDimension, kind: itsKind, change: itsChange} = quantity
    expect([itsUnit, itsDimension, itsKind, itsChange]).toEqual([unit, dimension, kind, change])
    const others = quantity.alternatives.map((other) => Number(other.low.toPrecision(12)))
    expect(others).toEqual(alternatives === '' ? [] : alternatives.split(' ').map(Number))
  })

  test.each(lines(`${code}.none.txt`))('nothing in: %s', (line) => {
    expect(findQuantities(line, languages[code]).map((quantity) => quantity.text)).toEqual([])
  })
})

test('a number of one thing in a number of another is no share', () => {
  const found = findQuantities('pupils aged 12 to 17 in 23 schools', languages.en)
  expect(found.map(({text}) => text)).toEqual(['aged 12 to 17', '23 schools'])
})

describe('the two values of a change', () => {
  test.each([
    ['en', 'Scores improved from 61 to 74 points.', '61', [61, 74], 'point', 'up'],
    ['en', 'The share fell from 9 to 4 percent.', '9', [0.09, 0.04], 'ratio', 'down'],
    ['en', 'Context grew from 8K to 128K tokens.', '8K', [8000, 128_000], 'token', 'up'],
    ['en', 'Output rose from 300 units in 2021 to 900.', '300 units', [300, 900], 'unit', 'up'],
    ['en', 'Sales went from $2 million in 2022 to $5 million.', '$2 million', [2e6, 5e6], 'USD', 'up'],
    ['en', 'Waits went from 90 seconds down to 6.', '90 seconds', [90, 6], 'second', 'down'],
    ['zh', '用户由50万升至80万。', '50万', [5e5, 8e5], '', 'up']
  ] as const)('%s: %s', (code, text, first, values, unit, change) => {
    const found = findQuantities(text, languages[code])
    expect(found.map(({low, high}) => [low, high])).toEqual(values.map((value) => [value, value]))
    expect(found.map((quantity) => quantity.unit)).toEqual([unit, unit])
    expect(found[0]).toMatchObject({text: first, kind: 'level'})
    expect(found[1]).toMatchObject({kind: 'change-to', change})
  })
})
