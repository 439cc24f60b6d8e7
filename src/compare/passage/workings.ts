import type {Interval, Quantity} from '../../types.js'
import {formatNumber} from '../format.js'
import {factorOf, rangeOf, valueOf} from './passage.js'

/** A value given in the base unit, in the unit a figure is written in. */
export const say = (value: number, figure: Quantity): string => formatNumber(value / factorOf(figure), figure.dimension)

/** The sum of figures, each anywhere within its rounding. */
export function plus(list: readonly Quantity[]): Interval {
  const ranges = list.map(rangeOf)
  return closed(
    ranges.reduce((sum, {low}) => sum + low, 0),
    ranges.reduce((sum, {high}) => sum + high, 0)
  )
}

/** An interval with both its ends. */
export const closed = (low: number, high: number): Interval => ({low, high, lowOpen: false, highOpen: false})

/** The sum of figures as they are written, in the base unit. */
export const total = (list: readonly Quantity[]): number => list.reduce((sum, item) => sum + valueOf(item), 0)

/** The figures of a computation with its sign between them, in the unit of `like`. */
export const shown = (list: readonly Quantity[], sign: string, like: Quantity): string =>
  list.map((item) => say(valueOf(item), like)).join(` ${sign} `)

/** How loosely a share in words is said: a third may be 0.31 to 0.35. A chosen width, from no source. */
export const inWords = 0.04

/**
 * How far a total of differently named parts may be from their sum to be a slip: 41 juniors and 66 seniors may be 117 members, but 12 schools
 * and 3 libraries are not 4,200 pupils. A chosen bound, from no source.
 */
export const slip = 0.2
