import {fold} from '../claims/fold.js'
import {stem} from '../claims/words/index.js'
import {doings, exclusiveScopes, impersonal, isPlace, theses, vagueMetrics, weakWords} from '../languages/concepts.js'
import {languages} from '../languages/index.js'
import {isWithin} from '../spans.js'
import type {Claim, LanguageCode, Quantity, Time} from '../types.js'

/** Why two claims may be compared, and how surely they speak of one thing (0–1). */
export interface Passage {
  gates: string[]
  likeness: number
}

/** How two claims are compared. */
export interface CompareOptions {
  /** Claims of two documents that name nothing may be compared: the documents are known to speak of the same thing. */
  nameless?: boolean
}

/** Whether nothing but words shows that two claims have one subject. */
export const isNameless = ({gates}: Passage): boolean => gates[0] === 'subject: no name'

/** Passes two claims through the gates of subject, scope, time and metric; `undefined`: incomparable. */
export function align(a: Claim, b: Claim): Passage | undefined {
  if (haveTwoSayers(a, b)) return undefined
  if (a.modality === 0 || b.modality === 0) return undefined
  if ([a, b].some(({extent}) => extent.includes('condition') || extent.includes('limit'))) return undefined
  const likeness = likenessOf(a, b)
  // Most pairs have too few words in common, whatever they name.
  if (!metricGate(a, b, likeness, true)) return undefined
  const subject = subjectGate(a, b)
  if (!subject) return undefined
  if (!scopesAgree(a, b) || qualifiersDiffer(a, b)) return undefined
  if (!fitsCell(a, b) || !fitsCell(b, a)) return undefined
  const metric = metricGate(a, b, likeness, subject !== 'no name' && !subject.startsWith(saidBy))
  if (!metric) return undefined
  return {gates: [`subject: ${subject}`, `metric: ${metric}`], likeness}
}

const isCell = ({extent}: Claim): boolean => extent.includes('cell')

/** Whether a claim says all that the heads of a cell say; two cells of one document say different things. */
function fitsCell(cell: Claim, other: Claim): boolean {
  if (!isCell(cell)) return true
  if (cell.extent.includes('masked') || (isCell(other) && cell.path === other.path)) return false
  const terms = plainTerms(cell, other)
  const others = plainTerms(other, cell)
  return (
    sharedNames(cell, other).length === cell.names.length &&
    terms.every((term) => isMetric(term) || term === cell.quantity?.unit || others.some((own) => sameTerm(term, own)))
  )
}

/** Whether two people say it, each his own. */
export const haveTwoSayers = (a: Claim, b: Claim): boolean =>
  a.reporters.length > 0 &&
  b.reporters.length > 0 &&
  !a.reporters.some((name) => b.reporters.some((other) => sameName(name, other)))

/** Those who say it in the one and are spoken of in the other; or who say it in both, of one metric. */
function sourcesOf(a: Claim, b: Claim): string[] {
  const telling = a.names.length + b.names.length === 0 && sameTellingMetric(a, b)
  const said = (one: Claim, other: Claim) =>
    one.reporters.filter((name) => (telling ? other.reporters : other.names).includes(name))
  return [...new Set([...said(a, b), ...said(b, a)])]
}

/** Whom a claim says to have said it, where that is who speaks in the other. */
export function creditedIn({reporters}: Claim, {voice}: Claim): string | undefined {
  if (reporters.length === 0 || !voice.name) return undefined
  const speaker = fold(voice.name)
  const words = speaker.split(' ')
  const speaks = (name: string) => speaker === name || words.includes(name)
  return reporters.some((name) => speaks(name.replace('@', '').replaceAll('-', ' '))) ? voice.name : undefined
}

/** Somebody else than who speaks in the other claim tells of his own. */
const tellsOfOneself = ({names, reporters}: Claim, {voice}: Claim): boolean =>
  names.length === 0 && reporters.length > 0 && voice.name !== undefined

