import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findNumerals, findQuantities, growth, toBase} from '../src/claims/quantities/index.js'
import {languages} from '../src/languages/index.js'
import type {Language} from '../src/languages/language.js'
import type {Quantity} from '../src/types.js'

const {en, zh} = languages

const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const DIGITS = [...'零一二三四五六七八九']

function belowThousand(n: number, and: boolean): string {
  if (n < 13) return ONES[n]!
  if (n < 20) return TEENS[n - 13]!
  if (n < 100) return [TENS[Math.floor(n / 10)], ONES[n % 10]].filter(Boolean).join('-')
  const rest = belowThousand(n % 100, and)
  return `${ONES[Math.floor(n / 100)]} hundred${rest === '' ? '' : `${and ? ' and ' : ' '}${rest}`}`
}

/** English words for a whole number from 1 to below 10^12. */
function inWords(n: number, and: boolean): string {
  const parts: string[] = []
  for (const [size, name] of [
    [1e9, ' billion'],
    [1e6, ' million'],
    [1e3, ' thousand'],
    [1, '']
  ] as const) {
    const group = Math.floor(n / size) % 1000
    if (group > 0) parts.push(belowThousand(group, and) + name)
  }
  return parts.join(' ')
}

function belowTenThousand(n: number): string {
  let written = ''
  let zero = false
  for (const [size, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, '']
  ] as const) {
    const digit = Math.floor(n / size) % 10
    if (digit === 0) {
      zero ||= written !== ''
      continue
    }
    written += (zero ? '零' : '') + DIGITS[digit] + name
    zero = false
  }
  return written
}

/** Chinese numerals for a whole number from 1 to below 10^12. */
function inCharacters(n: number): string {
  let written = ''
  for (const [size, name] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, '']
  ] as const) {
    const group = Math.floor(n / size) % 10_000
    if (group === 0) continue
    written += (written !== '' && group < 1000 ? '零' : '') + belowTenThousand(group) + name
  }
  return written
}

/** A number below 10^12 whose size, not only its value, is spread evenly. */
const whole = fc
  .tuple(fc.integer({min: 1, max: 12}), fc.nat(999_999_999_999))
  .map(([digits, n]) => (n % 10 ** digits) + 1)
  .filter((n) => n < 1e12)

function only(text: string, language: Language): {text: string; low: number; high: number} {
  const found = findNumerals(text, language)
  expect(found.map(({start, end}) => text.slice(start, end))).toEqual([text])
  return {text, low: found[0]!.low, high: found[0]!.high}
}

describe('a number is read back from what was written', () => {
  test('English words, with and without "and"', () => {
    fc.assert(
      fc.property(whole, fc.boolean(), (n, and) => {
        expect(only(inWords(n, and), en)).toMatchObject({low: n, high: n})
      })
    )
  })

  test('Chinese numerals', () => {
    fc.assert(
      fc.property(
        whole.filter((n) => n > 2),
        (n) => {
          expect(only(inCharacters(n), zh)).toMatchObject({low: n, high: n})
        }
      )
    )
  })

  test('figures with separators, in both widths and languages', () => {
    const full = (figures: string) => figures.replace(/[\d,.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(whole, fc.nat(99), fc.constantFrom(en, zh), (n, hundredths, language) => {
        const value = n + hundredths / 100
        const decimals = hundredths === 0 ? '' : `.${String(hundredths).padStart(2, '0')}`
        const grouped = n.toLocaleString('en-US') + decimals
        for (const written of [String(n) + decimals, grouped, full(grouped), full(String(n) + decimals)]) {
          expect(only(written, language).low).toBe(Number(value.toPrecision(15)))
        }
      })
    )
  })

  test('figures with a magnitude', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 9999}), (n) => {
        const mantissa = n / 10
        expect(only(`${mantissa} million`, en).low).toBeCloseTo(mantissa * 1e6, 3)
        expect(only(`${mantissa}bn`, en).low).toBeCloseTo(mantissa * 1e9, 0)
        expect(only(`${mantissa}万`, zh).low).toBeCloseTo(mantissa * 1e4, 6)
        expect(only(`${mantissa} 亿`, zh).low).toBeCloseTo(mantissa * 1e8, 3)
      })
    )
  })

  test('percentages are ratios, whatever their form', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 99}), (n) => {
        const forms: Array<[string, Language]> = [
          [`${n}%`, en],
          [`${n} percent`, en],
          [`${inWords(n, true)} per cent`, en],
          [`${n}％`, zh],
          [`百分之${inCharacters(n)}`, zh],
          [`百分之${n}`, zh]
        ]
        for (const [text, language] of forms) {
          const [quantity] = findQuantities(text, language)
          expect(quantity).toMatchObject({text, unit: 'ratio', dimension: 'share', step: 0.01})
          expect(quantity!.low).toBeCloseTo(n / 100, 12)
        }
      })
    )
  })
})

