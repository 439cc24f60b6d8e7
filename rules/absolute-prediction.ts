import {defineRule} from '../src/rule.js'

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
      'It tells of the past or defines a term.'
    ]
  },

  messages: {
    certain: 'Unexpected certainty (`{cue}`) about the future, expected a likelihood',
    universal: 'Unexpected prediction about all (`{cue}`), expected a share or a likelihood'
  },

  on: 'sentence',

  *check({clauses, cues, quantities}) {
    const ahead = clauses.filter((clause) => clause.future && clause.modality >= 3 && !clause.uncommitted)
    const first = ahead[0]
    if (!first) return
    const reach = {start: first.start, end: ahead.at(-1)!.end}
    const inside = (span: {start: number; end: number}) => span.start < reach.end && reach.start < span.end
    const certain = cues.find((cue) => cue.type === 'certain' && inside(cue))
    const universal = cues.find((cue) => cue.type === 'universal' && inside(cue))
    const most = quantities.find(
      (quantity) => quantity.dimension === 'share' && quantity.low >= 0.9 && inside(quantity)
    )
    const cue = certain ?? universal ?? most
    if (!cue) return
    yield {message: certain ? 'certain' : 'universal', at: trim(reach, cue), data: {cue: cue.text}}
  }
})

/** The clause, or as much of it as goes from the cue on: the words the finding is about. */
function trim(reach: {start: number; end: number}, cue: {start: number; end: number}) {
  return {start: Math.min(reach.start, cue.start), end: Math.max(reach.end, cue.end)}
}
