import {events, theses} from '../../languages/concepts.js'
import {languages} from '../../languages/index.js'
import type {Claim, Relation, Time} from '../../types.js'
import {further, isEffect} from '../further.js'
import {align, inTime, likenessOf, namesDiffer, type Passage, sameThesis, sharedNames, sharedWords} from '../gates.js'
import {against, agreement, alike, conflict, differ, later} from './wording.js'

/** How much of the longer of two acts the other must repeat, to deny it and not something near it: with a name in common, and without. */
const [surelyNamed, surelyNameless] = [0.6, 0.85]

/** An act told beside a figure, for its date: nothing is held against it (`acts`) where its metric is neither an event nor a thesis. */
export const standsAlone = ({fact, known, metric}: Claim): boolean =>
  fact?.relation === 'dated' && !(known.metric && (events.has(metric) || theses.has(metric)))

/** What was done or is so, in words: denied, dated otherwise, or told without its reserve. */
export function acts(a: Claim, b: Claim): Relation | undefined {
  const apart = later(a, b)
  if (differ(a.fact!.values, b.fact!.values)) return undefined
  const event = a.known.metric && a.metric === b.metric && events.has(a.metric)
  const dated = a.fact?.relation === 'dated' || b.fact?.relation === 'dated'
  const stated = a.extent.includes('stating') || b.extent.includes('stating')
  const once = (event || !(dated || stated)) && a.polarity === '+' && b.polarity === '+' && datedOnce(a) && datedOnce(b)
  const due = isDue(a) && isDue(b) && a.polarity === b.polarity && a.path !== b.path
  if (apart && ((!once && !due) || tellBoth(a, b))) return undefined
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
  if (datedOnce(a) && datedOnce(b) && a.polarity === b.polarity && sameNames(a, b) && isFine(a) && isFine(b))
    if (shared.weight >= 1 && a.path !== b.path && !further(a, b))
      return agreement(a, b, `Both date it alike: ${a.time!.text} and ${b.time!.text}.`, passage.gates)
  if (dated || passage.likeness < alike) return undefined
  const linked = a.extent.includes('linked') && isEffect(b)
  if (shared.weight < (named || linked ? 2 : 3) || shared.ofLonger < (named ? 0.4 : 0.6)) return undefined
  if (a.polarity !== b.polarity && ((thesis && !named) || shared.ofLonger < (named ? surelyNamed : surelyNameless)))
    return undefined
  if (a.polarity !== b.polarity && (inTime(a, b) || forbids(a) || forbids(b))) return undefined
  if (a.polarity !== b.polarity)
    return conflict(a, b, `${against(a, b)}: the one denies what the other says.`, passage.gates)
  const more = further(a, b)
  if (more && a.path === b.path && (shared.ofLonger < surelyNamed || Math.abs(a.sentence - b.sentence) < 2))
    return undefined
  if (more)
    return {relation: 'stronger', severity: 'warning', a, b, why: `${against(a, b)}: ${more}.`, gates: passage.gates}
  if (namesDiffer(a, b)) return undefined
  const other = substituted(a, b)
  if (other && a.path !== b.path && other.closed)
    return conflict(a, b, `${against(a, b)}: “${other.one}” in the place of “${other.other}”.`, passage.gates)
  return other ? undefined : agreement(a, b, 'Both say the same.', passage.gates)
}

/** “Do not run it as root”: that it is run so is no conflict with it. */
const forbids = ({words, language}: Claim): boolean =>
  languages[language].concepts.prohibitions.some((word) => words.toLowerCase().startsWith(word))

/** Part of the words of the longer of two clauses before and behind the words in which alone they differ. Chosen by us. */
const frame = 0.6

/**
 * What stands in the one clause where the other, in the same words, has something else; `closed` where both say that it is so throughout
 * (entirely, all), so that only one can hold.
 */
function substituted(a: Claim, b: Claim): {one: string; other: string; closed: boolean} | undefined {
  if (a.language !== b.language) return undefined
  const [left, right] = [a.words.toLowerCase().split(' '), b.words.toLowerCase().split(' ')]
  const least = Math.min(left.length, right.length)
  let head = 0
  while (head < least && left[head] === right[head]) head++
  let tail = 0
  while (tail < least - head && left.at(-1 - tail) === right.at(-1 - tail)) tail++
  const [one, other] = [left, right].map((words) => words.slice(head, words.length - tail)) as [string[], string[]]
  if (one.length === 0 || other.length === 0) return undefined
  if (head < 2 || head + tail < frame * Math.max(left.length, right.length)) return undefined
  return {one: one.join(' '), other: other.join(' '), closed: [a, b].every(({extent}) => extent.includes('all'))}
}

/** Dated to the month or the day, so that hardly two events of one thing have the same date. */
const isFine = ({time}: Claim): boolean => time?.precision === 'day' || time?.precision === 'month'

/** All that the one names the other names too, so that the event happens to the same thing. */
const sameNames = (a: Claim, b: Claim): boolean =>
  a.names.length > 0 && a.names.length === b.names.length && sharedNames(a, b).length === a.names.length

/** Two claims of one thesis are compared though they name nothing, or only one of them does. */
function thesisPassage(a: Claim, b: Claim): Passage | undefined {
  const nameless = isOfNobody(a, b) || isOfNobody(b, a) || sharedNames(a, b).length > 0
  const same = sameThesis(a, b)
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

/** What has a deadline in the calendar. */
const isDue = ({time}: Claim): boolean => time?.role === 'deadline' && !time.relative && time.to !== undefined

/** A time that is written out and told as the time of an event. */
const datedOnce = ({time}: Claim): boolean =>
  time?.role === 'event' && !time.relative && time.from !== undefined && time.to !== undefined

/** An event that is told with what has held since: 自2021年5月通车以来 dates the opening. */
export function dated(claim: Claim): Claim {
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

/** Something is only told as what somebody means to do. */
export const isPlan = ({modality, extent}: Claim): boolean =>
  modality === 0 && extent.includes('intention') && !extent.includes('condition')

/** A plan of the source that the draft tells as done. */
export function carriedOut(a: Claim, b: Claim): Relation | undefined {
  if (b.kind === 'forecast' || b.extent.includes('intention') || b.time || a.path === b.path) return undefined
  const relation = acts({...a, modality: 1}, b)
  return relation?.relation === 'stronger' ? {...relation, a} : undefined
}
