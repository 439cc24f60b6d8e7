import type {Times} from '../../languages/times.js'
import {isDigit, isWord, skipSpace} from './form.js'

/** Whether a figure goes on to the left: an id, an address, a decimal, money. */
export function isGlued(folded: string, at: number): boolean {
  if (at === 0) return false
  const before = folded.charCodeAt(at - 1)
  if (isWord(before)) return true
  if ('$€£¥#@_=&\\'.includes(folded[at - 1]!)) return true
  if (folded[at - 1] === ',') return isDigit(folded.charCodeAt(at - 2))
  return '.-/:'.includes(folded[at - 1]!) && isWord(folded.charCodeAt(at - 2))
}

/** Whether a figure that ends here goes on to the right: 2026-05-01-3, 2024/abc, 2024%. */
export function isCut(folded: string, end: number): boolean {
  if (!isDigit(folded.charCodeAt(end - 1))) return false
  const after = folded[end]
  if (after === undefined) return false
  if ('%_$€£@\\'.includes(after)) return true
  return '-/:.'.includes(after) && end + 1 < folded.length && isDigit(folded.charCodeAt(end + 1))
}

/**
 * Whether a number, or the bare name of a month, stands where a time stands: after a word that leads to one, next to a word that goes with
 * one, or alone between marks. Other numbers of four figures are counts far more often than years before 1700 or after 2199; an early year needs
 * the right words on both sides.
 */
export function isLone(folded: string, start: number, end: number, led: boolean, times: Times): boolean {
  if (isCounted(folded, end, times)) return false
  const {after, before, early} = times.loneYear
  if (isDigit(folded.charCodeAt(start)) && !/^(?:1[7-9]|2[01])/.test(folded.slice(start, start + 2))) {
    const isEnded = isMark(folded, skipSpace(folded, end)) || early.before.includes(wordAfter(folded, end))
    return folded[start] === '1' && isEnded && early.after.includes(wordBefore(folded, start))
  }
  if (led) return true
  if (after.includes(wordBefore(folded, start))) return true
  const next = skipSpace(folded, end)
  return (
    isMark(folded, skipSpaceBack(folded, start) - 1) &&
    (isMark(folded, next) || before.includes(wordAfter(folded, end)))
  )
}

export function isCounted(folded: string, end: number, times: Times): boolean {
  return times.loneYear.counted.includes(wordAfter(folded, end))
}

/** Whether a character ends or opens a phrase; both ends of the text do. */
function isMark(folded: string, at: number): boolean {
  const mark = folded[at]
  return mark === undefined || '.,;:!?()[]"“”|。，；：！？（）\u2028'.includes(mark)
}

function wordAfter(folded: string, end: number): string {
  const begin = skipSpace(folded, end)
  let at = begin
  while (at < folded.length && at - begin < 24 && isWord(folded.charCodeAt(at))) at++
  return folded.slice(begin, at)
}

function wordBefore(folded: string, start: number): string {
  const end = skipSpaceBack(folded, start)
  let at = end
  while (at > 0 && end - at < 24 && isWord(folded.charCodeAt(at - 1))) at--
  return folded.slice(at, end)
}

function skipSpaceBack(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 3 && text.charCodeAt(start - 1) === 32) start--
  return start
}
