import type {JsonClaim} from '../report/json.js'
import type {Finding, LanguageCode, Span} from '../types.js'
import type {Draft} from './draft.js'

/** A draft to lint, with the number its answer carries. */
export interface Request {
  id: number
  draft: Draft
}

/** What the worker says of a draft. */
export type Answer = {id: number; result: Result} | {id: number; failure: string}

export interface Result {
  /** The text that the offsets count in. */
  text: string
  findings: DraftFinding[]
  claims: DraftClaim[]
  /** What was wrong with the text itself. */
  problems: string[]
  /** What the pages of the rules say, for the rules that found something. */
  rules: Record<string, RuleDocs>
  /** Milliseconds the check took. */
  took: number
}

export interface DraftFinding extends Omit<Finding, 'related' | 'expected'> {
  expected: DraftExpected[]
  related: DraftRelated[]
}

/** Words that could stand instead. */
export interface DraftExpected {
  words: string
  /** The edit that writes them; without one they are only to be read. */
  edit?: {span: Span; text: string} | undefined
}

export interface DraftRelated {
  /** The words, and why they matter; the reason is empty where the finding says it already. */
  text: string
  why: string
  /** Offsets, where the place is in the draft itself. */
  span?: Span
  /** Path and line of a page of the reference base. */
  page?: string
}

export interface DraftClaim {
  span: Span
  /** What it is about, in the words of each language of the page; empty where that cannot be said. */
  about: Record<LanguageCode, string>
  claim: JsonClaim
}

export interface RuleDocs {
  because: string
  instead: string
}
