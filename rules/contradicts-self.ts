import {defineRule} from '../src/rule.js'
import {aboutIdentity, isDisagreement, sideBySide} from '../src/side-by-side.js'

// A reader who finds two figures for one thing believes neither.
export default defineRule({
  id: 'contradicts-self',
  since: '0.1.0',
  severity: 'error',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks:
      'Two statements of one document that cannot both stand: figures, dates, yes against no, heading against body. Opposite views of one question, and forecasts of two speakers, are told as information.',
    because: 'A reader who finds two values for one thing cannot trust either.',
    instead: 'Keep the one you can source, or say what differs between them (period, population, definition).',
    silent: [
      'The two meet when rounded as they are written.',
      'They speak of different subjects, populations or times.',
      'One of them is a question, a condition, a target or an example.'
    ]
  },

  messages: {
    conflict: '`{actual}` conflicts with `{other}` in the same document',
    opposed: '`{actual}` is at odds with `{other}` in the same document'
  },

  on: 'relation',

  *check(relation) {
    if (relation.relation !== 'contradicts' || relation.a.path !== relation.b.path || aboutIdentity(relation)) return
    yield sideBySide(relation, isDisagreement(relation) ? 'opposed' : 'conflict')
  }
})
