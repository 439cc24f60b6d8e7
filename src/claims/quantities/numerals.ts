import type {Language} from '../../languages/language.js'
import type {Span} from '../../types.js'
import {digitAt, isHanAt, isLetterAt, isSpaceAt, skipSpaces} from './characters.js'
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
  /** Part of a whole, in words or figures: two thirds, 三分之二, 3/4. */
  fraction: boolean
  /** Digits without a multiplier, one after the other: 三八, 二〇二六. */
  positional: boolean
  /** A word for one that may be an article: one, 一. */
  indefinite: boolean
}

interface Part {
  low: number
  high: number
  place: number
  /** The multiplier that made it, or 1. */
  unit: number
  ten: boolean
  /** After a word such as "and". */
  joined: boolean
}

type State = 'start' | 'one' | 'ten' | 'figures' | 'multiplier' | 'vague' | 'fraction'

/** A magnitude of which "and a half" takes its half: from here on, the half is of the magnitude, below it is of one. */
const GREAT = 1e5

/** Reads the numeral that begins at `at`, the longest there is. `money` lets letters stand for magnitudes that could be units (m, t). */
export function readNumeral(text: string, at: number, lexicon: Lexicon, money = false): Numeral | undefined {
  return new NumeralReader(text, at, lexicon, money).read()
}

/** Finds the numerals of a text with no regard to what they count; the layer below `findQuantities`. */
export function findNumerals(text: string, language: Language): Numeral[] {
  const lexicon = lexiconOf(language)
  const found: Numeral[] = []
  let i = 0
  while (i < text.length) {
    if (isLetterAt(text, i) && isLetterAt(text, i - 1)) {
      i++
      continue
    }
    const literal = literalAround(text, i, lexicon)
    if (literal !== undefined) {
      i = literal
      continue
    }
    const numeral = readNumeral(text, i, lexicon, true)
    if (numeral && !gluedAfter(text, numeral)) {
      found.push(numeral)
      i = numeral.end
    } else {
      i = numeral?.end ?? i + 1
    }
  }
  return found
}

function gluedAfter(text: string, numeral: Numeral): boolean {
  return numeral.figures !== undefined && isLetterAt(text, numeral.end)
}

/** End of the set phrase that the place is inside of, when a numeral there counts nothing. */
export function literalAround(text: string, at: number, lexicon: Lexicon): number | undefined {
  for (const offset of lexicon.literalOffsets) {
    const start = at - offset
    if (start < 0) break
    if (digitAt(text, start) >= 0 && digitAt(text, start - 1) >= 0) continue
    if (isLetterAt(text, start) && isLetterAt(text, start - 1)) continue
    const literal = lexicon.literals.match(text, start)
    if (literal && literal.to > at && !(digitAt(text, literal.to - 1) >= 0 && digitAt(text, literal.to) >= 0))
      return literal.to
  }
  return undefined
}

