import type {Claim, Relation, Understood} from '../../types.js'
import {findDenials} from './denials.js'
import {findHolders} from './holders.js'
import {findValues} from './values.js'

/**
 * Facts that a document states twice, and not alike: figures and dates, who holds a post, yes and no. Words can only suggest that two
 * sentences tell of one thing, so that all of it are warnings.
 *
 * @param known What has been found of the document already; of two sentences it relates nothing more is said.
 */
export function findRestatements(understood: Understood, known: readonly Relation[] = []): Relation[] {
  const told = new Set(
    known.filter(({relation}) => relation !== 'agrees').flatMap(({a, b}) => [sentences(a, b), sentences(b, a)])
  )
  return [...findValues(understood), ...findHolders(understood), ...findDenials(understood)].filter(
    ({a, b}) => !told.has(sentences(a, b))
  )
}

const sentences = (a: Claim, b: Claim): string => `${a.path} ${a.sentence} ${b.path} ${b.sentence}`
