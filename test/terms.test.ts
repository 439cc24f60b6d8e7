import {expect, test} from 'vitest'
import {outsideTerms} from '../src/judge/terms.js'
import {finding} from './report-sample.js'

const left = (source: string, words: string, ...terms: string[]) =>
  outsideTerms([finding('a.md', source, words, 'rule', 'info')], source, terms).length

test('what lies inside a term is no finding', () => {
  expect(left('They read The Last Revolution aloud.', 'Last', 'The Last Revolution')).toBe(0)
  expect(left('他们读《最后的革命》。', '革命', '最后的革命')).toBe(0)
  expect(left('Revolution', 'Revolution', 'Revolution')).toBe(0)
})

test('what goes over its ends, or stands elsewhere, is one', () => {
  expect(left('The Last Revolutionary idea.', 'Revolutionary', 'The Last Revolution')).toBe(1)
  expect(left('The Last Revolution is a revolution.', ' a revolution', 'The Last Revolution')).toBe(1)
  expect(left('A revolution.', 'revolution', 'Revolution')).toBe(1)
  expect(left('A revolution.', 'revolution')).toBe(1)
})
