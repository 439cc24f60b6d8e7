import type {Claim, Clause, Quantity, Reading} from '../types.js'

/** What a claim is about: who, what is told of them, and within which limits. */
export type Aboutness = Pick<Claim, 'subject' | 'metric' | 'known' | 'scope'>

/** What the words around a claim are read from. */
export interface AboutContext {
  /** The sentence, with its cues, quantities and times; its `claims` are those found so far. */
  reading: Omit<Reading, 'claims' | 'evidence'>
  clause: Clause
  quantity?: Quantity
  /** The claim before it in the same paragraph, whose subject a pronoun stands for. */
  previous?: Claim
}

/** Folds the subject, the metric and the scope of a claim to canonical ids where the lexicon knows them, else to plain words. */
export function aboutOf(_context: AboutContext): Aboutness {
  return {subject: '', metric: '', known: {subject: false, metric: false}, scope: []}
}
