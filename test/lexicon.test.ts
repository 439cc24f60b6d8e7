import {expect, test} from 'vitest'
import {fold} from '../src/claims/fold.js'
import {Lexicon} from '../src/claims/lexicon.js'

const found = (phrases: Record<string, string[]>, text: string) =>
  new Lexicon(phrases).find(text).map((hit) => `${hit.id}: ${text.slice(hit.start, hit.end)}`)

test('alternatives and optional parts', () => {
  const phrases = {a: ['{may|might} [well ]be'], b: ['[very ]large'], c: ['by {some|most} … {say|claim}']}
  expect(found(phrases, 'It may be. It might well be. It might well.')).toEqual(['a: may be', 'a: might well be'])
  expect(found(phrases, 'large, very large')).toEqual(['b: large', 'b: very large', 'b: large'])
  expect(found(phrases, 'by most of them claim')).toEqual(['c: by most of them claim'])
})

test('an optional part between spaces may be left out, and may have alternatives', () => {
  const phrases = {a: ['{a|the} [whole|bold] new era']}
  expect(found(phrases, 'A new era, the bold new era, the whole new era')).toEqual([
    'a: A new era',
    'a: the bold new era',
    'a: the whole new era'
  ])
  expect(found(phrases, 'the old new era, anew era')).toEqual([])
})

test('a gap begins at the end of a word', () => {
  expect(found({a: ['no one … will']}, 'no ones will')).toEqual([])
})

test('folding keeps every offset', () => {
  expect(fold('ＡＩ Isn’t')).toBe("ai isn't")
  expect(fold('İt')).toHaveLength(2)
  expect(fold('將會１２％')).toBe('将会12%')
})

test('Latin phrases match whole words, in any case', () => {
  expect(found({a: ['may']}, 'May maybe dismay, may')).toEqual(['a: May', 'a: may'])
})

test('a star leaves the end of a word open', () => {
  expect(found({a: ['revolution*']}, 'a revolutionary Revolution')).toEqual(['a: revolutionary', 'a: Revolution'])
})

test('Han phrases need no boundary, and Latin ones end beside Han', () => {
  expect(found({a: ['可能'], b: ['ai']}, '这可能是AI做的')).toEqual(['a: 可能', 'b: AI'])
})

test('the longest phrase of an id wins at a place, each id for itself', () => {
  expect(found({a: ['一定', '一定程度'], b: ['一定程度']}, '在一定程度上')).toEqual(['a: 一定程度', 'b: 一定程度'])
})

test('a gap stays inside the clause', () => {
  expect(found({a: ['no one … will']}, 'No one here will stay. No one, I will say')).toEqual(['a: No one here will'])
})

test('a phrase without words is refused', () => {
  expect(() => new Lexicon({a: ['… will']})).toThrow('must begin with words')
})
