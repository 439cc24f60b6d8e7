import {State, type Way} from '../trie.js'
import type {Forms, Grammar, Node} from './form.js'

/** What may begin at a place, as bits. */
export const CALENDAR = 1
export const AMOUNT = 2
export const VAGUE = 4
export const LITERAL = 8

/** Forms of one kind, with those that lead to them. */
export interface Kind {
  bit: number
  forms: Forms<unknown>
  leads: readonly Forms<unknown>[]
}

/** How far a form has been read. */
interface Progress {
  bit: number
  nodes: readonly Node[]
  /** What the form leads to. */
  leadsTo: readonly Progress[]
}

const space = 0x20

/**
 * Tells what kinds of times, or of what only looks like one, may begin at a place: those whose words stand there up to their end or their
 * first number. Nearly all places of a text are refused without trying a form.
 */
export class Beginnings {
  readonly #grammar: Grammar
  readonly #start: State<Progress>

  constructor(kinds: readonly Kind[], grammar: Grammar) {
    this.#grammar = grammar
    this.#start = new State((progress, before) => this.#waysOn(progress, before))
    for (const kind of kinds) for (const to of beginningsOf(kind)) this.#start.add({words: '', to})
  }

  /** The bits of all that may begin at a place of the folded text. */
  kindsAt(text: string, start: number): number {
    let bits = 0
    let at = start
    let state = this.#start.next(text.charCodeAt(at))
    while (state) {
      for (const {bit} of state.reached) bits |= bit
      at++
      if (!this.#grammar.spaced || text.charCodeAt(at - 1) === space) while (text.charCodeAt(at) === space) at++
      state = state.next(text.charCodeAt(at))
    }
    return bits
  }

  #waysOn({bit, nodes, leadsTo}: Progress, before: number): Way<Progress>[] {
    const [first, ...rest] = nodes
    if (!first) {
      const gaps = this.#grammar.spaced && before !== space ? ['', ' '] : ['']
      return gaps.flatMap((words) => leadsTo.map((to) => ({words, to})))
    }
    const to = {bit, nodes: rest, leadsTo}
    switch (first.type) {
      case 'text':
        return [{words: this.#spelt(first.text, before), to}]
      case 'slot': {
        const {words, begins} = this.#grammar.slots[first.name]!
        const number = {bit, nodes: [], leadsTo: []}
        return [
          ...words.map((word) => ({words: this.#spelt(word, before), to})),
          ...begins.map((begin) => ({words: begin, to: number}))
        ]
      }
      case 'choice':
        return first.options.map((option) => ({words: '', to: {bit, nodes: [...option, ...rest], leadsTo}}))
      case 'not':
        return [{words: '', to}]
    }
  }

  /** Words as they are looked for: without spaces where words are not divided, and with one where two would meet. */
  #spelt(words: string, before: number): string {
    if (!this.#grammar.spaced) return words.replaceAll(' ', '')
    return before === space && words.startsWith(' ') ? words.slice(1) : words
  }
}

/** All forms of a kind, with and without what leads to them; two leads may stand in a row. */
function beginningsOf({bit, forms, leads}: Kind): Progress[] {
  const start = (leadsTo: readonly Progress[]) => (nodes: readonly Node[]) => ({bit, nodes, leadsTo})
  const patterns = leads.flatMap((lead) => lead.patterns)
  const alone = forms.patterns.map(start([]))
  const led = [...patterns.map(start(alone)), ...alone]
  return [...patterns.map(start(led)), ...led]
}
