import {fold} from '../../claims/fold.js'
import {languages} from '../../languages/index.js'
import {type Passages, sharedOf, type Told, wordsWithin} from './passages.js'

export interface Misnumbered {
  /** The item of that number, or the sentence that announces how many there are. */
  first: Told
  /** Where that number is said to be another, or one item more is told. */
  second: Told
  /** What is wrong, for a reader. */
  what: string
  words: string[]
}

/** How far after the items one of them is still named by its number, in sentences. */
const reach = 40

/** Least weight of the words that show which of the items is meant. */
const telling = 1.5

/**
 * Lists that are told in sentences: “The first is A. The second is B. … Take the first, namely B” gives an item the number of another, and
 * “There are two. … And a third is” announces too few.
 */
export function* findMisnumbered(passages: Passages): Iterable<Misnumbered> {
  const {told: all} = passages
  let items: Told[] = []
  let start = 0
  for (const [index, told] of all.entries()) {
    if (index - start > reach) items = []
    const number = openedBy(told)
    if (number === 0) [items, start] = [[told], index]
    else if (number !== undefined && number === items.length && told.voice === items[0]!.voice) {
      const before = all[start - 1]
      if (before && countOf(before) === number)
        yield {first: before, second: told, what: `${number} announced, one more told`, words: []}
      items.push(told)
    }
    const named = items.length > 1 ? namedAgain(told) : undefined
    const item = named && items[named.number]
    if (!named || !item || item === told) continue
    const own = sharedOf(passages, named.words, item.words)
    const others = items.filter((other) => other !== item).map((other) => sharedOf(passages, named.words, other.words))
    const best = others.reduce((a, b) => (b.weight > a.weight ? b : a))
    const what = 'the number of the one is given to another'
    if (best.weight >= telling && (own.weight === 0 || (best.ofA > 0.9 && own.ofA < 0.7)))
      yield {first: item, second: told, what, words: best.words}
  }
}

/** How many of something a sentence announces; none where it counts several things. */
function countOf({reading}: Told): number | undefined {
  const [count, ...more] = reading.quantities.filter(({dimension}) => dimension === 'count')
  return count && more.length === 0 && count.low === count.high ? count.low : undefined
}

/** Which item of a list a sentence opens. */
function openedBy({reading}: Told): number | undefined {
  const {openers} = languages[reading.sentence.language].concepts.enumerations
  const text = fold(reading.sentence.text).trimStart()
  const number = openers.findIndex((list) => list.some((opener) => text.startsWith(opener)))
  return number < 0 ? undefined : number
}

/** “the first, namely …”: the number, and the words of what it is said to be. */
function namedAgain({reading}: Told): {number: number; words: Set<string>} | undefined {
  const {references, namely} = languages[reading.sentence.language].concepts.enumerations
  const text = fold(reading.sentence.text)
  for (const [number, list] of references.entries())
    for (const reference of list) {
      const at = text.indexOf(reference)
      if (at < 0) continue
      const rest = text.slice(at + reference.length)
      const link = /^[\s,，:：—-]*/u.exec(rest)![0].length
      const word = namely.find((item) => rest.startsWith(item, link))
      if (!word) continue
      const from = at + reference.length + link + word.length
      const stop = text.slice(from).search(/[,，:：;；。.!！?？]/u)
      return {number, words: wordsWithin(reading, {start: from, end: stop < 0 ? text.length : from + stop})}
    }
  return undefined
}
