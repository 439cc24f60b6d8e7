import {conceptName} from '../concept-names.js'
import {events, makers, officers, theses} from '../languages/concepts.js'
import type {Claim, Fact, Relation, Time} from '../types.js'
import {
  align,
  type CompareOptions,
  inTime,
  likenessOf,
  type Passage,
  placesOf,
  sameName,
  sameThesis,
  scopesAgree,
  sharedNames,
  sharedWords,
  timesOf,
  versionsDiffer
} from './gates.js'
import {isSameOrder, isTurned} from './orders.js'
import {relateViews} from './views.js'

/** How alike two acts must be before one can deny or hedge the other. */
const alike = 0.66

/** How much of the longer of two acts the other must repeat, to deny it and not something near it: with a name in common, and without. */
const [surelyNamed, surelyNameless] = [0.6, 0.85]

/** Masked code in the words of a claim: what stands there is not known, so nothing denies it. */
const holdsCode = ({words}: Claim): boolean => words.includes('\uFFFC')

/** What holds between two claims without numbers: see `Fact`. */
export function relateFacts(a: Claim, b: Claim, options: CompareOptions = {}): Relation | undefined {
  const relation = relateBoth(a, b)
  const across = a.path !== b.path && relation?.gates[0] === 'subject: no name'
  return across && !options.nameless ? undefined : relation
}

function relateBoth(a: Claim, b: Claim): Relation | undefined {
  const [f, g] = [a.fact!, b.fact!]
  if (f.type !== g.type || (a.path === b.path && a.sentence === b.sentence)) return undefined
  if (f.type === 'expansion') return expansions(a, b, f, g)
  if (holdsCode(a) || holdsCode(b)) return undefined
  if (isPlan(a) && b.modality === 4 && f.type === 'act') return carriedOut(a, b)
  if (a.modality === 0 || b.modality === 0) return undefined
  switch (f.type) {
    case 'state':
      return states(a, b, f, g)
    case 'view':
      return relateViews(a, b, f, g)
    case 'role':
      return roles(a, b, f, g)
    case 'deed':
      return deeds(a, b, f, g)
    case 'rank':
      return ranks(a, b, f, g)
    case 'trend':
      return trends(a, b, f, g)
    case 'order':
      return orders(a, b)
    case 'date':
      return undefined
    default:
      return acts(dated(a), dated(b))
  }
}

/** Something is only told as what somebody means to do. */
const isPlan = ({modality, extent}: Claim): boolean =>
  modality === 0 && extent.includes('intention') && !extent.includes('condition')

/** A plan of the source that the draft tells as done. */
function carriedOut(a: Claim, b: Claim): Relation | undefined {
  if (b.kind === 'forecast' || b.extent.includes('intention') || b.time || a.path === b.path) return undefined
  const relation = acts({...a, modality: 1}, b)
  return relation?.relation === 'stronger' ? {...relation, a} : undefined
}

const conflict = (a: Claim, b: Claim, why: string, gates: string[]): Relation => ({
  relation: 'contradicts',
  severity: a.modality === 4 && b.modality === 4 ? 'error' : 'warning',
  a,
  b,
  why,
  gates
})

const quoted = (claim: Claim) => `“${claim.words}”`
const against = (a: Claim, b: Claim) => `${quoted(a)} against ${quoted(b)}`
/** Names in a gate: ids, and folded words. */
const show = (names: readonly string[]) => names.join(', ').replaceAll('@', '').replaceAll('#', ' ')
/** Names in a sentence for a reader. */
const named = (names: readonly string[]) => names.map((name) => conceptName('entity', name, 'en')).join(', ')
const roleName = ({relation}: Fact) => conceptName('role', relation, 'en')
const differ = (a: readonly string[], b: readonly string[]) => a.length > 0 && b.length > 0 && disjoint(a, b)
const disjoint = (a: readonly string[], b: readonly string[]) => !a.some((name) => b.includes(name))

