import type {Claim, Control, Document, Inconsistency, LanguageCode, Reading, Relation, Severity, Span} from './types.js'

/** A preset names the rules that are on; `all` is every rule. */
export const presets = ['recommended', 'strict', 'all'] as const

export type Preset = (typeof presets)[number]

/** What a rule may look at beside the thing it is called with. */
export interface RuleContext<Options = Record<string, unknown>> {
  document: Document
  /** All readings of the document, in order. */
  readings: readonly Reading[]
  /** The readings of the same paragraph, list item or table row. */
  nearby(reading: Reading): readonly Reading[]
  /** The block a reading stands in. */
  block(reading: Reading): Document['blocks'][number]
  /** Review date, `YYYY-MM-DD`. */
  asOf: string
  /** Whether a claim comes from the reference base, not from a document of the run. */
  reference(claim: Claim): boolean
  options: Options
}

/** What a rule says: which message, about which words. */
export interface Report<Id extends string = string> {
  message: Id
  /** The words at fault: offsets in the text of the reading's sentence, or (without a reading) in the source. */
  at: Span
  /** Values for the `{placeholders}` of the message. `actual` is always there: the words at fault. */
  data?: Record<string, string | number>
  expected?: string[]
  note?: string
  severity?: Severity
  claim?: Claim
  related?: Array<{path: string; span: Span; why: string}>
}

interface Shape<Id extends string> {
  id: string
  since: string
  severity: Severity
  /** The presets that turn it on, beside `all`. */
  presets: readonly Preset[]
  languages: readonly LanguageCode[]
  docs: {
    checks: string
    because: string
    instead: string
    /** The false positives it refuses; each has a fixture case of that name. */
    silent: readonly string[]
  }
  options?: Readonly<
    Record<string, {type: 'number' | 'string' | 'boolean' | 'strings'; default: unknown; description: string}>
  >
  messages: Readonly<Record<Id, string>>
}

/** A suppression comment, with what became of it. */
export interface ControlUse {
  control: Control
  /** It kept at least one finding out, or it ends a suppression that did. */
  used: boolean
  /** Ids it names that are no rule's, with the nearest rule's. */
  unknown: ReadonlyArray<{id: string; nearest: string}>
}

interface On<Id extends string, Options> {
  sentence: {on: 'sentence'; check(reading: Reading, context: RuleContext<Options>): Iterable<Report<Id>>}
  document: {on: 'document'; check(inconsistency: Inconsistency, context: RuleContext<Options>): Iterable<Report<Id>>}
  relation: {on: 'relation'; check(relation: Relation, context: RuleContext<Options>): Iterable<Report<Id>>}
  control: {on: 'control'; check(use: ControlUse, context: RuleContext<Options>): Iterable<Report<Id>>}
}

/** A rule: metadata first, then every message, then a short check. */
export type RuleDefinition<Id extends string = string, Options = Record<string, unknown>> = Shape<Id> &
  On<Id, Options>[keyof On<Id, Options>]

export type Rule = RuleDefinition<string, Record<string, unknown>>

/** Checks a rule's types and freezes it. */
export function defineRule<const Id extends string, Options = Record<string, unknown>>(
  rule: RuleDefinition<Id, Options>
): Rule {
  return Object.freeze(rule) as unknown as Rule
}
