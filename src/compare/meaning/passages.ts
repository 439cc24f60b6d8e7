import {fold} from '../../claims/fold.js'
import {inBase} from '../../claims/quantities/index.js'
import {readWords} from '../../claims/words/index.js'
import {weakWords} from '../../languages/concepts.js'
import {languages} from '../../languages/index.js'
import type {Language} from '../../languages/language.js'
import type {Block, Clause, Quantity, Reading, Span, Understood} from '../../types.js'

/** A sentence of a document with what it is about. */
export interface Told {
  reading: Reading
  block: Block
  /** Content words, names and figures, as `wordsOf` gives them. */
  words: ReadonlySet<string>
  /** Whose words it is: a name, or the kind of voice. */
  voice: string
}

/** The sentences of a document, and how telling each of their words is in it. */
export class Passages {
  readonly told: readonly Told[]
  /** Somebody is interviewed: turns of speakers make up the document. */
  readonly isTranscript: boolean
  /** The speaker who asks most of the questions of a transcript. */
  readonly interviewer: string | undefined
  readonly #holders = new Map<string, Told[]>()

  constructor({document, readings}: Understood) {
    this.told = readings.map((reading) => {
      const block = document.blocks[reading.sentence.block]!
      const words = wordsOf(reading)
      const {type, name} = reading.clauses[0]?.voice ?? {type: 'author'}
      return {reading, block, words, voice: name ?? type}
    })
    for (const told of this.told)
      for (const word of told.words) {
        const list = this.#holders.get(word)
        if (list) list.push(told)
        else this.#holders.set(word, [told])
      }
    this.isTranscript = new Set(this.told.map(({block}) => block.speaker).filter(Boolean)).size >= 2
    this.interviewer = mostFrequent(this.told.filter(asks).flatMap(({block}) => block.speaker ?? []))
  }

  /**
   * How telling a word is: the logarithm of one in how many sentences holds it, in natural units (inverse document frequency, Spärck Jones
   * 1972); half for a pair of Chinese characters, which is half a word; a quarter for words that say little anywhere.
   */
  weightOf(word: string): number {
    const rarity = Math.log(Math.max(this.told.length, shortest) / (this.#holders.get(word)?.length ?? 1))
    return rarity * (/^~\p{Script=Han}/u.test(word) ? 0.5 : weakWords.has(word) ? 0.25 : 1)
  }

  sizeOf(words: Iterable<string>): number {
    let sum = 0
    for (const word of words) sum += this.weightOf(word)
    return sum
  }

  /** The sentences that share one of the words, each once. */
  *near(words: Iterable<string>): Iterable<Told> {
    const seen = new Set<Told>()
    for (const word of words) {
      const list = this.#holders.get(word) ?? []
      if (list.length > common) continue
      for (const told of list) if (!seen.has(told) && seen.add(told)) yield told
    }
  }
}

const asks = ({reading}: Told): boolean => reading.clauses.some(({uncommitted}) => uncommitted === 'question')

function mostFrequent(list: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}

/** In a shorter document, in sentences, two sentences share a word as seldom by chance as in one of this length. Chosen by us. */
const shortest = 50

/** A word that more sentences hold leads to none of them. */
const common = 40

/**
 * The words of a sentence by which it is found again in its own document: names, figures, and stems; of Han text every pair of characters,
 * for one document tells one thing in the same characters, and no list of words has all of them.
 */
export function wordsOf({sentence, terms, names, quantities}: Reading): Set<string> {
  const figures = quantities.filter(isTelling).map(figureOf)
  return new Set([...plainWords(sentence.text, terms, languages[sentence.language]), ...names, ...figures])
}

/** The words of a part of a sentence, as `wordsOf` has them, without figures. */
export function wordsWithin({sentence}: Reading, {start, end}: Span): Set<string> {
  const language = languages[sentence.language]
  const text = sentence.text.slice(start, end)
  const {terms, names} = readWords(text, language)
  return new Set([...plainWords(text, terms, language), ...names.keys()])
}

function plainWords(text: string, terms: readonly string[], language: Language): string[] {
  const words = terms.filter((term) => !term.startsWith('='))
  if (!/\p{Script=Han}/u.test(text)) return words
  const {particles} = language.concepts
  const folded = fold(text)
  const pairs: string[] = [...folded.matchAll(/[a-z][a-z\d.-]+/g)].map(([word]) => `~${word}`)
  for (const run of folded.match(/\p{Script=Han}{2,}/gu) ?? [])
    for (let at = 0; at + 1 < run.length; at++)
      if (!particles.includes(run[at]!) && !particles.includes(run[at + 1]!)) pairs.push(`~${run.slice(at, at + 2)}`)
  return pairs
}

/** A few of something stand in too many sentences by chance. */
const isTelling = ({soft, dimension, high}: Quantity): boolean => !soft && (dimension !== 'count' || high > 12)

/** A figure as a word, in its base unit. */
function figureOf(quantity: Quantity): string {
  const {dimension, low, high} = inBase(quantity)
  return `#${dimension} ${low} ${high}`
}

/** What two sets of words share, in the weights of `Passages`: its weight, and its part of the one and of the other. */
export function sharedOf(
  passages: Passages,
  a: ReadonlySet<string>,
  b: ReadonlySet<string>
): {words: string[]; weight: number; ofA: number; ofB: number} {
  const words = [...a].filter((word) => b.has(word))
  const weight = passages.sizeOf(words)
  const part = (all: ReadonlySet<string>) => weight / (passages.sizeOf(all) || 1)
  return {words, weight, ofA: part(a), ofB: part(b)}
}

/** The clause of a sentence in which most of some words stand. */
export function clauseOf({sentence, clauses}: Reading, words: readonly string[]): Clause {
  const text = fold(sentence.text)
  const spelled = words.map((word) => word.replace(/^[~@]/, ''))
  const count = ({start, end}: Clause) => spelled.filter((word) => text.slice(start, end).includes(word)).length
  return clauses.reduce((best, clause) => (count(clause) > count(best) ? clause : best))
}

export const isHeading = ({kind}: Block): boolean => kind === 'heading' || kind === 'title' || kind === 'description'
