import {measures} from '../../languages/units.js'
import type {Dimension} from '../../types.js'
import {digitAt, isHanAt, isLetterAt, isSpaceAt, skipSpaces, skipSpacesBack} from './characters.js'
import type {Lexicon, Unit} from './lexicon.js'
import {type Numeral, readNumeral} from './numerals.js'
import type {Match} from './phrases.js'

/** A numeral with its unit, in that unit: percentages are ratios, magnitudes multiplied out. */
export interface Measured extends Omit<Numeral, 'figures'> {
  figures: boolean
  /** End of the number itself, before any unit. */
  numeralEnd: number
  /** Value of the figures before any magnitude. */
  mantissa: number
  /** Nothing but digits. */
  plain: boolean
  /** What the unit as written is worth in the canonical one: 0.01 for %. */
  worth: number
  /** Canonical unit or noun; empty for none. */
  unit: string
  dimension: Dimension
  /** How the unit stands in the text: none at all, before or after the number, a counter or a noun. */
  written: 'none' | 'before' | 'after' | 'counter' | 'noun'
  /** 折: what remains to be paid. */
  discount: boolean
  /** "-fold": what something is multiplied by. */
  fold: boolean
}

/** Reads a numeral with the units before and after it. */
export function readMeasured(text: string, at: number, lexicon: Lexicon): Measured | undefined {
  const money = isLetterAt(text, at) && isLetterAt(text, at - 1) ? undefined : lexicon.moneyBefore.match(text, at)
  if (money) {
    const numeral = readNumeral(text, skipSpaces(text, money.to), lexicon, true)
    if (!numeral || numeral.half) return undefined
    const {code, worth} = money.value
    const measured = bare({...numeral, start: at})
    return withTail(text, scaled({...measured, unit: code, dimension: 'money', written: 'before'}, worth), lexicon)
  }
  const share = lexicon.shareBefore.match(text, at)
  if (share) {
    const numeral = readNumeral(text, skipSpaces(text, share.to), lexicon)
    if (numeral && !numeral.half) {
      return scaled(
        {...bare({...numeral, start: at}), unit: 'ratio', dimension: 'share', written: 'before'},
        share.value
      )
    }
    const hundred = lexicon.multipliers.match(text, share.to)
    if (hundred) {
      const value = hundred.value.value * share.value
      const end = hundred.to
      return {
        ...EMPTY,
        start: at,
        end,
        low: value,
        high: value,
        step: 0.01,
        unit: 'ratio',
        dimension: 'share',
        written: 'before'
      }
    }
    return undefined
  }
  const unitAndHalf = readUnitAndHalf(text, at, lexicon)
  if (unitAndHalf) return unitAndHalf
  const numeral = readNumeral(text, at, lexicon) ?? readBareMultiplier(text, at, lexicon)
  return numeral && withUnit(text, bare(numeral), lexicon)
}

export const EMPTY: Measured = {
  start: 0,
  end: 0,
  low: 0,
  high: 0,
  lowOpen: false,
  highOpen: false,
  step: 1,
  soft: false,
  round: false,
  magnitude: 1,
  half: false,
  fraction: false,
  positional: false,
  indefinite: false,
  figures: false,
  numeralEnd: 0,
  mantissa: 0,
  plain: false,
  worth: 1,
  unit: '',
  dimension: 'count',
  written: 'none',
  discount: false,
  fold: false
}

function bare(numeral: Numeral): Measured {
  const {figures, magnitude, fraction} = numeral
  return {
    start: numeral.start,
    end: numeral.end,
    low: numeral.low,
    high: numeral.high,
    lowOpen: numeral.lowOpen,
    highOpen: numeral.highOpen,
    step: numeral.step,
    soft: numeral.soft,
    round: numeral.round,
    magnitude,
    half: numeral.half,
    fraction,
    positional: numeral.positional,
    indefinite: numeral.indefinite,
    figures: figures !== undefined,
    numeralEnd: numeral.end,
    mantissa: figures?.value ?? numeral.low / magnitude,
    plain: figures?.plain === true && magnitude === 1,
    worth: 1,
    unit: fraction ? 'ratio' : '',
    dimension: fraction ? 'share' : 'count',
    written: 'none',
    discount: false,
    fold: false
  }
}

