import {Trie, type Way} from '../trie.js'
import {type Forms, type Grammar, isDigit, type Node} from './form.js'
import {mostMore} from './slots.js'

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
  /** Words that may go on the number that has been begun, and how many of them. */
  number?: {more: readonly string[]; left: number}
}

const space = 0x20
/** Stands for any figures in a row. */
const figures = 0x30

/**
 * Tells what kinds of times, or of what only looks like one, may begin at a place: those whose words stand there, up to a number
 * that can go on in any way. Nearly all places of a text are refused without trying a form.
 */
export class Beginnings {
  readonly #grammar: Grammar
  readonly #trie: Trie<Progress>

  constructor(kinds: readonly Kind[], grammar: Grammar) {
    this.#grammar = grammar
    this.#trie = new Trie(kinds.flatMap(beginningsOf), (progress, before) => this.#waysOn(progress, before))
  }

  /** The bits of all that may begin at a place of the folded text. */
  kindsAt(text: string, start: number): number {
    let bits = 0
    let at = start
    let unit = unitAt(text, at)
    let state = this.#trie.next(this.#trie.start, unit)
    while (state) {
      if (state.reached) for (const {bit} of state.reached) bits |= bit
      at++
      if (unit === figures) while (isDigit(text.charCodeAt(at))) at++
      if (!this.#grammar.spaced || text.charCodeAt(at - 1) === space) while (text.charCodeAt(at) === space) at++
      unit = unitAt(text, at)
      state = this.#trie.next(state, unit)
    }
    return bits
  }

  #waysOn(progress: Progress, before: number): Way<Progress>[] {
    const {bit, nodes, leadsTo, number} = progress
    if (number && number.left > 0) {
      const to = {...progress, number: {...number, left: number.left - 1}}
      const gaps = this.#grammar.spaced ? [' ', '-'] : ['']
      const more = number.more.flatMap((word) => gaps.map((gap) => ({words: gap + word, to})))
      return [{words: '', to: {bit, nodes, leadsTo}}, ...more]
    }
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
        const {words, begins, more} = this.#grammar.slots[first.name]!
        const known = more ? {...to, number: {more, left: mostMore}} : {bit, nodes: [], leadsTo: []}
        return [
          ...words.map((word) => ({words: this.#spelt(word, before), to})),
          ...[...new Set(begins.map(inFigures))].map((begin) => ({words: begin, to: known})),
          ...(begins.some(isFigure) ? [{words: '0.0', to}] : [])
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
    const text = inFigures(words)
    if (!this.#grammar.spaced) return text.replaceAll(' ', '')
    return before === space && text.startsWith(' ') ? text.slice(1) : text
  }
}

const isFigure = (text: string) => /^[0-9]$/.test(text)

/** A text with one figure for any in a row. */
const inFigures = (text: string) => text.replace(/[0-9]+/g, '0')

const unitAt = (text: string, at: number) => (isDigit(text.charCodeAt(at)) ? figures : text.charCodeAt(at))

/** All forms of a kind, with and without what leads to them; two leads may stand in a row. */
function beginningsOf({bit, forms, leads}: Kind): Progress[] {
  const start = (leadsTo: readonly Progress[]) => (nodes: readonly Node[]) => ({bit, nodes, leadsTo})
  const patterns = leads.flatMap((lead) => lead.patterns)
  const alone = forms.patterns.map(start([]))
  const led = [...patterns.map(start(alone)), ...alone]
  return [...patterns.map(start(led)), ...led]
}
