import type {Dimension} from '../types.js'

/** What one unit is worth in the base unit of its dimension: value × `factor` + `offset`. */
export interface Measure {
  dimension: Dimension
  factor: number
  offset?: number
}

const measure = (dimension: Dimension, units: Record<string, number>): Record<string, Measure> =>
  Object.fromEntries(Object.entries(units).map(([name, factor]) => [name, {dimension, factor}]))

/**
 * Canonical units and their worth in the base unit of their dimension. Base units: day, byte, joule, watt, metre, square metre, litre,
 * kilogram, metre per second, hertz, degree Celsius, degree, pascal. SI units and factors after the SI brochure (BIPM, 9th edition), customary
 * ones after NIST SP 811, appendix B; a month is a twelfth of a mean Gregorian year of 365.2425 days.
 */
export const measures: Readonly<Record<string, Measure>> = {
  ...measure('duration', {
    nanosecond: 1e-9 / 86_400,
    microsecond: 1e-6 / 86_400,
    millisecond: 1e-3 / 86_400,
    second: 1 / 86_400,
    minute: 1 / 1440,
    hour: 1 / 24,
    day: 1,
    week: 7,
    month: 365.2425 / 12,
    quarter: 365.2425 / 4,
    year: 365.2425,
    decade: 3652.425,
    century: 36_524.25,
    millennium: 365_242.5
  }),
  ...measure('data', {
    bit: 1 / 8,
    kilobit: 125,
    megabit: 125_000,
    gigabit: 1.25e8,
    terabit: 1.25e11,
    byte: 1,
    kilobyte: 1e3,
    megabyte: 1e6,
    gigabyte: 1e9,
    terabyte: 1e12,
    petabyte: 1e15,
    exabyte: 1e18,
    zettabyte: 1e21
  }),
  ...measure('energy', {
    joule: 1,
    kilojoule: 1e3,
    megajoule: 1e6,
    gigajoule: 1e9,
    calorie: 4.184,
    kilocalorie: 4184,
    'watt-hour': 3600,
    'kilowatt-hour': 3.6e6,
    'megawatt-hour': 3.6e9,
    'gigawatt-hour': 3.6e12,
    'terawatt-hour': 3.6e15
  }),
  ...measure('power', {
    milliwatt: 1e-3,
    watt: 1,
    kilowatt: 1e3,
    megawatt: 1e6,
    gigawatt: 1e9,
    terawatt: 1e12,
    horsepower: 745.6999
  }),
  ...measure('length', {
    picometre: 1e-12,
    nanometre: 1e-9,
    micrometre: 1e-6,
    millimetre: 1e-3,
    centimetre: 0.01,
    decimetre: 0.1,
    metre: 1,
    kilometre: 1e3,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    'nautical mile': 1852,
    'light year': 9.4607304725808e15,
    li: 500,
    zhang: 10 / 3,
    chi: 1 / 3,
    cun: 1 / 30
  }),
  ...measure('area', {
    'square millimetre': 1e-6,
    'square centimetre': 1e-4,
    'square metre': 1,
    'square kilometre': 1e6,
    'square inch': 6.4516e-4,
    'square foot': 0.09290304,
    'square mile': 2.589988110336e6,
    hectare: 1e4,
    acre: 4046.8564224,
    mu: 2000 / 3
  }),
  ...measure('volume', {
    millilitre: 1e-3,
    centilitre: 0.01,
    litre: 1,
    'cubic metre': 1e3,
    'cubic centimetre': 1e-3,
    'cubic foot': 28.316846592,
    gallon: 3.785411784,
    barrel: 158.987294928,
    pint: 0.473176473,
    quart: 0.946352946,
    cup: 0.2365882365,
    tablespoon: 0.01478676478125,
    teaspoon: 0.00492892159375
  }),
  ...measure('mass', {
    nanogram: 1e-12,
    microgram: 1e-9,
    milligram: 1e-6,
    gram: 1e-3,
    kilogram: 1,
    tonne: 1e3,
    pound: 0.45359237,
    ounce: 0.028349523125,
    carat: 2e-4,
    dram: 0.0017718451953125,
    jin: 0.5,
    liang: 0.05
  }),
  ...measure('speed', {
    'metre per second': 1,
    'kilometre per second': 1e3,
    'kilometre per hour': 1 / 3.6,
    'mile per hour': 0.44704,
    knot: 1852 / 3600,
    'metre per millisecond': 1e3,
    'centimetre per millisecond': 10,
    'kilometre per millisecond': 1e6
  }),
  ...measure('frequency', {hertz: 1, kilohertz: 1e3, megahertz: 1e6, gigahertz: 1e9}),
  ...measure('angle', {degree: 1, radian: 180 / Math.PI, turn: 360}),
  ...measure('pressure', {pascal: 1, kilopascal: 1e3, megapascal: 1e6, bar: 1e5, atmosphere: 101_325}),
  ...measure('age', {
    'year of age': 1,
    'month of age': 1 / 12,
    'week of age': 7 / 365.2425,
    'day of age': 1 / 365.2425
  }),
  ...measure('score', {point: 1}),
  celsius: {dimension: 'temperature', factor: 1},
  fahrenheit: {dimension: 'temperature', factor: 5 / 9, offset: -160 / 9},
  kelvin: {dimension: 'temperature', factor: 1, offset: -273.15}
}

