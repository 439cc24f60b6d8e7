import {languages} from '../languages/index.js'
import type {Document, LanguageCode, Sentence} from '../types.js'
import {cutSentences} from './boundaries.js'
import {languageOf} from './language.js'

/**
 * Cuts the blocks of a document into sentences, each with its language.
 *
 * @param language The language of all sentences; by default the script decides, sentence by sentence.
 */
export function segment(document: Document, language?: LanguageCode): Sentence[] {
  const main = language ?? mainLanguage(document)
  const sentences: Sentence[] = []
  for (const block of document.blocks) {
    const own = language ?? languageOf(block.text, main)
    for (const span of cutSentences(block.text, languages[own].sentences)) {
      const text = block.text.slice(span.start, span.end)
      sentences.push({
        ...span,
        index: sentences.length,
        block: block.index,
        language: language ?? languageOf(text, own),
        text
      })
    }
  }
  return sentences
}

/** The language most of a document is written in; what its front matter says goes first. */
export function mainLanguage(document: Document): LanguageCode {
  return document.meta.language ?? languageOf(document.blocks.map((block) => block.text).join('\n'), 'en')
}
