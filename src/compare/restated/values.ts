import {unitOf} from '../../calendar.js'
import {inBase} from '../../claims/quantities/index.js'
import {flows, humans, staff, weakWords} from '../../languages/concepts.js'
import type {Quantity, Relation, Time, Understood} from '../../types.js'
import {formatQuantity} from '../format.js'
import {haveTwoSayers, inTime, scopesAgree, timesOf, versionsDiffer} from '../gates.js'
import {compatible} from '../interval.js'
import {inOrder} from '../order.js'
import {
  areOneEvent,
  common,
  context,
  dateKey,
  evidence,
  isAhead,
  likeness,
  sameDigits,
  surely,
  type Usage,
  unitKey,
  written
} from './evidence.js'
import {groupKey, isApart, sentenceKey} from './passages.js'
import {type Statement, statementsOf} from './statements.js'

/** A document tells things twice where so many of its statements, and such a part of them, are told again. Chosen by us. */
const retelling = {count: 6, part: 0.3}

/**
 * Evidence from which two statements are taken for one thing, by the part of its statements that a document tells again: where most are, two
 * figures that look alike are hardly two. Never so sure that it were more than a warning. Chosen on texts of this repository.
 */
const likely = (part: number): number => Math.max(1.4, 2.6 - 2 * part)

/** How much a paragraph that repeats other figures of the document adds for the rest of them. */
const recapitulation = 0.6

interface Partner {
  statement: Statement
  /** Evidence with the figures, and without them. */
  evidence: number
  context: number
}

/**
 * Figures and dates that documents on one thing, or one document, tell twice with different values: the article against its summary, the text
 * against a table. Two values
 * conflict only where one of them has no partner that says the same.
 */
export function findValues(documents: readonly Understood[]): Relation[] {
  const statements = documents.flatMap(statementsOf)
  const usage = usageOf(statements)
  const agreeing = new Map<Statement, Partner[]>()
  const differing = new Map<Statement, Partner[]>()
  for (const [a, b] of pairs(statements)) {
    if (!comparable(a, b, usage)) continue
    const same = agree(a, b)
    if (
      !same &&
      (!areTied(a, b, usage) || isGoalMet(a, b) || a.whole || b.whole || a.part !== b.part || areTwoForecasts(a, b))
    )
      continue
    const weights = {evidence: evidence(a, b, usage), context: context(a, b, usage)}
    const partners = same ? agreeing : differing
    if (same && weights.evidence < 1) continue
    for (const [one, statement] of [
      [a, b],
      [b, a]
    ] as const)
      partners.set(one, [...(partners.get(one) ?? []), {statement, ...weights}])
  }
  const repeated = recaps(statements, agreeing)
  const part = agreeing.size / statements.length
  const retells = agreeing.size >= retelling.count && part >= retelling.part
  const found = new Map<string, Relation>()
  for (const [one, partners] of differing) {
    if (agreeing.has(one)) continue
    const open = partners.filter(
      (partner) =>
        (retells || areOneEvent(one, partner.statement)) &&
        !isAnother(one, partner, agreeing.get(partner.statement) ?? [])
    )
    if (open.length === 0) continue
    const best = open.reduce((a, b) => (b.evidence > a.evidence ? b : a))
    const recap = repeated.has(groupKey(one)) || repeated.has(groupKey(best.statement))
    const weight = best.evidence + (recap ? recapitulation : 0)
    if (weight < (retells ? likely(part) : surely)) continue
    const [first] = inOrder(one.claim, best.statement.claim)
    const [a, b] = first === one.claim ? [one, best.statement] : [best.statement, one]
    found.set(`${a.claim.id} ${b.claim.id}`, conflict(a, b))
  }
  return [...found.values()]
}

/** Whether what agrees with a partner shows that it is another thing: it stands beside the one, or is much nearer to the partner. */
function isAnother(one: Statement, {context}: Partner, others: readonly Partner[]): boolean {
  return others.some(
    ({statement, ...other}) =>
      (!isApart(one, statement) && statement.quantity?.change !== '~') || other.context > context + 1.5
  )
}

/** How often each word stands in a sentence, and each unit at a figure. */
export function usageOf(statements: readonly Statement[]): Usage {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  const seen = new Map<string, Set<string>>()
  for (const statement of statements) {
    const {claim, all, quantity} = statement
    const words = seen.get(sentenceKey(claim)) ?? new Set()
    for (const term of all) if (!words.has(term)) add(term)
    for (const term of all) words.add(term)
    seen.set(sentenceKey(claim), words)
    add(quantity ? unitKey(quantity) : dateKey(statement))
  }
  return counts
}

