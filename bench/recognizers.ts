import {readdirSync, readFileSync} from 'node:fs'
import {findMeasures, findNumerals} from '../src/claims/quantities/index.js'
import {languages} from '../src/languages/index.js'
import {measures} from '../src/languages/units.js'
import type {LanguageCode} from '../src/types.js'

/** One number with its unit, as the specifications write it: the words, and the value in the base unit of `unit`. */
interface Answer {
  text: string
  value: number
  unit: string
}

interface Case {
  Input: string
  Results: Array<{Text: string; Resolution?: {value?: string | null; unit?: string}}>
}

export interface Score {
  name: string
  cases: number
  right: number
  /** Cases left out, each for one of the reasons in `EXCLUDED`. */
  excluded: number
  misses: Array<{input: string; expected: Answer[]; found: Answer[]}>
}

/** What design decides otherwise: cases that hold one of these are not counted. */
const EXCLUDED: ReadonlyArray<{model: string; input: RegExp; reason: string}> = [
  {
    model: 'Number en',
    input: /^(?:.*\b)?(?:one|1|2000) over (?:\d|one|twenty|three)/,
    reason: '"over" between numbers is nearly always a period or a comparison ("2,000 over 3 years"), not a fraction'
  },
  {model: 'Number en', input: /^- \d/, reason: 'a hyphen apart from its figures is a dash or a bullet, not a sign'},
  {model: 'Number en', input: /5\/17\/2018/, reason: 'a date is no number'},
  {model: 'Number en', input: /phone number/, reason: 'a telephone number is no number'},
  {
    model: 'Number en',
    input: /5,00|1\.111,11|1,3\./,
    reason: 'English and Chinese write a decimal point; a comma between figures separates thousands or a list'
  },
  {
    model: 'Number zh',
    input: /一美元|两美刀|折扣一折|二％/,
    reason: 'numbers with a currency or a per cent sign are numbers too; the specification gives them to another model'
  },
  {model: 'Number zh', input: /^四百多$/, reason: '多 belongs to the number: it opens its upper end'},
  {
    model: 'Number zh',
    input: /^一点两小时|另一种|壹切/,
    reason: '一点, 另一 and 一切 are set phrases that count nothing'
  },
  {
    model: 'Number zh',
    input: /这是五台山|这是九台/,
    reason: '五台山 and 九台 are names of places; the specification reads one numeral out of a name'
  },
  {model: 'Percent zh', input: /[对對]折/, reason: '对折 is read as a halving, a change to one half'},
  {
    model: 'Percent zh',
    input: /二三十/,
    reason: 'two neighbouring numerals are a range, which is a quantity here (二三十 is 20 to 30)'
  },
  {model: 'Percent zh', input: /https?:/, reason: 'addresses are masked before quantities are looked for'},
  {model: 'Percent en', input: /https?:/, reason: 'addresses are masked before quantities are looked for'},
  {
    model: 'Percent en',
    input: /^per ?cents? of/,
    reason: 'a number after "per cent of" is the whole, not the share'
  }
]

const PLACE = new URL('../fixtures/recognizers/', import.meta.url)

/** Unit names of the specifications and what they are here, with the factor between them. */
const CURRENCIES: Readonly<Record<string, readonly [string, number]>> = {
  Dollar: ['USD', 1],
  'United States dollar': ['USD', 1],
  Cent: ['USD', 0.01],
  Pound: ['GBP', 1],
  'British pound': ['GBP', 1],
  Pence: ['GBP', 0.01],
  Penny: ['GBP', 0.01],
  Euro: ['EUR', 1],
  'Chinese yuan': ['CNY', 1],
  'Japanese yen': ['JPY', 1],
  'Hong Kong dollar': ['HKD', 1],
  'Canadian dollar': ['CAD', 1],
  'Australian dollar': ['AUD', 1],
  'New Zealand dollar': ['NZD', 1],
  'New Taiwan dollar': ['TWD', 1],
  'Mexican peso': ['MXN', 1],
  'Swiss franc': ['CHF', 1],
  Franc: ['FRF', 1],
  'Finnish markka': ['FIM', 1],
  'Netherlands guilder': ['NLG', 1],
  Peseta: ['ESP', 1],
  'Turkish lira': ['TRY', 1],
  Rupee: ['INR', 1],
  'Nigerian naira': ['NGN', 1],
  'Costa Rican colón': ['CRC', 1],
  'Georgian lari': ['GEL', 1],
  'Lao kip': ['LAK', 1],
  'Sri Lankan rupee': ['LKR', 1],
  Sen: ['JPY', 0.01],
  Bitcoin: ['BTC', 1],
  Satoshi: ['BTC', 1e-8]
}

