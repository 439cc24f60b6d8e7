import {isSourced} from '../src/claims/evidence.js'
import {clauseAt} from '../src/claims/index.js'
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
      'The whole is named beside the share (“40% of respondents”, 司机中有四成).',
      'A source stands in reach, or the figure is of the writer’s own organisation.',
      'The size of the survey or the set is given in the paragraph.',
      'A change (“rose 40%”), a discount, a target, a question, a condition, a forecast.',
      'The sentence is about code.'
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
  const {uncommitted, future} = clauseAt(reading.clauses, quantity)
  if (uncommitted || future || isDisowned(reading, quantity)) return false
  if (reading.quantities.some(({dimension, soft}) => dimension === 'count' && !soft)) return false
  const named = reading.claims.find((claim) => claim.quantity === quantity)?.known.metric
  return named || !namesWhole(reading, quantity)
}
