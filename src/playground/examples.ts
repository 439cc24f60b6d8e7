import type {LanguageCode} from '../types.js'

const files = import.meta.glob<string>('../../fixtures/documents/*.md', {query: '?raw', import: 'default'})

/** The example drafts, each in both languages, from the shortest. */
export const examples = ['post', 'hype', 'sober'] as const

export type Example = (typeof examples)[number]

/** Loads the text of an example draft. */
export function exampleText(example: Example, language: LanguageCode): Promise<string> {
  return files[`../../fixtures/documents/${example}.${language}.md`]!()
}
