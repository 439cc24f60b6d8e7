import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {inspect} from '../src/index.js'
import type {Interval} from '../src/types.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = readdirSync(`${root}corpus`).filter((name) => name.endsWith('.md') && name !== 'README.md')

function page(name: string): {front: Record<string, unknown>; body: string} {
  const [, front, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(readFileSync(`${root}corpus/${name}`, 'utf8'))!
  return {front: parse(front!), body: body!}
}

const [header, ...lines] = readFileSync(`${root}fixtures/corpus/expected.tsv`, 'utf8').replace(/\n$/, '').split('\n')
const columns = header!.split('\t')
const rows = lines.map((line) => {
  const cells = line.split('\t')
  return Object.fromEntries(columns.map((column, at) => [column, cells[at]])) as Record<string, string>
})

describe.each(pages)('corpus/%s', (name) => {
  const {front, body} = page(name)

  it('says in its front matter what it is of', () => {
    expect(front).toMatchObject({
      title: expect.stringMatching(/\S/),
      occasion: expect.stringMatching(/\S/),
      publisher: expect.stringMatching(/\S/),
      language: expect.stringMatching(/^(en|zh)$/)
    })
    expect(front.speakers).toEqual(expect.arrayContaining([expect.stringMatching(/\S/)]))
    expect(String(front.date ?? front['as-of'])).toMatch(/^\d{4}-\d{2}(-\d{2})?$/)
    if (front.address !== undefined) expect(String(front.address)).toMatch(/^https:\/\//)
  })

  it('repeats its title as its one top heading', () => {
    expect(body.match(/^# .*$/gm)).toEqual([`# ${front.title}`])
  })

  it('gives a defined source for every item, one statement each', () => {
    const items = body.match(/^- .*$/gm) ?? []
    expect(items.length).toBeGreaterThan(20)
    for (const item of items) expect(item).toMatch(/^- [^。？]+\[\^1\][。？]$/)
    expect(body.match(/^\[\^1\]: \S/gm)).toHaveLength(1)
  })

  it('names its subjects instead of pointing back at them', () => {
    for (const item of body.match(/^- .*$/gm) ?? []) {
      expect(item).not.toMatch(/^- (他|她|它|其|该|此|这)/)
    }
  })

  it('has rows in the table of expected figures', () => {
    expect(rows.filter((row) => row.page === name).length).toBeGreaterThan(15)
  })
})

describe('fixtures/corpus/expected.tsv', () => {
  it('has the same columns in every line', () => {
    expect(columns.join(' ')).toBe('page words low high change unit about modality opinion speaker time')
    for (const line of lines) expect(line.split('\t')).toHaveLength(columns.length)
  })

  it.each(rows)('$page: $words', (row) => {
    expect(pages).toContain(row.page)
    expect(page(row.page!).body.split(row.words!)).toHaveLength(2)
    expect(row.about).toMatch(/\S/)
    expect(row.speaker).toMatch(/\S/)
    expect(row.modality).toMatch(/^[0-4]$/)
    expect(row.time).toMatch(/^((to )?\d{4}(-\d{2}){0,2})?$/)
    if (row.unit === 'date') {
      expect([row.low, row.high, row.change]).toEqual(['', '', '='])
      expect(row.time).not.toBe('')
    } else {
      expect(row.change).toMatch(/^([=~<>]|up|down)$/)
      expect(Number(row.low)).toBeLessThanOrEqual(Number(row.high))
      expect(row.low).not.toBe('')
    }
  })
})

/** Units whose name is the same for the table and the linter; other units are the word counted, in the language of the page. */
const named = ['ratio', 'USD', 'x']
/** Lengths of the table's units of time; a month and a year are the mean ones. */
const days: Record<string, number> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 365.2425 / 12,
  year: 365.2425
}

/** Whether an interval says what a row says: its one end where the row is a bound, an overlap where it is loose, else both ends. */
function agrees(row: Record<string, string>, found: Interval, scale = 1): boolean {
  const [low, high] = [Number(row.low), Number(row.high)]
  const near = (a: number, b: number) => a === b || Math.abs(a * scale - b) <= 0.04 * Math.abs(b)
  if (row.change === '>') return near(found.low, low)
  if (row.change === '<') return near(found.high, high)
  if (row.change === '~') return found.low * scale <= high * 1.1 && found.high * scale >= low * 0.9
  return near(found.low, low) && near(found.high, high)
}

describe('what the linter reads on the pages', () => {
  const sentences = new Map(
    pages.map((name) => [name, inspect(readFileSync(`${root}corpus/${name}`, 'utf8'), {path: name}).sentences])
  )

  /** The sentence of a row, and the place of its words in it. */
  function locate(row: Record<string, string>) {
    const sentence = sentences.get(row.page!)!.find(({text}) => text.includes(row.words!))!
    const start = sentence.text.indexOf(row.words!)
    const end = start + row.words!.length
    const meets = (part: {start: number; end: number}) => part.start < end && part.end > start
    return {sentence, meets}
  }

  it.each(rows.filter(({unit}) => unit === 'date'))('dates $words', (row) => {
    const {sentence, meets} = locate(row)
    const months = sentence.times.filter(meets).map(({from, to}) => [from?.slice(0, 7), to?.slice(0, 7)])
    const [first, last] = row.time!.length === 4 ? [`${row.time}-01`, `${row.time}-12`] : [row.time!, row.time!]
    expect(months.some(([from, to]) => from! >= first.slice(0, 7) && (to ?? from)! <= last.slice(0, 7))).toBe(true)
  })

  it('finds nine figures in ten with their value, bound and unit', () => {
    const figures = rows.filter(({unit}) => unit !== 'date')
    const misses = figures.filter((row) => {
      const {sentence, meets} = locate(row)
      const scale = days[row.unit!]
      return !(
        sentence.quantities.some(
          (quantity) =>
            meets(quantity) &&
            (scale ? quantity.dimension === 'duration' : !named.includes(row.unit!) || quantity.unit === row.unit) &&
            agrees(row, quantity, scale && days[quantity.unit]! / scale)
        ) ||
        (scale && sentence.times.some((time) => meets(time) && time.days && agrees(row, time.days, 1 / scale)))
      )
    })
    expect(misses.length / figures.length, misses.map(({words}) => words).join('\n')).toBeLessThanOrEqual(0.1)
  })

  it('gives nine clauses in ten the modality of the source', () => {
    const misses = rows.filter((row) => {
      const {sentence, meets} = locate(row)
      return sentence.clauses.find(meets)?.modality !== Number(row.modality)
    })
    expect(misses.length / rows.length, misses.map(({words}) => words).join('\n')).toBeLessThanOrEqual(0.1)
  })
})
