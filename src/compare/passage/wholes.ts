import {enumerations, type Fault, has, markNear, type Passage, type Sentence} from './passage.js'
import {plus, say, shown, total} from './workings.js'

/** How far shares that are only opened by their whole ("Of the letters, …") may exceed it and still be its parts. A chosen bound, from no source. */
const near = 0.1

/** Parts of one whole that come to more than 100%. */
export function* checkWholes(sentence: Sentence, passage: Passage): Generator<Fault> {
  const opened = sentence.marks.some(({id, start}) => id === 'of' && start === sentence.start)
  if (
    !(has(sentence, 'whole') || opened) ||
    passage.sentences.some((other) => has(other, 'overlap')) ||
    has(sentence, 'open', 'ofThose')
  )
    return
  const items = sentence.quantities.filter(
    (item) =>
      item.dimension === 'share' &&
      (item.kind === 'level' || markNear(sentence, 'whole', item, {before: 1}) !== undefined)
  )
  for (const run of enumerations(sentence, passage.text, items)) {
    if (run.length < 2 || plus(run).low <= 1) continue
    const parts = markNear(sentence, 'are', run[0]!, {after: 1}) !== undefined
    if (!has(sentence, 'whole') && (run.length < 3 || !parts || total(run) > 1 + near)) continue
    if (run.length === 2 && !markNear(sentence, 'rest', run[1]!, {before: 24})) continue
    const last = run.at(-1)!
    yield {
      type: 'arithmetic',
      at: {start: run[0]!.start, end: last.end},
      with: [],
      why: `${shown(run, '+', last)} = ${say(total(run), last)}, more than the whole`
    }
  }
}
