import {languages} from './languages/index.js'
import type {LanguageCode, Span} from './types.js'

/** The words of a span without the spaces and marks around them. */
export function trimmed(text: string, {start, end}: Span): Span {
  const edge = /[\s,，;；:：、。.!！?？—–\uFFFC]/u
  let from = start
  let to = end
  while (to > from + 1 && edge.test(text[to - 1]!)) to--
  while (from < to - 1 && edge.test(text[from]!)) from++
  return {start: from, end: to}
}

/**
 * The author's own words with the certainty taken out: the first future form in them becomes a possible one ("will" → "may", 将 →
 * 可能). Undefined where there is no form to replace, for then the sentence has to be written anew.
 */
export function hedged(words: string, language: LanguageCode): string | undefined {
  let best: {at: number; form: string; hedge: string} | undefined
  for (const [form, hedge] of languages[language].wording.hedges) {
    const at = find(words, form)
    if (at >= 0 && (!best || at < best.at || (at === best.at && form.length > best.form.length)))
      best = {at, form, hedge}
  }
  return best && words.slice(0, best.at) + best.hedge + words.slice(best.at + best.form.length)
}

/** The author's own words with a place for a date, in the stead of a vague term where there is one. */
export function dated(words: string, language: LanguageCode, vague?: string): string {
  const {date, dated: pattern} = languages[language].wording
  const at = vague ? words.indexOf(vague) : -1
  return vague && at >= 0 ? words.slice(0, at) + date + words.slice(at + vague.length) : pattern.replace('{0}', words)
}

/** The author's own words with a place for their source. */
export function sourced(words: string, language: LanguageCode): string {
  return languages[language].wording.sourced.replace('{0}', words)
}

/** First place of a form; one in Latin letters must be whole words. */
function find(words: string, form: string): number {
  const lower = words.toLowerCase()
  for (let at = lower.indexOf(form); at >= 0; at = lower.indexOf(form, at + 1)) {
    const inWord = (a: string | undefined, b: string | undefined) => /[a-z]/.test(a ?? '') && /[a-z]/.test(b ?? '')
    if (!inWord(lower[at - 1], form[0]) && !inWord(form.at(-1), lower[at + form.length])) return at
  }
  return -1
}
