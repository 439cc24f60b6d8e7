import {defineRule} from '../src/rule.js'

// Figures that are given together can be checked against each other without any source.
export default defineRule({
  id: 'inconsistent-arithmetic',
  since: '0.1.0',
  severity: 'error',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks:
      'Sums, shares of one whole, changes against their ends, products, growth rates, and counts against lists that do not add up.',
    because: 'A sum that fails shows that at least one figure is wrong, and any reader can see it.',
    instead: 'Work the figures out again; if parts overlap or are rounded, say so.',
    silent: [
      'The figures meet when rounded as they are written.',
      'Several answers were possible, or the parts overlap.',
      'The number is part of an idiom.'
    ]
  },

  messages: {
    sum: '`{actual}` does not add up: {sum}',
    count: '`{actual}` does not match what is listed: {sum}'
  },

  on: 'document',

  *check({type, span, why, related}, {document}) {
    if (type !== 'arithmetic' && type !== 'count') return
    yield {
      message: type === 'count' ? 'count' : 'sum',
      at: span,
      data: {sum: why},
      related: related.map((other) => ({path: document.path, ...other}))
    }
  }
})
