import type {Language} from '../../languages/language.js'
import type {Quantity} from '../../types.js'
import {linkChange} from './changes.js'
import {digitAt, isLetterAt, skipSpaces} from './characters.js'
import {identityEnd, isName} from './identities.js'
import {type Lexicon, lexiconOf} from './lexicon.js'
import {type Measured, readMeasured} from './measures.js'
import {Literals} from './numerals.js'
import {readQuantity} from './quantity.js'

export {growth, inBase, isBound, toBase} from './base.js'
export type {Measured} from './measures.js'
export {findNumerals, type Numeral} from './numerals.js'

/** Finds the quantities of a sentence, in order, not overlapping. Offsets are in `text`. */
export function findQuantities(text: string, language: Language): Quantity[] {
  const lexicon = lexiconOf(language)
  const found: Quantity[] = []
  let floor = 0
  scan(text, lexicon, (at) => {
    const read = readQuantity(text, at, floor, lexicon)
    if (!read) return undefined
    return {
      end: read.end,
      take: () => {
        for (const quantity of read.quantities) found.push(linkChange(text, found[found.length - 1], quantity, lexicon))
        if (read.quantities.length > 0) floor = read.end
      }
    }
  })
  return found
}

/** Finds the numbers of a text with their units, each by itself: no ranges, no bounds, no counted nouns further off. */
export function findMeasures(text: string, language: Language): Measured[] {
  const lexicon = lexiconOf(language)
  const found: Measured[] = []
  scan(text, lexicon, (at) => {
    const measured = readMeasured(text, at, lexicon)
    if (!measured) return undefined
    const named = isName(text, measured, lexicon)
    return {end: measured.end, take: () => named || found.push(measured)}
  })
  return found
}

interface Candidate {
  end: number
  take: () => void
}

/** Goes over the text once and asks `read` wherever something may begin that is no part of a name or a set phrase. */
function scan(text: string, lexicon: Lexicon, read: (at: number) => Candidate | undefined): void {
  const {starts} = lexicon
  const literals = new Literals(text, lexicon)
  let i = 0
  while (i < text.length) {
    const literal = literals.pass(i)
    if (starts[text.charCodeAt(i)] === 0 || isMark(text, i)) {
      i = pastWord(text, i)
      continue
    }
    const identity = identityEnd(text, i, lexicon)
    if (identity !== undefined) {
      i = identity
      continue
    }
    if (isLetterAt(text, i) && !opens(text, i, lexicon)) {
      i = pastWord(text, i)
      continue
    }
    const candidate = read(i)
    if (candidate && literal !== undefined && literals.covers(i, candidate.end)) {
      i = Math.max(literal, i + 1)
    } else if (candidate) {
      candidate.take()
      i = Math.max(candidate.end, i + 1)
    } else {
      i++
    }
  }
}

/** The end of the word in Latin letters that `at` is in; else the next place. */
function pastWord(text: string, at: number): number {
  let end = at + 1
  if (isLetterAt(text, at)) while (isLetterAt(text, end)) end++
  return end
}

/** Whether a quantity may begin with the word there; an article opens one only before a word that does, or a unit. */
function opens(text: string, at: number, lexicon: Lexicon): boolean {
  if (isLetterAt(text, at - 1)) return false
  const opener = lexicon.openers.match(text, at)
  const article = opener && lexicon.articles.match(text, at)
  if (!article || article.to < opener.to) return opener !== undefined
  const next = skipSpaces(text, article.to)
  return lexicon.openers.match(text, next) !== undefined || lexicon.units.match(text, next)?.value.type === 'measure'
}

/** A point or a hyphen that no figure follows. */
function isMark(text: string, at: number): boolean {
  return (text[at] === '.' || text[at] === '-') && digitAt(text, at + 1) < 0 && text[at + 1] !== '.'
}
