import type {Preset} from '../../rule.js'
import type {LanguageCode, Severity} from '../../types.js'
import type {Example} from '../examples.js'
import type {Theme} from '../preferences.js'

/** Every word of the page that the report has not; each language has all of them. */
export interface OwnMessages {
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
  line(line: number): string
  showWords: string
  inDraft: string
  inBase: string
  apply(words: string): string
  why: string
  showAll(count: number): string

  privacy: string
}
