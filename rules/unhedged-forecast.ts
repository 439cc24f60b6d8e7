import {clauseAt} from '../src/claims/clauses.js'
import {isSourced} from '../src/claims/evidence.js'
import {horizonOf} from '../src/claims/horizon.js'
import {languages} from '../src/languages/index.js'
import {hedged, trimmed} from '../src/rewrite.js'
import {defineRule} from '../src/rule.js'
import {overlaps} from '../src/spans.js'
import type {Clause, Reading} from '../src/types.js'

// A figure or a date in the future is a forecast; told flat and without a forecaster it poses as knowledge.
export default defineRule({
  id: 'unhedged-forecast',
  since: '0.1.0',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Quantified or dated statements about the future with neither a hedge nor a source.',
    because: 'Nobody knows a figure of the future. Told flat, a guess is read as a fact.',
    instead: 'Hedge it (“may”, “is likely to”), or name the forecaster, the occasion and the date.',
    silent: [
      'The statement is hedged.',
      'The forecaster is named, with the occasion or a link.',
      'Somebody named foretells it.',
      'It is a question, a condition, a wish, a target or an example.',
      'An event is announced for a day.',
      'It holds only if something else happens.'
    ]
  },

  messages: {
    flat: 'Unexpected flat forecast `{actual}`, expected a hedge or a named forecaster'
  },

  on: 'sentence',

  *check(reading, {readings}) {
    if (isSourced(reading.evidence) && !reading.evidence.before) return
    const flat = reading.clauses.filter(
      (clause) => isForecast(reading, clause, readings) && !hasForecaster(reading, clause)
    )
    const first = flat[0]
    if (!first) return
    const {text, language} = reading.sentence
    const at = trimmed(text, {start: first.start, end: flat.at(-1)!.end})
    const rewrite = hedged(text.slice(at.start, at.end), language)
    yield {
      message: 'flat',
      at,
      ...(rewrite && {expected: [rewrite]}),
      severity: first.opinion ? 'info' : 'warning'
    }
  }
})

/** “Veltora expects …”, 据云塘研究院预测: a name stands before a verb of foretelling, and that before what is foretold. */
function hasForecaster({sentence: {text, language}, cues, claims}: Reading, clause: Clause): boolean {
  const future = cues.find(({type, start}) => type === 'future' && start >= clause.start)
  const names = new Set(claims.flatMap((claim) => [...claim.names, ...claim.reporters]))
  return cues.some((cue) => {
    const {type, start} = cue
    if (type !== 'foretelling' || start >= (future?.start ?? clause.end)) return false
    if (cues.some((other) => other.type === 'vague-source' && overlaps(other, cue))) return false
    const before = text.slice(0, start)
    const folded = before.toLowerCase()
    return (
      languages[language].names.proper.test(before) || [...names].some((name) => folded.includes(name.replace('@', '')))
    )
  })
}

/** Told as certain, and with a figure or a date to hold it to. A day without a figure is an appointment. */
function isForecast(reading: Reading, clause: Clause, readings: readonly Reading[]): boolean {
  if (!clause.future || clause.modality < 3 || clause.uncommitted) return false
  if (reading.clauses.some(({uncommitted, end}) => uncommitted === 'condition' && end <= clause.start)) return false
  const figure = reading.quantities.some(
    (quantity) =>
      !(quantity.dimension === 'duration' && reading.times.some((time) => overlaps(time, quantity))) &&
      clauseAt(reading.clauses, quantity) === clause
  )
  const horizon = horizonOf(reading, clause, readings)
  const appointment = horizon?.time.precision === 'day' && horizon.time.role !== 'deadline'
  return figure || (horizon !== undefined && !appointment)
}