/** 万 alone before a unit is ten thousand of it. */
function readBareMultiplier(text: string, at: number, lexicon: Lexicon): Numeral | undefined {
  const word = isHanAt(text, at) ? lexicon.multipliers.match(text, at) : undefined
  if (!word || word.value.value < 100 || (lexicon.units.match(text, at)?.to ?? 0) > word.to) return undefined
  const unit = lexicon.units.match(text, word.to)
  if (!unit || (unit.value.type === 'counter' && unit.value.noun === '')) return undefined
  const {value} = word.value
  return {...EMPTY, figures: undefined, start: at, end: word.to, low: value, high: value, step: value, magnitude: value}
}

/** "an hour and a half", "a year or two", "under a minute". */
function readUnitAndHalf(text: string, at: number, lexicon: Lexicon): Measured | undefined {
  const article = lexicon.articles.match(text, at)
  const unit = article && lexicon.units.match(text, skipSpaces(text, article.to))
  if (unit?.value.type !== 'measure') return undefined
  const {name, dimension} = unit.value
  const one: Measured = {...EMPTY, start: at, end: unit.to, low: 1, high: 1, unit: name, dimension, written: 'after'}
  const whole = withTail(text, one, lexicon)
  if (whole.end > one.end) return whole
  const or = lexicon.alternatives.match(text, skipSpaces(text, unit.to))
  const two = or && lexicon.words.match(text, skipSpaces(text, or.to))
  if (two?.value.type === 'one' && two.value.value === 2) return {...one, end: two.to, high: 2}
  const bound = lexicon.before.match(text, skipSpacesBack(text, at))
  const compares = bound && '%％'.includes(text[skipSpacesBack(text, bound.to) - 1] ?? ' ')
  return bound && !compares && !readNumeral(text, at, lexicon) ? one : undefined
}

/** Products of decimal factors, without the noise of binary ones. */
export function times(value: number, factor: number): number {
  return Number.isFinite(value) ? Number((value * factor).toPrecision(15)) : value
}

/** The same number in a unit that is worth `factor` of the one before. */
export function scaled(measured: Measured, factor: number): Measured {
  return {
    ...measured,
    low: times(measured.low, factor),
    high: times(measured.high, factor),
    step: times(measured.step, factor),
    worth: times(measured.worth, factor)
  }
}

/** Reads the unit after a numeral, if there is one. */
function withUnit(text: string, measured: Measured, lexicon: Lexicon): Measured {
  const found = findUnit(text, measured, lexicon)
  if (!found) return withFactor(text, measured, lexicon) ?? withAge(text, measured, lexicon)
  const {unit, to} = found
  const after = {...measured, end: to, written: 'after'} as Measured
  switch (unit.type) {
    case 'share':
      return withTail(text, scaled({...after, unit: 'ratio', dimension: 'share'}, unit.worth), lexicon)
    case 'points':
      return withTail(text, scaled({...after, unit: 'point', dimension: 'points'}, unit.worth), lexicon)
    case 'discount': {
      const paid = scaled(
        {...after, unit: 'ratio', dimension: 'share', discount: true},
        measured.half ? 1 : measured.high < 10 ? 0.1 : 0.01
      )
      return {...paid, step: Math.min(paid.step, 0.01)}
    }
    case 'coin':
      return scaled({...after, unit: unit.code ?? '', dimension: 'money'}, unit.worth)
    case 'multiple':
      return withTail(text, {...after, unit: 'x', dimension: 'multiple', fold: unit.fold}, lexicon)
    case 'money':
      return withTail(text, scaled({...after, unit: unit.code, dimension: 'money'}, unit.worth), lexicon)
    case 'measure':
      return (
        minutesOf(text, measured, after, lexicon) ??
        withTail(text, {...after, unit: unit.name, dimension: unit.dimension}, lexicon)
      )
    case 'counter':
      return withTail(text, {...after, unit: unit.noun, dimension: 'count', written: 'counter'}, lexicon)
    case 'none':
      return measured
    case 'noun':
      if (!lexicon.language.units.nounCloses) return {...measured, unit: unit.noun}
      return {...after, unit: unit.noun, dimension: 'count', written: 'noun'}
  }
}

