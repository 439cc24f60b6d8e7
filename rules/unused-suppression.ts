import {defineRule} from '../src/rule.js'

// A comment that hides nothing today hides the next fault tomorrow.
export default defineRule({
  id: 'unused-suppression',
  since: '0.1.0',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Suppression comments that keep no finding out, or that name a rule there is not.',
    because: 'A comment that hides nothing today hides the next fault tomorrow, and a misspelt one never hid anything.',
    instead: 'Delete the comment, or name the rule it is meant for.',
    silent: ['The comment keeps a finding out.', 'An enable comment ends a suppression.']
  },

  messages: {
    unused: 'Unexpected suppression that keeps no finding out, expected none',
    unknown: 'Unexpected rule `{id}` in a suppression, expected the id of a rule',
    misspelt: 'Unexpected rule `{id}` in a suppression, expected `{nearest}`'
  },

  on: 'control',

  *check({control, used, unknown}) {
    for (const {id, nearest} of unknown)
      yield {message: nearest ? 'misspelt' : 'unknown', at: control, data: {id, nearest}}
    if (!used && unknown.length === 0) yield {message: 'unused', at: control}
  }
})
