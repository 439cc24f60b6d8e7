import type {FiledBase} from './reference.js'
import type {Preset} from './rule.js'
import type {LanguageCode, Severity, SourceFile} from './types.js'
import type {Understand} from './understand.js'
import type {OwnConcepts} from './vocabulary.js'

/** What the language of a document can be set to: `auto` leaves it to the script, sentence by sentence. */
export const languageSettings = ['auto', 'en', 'zh'] as const satisfies ReadonlyArray<LanguageCode | 'auto'>

/** What the severity of a rule can be set to. */
export const severitySettings = ['off', 'info', 'warning', 'error'] as const satisfies ReadonlyArray<Severity | 'off'>

/** How a rule is set: a severity, or a severity with the rule's own options. */
export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', Record<string, unknown>?]

/** What may differ from file to file. */
export interface FileOptions {
  /** Language of the document. Default `auto`: the script decides, sentence by sentence. */
  language?: LanguageCode | 'auto'
  /** The rules that are on. Default `recommended`. */
  preset?: Preset
  /** Severity and options of single rules; goes over the preset. */
  rules?: Readonly<Record<string, RuleSetting>>
  /** Names and titles, as they are written, inside which nothing is a fault. */
  terms?: readonly string[]
}

/** What a caller may choose; all of it has a default. */
export interface Options extends FileOptions {
  /** Review date, `YYYY-MM-DD`, against which deadlines are read. Default: today. */
  asOf?: string
  /** Reference documents beside the bundled ones; `false` leaves the whole base out. */
  corpus?: false | readonly SourceFile[]
  /** Reference documents that are filed already; they are left out with `corpus: false`. */
  filed?: readonly FiledBase[]
  /** More metrics, entities and scopes that claims are compared by; they hold for the drafts and the reference base. */
  concepts?: OwnConcepts
  /** What differs for one file; goes over the options of the run. */
  forFile?: (path: string) => FileOptions
  /** Stands in for understanding a document, to remember it from run to run; must give what `understand` gives. */
  understand?: Understand
}

/** What holds for one file. */
export interface Settings {
  asOf: string
  /** By rule id; a rule that is not here is off. */
  rules: ReadonlyMap<string, {severity?: Severity; options: Record<string, unknown>}>
  terms: readonly string[]
}
