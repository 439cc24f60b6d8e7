/** Bits of a filter: with a few thousand keys about one strange key in twenty is let through. */
const size = 0x10000

/**
 * A set of whole numbers that may say yes to one it does not hold, never no to one it does (a Bloom filter of one hash). It is small enough
 * to stay in the nearest cache, so that most places of a text are refused by one look.
 */
export class KeyFilter {
  readonly #bits = new Uint32Array(size / 32)

  constructor(keys: Iterable<number> = []) {
    for (const key of keys) this.add(key)
  }

  add(key: number): void {
    const slot = slotOf(key)
    this.#bits[slot >>> 5]! |= 1 << (slot & 31)
  }

  mayHold(key: number): boolean {
    const slot = slotOf(key)
    return (this.#bits[slot >>> 5]! & (1 << (slot & 31))) !== 0
  }
}

/** Fibonacci hashing: Knuth, The Art of Computer Programming, volume 3, section 6.4. */
const slotOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> 16
