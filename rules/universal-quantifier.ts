import {clauseAt} from '../src/claims/clauses.js'
import {assertedCues, hasCode, isAboutClosedSet, isSourcedHere} from '../src/claims/rhetoric.js'
import {defineRule} from '../src/rule.js'
import {overlaps} from '../src/spans.js'

// One exception makes “everyone” false, and there is always one.
export default defineRule({
  id: 'universal-quantifier',
  since: '0.1.0',
  severity: 'info',
  presets: ['strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Everyone, every, all, none, never, 所有, 每个, 没有人, 绝对 about people, firms or the world.',
    because: 'A single exception makes the sentence false, and readers know one.',
    instead: 'Say how many, or of which group: “most of the 40 firms we asked”.',
    silent: [
      'A closed set is named in the text.',
      'A source stands in the sentence.',
      'The words are an idiom.',
      'The words are denied, asked, supposed or demanded.',
      'What is counted is a thing, not people, firms or the world.'
    ]
  },

  messages: {
    all: 'Unexpected universal `{actual}`, expected how many or of which group'
  },

  on: 'sentence',

  *check(reading, {block}) {
    const place = block(reading)
    if (isSourcedHere(reading, place) || isAboutClosedSet(reading) || hasCode(reading, place)) return
    const {clauses, cues} = reading
    const open = cues.filter(({type}) => type === 'undecided')
    const first = assertedCues(reading, 'universal').find(
      (cue) => clauseAt(clauses, cue).uncommitted !== 'target' && !open.some((unknown) => overlaps(unknown, cue))
    )
    if (first) yield {message: 'all', at: first}
  }
})
