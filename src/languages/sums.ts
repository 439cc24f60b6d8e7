/**
 * Words that say how the figures of a passage belong together, so that they can be computed again; the notation is that of `cues.ts`.
 *
 * `total` the figure is the sum · `open` the list goes on · `overlap` parts may overlap · `whole` shares are parts of one whole · `rest` the last
 * part · `each` per one of them · `perDay` per day · `average` · `perYear` a rate that compounds · `cumulative` over all years · `ofThose` of the part
 * before · `ofAll` of the whole · `of` part and whole · `to` between the two of a ratio · `and` between parts · `reach` before the end of a change · `former` before its beginning ·
 * `born` · `nominalAge` an age that counts from one · `fiscal` a year with its own start · `later` counted from the date before · `lasted` a length of
 * time ·
 * `held` an event takes place · `exactly` · `boundary` a date that bounds a stretch · `stands` still so today · `century` · `made` a thing came to be ·
 * `parts` before the parts of a whole · `female` `male` the sexes · `home` `abroad` where from · `discount` beside the share a price falls by · `left` before what is left · `adjusted` more than the price is in the total, or weights in the mean · `rate` before a share
 * that tells the counts before it again · `perSecond` `perMinute` `perHour` what happens in that time · `ratio` two counts are set against each other · `aside` turns to something else · `thatIs` the same told again · `are` before what a share of a whole is · `remain` after what is left · `isDay` between a date and its weekday ·
 * `within` before the time in which a rate does something · `gain` before the whole difference of the ends of a change · `largest` `smallest` of all that are told ·
 * `anniversary` after the number of years · `literal` no cue at all.
 */
export type SumCue =
  | 'total'
  | 'open'
  | 'overlap'
  | 'whole'
  | 'rest'
  | 'each'
  | 'perDay'
  | 'average'
  | 'perYear'
  | 'cumulative'
  | 'ofThose'
  | 'ofAll'
  | 'of'
  | 'to'
  | 'and'
  | 'reach'
  | 'former'
  | 'born'
  | 'nominalAge'
  | 'fiscal'
  | 'later'
  | 'lasted'
  | 'held'
  | 'exactly'
  | 'boundary'
  | 'stands'
  | 'century'
  | 'parts'
  | 'female'
  | 'male'
  | 'home'
  | 'abroad'
  | 'discount'
  | 'left'
  | 'adjusted'
  | 'rate'
  | 'perSecond'
  | 'perMinute'
  | 'perHour'
  | 'ratio'
  | 'aside'
  | 'thatIs'
  | 'made'
  | 'remain'
  | 'are'
  | 'isDay'
  | 'within'
  | 'gain'
  | 'largest'
  | 'smallest'
  | 'anniversary'
  | 'literal'

export interface Sums {
  cues: Readonly<Record<SumCue, readonly string[]>>
  /** Words between a share and the whole it is taken of: right after the share, or right before it. */
  shareOf: {after: readonly string[]; before: readonly string[]}
  /** What the row of totals of a table is headed with, whole. */
  totalHeads: readonly string[]
  /** What stands in the head of a row that is a part of another row. */
  partHeads: readonly string[]
  /** Words that open a clause about what stands before them, and no further item of a list: which, who. */
  relatives: readonly string[]
  /** What counts the items of a list, by series, in order: "first", "second"; 一是, 二是. */
  itemMarks: ReadonlyArray<readonly string[]>
  /** Numbers of centuries in words. */
  centuries: Readonly<Record<string, number>>
}
