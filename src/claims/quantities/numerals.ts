import type {Language} from '../../languages/language.js'
import type {Span} from '../../types.js'
import {digitAt, isHanAt, isLetterAt, isSpaceAt, skipSpaces, skipSpacesBack} from './characters.js'
import {type Figures, readFigures} from './digits.js'
import {type Lexicon, lexiconOf} from './lexicon.js'

/** A number as written, before any unit: magnitudes are multiplied out. */
export interface Numeral extends Span {
  low: number
  high: number
  lowOpen: boolean
  highOpen: boolean
  /** Size of the last written digit, multiplied out. */
  step: number
  /** A vague number: several, 几十. */
  soft: boolean
  /** Said to be near: 十来. */
  round: boolean
  /** What the number is multiplied by in words or letters; 1 for none. */
  magnitude: number
  /** The number in figures that it begins with. */
  figures?: Figures
  /** Half of one, which is a number only before a unit. */
  half: boolean
  /** Part of a whole, in words or figures: two thirds, 三分之二, 3/4, nine in ten. */
  fraction: boolean
  /** Digits without a multiplier, one after the other: 三八, 二〇二六. */
  positional: boolean
  /** A word for one that may be an article: one, 一. */
  indefinite: boolean
}

/** Step of a fraction: it is rounded to whole per cents when it is said in other words. */
export const FRACTION_STEP = 0.01

/** From here on, "and a half" takes half of the magnitude before it ("a million and a half"); below, half of one. */
const GREAT = 1e5

/** From here on, a multiplier may follow decimals: 三点五万, but not 三点五十. */
const MAGNITUDE = 1e4

/** Reads the numeral that begins at `at`, the longest there is. `money` lets letters stand for magnitudes that could be units (m, t). */
export function readNumeral(text: string, at: number, lexicon: Lexicon, money = false): Numeral | undefined {
  return new NumeralReader(text, lexicon, money).read(at)
}

/** Finds the numerals of a text with no regard to what they count; the layer below `findQuantities`. */
export function findNumerals(text: string, language: Language): Numeral[] {
  const lexicon = lexiconOf(language)
  const literals = new Literals(text, lexicon)
  const found: Numeral[] = []
  let i = 0
  while (i < text.length) {
    const literal = literals.pass(i)
    if (isLetterAt(text, i) && isLetterAt(text, i - 1)) {
      i++
      continue
    }
    if (literal !== undefined) {
      i = literal
      continue
    }
    const numeral = readNumeral(text, i, lexicon)
    if (numeral && !(numeral.figures && isLetterAt(text, numeral.end))) found.push(numeral)
    i = numeral?.end ?? i + 1
  }
  return found
}

/** Keeps, while a text is gone over, the last set phrase in which a numeral counts nothing. */
export class Literals {
  private start = 0
  private end = 0

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon
  ) {}

  /** Takes note of a phrase that begins at `at`; the end of the phrase that `at` is inside of. */
  pass(at: number): number | undefined {
    const {text} = this
    if (at >= this.end && !(isLetterAt(text, at) && isLetterAt(text, at - 1))) {
      const match = this.lexicon.literals.match(text, at)
      if (match && this.stands(at, match.to)) {
        this.start = at
        this.end = match.to
      }
    }
    return at < this.end ? this.end : undefined
  }

  /**
   * Whether the phrase around `at` counts nothing. One that begins before the numeral gives way to a longer numeral (这一百家), one that
   * begins with it to what is read from there on (十分钟), which ends at `end`.
   */
  covers(at: number, end: number): boolean {
    if (at >= this.end) return false
    const longer = this.start === at ? end : (readNumeral(this.text, at, this.lexicon)?.end ?? at)
    return longer <= this.end
  }

  private stands(start: number, end: number): boolean {
    const {text} = this
    if (digitAt(text, start) >= 0 && digitAt(text, start - 1) >= 0) return false
    return digitAt(text, end - 1) < 0 || digitAt(text, end) < 0
  }
}

