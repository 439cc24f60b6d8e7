import type {Form} from '../../languages/times.js'
import {KeyFilter} from '../key-filter.js'

/** What stands for a slot. */
export interface Slot {
  /** Words it can be; the longest that lets the form go on is taken. */
  words: readonly string[]
  /** The end of a number that begins at a place, or -1; looks at a bounded number of characters. */
  number?: (text: string, at: number) => number
  /** How such a number can begin. */
  begins: readonly string[]
  /** Words that can go on such a number; missing where it can go on otherwise. */
  more?: readonly string[]
}

export interface Match<Meaning> {
  end: number
  meaning: Meaning
  /** Matched text by slot name. */
  slots: Readonly<Record<string, string>>
}

export interface Grammar {
  spaced: boolean
  slots: Readonly<Record<string, Slot>>
  fragments: Readonly<Record<string, string>>
}

export type Node =
  | {type: 'text'; text: string}
  | {type: 'slot'; name: string}
  | {type: 'choice'; options: Node[][]}
  | {type: 'not'; options: Node[][]}

/** Reads on from a place: the end of all that follows, or -1. Names and texts of the slots it passed are on the stack. */
type Step = (text: string, at: number, slots: string[]) => number

interface Compiled<Meaning> {
  read: Step
  meaning: Meaning
}

/** Forms with the same first piece, by what they go on with. */
interface Group<Meaning> {
  /** The piece itself, to know it again. */
  name: string
  first: Step
  byNext: Map<number, Compiled<Meaning>[]>
  /** Those that can end there. */
  ending: Compiled<Meaning>[]
}

/**
 * Forms (notation in `src/languages/times.ts`) that can be looked for at a place of the folded text. A form is a finite chain of pieces of
 * bounded length, so that trying one costs a constant; they are filed under their first two characters, then under what follows their
 * first piece, so that few are tried.
 */
export class Forms<Meaning> {
  readonly #groups = new Map<number, Group<Meaning>[]>()
  readonly #filter = new KeyFilter()
  readonly patterns: ReadonlyArray<readonly Node[]>

  /** @throws Error when a pattern is not well formed or names an unknown slot. */
  constructor(forms: readonly Form<Meaning>[], grammar: Grammar, none: Meaning) {
    this.patterns = forms.map((form) => {
      const [pattern, meaning] = typeof form === 'string' ? [form, none] : form
      const parsed = parse(pattern, grammar)
      for (const nodes of openings(parsed)) this.#file(nodes, meaning, grammar)
      return parsed
    })
  }

  #file(nodes: readonly Node[], meaning: Meaning, grammar: Grammar): void {
    const [first, ...rest] = nodes
    if (!first) return
    const compiled = {read: compile(nodes, grammar, close), meaning}
    const next = beginnings(rest, grammar, true)
    const name = JSON.stringify(first)
    for (const key of beginnings(nodes, grammar).keys) {
      const groups = this.#groups.get(key) ?? []
      this.#groups.set(key, groups)
      this.#filter.add(key)
      const known = groups.find((group) => group.name === name)
      const group: Group<Meaning> = known ?? {
        name,
        first: compile([first], grammar, (_, at) => at),
        byNext: new Map(),
        ending: []
      }
      if (!known) groups.push(group)
      if (next.empty) group.ending.push(compiled)
      else for (const nextKey of next.keys) group.byNext.set(nextKey, [...(group.byNext.get(nextKey) ?? []), compiled])
    }
  }

  /**
   * The longest form at a place; the one listed first among equals.
   *
   * @param wide the key of the place, where several forms are looked for there
   */
  longest(text: string, at: number, wide = wideKey(text, at)): Match<Meaning> | undefined {
    const narrow = narrowKey(text, at)
    const short = this.#filter.mayHold(narrow) ? longestOf(this.#groups.get(narrow), text, at) : undefined
    const long = this.#filter.mayHold(wide) ? longestOf(this.#groups.get(wide), text, at) : undefined
    return short && (!long || short.end > long.end) ? short : long
  }
}

/** Forms that are only told apart by what they mean. */
export function phrases<Meaning extends string>(
  lists: Readonly<Partial<Record<Meaning, readonly string[]>>>,
  grammar: Grammar
): Forms<Meaning> {
  const forms: Form<Meaning>[] = []
  for (const meaning in lists) for (const pattern of lists[meaning] ?? []) forms.push([pattern, meaning])
  return new Forms(forms, grammar, '' as Meaning)
}

/**
 * A number for how a place begins: the first four letters of a Latin word, else the first two characters. Words that differ only after
 * the fourth letter share one.
 */
export function wideKey(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (!isLetter(first)) return (first << 16) | (text.charCodeAt(at + 1) || 0)
  let key = 0
  for (let index = at; index < at + 4; index++) {
    const code = text.charCodeAt(index)
    if (!isLetter(code)) break
    key = key * 27 + code - 96
  }
  return key
}

