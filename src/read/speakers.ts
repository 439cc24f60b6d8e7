import {languages} from '../languages/index.js'
import type {Draft} from './draft.js'
import {headingLabel, type Label, labelsOf} from './labels.js'
import {split, trimmed} from './prose.js'

/** A label and the draft it stands in. */
interface Candidate extends Label {
  draft: number
  heading: boolean
  /** Text of the turn up to the end of its draft begins with a quotation mark. */
  quotes: boolean
  asks: boolean
}

/** A turn needs company: labels on fewer of the paragraphs between the first and the last are headings of some other kind. */
const LEAST_DENSITY = 0.1

const ordinary = new Set(Object.values(languages).flatMap(({names}) => names.labels))

/**
 * Finds the turns of a transcript and gives each block its speaker; labels are taken out of the text, and a paragraph with several turns
 * is cut. A label counts when it recurs, when it stands among such labels and looks like them, or when the front matter names the person.
 *
 * @param people Names the front matter gives.
 */
export function withSpeakers(drafts: Draft[], people: readonly string[]): Draft[] {
  const candidates = candidatesOf(drafts)
  const accepted = acceptedOf(candidates, drafts, people)
  if (accepted.size === 0) return drafts
  const byDraft = new Map<number, Candidate[]>()
  for (const candidate of accepted) {
    const list = byDraft.get(candidate.draft)
    if (list) list.push(candidate)
    else byDraft.set(candidate.draft, [candidate])
  }
  return assigned(drafts, byDraft)
}

function candidatesOf(drafts: Draft[]): Candidate[] {
  return drafts.flatMap((draft, index) => {
    const heading = draft.kind === 'heading'
    const found = heading ? headingLabel(draft.prose.text) : undefined
    const labels = draft.kind === 'paragraph' ? labelsOf(draft.prose) : found ? [found] : []
    return labels
      .filter(({name}) => !ordinary.has(name.toLowerCase()))
      .map((label, position): Candidate => {
        const end = labels[position + 1]?.start ?? draft.prose.text.length
        const said = draft.prose.text.slice(label.textStart, end)
        return {
          ...label,
          draft: index,
          heading,
          quotes: /^["“「『‘]/.test(said),
          asks: /[?？][”"」』’)）]?\s*$/.test(said)
        }
      })
  })
}

function acceptedOf(candidates: Candidate[], drafts: Draft[], people: readonly string[]): Set<Candidate> {
  const known = knownNames(people)
  const spoken = tally(candidates.filter(({sign, line, bold}) => sign !== '' && (line !== 'soft' || bold)))
  const alone = tally(candidates.filter(({sign}) => sign === ''))
  const exchange = isExchange(candidates)
  const standing = standsAlone(candidates, drafts, alone)
  const isSure = (candidate: Candidate): boolean => {
    const name = key(candidate.name)
    if (candidate.sign === '')
      return known.has(name) || (spoken.get(name) ?? 0) > 1 || (standing && (alone.get(name) ?? 0) > 1)
    return known.has(name) || (spoken.get(name) ?? 0) > 1 || exchange
  }
  const sure = candidates.filter(isSure)
  if (sure.length < 2 || density(sure, drafts) < LEAST_DENSITY) return new Set()
  const first = sure[0]!.draft
  const last = sure.at(-1)!.draft + 1
  const shapes = new Set(sure.map(shape))
  const among = candidates.filter(
    (candidate) =>
      candidate.sign !== '' &&
      (candidate.line !== 'soft' || candidate.bold) &&
      !candidate.quotes &&
      candidate.draft >= first &&
      candidate.draft <= last &&
      shapes.has(shape(candidate))
  )
  return new Set([...sure, ...among].sort((a, b) => a.draft - b.draft || a.start - b.start))
}

/** Names of the front matter, whole and by their words: a transcript often has first names only. */
function knownNames(people: readonly string[]): Set<string> {
  return new Set(
    people.flatMap((name) => [
      key(name),
      ...key(name)
        .split(' ')
        .filter((word) => word.length > 1)
    ])
  )
}

function key(name: string): string {
  return name.toLowerCase()
}

function tally(candidates: Candidate[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {name} of candidates) counts.set(key(name), (counts.get(key(name)) ?? 0) + 1)
  return counts
}

/** Two labels, once each, one below the other, the first with a question. */
function isExchange(candidates: Candidate[]): boolean {
  const [first, second, ...more] = candidates.filter(({sign, line}) => sign !== '' && line !== 'soft')
  if (!first || !second || more.length > 0) return false
  return shape(first) === shape(second) && second.draft - first.draft <= 1 && first.asks
}

/** Whether names without a colon are labels: two of them recur, and they carry times or one of them mostly asks. */
function standsAlone(candidates: Candidate[], drafts: Draft[], alone: Map<string, number>): boolean {
  const recurring = candidates.filter(({sign, name}) => sign === '' && (alone.get(key(name)) ?? 0) > 1)
  const names = new Set(recurring.map(({name}) => key(name)))
  if (recurring.some(({timed}) => timed)) return true
  if (names.size < 2) return false
  return [...names].some((name) => {
    const own = recurring.filter((candidate) => key(candidate.name) === name)
    const asking = own.filter((candidate) => {
      const {text} = drafts[candidate.draft]!.prose
      const said = text.slice(candidate.textStart).trim() || (drafts[candidate.draft + 1]?.prose.text ?? '')
      return /[?？]/.test(said)
    })
    return asking.length * 2 > own.length
  })
}

/** Share of the paragraphs between the first and the last label that bear one. */
function density(labels: Candidate[], drafts: Draft[]): number {
  const first = labels[0]!.draft
  const last = labels.at(-1)!.draft
  const paragraphs = drafts.slice(first, last + 1).filter(({kind}) => kind === 'paragraph').length
  return paragraphs === 0 ? 1 : labels.length / paragraphs
}

function shape({bold, sign}: Candidate): string {
  return `${bold}${sign}`
}

function assigned(drafts: Draft[], labels: Map<number, Candidate[]>): Draft[] {
  let speaker: string | undefined
  let quoted = false
  let group = 1 + drafts.reduce((most, draft) => Math.max(most, draft.group), 0)
  return drafts.flatMap((draft, index) => {
    const own = labels.get(index) ?? []
    if (draft.boundary || (draft.kind === 'heading' && own.length === 0) || (quoted && !draft.quoted))
      speaker = undefined
    if (own.length === 0)
      return speaker === undefined || draft.kind === 'footnote' || draft.kind === 'caption'
        ? [draft]
        : [{...draft, speaker}]
    const before = speaker
    speaker = own.at(-1)!.name
    quoted = draft.quoted
    if (draft.kind === 'heading') return []
    const {text} = draft.prose
    const ranges = [
      {start: 0, end: own[0]!.start, name: before},
      ...own.map(({name, textStart}, turn) => ({start: textStart, end: own[turn + 1]?.start ?? text.length, name}))
    ]
      .map((range) => ({...range, ...trimmed(text, range)}))
      .filter(({start, end}) => end > start)
    return split(draft.prose, ranges).map((prose, turn) => {
      const {name} = ranges[turn]!
      const place = turn === 0 ? draft.group : group++
      return {
        ...draft,
        prose,
        group: place,
        boundary: draft.boundary && turn === 0,
        ...(name !== undefined && {speaker: name})
      }
    })
  })
}
