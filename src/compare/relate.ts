import {fold} from '../claims/fold.js'
import {growth, inBase, isBound} from '../claims/quantities/index.js'
import {isBareBound, isVersion} from '../claims/subject.js'
import {changing, fates, flows, humans, rounds, staff, theses} from '../languages/concepts.js'
import {languages} from '../languages/index.js'
import type {Claim, Quantity, Relation, RelationType, Severity, Time} from '../types.js'
import {apartBy, isLevel, isPart} from './apart.js'
import {isPlan} from './facts/acts.js'
import {relateFacts} from './facts/index.js'
import {alike} from './facts/wording.js'
import {formatQuantity, formatValue} from './format.js'
import {further} from './further.js'
import {
  align,
  type CompareOptions,
  isDistance,
  isHeadline,
  isNameless,
  isPast,
  needNoSubject,
  type Passage,
  sameForecast,
  sameMetric,
  sameTellingMetric,
  sharedNames,
  sharedWords,
  timesOf
} from './gates.js'
import {compatible, gap, isEnd, isPoint, readingsOf} from './interval.js'
import {slipOf} from './slips.js'

/** Disjoint by less than this part of the value, a conflict may be one of loose wording: a warning. */
const loose = 0.05

/**
 * What holds between two claims, `undefined` where they cannot be compared. For `stronger`, `a` is the source and `b` the draft; the
 * other relations are the same either way round.
 */
export function relate(a: Claim, b: Claim, options: CompareOptions = {}): Relation | undefined {
  if (a.fact || b.fact) return a.fact && b.fact ? relateFacts(a, b, options) : undefined
  if (!a.quantity || !b.quantity) return undefined
  if (a.path === b.path && a.sentence === b.sentence) return undefined
  if (isPlan(a) && b.modality === 4) return carriedOut(a, b, options)
  const passage = align(a, b)
  if (!passage) return rateSlip(a, b, a.quantity, b.quantity)
  if (a.path === b.path && (isPart(a) !== isPart(b) || !sameThing(a, b, passage))) return undefined
  if (!options.nameless && a.path !== b.path && isNameless(passage) && !sameForecast(a, b)) return undefined
  const relation = relateNumbers(a, b, a.quantity, b.quantity, passage)
  if (!relation || a.path === b.path || options.nameless) return relation
  return relation.relation === 'contradicts' && isUndatedSum(a, b) ? undefined : relation
}

/** A plan of the source that the draft tells as done, with its figure. */
function carriedOut(a: Claim, b: Claim, options: CompareOptions): Relation | undefined {
  if (b.kind === 'forecast' || b.extent.includes('intention') || b.time || a.path === b.path) return undefined
  const relation = relate({...a, modality: 1}, b, options)
  return relation?.relation === 'stronger' ? {...relation, a} : undefined
}

/** The same sum by the month in the one and by the year in the other. */
function rateSlip(a: Claim, b: Claim, p: Quantity, q: Quantity): Relation | undefined {
  const rates = (claim: Claim) => claim.scope.filter(isRate)
  if (rates(a).length !== 1 || rates(b).length !== 1 || rates(a)[0] === rates(b)[0]) return undefined
  if (p.dimension !== q.dimension || p.unit !== q.unit || p.low !== q.low || p.high !== q.high) return undefined
  const unrated = (claim: Claim) => ({...claim, scope: claim.scope.filter((scope) => !isRate(scope))})
  const passage = align(unrated(a), unrated(b))
  if (!passage || passage.likeness < alike) return undefined
  const why = `The same figure in another unit: ${formatQuantity(p)} ${rates(a)[0]} against ${rates(b)[0]}.`
  return relation('unit-slip', 'error', a, b, why, passage.gates)
}

const isRate = (scope: string): boolean => scope.startsWith('per-')

/** A level that changes by the month, told without a date in one of two documents: it may be an older or a newer one. */
const isUndatedLevel = (a: Claim, b: Claim): boolean =>
  a.path !== b.path && changing.has(a.metric) && timesOf(a.time, b.time) === 'open'

/** Sums over a period that is not known of one of them: of two documents they may be of two years. */
const isUndatedSum = (a: Claim, b: Claim): boolean =>
  timesOf(a.time, b.time) === 'open' && [...a.terms, ...b.terms].some((term) => flows.has(term.replace(/^=/, '')))

/** Within one document figures of one kind stand close together: the words must leave no doubt that they measure one thing. */
function sameThing(a: Claim, b: Claim, {likeness}: Passage): boolean {
  const shared = sharedWords(a, b)
  const metric = sameMetric(a, b)
  const named = metric && ((a.known.subject && b.known.subject) || headed(a, b))
  if (needNoSubject(a, b) && (a.quantity?.dimension === 'share' || titles(a, b) || titles(b, a))) return true
  return named
    ? likeness >= 0.4
    : likeness >= 0.7 && shared.weight >= (a.names.length > 0 ? 2 : 3) && shared.ofLonger >= 0.5
}

