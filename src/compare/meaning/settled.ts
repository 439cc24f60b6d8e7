import {readWords} from '../../claims/words/index.js'
import {languages} from '../../languages/index.js'
import {beginsIn} from '../../spans.js'
import type {Clause, Reading} from '../../types.js'
import {type Passages, sharedOf, type Told} from './passages.js'

/** What an open matter and a settled one must share: weight, and part of one of them; and the first word, which is what they are about. Chosen by us. */
const sameMatter = {weight: 3.5, part: 0.4}

export interface Settled {
  open: Told
  openClause: Clause
  settled: Told
  settledClause: Clause
  words: string[]
}

/** What one voice calls open in one place and settled in another. */
export function* findSettled(passages: Passages): Iterable<Settled> {
  for (const open of passages.told) {
    const openClause = clauseWith(open.reading, ['undecided'])
    if (!openClause) continue
    const matter = matterOf(open.reading)
    const [subject = ''] = matter
    const found = [...passages.near(matter)]
      .filter((other) => other.block.group !== open.block.group && other.voice === open.voice)
      .map((settled) => ({
        settled,
        clause: clauseWith(settled.reading, ['settled', 'certain']),
        ...sharedOf(passages, matter, matterOf(settled.reading))
      }))
      .filter(
        ({clause, settled}) => clause?.modality === 4 && !settled.reading.cues.some(({type}) => type === 'undecided')
      )
      .filter(({words}) => words.includes(subject))
      .filter(({weight, ofA, ofB}) => weight >= sameMatter.weight && Math.max(ofA, ofB) >= sameMatter.part)
      .sort((a, b) => b.weight - a.weight)
    const best = found[0]
    if (best) yield {open, openClause, settled: best.settled, settledClause: best.clause!, words: best.words}
  }
}

function clauseWith({clauses, cues}: Reading, types: readonly string[]): Clause | undefined {
  const cue = cues.find(({type}) => types.includes(type))
  return cue && clauses.find((clause) => beginsIn(cue, clause))
}

/** What a sentence is about, without the words that say how sure it is. */
function matterOf({sentence, quantities, times, cues}: Reading): ReadonlySet<string> {
  const sure = cues.filter(({type}) => ['undecided', 'settled', 'certain', 'possible', 'reporting'].includes(type))
  const skip = [...quantities, ...times, ...sure].sort((a, b) => a.start - b.start)
  const {terms, names} = readWords(sentence.text, languages[sentence.language], skip)
  return new Set([...terms.filter((term) => !term.startsWith('=')), ...names.keys()])
}
