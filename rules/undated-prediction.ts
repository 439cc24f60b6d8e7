import {isManual} from '../src/claims/genre.js'
import {horizonOf, vagueTime} from '../src/claims/horizon.js'
import {dated, trimmed} from '../src/rewrite.js'
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
      'The sentence goes on about what was just dated.',
      'It is a question, a condition, a wish, a target or an example.',
      'The word that looks like a future is none (“free will”, 将 as a preposition, 会 as an ability).',
      'The author says what he himself will do next.',
      'A machine does so every time, or it does so whenever something else happens.',
      'A rule demands it.',
      'Those who were asked say so, or somebody said so in a year long gone.',
      'It is a manual: a program that “will” do something does so every time.'
    ]
  },

  messages: {
    missing: 'Unexpected prediction `{actual}` without a date, expected by when',
    vague: 'Unexpected vague term `{term}` for a prediction, expected a date'
  },

  on: 'sentence',

  *check(reading, {document, readings}) {
    if (isManual(document)) return
    const open = reading.clauses.filter(
      (clause) => clause.future && !clause.uncommitted && !horizonOf(reading, clause, readings)
    )
    const first = open[0]
    if (!first) return
    const {text, language} = reading.sentence
    const at = trimmed(text, {start: first.start, end: open.at(-1)!.end})
    const supposed = reading.clauses.some(({uncommitted, end}) => uncommitted === 'condition' && end <= first.start)
    const vague = open.map((clause) => vagueTime(reading, clause)).find((time) => time !== undefined)
    yield {
      message: vague ? 'vague' : 'missing',
      at,
      data: {term: vague?.text ?? ''},
      expected: [dated(text.slice(at.start, at.end), language, vague?.text)],
      severity: open.every((clause) => clause.modality < 3 || clause.opinion) || supposed ? 'info' : 'warning'
    }
  }
})
