import {defineRule} from '../src/rule.js'

// A prediction without a date can never be wrong, so it says nothing.
export default defineRule({
  id: 'undated-prediction',
  since: '0.1.0',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Statements about the future with no deadline, or a vague one (“soon”, “eventually”).',
    because: 'Without a date nobody can ever say that the prediction failed.',
    instead: 'Say by when.',
    silent: [
      'A date or a term is given.',
      'It is a question, a condition, a wish, a target or an example.',
      'The word that looks like a future is none (“free will”, 将 as a preposition, 会 as an ability).'
    ]
  },

  messages: {
    missing: 'Unexpected prediction `{actual}` without a date, expected by when',
    vague: 'Unexpected vague term `{term}` for a prediction, expected a date'
  },

  on: 'sentence',

  *check({clauses, times}) {
    if (times.some((time) => time.precision !== 'vague' && time.role !== 'duration' && time.tense !== 'past')) return
    const clause = clauses.find((candidate) => candidate.future && !candidate.uncommitted)
    if (!clause) return
    const vague = times.find((time) => time.precision === 'vague' && time.tense === 'future')
    yield {
      message: vague ? 'vague' : 'missing',
      at: clause,
      data: {term: vague?.text ?? ''},
      severity: clause.modality < 3 || clause.opinion ? 'info' : 'warning'
    }
  }
})
