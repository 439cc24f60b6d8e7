import {formatNumber} from '../format.js'
import {type Fault, isFigure, markNear, type Passage, rangeOf, type Sentence, touches, valueOf} from './passage.js'
import {ratesOf} from './rates.js'
import {closed, say} from './workings.js'

const secondsOfDay = 86_400

/** Beyond this factor an amount is more likely of something else than a slip. A chosen bound, from no source. */
const slip = 2

/** "15 litres a minute, so the 600 litres take 40 minutes". */
export function* checkAmounts(sentence: Sentence, {text}: Passage): Generator<Fault> {
  const [one, two, ...more] = sentence.quantities.filter(({dimension}) => dimension !== 'duration')
  const lengths = sentence.quantities.filter(({dimension}) => dimension === 'duration')
  const length = lengths[0]
  if (!one || !two || !length || more.length > 0 || lengths.length > 1 || !isFigure(length)) return
  if (!isFigure(one) || !isFigure(two) || one.dimension !== two.dimension || one.unit !== two.unit) return
  const told = ratesOf(sentence, text).filter(({figure}) => figure === one || figure === two)
  const rate = told[0]
  if (!rate || told.length > 1 || !markNear(sentence, 'within', length, {before: 2})) return
  const amount = rate.figure === one ? two : one
  const [a, b, c] = [rangeOf(rate.figure), rangeOf(length), rangeOf(amount)]
  const units = secondsOfDay / rate.time
  const value = (valueOf(rate.figure) * valueOf(length) * units) / valueOf(amount)
  if (value > slip || value < 1 / slip || touches(closed(a.low * b.low * units, a.high * b.high * units), c)) return
  yield {
    type: 'arithmetic',
    at: length,
    with: [rate.figure, amount],
    why: `${say(valueOf(rate.figure), rate.figure)} × ${formatNumber(valueOf(length) * units)} = ${say(value * valueOf(amount), amount)}, not ${say(valueOf(amount), amount)}`
  }
}
