import {isSourced, makerOf} from '../src/claims/evidence.js'
import {defineRule} from '../src/rule.js'

// “Experts say” is an authority nobody can ask.
export default defineRule({
  id: 'vague-source',
  since: '0.1.0',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Sources without a name: “experts say”, “studies show”, 据悉, 业内人士.',
    because: 'A reader cannot ask “experts”, and cannot look up “a recent study”.',
    instead: 'Name the person or the study, with its year, and link it; or say it as your own view.',
    silent: [
      'The study or the person is named, or linked.',
      '“Expert” is a technical term (mixture of experts, 专家模型).'
    ]
  },

  messages: {
    unnamed: 'Unexpected unnamed source `{actual}`, expected a name with a date or a link'
  },

  on: 'sentence',

  *check(reading) {
    if (isSourced(reading.evidence)) return
    const vague = reading.cues.filter(
      (candidate) => candidate.type === 'vague-source' && makerOf(reading, candidate) === undefined
    )
    const first = vague[0]
    if (first) yield {message: 'unnamed', at: {start: first.start, end: vague.at(-1)!.end}}
  }
})