/** What both claims name, or `no name`; `undefined` where they name different things. */
function subjectGate(a: Claim, b: Claim): string | undefined {
  if (versionsDiffer(a.names, b.names)) return undefined
  const common = [...sharedNames(a, b), ...wordsOf(a, b), ...wordsOf(b, a)]
  const all = (claim: Claim) => claim.names.length
  if (common.length > 0) return common.join(', ').replaceAll('@', '')
  const sayer = all(a) === 0 || all(b) === 0 ? (creditedIn(a, b) ?? creditedIn(b, a)) : undefined
  if (sayer) return `what ${sayer} said`
  const sources = sourcesOf(a, b)
  if (sources.length > 0) return `${saidBy} ${sources.join(', ')}`
  if (tellsOfOneself(a, b) || tellsOfOneself(b, a)) return undefined
  if (all(a) > 0 && all(b) > 0) {
    const places = placesOf(a).filter((scope) => b.scope.includes(scope))
    return places.length > 0 && a.language !== b.language ? places.join(', ') : undefined
  }
  const places = placesOf(a).filter((scope) => b.scope.includes(scope))
  if (places.length > 0 && sayTheSame(a, b)) return places.join(', ')
  const unmarked = all(a) > 0 ? openingName(a, b) : openingName(b, a)
  if (unmarked) return unmarked
  const subject = documentsShare(a, b)
  if (subject) return subject
  if (all(a) === 0 && all(b) === 0) return 'no name'
  if (needNoSubject(a, b)) return 'no name'
  const shared = sharedWords(a, b)
  const telling = sameTellingMetric(a, b)
  const enough = telling ? shared.weight >= 2 : shared.weight >= 2.5
  return a.path !== b.path && a.language === b.language && enough && shared.ofShorter >= 0.8 ? 'no name' : undefined
}

/** The subject where the two share no more than who says it. */
const saidBy = 'as said by'

/** The one name of a claim where the other writes it as a plain word: “Adherence” and adherence. */
const wordsOf = ({names, path}: Claim, {terms, language, path: other}: Claim): string[] =>
  names.length === 1 && path !== other ? names.filter((name) => terms.includes(plainTerm(name, language))) : []

const plainTerm = (name: string, language: LanguageCode): string => `~${stem(name, languages[language])}`

/** Words and scopes that speak of others than the one a document is about. */
const others = {words: ['industry', 'market', 'competitor', 'country', 'national'], scopes: ['world', 'china']}

/**
 * What two documents are about, where one of the claims names nothing: both must tell of one telling metric or state in nearly the same
 * words, and neither of a whole trade.
 */
export function documentsShare(a: Claim, b: Claim): string | undefined {
  if (a.path === b.path || a.language !== b.language) return undefined
  const state = a.fact?.type === 'state'
  if (!state && !sameTellingMetric(a, b)) return undefined
  const {ofShorter, ofLonger} = sharedWords(a, b)
  if ((state ? ofShorter : ofLonger) < 0.6 && (hasOtherWords(a) || hasOtherWords(b))) return undefined
  const ofOthers = ({terms, scope}: Claim) =>
    others.words.some((word) => terms.includes(word)) || others.scopes.some((place) => scope.includes(place))
  if (ofOthers(a) || ofOthers(b)) return undefined
  const [left, right] = [a, b].map(({names, about = []}) => (names.length > 0 ? names : about)) as [string[], string[]]
  return left.find((name) => right.some((other) => sameName(name, other)))
}

/** It has words beside its metric. */
const hasOtherWords = ({terms}: Claim): boolean => terms.some((term) => !isMetric(term))

/** Much is told of a place: it is one subject only where most words are the same too. */
function sayTheSame(a: Claim, b: Claim): boolean {
  const {weight, ofLonger} = sharedWords(a, b)
  return weight >= 2 && ofLonger >= 0.6
}

/** A name of the one claim with which the other, which names nothing, begins: there a capital marks no name by itself. */
const openingName = (named: Claim, {words, names}: Claim): string | undefined =>
  names.length > 0 || !/^\p{Lu}/u.test(words)
    ? undefined
    : named.names.find((name) => fold(words).startsWith(`${name} `) || fold(words).startsWith(`${name}'`))

