import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Filed, fileClaims} from '../src/cli/filed-base.js'
import {MemoryStore} from '../src/compare/index.js'
import type {Claim, Understood} from '../src/types.js'
import {comparableOf, understand} from '../src/understand.js'

const firms = ['Larkmoor', 'Corvane', '云岫半导体', 'Odell Freight']
const sentence = fc
  .record({
    firm: fc.constantFrom(...firms),
    year: fc.integer({min: 2019, max: 2026}),
    n: fc.integer({min: 2, max: 900})
  })
  .map(({firm, year, n}) =>
    firm === '云岫半导体' ? `${year}年，${firm}的营收为${n}亿元。` : `In ${year} ${firm} had revenue of $${n} million.`
  )

/** Up to five documents of a few sentences. */
const documents = fc
  .array(fc.array(sentence, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 5})
  .map((texts) => texts.map((lines, index) => understand({path: `${index}.md`, value: lines.join('\n\n')})))

const storeOf = (list: readonly Understood[]): MemoryStore => {
  const store = new MemoryStore()
  for (const document of list) store.put(comparableOf(document))
  return store
}

/** What a claim says, so that the same claim of two stores is the same; a derived one shares the id of its figure. */
const nameOf = (claim: Claim): string =>
  JSON.stringify([claim.id, claim.fact?.type, claim.fact?.relation, claim.quantity?.text])
const namesOf = (claims: readonly Claim[]): string[] => claims.map(nameOf).sort()
const pairsOf = (store: MemoryStore): string[] => [...store.pairs()].map((pair) => namesOf(pair).join(' ~ ')).sort()

describe('a store', () => {
  test('gives each pair once, and no other than the candidates make', () => {
    fc.assert(
      fc.property(documents, (list) => {
        const store = storeOf(list)
        const claims = list.flatMap(comparableOf)
        const order = new Map(claims.map((claim, index) => [claim, index]))
        const brute = claims.flatMap((claim) =>
          store
            .candidates(claim)
            .filter((other) => order.get(other)! > order.get(claim)!)
            .map((other) => namesOf([claim, other]).join(' ~ '))
        )
        expect(pairsOf(store)).toEqual(brute.sort())
      }),
      {numRuns: 40}
    )
  })

  test('does not depend on the order in which documents come', () => {
    fc.assert(
      fc.property(documents, (list) => {
        const backwards = storeOf([...list].reverse())
        expect(pairsOf(backwards)).toEqual(pairsOf(storeOf(list)))
      }),
      {numRuns: 40}
    )
  })

  test('is without a document that is dropped as if it had never come', () => {
    fc.assert(
      fc.property(documents, ([gone, ...rest]) => {
        const store = storeOf([gone!, ...rest])
        store.drop(gone!.document.path)
        expect(pairsOf(store)).toEqual(pairsOf(storeOf(rest)))
        for (const claim of comparableOf(gone!))
          expect(namesOf(store.candidates(claim))).toEqual(namesOf(storeOf(rest).candidates(claim)))
      }),
      {numRuns: 40}
    )
  })
})

describe('a filed base', () => {
  test('gives the candidates that the store in memory gives', () => {
    fc.assert(
      fc.property(documents, documents, (base, drafts) => {
        const filed = new Filed(fileClaims(base))
        const store = storeOf(base)
        for (const claim of drafts.flatMap(comparableOf))
          expect(namesOf(filed.candidates(claim))).toEqual(namesOf(store.candidates(claim)))
      }),
      {numRuns: 40}
    )
  })

  test('gives texts by path, and nothing of a document that is hidden', () => {
    const [kept, hidden, copy] = ['In 2025 Corvane had revenue of $40 million.', '2025年，云岫半导体的营收为4亿元。']
      .flatMap((value, index) => understand({path: `${index}.md`, value}))
      .concat(understand({path: 'copy.md', value: '2025年，云岫半导体的营收为4亿元。'}))
    const filed = new Filed(fileClaims([kept!, hidden!, copy!]))
    expect(filed.source('1.md')).toBe('2025年，云岫半导体的营收为4亿元。')
    filed.hide('draft.md', '2025年，云岫半导体的营收为4亿元。')
    expect(filed.source('1.md')).toBeUndefined()
    expect(filed.source('copy.md')).toBeUndefined()
    expect(filed.source('0.md')).toBe('In 2025 Corvane had revenue of $40 million.')
    expect(
      comparableOf(hidden!)
        .flatMap((claim) => filed.candidates(claim))
        .map(({path}) => path)
    ).not.toContain('1.md')
  })
})
