import {expect, test} from 'vitest'
import {scoreRecognizers} from '../bench/recognizers.js'

/** The share of each specification's cases that must be read, in per cent. */
const TARGETS: Readonly<Record<string, number>> = {
  'Number en': 95,
  'Number zh': 98,
  'Percent en': 97,
  'Percent zh': 97,
  'Currency en': 93,
  'Currency zh': 95,
  'Age en': 97,
  'Age zh': 97,
  'Dimension en': 90,
  'Dimension zh': 92
}

const scores = scoreRecognizers()

test('every specification has a target', () => {
  expect(scores.map(({name}) => name).sort()).toEqual(Object.keys(TARGETS).sort())
})

test.each(
  scores.map((score) => [`${score.name}: ${score.right} of ${score.cases}, ${score.excluded} left out`, score] as const)
)('%s', (_, {name, right, cases}) => {
  expect((100 * right) / cases).toBeGreaterThanOrEqual(TARGETS[name]!)
})

test('few cases are left out, and never for the whole of a specification', () => {
  for (const {cases, excluded} of scores) expect(excluded).toBeLessThanOrEqual(0.5 * cases)
})
