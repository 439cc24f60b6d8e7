import {fold} from '../../claims/fold.js'
import {languages} from '../../languages/index.js'
import {sourceSpan} from '../../read/place.js'
import type {Block, Document, Inconsistency, Quantity} from '../../types.js'
import {alike, isFigure, type Passage, rangeOf, touches, valueOf} from './passage.js'
import {plus, say, shown, slip, total} from './workings.js'

/** A figure of a table and the cell it stands in. */
interface Cell {
  block: Block
  figure: Quantity
}

const heads = new Set(Object.values(languages).flatMap(({sums}) => sums.totalHeads))
const parts = Object.values(languages).flatMap(({sums}) => sums.partHeads)

const isTotal = (head: string): boolean =>
  heads.has(
    fold(head)
      .trim()
      .replace(/[:：]$/u, '')
  )
const isPart = (head: string): boolean => parts.some((word) => fold(head).includes(word))

/** Columns of a table whose row of totals is not the sum of the other rows. */
export function* checkTables(passages: readonly Passage[], {blocks}: Document): Generator<Inconsistency> {
  const tables = new Map<number, Block[]>()
  for (const block of blocks)
    if (block.table && block.table.row > 0) tables.set(block.table.id, [...(tables.get(block.table.id) ?? []), block])
  const byBlock = new Map(passages.map((passage) => [passage.block, passage]))
  for (const cells of tables.values()) {
    const first = cells.filter(({table}) => table!.column === 0)
    const [row, ...more] = first.filter(({text}) => isTotal(text)).map(({table}) => table!.row)
    if (row === undefined || more.length > 0 || first.length < 3 || first.some(({text}) => isPart(text))) continue
    const width = Math.max(...cells.map(({table}) => table!.column))
    for (let column = 1; column <= width; column++) {
      const own = cells.filter(({table}) => table!.column === column)
      const fault = inColumn(own, row, byBlock)
      if (fault) yield fault
    }
  }
}

function inColumn(
  column: readonly Block[],
  row: number,
  passages: ReadonlyMap<Block, Passage>
): Inconsistency | undefined {
  const filled = column.filter(({text}) => !/^[\s—–-]*$/u.test(text))
  const cells = filled.flatMap((block) => cellOf(block, passages.get(block)))
  const sum = cells.find(({block}) => block.table!.row === row)
  const rows = cells.filter((cell) => cell !== sum)
  if (!sum || cells.length < filled.length || rows.length < 2) return undefined
  const figures = rows.map(({figure}) => figure)
  if (!figures.every((figure) => alike(figure, sum.figure)) || touches(plus(figures), rangeOf(sum.figure)))
    return undefined
  const [value, added] = [valueOf(sum.figure), total(figures)]
  const whole = sum.figure.dimension !== 'share' || value === 1
  // What lies among the others is their mean or their greatest, and no sum.
  const among = value <= Math.max(...figures.map(valueOf))
  if (!whole || among || !(Math.abs(added - value) <= slip * value)) return undefined
  const why = `${shown(figures, '+', sum.figure)} = ${say(added, sum.figure)}, not ${say(value, sum.figure)}`
  return {
    type: 'arithmetic',
    span: sourceSpan(sum.block.map, sum.figure),
    related: rows.map(({block, figure}) => ({span: sourceSpan(block.map, figure), why})),
    why
  }
}

/** The one figure of a cell. */
function cellOf(block: Block, passage: Passage | undefined): Cell[] {
  const found = passage?.sentences.flatMap(({quantities}) => quantities) ?? []
  const [figure] = found
  return figure && found.length === 1 && isFigure(figure) ? [{block, figure}] : []
}