function states(a: Claim, b: Claim, f: Fact, g: Fact): Relation | undefined {
  if (f.relation !== g.relation || !scopesAgree(a, b) || versionsDiffer(a.names, b.names) || later(a, b))
    return undefined
  const names = sharedNames(a, b)
  const {weight} = sharedWords(a, b)
  const nameless = f.relation === 'copying' && (a.names.length === 0 || b.names.length === 0) && weight >= 1
  if (names.length === 0 && !nameless) return undefined
  const gates = [`subject: ${names.length > 0 ? show(names) : 'no name'}`, `state: ${f.relation}`]
  if (['approval', 'operation'].includes(f.relation) && likenessOf(a, b) < alike) return undefined
  if (a.polarity !== b.polarity && isAwaited(a, b)) return undefined
  if (a.polarity !== b.polarity)
    return conflict(a, b, `${against(a, b)}: the one says it is so, the other that it is not.`, gates)
  return {relation: 'agrees', severity: 'info', a, b, why: 'Both say the same.', gates}
}

/** What one document says is not so, it may still expect. */
function isAwaited(a: Claim, b: Claim): boolean {
  const [yes, no] = a.polarity === '+' ? [a, b] : [b, a]
  return a.path === b.path && yes.modality <= 2 && no.modality === 4
}

/** A claim without the names of who has the role or did the deed. */
const besides = (claim: Claim, {values}: Fact): Claim => ({
  ...claim,
  names: claim.names.filter((name) => !values.includes(name))
})

function roles(a: Claim, b: Claim, f: Fact, g: Fact): Relation | undefined {
  if (f.relation !== g.relation)
    return later(a, b) ? undefined : (founderAndOfficer(a, b, f, g) ?? twoOffices(a, b, f, g))
  if (a.extent.includes('departed') || b.extent.includes('departed')) return undefined
  const places = sharedNames(besides(a, f), besides(b, g))
  if (places.length === 0 || later(a, b)) return undefined
  const gates = [`of: ${show(places)}`, `role: ${f.relation}`]
  if (f.relation === g.relation) {
    if (!disjoint(f.values, g.values))
      return a.polarity === b.polarity
        ? {relation: 'agrees', severity: 'info', a, b, why: 'Both name the same holder of the role.', gates}
        : conflict(a, b, `${against(a, b)}: the one gives ${named(f.values)} the role, the other denies it.`, gates)
    const single = unique.has(f.relation) || f.closed || g.closed
    return single && a.polarity === '+' && b.polarity === '+' && f.values.length > 0 && g.values.length > 0
      ? conflict(a, b, `${named(f.values)} and ${named(g.values)} are both given the role of ${roleName(f)}.`, gates)
      : undefined
  }
  return undefined
}

/** A founder of a product who holds an office at its maker, or took an office up in what he is said to have founded. */
function founderAndOfficer(a: Claim, b: Claim, f: Fact, g: Fact): Relation | undefined {
  if (f.relation !== 'founder' && g.relation !== 'founder') return undefined
  const [founder, office, role] = f.relation === 'founder' ? [a, b, g] : [b, a, f]
  const fact = founder.fact!
  const person = fact.values.find((name) => role.values.some((other) => sameName(name, other)))
  if (office.extent.includes('founder')) return undefined
  if (!person || !officers.has(role.relation) || a.polarity !== '+' || b.polarity !== '+') return undefined
  const things =
    fact.of && fact.of.length > 0
      ? fact.of
      : founder.names.filter((name) => !fact.values.some((value) => sameName(name, value)))
  const places = office.names.filter((name) => !role.values.some((value) => sameName(name, value)))
  const product = things.find((name) => places.includes(`@${makers[name.slice(1)]}`))
  const founded = things.find((name) => places.includes(name))
  if (!product && !(founded && office.extent.includes('appointed'))) return undefined
  const gates = [`person: ${show([person])}`, `of: ${show([product ?? founded!])}`]
  return conflict(a, b, `${against(a, b)}: founder in the one, ${roleName(role)} in the other.`, gates)
}

