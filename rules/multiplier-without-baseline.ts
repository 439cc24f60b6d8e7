import {clauseAt} from '../src/claims/clauses.js'
import {isDisowned, isMention, isSourcedHere} from '../src/claims/rhetoric.js'
import {quotations} from '../src/claims/voice.js'
import {defineRule} from '../src/rule.js'
import {isWithin} from '../src/spans.js'
import type {Cue, Quantity, Reading, Time} from '../src/types.js'

// “10x faster” says nothing until the reader knows: faster than what?
export default defineRule({
  id: 'multiplier-without-baseline',
  since: '0.1.0',
  severity: 'info',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Multiples that never name what they are compared with: “10x faster”, 快三倍, 提升 10 倍.',
    because: 'A multiple without a baseline cannot be checked, or be wrong.',
    instead: 'Name the baseline and its version or date: “3x faster than v1.2”, “from 40 to 120 a day”.',
    silent: [
      'The baseline stands in the sentence.',
      'Both ends are given.',
      'It is a market multiple or a return.',
      'The phrase is only mentioned.',
      'A source stands in the sentence.'
    ]
  },

  messages: {
    missing: 'Unexpected multiple `{actual}` without a baseline, expected what it is compared with'
  },

  on: 'sentence',

  *check(reading, {block}) {
    if (isSourcedHere(reading, block(reading))) return
    const multiple = reading.quantities.find((quantity) => lacksBaseline(quantity, reading))
    if (multiple) yield {message: 'missing', at: multiple}
  }
})

/** Furthest the word of comparison stands behind a count of times ("nine times sooner"), in UTF-16 units. */
const reach = 2

function lacksBaseline(quantity: Quantity, reading: Reading): boolean {
  const {sentence, clauses, cues, quantities, times} = reading
  if (!isMultiple(quantity, cues) || isDisowned(reading, quantity)) return false
  if (quotations(sentence.text).some((span) => isMention(span, quantity))) return false
  const clause = clauseAt(clauses, quantity)
  if (clause.uncommitted) return false
  const compared = cues.some((cue) => {
    if (cue.type !== 'baseline' || quantities.some((other) => isWithin(cue, other))) return false
    const home = clauseAt(clauses, cue)
    return (
      home === clause ||
      quantities.some((other) => isWithin(other, cue)) ||
      !quantities.some((other) => isWithin(other, home))
    )
  })
  const own = times.filter((time) => time.start >= clause.start && time.start < clause.end)
  if (own.some(isSince)) return false
  const dated = own.some((time) => time.from && time.role !== 'span')
  return !compared && !(dated && quantity.kind !== 'ratio')
}

/** “Since 2024”, 自去年以来: what it was then is what it is compared with. */
const isSince = ({role, tense, to, days}: Time): boolean =>
  role === 'span' && tense === 'past' && to === undefined && days === undefined

/** 1x is the thing itself, and what is cut in half is compared with what it was. */
function isMultiple({dimension, unit, end, low, high, kind}: Quantity, cues: readonly Cue[]): boolean {
  if (dimension === 'multiple')
    return !(low === high && (low === 1 ? kind === 'ratio' : low === 0.5 && kind === 'change-to'))
  return (
    unit === 'time' && cues.some((cue) => cue.type === 'comparative' && cue.start >= end && cue.start - end <= reach)
  )
}