/** Names both claims hold: the same, a longer one of the same script (云溪 in 云溪超市), or a part of a known name (Mike, Mike Krieger). */
export function sharedNames(a: Claim, b: Claim): string[] {
  return a.names.filter((name) => b.names.some((other) => sameName(name, other) && !areNamesakes(a, name, b, other)))
}

/** Two words are part of longer names that each go on in their own way: Arden Systems, Arden Energy. */
function areNamesakes(a: Claim, name: string, b: Claim, other: string): boolean {
  if (a.fullNames.length === 0 || b.fullNames.length === 0) return false
  const words = (claim: Claim, word: string) =>
    claim.fullNames.map((full) => full.split(' ')).filter((full) => full.includes(word))
  const [left, right] = [words(a, name), words(b, other)]
  const hold = (outer: string[], inner: string[]) => inner.every((word) => outer.some((other) => sameName(word, other)))
  return (
    left.length > 0 && right.length > 0 && !left.some((one) => right.some((two) => hold(one, two) || hold(two, one)))
  )
}

export function sameName(name: string, other: string): boolean {
  if (name === other) return true
  if (name.startsWith('@') !== other.startsWith('@')) {
    const [known, plain] = name.startsWith('@') ? [name, other] : [other, name]
    return plain.length > 2 && known.slice(1).split('-').includes(plain)
  }
  if (name.length < 2 || other.length < 2 || !/\p{Script=Han}/u.test(name)) return false
  return other.includes(name) || name.includes(other)
}

/** One name with two versions, of which none is shared: GPT-4 and GPT-5. */
export function versionsDiffer(a: readonly string[], b: readonly string[]): boolean {
  for (const name of a) {
    const base = baseOf(name)
    if (base === undefined || b.includes(name)) continue
    const others = b.filter((other) => baseOf(other) === base)
    const own = a.filter((other) => baseOf(other) === base)
    if (others.length > 0 && !own.some((version) => others.includes(version))) return true
  }
  return false
}

const baseOf = (name: string): string | undefined => (name.includes('#') ? name.slice(0, name.indexOf('#')) : undefined)

const families = new Map<string, number[]>()
for (const [index, family] of exclusiveScopes.entries())
  for (const scope of family) families.set(scope, [...(families.get(scope) ?? []), index])

/** The names that the words of a claim hold themselves, and none carried on from what stands before. */
export function ownNames({words, names}: Claim): string[] {
  const folded = words.toLowerCase()
  return names.filter((name) => name.startsWith('@') || folded.includes(name))
}

/** The names that the words of a claim hold, and that another claim has nowhere. */
function namesBeyond(a: Claim, b: Claim): string[] {
  const shared = sharedNames(a, b)
  const folded = b.words.toLowerCase()
  return ownNames(a).filter((name) => !shared.includes(name) && !b.reporters.includes(name) && !folded.includes(name))
}

/** In one language each names something that the other does not: the two do not say the same, whatever words they share. */
export const namesDiffer = (a: Claim, b: Claim): boolean =>
  a.language === b.language && namesBeyond(a, b).length > 0 && namesBeyond(b, a).length > 0

/** Of those just counted, or the rest of them: a part, which the document also tells the whole of. */
export const tellsPart = (words: string, language: LanguageCode): boolean => partWords(language).test(words)

const partPatterns = new Map<LanguageCode, RegExp>()

function partWords(code: LanguageCode): RegExp {
  const {ofThose, rest} = languages[code].sums.cues
  const pattern =
    partPatterns.get(code) ??
    new RegExp(`(?<!\\p{Script=Latin})(?:${[...ofThose, ...rest].join('|')})(?!\\p{Script=Latin})`, 'iu')
  partPatterns.set(code, pattern)
  return pattern
}

