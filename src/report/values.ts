import type {Claim, Evidence, Interval, Modality, Quantity, Time, Voice} from '../types.js'

/** An interval as a person writes it: `0.4–0.5`, `> 3`, `≤ 100`. */
export function describeInterval({low, high, lowOpen, highOpen}: Interval): string {
  if (low === high) return number(low)
  if (high === Number.POSITIVE_INFINITY)
    return low === Number.NEGATIVE_INFINITY ? 'any' : `${lowOpen ? '>' : '≥'} ${number(low)}`
  if (low === Number.NEGATIVE_INFINITY) return `${highOpen ? '<' : '≤'} ${number(high)}`
  return `${number(low)}–${number(high)}`
}

/** A quantity after normalisation, with its unit and its other fair readings. */
export function describeQuantity(quantity: Quantity): string {
  const about = quantity.change === '~' || quantity.approximator ? '≈ ' : ''
  const others = quantity.alternatives.map((interval) => ` or ${describeInterval(interval)}`).join('')
  return `${about}${describeInterval(quantity)}${others}${quantity.unit && ` ${quantity.unit}`}`
}

/** A time as its first and last day; `…` is an open end. */
export function describeTime({from, to, text}: Time): string {
  if (!from && !to) return text
  return from === to ? from! : `${from ?? ''}…${to ?? ''}`
}

/** The scale of `Modality` in words. */
export const modalities: Readonly<Record<Modality, string>> = {
  0: 'uncommitted',
  1: 'possible',
  2: 'likely',
  3: 'very likely',
  4: 'certain'
}

export function describeVoice({type, name}: Voice): string {
  return name ? `${type} ${name}` : type
}

export function describeEvidence({type, text}: Evidence): string {
  if (type === 'none') return 'no evidence'
  return text ? `${type}: ${text}` : type
}

/** What a claim is about: its subject, metric and limits. Word fragments (`~…`), by which unknown words are compared, are left out. */
export function describeSubject({subject, metric, scope}: Claim): string {
  const whole = (words: string) =>
    words
      .split(' ')
      .filter((word) => !word.startsWith('~'))
      .join(' ')
  const about = [whole(subject), whole(metric)].filter(Boolean).join(' › ') || '(unknown)'
  return scope.length > 0 ? `${about} [${scope.join(', ')}]` : about
}

function number(value: number): string {
  // Seventeen digits would show the rounding of binary fractions.
  return value.toLocaleString('en', {maximumSignificantDigits: 12})
}
