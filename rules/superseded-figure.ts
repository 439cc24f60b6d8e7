import {defineRule} from '../src/rule.js'
import {sideBySide} from '../src/side-by-side.js'
import type {Claim} from '../src/types.js'

// A level changes; the older figure is not wrong, but it is no longer the answer.
export default defineRule({
  id: 'superseded-figure',
  since: '0.1.0',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'A figure for which another document has a newer one of the same thing.',
    because: 'A level that has moved on is read as today’s, above all once it is quoted without its date.',
    instead: 'Take the newer figure, or say that it has moved on since, and to what.',
    silent: [
      'The two figures have the same date.',
      'They are flows over different periods.',
      'One document gives both figures with their dates.',
      'The draft has a newer figure than the reference base.'
    ]
  },

  messages: {
    superseded: '`{actual}` and `{other}` are figures of one thing at two dates'
  },

  on: 'relation',

  *check(relation, {reference}) {
    const {a, b} = relation
    if (relation.relation !== 'superseded' || a.path === b.path) return
    if (reference(a) && isLater(b, a)) return
    yield sideBySide(relation, 'superseded')
  }
})

const isLater = (claim: Claim, than: Claim): boolean => (claim.time?.from ?? '') > (than.time?.from ?? '')
