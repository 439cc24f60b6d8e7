import {formatNumber} from '../format.js'
import {isDate} from './dates.js'
import {type Fault, has, isFigure, markNear, type Sentence} from './passage.js'

/** How much older one is by a count that begins with one at birth and goes up at every new year. */
const mostNominal = 2

/** An age that does not fit the years of birth and of the event. */
export function* checkAges(sentence: Sentence): Generator<Fault> {
  const dates = sentence.times.filter(isDate)
  const birth = dates.find((time) => markNear(sentence, 'born', time, {before: 4, after: 2}))
  const others = dates.filter((time) => time !== birth && time.from! > (birth?.from ?? ''))
  const told = sentence.quantities.filter(
    (item) =>
      isFigure(item) &&
      (item.dimension === 'age' || (item.dimension === 'count' && item.unit === '')) &&
      item.low > 0 &&
      item.low < 120
  )
  if (!birth || others.length !== 1 || told.length !== 1) return
  const [event, age] = [others[0]!, told[0]!]
  const least = birthdays(birth.to!, event.from!)
  const most = birthdays(birth.from!, event.to!)
  const nominal = has(sentence, 'nominalAge') ? mostNominal : 0
  if (age.low >= least && age.low <= most + nominal) return
  yield {
    type: 'date',
    at: age,
    with: [birth, event],
    why: `born ${birth.text}, one is ${least === most ? least : `${least} or ${most}`} in ${event.text}, not ${formatNumber(age.low)}`
  }
}

/** How many birthdays somebody born on one day has had on another. */
function birthdays(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return day.slice(5) < born.slice(5) ? years - 1 : years
}
