import {languages} from '../languages/index.js'
import type {Quantity, Reading} from '../types.js'
import {fold} from './fold.js'

/** Whether the words beside a share say what it is a share of: "40% of drivers", 司机中有四成. */
export function namesWhole({sentence}: Reading, {start, end}: Quantity): boolean {
  const {after, before} = languages[sentence.language].sums.shareOf
  const text = fold(sentence.text)
  const next = text.slice(end).trimStart()
  const last = text.slice(0, start).trimEnd()
  return (
    after.some((word) => next.startsWith(word) && ends(word, next[word.length])) ||
    before.some((word) => last.endsWith(word) && ends(word, last.at(-word.length - 1)))
  )
}

/** A Latin word ends where no letter follows or precedes; a Han word may stand anywhere. */
const ends = (word: string, beside: string | undefined) => !/[a-z]/.test(word) || !/[a-z]/.test(beside ?? ' ')