/** “Eight years ago”, “two years later”: a time, and no length of one. */
export const isDistance = (quantity: Quantity, times: readonly Time[]): boolean =>
  quantity.dimension === 'duration' &&
  times.some((time) => time.role !== 'duration' && time.role !== 'span' && isWithin(quantity, time))

/** Holds or makes as much as could be, which need not be what is. */
export const tellsCapacity = ({terms}: Claim): boolean => terms.includes('=capacity')

/** Scopes that say where. */
export const placesOf = (claim: Claim): string[] => claim.scope.filter(isPlace)

/** No scope of the one shuts out a scope of the other. */
export function scopesAgree(a: Claim, b: Claim): boolean {
  if (a.scope.length === 0 || b.scope.length === 0) return true
  for (const scope of a.scope)
    for (const family of families.get(scope) ?? []) {
      const others = b.scope.filter((other) => families.get(other)?.includes(family))
      if (others.length > 0 && !others.some((other) => a.scope.includes(other))) return false
    }
  if (!boundsAgree(a, b)) return false
  const [left, right] = [placesOf(a), placesOf(b)]
  return left.length === 0 || right.length === 0 || left.some((scope) => right.includes(scope))
}

/** Ages and sizes that limit the two meet: “age 18 30”, “bound employee 1000 Infinity”. */
function boundsAgree(a: Claim, b: Claim): boolean {
  const bounds = ({scope}: Claim) =>
    scope
      .map((item) => /^(age|bound .*) (\S+) (\S+)$/.exec(item))
      .filter((found) => found !== null)
      .map(([, of, low, high]) => ({of, low: Number(low), high: Number(high)}))
  const others = bounds(b)
  return bounds(a).every(({of, low, high}) =>
    others.every((other) => other.of !== of || (low <= other.high && other.low <= high))
  )
}

/** A word before the metric of the part names a kind of what the whole speaks of: subscription revenue. */
export const isKind = (part: Claim, whole: Claim): boolean => beyond(part, whole).length > 0

/** One scope of the part takes in a share of what the whole speaks of: women, abroad, full-time. */
export const isNarrower = (part: Claim, whole: Claim): boolean =>
  part.scope.some((scope) => {
    const own = families.get(scope)
    return (
      own !== undefined && !whole.scope.some((other) => families.get(other)?.some((family) => own.includes(family)))
    )
  })

/** One metric, and each time of another thing: gaming revenue and cloud revenue, 大模型市场规模 and 机器人市场规模. */
function qualifiersDiffer(a: Claim, b: Claim): boolean {
  if (a.metric !== b.metric && (a.known.metric || b.known.metric)) return false
  return beyond(a, b).length > 0 && beyond(b, a).length > 0
}

/** The words before the metric of a claim that another claim does not have. */
const beyond = ({qualifiers, language}: Claim, other: Claim): string[] =>
  qualifiers.filter(
    (term) =>
      !weakWords.has(term) &&
      !(language !== other.language && term.startsWith('~')) &&
      !other.terms.some((own) => sameTerm(term, own))
  )

/** The words of a claim that another in its language does not have, but for weak ones and those of what is done. */
export const termsBeyond = (claim: Claim, other: Claim): string[] =>
  plainTerms(claim, other).filter(
    (term) =>
      !isMetric(term) && !weakWords.has(term) && !isDoing(term) && !other.terms.some((own) => sameTerm(term, own))
  )

const isDoing = (term: string): boolean => term.split('+').some((id) => doings.has(id))

/** Whether terms have one that another claim does not have; across languages only those that it could have. */
export const saysMore = (terms: readonly string[], language: LanguageCode, other: Claim): boolean =>
  terms.some(
    (term) =>
      !weakWords.has(term) &&
      !(language !== other.language && term.startsWith('~')) &&
      ![...other.terms, ...(other.opening ?? [])].some((own) => sameTerm(term, own))
  )

/** How many of the words of the shorter claim the longer one has, by weight; names count apart. */
export const likenessOf = (a: Claim, b: Claim): number => sharedWords(a, b).ofShorter