/** 1分54秒77: a unit that is one of time only where a smaller one follows, with hundredths after the last. */
function minutesOf(text: string, {end}: Measured, after: Measured, lexicon: Lexicon): Measured | undefined {
  const tail = lexicon.tailMeasures.match(text, skipSpaces(text, end))
  if (!tail || tail.to !== after.end) return undefined
  const whole = readSmaller(text, {...after, unit: tail.value, dimension: measures[tail.value]!.dimension}, lexicon)
  const rest = whole && /^\d{1,2}(?!\d)/.exec(text.slice(whole.end, whole.end + 3))?.[0]
  if (!whole || !rest) return whole
  const step = whole.step / 10 ** rest.length
  const more = Number(rest) * step
  return {...whole, end: whole.end + rest.length, low: whole.low + more, high: whole.high + more, step}
}

/** "by a factor of six": a multiple named before it. */
function withFactor(text: string, measured: Measured, lexicon: Lexicon): Measured | undefined {
  const factor =
    measured.dimension === 'count' ? lexicon.factors.match(text, skipSpacesBack(text, measured.start)) : undefined
  return factor && {...measured, start: factor.to, unit: 'x', dimension: 'multiple', written: 'before', fold: true}
}

/** "age 87", "aged 30": an age named before it. */
export function withAge(text: string, measured: Measured, lexicon: Lexicon): Measured {
  const age =
    measured.dimension === 'count' ? lexicon.ageBefore.match(text, skipSpacesBack(text, measured.start)) : undefined
  if (!age) return measured
  return {...measured, start: age.to, unit: 'year of age', dimension: 'age', written: 'before'}
}

const BRACKETS: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}', '<': '>'}

function findUnit(text: string, measured: Measured, lexicon: Lexicon): {unit: Unit; to: number} | undefined {
  const {end} = measured
  const gap = skipSpaces(text, end)
  const hyphen = (text[gap] === '-' || text[gap] === '‑') && isLetterAt(text, gap + 1) ? gap + 1 : undefined
  const closing = BRACKETS[text[gap] ?? '']
  const of = measured.fraction ? lexicon.ofWhole.match(text, gap) : undefined
  const at = of ? skipSpaces(text, of.to) : (hyphen ?? (closing ? gap + 1 : gap))
  const match = lexicon.units.match(text, at) ?? (hyphen ? lexicon.units.match(text, gap) : undefined)
  if (!match) return undefined
  const unit = match.value
  if (measured.fraction && (unit.type === 'noun' || unit.type === 'counter')) return undefined
  if (closing) {
    return unit.type === 'measure' && text[match.to] === closing ? {unit, to: match.to + 1} : undefined
  }
  const letter = match.to - at === 1 && isLetterAt(text, at)
  if (letter && isSpaceAt(text, end) && unit.type === 'measure' && !measured.figures) return undefined
  if (letter && text[match.to] === '-' && digitAt(text, match.to + 1) >= 0) return undefined
  if (
    unit.type === 'money' &&
    !isLetterAt(text, match.to - 1) &&
    !isHanAt(text, match.to - 1) &&
    digitAt(text, match.to) >= 0
  )
    return undefined
  const great = measured.magnitude >= 1e6 ? lexicon.greatMoney.match(text, at) : undefined
  if (great) return {unit: {type: 'money', code: great.value, worth: 1}, to: great.to}
  if (unit.type === 'multiple' && unit.compared && !lexicon.compared.match(text, skipSpaces(text, match.to))) {
    return {unit: {type: 'noun', noun: 'time'}, to: match.to}
  }
  if (isLetterAt(text, at) && at === end && isLetterAt(text, end - 1)) return undefined
  if (unit.type === 'multiple' && /[x×]/i.test(text[at] ?? '') && digitAt(text, skipSpaces(text, match.to)) >= 0)
    return undefined
  return {unit, to: match.to}
}

