import {deflateRawSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {languageSettings} from '../src/options.js'
import {type Draft, withPlainLines} from '../src/playground/draft.js'
import {editBetween, moved} from '../src/playground/edits.js'
import {segmentsOf} from '../src/playground/segments.js'
import {draftOf, fragmentOf, LONGEST_SHARED} from '../src/playground/share.js'
import {presets} from '../src/rule.js'

const draft: Draft = {text: 'Experts agree.', preset: 'strict', language: 'zh', asOf: '2026-11-20', corpus: false}

describe('a link', () => {
  test('gives back every draft, unit by unit', () =>
    fc.assert(
      fc.asyncProperty(
        fc.record({
          text: fc.string({unit: 'binary'}).map(withPlainLines),
          preset: fc.constantFrom(...presets),
          language: fc.constantFrom(...languageSettings),
          asOf: fc.constantFrom('2026-11-20', '1999-12-31'),
          corpus: fc.boolean()
        }),
        async (any) => {
          const fragment = await fragmentOf(any)
          expect(fragment).toMatch(/^#1\.[\w-]+$/)
          expect(await draftOf(fragment)).toEqual(any)
        }
      ),
      {numRuns: 50}
    ))

  test('without a draft is no fault', async () => {
    expect(await draftOf('')).toBeUndefined()
    expect(await draftOf('#')).toBeUndefined()
  })

  test('of any other making is refused', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({minLength: 2}),
          fc.base64String({minLength: 4}).map((text) => `1.${text}`)
        ),
        async (text) => {
          await expect(draftOf(`#${text}`)).rejects.toThrow()
        }
      ),
      {numRuns: 50}
    ))

  test.each([
    {preset: 'none'},
    {language: 'fr'},
    {asOf: '2026-02-30'},
    {asOf: 20261120},
    {corpus: 1},
    {text: 20261120}
  ])('with %j is refused', async (part) => {
    await expect(draftOf(await fragmentOf({...draft, ...part} as unknown as Draft))).rejects.toThrow()
  })

  test('is made of a text of the greatest length, and of none longer', async () => {
    const longest = {...draft, text: '\u0001'.repeat(LONGEST_SHARED)}
    expect(await draftOf(await fragmentOf(longest))).toEqual(longest)
    await expect(fragmentOf({...draft, text: `${longest.text}a`})).rejects.toThrow(RangeError)
  })

  test('that swells to more than a draft is given up', async () => {
    const bomb = deflateRawSync(JSON.stringify(['a'.repeat(20_000_000), 'all', 'auto', '2026-11-20', true]))
    await expect(draftOf(`#1.${bomb.toString('base64url')}`)).rejects.toThrow('too much')
  })
})

describe('an edit', () => {
  const word = fc.string({maxLength: 8})

  test('moves the words around it, and loses those it changed', () =>
    fc.assert(
      fc.property(word, word, word, word, (before, words, after, typed) => {
        const text = before + words + after
        const span = {start: before.length, end: before.length + words.length}
        for (const changed of [typed + text, text + typed]) {
          const there = moved(span, editBetween(text, changed))
          if (there) expect(changed.slice(there.start, there.end)).toBe(words)
        }
      })
    ))

  test('inside a range takes it away', () => {
    const edit = editBetween('It is 10x faster.', 'It is 12x faster.')
    expect(moved({start: 6, end: 9}, edit)).toBeUndefined()
    expect(moved({start: 0, end: 5}, edit)).toEqual({start: 0, end: 5})
    expect(moved({start: 10, end: 16}, edit)).toEqual({start: 10, end: 16})
  })
})

describe('the highlight layer', () => {
  test('covers the text once, in order, whatever overlaps', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            start: fc.nat(30),
            size: fc.nat(10),
            severity: fc.constantFrom('info' as const, 'warning' as const, 'error' as const)
          })
        ),
        (places) => {
          const highlights = places.map(({start, size, severity}) => ({
            start,
            end: start + size,
            severity,
            current: false
          }))
          const segments = segmentsOf(40, highlights)
          expect(segments.map(({start}) => start)).toEqual([0, ...segments.slice(0, -1).map(({end}) => end)])
          expect(segments.at(-1)!.end).toBe(40)
          for (let at = 0; at < 40; at++) {
            const over = highlights.filter(({start, end}) => start <= at && at < end).map(({severity}) => severity)
            const gravest = (['error', 'warning', 'info'] as const).find((severity) => over.includes(severity))
            expect(segments.find(({start, end}) => start <= at && at < end)!.severity).toBe(gravest)
          }
        }
      )
    ))

  test('is empty for an empty text', () => {
    expect(segmentsOf(0, [])).toEqual([])
  })
})
