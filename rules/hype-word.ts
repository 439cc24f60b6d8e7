import {merged, reachOf, spokenCues} from '../src/claims/rhetoric.js'
import {defineRule} from '../src/rule.js'
import type {Reading} from '../src/types.js'

// Excitement is no evidence. One loud word may be taste, so the message counts the paragraph's.
export default defineRule({
  id: 'hype-word',
  since: '0.1.0',
  severity: 'info',
  presets: ['strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Words that raise the temperature and not the information: revolutionary, game-changing, 颠覆, 震撼.',
    because: 'They say how the reader should feel, and hide that nothing was measured.',
    instead: 'Say what changed, for whom and by how much.',
    silent: [
      'Milder praise stands alone.',
      'The word has a technical or historical sense.',
      'The words are denied.',
      'The words are quoted for criticism.'
    ]
  },

  messages: {
    one: 'Unexpected hype `{actual}`, expected what changed and by how much',
    several: 'Unexpected {count} words of hype in one sentence (`{actual}`), expected what changed and by how much',
    dense: 'Unexpected hype `{actual}`, {total} such words in this paragraph, expected what changed and by how much'
  },

  on: 'sentence',

  *check(reading, {nearby}) {
    const found = hypeOf(reading)
    if (found.length === 0) return
    const total = nearby(reading).reduce((sum, other) => sum + hypeOf(other).length, 0)
    const message = total > found.length ? 'dense' : found.length > 1 ? 'several' : 'one'
    yield {message, at: reachOf(found), data: {count: found.length, total}}
  }
})

/** The hype of a sentence: loud words, and milder ones in their company or in each other's. */
function hypeOf(reading: Reading) {
  const loud = spokenCues(reading, 'hype')
  const mild = spokenCues(reading, 'mild-hype')
  return loud.length > 0 || mild.length > 1 ? merged([...loud, ...mild]) : []
}
