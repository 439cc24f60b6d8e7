import type {Preset} from '../../rule.js'
import type {ClaimKind, EvidenceType, LanguageCode, Modality, Severity, Voice} from '../../types.js'
import type {Example} from '../examples.js'
import type {Theme} from '../preferences.js'

/** Every word of the interface; each language has all of them. */
export interface Messages {
  tagline: string
  interfaceLanguage: string
  theme: string
  themes: Record<Theme, string>

  example: string
  chooseExample: string
  examples: Record<Example, string>
  exampleLanguages: Record<LanguageCode, string>
  preset: string
  presets: Record<Preset, string>
  language: string
  languages: Record<LanguageCode | 'auto', string>
  reviewDate: string
  referenceBase: string
  referenceBaseHint: string
  share: string
  linkCopied: string
  linkShown: string
  linkTooLong: string
  badLink: string

  draft: string
  placeholder: string
  nextFinding: string
  length(characters: number): string

  results: string
  findings: string
  claims: string
  checking: string
  checked(milliseconds: number): string
  failed(reason: string): string
  welcome: string
  welcomeHint: string
  nothingFound: string
  nothingFoundHint: string
  nothingUnderstood: string
  counts(counts: Record<Severity, number>): string
  severities: Record<Severity, string>
  /** What the rules look for, for readers who do not read English; a rule that is not here is named by its id. */
  rules: Readonly<Record<string, string>>
  line(line: number): string
  showWords: string
  note: string
  inDraft: string
  inBase: string
  instead: string
  apply(words: string): string
  why: string
  showAll(count: number): string

  subject: string
  reading: string
  time: string
  certainty: string
  voice: string
  evidence: string
  denied: string
  kinds: Record<ClaimKind, string>
  modalities: Record<Modality, string>
  voices: Record<Voice['type'], string>
  evidences: Record<EvidenceType, string>

  privacy: string
}
