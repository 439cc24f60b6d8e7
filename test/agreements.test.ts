import {describe, expect, test} from 'vitest'
import {compareClaims} from '../src/compare/index.js'
import {comparableOf, understand} from '../src/understand.js'

/** Claims of so many documents that say the same, with one among them that does not. */
function claimsOf(documents: number) {
  return Array.from({length: documents}, (_, number) => {
    const revenue = number === 7 ? 410 : 340
    return understand({path: `${100 + number}.md`, value: `In 2025 Tidecrane had revenue of $${revenue} million.`})
  }).flatMap(comparableOf)
}

const among = (documents: number) => {
  const relations = compareClaims(claimsOf(documents))
  return {
    conflicts: relations.filter(({relation}) => relation === 'contradicts'),
    agreements: relations.filter(({relation}) => relation === 'agrees')
  }
}

describe('documents that repeat each other', () => {
  test('a few are all said to agree', () => {
    expect(among(9).agreements).toHaveLength((8 * 7) / 2)
  })

  test('many are tied together by a bounded number of agreements each, and none is left out', () => {
    const [some, twice] = [among(60).agreements, among(120).agreements]
    expect(twice.length).toBeLessThan(2.5 * some.length)
    for (const {agreements, documents} of [
      {agreements: some, documents: 60},
      {agreements: twice, documents: 120}
    ]) {
      const reached = new Set(['100.md'])
      for (const _ of [1, 2])
        for (const {a, b} of agreements) if (reached.has(a.path) || reached.has(b.path)) reached.add(a.path).add(b.path)
      expect(reached.size).toBe(documents - 1)
    }
  })

  test('no conflict is left out', () => {
    expect(among(60).conflicts).toHaveLength(59)
  })

  test('nor where hundreds speak of one thing', () => {
    const {conflicts, agreements} = among(450)
    expect(conflicts).toHaveLength(449)
    expect(agreements.length).toBeGreaterThanOrEqual(448)
  })
})

test('what agrees with the reference base is said of every document', () => {
  const base = understand({path: 'base.md', value: 'In 2025 Tidecrane had revenue of $340 million.'})
  const relations = compareClaims(claimsOf(40), comparableOf(base))
  expect(relations.filter(({relation, a}) => relation === 'agrees' && a.path === 'base.md')).toHaveLength(39)
})
