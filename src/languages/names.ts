/** How proper names look in running text. */
export interface Names {
  /** A person's or an organisation's name; its first group is the name. Without the global flag. */
  proper: RegExp
}
