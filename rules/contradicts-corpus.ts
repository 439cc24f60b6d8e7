import {defineRule} from '../src/rule.js'
import {aboutIdentity, isDisagreement, sideBySide} from '../src/side-by-side.js'

// What a draft says of a thing that is on record should agree with the record, or say why not.
export default defineRule({
  id: 'contradicts-corpus',
  since: '0.1.0',
  severity: 'error',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'A statement that cannot stand beside one of the reference base.',
    because: 'The base holds what was said, by whom and when; a draft that differs without a word is taken for wrong.',
    instead: 'Take the figure of the source, or name the source that says otherwise.',
    silent: [
      'The two meet when rounded as they are written.',
      'They speak of different subjects, populations or times.',
      'One of them is a question, a condition, a target or an example.',
      'They take two sides of a question that is open to argument.'
    ]
  },

  messages: {
    conflict: '`{actual}` conflicts with the reference base: `{other}`'
  },

  on: 'relation',

  *check(relation, {reference}) {
    if (
      relation.relation !== 'contradicts' ||
      !reference(relation.a) ||
      aboutIdentity(relation) ||
      isDisagreement(relation)
    )
      return
    yield sideBySide(relation, 'conflict')
  }
})