/** Pairs that have something rare in common, once each; few for each statement, so that work grows with the document. */
function* pairs(statements: readonly Statement[]): Iterable<[Statement, Statement]> {
  const holders = new Map<string, Statement[]>()
  for (const statement of statements) {
    for (const key of keysOf(statement)) {
      const list = holders.get(key)
      if (list) list.push(statement)
      else holders.set(key, [statement])
    }
  }
  const seen = new Set<string>()
  const order = new Map(statements.map((statement, index) => [statement, index]))
  for (const list of [...holders.values()].filter(({length}) => length <= 2 * common))
    for (const [index, a] of list.entries())
      for (const b of list.slice(index + 1)) {
        const key = `${order.get(a)} ${order.get(b)}`
        if (seen.has(key)) continue
        seen.add(key)
        yield [a, b]
      }
}

/** The words and the unit of a statement, and each metric with its time. */
function keysOf({all, own, quantity, time}: Statement): string[] {
  if (!quantity) return [...all]
  const dated = time?.from ? [...own].filter((term) => term.startsWith('=')) : []
  return [...all, unitKey(quantity), ...dated.map((metric) => `${metric} ${time?.from} ${time?.to}`)]
}

/** Whether nothing shows that two statements tell of different things, and they do not stand side by side. */
export function comparable(a: Statement, b: Statement, usage: Usage): boolean {
  if ((a.quantity === undefined) !== (b.quantity === undefined)) return false
  if (
    !isApart(a, b) ||
    haveTwoSayers(a.claim, b.claim) ||
    !scopesAgree(a.claim, b.claim) ||
    versionsDiffer(a.claim.names, b.claim.names)
  )
    return false
  if (!a.quantity || !b.quantity) return sameDate(a, b, usage)
  if (a.quantity.unit === 'ratio' && b.quantity.unit === 'ratio' && !shareWord(a.own, b.own, usage)) return false
  const comes = (isFlow(a) && isFlow(b)) || a.quantity.dimension === 'share'
  if ((isAhead(a) !== isAhead(b) || isDue(a) !== isDue(b)) && comes && (isOpen(a.time) || isOpen(b.time))) return false
  const when = timesOf(a.time ?? a.year, b.time ?? b.year)
  return when !== 'a-later' && when !== 'b-later' && commensurable(a.quantity, b.quantity)
}

/** Told of the time by which it is to be so. */
const isDue = ({time}: Statement): boolean => time?.role === 'deadline'

/** What is expected for a year is another figure than the last one told. */
const isFlow = ({claim}: Statement): boolean => flows.has(claim.metric)

/** No time, or “a year earlier”: some other time, but which is not known. */
const isOpen = (time: Time | undefined): boolean => time?.from === undefined && time?.to === undefined

/** What is planned and what came of it may be two figures; the day of it is one, and so is what two plans are told of. */
const isGoalMet = (a: Statement, b: Statement): boolean =>
  a.quantity !== undefined && a.target !== b.target && !(isAhead(a) && isAhead(b))

/** Two people may forecast the same thing differently. */
const areTwoForecasts = ({claim: a}: Statement, {claim: b}: Statement): boolean =>
  a.kind === 'forecast' && b.kind === 'forecast' && a.voice.name !== b.voice.name

/** Two dates about as fine as each other, of clauses that have words in common. */
function sameDate(a: Statement, b: Statement, usage: Usage): boolean {
  if (a.timing && b.timing) return false
  const dates = [a, b].map(({time}) => (fine.has(time!.precision) ? 'fine' : time!.precision))
  return (
    dates[0] === dates[1] &&
    yearsBetween(a.time!, b.time!) <= oneEvent &&
    !isBound(a, b) &&
    shareWord(a.own, b.own, usage) &&
    !isOfAnotherEvent(a, b)
  )
}

/** Since when something is so, and when what had been so for a while ended: closed from 8 April, open again after nineteen months. */
const isOfAnotherEvent = (a: Statement, b: Statement): boolean =>
  (a.time!.role === 'span' && b.lasting === true) || (b.time!.role === 'span' && a.lasting === true)

/** A word in common, or figures that hardly any two things share. */
const areTied = (a: Statement, b: Statement, usage: Usage): boolean =>
  shareWord(a.all, b.all, usage) ||
  (a.quantity !== undefined &&
    b.quantity !== undefined &&
    (slipped(a.quantity, b.quantity) || likeness(a.quantity, b.quantity) >= sameDigits))

/** Every share is one of something: as with dates, the clauses themselves must have a word in common. */
function shareWord(a: Statement['own'], b: Statement['own'], usage: Usage): boolean {
  const shared = [...a].filter((term) => b.has(term) && !weakWords.has(term))
  return shared.length > 1 || shared.some((term) => (usage.get(term) ?? 0) <= common)
}

/** Dates further apart, in years, belong to two events, whatever words they share. Chosen by us. */
const oneEvent = 10

const yearsBetween = (a: Time, b: Time): number => {
  const [one, other] = [a, b].map(({from, to}) => Number((from ?? to)!.slice(0, 4))) as [number, number]
  return Math.abs(one - other)
}

/** Precisions that lie within one another: spring is told for March. */
const fine: ReadonlySet<Time['precision']> = new Set(['month', 'quarter', 'half'])

