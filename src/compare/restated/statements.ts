import {clauseAt} from '../../claims/clauses.js'
import {isBareBound, isVersion} from '../../claims/subject.js'
import {readWords, type Wording} from '../../claims/words/index.js'
import {events} from '../../languages/concepts.js'
import {languages} from '../../languages/index.js'
import {isWithin} from '../../spans.js'
import type {Block, Claim, Clause, Quantity, Reading, Span, Time, Understood} from '../../types.js'
import {isDistance, ownNames, placesOf, tellsPart} from '../gates.js'

/** A figure or a date of a document, with the words it is told in. */
export interface Statement {
  claim: Claim
  block: Block
  quantity?: Quantity
  /** The date itself, where there is no quantity; else the time of the clause or of the table's headers. */
  time?: Time
  /** The year of the sentence, where the clause gives a figure no time. */
  year?: Time
  /** Words of the clause and of the table's headers, as `Claim.terms`. */
  own: ReadonlySet<string>
  /** Those, and the words of the whole sentence. */
  all: ReadonlySet<string>
  /** Names that the clause and the headers hold themselves. */
  names: readonly string[]
  /** A date that only says when a figure of its clause holds. */
  timing?: boolean
  /** A date beside which a length of time is told. */
  lasting?: boolean
  /** A goal, a plan or a promise: it need not come out. */
  target: boolean
  /** Of those just told, or the rest of them: another figure than the whole. */
  part?: boolean
  /** What another count of its sentence is a part of: told again in passing, and no value of its own. */
  whole?: boolean
}

/** Everything of a document that could be stated twice: figures that are told or planned, and dates. */
export function statementsOf({document, readings}: Understood): Statement[] {
  const {blocks} = document
  const cells = new Map<string, Reading>()
  for (const reading of readings) {
    const {table} = blocks[reading.sentence.block]!
    if (table) cells.set(`${table.id} ${table.row} ${table.column}`, reading)
  }
  const wordings = new Map<Reading, Wording>()
  const wordsOf = (head: Reading): Wording => {
    const {text, language} = head.sentence
    const words = wordings.get(head) ?? readWords(text, languages[language], [...head.quantities, ...head.times])
    wordings.set(head, words)
    return words
  }
  return readings.flatMap((reading) => {
    if (reading.claims.length === 0 && reading.facts.length === 0) return []
    const block = blocks[reading.sentence.block]!
    const {id, row, column} = block.table ?? {}
    const heads = [cells.get(`${id} ${row} 0`), cells.get(`${id} 0 ${column}`)].filter(
      (head): head is Reading => head !== undefined && head !== reading
    )
    return statementsIn(reading, block, {
      words: heads.map(wordsOf),
      time: heads.flatMap(({times}) => times).find(({from}) => from !== undefined)
    })
  })
}

/** What the headers of a cell's row and column say; nothing outside of tables. */
interface Heads {
  words: readonly Wording[]
  time: Time | undefined
}

function statementsIn(reading: Reading, block: Block, heads: Heads): Statement[] {
  const {claims, facts, clauses, times, quantities} = reading
  const headed = heads.words.flatMap(({terms}) => terms)
  const sentence = [...claims, ...facts].flatMap(({terms}) => terms)
  const about = (claim: Claim, clause: Clause) => {
    const names = ownNames(claim)
    const metric = claim.known.metric ? [`=${claim.metric}`] : []
    const own = new Set([...claim.terms, ...headed, ...metric, ...[...names, ...placesOf(claim)].map(nameKey)])
    return {
      claim,
      block,
      own,
      all: new Set([...own, ...sentence]),
      names: [...names, ...heads.words.flatMap((head) => [...head.names.keys()])],
      target: clause.uncommitted === 'target' || sentence.includes('promise')
    }
  }
  const figures = claims.flatMap((claim): Statement[] => {
    const clause = clauseAt(clauses, claim.quantity!)
    const quantity = claim.quantity!
    if (!isTold(clause) || !isFigure(quantity, block) || isDistance(quantity, times)) return []
    const time = timeOf(quantity, clause, reading) ?? heads.time
    const year = claim.time && isYearOf(quantity, claim.time, reading) ? claim.time : undefined
    return [
      {
        ...about(claim, clause),
        quantity,
        ...(time && {time}),
        ...(year && {year}),
        whole: isWhole(quantity, reading),
        part: isPart(quantity, reading)
      }
    ]
  })
  const dates = times.filter(isDated).flatMap((time): Statement[] => {
    const clause = clauseAt(clauses, time)
    const claim =
      facts.find((fact) => isOfClause(fact) && fact.time?.start === time.start) ??
      claims.find(({quantity}) => clauseAt(clauses, quantity!) === clause)
    if (!claim || !isTold(clause)) return []
    const timing = quantities.some(
      (quantity) =>
        isFigure(quantity, block) &&
        quantity.dimension !== 'duration' &&
        isWithin(quantity, clause) &&
        !isWithin(quantity, time)
    )
    const lasting = quantities.some(
      (quantity) => quantity.dimension === 'duration' && isWithin(quantity, clause) && !isWithin(quantity, time)
    )
    return [{...about(claim, clause), time, timing, lasting}]
  })
  return [...figures, ...dates]
}

