import {isPlace, type Phrases} from './languages/concepts.js'
import {languages} from './languages/index.js'
import type {LanguageCode} from './types.js'

/** What a canonical id stands for. */
export type ConceptKind = 'metric' | 'entity' | 'scope' | 'role' | 'deed' | 'state'

/**
 * What a reader is shown for a canonical id: "market share", 市场份额. That is the first name the lexicon of the language has for it; an id
 * that no lexicon has (a user's own, folded words) is shown as words.
 */
export function conceptName(kind: ConceptKind, id: string, code: LanguageCode): string {
  const [plain, version] = id.replace(/^@/, '').split('#') as [string, string?]
  const name = knownName(kind, plain, code) ?? plain.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
  return version ? `${name} ${version}` : name
}

function knownName(kind: ConceptKind, id: string, code: LanguageCode): string | undefined {
  const {concepts} = languages[code]
  if (Object.hasOwn(concepts.titles, id)) return concepts.titles[id]
  const phrases = own(
    {
      metric: concepts.metrics,
      entity: concepts.entities,
      scope: concepts.scopes,
      role: concepts.roles,
      deed: concepts.deeds,
      state: {}
    }[kind],
    id
  )
  const phrase = phrases?.find(hasNoGap)
  const name = phrase && written(phrase)
  return kind === 'scope' && isPlace(id) ? name?.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase()) : name
}

const own = (phrases: Phrases, id: string) => (Object.hasOwn(phrases, id) ? phrases[id] : undefined)

const hasNoGap = (phrase: string): boolean => !phrase.includes('…')

/** A phrase without the notation of `src/languages/cues.ts`: the first of its alternatives, nothing optional. */
function written(phrase: string): string {
  return phrase
    .replace(/\{([^{}|]*)[^{}]*\}/g, '$1')
    .replace(/\[[^[\]]*\]|\*$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const kindOfGate: Readonly<Record<string, ConceptKind>> = {
  subject: 'entity',
  of: 'entity',
  person: 'entity',
  metric: 'metric',
  role: 'role',
  deed: 'deed',
  state: 'state',
  question: 'state'
}

/**
 * What a gate of a relation (`of: anthropic`) names, as a reader is shown it; empty where it names no thing: no name on either side, or
 * only words alike.
 */
export function namesOfGate(gate: string, code: LanguageCode): string[] {
  const [kind, ids] = splitGate(gate)
  if (gate === 'subject: no name' || isLikeness(gate)) return []
  return ids.split(', ').map((id) => (kindOfGate[kind] ? conceptName(kindOfGate[kind], id, code) : id))
}

/** Whether a gate was passed by words alike alone: `metric: 80% of the words`, `words: 80%`. */
export const isLikeness = (gate: string): boolean => /^(?:metric|words): \d+%/.test(gate)

/** A gate as a sentence for a reader has it: “of: Anthropic”. */
export function describeGate(gate: string): string {
  if (gate === 'subject: no name') return 'no subject named on either side'
  return isLikeness(gate) ? gate : `${splitGate(gate)[0]}: ${namesOfGate(gate, 'en').join(', ')}`
}

function splitGate(gate: string): [kind: string, ids: string] {
  const colon = gate.indexOf(': ')
  return [gate.slice(0, colon), gate.slice(colon + 2)]
}
