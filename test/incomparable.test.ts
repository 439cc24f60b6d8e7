import {expect, test} from 'vitest'
import {check} from '../src/index.js'

const consistency = new Set([
  'contradicts-document',
  'contradicts-self',
  'superseded-figure',
  'unit-slip',
  'conflicting-role'
])

/** The rules of consistency that find something in documents of one run. */
async function conflicts(...values: string[]): Promise<string[]> {
  const {files} = await check(
    values.map((value, index) => ({path: `${index}.md`, value})),
    {corpus: false}
  )
  return files.flatMap(({findings}) => findings.map(({rule}) => rule)).filter((rule) => consistency.has(rule))
}

test.each([
  [
    'sums over periods that are not known',
    'Brennmoor said net income rose 26% to $18.8 billion from $14.9 billion a year earlier.',
    'Brennmoor brought in $57 billion in revenue with $31.9 billion in net profit.'
  ],
  [
    'growth of two things, with nothing but the country in common',
    '2023年中国冷链市场规模为141亿元，较上年增长83.9%。',
    '中国第一产业增加值406亿元，同比增长3.5%。'
  ],
  ['markets of two things', '2024年中国冷链市场规模达到294亿元。', '2024年中国家具市场规模达到165亿元。']
])('two documents: %s', async (_, a, b) => {
  expect(await conflicts(a, b)).toEqual([])
})

test.each([
  [
    'markets of two things',
    'The cold storage market in Norway was worth $29 billion in 2024.\n\nThe furniture market in Norway was worth $16 billion in 2024.'
  ],
  [
    'growth of several things, with nothing but the country in common',
    '中国猪牛羊禽肉产量5833万吨，同比下降1.1%。\n\n中国规模以上工业增加值同比增长6.0%。'
  ]
])('one document: %s', async (_, text) => {
  expect(await conflicts(text)).toEqual([])
})

test.each([
  [
    'a sum over one year',
    'In 2024 Brennmoor had a net profit of $18 billion.',
    'Net profit of Brennmoor was $31 billion in 2024.'
  ],
  ['one market', '2024年中国冷链市场规模达到294亿元。', '2024年中国冷链市场规模为165亿元。']
])('still two documents in conflict: %s', async (_, a, b) => {
  expect(await conflicts(a, b)).toEqual(['contradicts-document'])
})
