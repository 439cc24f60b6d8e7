import {daysBetween} from '../../calendar.js'
import type {Time} from '../../types.js'
import {formatNumber} from '../format.js'
import {isDate} from './dates.js'
import {type Fault, isFigure, markNear, type Passage, type Placed, type Sentence, type Setting} from './passage.js'

const year = 365.2425

/** Something begun at a date that is said to have lasted longer than there has been time. */
export function* checkStanding(passages: readonly Passage[], {now}: Setting): Generator<Placed> {
  let landmark: Time | undefined
  let distance = 0
  for (const passage of passages)
    for (const sentence of passage.sentences) {
      if (landmark && now && distance < reach)
        for (const fault of standing(sentence, landmark, now)) yield {passage, fault}
      const own = sentence.times.find((time) => isDate(time) && time.role !== 'span')
      if (own) landmark = own
      distance = own ? 0 : distance + 1
    }
}

/** Sentences after a date that may still tell of it. A chosen bound, from no source. */
const reach = 4

function* standing(sentence: Sentence, landmark: Time, now: string): Generator<Fault> {
  if (sentence.times.some(isDate)) return
  for (const length of sentence.quantities) {
    if (
      length.unit !== 'year' ||
      !isFigure(length) ||
      length.low < 20 ||
      !markNear(sentence, 'stands', length, {before: 6})
    )
      continue
    const most = daysBetween(landmark.from!, now) / year
    if (most <= 0 || length.low <= most * 1.2 + 5) continue
    yield {
      type: 'date',
      at: length,
      with: [],
      why: `from ${landmark.text} to ${now.slice(0, 4)} is ${formatNumber(Math.round(most))} years, not ${formatNumber(length.low)}`
    }
  }
}
