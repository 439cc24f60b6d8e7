import type {Quantity} from '../../types.js'
import {isHanAt, skipSpaces, skipSpacesBack} from './characters.js'
import type {Lexicon} from './lexicon.js'
import {readMeasured} from './measures.js'
import type {Read} from './read.js'

/** "No. 1", "top 10", "ranked third", 排名第三, "third-generation", 第3届. */
export function readRank(text: string, at: number, floor: number, lexicon: Lexicon): Read | undefined {
  const ordinal = lexicon.ordinals.match(text, at)
  if (ordinal) {
    const series = lexicon.series.match(text, skipSpaces(text, ordinal.to))
    if (series) return rankOf(text, at, series.to, ordinal.value, series.value)
    const verb = lexicon.rankVerbs.match(text, skipSpacesBack(text, at))
    return verb && verb.to >= floor ? rankOf(text, verb.to, ordinal.to, ordinal.value) : undefined
  }
  const back = skipSpacesBack(text, at)
  const strong = lexicon.rankBefore.match(text, back)
  const label = strong ?? lexicon.rankWeak.match(text, back)
  if (!label || label.to < floor) return undefined
  const measured = readMeasured(text, at, lexicon)
  if (!measured || measured.low !== measured.high || !Number.isInteger(measured.low)) return undefined
  if (measured.dimension === 'share' || measured.written === 'after' || measured.low < 1) return undefined
  if (isHanAt(text, label.to)) {
    const series = lexicon.series.match(text, measured.numeralEnd)
    if (series && !strong) return rankOf(text, label.to, series.to, measured.low, series.value)
    const after = lexicon.rankAfter.match(text, measured.numeralEnd)
    if (!strong && !after) return undefined
    return rankOf(text, label.to, after?.to ?? measured.numeralEnd, measured.low)
  }
  return rankOf(text, label.to, measured.numeralEnd, measured.low)
}

/** A place in a series says which one is meant, not how well it did: it decides no conflict. */
function rankOf(text: string, start: number, end: number, value: number, series?: string): Read {
  const quantity: Quantity = {
    start,
    end,
    text: text.slice(start, end),
    low: value,
    high: value,
    lowOpen: false,
    highOpen: false,
    unit: series ?? 'rank',
    dimension: 'rank',
    kind: 'rank',
    change: '=',
    step: 1,
    soft: series !== undefined,
    alternatives: []
  }
  return {end, quantities: [quantity]}
}
