import {clauseAt} from '../src/claims/clauses.js'
import {isSourced} from '../src/claims/evidence.js'
import {sourced} from '../src/rewrite.js'
import {defineRule, type RuleContext} from '../src/rule.js'
import {isWithin} from '../src/spans.js'
import type {Clause, CueType, Quantity, Reading, Span} from '../src/types.js'

// A figure about the world that nobody stands behind cannot be checked, and readers repeat it.
export default defineRule({
  id: 'unsupported-number',
  since: '0.1.0',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  languages: ['en', 'zh'],

  docs: {
    checks: 'Figures about the world (shares, growth, money, users, speed) without a source in reach.',
    because: 'A figure without a source cannot be checked, and it spreads as if it had been.',
    instead: 'Link the source, name it with its date, or say whose own count it is.',
    silent: [
      'A link, a footnote or a named source with a date stands in the sentence or its paragraph.',
      'A speaker or the author gives a figure of his own organisation.',
      'The document reports its own measuring.',
      'The same figure is sourced elsewhere in the document.',
      'The share is worked out from counts that stand before it.',
      'The figure is a target, an example, a question or a condition.',
      'The number is a date, a version, a name, a price or a small count of an anecdote.'
    ]
  },

  messages: {
    missing:
      'Unexpected figure `{actual}` without a source, expected a link, a footnote, or a named source with a date',
    vague: 'Unexpected figure `{actual}` from an unnamed source (`{source}`), expected its name and date'
  },

  on: 'sentence',

  *check(reading, context) {
    const {evidence, clauses, sentence} = reading
    if (isSourced(evidence) || evidence.type === 'first-hand') return
    const bare = reading.quantities.filter((quantity) => {
      const clause = clauseAt(clauses, quantity)
      if (isOpen(quantity, clause, reading) || isFlatForecast(clause)) return false
      if (isSourcedElsewhere(quantity, reading, context) || isWorkedOut(quantity, reading, context)) return false
      return isCheckable(quantity, reading, isSetOff(quantity, reading, context))
    })
    const first = bare[0]
    if (!first) return
    const at = {start: first.start, end: bare.at(-1)!.end}
    yield {
      message: evidence.type === 'vague' ? 'vague' : 'missing',
      at,
      data: {source: evidence.text ?? ''},
      ...(bare.length === 1 && {expected: [sourced(sentence.text.slice(at.start, at.end), sentence.language)]}),
      severity: clauseAt(clauses, first).opinion || clauseAt(clauses, first).future ? 'info' : 'warning'
    }
  }
})

/** `unhedged-forecast` speaks of the figure: what nobody can know needs a hedge before it needs a source. */
const isFlatForecast = ({future, modality, uncommitted}: Clause) => future && modality >= 3 && !uncommitted

/**
 * Nobody asserts the figure: it is asked, supposed, worked out from one that is supposed, or aimed at. "Nine in ten plan to buy" asserts
 * its share all the same.
 */
function isOpen(quantity: Quantity, {uncommitted}: Clause, {cues, clauses, quantities}: Reading): boolean {
  const supposed = clauses.find((clause) => clause.uncommitted === 'condition' && clause.end <= quantity.start)
  if (supposed && quantities.some((other) => isWithin(other, supposed))) return true
  if (uncommitted !== 'target' && uncommitted !== 'wish') return uncommitted !== undefined
  return cues.some((cue) => cue.type === uncommitted && cue.start < quantity.start)
}

/** Smallest count and sum of money that is more than an anecdote or a price. */
const least = {count: 1000, money: 1_000_000}

/**
 * A share, a multiple, a change, a large count or sum. A figure the author sets off in bold is one he wants repeated, and what he has from
 * hearsay is one too, whatever its size. 0%, 100% and 1x are ends of a scale, a letter after the digits (70B) makes a size or a name, as do
 * the parameters of a model, and a fraction at the head of a post (3/9) counts the posts.
 */
