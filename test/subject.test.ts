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
