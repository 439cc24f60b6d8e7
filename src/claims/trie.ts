/** A way on: the text that comes next, and what is reached by it. */
export interface Way<Item> {
  words: string
  to: Item
}

/** What a text has come to after some of its units. */
export interface State<Item> {
  /** What has been reached from which no way leads on. */
  reached: Item[] | undefined
  /** Ways on that have not been parted by their next unit. */
  ways: Way<Item>[] | undefined
  /** The unit before it; 0 for the first. */
  readonly before: number
  /** Where the next unit leads: the one of most states by itself, more of them in a table. */
  only: State<Item> | undefined
  more: Map<number, State<Item>> | undefined
}

/**
 * All ways through the phrases of a language, followed unit by unit at once. Where a unit leads is made out when a text first gets there: there
 * are far more ways than any text goes, and the few that it does go should stay near.
 */
export class Trie<Item> {
  readonly #waysOn: (item: Item, before: number) => readonly Way<Item>[]
  readonly start: State<Item>

  /**
   * @param items where the ways begin
   * @param waysOn the ways on from an item; `before` is the unit before it
   */
  constructor(items: readonly Item[], waysOn: (item: Item, before: number) => readonly Way<Item>[]) {
    this.#waysOn = waysOn
    this.start = stateAfter(0)
    this.#part(
      this.start,
      items.map((to) => ({words: '', to}))
    )
  }

  /** Where a UTF-16 unit leads. */
  next(state: State<Item>, unit: number): State<Item> | undefined {
    const next = state.only?.before === unit ? state.only : state.more?.get(unit)
    if (next?.ways) this.#part(next, next.ways)
    return next
  }

  #part(state: State<Item>, ways: readonly Way<Item>[]): void {
    const passed = new Set<Item>()
    state.ways = undefined
    for (const way of ways) this.#follow(state, way, passed)
  }

  #follow(state: State<Item>, {words, to}: Way<Item>, passed: Set<Item>): void {
    if (words !== '') {
      const child = childOf(state, words.charCodeAt(0))
      child.ways ??= []
      child.ways.push({words: words.slice(1), to})
      return
    }
    if (passed.has(to)) return
    passed.add(to)
    const ways = this.#waysOn(to, state.before)
    if (ways.length === 0) {
      state.reached ??= []
      state.reached.push(to)
    }
    for (const way of ways) this.#follow(state, way, passed)
  }
}

function stateAfter<Item>(before: number): State<Item> {
  return {reached: undefined, ways: undefined, before, only: undefined, more: undefined}
}

function childOf<Item>(state: State<Item>, unit: number): State<Item> {
  const known = state.only?.before === unit ? state.only : state.more?.get(unit)
  if (known) return known
  const child = stateAfter<Item>(unit)
  if (!state.only) state.only = child
  else {
    state.more ??= new Map()
    state.more.set(unit, child)
  }
  return child
}