/** One addend of a number: 3 of "twenty-three", 200 of "two hundred and six". */
interface Part {
  low: number
  high: number
  open: boolean
  /** Size of its last digit. */
  place: number
  /** The last multiplier in it: what follows must be smaller. */
  unit: number
  /** Product of its multipliers. */
  magnitude: number
  soft: boolean
  ten: boolean
  /** After "and" or 零. */
  joined: boolean
}

/** Parts that add up, and where they end. */
interface Amount {
  end: number
  parts: Part[]
  round: boolean
  half: boolean
  fraction: boolean
  positional: boolean
  indefinite: boolean
  /** A multiplier alone, which is a number only with something after it (百三). */
  bare: boolean
  figures?: Figures
}

/** The least that can be said of a number, before any multiplier. */
interface Small extends Part {
  end: number
  half?: boolean
  positional?: boolean
  indefinite?: boolean
  figures?: Figures
}

function smallOf(end: number, low: number, high = low, place = 1): Small {
  return {end, low, high, place, open: false, unit: 1, magnitude: 1, soft: false, ten: false, joined: false}
}

function addend(low: number, place = 1, joined = false): Part {
  return {low, high: low, place, open: false, unit: 1, magnitude: 1, soft: false, ten: false, joined}
}

/**
 * A numeral is an amount, a fraction, both ("two and a half") or a part of a whole ("one in eight"). An amount is a list of groups, each
 * a small number and its multipliers; a multiplier takes what is smaller before it, so that "two hundred and two thousand" and 一百零一万
 * are read by the same rule. Every method reads from an offset and returns where it came to, or nothing.
 */
