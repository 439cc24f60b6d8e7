import {defineRule} from '../src/rule.js'
import type {Quantity} from '../src/types.js'

// Who says “about” does not know the second decimal.
export default defineRule({
  id: 'false-precision',
  since: '0.1.0',
  severity: 'info',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'A figure called approximate and written to the fourth digit: “about 47.83%”, 约 47.83%.',
    because: 'The digits claim a measurement that the word “about” takes back; one of the two is wrong.',
    instead: 'Drop the word, or round the figure: “47.83%” or “about 48%”.',
    silent: [
      'The figure is rounded.',
      'The figure is exact or a bound.',
      'It is a year or a date.',
      'It is a name or a version.'
    ]
  },

  messages: {
    digits: 'Unexpected precision in `{actual}`, expected a rounded figure after `{approximator}`'
  },

  on: 'sentence',

  *check({quantities}) {
    for (const quantity of quantities)
      if (quantity.change === '~' && quantity.approximator && digitsOf(quantity) >= least)
        yield {message: 'digits', at: quantity, data: {approximator: quantity.approximator}}
  }
})

/** From this many significant digits on a figure is no estimate. */
const least = 4

/** Significant digits: the value over the size of its last digit; the zeros that end a whole number only hold its place. */
function digitsOf({low, high, step}: Quantity): number {
  const size = Math.abs(Number.isFinite(low) ? low : high)
  if (!Number.isFinite(size) || step <= 0) return 0
  const written = String(Math.round(size / step))
  return (step < 1 ? written : written.replace(/0+$/, '')).length
}
