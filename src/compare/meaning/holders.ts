import {Lexicon} from '../../claims/lexicon.js'
import {languages} from '../../languages/index.js'
import type {Language} from '../../languages/language.js'
import {beginsIn} from '../../spans.js'
import type {Clause, Reading, Span} from '../../types.js'
import {type Passages, sharedOf, type Told, wordsWithin} from './passages.js'

/** What the words for two kinds must share to be one kind, where they are not the same words: weight, and part of either. Chosen by us. */
const sameKind = {weight: 3, ofOne: 0.45, ofOther: 0.4}

/** How far after the superlative its copula may stand, in characters. */
const reach = {han: 24, latin: 90}

/** Something that is told to be the only or the greatest of its kind. */
interface Holder {
  told: Told
  clause: Clause
  /** Id of the superlative. */
  id: string
  kind: ReadonlySet<string>
  holder: ReadonlySet<string>
}

export interface Rivals {
  first: Holder
  second: Holder
  words: string[]
}

/** Two things that are each called the only or the greatest of one kind. */
export function findRivals(passages: Passages): Rivals[] {
  const found: Rivals[] = []
  const byWord = new Map<string, Holder[]>()
  for (const second of passages.told.flatMap(holdersIn)) {
    const before = new Set<Holder>()
    for (const word of second.kind) {
      const key = `${second.id} ${word}`
      const list = byWord.get(key) ?? []
      byWord.set(key, list)
      if (list.length > common) continue
      for (const first of list) before.add(first)
      list.push(second)
    }
    for (const first of before) {
      const words = wordsOfKind(passages, first, second)
      if (words) found.push({first, second, words})
    }
  }
  return found
}

/** A kind that is told so often is a matter of course. */
const common = 20

/** The words that show that two holders are of one kind; `undefined` where nothing does, or where they are one holder. */
function wordsOfKind(passages: Passages, first: Holder, second: Holder): string[] | undefined {
  if (first.told.block === second.told.block || [...first.holder].some((word) => second.holder.has(word)))
    return undefined
  const {words, weight, ofA, ofB} = sharedOf(passages, first.kind, second.kind)
  const [least, most] = [Math.min(ofA, ofB), Math.max(ofA, ofB)]
  const same = least > 0.99 && words.length > 1
  const near = weight >= sameKind.weight && most >= sameKind.ofOne && least >= sameKind.ofOther
  return same || near ? words : undefined
}

const lexicons = new WeakMap<Language, Lexicon>()

function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language)
  if (known) return known
  const {superlatives, copulas} = language.concepts
  const lexicon = new Lexicon({...superlatives, [copula]: copulas})
  lexicons.set(language, lexicon)
  return lexicon
}

const copula = 'copula'

/** A sentence with more superlatives is a list of them. */
const mostInSentence = 6

/** Reads “the most important K is H” and “H is the most important K”, 最重要的K是H and H是最重要的K. */
function holdersIn(told: Told): Holder[] {
  const {reading} = told
  const {text, language} = reading.sentence
  const hits = lexiconOf(languages[language]).find(text)
  const copulas = hits.filter(({id}) => id === copula)
  if (copulas.length === 0) return []
  const superlatives = hits.filter(({id}) => id !== copula).slice(0, mostInSentence)
  return superlatives.flatMap((hit): Holder[] => {
    const clause = reading.clauses.find((item) => beginsIn(hit, item))
    if (!clause || clause.modality < 4) return []
    const parts = partsOf(text, hit, clause, copulas)
    if (!parts || isLimited(reading, {start: clause.start, end: hit.start}, parts.holder)) return []
    const kind = new Set(parts.kind.flatMap((span) => [...wordsWithin(reading, span)]))
    const holder = wordsWithin(reading, parts.holder)
    return kind.size > 0 && holder.size > 0 ? [{told, clause, id: hit.id, kind, holder}] : []
  })
}

/** “one of the biggest”, “is not the biggest”, “the biggest is not”: something else is, or may be. */
const isLimited = ({facts, cues}: Reading, before: Span, holder: Span): boolean =>
  facts.some(({extent}) => extent.includes('one-of')) ||
  cues.some(
    ({type, start}) =>
      type === 'negation' && ((start >= before.start && start < before.end) || Math.abs(start - holder.start) <= 1)
  )

function partsOf(
  text: string,
  hit: Span,
  clause: Span,
  copulas: readonly Span[]
): {kind: Span[]; holder: Span} | undefined {
  const limit = /\p{Script=Han}/u.test(text[hit.start]!) ? reach.han : reach.latin
  const between = (from: number, to: number) => text.slice(from, to)
  const after = copulas.find(({start}) => start >= hit.end && !isRelative(between(hit.end, start)))
  if (after && after.start - hit.end <= limit && !/[;；。!！?？]/u.test(between(hit.end, after.start))) {
    const opening = openingOf(text, hit.start)
    const stop = between(after.end + 2, text.length).search(/[,，;；。:：.]/u)
    const end = stop < 0 ? text.length : after.end + 2 + stop
    return {
      kind: [
        {start: opening, end: hit.start},
        {start: hit.end, end: after.start}
      ],
      holder: {start: after.end, end}
    }
  }
  const before = copulas.findLast(({start, end}) => end <= hit.start && start > clause.start)
  if (!before || hit.start - before.end > limit) return undefined
  const kind = [
    {start: before.end, end: hit.start},
    {start: hit.end, end: clause.end}
  ]
  return {kind, holder: {start: clause.start, end: before.start}}
}

/** Where the part of a sentence begins in which something stands. */
function openingOf(text: string, at: number): number {
  let start = at
  while (start > 0 && !';；。:：“「'.includes(text[start - 1]!)) start--
  return start
}

/** “the only thing that is”: the copula belongs to the clause about it. */
const isRelative = (between: string): boolean => /\b(?:that|which|who|what)\s*$/.test(between)
