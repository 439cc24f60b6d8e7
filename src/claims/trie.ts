/** A way on: the text that comes next, and what is reached by it. */
export interface Way<Item> {
  words: string
  to: Item
}

/**
 * What a text has come to after some of its units. Where the next unit leads is made out when a text first gets there: there are far more
 * ways through all phrases of a language than any text goes.
 */
export class State<Item> {
  /** What has been reached from which no way leads on. */
  readonly reached: Item[] = []
  readonly #waysOn: (item: Item, before: number) => readonly Way<Item>[]
  readonly #before: number
  #ways: Way<Item>[] = []
  readonly #next = new Map<number, State<Item>>()

  /**
   * @param waysOn the ways on from an item; `before` is the unit before it
   * @param before the unit that leads to this state; 0 for the first
   */
  constructor(waysOn: (item: Item, before: number) => readonly Way<Item>[], before = 0) {
    this.#waysOn = waysOn
    this.#before = before
  }

  add(way: Way<Item>): void {
    this.#ways.push(way)
  }

  /** Where a UTF-16 unit leads. */
  next(unit: number): State<Item> | undefined {
    if (this.#ways.length > 0) this.#part()
    const state = this.#next.get(unit)
    if (state && state.#ways.length > 0) state.#part()
    return state
  }

  /** Parts the ways by their next unit. */
  #part(): void {
    const passed = new Set<Item>()
    for (const way of this.#ways) this.#follow(way, passed)
    this.#ways = []
  }

  #follow({words, to}: Way<Item>, passed: Set<Item>): void {
    if (words !== '') {
      this.#child(words.charCodeAt(0)).add({words: words.slice(1), to})
      return
    }
    if (passed.has(to)) return
    passed.add(to)
    const ways = this.#waysOn(to, this.#before)
    if (ways.length === 0) this.reached.push(to)
    for (const way of ways) this.#follow(way, passed)
  }

  #child(unit: number): State<Item> {
    const known = this.#next.get(unit)
    if (known) return known
    const state = new State(this.#waysOn, unit)
    this.#next.set(unit, state)
    return state
  }
}
