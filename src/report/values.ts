import {conceptName} from '../concept-names.js'
import type {Claim, Evidence, Fact, Interval, LanguageCode, Modality, Quantity, Time, Voice} from '../types.js'

/** An interval as a person writes it: `0.4–0.5`, `> 3`, `≤ 100`. */
export function describeInterval({low, high, lowOpen, highOpen}: Interval): string {
  if (low === high) return number(low)
  if (high === Number.POSITIVE_INFINITY)
    return low === Number.NEGATIVE_INFINITY ? 'any' : `${lowOpen ? '>' : '≥'} ${number(low)}`
  if (low === Number.NEGATIVE_INFINITY) return `${highOpen ? '<' : '≤'} ${number(high)}`
  return `${number(low)}–${number(high)}`
}

/** A quantity after normalisation, with its unit and its other fair readings. */
export function describeQuantity(quantity: Quantity): string {
  const about = quantity.change === '~' || quantity.approximator ? '≈ ' : ''
  const others = quantity.alternatives.map((interval) => ` or ${describeInterval(interval)}`).join('')
  return `${about}${describeInterval(quantity)}${others}${quantity.unit && ` ${quantity.unit}`}`
}

/** A time as its first and last day; `…` is an open end. */
export function describeTime({from, to, text}: Time): string {
  if (!from && !to) return text
  return from === to ? from! : `${from ?? ''}…${to ?? ''}`
}

/** The scale of `Modality` in words. */
export const modalities: Readonly<Record<Modality, string>> = {
  0: 'uncommitted',
  1: 'possible',
  2: 'likely',
  3: 'very likely',
  4: 'certain'
}

export function describeVoice({type, name}: Voice): string {
  return name ? `${type} ${name}` : type
}

export function describeEvidence({type, text}: Evidence): string {
  if (type === 'none') return 'no evidence'
  return text ? `${type}: ${text}` : type
}

/** What a claim is about, as a reader is shown it; a part that cannot be shown in words is left out. */
export interface About {
  subject?: string
  metric?: string
  scope: string[]
}

/**
 * What a claim is about, by the names of the language given. What the lexicon does not know is shown as the claim has it, or, where it is no
 * part of its words, not at all: folded stems and fragments only serve comparison.
 */
export function aboutOf(claim: Claim, code: LanguageCode = claim.language): About {
  const {known, fact} = claim
  const subject = known.subject ? conceptName('entity', claim.subject, code) : wordsIn(claim, claim.subject)
  const metric = known.metric ? conceptName('metric', claim.metric, code) : wordsIn(claim, claim.metric)
  return {
    ...(subject && {subject}),
    ...(metric && fact?.type !== 'expansion' && {metric}),
    ...(fact && aboutFact(fact, code)),
    scope: claim.scope.map((scope) => conceptName('scope', scope, code))
  }
}

/** What a claim without a number is about: its role, its deed, the state it tells of, or the name it spells out. */
function aboutFact({type, relation}: Fact, code: LanguageCode): Partial<About> {
  if (type === 'expansion') return {subject: relation.toUpperCase()}
  return type === 'role' || type === 'deed' || type === 'state' ? {metric: conceptName(type, relation, code)} : {}
}

/** Words as a claim has them; `undefined` where it does not have them, or where they are all of it. */
function wordsIn({words}: Claim, folded: string): string | undefined {
  const start = folded === '' ? -1 : words.toLowerCase().indexOf(folded)
  return start < 0 || folded.length === words.length ? undefined : words.slice(start, start + folded.length)
}

/** What a claim is about, in one line, as `aboutOf` names it; empty where that cannot be said in words. */
export function describeSubject(claim: Claim, code?: LanguageCode): string {
  const {subject, metric, scope} = aboutOf(claim, code)
  const about = [subject, metric].filter(Boolean).join(' › ')
  return scope.length > 0 ? `${about} [${scope.join(', ')}]`.trim() : about
}

function number(value: number): string {
  // Seventeen digits would show the rounding of binary fractions.
  return value.toLocaleString('en', {maximumSignificantDigits: 12})
}
