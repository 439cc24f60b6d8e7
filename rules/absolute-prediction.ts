import {isManual} from '../src/claims/genre.js'
import {hedged, trimmed} from '../src/rewrite.js'
import {defineRule} from '../src/rule.js'
import {overlaps} from '../src/spans.js'

/** A share from here on leaves hardly anyone out. */
const almostAll = 0.9

// A future told as certain, or for everyone, leaves no room to be only partly right: it is almost always wrong.
export default defineRule({
  id: 'absolute-prediction',
  since: '0.1.0',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Statements about the future made with certainty, or about (nearly) all of a population.',
    because: 'Forecasts that leave no room for exceptions are almost always wrong, and cannot be partly right.',
    instead: 'Give a share and a probability, or hedge: “many”, “likely”, “on our estimate”.',
    silent: [
      'The statement is hedged.',
      'It is a question, a condition, a wish, a target or an example.',
      'It tells of the past or defines a term.',
      'It is a manual: a program that “will” do something does so every time.'
    ]
  },

  messages: {
    certain: 'Unexpected certainty (`{cue}`) about the future, expected a likelihood',
    universal: 'Unexpected prediction about all (`{cue}`), expected a share or a likelihood'
  },

  on: 'sentence',

  *check({clauses, cues, quantities, sentence}, {document}) {
    if (isManual(document)) return
    const ahead = clauses.filter((clause) => clause.future && clause.modality >= 3 && !clause.uncommitted)
    const first = ahead[0]
    if (!first) return
    const reach = {start: first.start, end: sentence.text.length}
    const certain = cues.find((cue) => cue.type === 'certain')
    const universal = cues.find((cue) => cue.type === 'universal' && overlaps(cue, reach))
    const most = quantities.find(
      ({dimension, low, high, ...span}) =>
        dimension === 'share' && low >= almostAll && high <= 1 && overlaps(span, reach)
    )
    const cue = certain ?? universal ?? most
    if (!cue) return
    const at = trimmed(sentence.text, {
      start: Math.min(first.start, cue.start),
      end: Math.max(ahead.at(-1)!.end, cue.end)
    })
    const rewrite = hedged(sentence.text.slice(at.start, at.end), sentence.language)
    yield {
      message: certain ? 'certain' : 'universal',
      at,
      data: {cue: cue.text.trim()},
      ...(rewrite && {expected: [rewrite]})
    }
  }
})
