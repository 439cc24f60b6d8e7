import {assertedCues, hasCode, isAboutClosedSet, isSourcedHere, merged, reachOf} from '../src/claims/rhetoric.js'
import {defineRule} from '../src/rule.js'

// “The most advanced” of what, by which measure, on which day? Without an answer a rank is praise.
export default defineRule({
  id: 'superlative',
  since: '0.1.0',
  severity: 'info',
  presets: ['strict'],
  languages: ['en', 'zh'],

  docs: {
    checks:
      'Ranks at the very top (the best in the world, first of its kind, the only sensible choice, 史上最快, 全球首个) with no scope, date or source.',
    because: 'A rank holds only among named things, by a measure, on a day; without them nobody can check it.',
    instead: 'Say among what, by which measure and when, and link the ranking; or give the figure.',
    silent: [
      'A source stands in the sentence.',
      'The set is named in the text.',
      'The end of a scale stands with its figure.',
      'First and last are meant as order.',
      'The words are denied, asked or quoted for criticism.',
      'The sentence is about code.'
    ]
  },

  messages: {
    one: 'Unexpected superlative `{actual}` without scope, date or source, expected among what and by which measure',
    several:
      'Unexpected {count} superlatives (`{actual}`) without scope, date or source, expected among what and by which measure'
  },

  on: 'sentence',

  *check(reading, {block, nearby}) {
    const place = block(reading)
    if (isSourcedHere(reading, place) || isAboutClosedSet(reading) || hasCode(reading, place)) return
    const measured = nearby(reading).some((other) => other.quantities.length > 0 || isAboutClosedSet(other))
    const extremes = measured ? [] : assertedCues(reading, 'extreme')
    const found = merged([...assertedCues(reading, 'superlative'), ...extremes])
    if (found.length === 0) return
    yield {message: found.length === 1 ? 'one' : 'several', at: reachOf(found), data: {count: found.length}}
  }
})
