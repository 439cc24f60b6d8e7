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
  /** What a form that only leads to others must have behind it. */
  leadsTo?: Trie<Progress>
  /** Words that may go on the number that has been begun, and how many of them. */
  number?: {more: readonly string[]; left: number}
}

const none: readonly Progress[] = []

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
    this.#trie = this.#trieOf(kinds.flatMap((kind) => this.#beginningsOf(kind)))
  }

  /** The bits of all that may begin at a place of the folded text. */
  kindsAt(text: string, start: number): number {
    return this.#kindsFrom(this.#trie, text, start)
  }

  #kindsFrom(trie: Trie<Progress>, text: string, start: number): number {
    let bits = 0
    let at = start
    let unit = unitAt(text, at)
    let state = trie.next(trie.start, unit)
    while (state) {
      at++
      if (unit === figures) while (isDigit(text.charCodeAt(at))) at++
      if (!this.#grammar.spaced || unit === space) at = pastSpaces(text, at)
      for (const {bit, leadsTo} of state.reached ?? none)
        if ((bits & bit) === 0) bits |= leadsTo ? this.#kindsFrom(leadsTo, text, pastSpaces(text, at)) : bit
      unit = unitAt(text, at)
      state = trie.next(state, unit)
    }
    return bits
  }

  #trieOf(items: readonly Progress[]): Trie<Progress> {
    return new Trie(items, (progress, before) => this.#waysOn(progress, before))
  }

  /** All forms of a kind, with and without what leads to them; two leads may stand in a row. */
  #beginningsOf({bit, forms, leads}: Kind): Progress[] {
    const patterns = leads.flatMap((lead) => lead.patterns)
    const alone = forms.patterns.map((nodes) => ({bit, nodes}))
    const led = (trie: Trie<Progress>) => [...patterns.map((nodes) => ({bit, nodes, leadsTo: trie})), ...alone]
    return patterns.length > 0 ? led(this.#trieOf(led(this.#trieOf(alone)))) : alone
  }

  #waysOn(progress: Progress, before: number): Way<Progress>[] {
    const {nodes, number, ...form} = progress
    if (number && number.left > 0) {
      const to = {...progress, number: {...number, left: number.left - 1}}
      const gaps = this.#grammar.spaced ? [' ', '-'] : ['']
      const more = number.more.flatMap((word) => gaps.map((gap) => ({words: gap + word, to})))
      return [{words: '', to: {...form, nodes}}, ...more]
    }
    const [first, ...rest] = nodes
    if (!first) return []
    const to = {...form, nodes: rest}
    switch (first.type) {
      case 'text':
        return [{words: this.#spelt(first.text, before), to}]
      case 'slot': {
        const {words, begins, more} = this.#grammar.slots[first.name]!
        const known = more ? {...to, number: {more, left: mostMore}} : {bit: form.bit, nodes: []}
        return [
          ...words.map((word) => ({words: this.#spelt(word, before), to})),
          ...[...new Set(begins.map(inFigures))].map((begin) => ({words: begin, to: known})),
          ...(begins.some(isFigure) ? [{words: '0.0', to}] : [])
        ]
      }
      case 'choice':
        return first.options.map((option) => ({words: '', to: {...form, nodes: [...option, ...rest]}}))
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

function pastSpaces(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) === space) end++
  return end
}

const unitAt = (text: string, at: number) => (isDigit(text.charCodeAt(at)) ? figures : text.charCodeAt(at))