/** The time a clause gives a figure: the last before it; else the first right after it. */
function timeOf(quantity: Quantity, clause: Span, reading: Reading): Time | undefined {
  const {sentence, times} = reading
  const inside = times.filter(
    (time) =>
      isWithin(time, clause) &&
      (time.from ?? time.to) !== undefined &&
      time.role !== 'duration' &&
      !isOfOther(time, reading)
  )
  const before = inside.findLast(({end}) => end <= quantity.start)
  if (before && !/[;；]/.test(sentence.text.slice(before.end, quantity.start))) return before
  const after = inside.find(({start}) => start >= quantity.end)
  return after && !/[,，;；]/.test(sentence.text.slice(quantity.end, after.start)) ? after : undefined
}

/** A year that holds for the whole sentence: not the one of an event (“founded in 2018, it employs 90”), nor one before a later figure. */
const isYearOf = (quantity: Quantity, year: Time, reading: Reading): boolean =>
  year.precision === 'year' &&
  !isOfOther(year, reading) &&
  !(year.start >= quantity.end && reading.quantities.some(({start}) => start >= year.end)) &&
  !reading.facts.some(
    ({time, terms}) => time?.start === year.start && terms.some((term) => events.has(term.replace(/^=/, '')))
  )

/** “Lind said in 2025 that”, 林德在2025年说: when it was said; “more than in 2025”: what it is compared with. */
function isOfOther({start, end}: Span, {sentence, cues}: Reading): boolean {
  const touch = (left: number, right: number) =>
    left <= right && /^\s*(?:\p{L}{2}\s)?$/u.test(sentence.text.slice(left, right))
  return cues.some(
    (cue) =>
      (cue.type === 'reporting' && (touch(end, cue.start) || touch(cue.end, start))) ||
      (cue.type === 'baseline' && touch(cue.end, start))
  )
}

const isTold = ({modality, uncommitted}: Clause): boolean => modality > 0 || uncommitted === 'target'

/** A bare decimal is a version in prose, and a figure in a table. */
const isFigure = (quantity: Quantity, {table}: Block): boolean =>
  !quantity.soft &&
  !isBareBound(quantity) &&
  (table !== undefined || !isVersion(quantity)) &&
  quantity.kind !== 'rank' &&
  !isPeriod(quantity)

/** "twelve of the nineteen firms", 23家里有14家: the larger of two counts side by side is what the other is a part of. */
function isWhole(quantity: Quantity, {sentence, quantities}: Reading): boolean {
  const {sums, times} = languages[sentence.language]
  return quantities.some((part) => {
    if (part.dimension !== 'count' || quantity.dimension !== 'count' || part.low >= quantity.low) return false
    if (times.spaced && part.start > quantity.start) return false
    const between = sentence.text.slice(Math.min(part.end, quantity.end), Math.max(part.start, quantity.start))
    const {of} = sums.cues
    return between.length <= 14 && of.some((cue) => between.trim().toLowerCase().endsWith(cue))
  })
}

/**
 * “Of those, 19 left”, 另外68支: between the figure and the one before it in its sentence, and not right after that one (“40 of them, on 12
 * trips”). A share without a figure before it (采纳了其中81%的建议) is one of all that was named.
 */
function isPart(quantity: Quantity, {sentence, quantities}: Reading): boolean {
  const before = quantities.findLast(({end}) => end <= quantity.start)
  if (!before && quantity.dimension === 'share') return false
  const words = sentence.text.slice(before?.end ?? 0, quantity.end)
  const {times, sums} = languages[sentence.language]
  const own = times.spaced && before && sums.cues.ofThose.find((cue) => words.startsWith(` ${cue}`))
  return tellsPart(own ? words.slice(own.length + 1) : words, sentence.language)
}

/** "a year", 一天: what something is counted by, no measure of it. */
const isPeriod = ({dimension, low, high, text}: Quantity): boolean =>
  dimension === 'duration' && low === 1 && high === 1 && !/\d/.test(text)

/** A day, month or year that something happens in, begins with or ends with. */
const isDated = ({from, to, role, precision, relative}: Time): boolean =>
  (from ?? to) !== undefined && role !== 'duration' && !(role === 'span' && relative) && precision !== 'vague'

/** The time of any other fact may stand elsewhere in its sentence. */
const isOfClause = ({fact}: Claim): boolean => fact?.type === 'act' || fact?.type === 'date'

/** A name among the words of a statement. */
const nameKey = (name: string): string => `@${name.replace(/^@/, '')}`
