import type {Time} from '../types.js'
import {fold} from './fold.js'
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
export function underHeads<Told extends Topic & {words: string; time?: Time}>(
  claim: Told,
  heads: readonly Read[]
): Told {
  if (heads.length === 0 || claim.known.metric || claim.terms.length > mostTerms) return claim
  const time = claim.time ?? heads.flatMap(({times}) => times).find(({from, to}) => (from ?? to) !== undefined)
  const words = [...heads.map(({sentence}) => sentence.text.trim()).reverse(), claim.words].join(' · ')
  return {...claim, ...withHeads(claim, heads), words, ...(time && {time})}
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
