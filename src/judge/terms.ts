import type {Finding} from '../types.js'

/**
 * Leaves out the findings that lie wholly inside a term: in the name of a product or the title of a book no word is a fault.
 *
 * @param terms names as they are written; capitals count
 */
export function outsideTerms(findings: Finding[], source: string, terms: readonly string[]): Finding[] {
  if (terms.length === 0) return findings
  return findings.filter(({span}) => {
    // A term that holds the words begins at most its own length before their end.
    const inside = (term: string) =>
      source.slice(Math.max(0, span.end - term.length), span.start + term.length).includes(term)
    return !terms.some(inside)
  })
}
