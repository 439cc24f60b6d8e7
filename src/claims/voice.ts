import {isWithin} from '../spans.js'
import type {Block, Cue, Sentence, Span, Voice} from '../types.js'

const quotePairs: Readonly<Record<string, string>> = {'“': '”', '「': '」', '『': '』', '"': '"'}
const anyQuote = /["“「『]/

/** Shorter quotations are words under discussion, not speech; counted in characters without the marks. */
const leastSpeech = 6

/** The quotations of a sentence, marks included. An opening mark without its end runs to the end of the sentence. */
export function quotations(text: string): Span[] {
  const spans: Span[] = []
  for (let index = text.search(anyQuote); index >= 0 && index < text.length; index++) {
    const close = quotePairs[text[index]!]
    if (!close) continue
    const end = text.indexOf(close, index + 1)
    const stop = end < 0 ? text.length : end + 1
    spans.push({start: index, end: stop})
    index = stop - 1
  }
  return spans
}

/**
 * Whose words a clause is: a named speaker's turn, a quotation with a verb of saying near it, a block quote, a heading or a title; else
 * the author's.
 */
export function voiceOf(
  block: Block,
  sentence: Sentence,
  clause: Span,
  quoted: readonly Span[],
  cues: readonly Cue[]
): Voice {
  if (block.kind === 'title' || block.kind === 'description') return {type: 'title'}
  if (block.kind === 'heading') return {type: 'heading'}
  const speech = quoted.find(
    (span) => span.end - span.start - 2 >= leastSpeech && span.start <= clause.start + 2 && span.end + 2 >= clause.end
  )
  const saying = cues.find((cue) => cue.type === 'reporting' && !(speech && isWithin(cue, speech)))
  if (speech && saying) {
    const name = speakerNear(sentence.text, saying)
    return name ? {type: 'quoted', name} : {type: 'quoted'}
  }
  if (block.speaker) return {type: 'speaker', name: block.speaker}
  return {type: block.quoted ? 'quoted' : 'author'}
}

const nameBefore = /((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3})\s*(?:,[^,]{0,60},)?\s*$/u
const nameAfter = /^\s*((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3})/u

function speakerNear(text: string, verb: Span): string | undefined {
  return nameBefore.exec(text.slice(0, verb.start))?.[1] ?? nameAfter.exec(text.slice(verb.end))?.[1]
}
