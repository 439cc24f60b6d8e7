import {horizonOf} from '../src/claims/horizon.js'
import {trimmed} from '../src/rewrite.js'
import {defineRule} from '../src/rule.js'
import type {Reading} from '../src/types.js'

// A forecast whose day has come is a result by now. Readers take it for news.
export default defineRule({
  id: 'expired-prediction',
  since: '0.1.0',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Predictions whose deadline lies before the review date and that are still told as future.',
    because: 'The day has come: what was foretold has happened or not, and readers want to know which.',
    instead: 'Say what became of it, or take it out.',
    silent: [
      'The deadline is still ahead.',
      'The text says what became of it.',
      'It is a question, a condition, a wish, a target or an example.',
      'No date places the deadline.'
    ]
  },

  messages: {
    passed: 'Unexpected future for `{term}`, which ended on {day}; expected what became of it'
  },

  on: 'sentence',

  *check(reading, {readings, asOf}) {
    for (const clause of reading.clauses) {
      if (!clause.future || clause.uncommitted || clause.modality < 2) continue
      const time = horizonOf(reading, clause, readings)?.time
      if (!time?.to || time.to >= asOf) continue
      if (isResolved(reading, readings)) continue
      yield {
        message: 'passed',
        at: trimmed(reading.sentence.text, clause),
        data: {term: time.text.trim(), day: time.to}
      }
      return
    }
  }
})

/** How many sentences before and after a forecast may tell what became of it. */
const around = 3

function isResolved({sentence}: Reading, readings: readonly Reading[]): boolean {
  return readings
    .slice(Math.max(0, sentence.index - around), sentence.index + around + 1)
    .some((other) => other.sentence.block === sentence.block && other.cues.some((cue) => cue.type === 'outturn'))
}
