/** Phrases a rule needs to propose a rewrite of the author's own sentence in its language. `{0}` is the author's words. */
export interface Wording {
  hedged: string
  dated: string
  sourced: string
}
