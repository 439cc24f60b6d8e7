import {placeOf} from '../../read/place.js'
import type {Doc, Entry, Model} from './model.js'
import {type ForecastState, stateOf} from './values.js'

/** A forecast of a document, at the review date. */
export interface Foretold {
  doc: Doc
  words: string
  line: number
  column: number
  /** The claim or the finding about it, where there is one. */
  entry?: Entry
  state: ForecastState
  /** Date of the document. */
  said?: string
  deadline?: {text: string; from?: string; to?: string}
}

/** In the order in which they want attention. */
export const states: readonly ForecastState[] = ['expired', 'due', 'open', 'undated']

/** Every forecast of a report, the expired ones first, then by deadline. */
export function foretold({data, documents}: Model): Foretold[] {
  const {asOf} = data.report
  const all = documents.flatMap((doc) =>
    (data.forecasts[doc.number - 1] ?? []).map(({words, start, end, deadline}): Foretold => {
      const entry = entryAt(doc, start, end)
      const {line, column} = placeOf(doc.lines, {start, end})
      return {
        doc,
        words,
        line,
        column,
        ...(entry && {entry}),
        state: stateOf(deadline?.to, asOf),
        ...(doc.date && {said: doc.date}),
        ...(deadline && {deadline})
      }
    })
  )
  const key = ({state, deadline}: Foretold) => `${states.indexOf(state)}${deadline?.to ?? ''}`
  return all.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** The entry about a range of a document: a forecast with a figure before all others. */
function entryAt({entries}: Doc, start: number, end: number): Entry | undefined {
  const around = entries.filter((entry) => entry.start < end && entry.end > start)
  return around.find(({claim}) => claim?.kind === 'forecast') ?? around[0]
}
