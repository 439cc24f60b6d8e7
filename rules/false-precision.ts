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
      'The figure is rounded (“about 48%”, 约 1.2 亿).',
      'The figure is exact and says so, or is a bound (“at least 1,024”).',
      'Years and other times.'
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

/** Significant digits as written: the size of the value over the size of its last digit. */
function digitsOf({low, high, step}: Quantity): number {
  const size = Math.max(Math.abs(low), Math.abs(high))
  if (!Number.isFinite(size) || size === 0 || step <= 0) return 0
  return Math.floor(Math.log10(size) + 1e-9) - Math.round(Math.log10(step)) + 1
}