class NumeralReader {
  private parts: Part[] = []
  private state: State = 'start'
  private end: number
  private magnitude = 1
  private soft = false
  private lowOpen = false
  private highOpen = false
  private round = false
  private half = false
  private fraction = false
  private positional = false
  private figures: Figures | undefined
  private indefinite = false
  private bare = false
  private joined = false
  private saved: {parts: Part[]; end: number; magnitude: number} | undefined

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly lexicon: Lexicon,
    private readonly money: boolean
  ) {
    this.end = start
  }

  read(): Numeral | undefined {
    const sign = this.readSign()
    const from = this.end
    this.readArticle()
    while (this.next());
    if (this.state === 'start') return undefined
    if (this.bare && this.parts.length === 1) return undefined
    if (this.readDecimals()) this.scaleBy(this.lexicon.words)
    this.readWhole()
    if (this.end === from) return undefined
    const low = sum(this.parts, 'low')
    const high = sum(this.parts, 'high')
    const last = this.parts[this.parts.length - 1]!
    const numeral: Numeral = {
      start: this.start,
      end: this.end,
      low: sign < 0 ? -high : low,
      high: sign < 0 ? -low : high,
      lowOpen: sign < 0 ? this.highOpen : this.lowOpen,
      highOpen: sign < 0 ? this.lowOpen : this.highOpen,
      step: last.place,
      soft: this.soft,
      round: this.round,
      magnitude: this.magnitude,
      half: this.half,
      fraction: this.fraction,
      positional: this.positional,
      indefinite: this.indefinite && this.parts.length === 1 && low === 1 && this.magnitude === 1 && !this.fraction
    }
    if (this.figures) numeral.figures = this.figures
    return numeral
  }

  private readSign(): number {
    const {text, start} = this
    const sign = this.lexicon.signs.match(text, start)
    if (sign) {
      this.end = skipSpaces(text, sign.to)
      return -1
    }
    if ('-−－'.includes(text[start] ?? ' ')) {
      const next = digitAt(text, start + 1) >= 0 || (text[start + 1] === '.' && digitAt(text, start + 2) >= 0)
      const before = text[start - 1] ?? ' '
      if (
        next &&
        (isSpaceAt(text, start - 1) || start === 0 || '([{（$€£¥￥><=＝'.includes(before) || isHanAt(text, start - 1))
      ) {
        this.end = start + 1
        return -1
      }
    }
    return 1
  }

  /** "a" before a multiplier or a denominator stands for one. */
  private readArticle(): void {
    const article = this.lexicon.articles.match(this.text, this.end)
    if (!article || isLetterAt(this.text, this.end - 1)) return
    const next = skipSpaces(this.text, article.to)
    if (next === article.to) return
    const word = this.lexicon.words.match(this.text, next)
    const multiplier = word?.value.type === 'multiplier'
    const denominator = this.lexicon.denominators.match(this.text, next)
    if (!multiplier && !(denominator && this.denominatorStands(denominator.to)) && !this.compoundDenominator(next))
      return
    this.parts.push({low: 1, high: 1, place: 1, unit: 1, ten: false, joined: false})
    this.state = 'one'
    this.end = article.to
    if (!multiplier) this.readFraction()
  }

  private compoundDenominator(at: number): boolean {
    const word = this.lexicon.words.match(this.text, at)
    if (word?.value.type !== 'ten') return false
    const gap = this.gap(word.to)
    return gap !== undefined && this.lexicon.denominators.match(this.text, gap) !== undefined
  }

  /** Takes one more word or figure into the number; false at its end. */
  private next(): boolean {
    const {text, state} = this
    if (state === 'fraction') return this.readMultiplier(this.end)
    if (state === 'start') {
      if (this.readFirstFigures()) return true
      return this.readWord(this.end) || this.readLeadingHalf()
    }
    if (this.readExcess() || this.readFraction()) return true
    const gap = this.gap(this.end)
    if (gap === undefined) return false
    if (state === 'multiplier' && digitAt(text, gap) >= 0) return this.readMoreFigures(gap)
    if (this.readWord(gap)) return true
    return this.readJoined(skipSpaces(text, this.end))
  }

  private readFirstFigures(): boolean {
    const figures = readFigures(this.text, this.end)
    if (!figures) return false
    this.figures = figures
    this.end = figures.end
    this.fraction = figures.place === 0.01 && figures.whole === 0
    this.parts.push({low: figures.value, high: figures.value, place: figures.place, unit: 1, ten: false, joined: false})
    this.state = 'figures'
    this.readSuffix()
    return true
  }

  private readSuffix(): void {
    const {text} = this
    const at = skipSpaces(text, this.end)
    const suffix = this.lexicon.suffixes.match(text, at)
    if (!suffix || isLetterAt(text, suffix.to) || digitAt(text, suffix.to) >= 0) return
    const letter = text.slice(at, suffix.to)
    const spaced = at > this.end
    const plainLetter = /^(?:m|t|mm|b|G|MM)$/.test(letter)
    if (plainLetter && !this.money) return
    if (spaced && !this.money && !/^[kK]$|^[bm]n$/.test(letter)) return
    if (plainLetter && this.money && letter === 'm' && !this.moneyBefore()) return
    this.scale(suffix.value)
    this.end = suffix.to
    this.state = 'multiplier'
  }

  private moneyBefore(): boolean {
    return /[$€£¥￥₹₩\w]\s?$/.test(this.text.slice(Math.max(0, this.start - 2), this.start))
  }

  /** Figures after a multiplier: 3万4000, 3万5, 5万4千6百, "4 thousand 3 hundred and 21". */
  private readMoreFigures(at: number): boolean {
    const {text, lexicon} = this
    const figures = readFigures(text, at)
    if (!figures?.plain) return false
    const above = this.parts[this.parts.length - 1]!.unit
    const multiplier = lexicon.words.match(text, skipSpaces(text, figures.end))
    const grouped =
      multiplier?.value.type === 'multiplier' && multiplier.value.value < above && multiplier.value.value >= 100
    const attached = at === this.end && lexicon.language.numbers.abbreviates && !isLetterAt(text, figures.end)
    if (!grouped && !attached && !(this.joined && above === 100)) return false
    if (figures.value >= above || figures.value === 0) return false
    this.save()
    const short = attached && !grouped && !this.joined && figures.whole === 1 && above >= 100
    const place = short ? above / 10 : 1
    this.push(figures.value * place, figures.value * place, place)
    this.end = figures.end
    this.state = 'figures'
    return true
  }

  private readWord(at: number): boolean {
    const {text, lexicon, state} = this
    const match = lexicon.words.match(text, at)
    if (!match) return false
    const word = match.value
    const last = this.parts[this.parts.length - 1]
    if (word.type === 'multiplier')
      return state === 'start' ? this.readBareMultiplier(match.to, word) : this.readMultiplier(at)
    if (word.type === 'vague') {
      if (state !== 'start' && !(state === 'multiplier' && at === this.end && isHanAt(text, at))) return false
      this.soft = true
      if (state === 'start') this.push(word.value, word.high, 1)
      else this.push(1, word.high, 1)
      this.end = match.to
      this.state = 'vague'
      return true
    }
    if (word.type === 'ten') {
      if (state !== 'start' && state !== 'multiplier') return false
      if (state === 'multiplier') this.save()
      this.push(word.value, word.value, 1, true)
      this.end = match.to
      this.state = 'ten'
      return true
    }
    const han = isHanAt(text, at)
    if (state === 'one' && han && last && this.readNeighbour(at, match.to, word.value)) return true
    if (state === 'one' || state === 'figures' || state === 'vague') return false
    if (state === 'ten' && (word.value === 0 || word.value > 9)) return false
    if (state === 'start') {
      const written = text.slice(at, match.to).toLowerCase()
      this.indefinite = lexicon.indefinite.has(written)
      if (isLetterAt(text, at) && isLetterAt(text, at - 1)) return false
      this.push(word.value, word.value, 1)
      this.end = match.to
      this.state = 'one'
      return true
    }
    if (state === 'multiplier' && han && word.value === 0) return false
    if (state === 'multiplier') this.save()
    this.push(word.value, word.value, 1)
    this.end = match.to
    this.state = 'one'
    if (han && !this.joined && last && last.unit >= 100) this.abbreviate(last.unit)
    this.joined = false
    return true
  }

  /** A last 五 after 百 is fifty, unless a multiplier or another digit follows it. */
  private abbreviate(unit: number): void {
    const next = this.lexicon.words.match(this.text, skipSpaces(this.text, this.end))
    if (next && (next.value.type === 'multiplier' || next.value.type === 'one')) return
    const part = this.parts[this.parts.length - 1]!
    part.place = unit / 10
    part.low *= unit / 10
    part.high *= unit / 10
  }

  /** Two neighbouring digits are a range (两三, 三五); more than two, or others, are a number digit by digit (二〇二六). */
  private readNeighbour(at: number, to: number, value: number): boolean {
    const {text, lexicon} = this
    const last = this.parts[this.parts.length - 1]!
    const next = lexicon.words.match(text, to)
    const more = next?.value.type === 'one'
    const range = last.low > 0 && (value === last.low + 1 || (last.low === 3 && value === 5))
    if (range && !more && !this.positional && last.low === last.high && at === this.end) {
      last.high = value * last.place
      last.low *= 1
      this.end = to
      return true
    }
    if (this.parts.length > 1 || last.high >= 1e15 || (at !== this.end && !this.positional)) return false
    if (last.low !== last.high) return false
    last.low = last.low * 10 + value
    last.high = last.low
    this.positional = true
    this.indefinite = false
    this.end = to
    return true
  }

  private readBareMultiplier(to: number, word: {value: number; bare?: boolean}): boolean {
    this.bare = word.bare !== true
    this.parts.push({low: 1, high: 1, place: 1, unit: 1, ten: false, joined: false})
    this.scale(word.value)
    this.end = to
    this.state = 'multiplier'
    return true
  }

  private readMultiplier(at: number): boolean {
    const {text, lexicon} = this
    let from = skipSpaces(text, at)
    if (this.state === 'fraction') {
      const whole = /(?:of )?(?:an? )/y
      whole.lastIndex = from
      const article = lexicon.articles.match(text, from)
      if (whole.test(text) && (article || text.startsWith('of ', from))) from = whole.lastIndex
    }
    const match = lexicon.words.match(text, from)
    if (match?.value.type !== 'multiplier') return false
    const {value} = match.value
    if (this.positional && this.parts.length === 1 && value < 1e4) return false
    if (!this.scale(value)) return false
    this.bare = false
    this.fraction = false
    this.half = false
    this.end = match.to
    this.state = 'multiplier'
    return true
  }

  /** Multiplies what is smaller than the multiplier; goes back to the last whole number when nothing is. */
  private scale(value: number): boolean {
    const {parts} = this
    let first = parts.length
    while (
      first > 0 &&
      parts[first - 1]!.unit < value &&
      (parts[first - 1]!.high < value || parts[first - 1]!.unit === 1)
    )
      first--
    if (first === parts.length) {
      if (this.state !== 'multiplier') return false
      first--
    }
    const rest = parts.slice(first)
    const low = sum(rest, 'low')
    const high = sum(rest, 'high')
    const above = parts[first - 1]
    if (above && above.unit <= value * Math.max(1, low / value < 1 ? 1 : 1) && above.unit <= value) {
      if (!this.saved) return false
      this.parts = this.saved.parts
      this.end = this.saved.end
      this.magnitude = this.saved.magnitude
      return false
    }
    const tail = rest[rest.length - 1]!
    const unit = Math.max(...rest.map((part) => part.unit)) * value
    parts.length = first
    const vague = this.soft && rest.length === 1 && tail.low !== tail.high && tail.unit === 1
    parts.push({
      low: low * value,
      high: vague ? (high + 1) * value - 1 : high * value,
      place: value === 10 && tail.place === 1 ? 1 : tail.place * value,
      unit,
      ten: false,
      joined: tail.joined
    })
    if (first === 0) this.magnitude = unit
    return true
  }

  private scaleBy(words: Lexicon['words']): void {
    const at = skipSpaces(this.text, this.end)
    const match = words.match(this.text, at)
    if (match?.value.type === 'multiplier' && match.value.value >= 1e3 && this.scale(match.value.value))
      this.end = match.to
  }

  private push(low: number, high: number, place: number, ten = false): void {
    this.parts.push({low, high, place, unit: 1, ten, joined: this.joined})
  }

  private save(): void {
    this.saved = {parts: this.parts.map((part) => ({...part})), end: this.end, magnitude: this.magnitude}
  }

  /** 多, 余: more than the number, by less than its last place. 来: near it. */
  private readExcess(): boolean {
    const {text, lexicon, parts} = this
    if (this.state !== 'multiplier' && this.state !== 'figures') return false
    const at = skipSpaces(text, this.end)
    const last = parts[parts.length - 1]!
    if (this.lowOpen) return false
    const round = lexicon.roundly.match(text, at)
    if (round && last.high === last.low && isCountable(text, round.to, lexicon)) {
      this.round = true
      this.end = round.to
      return true
    }
    const excess = lexicon.excess.match(text, at)
    if (!excess) return false
    const room =
      this.figures && parts.length === 1 ? this.figures.lowest * (last.place / this.figures.place) : last.unit
    if (this.state === 'figures' && room <= 1 && last.low >= 1 && this.figures?.plain !== false) return false
    last.high = last.low + room
    this.lowOpen = true
    this.highOpen = true
    this.end = excess.to
    return true
  }

  /** A joiner and what may follow it: another part, a half, a fraction. */
  private readJoined(at: number): boolean {
    const {text, lexicon, state} = this
    const joiner = lexicon.joiners.match(text, at)
    if (!joiner) return false
    const next = skipSpaces(text, joiner.to)
    const kept = {
      end: this.end,
      state: this.state,
      parts: this.parts.map((part) => ({...part})),
      magnitude: this.magnitude
    }
    const great = this.parts[this.parts.length - 1]!.unit
    const half = lexicon.halves.match(text, next)
    if (half && !lexicon.language.numbers.abbreviates && !/ an?$/.test(text.slice(next, half.to))) {
      this.push(0.5, 0.5, 0.1)
      this.end = half.to
      this.state = 'fraction'
      this.fraction = true
      if (!this.readMultiplier(this.end) && great >= GREAT) this.rescale(great)
      this.fraction = false
      return true
    }
    const mixed = this.readMixed(next, great)
    if (mixed) return true
    if (state !== 'multiplier') {
      this.end = kept.end
      return false
    }
    this.joined = true
    const read = digitAt(text, next) >= 0 ? this.readMoreFigures(next) : this.readWord(next)
    this.joined = false
    if (read && this.parts[this.parts.length - 1]!.unit < great) return true
    this.parts = kept.parts
    this.end = kept.end
    this.state = kept.state
    this.magnitude = kept.magnitude
    return false
  }

  private readUntilFraction(): void {
    while (!this.fraction && this.next());
    if (!this.fraction) this.readWhole()
  }

  private rescale(unit: number): void {
    const part = this.parts[this.parts.length - 1]!
    part.low *= unit
    part.high *= unit
    part.place *= unit
  }

  /** A proper fraction after a joiner: "two and three fifths", 三又二分之一. */
  private readMixed(at: number, great: number): boolean {
    const inner = new NumeralReader(this.text, at, this.lexicon, false)
    inner.readArticle()
    inner.readUntilFraction()
    if (!inner.fraction || inner.end === at) return false
    const value = sum(inner.parts, 'low')
    if (value >= 1 && inner.magnitude === 1) return false
    this.push(value, value, FRACTION_STEP)
    this.end = inner.end
    this.state = 'fraction'
    if (!this.readMultiplier(this.end) && great >= GREAT && inner.magnitude === 1) this.rescale(great)
    return true
  }

  /** A denominator in words after the number so far. */
  private readFraction(): boolean {
    const {text, lexicon, parts} = this
    if (this.figures && this.state !== 'multiplier' && this.state !== 'figures') return false
    const gap = this.gap(this.end)
    if (gap === undefined) return false
    const match = lexicon.denominators.match(text, gap)
    const compound = match ? undefined : this.readCompound(gap)
    const denominator = match ?? compound
    if (!denominator) return false
    const last = parts[parts.length - 1]!
    let size = Math.abs(denominator.value)
    const plural = denominator.value < 0
    let numerator = parts
    if (match && last.ten && !last.joined && size < 10 && parts.length > 1) {
      size += last.low
      numerator = parts.slice(0, -1)
    }
    const value = sum(numerator, 'low')
    if (size < 2 || (!plural && value !== 1) || (this.figures && !plural)) return false
    if (!this.denominatorStands(denominator.to)) return false
    const joined = numerator.findIndex((part) => part.joined)
    const tail = joined > 0 ? numerator.slice(joined) : numerator
    const head = joined > 0 ? numerator.slice(0, joined) : []
    const proper = sum(tail, 'low') / size < 1
    const result = head.length > 0 && proper ? sum(head, 'low') + sum(tail, 'low') / size : value / size
    this.parts = [{low: result, high: result, place: FRACTION_STEP, unit: 1, ten: false, joined: false}]
    this.end = denominator.to
    this.state = 'fraction'
    this.fraction = true
    this.magnitude = 1
    return true
  }

  private readCompound(at: number): {to: number; value: number} | undefined {
    const {text, lexicon} = this
    const ten = lexicon.words.match(text, at)
    if (ten?.value.type !== 'ten') return undefined
    const gap = this.gap(ten.to)
    const one = gap === undefined ? undefined : lexicon.denominators.match(text, gap)
    if (!one || Math.abs(one.value) > 9) return undefined
    return {to: one.to, value: Math.sign(one.value) * (ten.value.value + Math.abs(one.value))}
  }

  /** Whether a denominator is one: "a third of", "one fifth.", not "a third company". */
  private denominatorStands(to: number): boolean {
    const {text, lexicon} = this
    if (text[to - 1]?.toLowerCase() === 's') return true
    const next = skipSpaces(text, to)
    if (!isLetterAt(text, next)) return text[next] !== '-'
    let end = next
    while (isLetterAt(text, end)) end++
    const word = text.slice(next, end).toLowerCase()
    return lexicon.functionWords.has(word) || lexicon.words.match(text, next)?.value.type === 'multiplier'
  }

  /** 分之 and the numerator after it. */
  private readWhole(): void {
    const {text, lexicon} = this
    const inverted = lexicon.inverted.match(text, skipSpaces(text, this.end))
    if (!inverted) return
    const inner = new NumeralReader(text, skipSpaces(text, inverted.to), lexicon, false).read()
    const size = sum(this.parts, 'low')
    if (!inner || size === 0) return
    this.parts = [
      {low: inner.low / size, high: inner.high / size, place: FRACTION_STEP, unit: 1, ten: false, joined: false}
    ]
    this.end = inner.end
    this.fraction = true
    this.magnitude = 1
  }

  /** "point four", 点五. */
  private readDecimals(): boolean {
    const {text, lexicon} = this
    if (this.figures || this.state === 'fraction' || this.soft) return false
    const point = lexicon.points.match(text, skipSpaces(text, this.end))
    if (!point) return false
    let at = skipSpaces(text, point.to)
    let decimals = ''
    let end = at
    for (;;) {
      const word = lexicon.words.match(text, at)
      if (!word || word.value.type === 'vague' || word.value.type === 'multiplier') break
      decimals +=
        word.value.type === 'ten' && followedByOne(text, word.to, lexicon) ? word.value.value / 10 : word.value.value
      end = word.to
      at = skipSpaces(text, end)
      if (text[at] === '-') at++
    }
    const clock = isHanAt(text, end) && /^[十拾百]/.test(text.slice(end, end + 1))
    if (decimals === '' || clock) return false
    const part = this.parts[this.parts.length - 1]!
    const value = Number(`0.${decimals}`)
    part.low += value
    part.high += value
    part.place = 10 ** -decimals.length
    this.end = end
    this.state = 'figures'
    this.indefinite = false
    return true
  }

  private readLeadingHalf(): boolean {
    const {text, lexicon} = this
    const half = lexicon.halves.match(text, this.end)
    if (!half || (isLetterAt(text, this.end) && isLetterAt(text, this.end - 1))) return false
    this.push(0.5, 0.5, 0.1)
    this.half = true
    this.end = half.to
    this.state = 'fraction'
    return true
  }

  /** Where the next word of the number may begin: after spaces, or after a hyphen between words. */
  private gap(at: number): number | undefined {
    const {text} = this
    let next = skipSpaces(text, at)
    if ((text[next] === '-' || text[next] === '‑') && isLetterAt(text, at - 1)) next = skipSpaces(text, next + 1)
    else if (isLetterAt(text, at - 1) && next === at) return isHanAt(text, at) ? at : undefined
    return next
  }
}

const FRACTION_STEP = 0.01

function followedByOne(text: string, at: number, lexicon: Lexicon): boolean {
  const next = lexicon.words.match(text, skipSpaces(text, text[at] === '-' ? at + 1 : at))
  return next?.value.type === 'one' && next.value.value > 0 && next.value.value < 10
}

function isCountable(text: string, at: number, lexicon: Lexicon): boolean {
  const unit = lexicon.units.match(text, skipSpaces(text, at))
  const word = lexicon.words.match(text, at)
  return unit !== undefined || word?.value.type === 'multiplier'
}

function sum(parts: readonly Part[], end: 'low' | 'high'): number {
  let total = 0
  for (const part of parts) total += part[end]
  return total
}
