import {describe, expect, it} from 'vitest'
import {readWords} from '../src/claims/words/index.js'
import {languages} from '../src/languages/index.js'
import {understand} from '../src/understand.js'

const claims = (value: string) => understand({path: 'draft.md', value}).readings.flatMap((reading) => reading.claims)

describe('concepts', () => {
  it.each(['metrics', 'entities', 'scopes', 'words', 'states', 'views', 'roles', 'deeds', 'ranks', 'degrees'] as const)(
    'have the same ids in every language: %s',
    (key) => {
      expect(Object.keys(languages.zh.concepts[key]).sort()).toEqual(Object.keys(languages.en.concepts[key]).sort())
    }
  )

  it('join languages on metrics and entities', () => {
    const [english] = claims('Nvidia has a market share of 80%.')
    const [chinese] = claims('英伟达的市场份额为80%。')
    expect(english).toMatchObject({subject: 'nvidia', metric: 'market-share', known: {subject: true, metric: true}})
    expect(chinese).toMatchObject({subject: 'nvidia', metric: 'market-share', known: {subject: true, metric: true}})
  })
})

describe('a measure that was named before', () => {
  const last = (value: string) => claims(value).at(-1)

  it.each([
    ["Torvik's market share is growing. That share was 12% last year.", 'market-share'],
    ["Torvik's churn is low. Now that figure stands at 3%.", 'churn'],
    ['托维克的流失率不高。目前这一比例为3%。', 'churn'],
    ['托维克的市场份额在扩大。有人以为它很小。这个数字去年是12%。', 'market-share']
  ])('%s', (value, metric) => {
    expect(last(value)).toMatchObject({metric, known: {metric: true}})
  })

  it.each([
    ['another section', '## Shares\n\nThe market share of Torvik grew.\n\n## Staff\n\nThat share is 12%.'],
    ['another dimension', 'The churn of Torvik is low. That share is in the report, for 12 euros.'],
    ['two measures at once', 'The market share and the churn of Torvik grew. That figure is 12%.']
  ])('is not one of %s', (_, value) => {
    expect(last(value)?.known.metric).toBe(false)
  })
})

describe('sums without a currency', () => {
  const money = (value: string) => claims(value).filter(({quantity}) => quantity?.dimension === 'money')

  it.each([
    ['beside a metric of money', '云溪去年融资2亿元。今年营收达到5.3亿。', [2e8, 5.3e8]],
    ['before a noun', '云溪去年融资2亿美元。市值万亿的公司只有三家。', [2e8, 1e12]],
    ['what it became', '云溪去年融资2亿元。估值从6亿涨到35亿。', [2e8, 6e8, 3.5e9]]
  ])('%s', (_, value, expected) => {
    const found = money(value).map(({quantity}) => quantity!)
    expect(found.map(({low}) => low)).toEqual(expected)
    expect(new Set(found.map(({unit}) => unit)).size).toBe(1)
  })

  it.each([
    ['counts', '云溪去年融资2亿元。用户达到5.3亿。'],
    ['two currencies', '云溪去年融资2亿元，今年融资3000万美元。营收达到5.3亿。']
  ])('are none: %s', (_, value) => {
    expect(money(value).every(({quantity}) => /元$/.test(quantity!.text))).toBe(true)
  })
})

describe('a cell of a table', () => {
  const cell = (head: string, figure: string) =>
    claims(`| | 2025 |\n| --- | --- |\n| ${head} | ${figure} |\n`).find(({extent}) => extent.includes('cell'))?.quantity

  it.each([
    ['Revenue ($m)', '212', 212e6, 'USD'],
    ['Revenue, € million', '1.7', 1.7e6, 'EUR'],
    ['Loans in US$ bn', '3', 3e9, 'USD'],
    ['Waiting time (minutes)', '32.6', 32.6, 'minute'],
    ['Growth (%)', '25', 0.25, 'ratio'],
    ['Catch (thousand tonnes)', '170', 170e3, 'tonne'],
    ['营收（亿元）', '2.1', 2.1e8, 'CNY'],
    ['用户/万人', '170', 170e4, 'person'],
    ['Output (2023 prices)', '640', 640, '']
  ])('has the unit of its head: %s', (head, figure, low, unit) => {
    expect(cell(head, figure)).toMatchObject({low, unit, text: figure})
  })

  it('has no figure in a head that gives a unit only', () => {
    expect(claims('| 营收（亿元） | 2025 |\n| --- | --- |\n| 华东 | 2.1 |\n').map(({text}) => text)).toEqual(['2.1'])
  })
})

describe('who says it', () => {
  it.each([
    ['Ida Brenn said the churn rate was 3%.', ['brenn', 'ida']],
    ['Ida Brenn told us that 3% left.', ['brenn', 'ida']],
    ['Ida Brenn said: “3% left.”', ['brenn', 'ida']]
  ])('%s', (value, reporters) => {
    expect([...claims(value)[0]!.reporters].sort()).toEqual(reporters)
  })
})

describe('us', () => {
  it('is a country in capitals only', () => {
    expect(claims('They told us that 90% of it is gone.')[0]?.scope).toEqual([])
    expect(claims('In the US 90% of it is gone.')[0]?.scope).toEqual(['us'])
  })
})

describe('subject', () => {
  it('falls back to the name as it is written', () => {
    expect(claims('Torvik Steel employs 300 people.')[0]).toMatchObject({
      subject: 'torvik steel',
      known: {subject: false}
    })
  })

  it('is carried over from the sentence before, in one paragraph', () => {
    expect(claims('OpenAI moved house. It has 900 employees.')[0]?.subject).toBe('openai')
    expect(claims('OpenAI moved house.\n\nIt has 900 employees.')[0]?.subject).not.toBe('openai')
    expect(claims('微软搬了家。该公司有900名员工。')[0]?.subject).toBe('microsoft')
  })

  it('keeps a version with the name', () => {
    expect([...readWords('Fjord-2 and Kestrel 3 are fast.', languages.en).names.keys()]).toEqual([
      'fjord#2',
      'kestrel#3'
    ])
  })

  it('sets apart who says it', () => {
    const [claim] = claims('Ada Lindqvist says that Torvik employs 300 people.')
    expect(claim?.names).toEqual(['torvik'])
    expect(claim?.reporters).toEqual(['ada', 'lindqvist'])
  })
})

describe('scope', () => {
  it('holds places, populations and ages', () => {
    expect(claims('In Japan 12% of start-ups close within a year.')[0]?.scope).toEqual(
      expect.arrayContaining(['japan', 'startups'])
    )
    expect(claims('Among nurses under 30, 71% trust the tool.').at(-1)?.scope).toContain('age -Infinity 30')
  })
})

describe('names in Chinese', () => {
  it.each([
    ['云岭医院有床位1200张。', '云岭'],
    ['《山海旧事》首周卖出90万份。', '山海旧事'],
    ['创始人周怡表示满意。', '周怡'],
    ['Zenbu 算法由一个小组提出。', 'zenbu']
  ])('%s', (text, name) => {
    expect([...readWords(text, languages.zh).names.keys()]).toContain(name)
  })

  it.each(['许多用户都在切换。', '这个模型发布得很快。', '金额为三亿元。'])('%s has none', (text) => {
    expect([...readWords(text, languages.zh).names.keys()]).toEqual([])
  })
})
