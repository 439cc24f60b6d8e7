import type {Language} from '../../languages/language.js'
import type {Bound} from '../../languages/numbers.js'
import {measures} from '../../languages/units.js'
import type {Dimension} from '../../types.js'
import {Phrases} from './phrases.js'

/** A word of a numeral. */
export type Word = {type: 'one' | 'ten'; value: number} | {type: 'vague'; value: number; high: number}

/** A word that multiplies what is before it, and whether it stands without a one before it. */
export interface Multiplier {
  value: number
  bare: boolean
}

/** What a word after a number makes of it. */
export type Unit =
  | {type: 'share' | 'points' | 'coin'; worth: number; code?: string}
  | {type: 'discount'}
  | {type: 'multiple'; compared: boolean; fold: boolean}
  | {type: 'none'}
  | {type: 'money'; code: string; worth: number}
  | {type: 'measure'; name: string; dimension: Dimension}
  | {type: 'counter'; noun: string}
  | {type: 'noun'; noun: string}

/** Bounds that bound nothing, unless something stands before them. */
export interface Weak {
  words: ReadonlySet<string>
  unless: Phrases<true>
}

/** A language's data, compiled for looking up at a place of a text. */
export interface Lexicon {
  language: Language
  words: Phrases<Word>
  multipliers: Phrases<Multiplier>
  /** Every word that can go on a number. */
  continuations: Phrases<true>
  articles: Phrases<true>
  indefinite: ReadonlySet<string>
  leading: ReadonlySet<string>
  joiners: Phrases<true>
  mixers: Phrases<true>
  halfAfter: Phrases<true>
  ofWhole: Phrases<true>
  points: Phrases<true>
  signs: Phrases<true>
  halves: Phrases<true>
  shares: Phrases<number>
  denominators: Phrases<number>
  inverted: Phrases<true>
  partOf: Phrases<true>
  partIn: Phrases<true>
  wholeOf: Phrases<true>
  excess: Phrases<true>
  roundly: Phrases<true>
  suffixes: Phrases<number>
  ranges: Phrases<true>
  rangeAnd: Phrases<true>
  between: Phrases<true>
  amid: Phrases<true>
  alternatives: Phrases<true>
  from: Phrases<true>
  spread: Phrases<true>
  stress: Weak
  during: Weak
  factors: Phrases<true>
  before: Phrases<Bound | 'none'>
  beforeVerb: {words: Phrases<true>; unless: readonly string[]}
  after: Phrases<Bound | 'none'>
  verbs: Phrases<'up' | 'down' | 'none'>
  outcomes: Phrases<'up' | 'down'>
  to: Phrases<true>
  by: Phrases<true>
  of: Phrases<true>
  genericMoney: Phrases<true>
  labelsAfter: Phrases<true>
  kinds: Phrases<'kind' | 'none'>
  scores: {between: Phrases<true>; unless: Phrases<true>}
  sized: Phrases<true>
  clockBefore: Phrases<true>
  multiplied: Phrases<number>
  foldVerbs: Phrases<true>
  foldPowers: Phrases<true>
  literals: Phrases<true>
  labels: Phrases<true>
  ordinalMarks: Phrases<true>
  rankBefore: Phrases<true>
  rankWeak: Phrases<true>
  twice: Phrases<number>
  series: Phrases<string>
  rankVerbs: Phrases<true>
  rankAfter: Phrases<true>
  ordinals: Phrases<number>
  monthsBefore: Phrases<true>
  monthsAfter: Phrases<true>
  dateUnits: Phrases<number>
  yearBefore: Phrases<true>
  yearIn: Phrases<true>
  afterYearIn: Phrases<true>
  crossed: ReadonlySet<string>
  comparatives: Phrases<'up' | 'down'>
  than: Phrases<true>
  placed: Phrases<true>
  clock: Phrases<true>
  shareBefore: Phrases<number>
  moneyBefore: Phrases<{code: string; worth: number}>
  units: Phrases<Unit>
  compared: Phrases<true>
  nounLinks: Phrases<true>
  ageBefore: Phrases<true>
  tailMeasures: Phrases<string>
  tailCoins: Phrases<number>
  greatMoney: Phrases<string>
  functionWords: ReadonlySet<string>
  /** Every word that can begin a quantity. */
  openers: Phrases<true>
  /** 1 for every UTF-16 unit that can begin a quantity. */
  starts: Uint8Array
}

/** What begins a number in figures. */
const FIGURES = '0123456789０１２３４５６７８９½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞.-−－'

const compiled = new WeakMap<Language, Lexicon>()

