import {languages} from '../../languages/index.js'
import type {Language} from '../../languages/language.js'
import {fold} from '../fold.js'

/** The single words of a language that are known by their stems, and the word lists that tell names from other words. */
export interface Glossary {
  /** Ids of the glossary by stem; several are joined by `+`. */
  stems: ReadonlyMap<string, string>
  stops: ReadonlySet<string>
  familyNames: ReadonlySet<string>
  singular: ReadonlySet<string>
  agents: ReadonlySet<string>
  /** Stop words of one character, and 第 and its like: no part of a name. */
  fillers: ReadonlySet<string>
  /** Nouns that are metrics by their ending: 缓解率. */
  measures: RegExp | undefined
  /** Measures that name a kind of thing: 10毫克组. */
  kinds: RegExp | undefined
  /** Endings of inflected words by their last letter, in the order in which they are tried. */
  endings: Endings
  /** Stems that were taken already. */
  stemmed: Map<string, string>
}

type Endings = ReadonlyMap<string, Language['concepts']['endings']>

/** So many stems are kept: the words of a long document; a text of nothing but new words must not fill the memory. */
const mostStems = 20_000

const glossaries = new WeakMap<Language, Glossary>()

export function glossaryOf(language: Language): Glossary {
  const known = glossaries.get(language)
  if (known) return known
  const {concepts, numbers} = language
  const kinds = Object.keys(numbers.kinds).filter((word) => numbers.kinds[word] === 'kind')
  const inflected = concepts.endings.length > 0
  const endings = new Map<string, Array<Language['concepts']['endings'][number]>>()
  for (const ending of concepts.endings) {
    const last = ending[0].at(-1)!
    endings.set(last, [...(endings.get(last) ?? []), ending])
  }
  const stems = new Map<string, string>()
  if (inflected)
    for (const [id, words] of Object.entries(concepts.words))
      for (const word of words) {
        const key = cut(word, endings)
        const ids = stems.get(key)?.split('+') ?? []
        if (!ids.includes(id)) stems.set(key, [...ids, id].join('+'))
      }
  const glossary = {
    stems,
    stops: new Set(inflected ? concepts.stopWords : []),
    familyNames: new Set(concepts.familyNames),
    singular: new Set(concepts.singularVerbs),
    agents: new Set([...concepts.agentMarks.before, ...concepts.agentMarks.copulas]),
    fillers: new Set([...concepts.stopWords, ...concepts.ordinalMarks]),
    measures: measuresOf(concepts),
    kinds:
      kinds.length > 0
        ? new RegExp(
            `(?<![A-Za-z\\d.])(?:\\d+(?:\\.\\d+)?|[一二三四五六七八九十])\\p{Script=Han}{1,2}(?:${kinds.join('|')})`,
            'gu'
          )
        : undefined,
    endings,
    stemmed: new Map()
  }
  glossaries.set(language, glossary)
  return glossary
}

function measuresOf({measures: {endings, short}, particles}: Language['concepts']): RegExp | undefined {
  const noun = `(?:(?![${particles}])\\p{Script=Han}){2}[${endings}]`
  return endings === '' ? undefined : new RegExp([...short, noun].join('|'), 'gu')
}

/** A word without its inflection. */
export function stem(word: string, language: Language): string {
  const {stemmed, endings} = glossaryOf(language)
  let found = stemmed.get(word)
  if (found === undefined) {
    if (stemmed.size >= mostStems) stemmed.clear()
    found = cut(word, endings)
    stemmed.set(word, found)
  }
  return found
}

/** Takes the inflection off a word: the first ending that leaves at least three letters. */
function cut(word: string, endings: Endings): string {
  const base = fold(word)
  for (const [ending, rest] of endings.get(base.at(-1) ?? '') ?? [])
    if (base.endsWith(ending) && base.length - ending.length + rest.length >= (ending.startsWith('at') ? 4 : 3))
      return base.slice(0, base.length - ending.length) + rest
  return base
}

/** The id of a word; a Latin word in a text of another script is read by the English glossary: AI, API, token. */
export function idOf(word: string, language: Language): string | undefined {
  const reader = language.concepts.endings.length > 0 ? language : languages.en
  return glossaryOf(reader).stems.get(stem(word, reader))
}

/** The id of a counted noun; units are named in English in every language. */
export function nounTerm(unit: string, language: Language): string {
  const english = languages.en
  return idOf(unit, english) ?? (language.code === english.code ? `~${stem(unit, english)}` : unit)
}
