import fc from 'fast-check'
import {expect, test} from 'vitest'
import {read, sourceSpan} from '../src/read/index.js'
import {textSpan} from '../src/read/place.js'

const value = `> **Sales** rose &amp; fell by *40%*
> in two \\$ years.

| a | b |
| - | - |
| 十**二**月 | 4 \\| 5 |
`

test('a range of text, taken to the source and back, holds itself', () => {
  for (const {map, text} of read({path: 'a.md', value}).blocks)
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(text.length), (start, size) => {
        const span = {start, end: Math.min(text.length, start + Math.max(1, size))}
        const back = textSpan(map, sourceSpan(map, span))
        expect(back).toBeDefined()
        expect(back!.start).toBeLessThanOrEqual(span.start)
        expect(back!.end).toBeGreaterThanOrEqual(span.end)
      })
    )
})

test('a block has no text of a range outside it', () => {
  const [first, second] = read({path: 'a.md', value: 'One.\n\nTwo.\n'}).blocks
  expect(textSpan(first!.map, {start: 6, end: 10})).toBeUndefined()
  expect(textSpan(second!.map, {start: 6, end: 10})).toEqual({start: 0, end: 4})
})
