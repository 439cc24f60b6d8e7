// How many quantities of a gold file are read right, and with exactly its words.
//   npm run build && node bench/quantities.mjs CLAIMS.jsonl FOLDER [--misses]
// CLAIMS has one claim a line: {doc, line, col, quote, quantities: [{text, value, unit}]}, where `value` is a number, a pair of numbers for a
// range, null for a vague count, or a date from the year on ("2026-01", "2026-mid") with the unit "date". Dates without a year are left out,
// and quantities marked `from_context`, which stand outside of the clause. Lines count from 1, columns from 0 in characters; FOLDER holds the
// texts, each named by its `doc` and what follows. A value is right when a quantity or a time on those words holds it in the same unit; a
// vague one when its ends are within a factor of two.
import {readdirSync, readFileSync} from 'node:fs'
import {findQuantities, toBase} from '../dist/src/claims/quantities/index.js'
import {findTimes} from '../dist/src/claims/times.js'
import {languages} from '../dist/src/languages/index.js'
import {measures} from '../dist/src/languages/units.js'
import {segment} from '../dist/src/prose/index.js'
import {read} from '../dist/src/read/index.js'
import {sourceSpan} from '../dist/src/read/place.js'

const [gold, folder] = process.argv.slice(2)
if (!gold || !folder) throw new Error('usage: node bench/quantities.mjs CLAIMS.jsonl FOLDER [--misses]')
const showsMisses = process.argv.includes('--misses')

const documents = new Map()
const rows = new Map()
for (const claim of readFileSync(gold, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))) {
  const {source, found} = documentOf(claim.doc)
  let from = offsetOf(source, claim)
  for (const {text, value, unit, from_context: isElsewhere} of claim.quantities) {
    if (isElsewhere || (unit === 'date' && !/^\d{4}/.test(value))) continue
    const start = source.indexOf(text, from)
    if (start >= 0 && start - from < claim.quote.length * 2) from = start + text.length
    else if (text.length > 0) from = offsetOf(source, claim)
    const span = {start: start < 0 ? from : start, end: start < 0 ? from + claim.quote.length : start + text.length}
    const near = found.filter((one) => one.start < span.end && one.end > span.start)
    const right = near.some((one) => holds(one, value, unit))
    const exact = near.some((one) => one.start === span.start && one.end === span.end)
    const kind = unit === 'date' ? 'dates' : 'quantities'
    const row = rows.get(kind) ?? {kind, gold: 0, values: 0, spans: 0}
    rows.set(kind, {...row, gold: row.gold + 1, values: row.values + right, spans: row.spans + exact})
    if (showsMisses && !(right && exact))
      console.log(
        right ? 'span ' : 'value',
        `${claim.doc}:${claim.line}`,
        JSON.stringify(text),
        value,
        unit,
        '|',
        near.map(shown).join(' ; ')
      )
  }
}
console.table(
  [...rows.values()].map(({kind, gold: all, values, spans}) => ({
    kind,
    gold: all,
    'value right %': +((100 * values) / all).toFixed(1),
    'exact words %': +((100 * spans) / all).toFixed(1)
  }))
)

/** A text with the quantities and times of all its sentences, in offsets of the source. */
function documentOf(name) {
  const known = documents.get(name)
  if (known) return known
  const path = readdirSync(folder).find((file) => file.startsWith(name))
  const document = read({path, value: readFileSync(`${folder}/${path}`, 'utf8')})
  const found = segment(document).flatMap((sentence) => {
    const {map} = document.blocks[sentence.block]
    const language = languages[sentence.language]
    const all = [...findQuantities(sentence.text, language), ...findTimes(sentence.text, language, document.meta.date)]
    return all.map((one) => ({
      ...one,
      ...sourceSpan(map, {start: sentence.start + one.start, end: sentence.start + one.end})
    }))
  })
  const text = {source: document.source, found}
  documents.set(name, text)
  return text
}

function offsetOf(source, {line, col}) {
  let start = 0
  for (let n = 1; n < line; n++) start = source.indexOf('\n', start) + 1
  return start + [...source.slice(start, start + 2 * col + 2)].slice(0, col).join('').length
}

/** Whether a quantity or time has the value; of a bounded one the end that is named counts. */
function holds(one, value, unit) {
  if (unit === 'date')
    return typeof value === 'string' && (one.from ?? one.to ?? '').startsWith(value.replace(/-(?:mid|end)$/, ''))
  const factor = unit.startsWith('%') ? 0.01 : 1
  const wanted = [value].flat().map((end) => end * factor)
  if ('days' in one || one.dimension === undefined) return holdsDays(one.days, wanted, unit)
  const close = one.soft ? isNear : isSame
  if (value === null) return one.soft
  if ([one, ...one.alternatives].some((reading) => hasEnds(reading, wanted, close))) return true
  const measure = measures[unit.replace(/s$/, '')]
  const inBase = wanted.map((end) => end * measure?.factor)
  return measure?.dimension === one.dimension && hasEnds(toBase(one), inBase, close)
}

function holdsDays(days, wanted, unit) {
  const measure = measures[unit.split(' ')[0].replace(/s$/, '')]
  if (!days || measure?.dimension !== 'duration') return false
  const ends = wanted.map((end) => end * measure.factor)
  return Math.abs(days.high - ends.at(-1)) < 3 && Math.abs(days.low - ends[0]) < 3
}

function isSame(a, b) {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
}

function isNear(a, b) {
  return a <= 2 * b && b <= 2 * a
}

/** Of an interval open at both ends (20多) the upper one may be any value in it. */
function hasEnds({low, high, lowOpen, highOpen}, wanted, close) {
  const [first, last = first] = wanted
  if (wanted.length === 1) return close(low, first) || close(high, first)
  return close(low, first) && (close(high, last) || (lowOpen && highOpen && low < last && last < high))
}

function shown(one) {
  return `${one.text} [${one.low ?? one.from}, ${one.high ?? one.to}] ${one.unit ?? 'time'}`
}
