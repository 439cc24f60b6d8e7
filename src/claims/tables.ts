import type {Language} from '../languages/language.js'
import type {Quantity, Time} from '../types.js'
import {fold} from './fold.js'
import {findQuantities} from './quantities/index.js'
import {type Read, type Topic, topicOf} from './subject.js'

/** The heads that each cell of a table stands under: of its column, then of its row. */
export function headsOf(sentences: readonly Read[]): (cell: Read) => readonly Read[] {
  const cells = new Map<string, Read>()
  for (const read of sentences) {
    const {table} = read.block
    if (table && (table.row === 0 || table.column === 0)) cells.set(`${table.id} ${table.row} ${table.column}`, read)
  }
  return ({block: {table}}) => {
    if (!table || table.row === 0) return []
    const {id, row, column} = table
    const heads = [cells.get(`${id} 0 ${column}`), column > 0 ? cells.get(`${id} ${row} 0`) : undefined]
    return heads.filter((head): head is Read => head !== undefined)
  }
}

/** A cell with more words than that, a counted noun and one beside it, is no bare figure. */
const mostTerms = 2

/**
 * What a claim of a bare cell says with its heads: 1,500 in the column of customers and the row of Europe. A cell with a sentence speaks for
 * itself.
 */
export function underHeads<Told extends Topic & {words: string; quantity?: Quantity; time?: Time}>(
  claim: Told,
  heads: readonly Read[]
): Told {
  if (heads.length === 0 || claim.known.metric || claim.terms.length > mostTerms) return claim
  const time = claim.time ?? heads.flatMap(({times}) => times).find(({from, to}) => (from ?? to) !== undefined)
  const words = [...heads.map(({sentence}) => sentence.text.trim()).reverse(), claim.words].join(' · ')
  const quantity = claim.quantity && inUnitOf(claim.quantity, heads)
  return {...claim, ...withHeads(claim, heads), words, ...(quantity && {quantity}), ...(time && {time})}
}

/** A bare number in the unit that a head gives: “Revenue ($m)”, “Time, minutes”, 用时（分钟）, 营收/亿元. */
function inUnitOf(quantity: Quantity, heads: readonly Read[]): Quantity {
  if (quantity.dimension !== 'count' || quantity.unit !== '') return quantity
  for (const {sentence, language} of heads) {
    const unit = unitAtEnd.exec(sentence.text.trim())?.groups
    const measured = unit && measuredIn(quantity.text, (unit.bracket ?? unit.rest)!.trim(), language)
    if (measured) return {...measured, text: quantity.text, start: quantity.start, end: quantity.end}
  }
  return quantity
}

const unitAtEnd = /[(（](?<bracket>\P{N}[^()（）]*)[)）]$|(?:, | in |[/／，])(?<rest>\P{N}[^/／，,]*)$/u

/** A head without a digit measures nothing by itself: the 亿元 of 营收（亿元）. */
export const isUnitOfHead = ({block: {table}}: Read, {text}: Quantity): boolean =>
  table !== undefined && (table.row === 0 || table.column === 0) && !/\p{N}/u.test(text)

/** A figure with a unit as it may be written: 170 minutes, 170亿元, $170m. */
function measuredIn(figure: string, unit: string, language: Language): Quantity | undefined {
  const [, sign = '', rest = ''] = /^(\p{L}{0,3}\p{Sc})\s*(.*)$/u.exec(unit) ?? []
  const forms = sign
    ? [`${sign}${figure}${rest}`, `${sign}${figure} ${rest}`]
    : [`${figure} ${unit}`, `${figure}${unit}`]
  for (const form of forms) {
    const [measured, ...others] = findQuantities(form, language)
    if (measured && others.length === 0 && measured.start === 0 && measured.end === form.length && measured.unit !== '')
      return measured
  }
  return undefined
}

function withHeads(topic: Topic, heads: readonly Read[]): Topic {
  const topics = [topic, ...heads.map(topicOfHead)]
  const metric = topics.find(({known}) => known.metric) ?? topics.find((item) => item.metric !== '') ?? topic
  const subject = topics.find((item) => item.subject !== '') ?? topic
  const all = (part: 'scope' | 'terms' | 'names' | 'fullNames' | 'extent') => [
    ...new Set(topics.flatMap((item) => item[part]))
  ]
  return {
    subject: subject.subject,
    metric: metric.metric,
    known: {subject: subject.known.subject, metric: metric.known.metric},
    scope: all('scope').sort(),
    terms: all('terms'),
    names: all('names'),
    fullNames: all('fullNames'),
    qualifiers: metric.qualifiers,
    reporters: topic.reporters,
    extent: [
      ...all('extent'),
      'cell',
      ...(heads.some(({sentence}) => sentence.text.includes('\uFFFC')) ? ['masked'] : [])
    ]
  }
}

const capitalised = /^\p{Lu}[\p{L}\p{Nd}.&-]*(?: \p{Lu}[\p{L}\p{Nd}.&-]*)*$/u

/** A head of nothing but unknown words with capitals is a name; in a sentence the first of them need not be. */
function topicOfHead({sentence, words}: Read): Topic {
  const topic = topicOf(words.whole)
  const text = sentence.text.trim()
  if (topic.names.length > 0 || !capitalised.test(text) || !topic.terms.every((term) => term.startsWith('~')))
    return topic
  const name = fold(text)
  return {...topic, subject: name, terms: [], names: name.split(' '), fullNames: [name]}
}
