import {isSourced} from '../src/claims/evidence.js'
import {clauseAt} from '../src/claims/index.js'
import {defineRule} from '../src/rule.js'
import type {Quantity} from '../src/types.js'

// A figure about the world that nobody stands behind cannot be checked, and readers repeat it.
export default defineRule({
  id: 'unsupported-number',
  since: '0.1.0',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Figures about the world (shares, growth, money, users, speed) without a source in reach.',
    because: 'A figure without a source cannot be checked, and it spreads as if it had been.',
    instead: 'Link the source, name it with its date, or say whose own count it is.',
    silent: [
      'A link, a footnote or a named source with a date stands in the sentence or its paragraph.',
      'A speaker or the author gives a figure of his own organisation.',
      'The figure is a target, an example, a question or a condition.',
      'The number is a date, a version, a name or a small count of an anecdote.'
    ]
  },

  messages: {
    missing:
      'Unexpected figure `{actual}` without a source, expected a link, a footnote, or a named source with a date',
    vague: 'Unexpected figure `{actual}` from an unnamed source (`{source}`), expected its name and date'
  },

  on: 'sentence',

  *check(reading) {
    const {evidence, clauses} = reading
    if (isSourced(evidence) || evidence.type === 'first-hand') return
    const bare = reading.quantities.filter((quantity) => {
      const clause = clauseAt(clauses, quantity)
      return isCheckable(quantity) && !clause.uncommitted && !clause.future
    })
    const first = bare[0]
    if (!first) return
    yield {
      message: evidence.type === 'vague' ? 'vague' : 'missing',
      at: {start: first.start, end: bare.at(-1)!.end},
      data: {source: evidence.text ?? ''},
      severity: clauseAt(clauses, first).opinion ? 'info' : 'warning'
    }
  }
})

/** Smallest count and sum of money that is more than an anecdote or a price. */
const least = {count: 1000, money: 1_000_000}

function isCheckable({dimension, soft, high, low, kind}: Quantity): boolean {
  if (soft) return false
  const size = Number.isFinite(high) ? high : low
  if (dimension === 'share' || dimension === 'points' || dimension === 'multiple') return true
  if (kind === 'change-by' || kind === 'change-to') return dimension !== 'duration'
  return (dimension === 'count' && size >= least.count) || (dimension === 'money' && size >= least.money)
}
