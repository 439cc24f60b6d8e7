import {clauseAt} from '../src/claims/clauses.js'
import {assertedCues} from '../src/claims/rhetoric.js'
import {defineRule} from '../src/rule.js'

// “By 2028 AI will transform work” comes true whatever happens.
export default defineRule({
  id: 'unscorable-prediction',
  since: '0.1.0',
  severity: 'info',
  presets: [],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Dated predictions with nothing to measure: “by 2028 AI will transform work”.',
    because: 'On the day nobody can say whether it happened, so the date is decoration.',
    instead: 'Say what could be counted on that day, and the value you expect.',
    silent: [
      'The outcome can be measured.',
      'No date is given.',
      'It is a question, a condition or a wish.',
      'It tells of the past.'
    ]
  },

  messages: {
    vague: 'Unexpected outcome `{outcome}` that nobody can score on its date, expected what could be counted then'
  },

  on: 'sentence',

  *check(reading) {
    const {clauses, quantities, times} = reading
    if (quantities.some(({dimension}) => dimension !== 'duration')) return
    if (!times.some(({precision, role, tense}) => precision !== 'vague' && role !== 'duration' && tense !== 'past'))
      return
    const outcome = assertedCues(reading, 'vague-outcome').find((cue) => {
      const {future, uncommitted} = clauseAt(clauses, cue)
      return future && !uncommitted
    })
    if (outcome) yield {message: 'vague', at: clauseAt(clauses, outcome), data: {outcome: outcome.text}}
  }
})
