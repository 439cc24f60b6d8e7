import type {Claim, Relation, Understood} from '../../types.js'
import {findDenials} from './denials.js'
import {findHolders} from './holders.js'
import {kinOf} from './kin.js'
import {sentenceKey} from './passages.js'
import {findValues} from './values.js'

/**
 * Facts that a document, or two documents on one thing, state twice, and not alike: figures and dates, who holds a post, yes and no. Words can
 * only suggest that two sentences tell of one thing, so that all of it are warnings.
 *
 * @param known What has been found already; of two sentences it relates nothing more is said.
 * @param others Documents that the first are held to, and that stand as `a` in what is found.
 */
export function findRestatements(
  documents: readonly Understood[],
  known: readonly Relation[] = [],
  others: readonly Understood[] = []
): Relation[] {
  const told = new Set(
    known.filter(({relation}) => relation !== 'agrees').flatMap(({a, b}) => [sentences(a, b), sentences(b, a)])
  )
  const isOther = ({path}: Claim) => others.some(({document}) => document.path === path)
  const found = [
    ...documents.flatMap((document) => restatedIn([document])),
    ...kinOf([...documents, ...others])
      .filter((pair) => pair.some((one) => documents.includes(one)))
      .flatMap((pair) => restatedIn(pair).filter((relation) => isBetween(relation, pair)))
      .map((relation) => (isOther(relation.b) ? {...relation, a: relation.b, b: relation.a} : relation))
  ]
  return found.filter(({a, b}) => !told.has(sentences(a, b)))
}

const restatedIn = (documents: readonly Understood[]): Relation[] => [
  ...findValues(documents),
  ...findHolders(documents),
  ...findDenials(documents)
]

/** Told in both documents, of something that both name, or of what they are about; a post has two holders, of whom each names one. */
const isBetween = ({a, b}: Relation, pair: readonly [Understood, Understood]): boolean =>
  a.path !== b.path &&
  (a.kind === 'role' || pair.every((document) => [a, b].every((claim) => speaksOf(document, claim))))

/** A document in another language may write a name otherwise. */
function speaksOf({document, readings}: Understood, {path, names, fullNames, language}: Claim): boolean {
  if (names.length === 0 || document.path === path) return true
  const alike = readings.filter(({sentence}) => sentence.language === language)
  if (alike.length < readings.length / 2) return true
  const source = document.source.toLowerCase()
  const isNamed = (name: string) =>
    name.startsWith('@') ? alike.some((reading) => reading.names.includes(name)) : source.includes(name)
  return (fullNames.length > 0 ? fullNames : names).some((name) => name.split(' ').every(isNamed))
}

const sentences = (a: Claim, b: Claim): string => `${sentenceKey(a)} ${sentenceKey(b)}`
