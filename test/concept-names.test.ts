import {describe, expect, test} from 'vitest'
import {conceptName, describeGate, namesOfGate} from '../src/concept-names.js'
import {languages} from '../src/languages/index.js'

describe('names of concepts', () => {
  test('are what the lexicon of the language calls them', () => {
    expect([conceptName('metric', 'market-share', 'en'), conceptName('metric', 'market-share', 'zh')]).toEqual([
      'market share',
      '市场份额'
    ])
    expect([conceptName('entity', '@google', 'en'), conceptName('entity', '@google', 'zh')]).toEqual(['Google', '谷歌'])
    expect([conceptName('role', 'chief-executive', 'en'), conceptName('role', 'chief-executive', 'zh')]).toEqual([
      'chief executive',
      '首席执行官'
    ])
    expect(conceptName('scope', 'south-africa', 'en')).toBe('South Africa')
  })

  test('have the version of a name after it', () => {
    expect(conceptName('entity', 'acme#4.5', 'en')).toBe('acme 4.5')
  })

  test('of ids that no lexicon has are their words', () => {
    expect(conceptName('metric', 'hold-time', 'en')).toBe('hold time')
    expect(conceptName('metric', 'toString', 'zh')).toBe('toString')
  })

  test('no metric, scope, role, state or question is shown with the notation of phrases, or as an id', () => {
    for (const {code, concepts} of Object.values(languages)) {
      const lists = [
        ['metric', concepts.metrics],
        ['scope', concepts.scopes],
        ['role', concepts.roles],
        ['deed', concepts.deeds],
        ['state', concepts.states],
        ['state', concepts.views]
      ] as const
      for (const [kind, list] of lists)
        for (const id of Object.keys(list)) {
          const name = conceptName(kind, id, code)
          expect(name, id).toMatch(/^[^[\]{}…|*]+$/)
          if (code === 'zh') expect(name, id).toMatch(/\p{Script=Han}|^[A-Z]{2,}|^(?:HumanEval|SWE-bench|vr|nps)$/iu)
        }
    }
  })

  test('every title is of an id there is', () => {
    for (const {concepts} of Object.values(languages)) {
      const {metrics, entities, scopes, roles, deeds, states, views} = concepts
      const ids = new Set([metrics, entities, scopes, roles, deeds, states, views].flatMap((list) => Object.keys(list)))
      for (const id of Object.keys(concepts.titles)) expect(ids).toContain(id)
    }
  })
})

describe('names of gates', () => {
  test('are those of what they name', () => {
    expect(namesOfGate('subject: nvidia, tsmc', 'zh')).toEqual(['英伟达', '台积电'])
    expect(namesOfGate('name: MCP', 'en')).toEqual(['MCP'])
    expect(describeGate('metric: code-by-ai')).toBe('metric: code written by AI')
  })

  test('there are none where nothing is named', () => {
    expect(namesOfGate('subject: no name', 'en')).toEqual([])
    expect(namesOfGate('metric: 80% of the words', 'en')).toEqual([])
    expect(describeGate('subject: no name')).toBe('no subject named on either side')
    expect(describeGate('metric: 80% of the words')).toBe('metric: 80% of the words')
  })
})