/** The words two claims share: their weight, and their part of the shorter and of the longer claim. */
export function sharedWords(a: Claim, b: Claim): {weight: number; ofShorter: number; ofLonger: number} {
  return sharedTerms(plainTerms(a, b), plainTerms(b, a))
}

/** The words of a claim that one in the language of the other could have: in another language only those of the glossary. */
function plainTerms(claim: Claim, {language, names}: Claim): string[] {
  if (language !== claim.language) return claim.terms.filter((term) => !term.startsWith('~'))
  const name = names.length === 1 ? plainTerm(names[0]!, language) : undefined
  return name && claim.terms.includes(name) ? claim.terms.filter((term) => term !== name) : claim.terms
}

/** The same for two lists of terms. */
export function sharedTerms(
  a: readonly string[],
  b: readonly string[]
): {weight: number; ofShorter: number; ofLonger: number} {
  const [left, right] = [weighed(a), weighed(b)]
  const [least, most] = [Math.min(left.weight, right.weight), Math.max(left.weight, right.weight)]
  if (least === 0) return {weight: 0, ofShorter: 0, ofLonger: 0}
  let common = 0
  for (const {ids, weight} of left.terms) if (ids.some((id) => right.ids.has(id))) common += weight
  return {weight: common, ofShorter: Math.min(1, common / least), ofLonger: Math.min(1, common / most)}
}

/** The terms of a list that are no metrics, with their ids (see `sameTerm`) and weights. */
interface Weighed {
  terms: ReadonlyArray<{ids: readonly string[]; weight: number}>
  ids: ReadonlySet<string>
  weight: number
}

// The terms of one claim are held against those of very many others.
const known = new WeakMap<readonly string[], Weighed>()

function weighed(list: readonly string[]): Weighed {
  const before = known.get(list)
  if (before) return before
  const terms = list.filter((term) => !isMetric(term)).map((term) => ({ids: term.split('+'), weight: weight(term)}))
  const found = {
    terms,
    ids: new Set(terms.flatMap(({ids}) => ids)),
    weight: terms.reduce((sum, term) => sum + term.weight, 0)
  }
  known.set(list, found)
  return found
}

const isMetric = (term: string): boolean => term.startsWith('=')

function weight(term: string): number {
  if (term.startsWith('~') && /^~\p{Script=Han}/u.test(term)) return 0.5
  return weakWords.has(term) ? 0.25 : 1
}

/** Two terms with an id in common; a term may have several (图书: book, library). */
export function sameTerm(a: string, b: string): boolean {
  if (a === b) return true
  if (!a.includes('+') && !b.includes('+')) return false
  const ids = new Set(a.split('+'))
  return b.split('+').some((id) => ids.has(id))
}

/** What shows that both measure the same; `undefined` where nothing does. */
function metricGate(a: Claim, b: Claim, likeness: number, named: boolean): string | undefined {
  const left = metricsOf(a)
  const right = metricsOf(b)
  const telling = (list: string[]) => list.filter((metric) => !vagueMetrics.has(metric))
  const shared = left.filter((metric) => right.includes(metric))
  if (telling(left).length > 0 && telling(right).length > 0 && !shared.some((metric) => !vagueMetrics.has(metric)))
    return undefined
  const same = sameMetric(a, b)
  if ((same && named && bare(a, b)) || needNoSubject(a, b) || sameForecast(a, b)) return a.metric
  const need = same ? (vagueMetrics.has(a.metric) ? 0.34 : 0.2) : shared.length > 0 ? 0.4 : 0.55
  if (likeness < (named ? need : Math.max(need + 0.2, 0.7))) return undefined
  if (shared.length === 0 && isMostlyUnknown(a, b)) return undefined
  return same ? a.metric : shared.length > 0 ? shared.join(', ') : `${Math.round(likeness * 100)}% of the words`
}

