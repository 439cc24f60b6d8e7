import {interpret} from './claims/index.js'
import {derivedClaims} from './compare/derive.js'
import {type Languages, languages as shipped} from './languages/index.js'
import {segment} from './prose/index.js'
import {read} from './read/index.js'
import type {Claim, Document, LanguageCode, SourceFile, Understood} from './types.js'

/** The first stages of the flow: a document with what was understood of it. */
export type Understand = (file: SourceFile, language?: LanguageCode) => Understood

/**
 * The first three stages: Markdown → blocks → sentences → readings with claims.
 *
 * @param languages the shipped ones, or those with words of the user's own (`languagesWith`)
 */
export function understand(file: SourceFile, language?: LanguageCode, languages: Languages = shipped): Understood {
  return interpretDocument(read(file), language, languages)
}

/** The same from a document that has been read, as a plugin has it. */
export function interpretDocument(
  document: Document,
  language?: LanguageCode,
  languages: Languages = shipped
): Understood {
  return {document, readings: interpret(document, segment(document, language), languages)}
}

/** All claims of a document, in order. */
export function claimsOf({readings}: Understood): Claim[] {
  return readings.flatMap((reading) => reading.claims)
}

/** All that can be compared: the claims, the facts that no number carries, and what follows from the figures of a sentence. */
export function comparableOf(understood: Understood): Claim[] {
  const told = understood.readings.flatMap(({claims, facts}) => [...claims, ...facts.filter(isComparable)])
  return [...told, ...derivedClaims(understood)]
}

/** A bare date is compared with others of its own document only. */
export const isComparable = ({fact}: Claim): boolean => fact?.type !== 'date'
