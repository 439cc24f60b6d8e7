import {isSourced} from '../src/claims/evidence.js'
import {clauseAt} from '../src/claims/index.js'
import {defineRule} from '../src/rule.js'

// A figure or a date in the future is a forecast; told flat and without a forecaster it poses as knowledge.
export default defineRule({
  id: 'unhedged-forecast',
  since: '0.1.0',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Quantified or dated statements about the future with neither a hedge nor a source.',
    because: 'Nobody knows a figure of the future. Told flat, a guess is read as a fact.',
    instead: 'Hedge it (“may”, “is likely to”), or name the forecaster, the occasion and the date.',
    silent: [
      'The statement is hedged.',
      'The forecaster is named, with the occasion or a link.',
      'It is a question, a condition, a wish, a target or an example.'
    ]
  },

  messages: {
    flat: 'Unexpected flat forecast `{actual}`, expected a hedge or a named forecaster'
  },

  on: 'sentence',

  *check({clauses, quantities, times, evidence}) {
    if (isSourced(evidence)) return
    for (const clause of clauses) {
      if (!clause.future || clause.modality < 3 || clause.uncommitted) continue
      const figure = quantities.some(
        (quantity) => quantity.dimension !== 'duration' && clauseAt(clauses, quantity) === clause
      )
      const date = times.some(
        (time) =>
          time.precision !== 'vague' && time.role !== 'duration' && time.start < clause.end && clause.start < time.end
      )
      if (!figure && !date) continue
      yield {message: 'flat', at: clause, severity: clause.opinion ? 'info' : 'warning'}
      return
    }
  }
})