/** “by 2040” and “not before 2028” are bounds of one time, and no two times. */
const isBound = (a: Statement, b: Statement): boolean =>
  a.claim.polarity !== b.claim.polarity && inTime({...a.claim, time: a.time!}, {...b.claim, time: b.time!})

function commensurable(p: Quantity, q: Quantity): boolean {
  if ((p.kind === 'change-by') !== (q.kind === 'change-by') || (p.kind === 'ratio') !== (q.kind === 'ratio'))
    return false
  if (p.kind === 'change-by' && [p.change, q.change].includes('up') && [p.change, q.change].includes('down'))
    return false
  if (slipped(p, q)) return true
  if (p.dimension !== q.dimension) return isBare(p) !== isBare(q) && written(p) === written(q)
  if (p.dimension !== 'money' && p.dimension !== 'count') return true
  return p.unit === '' || q.unit === '' || countAlike(p.unit, q.unit)
}

/** One noun, or two for the same people: "486 pupils", "486 people". */
const countAlike = (unit: string, other: string): boolean =>
  unit === other ||
  (staff.has(unit) && staff.has(other)) ||
  ([unit, other].includes('person') && humans.has(unit) && humans.has(other))

/** A number without a unit, as it stands in a table under a header. */
const isBare = ({dimension, unit}: Quantity): boolean => dimension === 'count' && unit === ''

/** The same figure with another currency, or in points for per cent. */
function slipped(p: Quantity, q: Quantity): boolean {
  const dimensions = [p.dimension, q.dimension]
  const pair =
    dimensions.every((dimension) => dimension === 'money') ||
    (dimensions.includes('share') && dimensions.includes('points'))
  return pair && p.unit !== q.unit && written(p) === written(q)
}

export function agree(a: Statement, b: Statement): boolean {
  const [p, q] = [a.quantity, b.quantity]
  if (!p || !q) {
    const [one, other] = [namedDays(a), namedDays(b)]
    if (isPeriod(one) && isPeriod(other)) return one.from === other.from && one.to === other.to
    return timesOf(one, other) === 'overlap'
  }
  if (slipped(p, q)) return false
  if (p.dimension !== q.dimension) return written(p) === written(q)
  const [left, right] = [inBase(p), inBase(q)]
  return compatible(left, right) && !(isRange(left) && isRange(right) && !sameEnds(left, right))
}

/** The days a date names: of “since 2023” those of 2023. */
function namedDays({claim, time}: Statement): Time {
  const {from, to, precision, role} = time!
  const since = role === 'span' && from !== undefined && to === claim.documentDate
  if ((from && to && !since) || precision === 'vague') return time!
  return {...time!, ...unitOf((from ?? to)!, precision)}
}

/** “From October to February”: both ends are told. */
const isPeriod = ({role, from, to, precision}: Time): boolean =>
  role === 'span' && precision !== 'vague' && !!from && !!to && (unitOf(from, precision).to ?? to) < to

const isRange = ({low, high}: Quantity): boolean => low < high && Number.isFinite(low) && Number.isFinite(high)

/** Ranges that are told twice have the same ends, as far as they are written out. */
const sameEnds = (p: Quantity, q: Quantity): boolean => {
  const reach = Math.max(p.step, q.step) / 2 + 1e-9 * Math.abs(p.high)
  return Math.abs(p.low - q.low) <= reach && Math.abs(p.high - q.high) <= reach
}

/** Paragraphs of which most figures have a partner elsewhere: summaries, and what they sum up. */
function recaps(
  statements: readonly Statement[],
  agreeing: ReadonlyMap<Statement, readonly Partner[]>
): ReadonlySet<string> {
  const counts = new Map<string, {all: number; again: number}>()
  for (const statement of statements) {
    const count = counts.get(groupKey(statement)) ?? {all: 0, again: 0}
    counts.set(groupKey(statement), {all: count.all + 1, again: count.again + (agreeing.has(statement) ? 1 : 0)})
  }
  return new Set([...counts].filter(([, {all, again}]) => again >= 2 && again >= all / 2).map(([group]) => group))
}

function conflict(a: Statement, b: Statement): Relation {
  const shared = [...a.all]
    .filter((term) => b.all.has(term) && !term.startsWith('='))
    .map((term) => term.replace(/^~/, ''))
  const told =
    a.quantity && b.quantity
      ? `${formatQuantity(a.quantity)} (“${a.quantity.text}”) against ${formatQuantity(b.quantity)} (“${b.quantity.text}”)`
      : `${show(a.time!)} against ${show(b.time!)}`
  return {
    relation: 'contradicts',
    severity: 'warning',
    a: a.claim,
    b: b.claim,
    why: `${told}: one thing, told twice with different values.`,
    gates: [`words: ${shared.join(', ') || 'none, but the figures are alike'}`]
  }
}

const show = ({text, from, to}: Time): string => `“${text}” (${from === to ? from : `${from} to ${to}`})`
