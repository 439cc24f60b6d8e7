import {defineRule} from '../src/rule.js'

// The calendar is a source that everybody has at hand.
export default defineRule({
  id: 'inconsistent-date',
  since: '0.1.0',
  severity: 'error',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Durations against their dates, weekdays, days that do not exist, and events out of order.',
    because: 'A date that cannot be right makes every other date doubtful.',
    instead: 'Look the date up, and count again.',
    silent: ['The duration is rounded.', 'The year is a financial year or an age by another count.']
  },

  messages: {
    date: '`{actual}` does not fit the calendar: {sum}'
  },

  on: 'document',

  *check({type, span, why, related}, {document}) {
    if (type !== 'date') return
    yield {
      message: 'date',
      at: span,
      data: {sum: why},
      related: related.map((other) => ({path: document.path, ...other}))
    }
  }
})
