import {measures} from '../../languages/units.js'
import type {Interval, Quantity} from '../../types.js'

/**
 * A quantity in the base unit of its dimension (`src/languages/units.ts`), so that two of one dimension can be compared: days for every
 * duration, bytes for all data. Money, shares, multiples and counts are as they stand.
 */
export function inBase(quantity: Quantity): Quantity {
  const measure = measures[quantity.unit]
  if (!measure || measure.dimension !== quantity.dimension || (measure.factor === 1 && !measure.offset)) return quantity
  const {factor, offset = 0} = measure
  const base = <T extends Interval>(interval: T): T => ({
    ...interval,
    low: interval.low * factor + offset,
    high: interval.high * factor + offset
  })
  return {...base(quantity), step: quantity.step * factor, alternatives: quantity.alternatives.map(base)}
}

/** A value with a bound on one side only: "at least", "up to". */
export const isBound = ({low, high}: Interval): boolean => low === -Infinity || high === Infinity

/** The interval of a quantity in the base unit of its dimension. */
export function toBase(quantity: Quantity): Interval {
  const {low, high, lowOpen, highOpen} = inBase(quantity)
  return {low, high, lowOpen, highOpen}
}

/**
 * What a change makes of the value before it, as new ÷ old, in every fair reading: up 40% is 1.4, down a third is 2/3, tripled is 3, 增长3倍
 * is 4 or 3. Readings below nothing are left out ("10 times less" is only a tenth). Empty for what is no change in proportion.
 */
export function growth(quantity: Quantity): Interval[] {
  const {kind, dimension, change} = quantity
  if (dimension !== 'share' && dimension !== 'multiple') return []
  if (kind !== 'change-by' && kind !== 'change-to') return []
  const down = change === 'down'
  const readings: Interval[] = [quantity, ...quantity.alternatives]
  return readings
    .map(({low, high, lowOpen, highOpen}): Interval => {
      if (kind === 'change-to') return {low, high, lowOpen, highOpen}
      if (down) return {low: 1 - high, high: 1 - low, lowOpen: highOpen, highOpen: lowOpen}
      return {low: 1 + low, high: 1 + high, lowOpen, highOpen}
    })
    .filter((reading) => reading.high > 0 || reading.low === 0)
}
