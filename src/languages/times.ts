import type {CalendarUnit} from '../calendar.js'

/**
 * A way to write something, in a small notation read by `src/claims/times/form.ts`:
 *
 *   `{a|b}`   one of them            `[a|b]`   one of them or nothing
 *   `<slot>`  a number or one of `Times.words`; a capital (`<Year>`) is one of `Times.fragments`
 *   `!{a|b}`  not followed by any of them; `$` is the end of the text, `#` any digit
 *
 * A space stands for white space; in a language that writes none it may be missing, also around slots. Case and width do not matter.
 *
 * Number slots: `<year>` four digits · `<yy>` two digits · `<mm>` `<dd>` one or two · `<m2>` `<d2>` two · `<q>` 1–4 · `<h>` 1–2 · `<months>` `<quarters>` how many ·
 * `<decade>` 10–90 · `<decadeyear>` a year ending in 0 · `<century>` · `<clock>` a time of day, not read · `<n>` any number, also in words. The second end of a range has
 * the suffix `To`: `<ddTo>`.
 */
export type Pattern = string

/** A pattern with what it means beyond its slots. */
export type Form<Meaning> = Pattern | readonly [pattern: Pattern, meaning: Meaning]

/**
 * Part of a longer stretch. `early`, `mid` and `late` are its thirds, `start` and `end` its first and last quarter; `rest` is what is
 * left of it from the document's date on, `so-far` what has passed. The fractions are a choice: wide enough that two writers who mean
 * the same days overlap.
 */
export type Part = 'start' | 'early' | 'mid' | 'late' | 'end' | 'rest' | 'so-far'

export type Unit = CalendarUnit | 'hour'

/** What words around a calendar time make of it. */
export type CalendarSense =
  | 'at'
  | 'by'
  | 'before'
  | 'after'
  | 'since'
  | 'from'
  | 'until'
  | 'as-of'
  | 'during'
  | 'within'
  | 'between'

/**
 * What words around an amount of time make of it: `ahead` in three years · `within` three years · `coming` the next three years ·
 * `ago` · `past` the last three years · `later` counted from something in the text · `length` for three years.
 */
export type AmountSense = 'ahead' | 'within' | 'coming' | 'ago' | 'past' | 'later' | 'length'

/** What a calendar form says beyond its slots. */
export interface CalendarMeaning {
  /** A lone number that is a year only in the right company, see `Times.loneYear`. */
  lone?: boolean
  /** Part of the stretch, and shift from the current unit, where the words fix them. */
  part?: Part
  shift?: readonly [unit: CalendarUnit, by: number]
  /** Shift from the unit of the last time before it in the sentence: "the following year", 同年. */
  told?: readonly [unit: CalendarUnit, by: number]
  /** Day and month may have been written in either order. */
  eitherOrder?: boolean
  /** So many months or quarters from the beginning or the end of a year: "the first nine months". */
  edge?: 'first' | 'last'
  /** Only after a word that leads to a time: "in H2", not "the H2 database". */
  led?: boolean
  /** Only with a capital: "Q3". */
  upper?: boolean
  /** The next or the last of what comes back every year: "next March", "last summer". */
  turn?: 1 | -1
  /** How it is meant, where the words hold that too (年内). */
  sense?: CalendarSense
}

/** What an amount form says beyond its slots. */
export interface AmountMeaning {
  /** Number, its upper end and its unit, where the words fix them, and what is added to the number. */
  n?: number
  to?: number
  plus?: number
  /** What the number is multiplied by: 30万年. */
  times?: number
  unit?: Unit
  sense?: AmountSense
  /** No count at all, as in "decades". */
  soft?: boolean
}

type Words<Value> = Readonly<Record<string, Value>>

/** What reading times needs to know of a language. */
export interface Times {
  /** Whether words are divided by spaces. */
  spaced: boolean
  /** Characters read as another one, in pairs (traditional to simplified): `後后`. */
  fold: string
  /** Names a form can hold, lower case. */
  words: {
    month: Words<number>
    /** Monday 1 … Sunday 7. */
    weekday: Words<number>
    ordinal: Words<number>
    half: Words<number>
    part: Words<Part>
    /** First month of the season. */
    season: Words<number>
    /** First and last day it can fall on, `MM-DD`. */
    holiday: Words<readonly [from: string, to: string]>
    /** Number of the Chinese five-year plan. */
    plan: Words<number>
    unit: Words<Unit>
    /** Vague counts with their usual bounds (research: 2–3, 3–5, 3–9). */
    few: Words<readonly [low: number, high: number]>
    /** Units counted from the current one: this 0, next 1, last -1. */
    relDay: Words<number>
    relWeek: Words<number>
    relMonth: Words<number>
    relQuarter: Words<number>
    relHalf: Words<number>
    relYear: Words<number>
    relDecade: Words<number>
    relCentury: Words<number>
  }
  /** Number words: those that add up, those that multiply what stands before them, and characters that stand inside larger numbers. */
  numerals: {add: Words<number>; multiply: Words<number>; glue: string}
  /** Parts of patterns that are used more than once; the name has a capital. */
  fragments: Readonly<Record<string, Pattern>>
  /** Days, months, years …, absolute and relative. */
  calendar: readonly Form<CalendarMeaning>[]
  /** Words before a number of units that leave its sense as it is. */
  approximators: readonly Pattern[]
  /** Numbers of units. */
  amounts: readonly Form<AmountMeaning>[]
  /** Words before and after a time that say how it is meant. */
  leads: {
    calendar: Readonly<Partial<Record<CalendarSense, readonly Pattern[]>>>
    amount: Readonly<Partial<Record<AmountSense, readonly Pattern[]>>>
  }
  trails: {
    calendar: Readonly<Partial<Record<CalendarSense, readonly Pattern[]>>>
    amount: Readonly<Partial<Record<AmountSense, readonly Pattern[]>>>
  }
  /** After a time that belongs to the noun behind it, so that a "from" before it opens no stretch: 从去年的18%. */
  linked: readonly Pattern[]
  /** Between the two ends of a range; `between` only after such a lead. */
  joiners: {range: readonly Pattern[]; between: readonly Pattern[]}
  /** Times nobody could put on a calendar. */
  vague: Readonly<Record<'past' | 'present' | 'future', readonly Pattern[]>>
  /** Words that look like a time and are none. */
  literals: readonly Pattern[]
  /** Words that are a time only when written with a capital. */
  capital: readonly string[]
  /** Company in which a lone number is a year, and things that can be counted by such a number; `early` for 1000 to 1699, which need both sides. */
  loneYear: {
    after: readonly string[]
    before: readonly string[]
    counted: readonly string[]
    early: {after: readonly string[]; before: readonly string[]}
  }
}
