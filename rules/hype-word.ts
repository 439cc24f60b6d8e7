import {fold} from '../src/claims/fold.js'
import {Lexicon} from '../src/claims/lexicon.js'
import {isDisowned, merged, reachOf, spokenCues} from '../src/claims/rhetoric.js'
import {defineRule} from '../src/rule.js'
import type {Reading, Span} from '../src/types.js'

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
      'Words of weather or travel stand without hype.',
      'The word has a technical or historical sense.',
      'The words are denied.',
      'The words are quoted for criticism.'
    ]
  },

  options: {
    words: {
      type: 'strings',
      default: [],
      description:
        'More words of hype. `{huge|vast}` is either of the two, `[very ]big` may leave the first out, and `boom*` is any word that begins so.'
    },
    ignore: {type: 'strings', default: [], description: 'Words that are no hype here, as they stand in the text.'}
  },

  messages: {
    one: 'Unexpected hype `{actual}`, expected what changed and by how much',
    several: 'Unexpected {count} words of hype in one sentence (`{actual}`), expected what changed and by how much',
    dense: 'Unexpected hype `{actual}`, {total} such words in this paragraph, expected what changed and by how much'
  },

  on: 'sentence',

  *check(reading, {nearby, options}) {
    const found = hypeOf(reading, options)
    if (found.length === 0) return
    const total = nearby(reading).reduce((sum, other) => sum + hypeOf(other, options).length, 0)
    const message = total > found.length ? 'dense' : found.length > 1 ? 'several' : 'one'
    yield {message, at: reachOf(found), data: {count: found.length, total}}
  }
})

/** The hype of a sentence: loud words, milder ones in their company or in each other's, and figures of speech beside any of these. */
function hypeOf(reading: Reading, options: Record<string, unknown>): Span[] {
  const {text} = reading.sentence
  const {more, ignored} = wordsOf(options)
  const kept = ({start, end}: Span) => !ignored.has(fold(text.slice(start, end)))
  const listed = more.find(text).filter((hit) => !isDisowned(reading, hit))
  const loud = [...spokenCues(reading, 'hype'), ...listed].filter(kept)
  const mild = spokenCues(reading, 'mild-hype').filter(kept)
  if (loud.length === 0 && mild.length < 2) return []
  return merged([...loud, ...mild, ...spokenCues(reading, 'figurative').filter(kept)])
}

const compiled = new WeakMap<object, {more: Lexicon; ignored: ReadonlySet<string>}>()

/** The user's own words; the options of a run are one object, for which they are compiled once. */
function wordsOf(options: Record<string, unknown>) {
  let words = compiled.get(options)
  if (!words) {
    const list = (value: unknown) => [value].flat() as string[]
    words = {more: new Lexicon({hype: list(options.words)}), ignored: new Set(list(options.ignore).map(fold))}
    compiled.set(options, words)
  }
  return words
}
