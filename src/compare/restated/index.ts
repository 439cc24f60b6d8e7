import type {Claim, Relation, Understood} from '../../types.js'
import {findDenials} from './denials.js'
import {findHolders} from './holders.js'
import {kinOf} from './kin.js'
import {findValues} from './values.js'

/**
 * Facts that a document, or two documents on one thing, state twice, and not alike: figures and dates, who holds a post, yes and no. Words can
 * only suggest that two sentences tell of one thing, so that all of it are warnings.
 *
 * @param known What has been found already; of two sentences it relates nothing more is said.
 */
export function findRestatements(documents: readonly Understood[], known: readonly Relation[] = []): Relation[] {
  const told = new Set(
    known.filter(({relation}) => relation !== 'agrees').flatMap(({a, b}) => [sentences(a, b), sentences(b, a)])
  )
  const found = [
    ...documents.flatMap((document) => restatedIn([document])),
    ...kinOf(documents).flatMap((pair) => restatedIn(pair).filter(({a, b}) => a.path !== b.path))
  ]
  return found.filter(({a, b}) => !told.has(sentences(a, b)))
}

const restatedIn = (documents: readonly Understood[]): Relation[] => [
  ...findValues(documents),
  ...findHolders(documents),
  ...findDenials(documents)
]

const sentences = (a: Claim, b: Claim): string => `${a.path} ${a.sentence} ${b.path} ${b.sentence}`
