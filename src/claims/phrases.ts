import type {Concepts, Phrases} from '../languages/concepts.js'
import type {Language} from '../languages/language.js'
import {overlaps} from '../spans.js'
import type {Span} from '../types.js'
import {Lexicon} from './lexicon.js'

/** What a list of phrases tells. */
export type Layer =
  | 'cue'
  | 'entity'
  | 'metric'
  | 'own-metric'
  | 'scope'
  | 'word'
  | 'stop'
  | 'pronoun'
  | 'reference'
  | 'ending'
  | 'extent'
  | 'state'
  | 'view'
  | 'becoming'
  | 'alternative'
  | 'belief'
  | 'role'
  | 'deed'
  | 'trend'
  | 'rank'
  | 'order'

/** A name, a word or a phrase by its id, and where it stands in the text of its sentence. */
export interface Found extends Span {
  id: string
}

/** A phrase of a language, found in a sentence; offsets in its text. States and views carry `+` or `-` before their id. */
export interface Phrase extends Found {
  layer: Layer
}

interface Vocabulary {
  lexicon: Lexicon
  /** What a key of the lexicon stands for. */
  meanings: ReadonlyMap<string, Pick<Phrase, 'layer' | 'id'>>
  /** Words of grammar in small letters, which are no acronym. */
  grammar: ReadonlySet<string>
}

const compiled = new WeakMap<Language, Vocabulary>()

/** Finds the phrases of all lists of a language in one pass, in the order of their start. */
export function findPhrases(text: string, language: Language): Phrase[] {
  const {lexicon, meanings, grammar} = vocabularyOf(language)
  const phrases: Phrase[] = []
  for (const {id, start, end} of lexicon.find(text)) {
    const meaning = meanings.get(id)!
    // "Us" is no country.
    if (meaning.layer === 'scope' && grammar.has(text.slice(start, end))) continue
    phrases.push({layer: meaning.layer, id: meaning.id, start, end})
  }
  return phrases
}

function vocabularyOf(language: Language): Vocabulary {
  const known = compiled.get(language)
  if (known) return known
  const {concepts} = language
  const phrases: Record<string, readonly string[]> = {}
  const meanings = new Map<string, Pick<Phrase, 'layer' | 'id'>>()
  const put = (layer: Layer, lists: Readonly<Record<string, readonly string[]>>) => {
    for (const [id, list] of Object.entries(lists)) {
      const key = `${layer} ${id}`
      phrases[key] = list
      meanings.set(key, {layer, id})
    }
  }
  put('cue', language.cues)
  put('entity', concepts.entities)
  put('metric', concepts.metrics)
  put('own-metric', concepts.ownMetrics ?? {})
  put('scope', concepts.scopes)
  put('pronoun', {'': concepts.pronouns, body: concepts.bodies})
  put('reference', concepts.references)
  put('extent', {
    ...concepts.degrees,
    intention: concepts.intentions,
    expected: concepts.expectations,
    sample: concepts.samples,
    appointed: concepts.appointments,
    departed: concepts.departures,
    stating: concepts.statings,
    deictic: concepts.demonstratives
  })
  for (const [id, {yes, no}] of Object.entries(concepts.states)) put('state', {[`+${id}`]: yes, [`-${id}`]: no})
  for (const [id, {yes, no}] of Object.entries(concepts.views)) put('view', {[`+${id}`]: yes, [`-${id}`]: no})
  put('becoming', {'': concepts.becoming})
  put('alternative', {'': concepts.alternatives})
  put('belief', {'': concepts.beliefs})
  put('role', concepts.roles)
  put('deed', concepts.deeds)
  put('trend', concepts.trends)
  put('order', concepts.orderMarks)
  put('rank', {...concepts.ranks, ...placesIn(concepts.orders)})
  // Where words are inflected they are known by their stems instead (`glossary.ts`).
  if (concepts.endings.length === 0) {
    put('word', concepts.words)
    put('stop', {'': concepts.stopWords})
    put('ending', {'': concepts.nameEndings})
  }
  const vocabulary = {lexicon: new Lexicon(phrases), meanings, grammar: new Set(concepts.stopWords)}
  compiled.set(language, vocabulary)
  return vocabulary
}

/** The phrases for each place of each order. */
function placesIn({places, qualities}: Concepts['orders']): Phrases {
  return Object.fromEntries(
    Object.entries(qualities).flatMap(([quality, words]) =>
      Object.entries(places).map(([place, before]) => [`${place} ${quality}`, words.map((word) => before + word)])
    )
  )
}

/** The phrases of one layer. */
export const ofLayer = (phrases: readonly Phrase[], layer: Layer): Phrase[] =>
  phrases.filter((phrase) => phrase.layer === layer)

/** The phrases of one layer that lie over no longer one of it. */
export function longest(phrases: readonly Phrase[], layer: Layer): Phrase[] {
  const own = ofLayer(phrases, layer)
  if (own.length < 2) return own
  own.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: Phrase[] = []
  for (const phrase of own) if (!kept.some((other) => overlaps(phrase, other))) kept.push(phrase)
  return kept.sort((a, b) => a.start - b.start)
}
