import {languages} from '../languages/index.js'
import type {Language} from '../languages/language.js'
import {isWithin, overlaps} from '../spans.js'
import type {Block, Clause, Cue, CueType, Document, Evidence, Mark, Quantity, Sentence, Span, Time} from '../types.js'
import {isDisowned} from './rhetoric.js'
import {quotations} from './voice.js'
import type {Words} from './words/index.js'

/** A sentence with what was found in it, before its evidence is weighed. */
export interface SourcedSentence {
  sentence: Sentence
  block: Block
  language: Language
  cues: readonly Cue[]
  times: readonly Time[]
  quantities: readonly Quantity[]
  clauses: readonly Clause[]
  words: Words
}

/**
 * So many different words of method make a document a report on its author's own measuring; fewer do where he says "we" in at least this
 * share of the sentences, and one less where he tells more of his method than he praises.
 */
const leastMethod = {alone: 3, withOwn: 2, ownShare: 0.15}

/** Words of method per sentence of a report at least; those we know have 0.04 to 0.3, long talks without a method 0.003. */
const leastDensity = 0.03

/** What a report has less of than of method, and an advertisement or a column more. */
const loud: ReadonlySet<CueType> = new Set<CueType>(['hype', 'superlative', 'obituary', 'certain', 'vague-source'])

/** A source and where it ends: the block, and the offset in the text of the block. */
interface Source {
  type: 'link' | 'footnote' | 'superscript' | 'named'
  text: string
  block: number
  at: number
  /** It is named for what its own sentence tells, and not for what stands before: "The Ledger Institute counted them in 2025." */
  spent?: boolean
}

/** The sources of one paragraph, list item or table row, each in the order of the document. */
interface Sources {
  marked: Source[]
  named: Source[]
}

/**
 * What stands behind each sentence. A source is in reach when it is in the sentence, in its paragraph, list item or table row, or in the
 * words that introduce the list or the table: a link on words, a defined footnote, a superscript number, or a named source with a date or
 * a title. A speaker's or the author's own figures are first-hand, and so is a report on one's own measuring. What follows from the
 * figures of the sentence before ("That is a third") stands on what they stand on, and what goes on about one's own things ("They pick
 * 70%") is first-hand as well. "A recent study" is vague.
 */
export function weighEvidence(
  document: Document,
  sentences: readonly SourcedSentence[],
  affiliations: ReadonlyMap<string, ReadonlySet<string>>
): Evidence[] {
  const groups = sourcesByGroup(document, sentences)
  const introductions = introducedBy(document)
  const reports = ownReports(sentences)
  let last: Evidence = {type: 'none'}
  return sentences.map((item) => {
    last = inReach(item, groups, introductions.get(item.block.index)) ?? own(item, affiliations, reports(item), last)
    return last
  })
}

function sourcesByGroup(document: Document, sentences: readonly SourcedSentence[]): Map<number, Sources> {
  const groups = new Map<number, Sources>()
  const of = (block: Block) => {
    const sources = groups.get(block.group) ?? {marked: [], named: []}
    groups.set(block.group, sources)
    return sources
  }
  for (const block of document.blocks)
    for (const source of markedSources(document, block)) of(block).marked.push(source)
  for (const item of sentences) {
    const named = namedSource(item)
    if (named) {
      const {block, sentence, language, quantities} = item
      const tells = quantities.length > 0 || sentence.text.length > language.sentences.longestNote
      of(block).named.push({...named, block: block.index, at: sentence.end, spent: tells})
    }
  }
  return groups
}

/**
 * The source that is in reach of a sentence. Vague words take one in their own sentence, or a mark that follows; what stands before
 * belongs to what it followed, and says so in `before`.
 */
