import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Filed, fileClaims} from '../src/cli/filed-base.js'
import {closest, MemoryStore} from '../src/compare/index.js'
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

/** A filed base whose records lie in memory; `change` may damage them. */
function filedOf(list: readonly Understood[], change = (_records: Buffer): void => undefined): Filed {
  const {index, records} = fileClaims(list)
  change(records)
  return new Filed(index, {
    read: (from, to) => records.subarray(from, to),
    damaged: () => new Error('damaged'),
    close: () => undefined
  })
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

describe('where more is told than one claim is compared with', () => {
  const quarters = ['first', 'second', 'third', 'fourth']
  const told = (year: number) =>
    Array.from(
      {length: 60},
      (_, n) => `In the ${quarters[n % 4]} quarter of ${year} Corvane had revenue of $${n} million.`
    )
  const years = Array.from({length: 10}, (_, index) => 2016 + index)
  const base = years.map((year) => understand({path: `${year}.md`, value: told(year).join('\n\n')}))
  const [figure] = comparableOf(
    understand({path: 'draft.md', value: 'Corvane had revenue of $7 million in the third quarter of 2021.'})
  )

  test.each([
    ['the store in memory', storeOf(base)],
    ['a filed base', filedOf(base)]
  ])('%s gives a bounded number, those of the same year first', (_, store) => {
    const found = store.candidates(figure!)
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThanOrEqual(64)
    expect(new Set(found.map(({path}) => path))).toEqual(new Set(['2021.md']))
  })

  test('what is hidden does not stand in the way of the rest', () => {
    const other = understand({path: 'other.md', value: 'Corvane had revenue of $9 million in 2021.'})
    const filed = filedOf([base[5]!, other])
    filed.hide('2021.md', '')
    expect(filed.candidates(figure!).map(({path}) => path)).toEqual(['other.md'])
  })

  test('what shares the rarest keys comes before what is found first', () => {
    const common = Array.from({length: 90}, (_, index) => index)
    expect(closest([common, [85, 89]], 1000)).toEqual([...common.slice(0, 62), 85, 89])
  })
})

test('figures of no known metric meet by their value, in whatever unit it is written', () => {
  const [hours, minutes] = ['The kiln at Larkmoor glows for 3 hours.', 'Corvane’s ovens shine for 180 minutes.'].map(
    (value, index) => understand({path: `${index}.md`, value})
  )
  const [claim] = comparableOf(minutes!)
  expect(claim?.known.metric).toBe(false)
  expect(
    storeOf([hours!])
      .candidates(claim!)
      .map(({path}) => path)
  ).toEqual(['0.md'])
})

describe('a filed base', () => {
  test('gives the candidates that the store in memory gives', () => {
    fc.assert(
      fc.property(documents, documents, (base, drafts) => {
        const filed = filedOf(base)
        const store = storeOf(base)
        for (const claim of drafts.flatMap(comparableOf))
          expect(namesOf(filed.candidates(claim))).toEqual(namesOf(store.candidates(claim)))
      }),
      {numRuns: 40}
    )
  })

  test('gives claims as they were put in, with open ends too', () => {
    const value =
      'Odell Freight may employ more than 400 people in 2027.\n\nUnder 5% of Odell Freight is owned by its staff.'
    const base = [understand({path: 'base.md', value})]
    const claims = comparableOf(base[0]!)
    expect(claims.map(({quantity}) => [quantity?.low, quantity?.high])).toEqual(
      expect.arrayContaining([
        [400, Infinity],
        [-Infinity, 0.05]
      ])
    )
    const filed = filedOf(base)
    for (const claim of claims) expect(filed.candidates(claim)).toContainEqual(claim)
  })

  test('throws where a claim is not what was written', () => {
    const base = [understand({path: 'base.md', value: 'In 2025 Corvane had revenue of $40 million.'})]
    const [claim] = comparableOf(base[0]!)
    for (let at = 0; at < 40; at++) {
      const damaged = filedOf(base, (records) => {
        records[at]! ^= 1
      })
      expect(() => damaged.candidates(claim!)).toThrow('damaged')
    }
  })

  test('gives texts by path, and nothing of a document that is hidden', () => {
    const [kept, hidden, copy] = ['In 2025 Corvane had revenue of $40 million.', '2025年，云岫半导体的营收为4亿元。']
      .flatMap((value, index) => understand({path: `${index}.md`, value}))
      .concat(understand({path: 'copy.md', value: '2025年，云岫半导体的营收为4亿元。'}))
    const filed = filedOf([kept!, hidden!, copy!])
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
