import {defineRule} from '../src/rule.js'
import {aboutIdentity, isDisagreement, sideBySide} from '../src/side-by-side.js'

// Two posts of one house that disagree are found by the reader who has read both.
export default defineRule({
  id: 'contradicts-document',
  since: '0.1.0',
  severity: 'error',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks:
      'A statement that cannot stand beside one of another document of the run. Opposite views of one question are told as information.',
    because: 'Documents that are published together are read together.',
    instead: 'Keep the one you can source, or say what differs (period, population, definition).',
    silent: [
      'The two meet when rounded as they are written.',
      'They speak of different subjects, populations or times.',
      'One of them is a question, a condition, a target or an example.'
    ]
  },

  messages: {
    conflict: '`{actual}` conflicts with `{other}` in another document',
    opposed: '`{actual}` is at odds with `{other}` in another document'
  },

  on: 'relation',

  *check(relation, {reference}) {
    const {a, b} = relation
    if (relation.relation !== 'contradicts' || a.path === b.path || reference(a) || aboutIdentity(relation)) return
    yield sideBySide(relation, isDisagreement(relation) ? 'opposed' : 'conflict')
  }
})
