import type {Language} from '../../languages/language.js'
import {isWithin, overlaps} from '../../spans.js'
import type {Span} from '../../types.js'
import {classOf, HAN, isOf, LATIN, LOWER, UPPER} from '../characters.js'
import {fold} from '../fold.js'
import {type Found, findPhrases, longest, ofLayer, type Phrase} from '../phrases.js'
import {glossaryOf} from './glossary.js'
import {readHan} from './han.js'
import {readLatin} from './latin.js'

export {idOf, nounTerm, stem} from './glossary.js'

/** What a sentence or a part of it names and says, word by word; spans are offsets of the sentence. */
export interface Wording {
  entities: readonly Phrase[]
  metrics: readonly Phrase[]
  scopes: readonly Found[]
  /** Ids of `Claim.extent`. */
  extent: readonly string[]
  names: ReadonlyMap<string, Span>
  /** Names closed by a noun that says what kind of body they are: 汐岚 in 汐岚储能. */
  bodies: readonly string[]
  /** See `Claim.fullNames`. */
  fullNames: readonly string[]
  terms: readonly string[]
  /** See `Claim.qualifiers`. */
  qualifiersOf: (metric: Span) => readonly string[]
  /** A word stands for what was named before. */
  pronoun: boolean
  /** The sentence speaks of the body that the whole text is about: "the company". */
  body: boolean
  /** Dimensions of the measures that words stand for which was named before, or `any`: “that share”. */
  references: readonly string[]
}

/** The words of a sentence, read once; `within` gives those of a part of it. */
export class Words {
  readonly #entities: readonly Phrase[]
  readonly #metrics: readonly Phrase[]
  readonly #scopes: readonly Found[]
  readonly #extent: readonly Phrase[]
  readonly #pronouns: readonly Phrase[]
  readonly #references: readonly Phrase[]
  readonly #names: Found[] = []
  readonly #fullNames: readonly Found[]
  readonly #bodies: readonly Found[]
  readonly #terms: Found[] = []
  /** Where words of grammar and times end. */
  readonly #open: ReadonlySet<number>
  readonly #text: string
  readonly #links: readonly string[]
  readonly #parts = new Map<number, {end: number; wording: Wording}>()
  readonly whole: Wording