/** A heading and what the text below it tells, but for what was before. */
const titles = (heading: Claim, text: Claim): boolean => isHeadline(heading) && !isHeadline(text) && !isPast(text)

/** A heading gives the figure of the text below it in few words: the same name and metric are enough. */
const headed = (a: Claim, b: Claim): boolean => isHeadline(a) !== isHeadline(b) && sharedNames(a, b).length > 0

const relation = (
  type: RelationType,
  severity: Severity,
  a: Claim,
  b: Claim,
  why: string,
  gates: string[]
): Relation => ({
  relation: type,
  severity,
  a,
  b,
  why,
  gates
})

function relateNumbers(a: Claim, b: Claim, first: Quantity, second: Quantity, passage: Passage): Relation | undefined {
  const {gates} = passage
  const [p, q] = sameMetric(a, b) ? [zeroOf(first, second), zeroOf(second, first)] : [first, second]
  if (p.soft || q.soft || isBareBound(p) || isBareBound(q) || isVersion(p) || isVersion(q)) return undefined
  if (isEdition(a, p) || isEdition(b, q) || isDistance(p, timesIn(a)) || isDistance(q, timesIn(b))) return undefined
  const when = orderOf(a, b)
  const telling = sameTellingMetric(a, b)
  const same = telling || sameThings(a, b, p, q)
  const pair = commensurable(inBase(asLevel(a, p)), inBase(asLevel(b, q)), same)
  const told = () => `${formatQuantity(p)} (${quote(a)}) against ${formatQuantity(q)} (${quote(b)})`
  const slip =
    when !== 'a-later' && when !== 'b-later' && same ? slipOf(p, q, inBase(q).low / inBase(p).low) : undefined
  if (slip) return relation('unit-slip', 'error', a, b, `The same figure in another unit: ${told()}; ${slip}.`, gates)
  if (!pair) return undefined
  const ahead = (claim: Claim) => claim.kind === 'forecast' || claim.modality < 4
  const thesis = a.metric === b.metric && theses.has(a.metric)
  if (ahead(a) !== ahead(b) && when !== 'overlap' && !thesis && !compatible(...pair)) return undefined
  if (when === 'a-later' || when === 'b-later') return replaced(a, b, p, q, when, told, gates)
  const [left, right] = pair
  const meets = compatible(left, right)
  if (!meets && twoForecasters(a, b))
    return relation('contradicts', 'info', a, b, `${told()}: two people expect different figures.`, gates)
  if (!meets && apartBy({a, b, p: left, q: right, likeness: passage.likeness, telling})) return undefined
  if (!meets) {
    const loosely = gap(readingsOf(left)[0]!, readingsOf(right)[0]!) < loose || isUndatedLevel(a, b)
    return relation(
      'contradicts',
      loosely ? 'warning' : 'error',
      a,
      b,
      `${told()}: no reading of the one meets one of the other.`,
      gates
    )
  }
  const more = twoForecasters(a, b) ? undefined : strongerBy(a, b, inBase(p), inBase(q))
  if (more) return relation('stronger', 'warning', a, b, `${told()}: ${more}.`, gates)
  // The five years after which survival was told are no finding.
  const lengths = p.dimension === 'duration' && p.kind === 'level' && q.kind === 'level'
  if (lengths && tellsFigureBeside(a, p) && tellsFigureBeside(b, q)) return undefined
  return relation('agrees', 'info', a, b, `${formatValue(p)} and ${formatValue(q)} meet.`, gates)
}

/** Its words hold a figure beside a quantity and the time. */
const tellsFigureBeside = ({words, time}: Claim, {text}: Quantity): boolean =>
  /\d/.test(words.replace(text, '').replace(time?.text ?? '', ''))

const timesIn = ({time}: Claim): Time[] => (time ? [time] : [])

/** A bare number right after a name says which one is meant: Node.js 18. */
const isEdition = ({names, words}: Claim, {dimension, unit, text}: Quantity): boolean =>
  dimension === 'count' && unit === '' && names.some((name) => fold(words).includes(`${name} ${text}`))

/** Forecasts of two people: where they differ, neither is wrong yet. */
const twoForecasters = (a: Claim, b: Claim): boolean =>
  a.kind === 'forecast' &&
  b.kind === 'forecast' &&
  a.voice.name !== undefined &&
  b.voice.name !== undefined &&
  a.voice.name !== b.voice.name

