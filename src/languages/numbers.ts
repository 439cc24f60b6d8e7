/**
 * How a word beside a number bounds it. `about` says close to, `nearly` close to and below, `over` more than, `least` not less than,
 * `under` less than, `most` not more than.
 */
export type Bound = 'about' | 'nearly' | 'over' | 'least' | 'under' | 'most'

/** What reading numbers needs to know of a language. Words are in lower case; a space in them stands for any run of spaces. */
export interface Numbers {
  /** Numerals that are added: zero to nineteen, or 零 to 九 in every form. */
  ones: Readonly<Record<string, number>>
  /** Ones that stand only first, or before a multiplier: 两. */
  leading: readonly string[]
  /** Numerals that take a one after them: twenty to ninety; none where tens are ones before a multiplier. */
  tens: Readonly<Record<string, number>>
  /** Numerals that multiply what is before them: hundred, million, dozen, 十, 万. */
  multipliers: Readonly<Record<string, number>>
  /** Multipliers that stand without a one before them and without another numeral after them. */
  bareMultipliers: readonly string[]
  /** Letters after figures: k, bn. Case decides where both cases are listed. */
  suffixes: Readonly<Record<string, number>>
  /** Words for one that are numerals only before a multiplier, a fraction or a vague number. */
  articles: readonly string[]
  /** Words for one that are articles before a counted noun, so that no count is meant. */
  indefinite: readonly string[]
  /** Words between the parts of one number: "and", 零. */
  joiners: readonly string[]
  /** Words between a number and a fraction of one: "and", 又. */
  mixers: readonly string[]
  /** Whether a last one after a multiplier takes the place below it (四百五 = 450, 3万5 = 35,000). */
  abbreviates: boolean
  /** Decimal point, spoken. */
  points: readonly string[]
  /** Minus, spoken. */
  signs: readonly string[]
  /** Half of one, before a multiplier or a unit ("half a million", 半年) or after one (两家半). */
  halves: readonly string[]
  /** Half of one, after a mixer. */
  halfAfter: readonly string[]
  /** Shares that stand alone: half, 一半, 三分之一 is read by rule. */
  shares: Readonly<Record<string, number>>
  /** Denominators after a numerator: third, quarters. The number is negative where the word is plural. */
  denominators: Readonly<Record<string, number>>
  /** Words between a denominator and the numerator after it: 分之. */
  inverted: readonly string[]
  /** Words between a fraction and its multiplier: "of a". */
  ofWhole: readonly string[]
  /** Words between a part and its whole: "out of". */
  partOf: readonly string[]
  /** Words that stand there and before a place too, so that the part must be one or the whole a round number: "in". */
  partIn: readonly string[]
  /** Between a whole and the part after it: 里有, 中 (十个里有八个, 十家企业中三家). */
  wholeOf: readonly string[]
  /** Vague numbers, as lowest and highest; they take multipliers. */
  vague: Readonly<Record<string, readonly [number, number]>>
  /** Words inside or after a number that say it is exceeded by less than its last place: 多, 余. */
  excess: readonly string[]
  /** Words after a round number that say it is near: 来. */
  roundly: readonly string[]
  /** Between the ends of a range. */
  ranges: readonly string[]
  /** Between the ends of a range when the words in `between` open it or those in `amid` close it. */
  rangeAnd: readonly string[]
  between: readonly string[]
  amid: readonly string[]
  /** Between neighbouring small numbers: "two or three". */
  alternatives: readonly string[]
  /** Before a first value that another one replaces: "from", 从. */
  from: readonly string[]
  /** Before `from`, where a range is meant after all: "ranging". */
  spread: readonly string[]
  /**
   * Bounds that only stress a level they stand before (估值高达3亿 is reached), unless one of the words in `unless` is before them (可能高达3亿);
   * a change they bound (降低高达三成).
   */
  stress: {words: readonly string[]; unless: readonly string[]}
  /** Bounds that, before a length of time, say how long it took ("trained over 54 days"), unless one of the words in `unless` is before them. */
  during: {words: readonly string[]; unless: readonly string[]}
  /** Before a number that something is multiplied or divided by: "a factor of". */
  factors: readonly string[]
  /** Bounds before and after the number; `none` for words that end or begin like a bound and are none (打破, 内部). */
  before: Readonly<Record<string, Bound | 'none'>>
  after: Readonly<Record<string, Bound | 'none'>>
  /** Those of `before` that may stand before the verb too (最多支持5名), with what may not follow them there (最多的). */
  beforeVerb: {words: readonly string[]; unless: readonly string[]}
  /** Change, in words before the number (verbs) and after it (nouns, comparatives); `to` and `by` stand between verb and number. */
  change: {
    up: readonly string[]
    down: readonly string[]
    upAfter: readonly string[]
    downAfter: readonly string[]
    to: readonly string[]
    by: readonly string[]
    /** Between a noun of change and the number. */
    of: readonly string[]
    /** Bounds that say where a change ends, not how large it is: "fell below 2%". */
    crossed: readonly string[]
    /** Comparatives that tell by how much one exceeds or falls short of what one of the words in `than` is before: 比上年多61万人. */
    compared: {up: readonly string[]; down: readonly string[]; than: readonly string[]}
    /** Words that end like a verb of change and are none: "made up 5%". */
    none: readonly string[]
  }
  /** Verbs and nouns that are a multiple by themselves: double, halve, 翻倍. */
  multiplied: Readonly<Record<string, number>>
  /** Multiples that are one only before a comparison: twice. */
  twice: Readonly<Record<string, number>>
  /** Verb of which the number after it is the power of two or the multiple: 翻. `powers` are its units (番). */
  fold: {verbs: readonly string[]; powers: readonly string[]}
  /** Numerals in set phrases that count nothing. */
  literals: readonly string[]
  /** Before a number that is an ordinal, whatever follows: 第. */
  ordinalMarks: readonly string[]
  /** Before a number that names and does not measure: "Step", "Figure", 步骤. */
  labels: readonly string[]
  /** After a number that names and does not measure: 版. */
  labelsAfter: readonly string[]
  /** After a measure that names a kind of thing (10毫克组, 3年期); `none` for words that begin so and are none (期间). */
  kinds: Readonly<Record<string, 'kind' | 'none'>>
  /** Between the two figures of a score (3比1), unless one of the words in `unless` is right before them. */
  scores: {between: readonly string[]; unless: readonly string[]}
  /** After a size in a letter that names a kind: the 7B model, 70B版. */
  sized: readonly string[]
  /**
   * Ranks: words before a number (`weak` ones only with an `after`: 第3名), ordinals after a verb ("ranked third"). `series` are what is
   * counted off by ordinals and said of the thing itself: third-generation, 第3届.
   */
  ranks: {
    before: readonly string[]
    weak: readonly string[]
    after: readonly string[]
    series: Readonly<Record<string, string>>
    ordinals: Readonly<Record<string, number>>
    verbs: readonly string[]
  }
  /** Names of months, before or after a day. */
  months: readonly string[]
  /** Units that make a number a date when it is small enough, each with the highest such number. */
  dateUnits: Readonly<Record<string, number>>
  /** Unit of a calendar year; empty where years stand bare. */
  yearUnit: string
  /** After a length of time that places something and does not measure it: ago, 后. */
  placed: readonly string[]
  /** Before a bare year. */
  yearBefore: readonly string[]
  /** Those of them after which four figures are a year even before 1800: in. */
  yearIn: readonly string[]
  /** After a number on the clock: am, 点. */
  clock: readonly string[]
  /** Words that are no noun: they end the search for what is counted, and a name before a number is never one of them. */
  functionWords: readonly string[]
}
