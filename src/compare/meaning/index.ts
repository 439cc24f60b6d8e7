import {sayingsOf} from '../../claims/index.js'
import type {Claim, Relation, Understood} from '../../types.js'
import {inOrder} from '../order.js'
import {findMisnumbered} from './enumerated.js'
import {findRivals} from './holders.js'
import {clauseOf, Passages} from './passages.js'
import {findRetellings} from './retold.js'
import {findSettled} from './settled.js'

/**
 * Sentences of one document that do not go together as they are meant, though neither a figure nor a negation shows it. Only words
 * suggest that they speak of one thing, so all of it is information.
 */
export function findConflictsOfMeaning(understood: Understood): Relation[] {
  const passages = new Passages(understood)
  const saying = sayingsOf(understood.document)
  const found: Relation[] = []
  for (const {source, clause, retelling, words} of findRetellings(passages)) {
    const a = saying(source.reading, clause)
    const b = saying(retelling.reading, clauseOf(retelling.reading, words))
    found.push(relation('stronger', a, b, 'the source leaves it open or hedges, the retelling does not', words))
  }
  for (const {open, openClause, settled, settledClause, words} of findSettled(passages)) {
    const [a, b] = inOrder(saying(open.reading, openClause), saying(settled.reading, settledClause))
    found.push(relation('contradicts', a, b, 'open in the one place and settled in the other', words))
  }
  for (const {first, second, words} of findRivals(passages)) {
    const [a, b] = inOrder(saying(first.told.reading, first.clause), saying(second.told.reading, second.clause))
    found.push(relation('contradicts', a, b, 'only one of them can be it', words))
  }
  for (const {first, second, what, words} of findMisnumbered(passages)) {
    const [a, b] = [first, second].map(({reading}) => saying(reading, clauseOf(reading, words))) as [Claim, Claim]
    found.push(relation('contradicts', a, b, what, words))
  }
  return found
}

function relation(type: Relation['relation'], a: Claim, b: Claim, what: string, words: readonly string[]): Relation {
  const shared = words.map((word) => word.replace(/^[~@]/, '')).join(', ')
  return {
    relation: type,
    severity: 'info',
    a,
    b,
    why: `“${a.words}” against “${b.words}”: ${what}.`,
    gates: [`words: ${shared || 'none'}`]
  }
}
