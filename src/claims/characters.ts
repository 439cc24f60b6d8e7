/** What a UTF-16 unit can be part of, as bits. */
export const LATIN = 1
export const DIGIT = 2
export const UPPER = 4
export const LOWER = 8
export const HAN = 16

/** Set once a unit has been looked up. */
const KNOWN = 128

const classes: ReadonlyArray<readonly [number, RegExp]> = [
  [LATIN, /\p{Script=Latin}/u],
  [DIGIT, /\p{Nd}/u],
  [UPPER, /\p{Lu}/u],
  [LOWER, /\p{Ll}/u],
  [HAN, /\p{Script=Han}/u]
]

// Asking a table is many times faster than asking a pattern, and most texts use few of the units.
const table = new Uint8Array(0x10000)

/** The classes of a UTF-16 unit; half of a surrogate pair has none, nor has what lies outside a text (`NaN`). */
export function classOf(code: number): number {
  const known = table[code]
  if (known === undefined) return 0
  if (known !== 0) return known
  let found = KNOWN
  const char = String.fromCharCode(code)
  for (const [bit, pattern] of classes) if (pattern.test(char)) found |= bit
  table[code] = found
  return found
}

/** Whether the unit of a text at a place is of one of some classes. */
export const isOf = (text: string, at: number, bits: number): boolean => (classOf(text.charCodeAt(at)) & bits) !== 0
