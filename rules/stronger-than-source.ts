import {defineRule} from '../src/rule.js'
import {sideBySide} from '../src/side-by-side.js'

// “May reach 40–50%” becomes “will be half” in two retellings.
export default defineRule({
  id: 'stronger-than-source',
  since: '0.1.0',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks:
      'A statement that says more than its source: a hedge dropped, a range narrowed to its end, “one of” made “the”, a title over its body.',
    because: 'Most exaggeration is added in the retelling, one small step at a time.',
    instead: 'Keep the hedge, the range and the limits of the source.',
    silent: [
      'The draft is as strong as the source, or weaker.',
      'They speak of different subjects, populations or times.'
    ]
  },

  messages: {
    stronger: '`{actual}` says more than its source: `{other}`'
  },

  on: 'relation',

  *check(relation) {
    if (relation.relation === 'stronger') yield sideBySide(relation, 'stronger')
  }
})