function inReach(
  {block, sentence, cues}: SourcedSentence,
  groups: ReadonlyMap<number, Sources>,
  introduction: Block | undefined
): Evidence | undefined {
  const {marked, named} = groups.get(block.group) ?? {marked: [], named: []}
  const vague = cues.find((cue) => cue.type === 'vague-source')
  const follows = indexAfter(named, block.index, sentence.start)
  const nextNamed = named[follows]
  const inSentence = nextNamed && nextNamed.block === block.index && nextNamed.at <= sentence.end
  const elsewhere = marked[0] && marked[0].block !== block.index ? marked[0] : undefined
  const namedAfter = inSentence || !(vague || nextNamed?.spent) ? nextNamed : undefined
  const after = marked[indexAfter(marked, block.index, sentence.start)] ?? elsewhere ?? namedAfter
  if (after) return {type: after.type, text: after.text}
  if (vague) return {type: 'vague', text: vague.text}
  const above = introduction && groups.get(introduction.group)
  const before = marked.at(-1) ?? named[follows - 1] ?? above?.marked.at(-1) ?? above?.named.at(-1)
  return before && {type: before.type, text: before.text, before: true}
}

/** Index of the first source that ends after a place, by halving: paragraphs may hold very many. */
function indexAfter(sources: readonly Source[], block: number, at: number): number {
  let low = 0
  let high = sources.length
  while (low < high) {
    const middle = (low + high) >> 1
    const source = sources[middle]!
    if (source.block > block || (source.block === block && source.at > at)) high = middle
    else low = middle + 1
  }
  return low
}

/** The paragraph that introduces each list item and table cell: the one right before it that ends in a colon, or any before a table. */
function introducedBy({blocks}: Document): Map<number, Block> {
  const introductions = new Map<number, Block>()
  const whole = new Map<string, Block | undefined>()
  for (const block of blocks) {
    const name = block.table ? `table ${block.table.id}` : block.list ? `list ${block.list.id}` : undefined
    if (!name) continue
    if (!whole.has(name)) {
      const before = blocks[block.index - 1]
      const introduces =
        before && before.section === block.section && (before.kind === 'paragraph' || before.kind === 'caption')
      whole.set(name, introduces && (block.table || /[:：]\s*$/u.test(before.text)) ? before : undefined)
    }
    const introduction = whole.get(name)
    if (introduction) introductions.set(block.index, introduction)
  }
  return introductions
}

/**
 * Which sentences report the author's own measuring: all of a document that names itself as its source or has enough different words of
 * method. Of a document that is loud beside them, only what follows such words in their paragraph, as where he says "we" beside one.
 */
function ownReports(sentences: readonly SourcedSentence[]): (sentence: SourcedSentence) => boolean {
  const words = new Set<string>()
  const measured = new Map<number, number>()
  const told = new Map<number, number>()
  let mentions = 0
  let noise = 0
  let own = 0
  for (const {cues, clauses, block, sentence} of sentences) {
    const self = cues.some(({type}) => type === 'own')
    if (self) own++
    for (const cue of cues) {
      if (loud.has(cue.type) && !isDisowned({cues, clauses}, cue)) noise++
      if (cue.type !== 'method') continue
      if (cues.some((other) => other.type === 'according' && overlaps(other, cue))) return () => true
      mentions++
      words.add(cue.text.toLowerCase())
      for (const first of self ? [told, measured] : [told])
        if (!first.has(block.group)) first.set(block.group, sentence.index)
    }
  }
  const enough = own >= leastMethod.ownShare * sentences.length ? leastMethod.withOwn : leastMethod.alone
  const calm = noise <= mentions && mentions >= leastDensity * sentences.length
  if (calm && words.size >= enough - 1) return () => true
  const from = words.size >= enough ? told : measured
  return ({block, sentence}) => sentence.index >= (from.get(block.group) ?? Number.POSITIVE_INFINITY)
}

function markedSources(document: Document, block: Block): Source[] {
  return block.marks
    .filter((mark) => isSource(mark, block))
    .map((mark) => ({
      type: mark.type as Source['type'],
      text: mark.url ?? mark.label ?? (block.text.slice(mark.start, mark.end) || document.path),
      block: block.index,
      at: mark.end
    }))
}

