import type {Language} from '../languages/language.js'
import {isWithin} from '../spans.js'
import type {Span} from '../types.js'
import {fold} from './fold.js'

/** Who has a role or did a deed. */
export interface Agents {
  names: string[]
  /** They are named as those who did it ("by A and B"), so that others did not. */
  closed: boolean
  /** What the role is held in, where the words tie it: "X's founder", "founder of X", "founded X". */
  of: string[]
}

export interface AgentContext {
  language: Language
  type: 'role' | 'deed'
  /** Names of the sentence with their places. */
  places: ReadonlyMap<string, Span>
  /** Words of roles: no names, whatever their letters. */
  roles: readonly Span[]
  clause: Span
  /** Times of the sentence: "chief executive since 2019 is" ties as "chief executive is" does. */
  times: readonly Span[]
}

interface NamePlace extends Span {
  name: string
}

const latin = /\p{Script=Latin}/u

/** How far after the words "by" may stand, and how far before a verb 由, in characters. */
const reach = {after: 30, before: 24}

/**
 * Who holds a role or did a deed: the names after "by" or between 由 and the verb; else a name right after the words (创始人周怡), else
 * one before them in their clause.
 *
 * @param hit The words of the role or deed; offsets in `text`, the sentence.
 */
export function agentsOf(
  text: string,
  hit: Span,
  {language, type, places, roles, clause, times}: AgentContext
): Agents {
  const lower = blanked(fold(text), times)
  const marks = language.concepts.agentMarks
  const all: NamePlace[] = [...places]
    .map(([name, span]) => ({name, ...span}))
    .filter((item) => item.start >= 0 && !roles.some((role) => isWithin(item, role)))
  const owners = type === 'role' ? ownersOf(all, lower, hit, language) : []
  const list = all.filter((item) => !owners.includes(item))
  const of = owners.length > 0 ? owners : list.filter((item) => item.start >= hit.end && item.start - hit.end <= 6)
  const by = marks.before.flatMap((mark) =>
    latin.test(mark) ? namesAfter(list, text, lower, hit, mark) : namesBetween(list, lower, hit, mark)
  )
  const tied = {of: of.map(({name}) => name)}
  if (by.length > 0) return {names: namesOf(by), closed: true, of: namesOf(owners)}
  const verb = language.concepts.roleVerbs.includes(lower.slice(hit.start, hit.end))
  const after = list.find((item) => item.start >= hit.end)
  const link = after && lower.slice(hit.end, after.start).trim()
  const apposed = after && link === ',' && /^\s*[,.;:)]/.test(text.slice(endOfRun(list, after, text)))
  if (after && type === 'role' && (link === '' ? !verb : apposed || marks.copulas.includes(link!)))
    return {names: run(list, after, text), closed: false, of: namesOf(owners)}
  const own = list.some((item) => isWithin(item, clause))
  const before = list.filter(
    (item) =>
      item.end <= hit.start &&
      (!own || item.start >= clause.start || /^\s*,?\s*$/.test(text.slice(item.end, clause.start)))
  )
  if (before.length === 0) return {names: [], closed: false, ...tied}
  return {names: run(list, type === 'role' ? before[0]! : before.at(-1)!, text), closed: false, ...tied}
}

/** A text with spaces in the place of spans. */
const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce((rest, {start, end}) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)

const namesOf = (list: readonly NamePlace[]): string[] => list.map(({name}) => name)

/** The name the words belong to, with those that run into it: "Nordkraft Storage's founder", 禾光科技的创始人. */
function ownersOf(list: readonly NamePlace[], lower: string, hit: Span, {concepts}: Language): NamePlace[] {
  const owner = list
    .filter(({start, end}) => {
      if (end > hit.start) return false
      const between = lower.slice(end, hit.start).trim()
      const agent = concepts.agentMarks.before.some((mark) => lower.slice(0, start).trimEnd().endsWith(mark))
      return (
        !agent &&
        (between === '' ||
          concepts.agentMarks.owner.includes(between) ||
          concepts.nameEndings.some((ending) =>
            concepts.agentMarks.owner.some((mark) => between === ending + mark || between === ending)
          ))
      )
    })
    .at(-1)
  if (!owner) return []
  const owners = [owner]
  for (const item of [...list].reverse())
    if (item.end <= owners[0]!.start && lower.slice(item.end, owners[0]!.start).trim() === '') owners.unshift(item)
  return owners
}

/** Names after "by", up to the end of their enumeration. */
function namesAfter(list: readonly NamePlace[], text: string, lower: string, hit: Span, mark: string): NamePlace[] {
  const inside = lower.slice(hit.start, hit.end).endsWith(` ${mark}`)
  const at = lower.slice(hit.end, hit.end + reach.after).indexOf(` ${mark} `)
  if (!inside && at < 0) return []
  const from = inside ? hit.end : hit.end + at
  const stop = text.slice(from).search(/[.;:](?:\s|$)|,(?! (?:and )?\p{Lu})/u)
  const end = stop < 0 ? text.length : from + stop
  return list.filter((item) => item.start >= from && item.start < end)
}

/** Names between 由 and the verb. */
function namesBetween(list: readonly NamePlace[], lower: string, hit: Span, mark: string): NamePlace[] {
  const from = lower.lastIndexOf(mark, hit.start)
  if (from < 0 || hit.start - from > reach.before || /[，。；,;]/u.test(lower.slice(from, hit.start))) return []
  return list.filter((item) => item.start >= from && item.end <= hit.start)
}

/** Where a name with those that follow it ends. */
const endOfRun = (list: readonly NamePlace[], first: NamePlace, text: string): number => {
  const names = run(list, first, text)
  return Math.max(...list.filter(({name, start}) => start >= first.start && names.includes(name)).map(({end}) => end))
}

/** The name with those that follow it with nothing but a space between: first and family name. */
function run(list: readonly NamePlace[], first: NamePlace, text: string): string[] {
  const names = [first.name]
  let end = first.end
  for (const item of list) {
    if (item.start < end || text.slice(end, item.start).trim() !== '') continue
    if (item.start - end > 1) break
    names.push(item.name)
    end = item.end
  }
  return names
}
