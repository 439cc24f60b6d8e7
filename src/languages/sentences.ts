/** What sentence and clause boundaries need to know. */
export interface Sentences {
  /** Words after which a full stop ends no sentence, lower case, without the stop. */
  abbreviations: readonly string[]
  /** Those of them that are one before a number only: “No. 5”, but “No. We”. */
  numbered: readonly string[]
  /** Characters between clauses. */
  clauseMarks: string
  /** Words that open a new clause when they follow a clause mark or stand between two verbs ("but", 但是). */
  clauseWords: readonly string[]
  /** Longest sentence, in UTF-16 units, that can do nothing but name the source of what stands before it. Chosen by us. */
  longestNote: number
  /** Quotation marks around a word also stress it, so that they alone hold no praise at a distance. */
  stressingQuotes: boolean
}