/** How the times of two figures lie; what one document tells of now comes after what another dates in the past. */
function orderOf(a: Claim, b: Claim): ReturnType<typeof timesOf> {
  const when = timesOf(a.time, b.time)
  if (when !== 'open' || a.path === b.path || !(isLevel(a) && isLevel(b))) return when
  if (isNow(a) && isDated(b)) return 'a-later'
  return isNow(b) && isDated(a) ? 'b-later' : when
}

const isNow = ({time}: Claim): boolean => time?.tense === 'present' && !time.from && time.precision === 'vague'

const isDated = ({time}: Claim): boolean => time?.to !== undefined && (time.role === 'event' || time.role === 'as-of')

/** Figures of two dates: the newer of a level replaces the older; sums over two periods have nothing to do with each other. */
function replaced(
  a: Claim,
  b: Claim,
  p: Quantity,
  q: Quantity,
  when: 'a-later' | 'b-later',
  told: () => string,
  gates: string[]
): Relation | undefined {
  if (p.kind === 'change-by' || q.kind === 'change-by') return undefined
  const metrics = [...a.terms, ...b.terms].filter((term) => term.startsWith('=')).map((term) => term.slice(1))
  const stock = (claim: Claim) => claim.time?.role === 'as-of' || claim.time?.precision === 'day'
  const flow =
    metrics.some((metric) => flows.has(metric)) || a.scope.includes('additions') || b.scope.includes('additions')
  if (flow && !(stock(a) && stock(b))) return undefined
  const asOf = a.time?.role === 'as-of' && b.time?.role === 'as-of'
  if (p.dimension === 'duration' && !asOf) return undefined
  const held = (claim: Claim) => stock(claim) || claim.extent.includes('holding')
  const level = metrics.some((metric) => p.dimension !== 'count' || changing.has(metric))
  if (!level && !(held(a) || held(b))) return undefined
  if (compatible(inBase(p), inBase(q)) || isAhead(a) || isAhead(b)) return undefined
  const [older, newer] = when === 'a-later' ? [b, a] : [a, b]
  return relation(
    'superseded',
    'warning',
    a,
    b,
    `${told()}: the figure of ${newer.time?.text} replaces the one of ${older.time?.text}.`,
    gates
  )
}

/** Nothing is nothing in any unit: 缩短到零 beside a length of time. */
const zeroOf = (quantity: Quantity, {dimension, unit}: Quantity): Quantity =>
  quantity.low === 0 && quantity.high === 0 && (quantity.unit === '' || quantity.unit === 'x')
    ? {...quantity, dimension, unit}
    : quantity

/** A sum that is raised or lost is a level: "raising $3 million" tells what the round was, not by how much it grew. */
function asLevel(claim: Claim, quantity: Quantity): Quantity {
  const raised =
    (quantity.dimension === 'money' && claim.terms.some((term) => rounds.has(term.slice(1)))) ||
    (quantity.dimension === 'count' && quantity.change === 'up' && claim.scope.includes('additions'))
  // What a firm loses is its loss, and no fall of anything.
  const lost = quantity.dimension === 'money' && quantity.change === 'down' && claim.terms.includes('lose')
  return (raised || lost) && quantity.kind === 'change-by' ? {...quantity, kind: 'level'} : quantity
}

/** What is only expected replaces nothing, and is replaced by nothing. */
const isAhead = (claim: Claim): boolean =>
  claim.kind === 'forecast' ||
  claim.modality < 4 ||
  (claim.time?.role === 'deadline' && !claim.extent.includes('holding'))

/** Both quantities in one kind, as they can be set against each other: levels as they are, growth as a factor. */
function commensurable(p: Quantity, q: Quantity, sameMetric: boolean): [Quantity, Quantity] | undefined {
  const factors = [growthOf(p), growthOf(q)] as const
  if (factors[0] && factors[1] && (p.dimension !== q.dimension || isChange(p) || isChange(q)))
    return [factors[0], factors[1]]
  if (p.dimension !== q.dimension) return undefined
  if (isChange(p) !== isChange(q)) {
    const loosely =
      (p.dimension === 'duration' || p.dimension === 'share') && p.kind !== 'change-to' && q.kind !== 'change-to'
    return loosely && compatible(p, q) ? [p, q] : undefined
  }
  if (isChange(p) && p.change !== q.change && directed(p) && directed(q)) return [{...p}, flip(q)]
  if ((p.kind === 'ratio') !== (q.kind === 'ratio'))
    return p.dimension === 'multiple' || p.dimension === 'share' ? [p, q] : undefined
  if (!sameMetric || !sameUnit(p, q)) return undefined
  return [p, q]
}

const isChange = (quantity: Quantity) => quantity.kind === 'change-by'
const directed = (quantity: Quantity) => quantity.change === 'up' || quantity.change === 'down'

const flip = (quantity: Quantity): Quantity => ({
  ...quantity,
  low: -quantity.high,
  high: -quantity.low,
  lowOpen: quantity.highOpen,
  highOpen: quantity.lowOpen,
  alternatives: []
})