/** A link counts when words carry it: a bare address is a source too, an in-page anchor is not. */
function isSource(mark: Mark, block: Block): boolean {
  if (mark.type === 'footnote' || mark.type === 'superscript') return true
  return (
    mark.type === 'link' &&
    !mark.url?.startsWith('#') &&
    mark.end > mark.start &&
    block.text.slice(mark.start, mark.end).trim() !== ''
  )
}

const titleMarks = /《[^》]{2,60}》|“[^”]{8,80}”|"[^"]{8,80}"/u
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u
/** A year of our time in brackets, as in a citation: (Ledger, 2025), （2024年修订）. */
const citation = /[(（][^()（）]{0,80}(?<!\d)(?:19|20)\d\d(?!\d)[^()（）]{0,80}[)）]/u

/**
 * A name with a date or a title beside it: "according to the Ledger Institute's 2025 survey", 据《年鉴（2025）》, or a citation, which is a
 * title with a year in brackets after it.
 */
function namedSource(item: SourcedSentence): {type: 'named'; text: string} | undefined {
  const {sentence, cues, times} = item
  const text = sentence.text
  const title = titleOf(item)
  if (!title && cues.length === 0) return undefined
  const dated = year.test(text) || times.some((time) => time.role !== 'duration' && time.precision !== 'vague')
  const vague = cues.find(({type}) => type === 'vague-source')
  if (vague) {
    const maker = makerOf(item, vague)
    return maker !== undefined && dated ? {type: 'named', text: maker} : undefined
  }
  const brackets = citation.exec(text)
  if (title && (brackets || (dated && /《/u.test(title.text)))) return {type: 'named', text: title.text}
  if (brackets && cues.some((cue) => cue.type === 'source-noun' && isWithin(cue, spanOf(brackets))))
    return {type: 'named', text: brackets[0]}
  const paper = cues.find(({type, start, end}) => type === 'source-noun' && datesPaper(text, times, {start, end}))
  if (paper) return {type: 'named', text: paper.text}
  const cue = cues.find(({type}) => type === 'according') ?? cues.find(({type}) => type === 'reporting')
  if (!cue) return undefined
  const around = {start: Math.max(0, cue.start - nameReach), end: cue.end + nameReach}
  const name = languages[sentence.language].names.proper.exec(withoutTimes(text, around, times))?.[1]
  const publication = cues.some(({type}) => type === 'source-noun')
  if (title && (publication || cue.type === 'according')) return {type: 'named', text: title.text}
  if (name && publication && dated) return {type: 'named', text: name}
  const outlet = cue.type === 'reporting' ? occasionAfter(item, cue) : undefined
  return name && outlet ? {type: 'named', text: outlet} : undefined
}

/** Characters between a publication and its date: "report of 30 September 2026", 2026年7月的会员调查. */
const nearPaper = 4

/** A publication with its date right before or after it, and no word of its own between: "in May 2026 a report" names none. */
const datesPaper = (text: string, times: readonly Time[], paper: Span): boolean =>
  times.some(({start, end, from, role}) => {
    if (from === undefined || role === 'deadline') return false
    const after = start >= paper.end && start - paper.end <= nearPaper
    const before = paper.start >= end && paper.start - end <= nearPaper
    return after || (before && /^\s?\S*$/.test(text.slice(end, paper.start)))
  })

/** Characters before and after a verb of saying within which the name of the source stands. */
const nameReach = 80

/** A part of a text with a space for each time in it: a month has a capital, and is nobody's name. */
function withoutTimes(text: string, part: Span, times: readonly Time[]): string {
  let rest = ''
  let at = part.start
  for (const {start, end} of times.filter((time) => overlaps(time, part))) {
    rest += `${text.slice(at, Math.max(at, start))} `
    at = Math.max(at, end)
  }
  return rest + text.slice(at, Math.max(at, part.end))
}

/** Where a match stands in the text it was found in. */
const spanOf = ({index, 0: text}: RegExpExecArray): Span => ({start: index, end: index + text.length})

