import {clauseAt} from '../../claims/clauses.js'
import {sayingsOf} from '../../claims/index.js'
import {findPhrases} from '../../claims/phrases.js'
import {officers} from '../../languages/concepts.js'
import {languages} from '../../languages/index.js'
import type {Language} from '../../languages/language.js'
import {sourceSpan} from '../../read/place.js'
import type {Block, Claim, Reading, Relation, Span, Understood} from '../../types.js'
import {timesOf} from '../gates.js'
import {isApart, type Passage} from './passages.js'

/** Who a sentence says holds a post; offsets in the sentence. */
interface Holder extends Span {
  /** Id of the post, with the word it is of: `head claims`. */
  post: string
  /** What it is held in, folded; empty where the sentence does not say. */
  of: string
  name: string
}

/** The same with the place it is told in. */
interface Telling extends Holder, Passage {}

/** One post of one thing that documents on it, or one document, give to two people, of whom one holds it at one place only. */
export function findHolders(documents: readonly Understood[]): Relation[] {
  const posts = new Map<string, Telling[]>()
  for (const document of documents)
    for (const telling of tellingsOf(document)) posts.set(telling.post, [...(posts.get(telling.post) ?? []), telling])
  const handed = documents
    .flatMap(({readings}) => readings.map(({sentence}) => sentence))
    .filter(({text, language}) => tellsSuccession(text, languages[language]))
    .map(({text}) => text)
    .join('\n')
  return [...posts].flatMap(([post, found]) => {
    const things = new Set(found.map(({of}) => of).filter(Boolean))
    const tellings = found.map((telling) => ({...telling, of: telling.of || named(telling.block, things)}))
    // An office is held in the one body that the document names, whether it is named beside it or not.
    const groups =
      officers.has(post) && things.size < 2
        ? [tellings]
        : ['', ...things].map((thing) => tellings.filter(({of}) => of === thing))
    return groups.flatMap((group) => conflictsOf(group, handed))
  })
}

function tellingsOf({document, readings}: Understood): Telling[] {
  const sayingOf = sayingsOf(document)
  return readings.flatMap((reading) => {
    const block = document.blocks[reading.sentence.block]!
    return [...holdersIn(reading), ...foundersIn(reading)].flatMap((holder) => {
      const told = reading.facts[0] ?? reading.claims[0] ?? sayingOf(reading, clauseAt(reading.clauses, holder))
      if (told.modality === 0 && !isPlanned(reading, holder)) return []
      return [{...holder, block, claim: claimOf(holder, told, reading, block, document.source)}]
    })
  })
}

/** Whether a sentence tells that a post was given to somebody new, or given up. */
function tellsSuccession(text: string, {concepts: {departures, appointments}}: Language): boolean {
  const folded = text.toLowerCase()
  return [...departures, ...appointments].some((word) => folded.includes(word))
}

/** "The head of claims, Lind Aker, plans to": what is not sure is the plan, and not the post. */
const isPlanned = ({clauses}: Reading, holder: Span): boolean => clauseAt(clauses, holder).uncommitted === 'target'

/** "Its chief executive": the one thing that the paragraph names. */
function named({text}: Block, things: ReadonlySet<string>): string {
  const folded = text.toLowerCase()
  const [thing, ...others] = [...things].filter((one) => folded.includes(one))
  return thing && others.length === 0 ? thing : ''
}

/** Who is said to have founded it: "set up by Lind Aker", 由陆青禾创办. */
const foundersIn = ({facts, sentence}: Reading): Holder[] =>
  facts
    .filter(({fact, polarity}) => fact?.relation === 'founder' && fact.closed && polarity === '+')
    .map(({fact, words}) => {
      const start = Math.max(0, sentence.text.indexOf(words))
      return {post: 'founder', of: '', name: fact!.values.join(' '), start, end: start + words.length}
    })

/** @param handed The sentences that tell of posts handed on: who is named there took it up or gave it up. */
function conflictsOf(tellings: readonly Telling[], handed: string): Relation[] {
  const alone = tellings.filter((one) => tellings.every((other) => other === one || !isOne(one.name, other.name)))
  const others = tellings.filter((one) => !alone.includes(one))
  // Three people who take turns are no slip.
  if (alone.length === 0 || alone.length > 2 || (alone.length === 2 && others.length > 0)) return []
  if (others.some((one) => !isOne(one.name, others[0]!.name))) return []
  const [first, second] = [...alone, ...others].sort((a, b) => a.claim.span.start - b.claim.span.start)
  if (!first || !second || isOne(first.name, second.name) || !isApart(first, second)) return []
  if ([first, second].some(({name}) => handed.includes(name))) return []
  const when = timesOf(first.claim.time, second.claim.time)
  if (when === 'a-later' || when === 'b-later') return []
  return [
    {
      relation: 'contradicts',
      severity: 'warning',
      a: first.claim,
      b: second.claim,
      why: `${first.name} and ${second.name} are both said to be ${first.post.replaceAll('-', ' ')}.`,
      gates: [`of: ${first.of || 'no name'}`, `role: ${first.post}`]
    }
  ]
}

/** Two spellings of one name: a word in common, or the same first two characters. */
function isOne(name: string, other: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return name.slice(0, 2) === other.slice(0, 2)
  const words = other.toLowerCase().split(/[ -]/)
  return name
    .toLowerCase()
    .split(/[ -]/)
    .some((word) => word.length > 2 && words.includes(word))
}

function claimOf(holder: Span, fact: Claim, {sentence}: Reading, {map}: Block, source: string): Claim {
  const span = sourceSpan(map, {start: sentence.start + holder.start, end: sentence.start + holder.end})
  return {
    ...fact,
    kind: 'role',
    span,
    text: source.slice(span.start, span.end),
    words: sentence.text.slice(holder.start, holder.end)
  }
}

