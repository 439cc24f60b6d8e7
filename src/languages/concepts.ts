/** Phrases by canonical id, in the notation of `cues.ts`. */
export type Phrases = Readonly<Record<string, readonly string[]>>

/**
 * Canonical ids of metrics, relations and entities, with the words of one language that mean them. The ids are the same in
 * every language, so that 估值 and "valuation" meet; the notation of a phrase is that of `cues.ts`.
 */
export interface Concepts {
  /** What is measured or told: `valuation`, `market-share`, `open-source`. */
  metrics: Phrases
  /** Organisations, products and people: `anthropic`, `claude-code`. */
  entities: Phrases
  /** Words that narrow a claim: places, populations, versions; by canonical id. */
  scopes: Phrases
  /** Common nouns and verbs, single words, so that two languages can be compared where no metric is known. */
  words: Phrases
  /** Facts that hold or do not hold; a phrase of `no` denies what one of `yes` says. */
  states: Readonly<Record<string, {yes: readonly string[]; no: readonly string[]}>>
  /** What a person or a body is to an organisation or a work. */
  roles: Phrases
  /** Deeds that one thing undergoes once, so that two doers exclude each other: `invent`, `acquire`. */
  deeds: Phrases
  /** Words without weight when two claims are compared by their plain words. */
  stopWords: readonly string[]
  /** Words that stand for what was named before. */
  pronouns: readonly string[]
  /** Endings that inflection adds, with what stands in their place in the stem; the first that fits is taken. */
  endings: ReadonlyArray<readonly [ending: string, stem: string]>
  /** Nouns that close a proper name, so that the words before them are one. */
  nameEndings: readonly string[]
  /** Family names that open a person's name where nothing marks it, as in Chinese. */
  familyNames: readonly string[]
}

/** Scopes of which a claim can have only one: two claims with different ones of a family speak of different things. */
export const exclusiveScopes: ReadonlyArray<readonly string[]> = [
  ['first-year', 'first-month', 'first-week', 'first-day'],
  ['gross', 'net'],
  ['enterprise', 'consumer', 'government'],
  ['women', 'men', 'children'],
  ['children', 'teenagers', 'adults', 'elderly', 'young-people'],
  ['primary-school', 'middle-school', 'high-school', 'university'],
  ['inpatient', 'outpatient'],
  ['full-time', 'part-time'],
  ['domestic', 'overseas'],
  ['urban', 'rural'],
  ['input-tokens', 'output-tokens'],
  ['private-sector', 'state-owned'],
  ['day-shift', 'night-shift'],
  ['weekdays', 'weekends'],
  ['winter', 'summer'],
  ['early-stage', 'late-stage'],
  ['entry-level', 'senior-level'],
  ['mobile', 'web', 'desktop'],
  ['new-code', 'all-code', 'pull-requests'],
  ['startups', 'big-companies', 'small-firms', 'fortune-500']
]
