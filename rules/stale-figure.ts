import {clauseAt} from '../src/claims/clauses.js'
import {isSourcedHere} from '../src/claims/rhetoric.js'
import {changing} from '../src/languages/concepts.js'
import {defineRule} from '../src/rule.js'
import type {Claim, Reading} from '../src/types.js'

// “It has 40 million users” was true on one day; on which?
export default defineRule({
  id: 'stale-figure',
  since: '0.1.0',
  severity: 'info',
  presets: ['strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Figures that change by the month (users, valuation, market share, head count) with no as-of date.',
    because: 'Without a date nobody can tell whether the figure is wrong or only old.',
    instead: 'Say as of when: “40 million monthly users (March 2026)”.',
    silent: [
      'A date stands in the paragraph.',
      'The document is dated.',
      'A source stands in the sentence.',
      'It is a target, a question or a condition.'
    ]
  },

  messages: {
    undated: 'Unexpected figure `{actual}` without a date, expected as of when'
  },

  on: 'sentence',

  *check(reading, {document, block, nearby}) {
    if (document.meta.date || isSourcedHere(reading, block(reading))) return
    if (nearby(reading).some(({times}) => times.some(({precision}) => precision !== 'vague'))) return
    const claim = reading.claims.find((candidate) => isChanging(candidate, reading))
    if (claim?.quantity) yield {message: 'undated', at: claim.quantity, claim}
  }
})

function isChanging({metric, kind, quantity}: Claim, {clauses}: Reading): boolean {
  if (!quantity || quantity.soft || quantity.kind !== 'level' || kind !== 'measurement') return false
  return changing.has(metric) && !clauseAt(clauses, quantity).uncommitted
}
