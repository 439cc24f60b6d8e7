import {clauseAt} from '../src/claims/clauses.js'
import {isSourced} from '../src/claims/evidence.js'
import {hasCode, isAboutClosedSet, isDisowned} from '../src/claims/rhetoric.js'
import {namesWhole} from '../src/claims/whole.js'
import {defineRule} from '../src/rule.js'
import type {Quantity, Reading} from '../src/types.js'

// “83% accuracy”, on what? “52% are afraid”, of whom, and how many were asked?
export default defineRule({
  id: 'percent-without-base',
  since: '0.1.0',
  severity: 'info',
  presets: ['strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Shares whose whole, population or survey size is nowhere in reach.',
    because: 'Nine of ten can be nine people; without the whole a share cannot be checked or compared.',
    instead: 'Name the whole and its size: “40% of 812 respondents”, “83% on the 500 questions of the test”.',
    silent: [
      'The whole is named beside the share.',
      'A source stands in reach, or the figure is the author’s own.',
      'The set or the survey is described in the paragraph.',
      'It is a change, a target, a question or a forecast.'
    ]
  },

  messages: {
    missing: 'Unexpected share `{actual}` of an unnamed whole, expected of what, and of how many'
  },

  on: 'sentence',

  *check(reading, {block, nearby}) {
    const {evidence} = reading
    if (isSourced(evidence) || evidence.type === 'first-hand' || hasCode(reading, block(reading))) return
    if (nearby(reading).some(isMeasured)) return
    const share = reading.quantities.find((quantity) => lacksWhole(quantity, reading))
    if (share) yield {message: 'missing', at: share}
  }
})

/** The paragraph names its set, its method, or counts what the share is taken of. */
function isMeasured(reading: Reading): boolean {
  return isAboutClosedSet(reading) || reading.cues.some(({type}) => type === 'method' || type === 'carry')
}

function lacksWhole(quantity: Quantity, reading: Reading): boolean {
  if (quantity.dimension !== 'share' || quantity.kind === 'change-by' || quantity.soft) return false
  const isWhole = quantity.low === 1 && quantity.high === 1
  const {uncommitted, future} = clauseAt(reading.clauses, quantity)
  if (isWhole || uncommitted || future || isDisowned(reading, quantity)) return false
  if (reading.quantities.some(({dimension, soft, end}) => dimension === 'count' && !soft && end <= quantity.start))
    return false
  const claim = reading.claims.find((candidate) => candidate.quantity === quantity)
  return claim?.metric === 'market-share' || !namesWhole(reading, quantity)
}
