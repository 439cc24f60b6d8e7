import type {SumCue} from '../../languages/sums.js'
import type {Quantity} from '../../types.js'
import {
  alike,
  enumerations,
  type Fault,
  has,
  isFigure,
  markNear,
  type Passage,
  rangeOf,
  type Sentence,
  valueOf
} from './passage.js'
import {plus, say, shown, total} from './workings.js'

/** How far parts may exceed their whole to be a slip and not parts that overlap. A chosen bound, from no source. */
const slip = 0.2

/** Divisions of a whole that leave nothing out and nothing twice. */
const halves: ReadonlyArray<readonly [SumCue, SumCue]> = [
  ['female', 'male'],
  ['home', 'abroad']
]

/** Parts named after their whole: "24 people, of whom 11 women and 15 men". Women and engineers may be the same people, women and men are not. */
export function* checkBreakdowns(sentence: Sentence, {text}: Passage): Generator<Fault> {
  if (has(sentence, 'overlap', 'rest', 'ratio', 'each', 'average')) return
  const figures = sentence.quantities.filter(({dimension}) => dimension === 'count')
  const opened = openedAt(sentence, figures)
  const whole = figures.filter(({end}) => end <= opened).at(-1)
  const parts = figures.filter(({start}) => start >= opened)
  if (!whole || !isFigure(whole) || whole.kind !== 'level' || opened - whole.end > nearby) return
  const run = enumerations(sentence, text, parts)[0]
  if (run?.length !== parts.length || !alike(run[0]!, whole)) return
  if (run.some((part) => valueOf(part) >= valueOf(whole))) return
  const halved = halves.some(([one, other]) => has(sentence, one) && has(sentence, other))
  if (halved ? run.length !== 2 : run.length < 3 || has(sentence, ...halves.flat())) return
  const [sum, all] = [plus(run), rangeOf(whole)]
  const over = sum.low > all.high && total(run) <= valueOf(whole) * (1 + slip)
  const under = halved && sum.high < all.low && isPlain(run, sentence, text)
  if (!over && !under) return
  yield {
    type: 'arithmetic',
    at: whole,
    with: run,
    why: `${shown(run, '+', whole)} = ${say(total(run), whole)}, not ${say(valueOf(whole), whole)}`
  }
}

/** Whether parts are told with their names and no more, so that nothing is left out: not "17 girls from the valley". */
function isPlain([one, other]: readonly Quantity[], sentence: Sentence, text: string): boolean {
  const after = /^[^,，.。;；:：]*/u.exec(text.slice(other!.end, sentence.end))![0]
  return other!.start - one!.end <= plain && after.trim().length <= plain
}

/** Longest stretch that only names a part, in characters: " are women and ". */
const plain = 14

/** Longest way from a whole to the word that opens its parts, in characters. */
const nearby = 40

/** Where the parts of a whole begin: at a word that opens them, else after the whole in "36 in all, …", "Of the 36, …" and 36人中. */
function openedAt(sentence: Sentence, [first]: readonly Quantity[]): number {
  const mark = sentence.marks.find(({id}) => id === 'parts')
  if (mark || !first) return mark?.start ?? 0
  const told = markNear(sentence, 'total', first, {after: 2})
  if (told) return Math.max(first.end, told.end)
  const of = markNear(sentence, 'of', first, sentence.language.times.spaced ? {before: 5} : {after: 8})
  return of ? Math.max(first.end, of.end) : 0
}
