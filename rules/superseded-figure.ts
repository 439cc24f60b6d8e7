import {defineRule} from '../src/rule.js'
import {sideBySide} from '../src/side-by-side.js'

// A level changes; the older figure is not wrong, but it is no longer the answer.
export default defineRule({
  id: 'superseded-figure',
  since: '0.1.0',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'A figure for which a newer one of the same thing is known.',
    because: 'An old level told without its date is read as today’s.',
    instead: 'Take the newer figure, or give the older one its date.',
    silent: ['The two figures have the same date.', 'They are flows over different periods.']
  },

  messages: {
    superseded: '`{actual}` and `{other}` are figures of one thing at two dates'
  },

  on: 'relation',

  *check(relation) {
    if (relation.relation === 'superseded') yield sideBySide(relation, 'superseded')
  }
})
