import {fold} from '../claims/fold.js'
import {idOf, stem} from '../claims/words/index.js'
import {changing, flows, rounds} from '../languages/concepts.js'
import {languages} from '../languages/index.js'
import type {Claim, Quantity, Time} from '../types.js'
import {standApart} from './contrast.js'
import {
  isKind,
  isNarrower,
  isPast,
  namesDiffer,
  ordinalsDiffer,
  periodsDiffer,
  placesOf,
  sameForecast,
  sameThesis,
  saysMore,
  sharedNames,
  sharedWords,
  tellsCapacity,
  tellsPart,
  termsBeyond
} from './gates.js'

/** Two claims that pass the gates, with figures that do not meet. */
export interface Unequal {
  a: Claim
  b: Claim
  /** The figures, in their base units. */
  p: Quantity
  q: Quantity
  /** How much of the shorter claim the longer repeats (0–1). */
  likeness: number
  /** Both measure one thing that the lexicon knows. */
  telling: boolean
}

type Gate = (pair: Unequal) => boolean

/** A gate that looks at one claim beside the other, either way round. */
const either =
  (test: (one: Claim, other: Claim) => boolean): Gate =>
  ({a, b}) =>
    test(a, b) || test(b, a)

/** What keeps two figures that do not meet from being a conflict, by what they then are: first the cheap questions. */
const gates: Readonly<Record<string, Gate>> = {
  'part just counted': ({a, b}) => isPart(a) || isPart(b),
  'other place in a row': ({a, b}) => ordinalsDiffer(a, b),
  'other period': ({a, b}) => periodsDiffer(a, b),
  'growth over other years': ({a, b}) => growsOverOthers(a, b),
  'world and place': either((a, b) => isWorld(a) && !isWorld(b) && placesOf(b).length > 0),
  'once and since': ({a, b, p, q}) => isFormer(a, b, q) || isFormer(b, a, p),
  'a name of its own each': ({a, b}) => a.path !== b.path && namesDiffer(a, b),
  'one word for another': ({a, b}) => isOneForAnother(a, b),
  'share of another whole': areOfOthers,
  'plan and outcome': ({a, b}) => isIntended(a) !== isIntended(b),
  'words of its own': ({a, b}) => standApart(a, b),
  'group named at the opening': either(opensWithAnother),
  'kind of the whole': isPartOf,
  'part of the period': isPartOfPeriod,
  'use within capacity': isWithinCapacity,
  'all and some of others': ({a, b, likeness}) => isWhole(a) !== isWhole(b) && likeness < nearly,
  'few words of another language': isHardlyKnown,
  'far apart': areFarApart
}

/** The gate that two unequal figures do not pass; `undefined` where they conflict. */
export const apartBy = (pair: Unequal): string | undefined => Object.keys(gates).find((name) => gates[name]!(pair))

/** Of those just counted, or the rest of them. */
export const isPart = ({words, language}: Claim): boolean => tellsPart(words, language)

/** Growth over two periods of years that begin or end apart. */
const growsOverOthers = ({metric, time: a}: Claim, {time: b}: Claim): boolean =>
  metric === 'growth' && a?.role === 'span' && b?.role === 'span' && (a.from !== b.from || a.to !== b.to)

/** What something was once, and what it has become since: 缩短到, 归零. */
const isFormer = (once: Claim, now: Claim, {kind}: Quantity): boolean =>
  kind === 'change-to' && now.time === undefined && isPast(once)

/** Systolic and diastolic pressure: of words that are else the same, each has one of its own in the same place. */
function isOneForAnother(a: Claim, b: Claim): boolean {
  if (a.path === b.path || a.language !== b.language || sharedWords(a, b).ofLonger < 0.5) return false
  const [one, other] = [beyondIn(a, b), beyondIn(b, a)]
  return one !== undefined && other !== undefined && one.before === other.before && one.after === other.after
}

/** The one word that a claim has beyond another, with those beside it; `undefined` where it has none or several. */
function beyondIn(claim: Claim, other: Claim): {before: string | undefined; after: string | undefined} | undefined {
  const [term, ...more] = termsBeyond(claim, other)
  if (term === undefined || more.length > 0) return undefined
  const at = claim.terms.indexOf(term)
  return {before: claim.terms[at - 1], after: claim.terms[at + 1]}
}

/** 44% of commuters, 17% of pupils: neither whole is told with the other. */
function areOfOthers({a, b}: Unequal): boolean {
  const [one, other] = [wholeOf(a), wholeOf(b)]
  if (one.length === 0 || other.length === 0 || a.language !== b.language) return false
  return !other.includes(one[0]!) && !one.includes(other[0]!)
}