/** The same for the first character alone. */
export function narrowKey(text: string, at: number): number {
  return text.charCodeAt(at) << 16
}

function longestOf<Meaning>(
  groups: readonly Group<Meaning>[] | undefined,
  text: string,
  at: number
): Match<Meaning> | undefined {
  if (!groups) return undefined
  const stack: string[] = []
  let best: Match<Meaning> | undefined
  for (const group of groups) {
    const end = group.first(text, at, stack)
    stack.length = 0
    if (end < 0) continue
    best = longer(group.ending, text, at, best)
    const next = skipSpace(text, end)
    best = longer(group.byNext.get(wideKey(text, next)), text, at, best)
    best = longer(group.byNext.get(narrowKey(text, next)), text, at, best)
  }
  return best
}

function longer<Meaning>(
  forms: readonly Compiled<Meaning>[] | undefined,
  text: string,
  at: number,
  known: Match<Meaning> | undefined
): Match<Meaning> | undefined {
  if (!forms) return known
  let best = known
  for (const {read, meaning} of forms) {
    const stack: string[] = []
    const end = read(text, at, stack)
    if (end <= (best?.end ?? at)) continue
    const slots: Record<string, string> = {}
    for (let index = 0; index < stack.length; index += 2) slots[stack[index]!] = stack[index + 1]!
    best = {end, meaning, slots}
  }
  return best
}

/** The ways a form can begin: choices in front are written out, and a first word is parted from the rest. */
function openings(nodes: readonly Node[]): Node[][] {
  const [first, ...rest] = nodes
  if (!first) return []
  if (first.type === 'choice') return first.options.flatMap((option) => openings([...option, ...rest]))
  if (first.type !== 'text') return [[...nodes]]
  const space = first.text.indexOf(' ', 1)
  if (space < 0 || space === first.text.length - 1) return [[...nodes]]
  const [head, tail] = [first.text.slice(0, space + 1), first.text.slice(space + 1)]
  return [[{type: 'text', text: head}, {type: 'text', text: tail}, ...rest]]
}

function parse(pattern: string, grammar: Grammar): Node[] {
  let at = 0
  const nodes = sequence('')
  if (at < pattern.length) throw new Error(`form not well formed: ${pattern}`)
  return nodes

  function sequence(stops: string): Node[] {
    const result: Node[] = []
    let text = ''
    const flush = () => {
      if (text) result.push({type: 'text', text})
      text = ''
    }
    while (at < pattern.length && !stops.includes(pattern[at]!)) {
      const mark = pattern[at++]!
      if (mark === '<') {
        const end = pattern.indexOf('>', at)
        if (end < 0) throw new Error(`form not well formed: ${pattern}`)
        const name = pattern.slice(at, end)
        at = end + 1
        flush()
        const fragment = grammar.fragments[name]
        if (fragment) result.push({type: 'choice', options: [parse(fragment, grammar)]})
        else if (grammar.slots[name]) result.push({type: 'slot', name})
        else throw new Error(`unknown slot ${name} in ${pattern}`)
      } else if (mark === '{') {
        flush()
        result.push({type: 'choice', options: options('}')})
      } else if (mark === '[') {
        flush()
        result.push({type: 'choice', options: [...options(']'), []]})
      } else if (mark === '!' && pattern[at] === '{') {
        at++
        flush()
        result.push({type: 'not', options: options('}')})
      } else text += mark
    }
    flush()
    return result
  }

  function options(close: string): Node[][] {
    const result = [sequence(`|${close}`)]
    while (pattern[at] === '|') {
      at++
      result.push(sequence(`|${close}`))
    }
    if (pattern[at++] !== close) throw new Error(`form not well formed: ${pattern}`)
    return result
  }
}

/** Chains steps from the last to the first: each knows what must follow it. */
function compile(nodes: readonly Node[], grammar: Grammar, last: Step): Step {
  return nodes.reduceRight((next, node) => compileNode(node, grammar, next), last)
}

function compileNode(node: Node, grammar: Grammar, next: Step): Step {
  switch (node.type) {
    case 'text':
      return node.text
        .split(/( )/)
        .filter((piece) => piece !== '')
        .reduceRight((rest, piece) => (piece === ' ' ? spaceStep(grammar.spaced, rest) : textStep(piece, rest)), next)
    case 'slot': {
      const slot = slotStep(node.name, grammar.slots[node.name]!, grammar.spaced ? next : spaceStep(false, next))
      return grammar.spaced ? slot : spaceStep(false, slot)
    }
    case 'choice':
      return choiceStep(node.options.map((option) => compile(option, grammar, next)))
    case 'not': {
      const refused = choiceStep(node.options.map((option) => refusal(option, grammar)))
      return (text, at, slots) => {
        const size = slots.length
        const isRefused = refused(text, skipSpace(text, at), slots) >= 0
        slots.length = size
        return isRefused ? -1 : next(text, at, slots)
      }
    }
  }
}