/** A relative change as the factor from old to new: +50% is 1.5, 翻两番 is 4. */
function growthOf(quantity: Quantity): Quantity | undefined {
  if (!isChange(quantity)) return quantity.dimension === 'multiple' && quantity.kind !== 'level' ? quantity : undefined
  const [first, ...others] = growth(quantity)
  if (!first) return undefined
  const kind = quantity.dimension === 'multiple' ? 'ratio' : quantity.kind
  return {...quantity, ...first, dimension: 'multiple', kind, alternatives: others}
}

/** Money in two currencies and counts of two things are not set against each other. */
function sameUnit(p: Quantity, q: Quantity): boolean {
  return p.dimension !== 'money' || p.unit === q.unit || p.unit === '' || q.unit === ''
}

const nounless = new Set(['', 'ratio', 'x', 'piece', 'item', 'unit'])

/** Whether the same is counted: the same noun, or one that the other claim speaks of; where a noun is missing, words in common. */
function sameThings(a: Claim, b: Claim, p: Quantity, q: Quantity): boolean {
  if (p.dimension !== 'count' || q.dimension !== 'count') return true
  if (!sameFate(a, b)) return false
  if (p.unit === q.unit || (staff.has(p.unit) && staff.has(q.unit))) return true
  const [bare, other] = [isBare(a, p), isBare(b, q)]
  if (bare && other) return p.unit === '' || q.unit === '' || humans.has(p.unit) === humans.has(q.unit)
  // 3,400 customers in 31 countries: each counts what it names.
  if (!bare && !other && !staff.has(p.unit) && !staff.has(q.unit)) return speaksOf(b, p) && speaksOf(a, q)
  if ((!bare && speaksOf(b, p)) || (!other && speaksOf(a, q))) return true
  const {weight} = sharedWords(a, b)
  return (bare || other) && (sharedNames(a, b).length > 0 ? weight >= 1 : a.path !== b.path && weight >= 2)
}

/** Those who work somewhere, and those of them who were hired or hurt, are not the same. */
export function sameFate(a: Claim, b: Claim): boolean {
  const fatesOf = ({terms}: Claim) => new Set(terms.flatMap((term) => term.split('+')).filter((id) => fates.has(id)))
  const [one, other] = [fatesOf(a), fatesOf(b)]
  return [...one].every((id) => other.has(id)) && [...other].every((id) => one.has(id))
}

/** Without a noun, or with a counter, which may stand for many things (家: of firms, of shops, of customers). */
const isBare = ({language}: Claim, {unit}: Quantity): boolean =>
  nounless.has(unit) || Object.values(languages[language].units.counters).includes(unit)

/** The draft's bound takes in more than the source's: “over half” says less than “possibly over 70%”. */
const isWiderBound = (source: Quantity, draft: Quantity): boolean =>
  (isBound(draft) && draft.low < source.low && draft.high >= source.high) ||
  (isBound(draft) && draft.high > source.high && draft.low <= source.low)

const speaksOf = (claim: Claim, {unit}: Quantity): boolean =>
  claim.terms.some((term) =>
    term
      .replace(/^~/, '')
      .split('+')
      .some((id) => id === unit || (id.length > 3 && unit.startsWith(id)))
  )

/** How the draft `b` goes further than the source `a`, though their figures meet. */
function strongerBy(a: Claim, b: Claim, p: Quantity, q: Quantity): string | undefined {
  if (isWiderBound(p, q)) return undefined
  if (a.modality < b.modality && a.modality > 0 && b.modality === 4) return 'the source hedges, the draft does not'
  if (languages[a.language].concepts.flourishes.some((word) => p.approximator?.toLowerCase().includes(word)))
    return undefined
  if (isBound(p) && p.high > 0 && isPoint(q) && q.low === 0) return 'a bound has become nothing at all'
  // 最高时速28公里 is the bound 时速最高28公里.
  if (isPoint(q) && isEnd(q, p) && !(isBound(p) && b.scope.includes('peak')))
    return isBound(p) ? 'a bound has become the value' : 'a range has been narrowed to its end'
  // 六百多 is a round number and no range.
  if (isPoint(q) && q.change === '=' && !isPoint(p) && p.change !== '~' && p.change !== '>' && !isBound(p))
    return 'a range has been narrowed to one value'
  if (a.extent.includes('sample') && !b.extent.includes('sample') && p.dimension === 'share')
    return 'what holds for those asked is said of everyone'
  if (a.scope.includes('peak') && !b.scope.includes('peak') && p.dimension === 'share')
    return 'a bound has become the value'
  return further(a, b)
}

const quote = (claim: Claim): string => `“${claim.quantity?.text ?? claim.words}”`
