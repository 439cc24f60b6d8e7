import type {Language} from '../../languages/language.js'
import {isWithin} from '../../spans.js'
import type {Span} from '../../types.js'
import {HAN, isOf} from '../characters.js'
import {fold} from '../fold.js'
import type {Found, Layer, Phrase} from '../phrases.js'
import {glossaryOf} from './glossary.js'

const verbs: ReadonlySet<Layer> = new Set<Layer>(['role', 'deed', 'trend'])
const read: ReadonlySet<Layer> = new Set<Layer>([...verbs, 'scope', 'word', 'stop', 'ending', 'extent'])

/** Lengths of a name before a noun that closes it, and of a person's name, in characters. */
const nameLength = {before: {least: 2, most: 5}, person: {least: 2, most: 3}}

const works = /《([^《》]{1,40})》/gu
const versions = /(\p{Script=Han}{2})(\d+(?:\.\d+)*)(?!\d)/gu

/**
 * Names and words in Han characters: the longest known words, and what is left over as pairs of characters.
 *
 * @param skip spans that are no part of what the text is about, in order
 */
export function readHan(
  written: string,
  language: Language,
  phrases: readonly Phrase[],
  skip: readonly Span[],
  names: Found[],
  terms: Found[]
): void {
  const text = fold(written)
  const {familyNames, agents, fillers, kinds} = glossaryOf(language)
  const pieces: Found[] = []
  if (text.includes('《'))
    for (const work of text.matchAll(works))
      names.push({id: work[1]!, start: work.index, end: work.index + work[0].length})
  let runStart = -1
  let open = 0
  let opener: 'break' | 'word' = 'break'
  const flush = (end: number, closed: boolean) => {
    if (runStart < 0) return
    const length = end - runStart
    const {least, most} = nameLength.person
    const person = closed && opener === 'break' && runStart === open && length >= least && length <= most
    if (person && familyNames.has(text[runStart]!)) names.push({id: text.slice(runStart, end), start: runStart, end})
    for (let index = runStart; index + 1 < end; index++)
      pieces.push({id: `~${text.slice(index, index + 2)}`, start: index, end: index + 2})
    runStart = -1
  }
  let skipped = 0
  let next = 0
  for (let index = 0; index < text.length; ) {
    while (skipped < skip.length && skip[skipped]!.end <= index) skipped++
    const covered = skipped < skip.length && skip[skipped]!.start <= index ? skip[skipped] : undefined
    if (covered || !isOf(text, index, HAN)) {
      flush(index, true)
      index = covered ? covered.end : index + 1
      open = index
      opener = 'break'
      continue
    }
    while (next < phrases.length && phrases[next]!.start < index) next++
    let end = index
    for (let at = next; at < phrases.length && phrases[at]!.start === index; at++)
      if (read.has(phrases[at]!.layer)) end = Math.max(end, phrases[at]!.end)
    const best: Phrase[] = []
    if (end > index)
      for (let at = next; at < phrases.length && phrases[at]!.start === index; at++)
        if (phrases[at]!.end === end && read.has(phrases[at]!.layer)) best.push(phrases[at]!)
    const initial =
      end === index + 1 && index === open && familyNames.has(text[index]!) && best.every(({layer}) => layer === 'word')
    if (best.length === 0 || initial) {
      if (runStart < 0) runStart = index
      index++
      continue
    }
    const closing = best.some(({layer}) => layer === 'ending')
    const {least, most} = nameLength.before
    if (closing && index - open >= least && index - open <= most)
      names.push({id: text.slice(open, index), start: open, end: index})
    flush(index, true)
    const words = best.filter(({layer}) => layer === 'word').map(({id}) => id)
    if (words.length > 0) pieces.push({id: words.join('+'), start: index, end})
    const verb = best.some(({layer}) => verbs.has(layer))
    const plain = best.every(({layer}) => layer === 'stop' || layer === 'extent' || verbs.has(layer))
    if ((end - index > 1 || plain) && (!closing || words.length > 0)) {
      open = end
      opener = verb || agents.has(text.slice(index, end)) ? 'break' : 'word'
    }
    index = end
  }
  flush(text.length, false)
  for (const version of text.matchAll(versions)) {
    const at = version.index + 2
    const end = version.index + version[0].length
    if (skip.some((span) => at < span.end && span.start < at + version[2]!.length)) continue
    if (names.some(({id}) => id === version[1]) || [...version[1]!].some((char) => fillers.has(char))) continue
    names.push({id: `${version[1]}#${version[2]}`, start: version.index, end})
  }
  if (kinds)
    for (const kind of text.matchAll(kinds))
      pieces.push({id: `~${kind[0]}`, start: kind.index, end: kind.index + kind[0].length})
  pieces.sort((a, b) => a.start - b.start)
  for (const piece of pieces) if (!names.some((name) => isWithin(piece, name))) terms.push(piece)
}