/** One person in two offices of one organisation that are held by two people. */
function twoOffices(a: Claim, b: Claim, f: Fact, g: Fact): Relation | undefined {
  if (!offices.has(f.relation) || !offices.has(g.relation) || a.polarity !== '+' || b.polarity !== '+') return undefined
  if ([a, b].some(({extent}) => extent.includes('departed') || extent.includes('appointed'))) return undefined
  const person = sharedNames({...a, names: [...f.values]}, {...b, names: [...g.values]})
  const places = sharedNames(besides(a, f), besides(b, g))
  if (person.length === 0 || places.length === 0) return undefined
  return conflict(a, b, `${against(a, b)}: ${roleName(f)} in the one, ${roleName(g)} in the other.`, [
    `person: ${show(person)}`,
    `of: ${show(places)}`
  ])
}

/** Offices of which nobody holds two in one organisation. */
const offices = new Set([
  'chief-executive',
  'chief-product-officer',
  'chief-technology-officer',
  'chief-financial-officer',
  'chief-operating-officer'
])

/** Roles that one person holds at a time. */
const unique = new Set([
  'chief-executive',
  'chief-product-officer',
  'chief-technology-officer',
  'chief-financial-officer',
  'film-director',
  'mayor'
])

function deeds(a: Claim, b: Claim, f: Fact, g: Fact): Relation | undefined {
  if (f.relation !== g.relation || a.polarity !== b.polarity || a.polarity === '-') return undefined
  if (!disjoint(f.values, g.values) || !scopesAgree(withoutPlaces(a), withoutPlaces(b))) return undefined
  const shared = sharedNames(besides(a, f), besides(b, g))
  // “These definitions” are other ones in another document.
  if (shared.length === 0 && a.path !== b.path && [a, b].some(({extent}) => extent.includes('deictic')))
    return undefined
  const likeness = likenessOf(a, b)
  const {weight} = sharedWords(a, b)
  if (shared.length === 0 ? weight < 2 || likeness < 0.8 : likeness < 0.5) return undefined
  return conflict(a, b, `${named(f.values)} and ${named(g.values)} are both said to have done it: ${against(a, b)}.`, [
    `of: ${show(shared)}`,
    `deed: ${f.relation}`
  ])
}

const withoutPlaces = (claim: Claim): Claim => ({...claim, scope: []})

function ranks(a: Claim, b: Claim, f: Fact, g: Fact): Relation | undefined {
  const [place, quality] = f.relation.split(' ')
  const [other, measure] = g.relation.split(' ')
  const world = (claim: Claim) => claim.scope.includes('world')
  if (quality !== measure || later(a, b) || !scopesAgree(a, b) || world(a) !== world(b)) return undefined
  const words = sharedWords(a, b)
  const shared = sharedNames(a, b)
  const places = placesOf(a).filter((scope) => b.scope.includes(scope))
  if (words.ofShorter < alike || (shared.length === 0 && places.length === 0)) return undefined
  if (quality && (words.weight < 1 || words.ofLonger < 0.4)) return undefined
  // In one document somebody has to be named who is in both places.
  if (a.path === b.path && (f.values.length === 0 || g.values.length === 0)) return undefined
  const gates = [`subject: ${show([...shared, ...places])}`, `words: ${Math.round(words.ofShorter * 100)}%`]
  const same = !differ(f.values, g.values)
  if (place !== other && same)
    return conflict(a, b, `${against(a, b)}: place ${place} and place ${other} of the same order.`, gates)
  return place === other && quality && same
    ? {relation: 'agrees', severity: 'info', a, b, why: 'Both give it the same place.', gates}
    : undefined
}

function trends(a: Claim, b: Claim, f: Fact, g: Fact): Relation | undefined {
  const passage = align(a, b)
  if (!passage || later(a, b) || a.kind !== b.kind) return undefined
  // What did not rise need not have fallen.
  if (f.relation === g.relation ? a.polarity === b.polarity : a.polarity === '-' || b.polarity === '-') return undefined
  // Of one firm sales grow while its stock falls.
  if (a.path !== b.path && passage.gates[1] === 'metric: growth') return undefined
  const named = passage.gates[0] !== 'subject: no name'
  const {weight} = sharedWords(a, b)
  if (named ? !(a.time && b.time) && (passage.likeness < 0.8 || weight < 1) : a.path === b.path || weight < 2)
    return undefined
  const why = f.relation === g.relation ? 'the one denies what the other says' : 'the one goes up, the other down'
  return conflict(a, b, `${against(a, b)}: ${why}.`, passage.gates)
}

