import type {Language} from '../../languages/language.js'
import type {Quantity} from '../../types.js'
import {isLetterAt} from './characters.js'
import {identityEnd} from './identities.js'
import {lexiconOf} from './lexicon.js'
import {literalAround} from './numerals.js'
import {readQuantity} from './quantity.js'

export {growth, toBase} from './base.js'
export {findNumerals, type Numeral} from './numerals.js'

/** Finds the quantities of a sentence, in order, not overlapping. Offsets are in `text`. */
export function findQuantities(text: string, language: Language): Quantity[] {
  const lexicon = lexiconOf(language)
  const {starts} = lexicon
  const found: Quantity[] = []
  let last = 0
  let i = 0
  while (i < text.length) {
    if (starts[text.charCodeAt(i)] === 0) {
      i++
      continue
    }
    const identity = identityEnd(text, i)
    if (identity !== undefined) {
      i = identity
      continue
    }
    if (isLetterAt(text, i) && isLetterAt(text, i - 1)) {
      i++
      continue
    }
    const read = readQuantity(text, i, last, lexicon)
    const literal = literalAround(text, i, lexicon)
    if (literal !== undefined && !(read && read.end > literal)) {
      i = Math.max(literal, i + 1)
      continue
    }
    if (read) {
      for (const quantity of read.quantities) found.push(quantity)
      i = read.end
      last = read.quantities.length > 0 ? read.end : last
    } else {
      i++
    }
  }
  return found
}