/** Of two languages, the one has more words that cannot be looked up in the other than the two share: they may say anything. */
function isMostlyUnknown(a: Claim, b: Claim): boolean {
  if (a.language === b.language) return false
  const known = sharedWords(a, b).weight
  return [a, b].some(
    ({terms}) => terms.reduce((sum, term) => sum + (term.startsWith('~') ? weight(term) : 0), 0) > known
  )
}

/** Told by a heading or a title. */
export const isHeadline = ({voice}: Claim): boolean => voice.type === 'heading' || voice.type === 'title'

/** Both measure or tell one thing that the lexicon knows. */
export const sameMetric = (a: Claim, b: Claim): boolean => a.known.metric && b.known.metric && a.metric === b.metric

/** The same, and it says what is measured. */
export const sameTellingMetric = (a: Claim, b: Claim): boolean => sameMetric(a, b) && !vagueMetrics.has(a.metric)

/** Both speak of one thesis, which needs no subject to be the same. */
export const sameThesis = (a: Claim, b: Claim): boolean => sameMetric(a, b) && theses.has(a.metric)

/** Both measure a field as a whole. */
export const needNoSubject = (a: Claim, b: Claim): boolean => sameMetric(a, b) && impersonal.has(a.metric)

/**
 * Both tell of one known metric at one time and within one scope, and name nobody: “40% of new code by 2028”. Such a claim is about
 * everybody, so that it needs no subject to be compared.
 */
export const sameForecast = (a: Claim, b: Claim): boolean =>
  a.names.length === 0 &&
  b.names.length === 0 &&
  sameMetric(a, b) &&
  !vagueMetrics.has(a.metric) &&
  a.scope.some((scope) => b.scope.includes(scope)) &&
  timesOf(a.time, b.time) === 'overlap'

/** One of the two says nothing beyond its metric, so that there are no words to compare. */
function bare(a: Claim, b: Claim): boolean {
  const words = (claim: Claim) => claim.terms.filter((term) => !isMetric(term) && !weakWords.has(term)).length
  return words(a) < 2 || words(b) < 2
}

const metricsOf = (claim: Claim): string[] => claim.terms.filter(isMetric).map((term) => term.slice(1))

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']

/** The first of a row and the second: two things, whatever is told of them. */
export function ordinalsDiffer(a: Claim, b: Claim): boolean {
  const of = ({terms}: Claim) => ordinals.filter((term) => terms.includes(term))
  const [left, right] = [of(a), of(b)]
  return left.length > 0 && right.length > 0 && !left.some((term) => right.includes(term))
}

/** Two periods of no known year that are not the same one: the first half, the third quarter. */
export function periodsDiffer({time: a, language}: Claim, {time: b, language: other}: Claim): boolean {
  if (!a || !b || [a, b].some(({from, to, role}) => from || to || role === 'duration')) return false
  if (a.precision === 'vague' || b.precision === 'vague') return false
  return a.precision !== b.precision || (language === other && fold(a.text) !== fold(b.text))
}

/** How two times lie to each other; `open` where one of them is not known. */
export function timesOf(a: Time | undefined, b: Time | undefined): 'overlap' | 'a-later' | 'b-later' | 'open' {
  if (!a || !b || !(a.from || a.to) || !(b.from || b.to)) return 'open'
  const [aFrom, aTo, bFrom, bTo] = [a.from ?? '0000', a.to ?? '9999', b.from ?? '0000', b.to ?? '9999']
  if (aFrom <= bTo && bFrom <= aTo) return 'overlap'
  return aFrom > bTo ? 'a-later' : 'b-later'
}

/** Both name a deadline, and what is not to come before the one may come before the other: “by 2040”, “not before 2028”. */
export function inTime(a: Claim, b: Claim): boolean {
  const [yes, no] = a.polarity === '+' ? [a, b] : [b, a]
  return yes.time?.to !== undefined && no.time?.to !== undefined && yes.time.to >= no.time.to
}

/** Tells of a time before its document. */
export const isPast = ({time, documentDate}: Claim): boolean =>
  time?.to !== undefined && documentDate !== undefined && time.to < documentDate
