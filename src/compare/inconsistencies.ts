import {sourceSpan} from '../read/place.js'
import type {Inconsistency, Understood} from '../types.js'
import {checkBreakdowns} from './passage/breakdowns.js'
import {checkChanges} from './passage/changes.js'
import {checkDates} from './passage/dates.js'
import {checkLists} from './passage/lists.js'
import {checkParts} from './passage/parts.js'
import {type Fault, type Passage, passagesOf} from './passage/passage.js'
import {checkProducts} from './passage/products.js'
import {checkRates} from './passage/rates.js'
import {checkRemainders} from './passage/remainders.js'
import {checkTables} from './passage/tables.js'

/** What one document gets wrong by itself: sums, calendars, counts against lists. */
export function findInconsistencies(understood: Understood): Inconsistency[] {
  const passages = passagesOf(understood)
  const found: Inconsistency[] = []
  const add = ({block}: Passage, {type, at, with: others, why}: Fault) => {
    const span = sourceSpan(block.map, at)
    found.push({type, span, related: others.map((other) => ({span: sourceSpan(block.map, other), why})), why})
  }
  for (const passage of passages) {
    for (const fault of checkParts(passage)) add(passage, fault)
    for (const fault of checkBreakdowns(passage)) add(passage, fault)
    for (const fault of checkRemainders(passage)) add(passage, fault)
    for (const fault of checkProducts(passage)) add(passage, fault)
    for (const fault of checkRates(passage)) add(passage, fault)
    for (const fault of checkChanges(passage)) add(passage, fault)
  }
  for (const {passage, fault} of checkDates(passages, latestDay(understood))) add(passage, fault)
  for (const {passage, fault} of checkLists(passages, understood.document)) add(passage, fault)
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
