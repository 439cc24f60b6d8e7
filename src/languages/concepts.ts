/**
 * Canonical ids of metrics, relations and entities, with the words of one language that mean them. The ids are the same in
 * every language, so that 估值 and "valuation" meet; the notation of a phrase is that of `cues.ts`.
 */
export interface Concepts {
  /** What is measured or told: `valuation`, `market-share`, `open-source`. */
  metrics: Readonly<Record<string, readonly string[]>>
  /** Organisations, products and people: `anthropic`, `claude-code`. */
  entities: Readonly<Record<string, readonly string[]>>
  /** Words that narrow a claim: places, populations, versions; by canonical id. */
  scopes: Readonly<Record<string, readonly string[]>>
  /** Words without weight when two claims are compared by their plain words. */
  stopWords: readonly string[]
}
