import {horizonOf} from './claims/horizon.js'
import {sourceSpan} from './read/place.js'
import {trimmed} from './rewrite.js'
import type {Span, Understood} from './types.js'

/** A statement about the future, with a figure or without; offsets in the source. */
export interface Forecast extends Span {
  words: string
  /** By when it should have come true, in the words of the document; the days where they are known. */
  deadline?: {text: string; from?: string; to?: string}
}

/** What a document foretells, clause by clause; what it only asks, supposes or wishes is left out. */
export function forecastsOf({document, readings}: Understood): Forecast[] {
  return readings.flatMap((reading) => {
    const {sentence, clauses} = reading
    const foretelling = clauses.filter((clause) => clause.future && !clause.uncommitted)
    return foretelling.map((clause) => {
      const words = trimmed(sentence.text, clause)
      const place = {start: sentence.start + words.start, end: sentence.start + words.end}
      const time = horizonOf(reading, clause, readings)?.time
      return {
        ...sourceSpan(document.blocks[sentence.block]!.map, place),
        words: sentence.text.slice(words.start, words.end),
        ...(time && {
          deadline: {text: time.text.trim(), ...(time.from && {from: time.from}), ...(time.to && {to: time.to})}
        })
      }
    })
  })
}