/** What may follow a unit: half of it, an excess, its smaller units, the rest of a compound, the same currency again. */
function withTail(text: string, measured: Measured, lexicon: Lexicon): Measured {
  const {end} = measured
  const at = skipSpaces(text, end)
  const han = isHanAt(text, end - 1) || lexicon.language.numbers.abbreviates
  if (han) {
    const split = splitUnit(text, measured, lexicon)
    if (split) return split
  }
  if (measured.dimension === 'money' && measured.written === 'before') {
    const generic = lexicon.genericMoney.match(text, at)
    if (generic) return {...measured, end: generic.to}
  }
  const again = lexicon.units.match(text, at)
  if (measured.dimension === 'money' && again?.value.type === 'money' && again.value.code === measured.unit) {
    const word = text.slice(at, again.to)
    const repeated = text.slice(measured.start, end).includes(word) || digitAt(text, skipSpaces(text, again.to)) >= 0
    if (!repeated) return {...measured, end: again.to}
  }
  if (measured.dimension === 'money') {
    const word = measured.magnitude === 1 ? lexicon.multipliers.match(text, at) : undefined
    if (word && word.value.value >= 1e3 && measured.figures) {
      const {value} = word.value
      return {...scaled(measured, value), worth: measured.worth, magnitude: value, end: word.to}
    }
  }
  if (measured.low === measured.high) {
    const smaller = readSmaller(text, measured, lexicon)
    if (smaller) return smaller
  }
  if (!han) {
    const joiner = lexicon.joiners.match(text, at)
    const half = joiner && lexicon.halfAfter.match(text, skipSpaces(text, joiner.to))
    if (half && measured.dimension !== 'count') {
      return {...plus(measured, unitWorth(measured) / 2), end: half.to}
    }
    return measured
  }
  if (measured.dimension === 'count' && measured.written !== 'counter') return measured
  const tenth = measured.unit === 'ratio' && measured.step === 0.1 ? lexicon.words.match(text, at) : undefined
  if (tenth?.value.type === 'one' && tenth.value.value > 0) {
    return {...plus(measured, tenth.value.value / 100), step: 0.01, end: tenth.to}
  }
  const half = lexicon.halves.match(text, end)
  if (half && !measured.half && !lexicon.literals.match(text, end)) {
    return {...plus(measured, unitWorth(measured) / 2), end: half.to}
  }
  const excess = lexicon.excess.match(text, end)
  if (excess && measured.low === measured.high && measured.dimension !== 'count') {
    const room = unitWorth(measured)
    return {...measured, high: measured.low + room, lowOpen: true, highOpen: true, end: excess.to}
  }
  return measured
}

function unitWorth(measured: Measured): number {
  return measured.dimension === 'share' ? Math.max(measured.step, 0.01) : Math.max(1, measured.step)
}

function plus(measured: Measured, more: number): Measured {
  return {
    ...measured,
    low: times(measured.low + more, 1),
    high: times(measured.high + more, 1),
    step: times(measured.step, 0.1)
  }
}

/** 两个半小时, 一个多月: a half or an excess inside of a unit of two words. */
function splitUnit(text: string, measured: Measured, lexicon: Lexicon): Measured | undefined {
  if (measured.written !== 'counter') return undefined
  const {end} = measured
  const half = lexicon.halves.match(text, end)
  const excess = half ? undefined : lexicon.excess.match(text, end)
  const rest = half?.to ?? excess?.to
  if (rest === undefined) return undefined
  const unit = lexicon.units.match(text.slice(end - 1, end) + text.slice(rest, rest + 3), 0)
  if (unit?.value.type !== 'measure' || unit.to < 2) return undefined
  const to = rest + unit.to - 1
  const named: Measured = {
    ...measured,
    unit: unit.value.name,
    dimension: unit.value.dimension,
    written: 'after',
    end: to
  }
  if (half) return {...plus(named, 0.5), end: to}
  return {...named, high: named.low + 1, lowOpen: true, highOpen: true}
}

