/** Phrases a rule needs to propose a rewrite of the author's own sentence in its language. `{0}` is the author's words. */
export interface Wording {
  hedged: string
  dated: string
  sourced: string
  /** What stands for a date that the author has to fill in, where it takes the place of a vague term. */
  date: string
  /** Future forms, in lower case, and the possible form that can stand in the place of each; the longest that fits is taken. */
  hedges: ReadonlyArray<readonly [form: string, hedge: string]>
}
