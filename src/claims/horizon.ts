import {overlaps} from '../spans.js'
import type {Clause, Cue, Reading, Span, Time} from '../types.js'
import {isVague} from './outlook.js'

/** By when a forecast should have come true. */
export interface Horizon {
  time: Time
  /** Taken over from the sentence before ("of those …"). */
  carried: boolean
}

/**
 * The time by which a clause can be held to its word: its own, else one that stands before it in the sentence, else one after it, else,
 * where the sentence goes on about what was just dated, that of the sentence before. A vague time of the clause's own is none, and no
 * other stands in for it; "today" in another clause is no deadline.
 *
 * @param readings All readings of the document, in order.
 */
export function horizonOf(reading: Reading, clause: Clause, readings: readonly Reading[]): Horizon | undefined {
  const dated = located(reading)
  const inside = dated.filter((time) => overlaps(time, clause))
  const latest = inside.reduce((last, time) => ((time.to ?? '') > (last.to ?? '') ? time : last), inside[0]!)
  const own = inside.find((time) => time.role === 'deadline' || time.tense === 'future') ?? latest
  if (own) return {time: own, carried: false}
  if (vagueTime(reading, clause)) return undefined
  const elsewhere = dated.filter(({tense, precision}) => tense !== 'present' || precision !== 'day')
  const around = elsewhere.findLast((time) => time.end <= clause.start) ?? elsewhere[0]
  if (around) return {time: around, carried: false}
  const before = readings[reading.sentence.index - 1]
  if (before?.sentence.block !== reading.sentence.block) return undefined
  if (!reading.cues.some((cue) => cue.type === 'carry')) return undefined
  const carried = located(before).at(-1)
  return carried && {time: carried, carried: true}
}

/** The vague time a clause gives for what it foretells: "soon", 迟早, "within a few years". */
export function vagueTime({times, quantities}: Reading, clause: Span): Time | undefined {
  return times.find((time) => time.tense === 'future' && overlaps(time, clause) && isVague(time, quantities))
}

function located({times, quantities, cues}: Reading): Time[] {
  const said = cues.filter(({type}) => type === 'reporting')
  return times.filter(
    (time) =>
      time.role !== 'duration' &&
      time.tense !== 'past' &&
      !isVague(time, quantities) &&
      !(time.role === 'event' && said.some((verb) => datesSaying(time, verb)))
  )
}

/** Characters between a verb of saying and its date: 在2025年7月说, "said in May 2025". */
const nearSaying = 4

/** The time is when somebody said it, not when it should come true. Han writes it before the verb only. */
const datesSaying = (time: Span, verb: Cue): boolean =>
  (verb.start >= time.end && verb.start - time.end <= nearSaying) ||
  (/[a-z]/i.test(verb.text) && time.start >= verb.end && time.start - verb.end <= nearSaying)