function isCheckable(quantity: Quantity, {cues, evidence, sentence}: Reading, setOff: boolean): boolean {
  const {dimension, high, low, kind, text, unit} = quantity
  if (quantity.soft || unit === 'parameter') return false
  const size = Number.isFinite(high) ? high : low
  const hearsay = evidence.type === 'vague'
  const has = (...types: CueType[]) => cues.some(({type}) => types.includes(type))
  if (dimension === 'share') {
    const position = sentence.start + quantity.start === 0 && /^\d+\/\d+$/.test(text)
    return !position && size !== 0 && (size !== 1 || setOff || has('third-party'))
  }
  if (dimension === 'points') return true
  if (dimension === 'multiple') return size !== 1 && (kind !== 'level' || has('comparative', 'baseline') || setOff)
  const beside = (type: CueType) => cues.some((cue) => cue.type === type && isBeside(cue, quantity))
  if (dimension !== 'count' && (kind === 'change-by' || kind === 'change-to')) return true
  if (dimension === 'duration') return setOff || hearsay || beside('brevity')
  if (dimension === 'money') return size >= least.money || setOff
  if (dimension !== 'count' || /\d\s?[BMKbmk](?![A-Za-z])/.test(text)) return false
  if (unit === '' && cues.some((cue) => cue.type === 'price' && isNear(cue, quantity))) return size >= least.money
  if (unit === '') return size >= least.count && !/^0|^\d{5,}$|^\d+\.\d+$/.test(text)
  if (unit === 'time') return beside('comparative') || beside('baseline')
  return size >= least.count || (setOff && size > 1) || (unit === 'person' && beside('brevity'))
}

/** Hardly a letter stands between the two. */
function isBeside(a: Span, b: Span): boolean {
  return a.start <= b.end + 1 && b.start <= a.end + 1
}

/** Characters between a word of pay or price and its sum: 售价大约 4999, “costs about 500”. */
const priceReach = 8

function isNear(a: Span, b: Span): boolean {
  return a.start <= b.end + 1 && b.start <= a.end + priceReach
}

/** The figure is all that stands in bold, or all of its sentence. */
function isSetOff(quantity: Span, {sentence}: Reading, {document}: RuleContext): boolean {
  const from = sentence.start + quantity.start
  const to = sentence.start + quantity.end
  const around = 8
  return document.blocks[sentence.block]!.marks.some(
    (mark) =>
      mark.type === 'strong' &&
      mark.start <= from &&
      mark.end >= to &&
      from - mark.start <= around &&
      mark.end - to <= around
  )
}

/** How many counts before a share may be its part and its whole. */
const nearest = 4

/** A share of one count in another, both of which stand right before it, here or in the sentence before: “12 of 100, which is 12%”. */
function isWorkedOut(quantity: Quantity, reading: Reading, {readings}: RuleContext): boolean {
  const {dimension, low, high, step, start, change} = quantity
  if (dimension !== 'share' || low !== high || (change !== '=' && change !== '~')) return false
  const slip = Math.min(step, 0.01) / 2
  const above = readings[reading.sentence.index - 1]
  const told = [reading.quantities.filter(({end}) => end <= start)]
  if (above?.sentence.block === reading.sentence.block) told.push([...above.quantities])
  return told.some((quantities) => {
    const counts = quantities
      .filter((other) => other.dimension === 'count' && other.low === other.high && !other.soft)
      .slice(-nearest)
    return counts.some((whole) =>
      counts.some((part) => part.low < whole.low && Math.abs(part.low / whole.low - low) <= slip)
    )
  })
}

const figures = new WeakMap<readonly Reading[], Map<string, Set<string>>>()

/** Whether another sentence, which speaks of the same, gives the value with a source, as its own or as an example. */
function isSourcedElsewhere(quantity: Quantity, {terms}: Reading, {readings}: RuleContext): boolean {
  let known = figures.get(readings)
  if (!known) {
    known = sourcedFigures(readings)
    figures.set(readings, known)
  }
  const about = known.get(valueOf(quantity))
  return about !== undefined && (terms.length === 0 || terms.some((term) => about.has(term)))
}

/** Values that some sentence of the document gives with a source, as its own or as an example, with what these sentences speak of. */
function sourcedFigures(readings: readonly Reading[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>()
  for (const {evidence, quantities, clauses, terms} of readings) {
    const stands = isSourced(evidence) || evidence.type === 'first-hand'
    for (const quantity of quantities) {
      if (!stands && clauseAt(clauses, quantity).uncommitted !== 'example') continue
      const value = valueOf(quantity)
      const about = known.get(value) ?? new Set()
      for (const term of terms) about.add(term)
      known.set(value, about)
    }
  }
  return known
}

const valueOf = ({dimension, unit, low, high}: Quantity) => `${dimension} ${unit} ${low} ${high}`
