import {isDisowned, isMention} from '../src/claims/rhetoric.js'
import {quotations} from '../src/claims/voice.js'
import {defineRule} from '../src/rule.js'
import type {Quantity} from '../src/types.js'

// “3x more” is three times as much to one reader and four times to another; “5 times less” is nothing at all.
export default defineRule({
  id: 'ambiguous-multiple',
  since: '0.1.0',
  severity: 'info',
  presets: ['strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Multiples with two readings, or none: “5 times less”, 降低 10 倍, 增长 3 倍, 翻两倍.',
    because: 'Readers take “3x more” for 3 or for 4 times; nothing can fall by more than all of it.',
    instead: 'Write “3 times as much”, “a fifth of”, 是原来的 3 倍, 降到十分之一, or give both figures.',
    silent: ['A plain ratio.', 'Doubling.', 'A large multiple.', 'The phrase is only mentioned.']
  },

  messages: {
    less: 'Unexpected fall by a multiple `{actual}`, expected a fraction, as in “a fifth of”',
    more: 'Unexpected multiple with two readings `{actual}` ({low} or {high} times), expected “times as much as”'
  },

  on: 'sentence',

  *check(reading) {
    const quoted = quotations(reading.sentence.text)
    for (const quantity of reading.quantities) {
      if (isDisowned(reading, quantity) || quoted.some((span) => isMention(span, quantity))) continue
      if (quantity.dimension !== 'multiple' || quantity.low !== quantity.high || quantity.alternatives.length === 0)
        continue
      const [low, high] = readingsOf(quantity)
      if (quantity.change === 'down' && quantity.low > 1) yield {message: 'less', at: quantity}
      else if (high / low > 1 + tolerance) yield {message: 'more', at: quantity, data: {low, high}}
    }
  }
})

/** Readings that lie closer than this, as a ratio, lead no reader astray. */
const tolerance = 0.1

/** The least and the greatest multiple of the old value that the words can mean. */
function readingsOf({low, kind, alternatives}: Quantity): [low: number, high: number] {
  const grown = kind === 'change-by' ? 1 : 0
  const multiples = [low, ...alternatives.map((other) => other.low)].map((value) => value + grown)
  return [Math.min(...multiples), Math.max(...multiples)]
}
