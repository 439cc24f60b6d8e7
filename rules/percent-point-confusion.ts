import {defineRule} from '../src/rule.js'

// From 20% to 25% is five points, and a rise by a quarter; “5%” is neither.
export default defineRule({
  id: 'percent-point-confusion',
  since: '0.1.0',
  severity: 'info',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'A change of a rate given in per cent where the two ends show percentage points.',
    because: 'Five points on 20% are a rise by a quarter; the reader cannot know which was meant.',
    instead: 'Write “5 percentage points”, 5 个百分点, or the change in per cent.',
    silent: [
      'The change is given in points.',
      'The change in per cent is right.',
      'Only one end is given.',
      'The ends are no rates.'
    ]
  },

  messages: {
    points: 'Unexpected per cent in `{actual}`, expected percentage points: {why}'
  },

  on: 'document',

  *check({type, span, related, why}, {document}) {
    if (type !== 'points') return
    yield {
      message: 'points',
      at: span,
      data: {why},
      related: related.map((place) => ({path: document.path, ...place}))
    }
  }
})
