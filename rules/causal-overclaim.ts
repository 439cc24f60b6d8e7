import {assertedCues, reachOf} from '../src/claims/rhetoric.js'
import {defineRule} from '../src/rule.js'

// A survey shows that two things go together; which one moves the other takes an experiment.
export default defineRule({
  id: 'causal-overclaim',
  since: '0.1.0',
  severity: 'info',
  presets: ['strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: '“Proves”, “causes”, “leads to”, 证明, 导致 about a survey, a correlation, a pilot or an anecdote.',
    because: 'Such a design shows that two things go together, not that one brings about the other.',
    instead: 'Say “goes with” or “was followed by”, or name the experiment that shows the cause.',
    silent: [
      'An experiment is named.',
      'The cause is denied, asked or supposed.',
      'No design is named.',
      'The design is named without a cause.'
    ]
  },

  messages: {
    design:
      'Unexpected cause (`{cue}`) from `{design}`, which can show only that things go together, expected “goes with” or an experiment'
  },

  on: 'sentence',

  *check(reading, {nearby}) {
    if (nearby(reading).some(({cues}) => cues.some(({type}) => type === 'experiment'))) return
    const cue = assertedCues(reading, 'causal')[0]
    const design = reading.cues.find(({type}) => type === 'observational')
    if (cue && design) yield {message: 'design', at: reachOf([design, cue]), data: {cue: cue.text, design: design.text}}
  }
})