class NumeralReader {
  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    private readonly money: boolean
  ) {}

  read(at: number): Numeral | undefined {
    const sign = this.signAt(at)
    const amount = this.numberAt(sign ?? at)
    if (!amount) return undefined
    const whole = this.partOf(amount) ?? amount
    const low = exact(total(whole.parts, 'low'))
    const high = exact(total(whole.parts, 'high'))
    const first = whole.parts[0]!
    const last = whole.parts[whole.parts.length - 1]!
    const open = whole.parts.some((part) => part.open)
    const negative = sign !== undefined
    const numeral: Numeral = {
      start: at,
      end: whole.end,
      low: negative ? -high : low,
      high: negative ? -low : high,
      lowOpen: open,
      highOpen: open,
      step: exact(last.place),
      soft: whole.parts.some((part) => part.soft),
      round: whole.round,
      magnitude: first.magnitude,
      half: whole.half,
      fraction: whole.fraction,
      positional: whole.positional,
      indefinite: whole.indefinite && low === 1
    }
    if (whole.figures) numeral.figures = whole.figures
    return numeral
  }

  /** Where the number after a sign begins. */
  private signAt(at: number): number | undefined {
    const {text} = this
    const sign = this.lexicon.signs.match(text, at)
    if (sign) return this.lexicon.before.match(text, sign.to) ? undefined : skipSpaces(text, sign.to)
    if (!'-−－'.includes(text[at] ?? ' ')) return undefined
    if (digitAt(text, at + 1) < 0 && !(text[at + 1] === '.' && digitAt(text, at + 2) >= 0)) return undefined
    if (digitAt(text, skipSpacesBack(text, at) - 1) >= 0) return undefined
    const free =
      at === 0 || isSpaceAt(text, at - 1) || '([{（$€£¥￥><=＝'.includes(text[at - 1]!) || isHanAt(text, at - 1)
    return free ? at + 1 : undefined
  }

  /** An amount with the fraction after it, the decimals in words, the magnitude of either. */
  private numberAt(at: number): Amount | undefined {
    const alone = this.aloneAt(at)
    if (alone) return alone
    const amount = this.amountAt(at)
    if (!amount) return undefined
    const number = this.decimals(amount) ?? this.inverted(amount) ?? this.divided(amount) ?? amount
    const mixed = this.mixed(number)
    if (mixed) return mixed
    return number === amount && !number.half ? number : this.magnified(number)
  }

  /** A small number that no word goes on with: most are, and need no more looking. */
  private aloneAt(at: number): Amount | undefined {
    const small = this.firstSmallAt(at)
    if (!small) return undefined
    const {text} = this
    const next = skipSpaces(text, small.end)
    if (this.lexicon.continuations.match(text, text[next] === '-' ? skipSpaces(text, next + 1) : next)) return undefined
    const {end, half, positional, indefinite, figures} = small
    const amount: Amount = {
      end,
      parts: [small],
      round: false,
      half: half === true,
      fraction: figures?.fraction === true,
      positional: positional === true,
      indefinite: indefinite === true,
      bare: false
    }
    if (figures) amount.figures = figures
    return amount
  }

  /** Groups one after the other, each smaller than the last multiplier before it. */
  private amountAt(at: number): Amount | undefined {
    const first = this.groupAt(at, [], false)
    if (!first || (first.bare && first.parts[0]!.unit < 100)) return undefined
    let {parts, end} = first
    let {round} = first
    for (;;) {
      const above = parts[parts.length - 1]!
      if (above.open || above.unit === 1) break
      const joiner = this.lexicon.joiners.match(this.text, skipSpaces(this.text, end))
      const start = joiner ? skipSpaces(this.text, joiner.to) : this.gapAfter(end)
      if (joiner && this.lexicon.halfAfter.match(this.text, start!)) break
      const group =
        start === undefined
          ? undefined
          : this.groupAt(start, parts, joiner !== undefined, start === end || joiner !== undefined)
      if (!group) break
      const before = group.parts[group.parts.length - 2]
      const last = group.parts[group.parts.length - 1]!
      if (before && (before.unit <= last.low || before.unit < last.high)) break
      ;({parts, end} = group)
      round ||= group.round
    }
    if (first.bare && parts === first.parts) return undefined
    const {half, positional, indefinite, figures} = first
    const amount: Amount = {
      end,
      parts,
      round,
      half,
      fraction: figures?.fraction === true && parts.length === 1 && parts[0]!.magnitude === 1,
      positional,
      indefinite: indefinite && parts.length === 1 && parts[0]!.magnitude === 1,
      bare: false
    }
    if (figures) amount.figures = figures
    return amount
  }

  /** A small number and its multipliers, added to the parts before it. */
  private groupAt(at: number, before: readonly Part[], joined: boolean, attached = true): Amount | undefined {
    const above = before[before.length - 1]
    const small = above ? this.nextSmallAt(at, above, joined, attached) : this.firstSmallAt(at)
    let parts: Part[] = [...before]
    let end = at
    if (small) {
      parts.push({...small, joined})
      end = small.end
    }
    let round = false
    let count = 0
    for (;;) {
      const multiplier = this.multiplierAt(end, count === 0 ? small : undefined)
      if (multiplier) {
        if (!small && count === 0) parts.push(addend(1, 1, joined))
        parts = multiplied(parts, multiplier.value, count > 0)
        end = multiplier.to
        count++
        continue
      }
      const last = parts[parts.length - 1]
      if (!last || last.open || !(small || count > 0)) break
      const excess = this.excessAt(end, last, count > 0, small?.figures)
      if (!excess) break
      if (excess.room > 0) parts[parts.length - 1] = {...last, high: last.low + excess.room, open: true}
      round ||= excess.room === 0
      end = excess.to
    }
    const last = parts[parts.length - 1]
    if (!last || end === at) return undefined
    const bare = !small && (count === 1 || last.magnitude === last.unit ** 2) && !this.standsBare(at)
    if (small && count === 0 && above && this.isShort(small, above, joined, end)) {
      const place = above.unit / 10
      parts[parts.length - 1] = {...last, low: last.low * place, high: last.high * place, place}
    }
    const group: Amount = {
      end,
      parts,
      round,
      half: small?.half === true && count === 0,
      fraction: false,
      positional: small?.positional === true && count === 0,
      indefinite: small?.indefinite === true,
      bare
    }
    if (small?.figures) group.figures = small.figures
    return group
  }

  /** A last 五 after 百 is fifty, and 3万5 is 35,000. */
  private isShort(small: Small, above: Part, joined: boolean, end: number): boolean {
    if (joined || above.unit < 100 || small.high > 9 || !this.lexicon.language.numbers.abbreviates) return false
    if (small.figures) return small.figures.whole === 1
    return this.lexicon.words.match(this.text, skipSpaces(this.text, end))?.value.type !== 'one'
  }

  /** Whether a multiplier may stand alone: 十, but not 百 or 万. */
  private standsBare(at: number): boolean {
    return this.lexicon.multipliers.match(this.text, at)?.value.bare === true
  }

  private firstSmallAt(at: number): Small | undefined {
    const {text} = this
    const figures = readFigures(text, at)
    if (figures) return {...smallOf(figures.end, figures.value, figures.value, figures.place), figures}
    if (isLetterAt(text, at) && isLetterAt(text, at - 1)) return undefined
    return this.wordsAt(at, true) ?? this.articleAt(at) ?? this.halfAt(at) ?? this.quarterAt(at)
  }

  /** A small number after a multiplier: figures only where they clearly go on. */
  private nextSmallAt(at: number, above: Part, joined: boolean, attached: boolean): Small | undefined {
    const {text} = this
    if (digitAt(text, at) < 0) {
      const vague = this.lexicon.words.match(text, at)
      if (vague?.value.type === 'vague') {
        if (!isHanAt(text, at) || vague.value.high > 9) return undefined
        return {...smallOf(vague.to, 0, 10), open: true, soft: true}
      }
      return this.wordsAt(at, false)
    }
    const figures = readFigures(text, at)
    if (!figures?.plain || figures.value === 0 || figures.value >= above.unit || isLetterAt(text, figures.end))
      return undefined
    const next = this.multiplierAt(figures.end, undefined)
    const grouped = next !== undefined && next.value < above.unit && next.value >= 100
    const glued = attached && this.lexicon.language.numbers.abbreviates
    if (!grouped && !glued && !(joined && above.unit === 100)) return undefined
    return {...smallOf(figures.end, figures.value), figures}
  }

  /** Ones, tens, and what is vague. */
  private wordsAt(at: number, first: boolean): Small | undefined {
    const {text, lexicon} = this
    const match = lexicon.words.match(text, at)
    if (!match) return undefined
    const {value} = match.value
    const small: Small = smallOf(match.to, value)
    if (match.value.type === 'vague') return {...small, high: match.value.high, soft: true}
    if (match.value.type === 'ten') {
      const gap = this.gapAfter(match.to)
      const one = gap === undefined ? undefined : lexicon.words.match(text, gap)
      if (one?.value.type === 'one' && one.value.value > 0 && one.value.value < 10) {
        return {...small, end: one.to, low: value + one.value.value, high: value + one.value.value}
      }
      return {...small, ten: true}
    }
    if (isHanAt(text, at)) {
      const leads =
        first || !lexicon.leading.has(text.slice(at, match.to)) || this.multiplierAt(match.to, small) !== undefined
      return leads ? this.digitsAt(at, first) : undefined
    }
    return {...small, indefinite: lexicon.indefinite.has(text.slice(at, match.to).toLowerCase())}
  }

  /** Digits in characters: one of them, two neighbours for a range (两三, 三五), or a number digit by digit (二〇二六). */
  private digitsAt(at: number, first: boolean): Small {
    const {text, lexicon} = this
    const digits: number[] = []
    let end = at
    for (;;) {
      const match = lexicon.words.match(text, end)
      if (match?.value.type !== 'one' || !isHanAt(text, end)) break
      if (
        digits.length > 0 &&
        lexicon.leading.has(text.slice(end, match.to)) &&
        !(digits[0] === 1 && this.isCounted(match.to))
      )
        break
      digits.push(match.value.value)
      end = match.to
      if (digits.length === 1 && (!first || digits[0] === 0) && lexicon.words.match(text, end)?.value.type !== 'one')
        break
    }
    const [one = 0, two] = digits
    if (two === undefined) {
      return {...smallOf(end, one), indefinite: lexicon.indefinite.has(text.slice(at, end))}
    }
    if (digits.length === 2 && one > 0 && (two === one + 1 || (one === 3 && two === 5))) {
      return smallOf(end, one, two)
    }
    const value = Number(digits.slice(0, 15).join(''))
    return {...smallOf(end, value), positional: true}
  }

  /** Whether a unit or a multiplier follows: 一两家, but not 一两. */
  private isCounted(at: number): boolean {
    const {text, lexicon} = this
    const next = skipSpaces(text, at)
    return lexicon.multipliers.match(text, next) !== undefined || lexicon.units.match(text, next) !== undefined
  }

  /** "a" before a multiplier or a denominator. */
  private articleAt(at: number): Small | undefined {
    const {text, lexicon} = this
    const article = lexicon.articles.match(text, at)
    if (!article || !isSpaceAt(text, article.to)) return undefined
    const next = skipSpaces(text, article.to)
    const multiplier = lexicon.multipliers.match(text, next)
    if (!multiplier && !this.denominatorAt(article.to, 1)) return undefined
    return smallOf(article.to, 1)
  }

  private halfAt(at: number): Small | undefined {
    const half = this.lexicon.halves.match(this.text, at)
    return half && {...smallOf(half.to, 0.5, 0.5, 0.1), half: true}
  }

  /** "quarter million". */
  private quarterAt(at: number): Small | undefined {
    const quarter = this.lexicon.denominators.match(this.text, at)
    if (!quarter || quarter.value < 3 || !this.multiplierAt(quarter.to, undefined)) return undefined
    const value = 1 / quarter.value
    return smallOf(quarter.to, value, value, FRACTION_STEP)
  }

  /** The multiplier after spaces, or the letters for one right after figures. */
  private multiplierAt(at: number, after: Small | undefined): {to: number; value: number} | undefined {
    const {text, lexicon} = this
    if (after?.positional && after.low >= 100) return undefined
    const start = skipSpaces(text, at)
    const suffix = after?.figures && this.suffixAt(at, start)
    if (suffix) return suffix
    const hyphen = text[start] === '-' && isLetterAt(text, start - 1) ? start + 1 : start
    if (hyphen === at && isLetterAt(text, at - 1)) return undefined
    const match = lexicon.multipliers.match(text, hyphen)
    if (!match) return undefined
    const {value} = match.value
    if (isHanAt(text, start)) {
      const again = !after && isHanAt(text, at - 1) && lexicon.multipliers.match(text, at - 1) !== undefined
      if (again && (value === 100 || value === 1000)) return undefined
      const unit = lexicon.units.match(text, start)
      if (unit?.value.type === 'measure' && unit.to > match.to && !(value === 1000 && after && !after.figures))
        return undefined
    }
    return {to: match.to, value}
  }

  /** k, M, bn … after figures; single letters that could be a unit only in money. */
  private suffixAt(end: number, at: number): {to: number; value: number} | undefined {
    const {text} = this
    const suffix = this.lexicon.suffixes.match(text, at)
    if (!suffix || isLetterAt(text, suffix.to) || digitAt(text, suffix.to) >= 0) return undefined
    const letters = text.slice(at, suffix.to)
    if (!this.money && AMBIGUOUS.has(letters) && !this.countsNoun(suffix.to)) return undefined
    if (!this.money && at > end && letters.length === 1 && !'kKM'.includes(letters)) return undefined
    return suffix
  }

  /** Whether a noun follows: "10m users". */
  private countsNoun(at: number): boolean {
    return (
      isSpaceAt(this.text, at) && this.lexicon.units.match(this.text, skipSpaces(this.text, at))?.value.type === 'noun'
    )
  }

  /** 多, 余: more than the number by less than its last place (room); 来: near it (no room). */
  private excessAt(
    at: number,
    last: Part,
    multiplied: boolean,
    figures: Figures | undefined
  ): {to: number; room: number} | undefined {
    const {text, lexicon} = this
    const start = skipSpaces(text, at)
    const near = multiplied && last.low === last.high ? lexicon.roundly.match(text, start) : undefined
    if (near) {
      const counted = lexicon.units.match(text, skipSpaces(text, near.to)) ?? this.multiplierAt(near.to, undefined)
      return counted && {to: near.to, room: 0}
    }
    const excess = lexicon.excess.match(text, start)
    if (!excess) return undefined
    const room = figures ? figures.lowest * last.magnitude : last.unit
    return multiplied || room >= 10 ? {to: excess.to, room} : undefined
  }

  /** "point four", 点五: decimals in words, and the multiplier after them. */
  private decimals(amount: Amount): Amount | undefined {
    const {text, lexicon} = this
    if (amount.figures || amount.half || amount.positional) return undefined
    const point = lexicon.points.match(text, skipSpaces(text, amount.end))
    if (!point) return undefined
    let at = skipSpaces(text, point.to)
    let end = at
    let digits = ''
    for (;;) {
      const small = this.decimalAt(at)
      if (!small) break
      digits += small.value
      end = small.to
      at = this.gapAfter(end) ?? end
      if (at === end && isLetterAt(text, end - 1)) break
    }
    const timeOfDay = isHanAt(text, end) && (lexicon.multipliers.match(text, end)?.value.value ?? MAGNITUDE) < MAGNITUDE
    if (digits === '' || timeOfDay) return undefined
    const parts = amount.parts.map((part) => ({...part}))
    const last = parts[parts.length - 1]!
    const value = Number(`0.${digits}`)
    parts[parts.length - 1] = {...last, low: last.low + value, high: last.high + value, place: 10 ** -digits.length}
    return {...amount, end, parts, indefinite: false}
  }

  private decimalAt(at: number): {to: number; value: number} | undefined {
    const match = this.lexicon.words.match(this.text, at)
    if (match && this.lexicon.leading.has(this.text.slice(at, match.to))) return undefined
    if (match?.value.type === 'one') return {to: match.to, value: match.value.value}
    const small = match?.value.type === 'ten' ? this.wordsAt(at, true) : undefined
    return small && {to: small.end, value: small.ten ? small.low / 10 : small.low}
  }

  /** 三分之二: the numerator after the denominator. */
  private inverted(amount: Amount): Amount | undefined {
    const {text, lexicon} = this
    const size = total(amount.parts, 'low')
    const of = lexicon.inverted.match(text, skipSpaces(text, amount.end))
    if (!of || size === 0) return undefined
    const start = skipSpaces(text, of.to)
    const sign = this.signAt(start)
    const number = this.amountAt(sign ?? start)
    const numerator = number && (this.decimals(number) ?? number)
    if (!numerator) return undefined
    const value = total(numerator.parts, 'low') / size
    return fractionOf(amount, numerator.end, sign === undefined ? value : -value)
  }

  /** "two thirds", "twenty-three fifths", "one twenty-fifth": the denominator after the numerator. */
  private divided(amount: Amount): Amount | undefined {
    const {parts, figures} = amount
    if (amount.half || amount.positional || parts.some((part) => part.soft || part.open)) return undefined
    const value = total(parts, 'low')
    const denominator = this.denominatorAt(amount.end, value === 1 ? 1 : -1)
    if (!denominator || (figures && denominator.value > 0)) return undefined
    if (denominator.value === -4 && value % 2 === 0) return undefined
    let size = Math.abs(denominator.value)
    let numerator = parts
    const last = parts[parts.length - 1]!
    if (last.ten && !last.joined && size < 10 && parts.length > 1) {
      size += last.low
      numerator = parts.slice(0, -1)
    }
    const joined = numerator.findIndex((part) => part.joined)
    const head = joined > 0 ? numerator.slice(0, joined) : []
    const rest = total(numerator.slice(head.length), 'low') / size
    if (head.length === 0 || rest >= 1) return fractionOf(amount, denominator.to, total(numerator, 'low') / size)
    return this.added({...amount, parts: head}, rest, FRACTION_STEP, denominator.to)
  }

  /** A denominator in words after a gap, plural (-1) or singular (1): negative where the word is plural. */
  private denominatorAt(end: number, number: 1 | -1): {to: number; value: number} | undefined {
    const {text, lexicon} = this
    const gap = this.gapAfter(end)
    if (gap === undefined) return undefined
    let match = lexicon.denominators.match(text, gap)
    const ten = match ? undefined : lexicon.words.match(text, gap)
    if (ten?.value.type === 'ten') {
      const next = this.gapAfter(ten.to)
      const one = next === undefined ? undefined : lexicon.denominators.match(text, next)
      if (one && Math.abs(one.value) < 10)
        match = {to: one.to, value: Math.sign(one.value) * (ten.value.value + Math.abs(one.value))}
    }
    if (!match || Math.abs(match.value) < 2) return undefined
    if (number === -1) return match.value < 0 ? match : undefined
    return match.value < 0 || this.isPart(match.to) ? match : undefined
  }

  /** Whether a singular denominator is one: "a third of", "one fifth.", not "a third company". */
  private isPart(to: number): boolean {
    const {text, lexicon} = this
    const next = skipSpaces(text, to)
    if (!isLetterAt(text, next)) return text[next] !== '-'
    let end = next
    while (isLetterAt(text, end)) end++
    return (
      lexicon.functionWords.has(text.slice(next, end).toLowerCase()) || this.multiplierAt(to, undefined) !== undefined
    )
  }

  /** "two and a half", "three million and a quarter", 三又二分之一: a proper fraction after the number. */
  private mixed(number: Amount): Amount | undefined {
    const {text, lexicon} = this
    if (number.fraction || number.half || number.positional) return undefined
    const mixer = lexicon.mixers.match(text, skipSpaces(text, number.end))
    if (!mixer) return undefined
    const start = skipSpaces(text, mixer.to)
    const half = lexicon.halfAfter.match(text, start)
    const fraction: Amount | undefined = half ? fractionOf(number, half.to, 0.5) : this.fractionAt(start)
    if (!fraction) return undefined
    return this.added(number, total(fraction.parts, 'low'), half ? 0.1 : FRACTION_STEP, fraction.end)
  }

  /** Adds a proper fraction: of one, or of a great magnitude before it, or of the multiplier after it. */
  private added(number: Amount, value: number, place: number, end: number): Amount {
    const last = number.parts[number.parts.length - 1]!
    const own = this.multiplierAt(end, undefined)
    const worth = own === undefined && last.unit >= GREAT ? last.unit : 1
    const parts = [...number.parts, addend(value * worth, place * worth)]
    const whole: Amount = {...number, parts, end, indefinite: false}
    return own ? {...whole, end: own.to, parts: multiplied(parts, own.value, false)} : whole
  }

  private fractionAt(at: number): Amount | undefined {
    const amount = this.amountAt(at)
    const fraction = amount && (this.inverted(amount) ?? this.divided(amount))
    return fraction && total(fraction.parts, 'low') < 1 ? fraction : undefined
  }

  /** A fraction or a decimal of a magnitude: "three quarters billion", "two thirds of a million", 三点五亿. */
  private magnified(number: Amount): Amount {
    const {text, lexicon} = this
    let at = number.end
    if (number.fraction) {
      const of = lexicon.ofWhole.match(text, skipSpaces(text, at))
      if (of) at = of.to
    }
    let result = number
    for (;;) {
      const multiplier = this.multiplierAt(at, undefined)
      if (!multiplier) return result
      const parts = multiplied(result.parts, multiplier.value, result !== number)
      result = {...result, end: multiplier.to, parts, fraction: false, half: false}
      at = result.end
    }
  }

  /** "one in eight", "9 out of 10". */
  private partOf(part: Amount): Amount | undefined {
    const {text, lexicon} = this
    const few = total(part.parts, 'low')
    if (few < 1 || part.fraction || part.parts.some(({soft, open, magnitude}) => soft || open || magnitude > 100))
      return undefined
    const next = skipSpaces(text, part.end)
    const clear = lexicon.partOf.match(text, next)
    const of = clear ?? lexicon.partIn.match(text, next)
    const whole = of && this.numberAt(skipSpaces(text, of.to))
    if (!whole || !Number.isInteger(few) || whole.fraction || whole.parts.some(({soft, open}) => soft || open))
      return undefined
    const many = total(whole.parts, 'low')
    if (!clear && few > 1 && !roundWholes.has(many)) return undefined
    if (many <= few || many < 3 || (whole.figures?.plain && many >= 1800 && many <= 2100)) return undefined
    const unit = lexicon.units.match(text, skipSpaces(text, whole.end))
    if (unit && unit.value.type !== 'noun' && unit.value.type !== 'counter') return undefined
    const fraction = fractionOf(part, whole.end, few / many)
    fraction.parts[0]!.place = many === 10 ? 0.1 : FRACTION_STEP
    return fraction
  }

  /** Where the next word of a number may begin: after spaces, or after a hyphen between words. */
  private gapAfter(at: number): number | undefined {
    const {text} = this
    const next = skipSpaces(text, at)
    if (!isLetterAt(text, at - 1)) return next
    if ((text[next] === '-' || text[next] === '‑') && text[next + 1] !== '-') return skipSpaces(text, next + 1)
    return next === at && !isHanAt(text, at) ? undefined : next
  }
}

