import type {Quantity, Understood} from '../../types.js'

/** Documents that are compared with one: those that share most with it, so that work grows with the documents. */
const nearest = 8

/** What more documents than these share tells none of them from the others. */
const common = 20

/** Weight of what two documents must share to be on one thing, and the part of what the shorter tells. Chosen by us. */
const least = {weight: 3, part: 0.2}

/** Names alone make no two texts one: licences are full of them. */
const mostOfNames = 1.5

/** Pairs of documents on one thing: hardly any two others share several figures to the digit, and the names beside them. */
export function kinOf(documents: readonly Understood[]): Array<[Understood, Understood]> {
  if (documents.length < 2) return []
  const figures = documents.map(figuresOf)
  const names = documents.map(namesOf)
  const sums = figures.map((own) => [...own.values()].reduce((sum, weight) => sum + weight, 0))
  const [sharedFigures, sharedNames] = [sharedWeights(figures), sharedWeights(names)]
  const pairs = new Set<string>()
  for (const a of documents.keys()) {
    const kin = [...sharedFigures[a]!].flatMap(([b, weight]): Array<[number, number]> => {
      const all = weight + Math.min(mostOfNames, sharedNames[a]!.get(b) ?? 0)
      return all >= least.weight && all >= least.part * Math.min(sums[a]!, sums[b]!) ? [[b, all]] : []
    })
    kin.sort(([, one], [, other]) => other - one)
    for (const [b] of kin.slice(0, nearest)) pairs.add(a < b ? `${a} ${b}` : `${b} ${a}`)
  }
  return [...pairs].map((pair) => {
    const [a, b] = pair.split(' ').map(Number) as [number, number]
    return [documents[a]!, documents[b]!]
  })
}

/** For each document, the others by their number with the weight of what they share. */
function sharedWeights(marks: ReadonlyArray<ReadonlyMap<string, number>>): Array<Map<number, number>> {
  const holders = new Map<string, number[]>()
  for (const [index, own] of marks.entries())
    for (const mark of own.keys()) {
      const list = holders.get(mark)
      if (list) list.push(index)
      else holders.set(mark, [index])
    }
  const shared = marks.map(() => new Map<number, number>())
  for (const [mark, list] of holders) {
    if (list.length > common) continue
    for (const a of list)
      for (const b of list) if (a !== b) shared[a]!.set(b, (shared[a]!.get(b) ?? 0) + marks[a]!.get(mark)!)
  }
  return shared
}

/** Figures to two digits and more, and days. */
function figuresOf({readings}: Understood): Map<string, number> {
  const marks = new Map<string, number>()
  for (const {claims, times} of readings) {
    for (const {quantity} of claims) {
      const weight = quantity ? weightOf(quantity) : 0
      if (weight > 0) marks.set(markOf(quantity!), weight)
    }
    for (const {from, to, precision} of times)
      if (precision === 'day' && from && from === to) marks.set(`day ${from}`, 1)
  }
  return marks
}

/** Names that the lexicon does not know: everybody writes of OpenAI. */
function namesOf({readings}: Understood): Map<string, number> {
  const names = readings.flatMap(({claims, facts}) => [...claims, ...facts].flatMap(({fullNames}) => fullNames))
  return new Map(names.filter((name) => !name.startsWith('@')).map((name) => [name, 0.5]))
}

/** What is counted has many nouns: 978 girls, 978 of the pupils. */
const markOf = ({dimension, unit, low}: Quantity): string =>
  dimension === 'count' ? `count ${low}` : `${dimension} ${unit} ${low}`

/** Round figures are shared by chance, and shares of two digits more than counts. */
function weightOf({low, high, soft, dimension}: Quantity): number {
  if (soft || low !== high) return 0
  const digits = low
    .toPrecision(9)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length
  if (digits < 2) return 0
  if (digits > 2) return 1.5
  return dimension === 'share' ? 0.5 : 1
}
