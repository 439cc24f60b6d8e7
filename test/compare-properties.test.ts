import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compareClaims, MemoryStore, relate} from '../src/compare/index.js'
import type {Claim, Quantity} from '../src/types.js'

const quantity = fc
  .record({
    value: fc.integer({min: 1, max: 5000}),
    width: fc.integer({min: 0, max: 400}),
    change: fc.constantFrom('=' as const, '~' as const),
    dimension: fc.constantFrom('count' as const, 'share' as const, 'duration' as const)
  })
  .map(
    ({value, width, change, dimension}): Quantity => ({
      start: 0,
      end: 1,
      text: String(value),
      low: value,
      high: value + width,
      lowOpen: false,
      highOpen: false,
      unit: dimension === 'share' ? 'ratio' : dimension === 'duration' ? 'day' : 'user',
      dimension,
      kind: 'level',
      change,
      step: 1,
      soft: false,
      alternatives: []
    })
  )

const claim = fc
  .record({
    id: fc.uuid(),
    path: fc.constantFrom('a.md', 'b.md', 'c.md'),
    sentence: fc.integer({min: 0, max: 50}),
    name: fc.constantFrom('torvik', 'sundal'),
    metric: fc.constantFrom('users', 'valuation'),
    quantity
  })
  .map(
    ({name, metric, ...rest}): Claim => ({
      ...rest,
      span: {start: rest.sentence * 10, end: rest.sentence * 10 + 5},
      text: 'words',
      words: 'words',
      language: 'en',
      kind: 'measurement',
      subject: name,
      metric,
      scope: [],
      known: {subject: true, metric: true},
      modality: 4,
      polarity: '+',
      voice: {type: 'author'},
      evidence: {type: 'none'},
      terms: [`=${metric}`, metric, 'app', 'paid'],
      names: [name],
      fullNames: [],
      qualifiers: [],
      reporters: [],
      extent: []
    })
  )

const told = (relations: ReturnType<typeof compareClaims>) =>
  relations.map(({relation, a, b}) => `${relation} ${[a.id, b.id].sort().join(' ')}`).sort()

describe('relate', () => {
  it('sees a contradiction either way round', () => {
    fc.assert(
      fc.property(claim, claim, (a, b) => {
        expect(relate(a, b)?.relation === 'contradicts').toBe(relate(b, a)?.relation === 'contradicts')
      })
    )
  })

  it('never sets a claim against itself', () => {
    fc.assert(
      fc.property(claim, (a) => {
        expect(relate(a, {...a, path: 'other.md'})?.relation).not.toBe('contradicts')
      })
    )
  })

  it('finds no conflict in a wider interval that was none before', () => {
    fc.assert(
      fc.property(claim, claim, fc.integer({min: 0, max: 1000}), (a, b, more) => {
        fc.pre(relate(a, b)?.relation !== 'contradicts' && b.quantity!.low !== b.quantity!.high)
        const wider = {...b, quantity: {...b.quantity!, low: b.quantity!.low - more, high: b.quantity!.high + more}}
        expect(relate(a, wider)?.relation).not.toBe('contradicts')
      })
    )
  })
})

describe('compareClaims', () => {
  it('gives the same relations in whatever order the claims come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(claim, {maxLength: 12, selector: ({id}) => id}), fc.integer(), (claims, seed) => {
        const shuffled = [...claims].sort((left, right) => (hash(left.id, seed) < hash(right.id, seed) ? -1 : 1))
        expect(told(compareClaims(shuffled))).toEqual(told(compareClaims(claims)))
      })
    )
  })
})

const hash = (text: string, seed: number): number =>
  [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) | 0, seed)

describe('the store', () => {
  it('offers every pair that shares a subject and a word, once, and forgets a document', () => {
    fc.assert(
      fc.property(fc.uniqueArray(claim, {maxLength: 12, selector: ({id}) => id}), (claims) => {
        const store = new MemoryStore()
        store.put(claims)
        const pairs = [...store.pairs()].map(([a, b]) => [a.id, b.id].sort().join(' '))
        expect(new Set(pairs).size).toBe(pairs.length)
        for (const one of claims)
          for (const other of claims)
            if (one.id < other.id && one.names[0] === other.names[0] && one.metric === other.metric)
              expect(pairs).toContain([one.id, other.id].sort().join(' '))
        store.drop('a.md')
        expect([...store.pairs()].every(([a, b]) => a.path !== 'a.md' && b.path !== 'a.md')).toBe(true)
      })
    )
  })
})