/** Wholes that say "in every", not how many there are. */
export const roundWholes: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000])

/** Letters that are a magnitude in money and a unit elsewhere: metres, tonnes, millimetres, watts. */
const AMBIGUOUS = new Set(['m', 't', 'mm', 'W'])

/** Multiplies the parts that are smaller than the multiplier, or the last one when the multiplier follows another (万万). */
function multiplied(parts: readonly Part[], value: number, again: boolean): Part[] {
  let first = parts.length
  while (first > 0 && parts[first - 1]!.unit < value) first--
  if (first === parts.length && again) first--
  const taken = parts.slice(Math.min(first, parts.length - 1))
  const last = taken[taken.length - 1]!
  const vague = taken.length === 1 && last.soft && !last.open
  const high = total(taken, 'high')
  const part: Part = {
    low: (total(taken, 'low') || 1) * value,
    high: vague ? (high + 1) * value - 1 : (high || 1) * value,
    open: taken.some(({open}) => open),
    place: value === 10 ? last.place : last.place * value,
    unit: value,
    magnitude: taken[0]!.magnitude * value,
    soft: taken.some(({soft}) => soft),
    ten: false,
    joined: taken[0]!.joined
  }
  return [...parts.slice(0, parts.length - taken.length), part]
}

function fractionOf(amount: Amount, end: number, value: number): Amount {
  const part: Part = addend(value, FRACTION_STEP)
  return {...amount, end, parts: [part], half: false, fraction: true, indefinite: false}
}

/** A product or sum of decimals without the noise of binary fractions. */
function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}

function total(parts: readonly Part[], end: 'low' | 'high'): number {
  let sum = 0
  for (const part of parts) sum += part[end]
  return sum
}