/** The first words of what a share is said to be of, as terms, in a language with spaces. */
function wholeOf({words, quantity, language: code}: Claim): string[] {
  const language = languages[code]
  const {concepts, sums} = language
  if (quantity?.dimension !== 'share' || concepts.endings.length === 0) return []
  const at = words.indexOf(quantity.text)
  const rest = fold(words.slice(at + quantity.text.length)).trimStart()
  const link = sums.shareOf.after.find((word) => rest.startsWith(`${word} `))
  // "Mothers (9 percent) and children (5 percent)": the whole stands before the bracket.
  const noun = words[at - 1] === '(' ? /\p{L}+(?=[^\p{L}]*$)/u.exec(fold(words.slice(0, at)))?.[0] : undefined
  const found = link === undefined ? [noun ?? ''] : (rest.slice(link.length).match(/\p{L}+/gu) ?? [])
  return found
    .filter((word) => word !== '' && !concepts.stopWords.includes(word))
    .slice(0, wholeWords)
    .map((word) => idOf(word, language) ?? `~${stem(word, language)}`)
}

/** Words in which the noun of a whole is looked for: hospital nurses. */
const wholeWords = 4

const isIntended = ({extent}: Claim): boolean => extent.includes('intention')

const isWorld = ({scope}: Claim): boolean => scope.includes('world')

/** “Among patients over 70, …”: a limit that the other does not speak of. */
function opensWithAnother({opening = [], language}: Claim, other: Claim): boolean {
  return saysMore(opening, language, other)
}

/** Below this part of a whole, a kind of it is not the whole told with another figure. Chosen by us. */
const mostOfKind = 0.6

/** The smaller figure may be counted within the larger: concerts abroad, and concerts; subscription revenue, and revenue. */
function isPartOf({a, b, p, q}: Unequal): boolean {
  if (p.dimension !== 'count' && p.dimension !== 'money') return false
  const [part, whole, low, high] = p.high < q.high ? [a, b, p, q] : [b, a, q, p]
  const sums = flows.has(part.metric) && !rounds.has(part.metric)
  const inPlace = placesOf(part).length > 0 && placesOf(whole).length === 0
  return inPlace || isNarrower(part, whole) || (isKind(part, whole) && (sums || low.high < mostOfKind * high.low))
}

/** Lengths of periods, from the shortest. */
const lengths: ReadonlyArray<Time['precision']> = ['day', 'week', 'month', 'quarter', 'half', 'year', 'decade']

/** Dimensions that add up over a period. */
const summed: ReadonlySet<Quantity['dimension']> = new Set(['count', 'money', 'mass', 'energy', 'volume', 'data'])

/** What came together in a month is less than in a year: the smaller sum is of the shorter period. */
function isPartOfPeriod({a, b, p, q}: Unequal): boolean {
  if (!summed.has(p.dimension) || [a, b].some((claim) => isLevel(claim))) return false
  const [one, other] = [a, b].map(({time}) => (time ? lengths.indexOf(time.precision) : -1)) as [number, number]
  return one >= 0 && other >= 0 && one !== other && (one < other ? p.high < q.low : q.high < p.low)
}

/** A figure of a time, and no sum over one. */
export const isLevel = ({metric, time, extent}: Claim): boolean =>
  changing.has(metric) ||
  time?.role === 'as-of' ||
  time?.role === 'deadline' ||
  (extent.includes('holding') && !flows.has(metric))

/** What is made, held or carried, and what could be: no more than that. */
function isWithinCapacity({a, b, p, q}: Unequal): boolean {
  if (isCapacity(a) === isCapacity(b)) return false
  return isCapacity(a) ? q.high <= p.low : p.high <= q.low
}

const isCapacity = (claim: Claim): boolean => tellsCapacity(claim) || claim.quantity?.low === -Infinity

/** How alike two claims must be for what is said of all to deny what is said of some. Chosen by us. */
const nearly = 0.8

/** Told of all of them: a share that was not measured. */
const isWhole = ({quantity, extent}: Claim): boolean =>
  quantity?.dimension === 'share' && quantity.low === 1 && extent.includes('all')

/** Figures so many times each other are hardly two tellings of one thing, unless nearly all words are the same. Chosen by us. */
const far = {ratio: 10, likeness: 0.8}

function areFarApart({p, q, likeness, telling}: Unequal): boolean {
  if (telling || likeness >= far.likeness) return false
  const ends = [p.low, p.high, q.low, q.high].filter(Number.isFinite)
  return Math.max(...ends) >= far.ratio * Math.min(...ends)
}

/** Weight of the words that two claims without a name must share where a language knows only part of those of the other. Chosen by us. */
const wordsAbroad = 2.5

function isHardlyKnown({a, b}: Unequal): boolean {
  if (a.language === b.language || sameThesis(a, b) || sameForecast(a, b) || sharedNames(a, b).length > 0) return false
  return sharedWords(a, b).weight < wordsAbroad
}
