/** How proper names look in running text. */
export interface Names {
  /** A person's or an organisation's name; its first group is the name. Without the global flag. */
  proper: RegExp
  /**
   * Who made a study, from the words for it on ("a 2025 survey by …") and right before them; the first group is the name. Without the
   * global flag.
   */
  maker: {after: RegExp; before: RegExp}
  /** Words before a colon that introduce no speaker of a transcript, lower case. */
  labels: readonly string[]
  /** What stands between a verb of telling and its date, when it names who was told; the first group is the name. */
  hearer: RegExp
}
