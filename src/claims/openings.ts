import {isPlace} from '../languages/concepts.js'
import {fold} from './fold.js'
import type {Read} from './subject.js'

/** What opens a sentence and limits what is told in it: "Among patients over 70,", 在老年患者中，. */
export interface Opening {
  /** Where it ends in the sentence; 0 where there is none. */
  end: number
  /** Its content words; none where it tells where something is written, or names what it is about. */
  terms: readonly string[]
  /** Its scopes that are no places: before the merger, in winter. */
  scopes: readonly string[]
}

/** Longest opening that is taken for a limit of what follows, in characters. */
const longest = 80

const none: Opening = {end: 0, terms: [], scopes: []}

export function openingOf({sentence: {text}, words, cues, language: {concepts}}: Read): Opening {
  const end = text.slice(0, longest).search(/[,，](?!\d)/u)
  if (end < 0) return none
  const start = fold(text.slice(0, end))
  const marked = concepts.settingMarks.some((mark) => start.startsWith(isLatin(mark) ? `${mark} ` : mark))
  if (!marked && !concepts.settingEnds.some((mark) => start.endsWith(mark))) return none
  const tells = cues.some((cue) => cue.start < end && ['source-noun', 'reporting', 'according'].includes(cue.type))
  const within = words.within({start: 0, end})
  const {names, terms} = within
  const scopes = within.scopes.map(({id}) => id).filter((id) => !isPlace(id))
  return tells || names.size > 0
    ? {end, terms: [], scopes}
    : {end, terms: terms.filter((term) => !term.startsWith('=')), scopes}
}

const isLatin = (mark: string): boolean => /^[a-z]/.test(mark)