/** The posts of a language as one pattern, longest first, with the id of each. */
interface Pattern {
  post: RegExp
  ids: ReadonlyMap<string, string>
}

const patterns = new WeakMap<Language, Pattern>()

function patternOf(language: Language): Pattern {
  const known = patterns.get(language)
  if (known) return known
  const {words} = language.concepts.posts
  const ids = new Map(
    Object.entries(words).flatMap(([id, list]) => list.map((word) => [word.toLowerCase(), id] as const))
  )
  const list = [...ids.keys()].sort((a, b) => b.length - a.length)
  const post = new RegExp(`(?<![\\p{Script=Latin}-])(?:${list.join('|')})(?![\\p{Script=Latin}-])`, 'giu')
  const pattern = {post, ids}
  patterns.set(language, pattern)
  return pattern
}

function holdersIn({sentence}: Reading): Holder[] {
  const {text} = sentence
  const language = languages[sentence.language]
  const {post, ids} = patternOf(language)
  const hits = [...text.matchAll(post)]
  if (hits.length === 0 || tellsSuccession(text, language)) return []
  const read = language.concepts.familyNames.length > 0 ? holderInHan : holderInLatin
  return hits.flatMap((hit) => {
    const holder = read(text, withJoint(hit, hits, text, language), ids.get(hit[0].toLowerCase())!, language)
    return holder ? [holder] : []
  })
}

const spanOf = (hit: RegExpExecArray): Span => ({start: hit.index, end: hit.index + hit[0].length})

/** "Founder and chief executive": a post with those that are held with it. */
function withJoint(hit: RegExpExecArray, hits: readonly RegExpExecArray[], text: string, {concepts}: Language): Span {
  const joint = (left: Span, right: Span) => concepts.posts.joint.includes(text.slice(left.end, right.start).trim())
  let span = spanOf(hit)
  for (const other of hits.map(spanOf))
    if (other.start >= span.end && joint(span, other)) span = {...span, end: other.end}
  for (const other of hits.map(spanOf).reverse())
    if (other.end <= span.start && joint(other, span)) span = {...span, start: other.start}
  return span
}

const capital = `\\p{Lu}[\\p{L}'’-]*`
const person = `${capital}(?: ${capital}| \\p{Lu}\\.)+`
const organisation = `(?:the )?${capital}(?: ${capital})*?`

/** "Lind Aker, the head of claims at Sorrel", "Sorrel’s head of claims, Lind Aker". */
function holderInLatin(text: string, hit: Span, id: string, {concepts}: Language): Holder | undefined {
  const {before, after, of, others} = concepts.posts
  const ahead = text.slice(0, hit.start)
  const owner = new RegExp(`(${organisation})['’]s $`, 'u').exec(ahead)
  const bare = owner ? ahead.slice(0, owner.index) : ahead
  if (new RegExp(`(?<!\\p{L})(?:${others.join('|')})[ -]$`, 'iu').test(ahead)) return undefined
  const rest = text.slice(hit.end)
  const open = of.some((word) => text.slice(hit.start, hit.end).toLowerCase().endsWith(` ${word}`))
  const object = open ? /^ (?:the )?((?!the )\p{Ll}[\p{L}-]*)/u.exec(rest) : undefined
  const held = new RegExp(
    `^${open && !object ? '' : ` (?:${of.join('|')})`} (${organisation})(?=[,.;:)]| \\p{Ll}|$)`,
    'u'
  ).exec(rest.slice(object?.[0].length ?? 0))
  const end = hit.end + (object?.[0].length ?? 0) + (held?.[0].length ?? 0)
  const told = {post: object ? `${id} ${object[1]}` : id, of: fold(owner?.[1] ?? held?.[1] ?? '')}
  if (open && !object && !held) return undefined
  const last = new RegExp(`(${person}),?(?: (?:${before.join('|')}))*\\s$`, 'u').exec(bare)
  const next = new RegExp(`^[,:]?(?: (?:${after.join('|')}))? (${person})`, 'u').exec(text.slice(end))
  if (next) return {...told, name: next[1]!, start: hit.start, end: end + next[0].length}
  return last ? {...told, name: last[1]!, start: last.index, end} : undefined
}

const fold = (name: string) => name.replace(/^the /, '').toLowerCase()

/** 云杉集团总裁陆青禾, 总裁是陆青禾. */
function holderInHan(text: string, hit: Span, id: string, language: Language): Holder | undefined {
  const {posts, familyNames, agentMarks} = language.concepts
  const ahead = text.slice(0, hit.start)
  if (posts.others.some((word) => ahead.endsWith(word))) return undefined
  const link = posts.after.find((word) => text.startsWith(word, hit.end)) ?? ''
  const start = hit.end + link.length
  const name = /^\p{Script=Han}{2,3}/u.exec(text.slice(start))?.[0]
  if (!name || !familyNames.some((family) => name.startsWith(family)) || isWord(text.slice(start, start + 4), language))
    return undefined
  const agent = Math.max(0, ...agentMarks.before.map((mark) => ahead.lastIndexOf(mark) + mark.length))
  const of = /[^\P{Script=Han}的]{2,4}$/u.exec(ahead.slice(agent))?.[0] ?? ''
  return {post: id, of, name, start: hit.start - of.length, end: start + name.length}
}

/** Whether the text begins with a word of the language, so that it is no name. */
const isWord = (text: string, language: Language): boolean =>
  findPhrases(text, language).some(({start, end}) => start === 0 && end > 1)
