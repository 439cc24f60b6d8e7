import {defineRule} from '../src/rule.js'
import {aboutIdentity, sideBySide} from '../src/side-by-side.js'

// Who founded, built or runs a thing, and what its letters stand for, has one answer.
export default defineRule({
  id: 'conflicting-role',
  since: '0.1.0',
  severity: 'error',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks:
      'One person in two exclusive roles, one name or acronym expanded in two ways, one deed credited to different people.',
    because: 'Credit and titles are what people named in a text check first.',
    instead: 'Take the title or the expansion from the organisation itself, with its date.',
    silent: [
      'One person holds two roles that go together.',
      'A role changed and the text dates both.',
      'Two people are credited together.',
      'Each of two documents points at itself.'
    ]
  },

  messages: {
    conflict: '`{actual}` conflicts with `{other}`'
  },

  on: 'relation',

  *check(relation) {
    if (relation.relation === 'contradicts' && aboutIdentity(relation)) yield sideBySide(relation, 'conflict')
  }
})
