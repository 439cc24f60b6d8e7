import {clauseAt} from '../../claims/index.js'
import {isBareBound, isVersion, wordsOf} from '../../claims/subject.js'
import {languages} from '../../languages/index.js'
import type {Block, Claim, Quantity, Reading, Span, Time, Understood} from '../../types.js'

/** A figure or a date of a document, with the words it is told in. */
export interface Statement {
  claim: Claim
  block: Block
  quantity?: Quantity
  /** The date itself, where there is no quantity; else the time of the clause or of the table's headers. */
  time?: Time
  /** Words of the clause and of the table's headers, as `Claim.terms`. */
  own: ReadonlySet<string>
  /** Those, and the words of the whole sentence. */
  all: ReadonlySet<string>
  /** Names that the clause and the headers hold themselves. */
  names: readonly string[]
  /** A date that only says when a figure of its clause holds. */
  timing?: boolean
  /** A goal or a plan: it need not come out. */
  target: boolean
}

/** Everything of a document that could be stated twice: figures that are told or planned, and dates. */
export function statementsOf({document, readings}: Understood): Statement[] {
  const {blocks} = document
  const cells = new Map<string, Reading>()
  const cellOf = (id: number, row: number, column: number) => cells.get(`${id} ${row} ${column}`)
  for (const reading of readings) {
    const {table} = blocks[reading.sentence.block]!
    if (table) cells.set(`${table.id} ${table.row} ${table.column}`, reading)
  }
  return readings.flatMap((reading) => {
    if (reading.claims.length === 0 && reading.facts.length === 0) return []
    const block = blocks[reading.sentence.block]!
    const {table} = block
    const heads = table ? [cellOf(table.id, table.row, 0), cellOf(table.id, 0, table.column)] : []
    return statementsIn(
      reading,
      block,
      heads.filter((head): head is Reading => head !== undefined && head !== reading)
    )
  })
}

function statementsIn(reading: Reading, block: Block, heads: readonly Reading[]): Statement[] {
  const wordings = [reading, ...heads].map((part) => wordsOf(part, languages[part.sentence.language]))
  const [whole, ...headings] = wordings
  const headed = headings.flatMap(({terms}) => terms)
  const headTime = heads.flatMap(({times}) => times).find(({from}) => from !== undefined)
  const surroundings = (start: number) => {
    const clause = clauseAt(reading.clauses, {start, end: start})
    const part = wordsOf(reading, languages[reading.sentence.language], clause)
    const own = new Set([...part.terms, ...headed])
    const names = [...part.names.keys(), ...headings.flatMap(({names}) => [...names.keys()])]
    const target = clause.uncommitted === 'target'
    return {clause, about: {block, own, all: new Set([...whole!.terms, ...own]), names: [...new Set(names)], target}}
  }
  const figures = reading.claims.flatMap((claim): Statement[] => {
    const quantity = claim.quantity!
    const {clause, about} = surroundings(quantity.start)
    if (!isTold(claim, about.target) || !isFigure(quantity) || isWhole(quantity, reading)) return []
    const time = timeOf(quantity, clause, reading) ?? headTime
    const own = claim.known.metric ? new Set([...about.own, `=${claim.metric}`]) : about.own
    return [{claim, ...about, own, all: new Set([...about.all, ...own]), quantity, ...(time && {time})}]
  })
  const timed = (clause: Span, time: Time) =>
    reading.quantities.some((quantity) => isWithin(quantity, clause) && !isWithin(quantity, time))
  const dates = reading.times.filter(isDated).flatMap((time): Statement[] => {
    const {clause, about} = surroundings(time.start)
    const claim =
      reading.facts.find((fact) => fact.time?.start === time.start) ??
      reading.claims.find(({quantity}) => clauseAt(reading.clauses, quantity!) === clause)
    return claim && isTold(claim, about.target) ? [{claim, ...about, time, timing: timed(clause, time)}] : []
  })
  return [...figures, ...dates]
}

/** The time a clause gives a figure: the last before it; else the first right after it. */
function timeOf(quantity: Quantity, clause: Span, {sentence, times}: Reading): Time | undefined {
  const inside = times.filter(
    ({start, end, from, to, role}) =>
      isWithin({start, end}, clause) && (from ?? to) !== undefined && role !== 'duration'
  )
  const before = inside.findLast(({end}) => end <= quantity.start)
  if (before && !/[;；]/.test(sentence.text.slice(before.end, quantity.start))) return before
  const after = inside.find(({start}) => start >= quantity.end)
  return after && !/[,，;；]/.test(sentence.text.slice(quantity.end, after.start)) ? after : undefined
}

const isTold = ({modality}: Claim, target: boolean): boolean => modality > 0 || target

const isFigure = (quantity: Quantity): boolean =>
  !quantity.soft && !isBareBound(quantity) && !isVersion(quantity) && quantity.kind !== 'rank' && !isPeriod(quantity)

const isWithin = (part: Span, whole: Span): boolean => part.start >= whole.start && part.end <= whole.end

/** "twelve of the nineteen firms": the larger of two counts side by side is what the other is a part of. */
function isWhole(quantity: Quantity, {sentence, quantities}: Reading): boolean {
  return quantities.some((part) => {
    if (part.dimension !== 'count' || quantity.dimension !== 'count' || part.low >= quantity.low) return false
    const between = sentence.text.slice(Math.min(part.end, quantity.end), Math.max(part.start, quantity.start))
    const {of} = languages[sentence.language].sums.cues
    return between.length <= 14 && of.some((cue) => between.trim().toLowerCase().endsWith(cue))
  })
}

/** "a year", 一天: what something is counted by, no measure of it. */
const isPeriod = ({dimension, low, high, text}: Quantity): boolean =>
  dimension === 'duration' && low === 1 && high === 1 && !/\d/.test(text)

/** A day, month or year that something happens in, begins with or ends with. */
const isDated = ({from, to, role, precision}: Time): boolean =>
  (from ?? to) !== undefined && role !== 'duration' && role !== 'span' && precision !== 'vague'