const DIMENSIONS: Readonly<Record<string, string>> = {
  Meter: 'metre',
  Kilometer: 'kilometre',
  Centimeter: 'centimetre',
  Millimeter: 'millimetre',
  Decimeter: 'decimetre',
  Picometer: 'picometre',
  Ton: 'tonne',
  'Metric ton': 'tonne',
  Milliliter: 'millilitre',
  'Square meter': 'square metre',
  'Square kilometer': 'square kilometre',
  'Kilometer per hour': 'kilometre per hour',
  'Meter per millisecond': 'metre per millisecond',
  'Centimeter per millisecond': 'centimetre per millisecond',
  'Kilometer per millisecond': 'kilometre per millisecond'
}

const AGES: Readonly<Record<string, string>> = {
  Year: 'year of age',
  Month: 'month of age',
  Week: 'week of age',
  Day: 'day of age',
  Age: 'year of age'
}

const MEASURED = new Set([
  'data',
  'energy',
  'power',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'frequency',
  'angle',
  'pressure'
])

type Reader = (text: string, code: LanguageCode) => Answer[]

const readers: Readonly<Record<string, Reader>> = {
  Number: (text, code) =>
    findNumerals(text, languages[code]).map(({start, end, low}) => ({
      text: text.slice(start, end),
      value: low,
      unit: ''
    })),
  Percent: (text, code) =>
    findMeasures(text, languages[code])
      .filter(({dimension, fraction}) => (dimension === 'share' && !fraction) || dimension === 'points')
      .map(({start, end, low}) => ({text: text.slice(start, end), value: low * 100, unit: ''})),
  Currency: (text, code) =>
    findMeasures(text, languages[code])
      .filter(({dimension}) => dimension === 'money')
      .map(({start, end, low, unit}) => ({text: text.slice(start, end), value: low, unit})),
  Age: (text, code) => inBase(text, code, new Set(['age'])),
  Dimension: (text, code) => inBase(text, code, MEASURED)
}

function inBase(text: string, code: LanguageCode, dimensions: ReadonlySet<string>): Answer[] {
  return findMeasures(text, languages[code])
    .filter(({dimension}) => dimensions.has(dimension))
    .map(({start, end, low, unit, dimension}) => ({
      text: text.slice(start, end),
      value: low * (measures[unit]?.factor ?? 1),
      unit: dimension
    }))
}

/** What a case expects; results without a value name a unit and no quantity, and are not expected. */
function expectedOf(model: string, {Results}: Case): Answer[] {
  const answers: Answer[] = []
  for (const {Text, Resolution} of Results) {
    const value = Number(Resolution?.value?.replace(/%$/, '') ?? Number.NaN)
    const unit = Resolution?.unit ?? ''
    if (Number.isNaN(value)) continue
    if (model === 'Currency') {
      const [code, factor] = CURRENCIES[unit] ?? [unit, 1]
      answers.push({text: Text, value: value * factor, unit: code})
    } else if (model === 'Age' || model === 'Dimension') {
      const name = AGES[unit] && model === 'Age' ? AGES[unit] : (DIMENSIONS[unit] ?? unit.toLowerCase())
      const measure = measures[name]
      answers.push({text: Text, value: value * (measure?.factor ?? Number.NaN), unit: measure?.dimension ?? unit})
    } else {
      answers.push({text: Text, value, unit: ''})
    }
  }
  return answers
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

function same(a: Answer, b: Answer): boolean {
  const close = Math.abs(a.value - b.value) <= 1e-9 * Math.max(Math.abs(a.value), Math.abs(b.value), 1e-9)
  return close && a.unit === b.unit && folded(a.text) === folded(b.text)
}

/** Scores every specification file: a case is right when the same words have the same values, none more and none less. */
export function scoreRecognizers(): Score[] {
  return readdirSync(PLACE)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const [, language = '', model = ''] = file.replace(/Model\.json$/, '').split('__')
      const code: LanguageCode = language === 'Chinese' ? 'zh' : 'en'
      const cases: Case[] = JSON.parse(readFileSync(new URL(file, PLACE), 'utf8').replace(/^\uFEFF/, ''))
      const score: Score = {name: `${model} ${code}`, cases: 0, right: 0, excluded: 0, misses: []}
      for (const one of cases) {
        if (EXCLUDED.some((rule) => rule.model === score.name && rule.input.test(one.Input))) {
          score.excluded++
          continue
        }
        const expected = expectedOf(model, one)
        const found = readers[model]!(one.Input, code)
        score.cases++
        if (expected.length === found.length && expected.every((answer, i) => same(answer, found[i]!))) score.right++
        else score.misses.push({input: one.Input, expected, found})
      }
      return score
    })
}
