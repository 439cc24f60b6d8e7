import type {LanguageCode} from '../types.js'

/** How much of a text is Han characters, and how much Latin words. */
export interface Script {
  han: number
  latin: number
}

/** Counts in one pass; a Latin word of any length counts as one, a Han character as one. */
export function countScript(text: string): Script {
  const script = {han: 0, latin: 0}
  let inWord = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const letter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
    if (letter || (code >= 0xc0 && code <= 0x24f)) {
      if (!inWord) script.latin++
      inWord = true
      continue
    }
    inWord = false
    if (isHan(code)) script.han++
  }
  return script
}

/** Whether a UTF-16 unit belongs to the Han script: the unified ideographs, extension A, and the lead surrogates of the others. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xd840 && code <= 0xd888)
}

/**
 * The language of a text by its script; `fallback` where it has no letters. Scripts tell English from Chinese, not from French:
 * a text in another language of the same script is read as English.
 */
export function languageOf(text: string, fallback: LanguageCode): LanguageCode {
  const {han, latin} = countScript(text)
  if (han + latin === 0) return fallback
  // In a Chinese text a sentence may be mostly Latin names; in an English one a few Han characters are a citation.
  return (fallback === 'zh' ? han > 0 : han >= latin) ? 'zh' : 'en'
}
