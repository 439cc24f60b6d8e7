import {assertedCues, hasCode} from '../src/claims/rhetoric.js'
import {defineRule} from '../src/rule.js'

// A program that “wants” has nobody behind it who decided; the sentence hides who did.
export default defineRule({
  id: 'agentive-ai',
  since: '0.1.0',
  severity: 'info',
  presets: ['strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Will, wish, feeling or understanding told of AI as a fact: “the model wants”, AI 真正懂你.',
    because: 'It claims what nobody has measured, and hides who built, chose or pays.',
    instead:
      'Say what the system does, measured how, and who set it up: “the model’s score rose”, “we configured it to”.',
    silent: [
      'The metaphor is marked as one.',
      'The words are denied, asked or supposed.',
      'The sentence is about code.',
      'People want, not machines.'
    ]
  },

  messages: {
    mind: 'Unexpected mind in a machine (`{actual}`), expected what the system does, and who set it up'
  },

  on: 'sentence',

  *check(reading, {block}) {
    if (hasCode(reading, block(reading))) return
    const first = assertedCues(reading, 'agentive')[0]
    if (first) yield {message: 'mind', at: first}
  }
})