/** What may not follow: `$` is the end of the text, `#` a digit. */
function refusal(option: readonly Node[], grammar: Grammar): Step {
  const [first] = option
  if (first?.type === 'text' && first.text === '$') return (text, at) => (at >= text.length ? at : -1)
  if (first?.type === 'text' && first.text === '#') return (text, at) => (isDigit(text.charCodeAt(at)) ? at : -1)
  return compile(option, grammar, (_text, at) => at)
}

function textStep(piece: string, next: Step): Step {
  const first = piece.charCodeAt(0)
  return (text, at, slots) =>
    text.charCodeAt(at) === first && text.startsWith(piece, at) ? next(text, at + piece.length, slots) : -1
}

/** One space or two where words are divided by them, one or none where they are not. */
function spaceStep(isNeeded: boolean, next: Step): Step {
  return (text, at, slots) => {
    if (text.charCodeAt(at) !== 32) return isNeeded ? -1 : next(text, at, slots)
    return next(text, isNeeded && text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1, slots)
  }
}

function choiceStep(options: readonly Step[]): Step {
  return (text, at, slots) => {
    const size = slots.length
    for (const option of options) {
      const end = option(text, at, slots)
      if (end >= 0) return end
      if (slots.length > size) slots.length = size
    }
    return -1
  }
}

function slotStep(name: string, {words, number}: Slot, next: Step): Step {
  const byKey = new Map<number, string[]>()
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const key = word.length > 1 || isLetter(word.charCodeAt(0)) ? wideKey(word, 0) : narrowKey(word, 0)
    byKey.set(key, [...(byKey.get(key) ?? []), word])
  }
  const goOn = (text: string, at: number, end: number, slots: string[]) => {
    const size = slots.length
    slots.push(name, text.slice(at, end))
    const last = next(text, end, slots)
    if (last < 0) slots.length = size
    return last
  }
  const goOnWith = (list: readonly string[] | undefined, text: string, at: number, slots: string[]) => {
    for (const word of list ?? []) {
      const end = text.startsWith(word, at) ? goOn(text, at, at + word.length, slots) : -1
      if (end >= 0) return end
    }
    return -1
  }
  if (!number) {
    return (text, at, slots) => {
      const end = goOnWith(byKey.get(wideKey(text, at)), text, at, slots)
      return end >= 0 ? end : goOnWith(byKey.get(narrowKey(text, at)), text, at, slots)
    }
  }
  return (text, at, slots) => {
    const end = number(text, at)
    return end < 0 ? -1 : goOn(text, at, end, slots)
  }
}

/** The end of a form: without the spaces before it, and not between two Latin letters or digits. */
function close(text: string, at: number): number {
  let end = at
  while (end > 0 && text.charCodeAt(end - 1) === 32) end--
  return isWord(text.charCodeAt(end - 1)) && isWord(text.charCodeAt(end)) ? -1 : end
}

export function skipSpace(text: string, at: number): number {
  let end = at
  while (end - at < 3 && text.charCodeAt(end) === 32) end++
  return end
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A lower-case Latin letter or a digit, in folded text. */
export function isWord(code: number): boolean {
  return isLetter(code) || isDigit(code)
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

/** The keys a sequence can begin with, and whether it can be empty; `afterSpace` looks past the spaces in front. */
function beginnings(nodes: readonly Node[], grammar: Grammar, afterSpace = false): {keys: Set<number>; empty: boolean} {
  const keys = new Set<number>()
  for (const node of nodes) {
    if (node.type === 'not') continue
    if (node.type === 'text') {
      const text = afterSpace ? node.text.trimStart() : node.text
      if (text === '') continue
      keys.add(keyOf(text, grammar))
      return {keys, empty: false}
    }
    if (node.type === 'slot') {
      const {words, begins} = grammar.slots[node.name]!
      for (const word of words) keys.add(keyOf(word, grammar))
      for (const begin of begins) keys.add(keyOf(begin, grammar))
      return {keys, empty: false}
    }
    let empty = false
    for (const option of node.options) {
      const inner = beginnings(option, grammar, afterSpace)
      for (const key of inner.keys) keys.add(key)
      empty ||= inner.empty
    }
    if (!empty) return {keys, empty: false}
  }
  return {keys, empty: true}
}

/** Two characters make a key where the second is sure to follow the first. */
function keyOf(begin: string, {spaced}: Grammar): number {
  const isSure = isLetter(begin.charCodeAt(0)) || (begin.length > 1 && begin[0] !== ' ' && (spaced || begin[1] !== ' '))
  return isSure ? wideKey(begin, 0) : narrowKey(begin, 0)
}