/** Who made what "a 2025 survey" or 一项调查 names only by its kind. */
export function makerOf(
  {sentence: {text, language}}: Pick<SourcedSentence, 'sentence'>,
  study: Span
): string | undefined {
  const {after, before} = languages[language].names.maker
  return after.exec(text.slice(study.start))?.[1] ?? before.exec(text.slice(0, study.start))?.[1]
}

/** Characters after a verb of saying within which its outlet and date stand. */
const occasionReach = 80

/** To whom it was said and when, right after the verb: "told the Harbour Times in March 2026". */
function occasionAfter({sentence, times}: SourcedSentence, verb: Span): string | undefined {
  const reach = {start: verb.end, end: verb.end + occasionReach}
  const date = times.find((time) => time.role === 'event' && time.from !== undefined && isWithin(time, reach))
  if (!date) return undefined
  return languages[sentence.language].names.hearer.exec(sentence.text.slice(verb.end, date.start))?.[1]
}

/** The title of a work: in quotation or book marks, or set in emphasis with a capital. */
function titleOf({sentence, block}: SourcedSentence): (Span & {text: string}) | undefined {
  const marked = titleMarks.exec(sentence.text)
  if (marked) return {start: marked.index, end: marked.index + marked[0].length, text: marked[0]}
  const set = block.marks.find(
    (mark) =>
      mark.type === 'emphasis' &&
      mark.start >= sentence.start &&
      mark.end <= sentence.end &&
      /^\p{Lu}\p{Ll}+ /u.test(block.text.slice(mark.start, mark.end))
  )
  if (!set) return undefined
  return {
    start: set.start - sentence.start,
    end: set.end - sentence.start,
    text: block.text.slice(set.start, set.end)
  }
}

/**
 * What the author or the speaker vouches for himself: he says "we" of a fact, or names the organisation he has a role in, or the whole
 * document is his own study.
 */
function own(
  {block, cues, clauses, sentence, words}: SourcedSentence,
  affiliations: ReadonlyMap<string, ReadonlySet<string>>,
  reported: boolean,
  last: Evidence
): Evidence {
  const quoted = quotations(sentence.text)
  const told = cues.some((cue) => cue.type === 'reporting' && !quoted.some((span) => isWithin(cue, span)))
  const stated = clauses.filter(({uncommitted}) => !uncommitted || uncommitted === 'target')
  const self = cues.find(
    (cue) =>
      cue.type === 'own' &&
      stated.some((clause) => isWithin(cue, clause)) &&
      (told || !quoted.some((span) => isWithin(cue, span) && span.end - span.start < sentence.text.length - 2)) &&
      !cues.some((other) => other.type === 'opinion' && isWithin(cue, other))
  )
  const asked = self && cues.some((cue) => cue.type === 'closed-set' && overlaps(cue, self))
  const others = !asked && cues.some((cue) => cue.type === 'third-party' && !(self && isWithin(cue, self)))
  if (self && !others) return {type: 'first-hand', text: block.speaker ?? self.text}
  const home = block.speaker === undefined ? undefined : affiliations.get(block.speaker)
  if (home?.size && !others && !told && ofHome(words, home)) return {type: 'first-hand', text: block.speaker!}
  if (reported) return {type: 'first-hand'}
  const goesOn =
    sentence.start > 0 &&
    cues.some(
      ({type, start}) =>
        start === 0 && (type === 'carry' || (type === 'anaphor' && last.type === 'first-hand' && !others))
    )
  return goesOn ? last : {type: 'none'}
}

/** Whether a sentence names the speaker's own organisation, and no other. */
function ofHome({whole}: Words, home: ReadonlySet<string>): boolean {
  const names = [...whole.names.keys()]
  return names.length > 0 && names.every((name) => home.has(name))
}

/** Whether a reader could follow the evidence to its origin. */
export function isSourced({type}: Evidence): boolean {
  return type === 'link' || type === 'footnote' || type === 'superscript' || type === 'named'
}
