import type {Phrases} from './languages/concepts.js'
import {type Languages, languages} from './languages/index.js'
import type {Language} from './languages/language.js'
import type {LanguageCode} from './types.js'

/**
 * Words of the user's own, by canonical id and in the notation of `src/languages/cues.ts`; a list holds the words of all languages. An id
 * that the languages have gets more words; a new scope limits a claim as a place does.
 */
export interface OwnConcepts {
  metrics?: Phrases
  entities?: Phrases
  scopes?: Phrases
}

/**
 * The languages with the user's own words; the shipped ones, unchanged, where there are none. What is compiled of a language is kept by
 * its object: call it once a run.
 */
export function languagesWith(own: OwnConcepts | undefined): Languages {
  if (!own) return languages
  const extended = Object.values(languages).map((language) => [language.code, withOwn(language, own)] as const)
  return Object.fromEntries(extended) as Record<LanguageCode, Language>
}

function withOwn(language: Language, {metrics, entities, scopes}: OwnConcepts): Language {
  const {concepts} = language
  return {
    ...language,
    concepts: {
      ...concepts,
      metrics: joined(concepts.metrics, metrics),
      ...(metrics && {ownMetrics: metrics}),
      entities: joined(concepts.entities, entities),
      scopes: joined(concepts.scopes, scopes)
    }
  }
}

function joined(shipped: Phrases, own: Phrases = {}): Phrases {
  const more = Object.entries(own).map(([id, words]) => {
    const known = Object.hasOwn(shipped, id) ? shipped[id]! : []
    return [id, [...known, ...words]] as const
  })
  return {...shipped, ...Object.fromEntries(more)}
}
