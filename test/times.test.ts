import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {dayNumber, dayOfNumber, parseDay} from '../src/calendar.js'
import {findTimes, retell} from '../src/claims/times.js'
import {languages} from '../src/languages/index.js'
import type {LanguageCode} from '../src/types.js'

const codes = Object.keys(languages) as LanguageCode[]

describe.each(codes)('times in %s, any text', (code) => {
  const language = languages[code]
  const words = [
    ...Object.values(language.times.words).flatMap((list) => Object.keys(list)),
    ...Object.keys(language.times.numerals.add),
    ...'0 1 2 12 28 30 2026 2028 - – / . , ( ) ~ 年 月 日 \uFFFC \u2028 x May by in 前 后 内 到'.split(' '),
    ' '
  ]
  const texts = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(fc.constantFrom(...words), {maxLength: 12}).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...words), {maxLength: 12}).map((parts) => parts.join(' '))
  )

  it('gives slices of the text, in order, without overlap', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(undefined, '2026-05-10', '9999-12-31', '0001-01-01', 'nonsense'),
        (text, date) => {
          let end = 0
          for (const time of findTimes(text, language, date)) {
            expect(time.start).toBeGreaterThanOrEqual(end)
            expect(time.end).toBeGreaterThan(time.start)
            expect(time.end).toBeLessThanOrEqual(text.length)
            expect(time.text).toBe(text.slice(time.start, time.end))
            if (time.from !== undefined && time.to !== undefined) expect(time.from <= time.to).toBe(true)
            end = time.end
          }
        }
      ),
      {numRuns: 1000}
    )
  })
})

describe('a day, however it is written', () => {
  const days = fc
    .integer({min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31')})
    .map((count) => dayOfNumber(count)!)
  const months = 'January February March April May June July August September October November December'.split(' ')
  const figures = '〇一二三四五六七八九'
  const wide = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  const written: Record<LanguageCode, Array<(year: string, month: number, day: number) => string>> = {
    en: [
      (year, month, day) => `${months[month - 1]} ${day}, ${year}`,
      (year, month, day) => `${day} ${months[month - 1]} ${year}`,
      (year, month, day) => `${months[month - 1]!.slice(0, 3)} ${day}, ${year}`,
      (year, month, day) =>
        `the ${day}${['th', 'st', 'nd', 'rd'][day > 3 && day < 21 ? 0 : day % 10] ?? 'th'} of ${months[month - 1]} ${year}`,
      (year, month, day) => `${year}/${month}/${day}`,
      (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    ],
    zh: [
      (year, month, day) => `${year}年${month}月${day}日`,
      (year, month, day) => `${year} 年 ${month} 月 ${day} 号`,
      (year, month, day) => `${year}/${month}/${day}`,
      (year, month, day) => wide(`${year}年${month}月${day}日`),
      (year, month, day) => `${[...year].map((digit) => figures[Number(digit)]).join('')}年${month}月${day}日`
    ]
  }

  it.each(codes)('reads back in %s', (code) => {
    fc.assert(
      fc.property(days, fc.constantFrom(...written[code]), (day, write) => {
        const {year, month, day: number} = parseDay(day)!
        const text = write(String(year), month, number)
        expect(findTimes(text, languages[code])).toMatchObject([{text, from: day, to: day, precision: 'day'}])
      })
    )
  })

  it('shows the weekday as written and the day that does not exist', () => {
    expect(findTimes('Monday, 14 January 2026', languages.en)).toMatchObject([{weekday: 1, from: '2026-01-14'}])
    expect(findTimes('2026年1月14日（周三）', languages.zh)).toMatchObject([{weekday: 3, from: '2026-01-14'}])
    for (const text of ['2026年2月30日', '2月30日', '2026年13月5日']) {
      expect(findTimes(text, languages.zh)).toMatchObject([{impossible: true}])
    }
    expect(findTimes('29 February 2023', languages.en)).toMatchObject([{impossible: true}])
    expect(findTimes('29 February 2024', languages.en)[0]).not.toHaveProperty('impossible')
  })
})

describe('lengths', () => {
  it.each([
    ['for three years', 'en', 1095, 1096],
    ['长达三年', 'zh', 1095, 1096],
    ['for six months', 'en', 181, 184],
    ['用了半年', 'zh', 181, 184],
    ['within two weeks', 'en', 14, 14],
    ['24小时内', 'zh', 1, 1]
  ] as const)('%s holds its calendar lengths', (text, code, low, high) => {
    const days = findTimes(text, languages[code])[0]!.days!
    expect(days.low).toBeLessThanOrEqual(low)
    expect(days.high).toBeGreaterThanOrEqual(high)
    expect(days.high - days.low).toBeLessThanOrEqual(6)
  })
})

describe('long hostile text', () => {
  it.each([
    ['en', 'by the '],
    ['en', 'one hundred '],
    ['en', '2026-'],
    ['en', 'the last '],
    ['zh', '二'],
    ['zh', '未来一年半'],
    ['zh', '到2028'],
    ['zh', '一二三四五年']
  ] as const)('%s %j is read to its end', (code, piece) => {
    const text = piece.repeat(2000)
    const [one, two] = [text, text + text].map((long) => findTimes(long, languages[code], '2026-05-10'))
    for (const time of two!) expect(time.text).toBe((text + text).slice(time.start, time.end))
    expect(Math.abs(two!.length - 2 * one!.length)).toBeLessThanOrEqual(2)
    expect(Math.max(0, ...two!.map((time) => time.end - time.start))).toBeLessThan(100)
  })
})

describe('retell', () => {
  const one = (text: string, code: LanguageCode, date?: string) => findTimes(text, languages[code], date)[0]!

  it('leaves a length where nothing is foretold', () => {
    const told = retell(one('in three years', 'en', '2026-05-10'), false, '2026-05-10')
    expect(told).toMatchObject({role: 'duration', tense: 'unknown'})
    expect(told.from).toBeUndefined()
    expect(told.days?.low).toBeLessThanOrEqual(1095)
  })

  it('moves a foretold month without a year to the one that is to come', () => {
    expect(retell(one('in March', 'en', '2026-05-10'), true, '2026-05-10').from).toBe('2027-03-01')
    expect(retell(one('in March', 'en', '2026-05-10'), false, '2026-05-10').from).toBe('2026-03-01')
  })
})

interface Row {
  text: string
  date: string | undefined
  times: string[]
}

/** Rows of a fixture, those of one text and date together. */
function fixture(code: LanguageCode): Row[] {
  const rows = new Map<string, Row>()
  for (const line of readFileSync(new URL(`../fixtures/times/${code}.tsv`, import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [text, date, ...time] = line.split('\t')
    const row = rows.get(`${text}\t${date}`) ?? {text: text!, date: date === '-' ? undefined : date, times: []}
    if (time[0] !== '-') row.times.push(time.join(' | '))
    rows.set(`${text}\t${date}`, row)
  }
  return [...rows.values()]
}

describe.each(codes)('times in %s, as written', (code) => {
  it.each(fixture(code))('$text ($date)', ({text, date, times}) => {
    const found = findTimes(text, languages[code], date).map((time) =>
      [time.text, time.from ?? '-', time.to ?? '-', time.role, time.precision, time.tense].join(' | ')
    )
    expect(found).toEqual(times)
  })
})
