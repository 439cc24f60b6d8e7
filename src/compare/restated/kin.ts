import type {Claim, Quantity, Understood} from '../../types.js'

/** Weight of what two documents must share to be on one thing, and the part of what the shorter tells. Chosen by us. */
const least = {weight: 3, part: 0.2}

/** Documents that are compared with one: those that share most with it, so that work grows with the documents. */
const nearest = 8

/** What more documents than these share tells none of them from the others. */
const common = 20

/** Pairs of documents on one thing: hardly any two others share several figures to the digit, and the names beside them. */
export function kinOf(documents: readonly Understood[]): Array<[Understood, Understood]> {
  if (documents.length < 2) return []
  const marks = documents.map(marksOf)
  const holders = new Map<string, number[]>()
  for (const [index, own] of marks.entries())
    for (const mark of own.keys()) {
      const list = holders.get(mark)
      if (list) list.push(index)
      else holders.set(mark, [index])
    }
  const shared = marks.map(() => new Map<number, number>())
  for (const [mark, list] of holders)
    if (list.length <= common)
      for (const [at, a] of list.entries())
        for (const b of list.slice(at + 1)) {
          const weight = marks[a]!.get(mark)!
          shared[a]!.set(b, (shared[a]!.get(b) ?? 0) + weight)
          shared[b]!.set(a, (shared[b]!.get(a) ?? 0) + weight)
        }
  const sums = marks.map((own) => [...own.values()].reduce((sum, weight) => sum + weight, 0))
  const pairs = new Set<string>()
  for (const [a, others] of shared.entries()) {
    const kin = [...others].filter(
      ([b, weight]) => weight >= least.weight && weight >= least.part * Math.min(sums[a]!, sums[b]!)
    )
    kin.sort(([, one], [, other]) => other - one)
    for (const [b] of kin.slice(0, nearest)) pairs.add(a < b ? `${a} ${b}` : `${b} ${a}`)
  }
  return [...pairs].map((pair) => {
    const [a, b] = pair.split(' ').map(Number) as [number, number]
    return [documents[a]!, documents[b]!]
  })
}

/** Figures to two digits and more, days, and names that the lexicon does not know: everybody writes of OpenAI. */
function marksOf({readings}: Understood): Map<string, number> {
  const marks = new Map<string, number>()
  for (const {claims, facts, times} of readings) {
    for (const {quantity} of claims) {
      const weight = quantity ? weightOf(quantity) : 0
      if (weight > 0) marks.set(markOf(quantity!), weight)
    }
    for (const {from, to, precision} of times)
      if (precision === 'day' && from && from === to) marks.set(`day ${from}`, 1)
    for (const {fullNames} of [...claims, ...facts] as Claim[])
      for (const name of fullNames) if (!name.startsWith('@')) marks.set(`name ${name}`, nameWeight)
  }
  return marks
}

const nameWeight = 0.5

/** What is counted has many nouns: 978 girls, 978 of the pupils. */
const markOf = ({dimension, unit, low}: Quantity): string =>
  dimension === 'count' ? `count ${low}` : `${dimension} ${unit} ${low}`

/** Round figures are shared by chance, and so are shares of two digits more than counts. */
function weightOf({low, high, soft, dimension}: Quantity): number {
  if (soft || low !== high) return 0
  const digits = low
    .toPrecision(9)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length
  if (digits < 2) return 0
  return digits === 2 && dimension === 'share' ? 0.5 : digits === 2 ? 1 : 1.5
}