/** The lexicon of a language; made once. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language)
  if (!lexicon) {
    lexicon = compile(language)
    compiled.set(language, lexicon)
  }
  return lexicon
}

function all(words: readonly string[]): Array<[string, true]> {
  return words.map((word) => [word, true])
}

function weak({words, unless}: {words: readonly string[]; unless: readonly string[]}): Weak {
  return {words: new Set(words), unless: new Phrases(all(unless), 'backward')}
}

function compile(language: Language): Lexicon {
  const {numbers, units} = language
  const words: Array<[string, Word]> = [
    ...Object.entries(numbers.vague).map(([w, [value, high]]): [string, Word] => [w, {type: 'vague', value, high}]),
    ...Object.entries(numbers.ones).map(([w, value]): [string, Word] => [w, {type: 'one', value}]),
    ...Object.entries(numbers.tens).map(([w, value]): [string, Word] => [w, {type: 'ten', value}])
  ]
  const table: Array<[string, Unit]> = [
    ...units.noUnits.map((w): [string, Unit] => [w, {type: 'none'}]),
    ...Object.entries(units.points).map(([w, worth]): [string, Unit] => [w, {type: 'points', worth}]),
    ...Object.entries(units.share.after).map(([w, worth]): [string, Unit] => [w, {type: 'share', worth}]),
    ...units.discount.map((w): [string, Unit] => [w, {type: 'discount'}]),
    ...units.multiplesCompared.units.map((w): [string, Unit] => [w, {type: 'multiple', compared: true, fold: false}]),
    ...units.multiples.map((w): [string, Unit] => [w, {type: 'multiple', compared: false, fold: false}]),
    ...units.folds.map((w): [string, Unit] => [w, {type: 'multiple', compared: false, fold: true}]),
    ...withMillions(units.money.after).map(([w, {code, worth}]): [string, Unit] => [w, {type: 'money', code, worth}]),
    ...Object.entries(units.coins).map(([w, {worth, code}]): [string, Unit] => [w, {type: 'coin', worth, code}]),
    ...Object.entries(units.age.units).map(([w, name]): [string, Unit] => [
      w,
      {type: 'measure', name, dimension: 'age'}
    ]),
    ...Object.entries(units.measures).map(([w, name]): [string, Unit] => [
      w,
      {type: 'measure', name, dimension: measures[name]!.dimension}
    ]),
    ...Object.entries(units.counters).map(([w, noun]): [string, Unit] => [w, {type: 'counter', noun}]),
    ...Object.entries(units.nouns).map(([w, noun]): [string, Unit] => [w, {type: 'noun', noun}])
  ]
  const multiplied = Object.entries(numbers.multiplied)
  const openers = all([
    ...words.map(([w]) => w),
    ...Object.keys(numbers.multipliers),
    ...numbers.articles,
    ...numbers.signs,
    ...numbers.halves,
    ...Object.keys(numbers.shares),
    ...Object.keys(numbers.denominators),
    ...Object.keys(numbers.ranks.ordinals),
    ...Object.keys(numbers.twice),
    ...multiplied.map(([w]) => w),
    ...withMillions(units.money.before).map(([w]) => w),
    ...Object.keys(units.share.before)
  ])
  const lexicon: Lexicon = {
    language,
    words: new Phrases(words),
    multipliers: new Phrases(
      Object.entries(numbers.multipliers).map(([w, value]): [string, Multiplier] => [
        w,
        {value, bare: numbers.bareMultipliers.includes(w)}
      ])
    ),
    continuations: new Phrases(
      all([
        ...Object.keys(numbers.multipliers),
        ...Object.keys(numbers.suffixes),
        ...Object.keys(numbers.denominators),
        ...Object.keys(numbers.tens),
        ...numbers.joiners,
        ...numbers.mixers,
        ...numbers.points,
        ...numbers.inverted,
        ...numbers.excess,
        ...numbers.roundly,
        ...numbers.ofWhole
      ]),
      'prefix'
    ),
    articles: new Phrases(all(numbers.articles)),
    indefinite: new Set(numbers.indefinite),
    leading: new Set(numbers.leading),
    joiners: new Phrases(all(numbers.joiners)),
    mixers: new Phrases(all(numbers.mixers)),
    halfAfter: new Phrases(all(numbers.halfAfter)),
    ofWhole: new Phrases(all(numbers.ofWhole)),
    points: new Phrases(all(numbers.points)),
    signs: new Phrases(all(numbers.signs)),
    halves: new Phrases(all(numbers.halves)),
    shares: new Phrases(Object.entries(numbers.shares)),
    denominators: new Phrases(Object.entries(numbers.denominators)),
    inverted: new Phrases(all(numbers.inverted)),
    partOf: new Phrases(all(numbers.partOf)),
    partIn: new Phrases(all(numbers.partIn)),
    wholeOf: new Phrases(all(numbers.wholeOf)),
    excess: new Phrases(all(numbers.excess)),
    roundly: new Phrases(all(numbers.roundly)),
    suffixes: new Phrases(Object.entries(numbers.suffixes)),
    ranges: new Phrases(all(numbers.ranges)),
    rangeAnd: new Phrases(all(numbers.rangeAnd)),
    between: new Phrases(all(numbers.between), 'backward'),
    amid: new Phrases(all(numbers.amid)),
    alternatives: new Phrases(all(numbers.alternatives)),
    from: new Phrases(all(numbers.from), 'backward'),
    spread: new Phrases(all(numbers.spread), 'backward'),
    stress: weak(numbers.stress),
    during: weak(numbers.during),
    factors: new Phrases(all(numbers.factors), 'backward'),
    before: new Phrases(Object.entries(numbers.before), 'backward'),
    beforeVerb: {words: new Phrases(all(numbers.beforeVerb.words), 'backward'), unless: numbers.beforeVerb.unless},
    after: new Phrases(Object.entries(numbers.after)),
    verbs: new Phrases(
      [
        ...numbers.change.up.map((w): [string, 'up' | 'down'] => [w, 'up']),
        ...numbers.change.down.map((w): [string, 'up' | 'down'] => [w, 'down']),
        ...numbers.change.none.map((w): [string, 'none'] => [w, 'none'])
      ],
      'backward'
    ),
    outcomes: new Phrases([
      ...numbers.change.upAfter.map((w): [string, 'up' | 'down'] => [w, 'up']),
      ...numbers.change.downAfter.map((w): [string, 'up' | 'down'] => [w, 'down'])
    ]),
    to: new Phrases(all(numbers.change.to), 'backward'),
    by: new Phrases(all(numbers.change.by), 'backward'),
    of: new Phrases(all(numbers.change.of), 'backward'),
    genericMoney: new Phrases(all(units.money.generic)),
    labelsAfter: new Phrases(all(numbers.labelsAfter)),
    kinds: new Phrases(Object.entries(numbers.kinds)),
    scores: {
      between: new Phrases(all(numbers.scores.between)),
      unless: new Phrases(all(numbers.scores.unless), 'backward')
    },
    sized: new Phrases(all(numbers.sized)),
    clockBefore: new Phrases(all(numbers.clock), 'backward'),
    multiplied: new Phrases(multiplied),
    foldVerbs: new Phrases(all(numbers.fold.verbs), 'backward'),
    foldPowers: new Phrases(all(numbers.fold.powers)),
    literals: new Phrases(all(numbers.literals)),
    ordinalMarks: new Phrases(all(numbers.ordinalMarks), 'backward'),
    labels: new Phrases(all(numbers.labels), 'backward'),
    rankBefore: new Phrases(all(numbers.ranks.before), 'backward'),
    rankWeak: new Phrases(all(numbers.ranks.weak), 'backward'),
    twice: new Phrases(Object.entries(numbers.twice)),
    series: new Phrases(Object.entries(numbers.ranks.series)),
    rankVerbs: new Phrases(all(numbers.ranks.verbs), 'backward'),
    rankAfter: new Phrases(all(numbers.ranks.after)),
    ordinals: new Phrases(Object.entries(numbers.ranks.ordinals)),
    monthsBefore: new Phrases(all(numbers.months), 'backward'),
    monthsAfter: new Phrases(all(numbers.months)),
    dateUnits: new Phrases(Object.entries(numbers.dateUnits)),
    yearBefore: new Phrases(all(numbers.yearBefore), 'backward'),
    yearIn: new Phrases(all(numbers.yearIn)),
    afterYearIn: new Phrases(all(numbers.yearIn), 'backward'),
    crossed: new Set(numbers.change.crossed),
    comparatives: new Phrases(
      [
        ...numbers.change.compared.up.map((w): [string, 'up' | 'down'] => [w, 'up']),
        ...numbers.change.compared.down.map((w): [string, 'up' | 'down'] => [w, 'down'])
      ],
      'backward'
    ),
    than: new Phrases(all(numbers.change.compared.than), 'backward'),
    placed: new Phrases(all(numbers.placed)),
    clock: new Phrases(all(numbers.clock)),
    shareBefore: new Phrases(Object.entries(units.share.before)),
    moneyBefore: new Phrases(withMillions(units.money.before), 'prefix'),
    units: new Phrases(table),
    compared: new Phrases(all(units.multiplesCompared.before)),
    nounLinks: new Phrases(all(units.nounLinks)),
    ageBefore: new Phrases(all(units.age.before), 'backward'),
    tailMeasures: new Phrases(Object.entries(units.tails.measures)),
    tailCoins: new Phrases(Object.entries(units.tails.coins)),
    greatMoney: new Phrases(Object.entries(units.greatMoney)),
    functionWords: new Set(numbers.functionWords),
    openers: new Phrases(openers, 'prefix'),
    starts: new Uint8Array(0x10000)
  }
  for (const [opener] of openers) {
    lexicon.starts[opener.charCodeAt(0)] = 1
    lexicon.starts[opener[0]!.toUpperCase().charCodeAt(0)] = 1
  }
  for (const figure of FIGURES) lexicon.starts[figure.charCodeAt(0)] = 1
  return lexicon
}

/** Codes of currencies with and without the M of a million before them: USD, MUSD. */
function withMillions(money: Readonly<Record<string, string>>): Array<[string, {code: string; worth: number}]> {
  return Object.entries(money).flatMap(([w, code]): Array<[string, {code: string; worth: number}]> => {
    const plain: [string, {code: string; worth: number}] = [w, {code, worth: 1}]
    return w.toUpperCase() === code ? [plain, [`M${code}`, {code, worth: 1e6}]] : [plain]
  })
}