/** What reading units needs to know of a language; keys are as written, in lower case unless case decides. */
export interface Units {
  /** Worth of a share's unit, before the number (百分之) and after it (%, percent, 成). */
  share: {before: Readonly<Record<string, number>>; after: Readonly<Record<string, number>>}
  /** Units of a share that tell what remains to be paid: 折. */
  discount: readonly string[]
  /** Worth of a percentage point's unit. */
  points: Readonly<Record<string, number>>
  /** Units of a multiple: x, 倍. */
  multiples: readonly string[]
  /** Units that tell what something is multiplied by: "-fold". */
  folds: readonly string[]
  /** Units of a multiple that are one only before a comparison: "3 times as many", "3 times faster". */
  multiplesCompared: {units: readonly string[]; before: readonly string[]}
  /** ISO 4217 code of a currency, before and after the number; `BTC` for Bitcoin. */
  money: {
    before: Readonly<Record<string, string>>
    after: Readonly<Record<string, string>>
    /** Words after the number that say no more than that it is money, when the currency stands before it: 元. */
    generic: readonly string[]
  }
  /** Parts of a currency, as a fraction of it: cents, 角; the code is that of the unit before, else the given one. */
  coins: Readonly<Record<string, {worth: number; code: string}>>
  /** Words that begin like a unit and are none: 升到, 成本. */
  noUnits: readonly string[]
  /** Currency of a word that is a unit of mass unless millions are counted: pounds. */
  greatMoney: Readonly<Record<string, string>>
  /** Canonical unit (a key of `measures`) of a word or symbol. */
  measures: Readonly<Record<string, string>>
  /** Words that are a unit only after a larger one of the same number, and coins that are. */
  tails: {measures: Readonly<Record<string, string>>; coins: Readonly<Record<string, number>>}
  /** Units of duration that are an age with one of these words beside them: "old", "of age", 大. */
  age: {before: readonly string[]; after: readonly string[]; units: Readonly<Record<string, string>>}
  /** What comes between number and noun, with the noun it implies, if any: 家 is a company, 个 nothing. */
  counters: Readonly<Record<string, string>>
  /** Whether the noun closes a counted quantity ("12 models"); else the counter before it does (12款). */
  nounCloses: boolean
  /** Canonical noun of a counted noun. */
  nouns: Readonly<Record<string, string>>
  /** Words between a number and the noun it counts, some words on: 的. */
  nounLinks: readonly string[]
  /** Endings of a plural and what stands for them in the singular, the longest first; endings that stay are of no plural. */
  plurals: ReadonlyArray<readonly [string, string]>
}
