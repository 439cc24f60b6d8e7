import type {Form} from '../../languages/times.js'

/** What stands for a slot: the source of a regular expression without groups, and how its matches can begin. */
export interface Slot {
  source: string
  /** Beginnings of what it matches: words, or single characters. */
  begins: readonly string[]
}

export interface Match<Meaning> {
  end: number
  meaning: Meaning
  /** Matched text by slot name. */
  slots: Readonly<Record<string, string>>
}

/** Finds the longest form at a place of the folded text; the one listed first among equals. */
export type Matcher<Meaning> = (text: string, at: number) => Match<Meaning> | undefined

export interface Grammar {
  spaced: boolean
  slots: Readonly<Record<string, Slot>>
  fragments: Readonly<Record<string, string>>
}

type Node =
  | {type: 'text'; text: string}
  | {type: 'slot'; name: string}
  | {type: 'choice'; options: Node[][]}
  | {type: 'not'; options: Node[][]}

interface Compiled<Meaning> {
  pattern: RegExp
  names: readonly string[]
  meaning: Meaning
}

const space = '[ \\u00a0\\u2009\\u202f\\u3000]'
/** A match may not end between two Latin letters or digits. */
const boundary = '(?:(?<![a-z0-9])|(?![a-z0-9]))'

/**
 * Compiles forms (notation in `src/languages/times.ts`) into one matcher. Every pattern is a chain of bounded pieces, so that trying one
 * costs a constant; forms are filed under their first two characters, so that few are tried.
 *
 * @throws Error when a pattern is not well formed or names an unknown slot.
 */
export function compileForms<Meaning>(
  forms: readonly Form<Meaning>[],
  grammar: Grammar,
  none: Meaning
): Matcher<Meaning> {
  const byBeginning = new Map<number, Compiled<Meaning>[]>()
  for (const form of forms) {
    const [pattern, meaning] = typeof form === 'string' ? [form, none] : form
    const nodes = parse(pattern, grammar)
    const names: string[] = []
    const compiled = {pattern: new RegExp(source(nodes, grammar, names) + boundary, 'y'), names, meaning}
    for (const key of new Set([...beginnings(nodes, grammar).begins].map(keyOf))) {
      const list = byBeginning.get(key)
      if (list) list.push(compiled)
      else byBeginning.set(key, [compiled])
    }
  }
  return (text, at) => {
    const first = text.charCodeAt(at)
    const one = longest(byBeginning.get(first * 65536), text, at)
    const two = longest(byBeginning.get(first * 65536 + (text.charCodeAt(at + 1) || 0)), text, at)
    return one && (!two || one.end > two.end) ? one : two
  }
}

/** One plain list of phrases by what they mean. */
export function compilePhrases<Meaning extends string>(
  phrases: Readonly<Partial<Record<Meaning, readonly string[]>>>,
  grammar: Grammar
): Matcher<Meaning> {
  const forms: Form<Meaning>[] = []
  for (const meaning in phrases) for (const pattern of phrases[meaning] ?? []) forms.push([pattern, meaning])
  return compileForms(forms, grammar, '' as Meaning)
}

export function quote(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

function keyOf(beginning: string): number {
  return beginning.charCodeAt(0) * 65536 + (beginning.charCodeAt(1) || 0)
}

function longest<Meaning>(
  candidates: readonly Compiled<Meaning>[] | undefined,
  text: string,
  at: number
): Match<Meaning> | undefined {
  let best: {candidate: Compiled<Meaning>; match: RegExpExecArray} | undefined
  for (const candidate of candidates ?? []) {
    candidate.pattern.lastIndex = at
    const match = candidate.pattern.exec(text)
    if (match && (!best || match[0].trimEnd().length > best.match[0].trimEnd().length)) best = {candidate, match}
  }
  if (!best) return undefined
  const {candidate, match} = best
  const slots: Record<string, string> = {}
  candidate.names.forEach((name, index) => {
    const value = match[index + 1]
    if (value !== undefined) slots[name] = value
  })
  return {end: at + match[0].trimEnd().length, meaning: candidate.meaning, slots}
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

function source(nodes: readonly Node[], grammar: Grammar, names: string[]): string {
  return nodes.map((node) => nodeSource(node, grammar, names)).join('')
}

function nodeSource(node: Node, grammar: Grammar, names: string[]): string {
  const loose = grammar.spaced ? '' : `${space}?`
  switch (node.type) {
    case 'text':
      return quote(node.text).replace(/ /g, grammar.spaced ? `${space}{1,2}` : `${space}?`)
    case 'slot':
      names.push(node.name)
      return `${loose}(${grammar.slots[node.name]!.source})${loose}`
    case 'choice':
      return `(?:${node.options.map((option) => source(option, grammar, names)).join('|')})`
    case 'not':
      return `(?!${space}?(?:${node.options
        .map((option) => source(option, grammar, names).replace(/\\\$/g, '$').replace(/#/g, '\\d'))
        .join('|')}))`
  }
}

/** How a sequence can begin, and whether it can be empty. */
function beginnings(nodes: readonly Node[], grammar: Grammar): {begins: Set<string>; empty: boolean} {
  const begins = new Set<string>()
  for (const node of nodes) {
    if (node.type === 'not') continue
    if (node.type === 'text') {
      // A piece of one letter may be followed by anything ("Q3"): it is filed under that letter alone, as is Han.
      begins.add(/^[a-z]{2}/.test(node.text) ? node.text.slice(0, 2) : node.text[0]!)
      return {begins, empty: false}
    }
    if (node.type === 'slot') {
      for (const begin of grammar.slots[node.name]!.begins) {
        begins.add(/^[a-z]{2}/.test(begin) ? begin.slice(0, 2) : begin[0]!)
      }
      return {begins, empty: false}
    }
    let empty = false
    for (const option of node.options) {
      const inner = beginnings(option, grammar)
      for (const begin of inner.begins) begins.add(begin)
      empty ||= inner.empty
    }
    if (!empty) return {begins, empty: false}
  }
  return {begins, empty: true}
}
