import type {Span} from '../../types.js'
import {formatNumber} from '../format.js'
import {type Fault, holds, isFigure, markNear, type Passage, rangesOf, type Sentence} from './passage.js'
import {inWords} from './workings.js'

/** A share told as a part of its whole and, in brackets or by a word for it, as a rate: 320名中有240名（65%）, 320名中有240名合格，合格率65%. */
export function* checkDoubleShares(sentence: Sentence, {text}: Passage): Generator<Fault> {
  const shares = sentence.quantities.filter((item) => isFigure(item) && item.dimension === 'share')
  for (const [index, told] of shares.entries()) {
    const parts = shares[index - 1]
    if (!parts || !isToldAgain(sentence, text, parts, told)) continue
    if (!/\d\D+\d/u.test(parts.text) || /\d\D+\d{2,}/u.test(told.text)) continue
    const step = /\d/.test(told.text) ? told.step : inWords
    if (rangesOf({...told, step}).some((range) => holds(range, parts.low))) continue
    yield {
      type: 'arithmetic',
      at: told,
      with: [parts],
      why: `${parts.text} is ${formatNumber(Math.round(parts.low * 1000) / 1000, 'share')}, not ${formatNumber(told.low, 'share')}`
    }
  }
}

/** Whether a share has nothing to itself but the counts before it: alone in brackets, or after a comma and a word for a rate. */
function isToldAgain(sentence: Sentence, text: string, parts: Span, told: Span): boolean {
  const between = text.slice(parts.end, told.start)
  if (/^[^,，。;；（()）]{0,24}[（(]\s*$/u.test(between)) return /^\s*[)）]/u.test(text.slice(told.end, sentence.end))
  const exactly = markNear(sentence, 'exactly', told, {before: 1})
  const rate = sentence.marks.find(({id, start, end}) => id === 'rate' && start >= parts.end && end === told.start)
  const from = rate ?? told
  const before = text.slice(parts.end, exactly && exactly.start < from.start ? exactly.start : from.start)
  return rate !== undefined && /^[^，,。；;]{0,12}[，,]\s*$/u.test(before)
}
