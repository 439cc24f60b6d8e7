import type {Language} from '../languages/language.js'
import type {Cue, CueType, LanguageCode} from '../types.js'
import {type Hit, Lexicon} from './lexicon.js'

const compiled = new Map<LanguageCode, Lexicon>()

function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language.code)
  if (!lexicon) {
    lexicon = new Lexicon(language.cues)
    compiled.set(language.code, lexicon)
  }
  return lexicon
}

/**
 * Finds the cues of a sentence in the order of their start. What lies inside a longer `literal` phrase is no cue, and of one type
 * only the longest of several that lie inside each other is kept.
 */
export function findCues(text: string, language: Language): Cue[] {
  const hits = lexiconOf(language).find(text)
  const literals = hits.filter((hit) => hit.id === 'literal')
  return hits
    .filter((hit) => hit.id !== 'literal' && !literals.some((literal) => holds(literal, hit)))
    .filter((hit, index, all) => !all.some((other, at) => at !== index && other.id === hit.id && holds(other, hit)))
    .map(({id, start, end}) => ({type: id as CueType, start, end, text: text.slice(start, end)}))
}

/** Whether `outer` contains `inner` and is longer. */
function holds(outer: Hit, inner: Hit): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
}