function orders(a: Claim, b: Claim): Relation | undefined {
  const passage = align(a, b)
  if (!passage || a.path === b.path || later(a, b) || a.polarity === '-' || b.polarity === '-') return undefined
  if (passage.likeness < alike) return undefined
  if (a.fact?.relation === b.fact?.relation && isSameOrder(a, b))
    return {relation: 'agrees', severity: 'info', a, b, why: 'Both give the two the same order.', gates: passage.gates}
  if (!isTurned(a, b)) return undefined
  return conflict(a, b, `${against(a, b)}: the two are in the opposite order.`, passage.gates)
}

/** An act told beside a figure, for its date: nothing is held against it (`acts`) where its metric is neither an event nor a thesis. */
export const standsAlone = ({fact, known, metric}: Claim): boolean =>
  fact?.relation === 'dated' && !(known.metric && (events.has(metric) || theses.has(metric)))

function acts(a: Claim, b: Claim): Relation | undefined {
  const apart = later(a, b)
  if (differ(a.fact!.values, b.fact!.values)) return undefined
  const event = a.known.metric && a.metric === b.metric && events.has(a.metric)
  const dated = a.fact?.relation === 'dated' || b.fact?.relation === 'dated'
  const stated = a.extent.includes('stating') || b.extent.includes('stating')
  const once = (event || !(dated || stated)) && a.polarity === '+' && b.polarity === '+' && datedOnce(a) && datedOnce(b)
  if (apart && (!once || tellBoth(a, b))) return undefined
  const passage = align(a, b) ?? thesisPassage(a, b)
  if (!passage) return undefined
  const shared = sharedWords(a, b)
  const named = passage.gates[0] !== 'subject: no name'
  if (apart) {
    const same =
      event && named
        ? (shared.weight >= 1 && shared.ofShorter >= 0.4) || sameNames(a, b)
        : passage.likeness >= 0.75 && shared.weight >= 2
    if (same && (event || (named && shared.ofLonger >= 0.5)))
      return conflict(
        a,
        b,
        `${against(a, b)}: ${a.time?.text} and ${b.time?.text} have no day in common.`,
        passage.gates
      )
    return undefined
  }
  const thesis = sameThesis(a, b)
  const hedged = 'the source hedges, the draft does not'
  if (thesis && a.polarity === b.polarity && a.modality < b.modality && b.modality === 4)
    return {relation: 'stronger', severity: 'warning', a, b, why: `${against(a, b)}: ${hedged}.`, gates: passage.gates}
  if (dated || passage.likeness < alike) return undefined
  const linked = a.extent.includes('linked') && isEffect(b)
  if (shared.weight < (named || linked ? 2 : 3) || shared.ofLonger < (named ? 0.4 : 0.6)) return undefined
  if (a.polarity !== b.polarity && ((thesis && !named) || shared.ofLonger < (named ? surelyNamed : surelyNameless)))
    return undefined
  if (a.polarity !== b.polarity && inTime(a, b)) return undefined
  if (a.polarity !== b.polarity)
    return conflict(a, b, `${against(a, b)}: the one denies what the other says.`, passage.gates)
  const more = further(a, b)
  if (more && a.path === b.path && (shared.ofLonger < surelyNamed || Math.abs(a.sentence - b.sentence) < 2))
    return undefined
  if (more)
    return {relation: 'stronger', severity: 'warning', a, b, why: `${against(a, b)}: ${more}.`, gates: passage.gates}
  return {relation: 'agrees', severity: 'info', a, b, why: 'Both say the same.', gates: passage.gates}
}

/** All that the one names the other names too, so that the event happens to the same thing. */
const sameNames = (a: Claim, b: Claim): boolean =>
  a.names.length > 0 && a.names.length === b.names.length && sharedNames(a, b).length === a.names.length

