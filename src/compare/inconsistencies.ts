import {sourceSpan} from '../read/place.js'
import type {Inconsistency, Understood} from '../types.js'
import {checkAges} from './passage/ages.js'
import {checkAmounts} from './passage/amounts.js'
import {checkAnniversaries} from './passage/anniversaries.js'
import {checkBreakdowns} from './passage/breakdowns.js'
import {checkCenturies} from './passage/centuries.js'
import {checkChanges} from './passage/changes.js'
import {checkDaily} from './passage/daily.js'
import {checkDays} from './passage/days.js'
import {checkDetails} from './passage/details.js'
import {checkDifferences} from './passage/differences.js'
import {checkDoubleShares} from './passage/double-shares.js'
import {checkGaps} from './passage/gaps.js'
import {checkGreatest} from './passage/greatest.js'
import {checkGrowth} from './passage/growth.js'
import {checkLengths} from './passage/lengths.js'
import {checkLists} from './passage/lists.js'
import {checkMeans} from './passage/means.js'
import {checkMultiples} from './passage/multiples.js'
import {checkNestedShares} from './passage/nested-shares.js'
import {checkOthers} from './passage/others.js'
import {type DocumentCheck, type Placed, passagesOf, type SentenceCheck, type Setting} from './passage/passage.js'
import {checkProducts} from './passage/products.js'
import {checkProportions} from './passage/proportions.js'
import {checkQuarters} from './passage/quarters.js'
import {checkRanges} from './passage/ranges.js'
import {checkRates} from './passage/rates.js'
import {checkRatios} from './passage/ratios.js'
import {checkRemainders} from './passage/remainders.js'
import {checkRepetitions} from './passage/repetitions.js'
import {checkStanding} from './passage/standing.js'
import {checkSums} from './passage/sums.js'
import {checkTables} from './passage/tables.js'
import {checkWholes} from './passage/wholes.js'

const inSentence: readonly SentenceCheck[] = [
  checkSums,
  checkDetails,
  checkWholes,
  checkOthers,
  checkProportions,
  checkDoubleShares,
  checkMeans,
  checkRatios,
  checkNestedShares,
  checkBreakdowns,
  checkRemainders,
  checkDifferences,
  checkProducts,
  checkRepetitions,
  checkDaily,
  checkRates,
  checkAmounts,
  checkChanges,
  checkGaps,
  checkMultiples,
  checkGreatest,
  checkRanges,
  checkGrowth,
  checkDays,
  checkAges,
  checkAnniversaries,
  checkCenturies,
  checkLengths
]

const inDocument: readonly DocumentCheck[] = [checkQuarters, checkStanding, checkLists]

/** What one document gets wrong by itself: sums, calendars, counts against lists. */
export function findInconsistencies(understood: Understood): Inconsistency[] {
  const passages = passagesOf(understood)
  const setting: Setting = {document: understood.document, now: latestDay(understood)}
  const found: Inconsistency[] = []
  const add = ({passage: {block}, fault: {type, at, with: others, why}}: Placed) => {
    const span = sourceSpan(block.map, at)
    found.push({type, span, related: others.map((other) => ({span: sourceSpan(block.map, other), why})), why})
  }
  for (const passage of passages)
    for (const check of inSentence)
      for (const sentence of passage.sentences) for (const fault of check(sentence, passage)) add({passage, fault})
  for (const check of inDocument) for (const placed of check(passages, setting)) add(placed)
  found.push(...checkTables(passages, understood.document))
  return found
}

/** The day a document cannot be much older than: its own date, else the latest past day it speaks of. */
function latestDay({document, readings}: Understood): string | undefined {
  if (document.meta.date) return document.meta.date
  let latest: string | undefined
  for (const {times} of readings)
    for (const {from, tense, role} of times)
      if (from && tense !== 'future' && role !== 'deadline' && (!latest || from > latest)) latest = from
  return latest
}