/** Smaller units that belong to the same number: "3 dollars 50 cents", 五元三毛, "5 feet 2 inches", 3小时20分钟. */
function readSmaller(text: string, measured: Measured, lexicon: Lexicon): Measured | undefined {
  const {dimension} = measured
  if (dimension !== 'money' && dimension !== 'duration' && measured.unit !== 'foot') return undefined
  if (measured.magnitude !== 1 || measured.low >= 1000) return undefined
  let at = skipSpaces(text, measured.end)
  const joiner = lexicon.joiners.match(text, at) ?? lexicon.mixers.match(text, at)
  if (joiner) at = skipSpaces(text, joiner.to)
  const numeral = readNumeral(text, at, lexicon)
  if (!numeral || numeral.low !== numeral.high || numeral.half || numeral.fraction || numeral.soft) return undefined
  const unitAt = skipSpaces(text, numeral.end)
  const tail = tailUnit(text, unitAt, dimension, lexicon)
  const longer = lexicon.units.match(text, unitAt)
  const unit = tail && longer && longer.to > tail.to ? longer : (tail ?? longer)
  let part: number | undefined
  if (dimension === 'money' && unit?.value.type === 'coin') part = unit.value.worth
  else if (dimension !== 'money' && unit?.value.type === 'measure' && unit.value.dimension === dimension) {
    const whole = measures[measured.unit]
    const smaller = measures[unit.value.name]
    if (whole && smaller && smaller.factor < whole.factor) part = smaller.factor / whole.factor
  }
  if (part === undefined || !unit) {
    const rest =
      dimension === 'money' && measured.written === 'after' && !joiner
        ? hundredths(text, measured, numeral, lexicon)
        : undefined
    return rest
  }
  if (numeral.low * part > 1 - 1e-9) return undefined
  const more = times(numeral.low, part)
  const sum: Measured = {
    ...measured,
    end: unit.to,
    low: measured.low + more,
    high: measured.high + more,
    step: numeral.step * part
  }
  return readSmaller(text, sum, lexicon) ?? sum
}

/** Units that are one only after a larger one: "5 ft 2 in", 五元三角二分. */
function tailUnit(text: string, at: number, dimension: Dimension, lexicon: Lexicon): Match<Unit> | undefined {
  if (dimension === 'money') {
    const coin = lexicon.tailCoins.match(text, at)
    return coin && {to: coin.to, value: {type: 'coin', worth: coin.value}}
  }
  const measure = lexicon.tailMeasures.match(text, at)
  return measure && {to: measure.to, value: {type: 'measure', name: measure.value, dimension}}
}

/** "15 dollars 50": hundredths without their name, at the end of what is said. */
function hundredths(text: string, measured: Measured, numeral: Numeral, lexicon: Lexicon): Measured | undefined {
  if (numeral.low < 10 || numeral.low > 99 || !Number.isInteger(numeral.low) || !isLetterAt(text, measured.end - 1))
    return undefined
  let at = skipSpaces(text, numeral.end)
  if (isLetterAt(text, numeral.end) || isHanAt(text, at) || '%％,-:/'.includes(text[at] ?? ' ')) return undefined
  if (isLetterAt(text, at)) {
    const start = at
    while (isLetterAt(text, at)) at++
    if (!lexicon.functionWords.has(text.slice(start, at).toLowerCase())) return undefined
  }
  const more = numeral.low / 100
  return {...measured, end: numeral.end, low: measured.low + more, high: measured.high + more, step: 0.01}
}