/** Two claims of one thesis are compared though they name nothing, or only one of them does. */
function thesisPassage(a: Claim, b: Claim): Passage | undefined {
  const nameless = isOfNobody(a, b) || isOfNobody(b, a) || sharedNames(a, b).length > 0
  const same = a.known.metric && b.known.metric && a.metric === b.metric && theses.has(a.metric)
  if (!nameless || !same || a.extent.includes('condition') || b.extent.includes('condition')) return undefined
  return {gates: ['subject: no name', `metric: ${a.metric}`], likeness: likenessOf(a, b)}
}

/** It names nothing, or only the speaker whose words the other claim is. */
const isOfNobody = ({names}: Claim, {voice}: Claim): boolean => {
  const speaker = voice.name?.toLowerCase() ?? ''
  return names.every((name) => speaker === name || speaker.split(' ').includes(name.replace(/^@/, '')))
}

/** One of them gives the time of the other too: “built in 1988 and closed on 30 September 2025”. */
const tellBoth = (a: Claim, b: Claim): boolean =>
  (b.time !== undefined && a.words.includes(b.time.text)) || (a.time !== undefined && b.words.includes(a.time.text))

/** A time that is written out and told as the time of an event. */
const datedOnce = ({time}: Claim): boolean =>
  time?.role === 'event' && !time.relative && time.from !== undefined && time.to !== undefined

/** An event that is told with what has held since: 自2021年5月通车以来 dates the opening. */
function dated(claim: Claim): Claim {
  const {time, metric, known} = claim
  if (!time?.from || time.to || time.role !== 'span' || time.relative || !(known.metric && events.has(metric)))
    return claim
  const ends: Partial<Record<Time['precision'], string>> = {
    day: time.from,
    month: `${time.from.slice(0, 7)}-31`,
    year: `${time.from.slice(0, 4)}-12-31`
  }
  const to = ends[time.precision]
  return to ? {...claim, time: {...time, to, role: 'event'}} : claim
}

const order = ['one-of', 'some', 'most', 'almost-all', 'all']

/** Tells that something changes something, and not that the two go together. */
const isEffect = ({extent, quantity}: Claim): boolean =>
  extent.includes('causes') ||
  (!extent.includes('linked') && (extent.includes('changes') || quantity?.kind === 'change-by'))

/** How the draft `b` says more than the source `a` in words. */
export function further(a: Claim, b: Claim): string | undefined {
  if (a.modality < 4 && a.modality > 0 && b.modality === 4) return 'the source hedges, the draft does not'
  if (a.extent.includes('intention') && !b.extent.includes('intention'))
    return 'the source speaks of a thought, the draft of a decision'
  if (a.extent.includes('linked') && isEffect(b)) return 'a link has become a cause'
  if (a.extent.includes('one-of') && !b.extent.includes('one-of')) return '“one of” has been left out'
  const degree = (claim: Claim) => Math.max(-1, ...claim.extent.map((item) => order.indexOf(item)))
  if (degree(a) > 0 && degree(b) > degree(a)) return 'more of them are meant than in the source'
  return undefined
}

function expansions(a: Claim, b: Claim, f: Fact, g: Fact): Relation | undefined {
  if (f.relation !== g.relation) return undefined
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '')
  const [one, other] = [f.values[0] ?? '', g.values[0] ?? '']
  const gates = [`name: ${f.relation.toUpperCase()}`]
  if (letters(one) === letters(other))
    return {relation: 'agrees', severity: 'info', a, b, why: 'Both spell the name out alike.', gates}
  const han = (text: string) => /\p{Script=Han}/u.test(text)
  if (han(one) !== han(other)) {
    const known = (claim: Claim) => claim.terms.filter((term) => !/^[~=]/.test(term))
    const [left, right] = [known(a), known(b)]
    const only = (list: string[], rest: string[]) =>
      list.filter((term) => !rest.some((item) => item.split('+').some((id) => term.split('+').includes(id))))
    if (left.length < 2 || right.length < 2 || only(left, right).length === 0 || only(right, left).length === 0)
      return undefined
  }
  return conflict(
    a,
    b,
    `${f.relation.toUpperCase()} stands for “${one}” in the one and for “${other}” in the other.`,
    gates
  )
}

/** The two speak of times that do not overlap. */
function later(a: Claim, b: Claim): boolean {
  const when = timesOf(a.time, b.time)
  return when === 'a-later' || when === 'b-later'
}
