import {debates} from '../languages/concepts.js'
import type {Claim, Fact, Relation} from '../types.js'
import {inTime, isHeadline, sameName, scopesAgree, sharedTerms, timesOf, versionsDiffer} from './gates.js'

/** What two views must have in common that are no matter by themselves: weight of the words, and their part of the shorter one. */
const sameMatter = {weight: 1.5, part: 0.5}

/** The same for a heading, which has few words, beside the text of its own document, and for what one speaker says in one interview. */
const nearMatter = {weight: 1, part: 0.25}

/**
 * Two sides of one question, taken of the same matter: that AI replaces people and that it does not. Words can only suggest such a
 * conflict of meaning, so it is told as information. Within one paragraph the contrast is meant.
 */
export function relateViews(a: Claim, b: Claim, f: Fact, g: Fact): Relation | undefined {
  if (f.relation !== g.relation || a.polarity === b.polarity) return undefined
  if (!scopesAgree(a, b) || versionsDiffer(a.names, b.names)) return undefined
  const when = timesOf(a.time, b.time)
  if (when === 'a-later' || when === 'b-later') return undefined
  if (f.setting === g.setting || inTime(a, b)) return undefined
  const named = a.names.some((name) => b.names.some((other) => sameName(name, other)))
  const {own, around} = commonWords(a, b)
  const apart = !named && a.names.length > 0 && b.names.length > 0
  const need = a.path === b.path && (isHeadline(a) || isHeadline(b) || isOwn(a, b)) ? nearMatter : sameMatter
  const same = debates.has(f.relation)
    ? named || own.weight >= 1 || ((around.weight >= 1 || a.path === b.path) && !apart)
    : own.weight >= need.weight && own.ofShorter >= need.part
  if (!same) return undefined
  return {
    relation: 'contradicts',
    severity: 'info',
    a,
    b,
    why: `“${a.words}” against “${b.words}”: two sides of one question.`,
    gates: [`question: ${f.relation}`]
  }
}

/** What the sentences of two views share, and their paragraphs, but for the words that the views themselves are told in. */
function commonWords(a: Claim, b: Claim) {
  const [f, g] = [a.fact!, b.fact!]
  const rest = (terms: readonly string[] = []) =>
    terms.filter((term) => !(f.values.includes(term) && g.values.includes(term)))
  return {own: sharedTerms(rest(a.terms), rest(b.terms)), around: sharedTerms(rest(f.setting), rest(g.setting))}
}

/**
 * Of all the pairs that take two sides of one question in two documents the one that is closest in words; within one document one for each
 * pair of voices, and no statement twice.
 */
export function closestViews(relations: readonly Relation[]): Relation[] {
  const isOfViews = ({a, b}: Relation) => a.fact?.type === 'view' && b.fact?.type === 'view'
  const told = new Set<string>()
  const best = relations
    .filter(isOfViews)
    .map((relation) => ({relation, score: closeness(relation.a, relation.b)}))
    .sort((one, other) => other.score - one.score)
    .filter(({relation: {a, b}}) => {
      const question = `${a.fact!.relation} ${a.path} ${b.path}`
      const keys =
        a.path === b.path ? [`${question} ${voices(a, b)}`, ...[a, b].map(({id}) => `${question} ${id}`)] : [question]
      if (keys.some((key) => told.has(key))) return false
      for (const key of keys) told.add(key)
      return true
    })
  return [...relations.filter((relation) => !isOfViews(relation)), ...best.map(({relation}) => relation)]
}

/**
 * Words in common, those of the paragraphs and of the views themselves for less. Within a document a heading speaks for all that stands under it; of two documents
 * what is said in them counts before what is written about it.
 */
function closeness(a: Claim, b: Claim): number {
  const {own, around} = commonWords(a, b)
  const telling = a.path === b.path ? isHeadline(a) || isHeadline(b) : isSaid(a) && isSaid(b)
  const alike = sharedTerms(a.fact!.values, b.fact!.values).weight
  return own.weight + Math.min(around.weight, 3) * 0.3 + alike * 0.5 + (telling ? 3 : 0)
}

const isOwn = ({voice: one}: Claim, {voice: other}: Claim): boolean => one.name !== undefined && one.name === other.name

const isSaid = ({voice}: Claim): boolean => voice.type === 'speaker' || voice.type === 'quoted'

/** Whose words are set against whose: a speaker's against his own, another's, or what is written around them. */
function voices(a: Claim, b: Claim): string {
  if (isSaid(a) !== isSaid(b)) return 'summary'
  return a.voice.name === b.voice.name ? 'own' : 'others'
}
