import {assertedCues, hasCode} from '../src/claims/rhetoric.js'
import {defineRule} from '../src/rule.js'

// Radio, print and the mainframe have all been declared dead; a figure would have said what in fact shrank.
export default defineRule({
  id: 'obituary',
  since: '0.1.0',
  severity: 'info',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'A trade, a technology or an age declared dead: “X is dead”, “the end of Y”, 已死, 终结.',
    because: 'What is declared dead mostly shrinks slowly; the word hides by how much and since when.',
    instead: 'Say what shrank, by how much and since when: “orders fell 30% between 2023 and 2025”.',
    silent: [
      'Somebody died.',
      'A period or an event ends.',
      'The word is a technical term.',
      'The words are denied, asked or quoted for criticism.'
    ]
  },

  messages: {
    dead: 'Unexpected obituary `{actual}`, expected what shrank, by how much and since when'
  },

  on: 'sentence',

  *check(reading, {block}) {
    if (hasCode(reading, block(reading))) return
    const first = assertedCues(reading, 'obituary')[0]
    if (first) yield {message: 'dead', at: first}
  }
})