  /** @param figures Quantities; their words and those of times are no part of what the text is about. */
  constructor(
    text: string,
    language: Language,
    {figures, times}: {figures: readonly Span[]; times: readonly Span[]},
    phrases: readonly Phrase[]
  ) {
    const skip = [...figures, ...times]
    // 七成员工 is 七成 and 员工, whatever 成员 may mean.
    const whole = phrases.filter(
      ({start, end}) => !skip.some((span) => span.start < start && start < span.end && span.end < end)
    )
    const entities = longest(whole, 'entity')
    const listed = longest(whole, 'metric').filter((metric) => !(metric.start > 0 && namedLike(text, metric)))
    const metrics = [...listed, ...measuresIn(text, language, listed)].sort((a, b) => a.start - b.start)
    const scopes = longest(whole, 'scope').filter((scope) => !entities.some((entity) => isWithin(scope, entity)))
    const own = longest(whole, 'own-metric').filter((item) => metrics.some((metric) => isWithin(item, metric)))
    this.#text = text
    this.#open = new Set([...times, ...ofLayer(whole, 'stop')].map(({end}) => end))
    this.#links = language.units.nounLinks
    this.#entities = entities
    this.#metrics = metrics
    this.#extent = longest(whole, 'extent').filter(
      // 之一 of 四分之一 leaves nobody out.
      (item) => !isInWord(item, whole) && !figures.some((figure) => isWithin(item, figure))
    )
    this.#pronouns = ofLayer(whole, 'pronoun')
    this.#references = ofLayer(whole, 'reference')
    for (const {id, start, end} of entities) this.#names.push({id: `@${id}`, start, end})
    this.#terms.push(...own)
    const known = [...skip, ...entities, ...own].sort((a, b) => a.start - b.start)
    readLatin(text, language, {skip: known, scopes, metrics}, this.#names, this.#terms)
    if (hasHan(text)) readHan(text, language, whole, known, this.#names, this.#terms)
    for (const {id, start, end} of metrics) this.#terms.push({id: `=${id}`, start, end})
    this.#fullNames = joinNames(text, this.#names, ofLayer(whole, 'ending'), language)
    const closed = new Set(ofLayer(whole, 'ending').map(({start}) => start))
    this.#bodies = this.#names.filter(({id, end}) => closed.has(end) && !id.startsWith('@'))
    this.#scopes = [...scopes, ...this.#fullNames.filter((name) => isPlaceOf(text, name, language))]
    this.whole = this.#read({start: 0, end: text.length})
  }

  /** The words of a part of the sentence. */
  within(span: Span): Wording {
    const known = this.#parts.get(span.start)
    if (known?.end === span.end) return known.wording
    const wording = this.#read(span)
    this.#parts.set(span.start, {end: span.end, wording})
    return wording
  }

  #read(span: Span): Wording {
    const inside = (item: Span) => isWithin(item, span)
    const names = new Map<string, Span>()
    for (const name of this.#names) if (inside(name)) names.set(name.id, name)
    const terms = new Set<string>()
    for (const term of this.#terms) if (inside(term)) terms.add(term.id)
    return {
      entities: this.#entities.filter(inside),
      metrics: this.#metrics.filter(inside),
      scopes: this.#scopes.filter(inside),
      extent: [...new Set(this.#extent.filter(inside).map(({id}) => id))],
      names,
      bodies: this.#bodies.filter(inside).map(({id}) => id),
      fullNames: [...new Set(this.#fullNames.filter(inside).map(({id}) => id))],
      terms: [...terms],
      qualifiersOf: (metric) => this.#before(metric),
      pronoun: this.#pronouns.some(inside),
      references: this.#references.filter(inside).map(({id}) => id),
      body: this.#pronouns.some(
        ({id, start, end}) => id === 'body' && inside({start, end}) && !this.#isQualified(start)
      )
    }
  }

  /** 科技公司, AI 公司: a Han word with another word right before it, which says what kind is meant; 2025年公司 has none. */
  #isQualified(start: number): boolean {
    const text = this.#text
    if (!isOf(text, start, HAN) || this.#open.has(start)) return false
    const before = text[start - 1] === ' ' ? start - 2 : start - 1
    return isOf(text, before, HAN) || isOf(text, before, LATIN)
  }

  /** The terms that end where a metric begins, one by one, with nothing but a space, a hyphen or 的 between. */
  #before(metric: Span): string[] {
    const found: string[] = []
    let at = metric.start
    for (const {id, start, end} of this.#terms.filter(({end}) => end <= metric.start).sort((a, b) => b.end - a.end)) {
      const gap = this.#text.slice(end, at)
      // A single character is left over from a longer word: 器 in 青铜器.
      const over = at === metric.start && /^\p{Script=Han}$/u.test(gap)
      if (end < at && !over && gap !== ' ' && gap !== '-' && !this.#links.includes(gap)) break
      if (!id.startsWith('=')) found.push(id)
      at = Math.min(at, start)
    }
    return found
  }
}

/** The words of a text that stands by itself; for `skip` see `Words`. */
export function readWords(text: string, language: Language, skip: readonly Span[] = []): Wording {
  return new Words(text, language, {figures: skip, times: []}, findPhrases(text, language)).whole
}

/** Names with nothing but a space between as one, and Han names with the noun that closes them. */
function joinNames(
  text: string,
  names: readonly Found[],
  endings: readonly Span[],
  language: Language
): readonly Found[] {
  const {concepts} = language
  const closings = new Map(endings.map((ending) => [ending.start, ending.end]))
  const joined: Found[] = []
  for (const {id, start, end} of [...names].sort((a, b) => a.start - b.start)) {
    if (concepts.nameAdditions.includes(id)) continue
    const closed = closings.get(end) ?? end
    const noun = text.slice(end, closed)
    const plain = noun === '' || concepts.nameAdditions.includes(noun)
    const name = plain ? {id, start, end} : {id: `${id} ${noun}`, start, end: closed}
    const last = joined.at(-1)
    const follows = last && name.start - last.end === 1 && text[last.end] === ' '
    if (follows && !/['’]s$/u.test(text.slice(last.start, last.end)))
      joined[joined.length - 1] = {id: `${last.id} ${name.id}`, start: last.start, end: name.end}
    else joined.push({...name, id: withOpening(text, name, language)})
  }
  return joined
}

/** A name with the capital word before it, which marks no name by itself at the head of a sentence: Lower Aston. */
function withOpening(text: string, {id, start}: Found, language: Language): string {
  const before = text.slice(Math.max(0, start - openingReach), start)
  const word = fold(/(?:^|[^\p{L}])(\p{Lu}\p{Ll}+) $/u.exec(before)?.[1] ?? '')
  const plain = word === '' || glossaryOf(language).stops.has(word) || language.concepts.nameAdditions.includes(word)
  return plain ? id : `${word} ${id}`
}

/** Longest word before a name, in characters. */
const openingReach = 20

/** Whether a name says where: "in Larkport", but not "in Larkport's harbour". */
function isPlaceOf(text: string, {start, end}: Span, {concepts}: Language): boolean {
  const before = fold(text.slice(Math.max(0, start - 8), start)).trimEnd()
  return (
    concepts.placeMarks.some(
      (mark) => before.endsWith(mark) && !isOf(before, before.length - mark.length - 1, LOWER)
    ) && !/['’]s$/u.test(text.slice(start, end))
  )
}

/** Nouns that are metrics by their ending, where the lists know none. */
function measuresIn(text: string, language: Language, known: readonly Span[]): Phrase[] {
  const {measures} = glossaryOf(language)
  if (!measures) return []
  return [...fold(text).matchAll(measures)]
    .map(({0: id, index: start}): Phrase => ({layer: 'metric', id, start, end: start + id.length}))
    .filter((measure) => !known.some((metric) => overlaps(metric, measure)))
}

/** A single character inside a known word means nothing by itself: 拟 in 模拟. */
const isInWord = (item: Phrase, phrases: readonly Phrase[]): boolean =>
  item.end - item.start === 1 &&
  phrases.some(({layer, start, end}) => layer === 'word' && end - start > 1 && start <= item.start && item.end <= end)

function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if ((classOf(text.charCodeAt(at)) & HAN) !== 0) return true
  return false
}

/** A capital inside a sentence, and no capital of an acronym: the word belongs to a name, as in "Granite Chips". */
function namedLike(text: string, {start, end}: Span): boolean {
  if (end - start < 2 || !isOf(text, start, UPPER)) return false
  for (let at = start + 1; at < end; at++) if (!isOf(text, at, LOWER)) return false
  return true
}
