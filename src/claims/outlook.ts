import {overlaps} from '../spans.js'
import type {Cue, CueType, Quantity, Span, Time} from '../types.js'

/** What tells whether a clause looks ahead: everything found in the clause. */
export interface ClauseParts {
  cues: readonly Cue[]
  times: readonly Time[]
  quantities: readonly Quantity[]
  /** The sentence tells of a time before the document: what follows "within five years" is counted from then. */
  history: boolean
  /** Date of the document, `YYYY-MM-DD`: what is ahead is ahead of this day. */
  date: string | undefined
}

/** How far after 会 or "becomes" the change may stand that makes it a prediction, in UTF-16 units. */
const reach = {han: 14, latin: 40}
/** How far after "everyone" the weak form may stand. */
const subject = {han: 8, latin: 40}

/**
 * Whether a clause tells of what is to come. A future form does by itself (will, 将 before a verb); so does a deadline of the calendar
 * that is still ahead (by 2030, 明年底以前), but a mere day needs more, for it may be an errand. A weak form (会, becomes) needs a lasting
 * change after it, everyone before it, or a time ahead; a time ahead needs a weak form or a change, and one that is ahead by its own
 * words (next year) can do with a figure, unless it is a day or a week. What is said to be usual is a habit, not a forecast, and what
 * is counted already (共办理) is past; so is what a text without a date tells in the past.
 */
export function looksAhead({cues, times, quantities, history, date}: ClauseParts): boolean {
  if (cues.length === 0 && times.length === 0) return false
  const of = (...types: CueType[]) => cues.filter((cue) => types.includes(cue.type))
  if (of('future').length > 0) return true
  const ahead = times.filter((time) => isAhead(time, date) && !(history && time.days))
  const byCalendar = (time: Time) => time.role === 'deadline' && !isVague(time, quantities) && !time.days
  const counted = of('outturn').length > 0 || (date === undefined && of('past').length > 0)
  if (!counted && ahead.some((time) => byCalendar(time) && time.precision !== 'day')) return true
  if (of('habit').some((cue) => !times.some((time) => overlaps(cue, time)))) return false
  const weak = of('weak-future')
  const outcomes = of('outcome')
  if (ahead.length > 0) {
    if (weak.length > 0 || (outcomes.length > 0 && ahead.some((time) => !isVague(time, quantities)))) return true
    const sure = ahead.filter((time) => time.tense === 'future')
    if (sure.length > 0 && of('universal', 'certain', 'possible', 'likely').length > 0) return true
    const figures = quantities.filter((quantity) => quantity.dimension !== 'duration')
    const dated = sure.filter((time) => !time.days && !errands.has(time.precision))
    if (dated.length > 0 && of('expected').length > 0) return true
    return dated.length > 0 && figures.some((figure) => !ahead.some((time) => overlaps(figure, time)))
  }
  if (history) return false
  return weak.some(
    (form) =>
      outcomes.some((outcome) => follows(outcome, form)) ||
      of('universal').some((everyone) => follows(form, everyone, subject))
  )
}

/** Figures of such a time are appointments: “two more sessions tomorrow”. */
const errands: ReadonlySet<Time['precision']> = new Set<Time['precision']>(['day', 'week'])

/** What has begun is not ahead, though it will end: “by this year” tells how it is. */
const long: ReadonlySet<Time['precision']> = new Set<Time['precision']>(['year', 'decade', 'century'])

/** A time still ahead on the day of the document; where no date resolves it, its own words decide. */
function isAhead({tense, from, to, role, precision}: Time, date: string | undefined): boolean {
  if (tense === 'past' || role === 'duration') return false
  if (tense === 'present' && long.has(precision) && from && date && from <= date) return false
  if (to && date) return to > date && (tense === 'future' || role === 'deadline' || role === 'event')
  return tense === 'future' || (role === 'deadline' && to !== undefined)
}

/** No calendar can hold it to a day: "soon", "within a few years". */
export function isVague(time: Time, quantities: readonly Quantity[]): boolean {
  return time.precision === 'vague' || quantities.some((quantity) => quantity.soft && overlaps(quantity, time))
}

function follows(later: Span & {text: string}, earlier: Span, within = reach): boolean {
  const limit = /[A-Za-z]/.test(later.text) ? within.latin : within.han
  return later.start >= earlier.end && later.start - earlier.end <= limit
}
