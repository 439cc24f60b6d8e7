import {defineRule} from '../src/rule.js'
import {sideBySide} from '../src/side-by-side.js'

// 3500亿 is 350 billion; the slip to 3,500 billion is the commonest error between the two languages.
export default defineRule({
  id: 'unit-slip',
  since: '0.1.0',
  severity: 'error',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Two figures of one thing that are equal but for a power of ten, a unit or a currency.',
    because: '万 and 亿 against thousand, million and billion, and 元 against dollars, slip in translation.',
    instead: 'Work the figure out again from the source.',
    silent: ['The figures differ in their digits too.', 'They speak of different subjects, populations or times.']
  },

  messages: {
    slip: '`{actual}` and `{other}` are the same digits in different units'
  },

  on: 'relation',

  *check(relation) {
    if (relation.relation === 'unit-slip') yield sideBySide(relation, 'slip')
  }
})