/** Pieces that numbers are made of, so that random texts are rich in what looks like one. */
const pieces = fc.constantFrom(
  ...'0123456789.,-–~%％￥$€ xX+()/:#年月日个家人万亿百千十一二三两几多半约近超成折倍点分之第和与到至的',
  'a ',
  'one ',
  'half ',
  'and ',
  'million ',
  'hundred ',
  'third ',
  'of ',
  'in ',
  'between ',
  'about ',
  'up to ',
  'percent',
  'GPT-',
  'Llama ',
  ' years',
  'k',
  '\uFFFC',
  '\u2028',
  '以上',
  '左右',
  '翻',
  '番',
  '增长',
  '个百分点',
  '美元'
)

const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc.array(pieces, {maxLength: 40}).map((parts) => parts.join(''))
)

describe.each(Object.values(languages).map((language) => [language.code, language] as const))(
  'any text, %s',
  (_, language) => {
    test('quantities are slices of it, in order, apart, and the same each time', () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const found = findQuantities(text, language)
          let last = 0
          for (const quantity of found) {
            expect(quantity.start).toBeGreaterThanOrEqual(last)
            expect(quantity.end).toBeGreaterThan(quantity.start)
            expect(quantity.end).toBeLessThanOrEqual(text.length)
            expect(quantity.text).toBe(text.slice(quantity.start, quantity.end))
            expect(quantity.low).toBeLessThanOrEqual(quantity.high)
            expect(quantity.step).toBeGreaterThan(0)
            last = quantity.end
          }
          expect(findQuantities(text, language)).toEqual(found)
        }),
        {numRuns: 2000}
      )
    })

    test('numerals are slices of it, in order and apart', () => {
      fc.assert(
        fc.property(anyText, (text) => {
          let last = 0
          for (const {start, end, low, high} of findNumerals(text, language)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(low).toBeLessThanOrEqual(high)
            last = end
          }
        }),
        {numRuns: 1000}
      )
    })
  }
)

function one(text: string, language: Language): Quantity {
  const found = findQuantities(text, language)
  expect(found).toHaveLength(1)
  return found[0]!
}

describe('steps', () => {
  test.each([
    ['40%', en, 0.01],
    ['12.5%', en, 0.001],
    ['3.52亿', zh, 1e6],
    ['3500亿美元', zh, 1e8],
    ['$3.5 billion', en, 1e8],
    ['三十二万五千人', zh, 1000],
    ['三成', zh, 0.1],
    ['七成五', zh, 0.01],
    ['2.0 GB', en, 0.1],
    ['1,200 users', en, 1]
  ] as const)('%s', (text, language, step) => {
    expect(one(text, language).step).toBeCloseTo(step, 12)
  })
})

describe('toBase', () => {
  test('puts units of one dimension on one scale', () => {
    expect(toBase(one('两周', zh)).low).toBe(toBase(one('14 days', en)).low)
    expect(toBase(one('1.5 TB', en)).low).toBe(toBase(one('1500 GB', en)).low)
    expect(toBase(one('一年半', zh)).low).toBeCloseTo(toBase(one('18 months', en)).low, 9)
    expect(toBase(one('212 degrees Fahrenheit', en)).low).toBeCloseTo(toBase(one('100摄氏度', zh)).low, 9)
    expect(toBase(one('三斤', zh)).low).toBeCloseTo(toBase(one('1.5 kg', en)).low, 12)
  })

  test('keeps open ends open and money as it stands', () => {
    expect(toBase(one('不到两年', zh))).toMatchObject({low: -Infinity, highOpen: true})
    expect(toBase(one('$5', en))).toEqual({low: 5, high: 5, lowOpen: false, highOpen: false})
  })
})

describe('growth', () => {
  const values = (text: string, language: Language) =>
    growth(one(text, language)).map(({low}) => Number(low.toPrecision(9)))

  test.each([
    ['up 40%', en, [1.4]],
    ['cut by half', en, [0.5]],
    ['revenue doubled', en, [2]],
    ['增长3倍', zh, [4, 3]],
    ['增长到3倍', zh, [3]],
    ['下降了三成', zh, [0.7]],
    ['翻两番', zh, [4]],
    ['翻两倍', zh, [2, 3]],
    ['降低10倍', zh, [0.1]],
    ['打八折', zh, [0.8]],
    ['10x cheaper', en, [0.1]],
    ['3x more', en, [4, 3]]
  ] as const)('%s', (text, language, expected) => {
    expect(values(text, language)).toEqual(expected)
  })

  test('is nothing for a level or for money', () => {
    expect(growth(one('40%', en))).toEqual([])
    expect(growth(one('up $5', en))).toEqual([])
  })
})
