import type {LanguageCode} from '../../types.js'
import {severities} from '../counts.js'
import {sideOf} from '../sides.js'
import {type Decisions, keyOf} from './decisions.js'
import {aboutOf, type Entry, gravest, isSourced, type Model, metricOf, speakerOf} from './model.js'
import type {Filter} from './state.js'

/** What the ledger can be narrowed to, beside the values that occur. */
export const shows = ['all', 'findings', 'conflicts', 'views', 'support', 'clean'] as const
export type Show = (typeof shows)[number]

export const sourceKinds = ['sourced', 'first-hand', 'vague', 'none'] as const
export type SourceKind = (typeof sourceKinds)[number]

export function sourceKindOf(entry: Entry): SourceKind | undefined {
  if (!entry.claim) return undefined
  if (isSourced(entry.claim)) return 'sourced'
  const {type} = entry.claim.evidence
  return type === 'first-hand' || type === 'vague' ? type : 'none'
}

/** How the reader decided of entries with findings. */
export const decisionStates = ['open', 'fix', 'fine'] as const

/** The entries that a filter lets through; every word of `q` must occur in what is shown of them. */
export function filtered(
  model: Model,
  filter: Filter,
  texts: (entry: Entry) => string,
  decisions: Decisions
): readonly Entry[] {
  const {q, show, rule, severity, document, speaker, language, metric, source, decision} = filter
  const words = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return model.entries.filter(
    (entry) =>
      (!show || (Object.hasOwn(shown, show) && shown[show as Show](entry))) &&
      (!rule || entry.findings.some(({finding}) => finding.rule === rule)) &&
      (!severity || entry.findings.some(({finding}) => finding.severity === severity)) &&
      (!document || String(entry.doc.number) === document) &&
      (!speaker || speakerOf(entry) === speaker) &&
      (!language || (entry.claim?.language ?? entry.doc.language) === language) &&
      (!metric || metricOf(model, entry.claim) === metric) &&
      (!decision || (entry.findings.length > 0 && (decisions.get(keyOf(entry))?.verdict ?? 'open') === decision)) &&
      (!source || sourceKindOf(entry) === source) &&
      (words.length === 0 || words.every((word) => texts(entry).includes(word)))
  )
}

const shown: Record<Show, (entry: Entry) => boolean> = {
  all: () => true,
  findings: ({findings}) => findings.length > 0,
  conflicts: ({links}) => links.some(({relation}) => sideOf(relation) === 'conflicts'),
  views: ({links}) => links.some(({relation}) => sideOf(relation) === 'views'),
  support: ({links}) => links.some(({relation}) => sideOf(relation) === 'support'),
  clean: ({findings}) => findings.length === 0
}

/** The text by which an entry is found, in lower case; made once for each language of the page. */
export function textsOf(
  model: Model,
  code: LanguageCode,
  ruleName: (rule: string) => string
): (entry: Entry) => string {
  const texts = new Map<Entry, string>()
  return (entry) => {
    const known = texts.get(entry)
    if (known !== undefined) return known
    const {claim, doc, findings, words} = entry
    const text = [
      words,
      doc.path,
      doc.title,
      Object.values(aboutOf(model, claim, code)),
      claim && [claim.voice.name, claim.evidence.text, claim.text],
      findings.map(({finding}) => [finding.rule, ruleName(finding.rule), finding.message, finding.note])
    ]
      .flat(3)
      .filter(Boolean)
      .join('\n')
      .toLowerCase()
    texts.set(entry, text)
    return text
  }
}

/** Columns by which the ledger can be sorted. */
export const sorts = ['place', 'severity', 'value', 'date', 'speaker'] as const
export type Sort = (typeof sorts)[number]

/** Entries in another order; `-` before the column turns it around. What has no value comes last either way. */
export function sorted(entries: readonly Entry[], sort = 'place'): readonly Entry[] {
  const down = sort.startsWith('-')
  const column = down ? sort.slice(1) : sort
  const key = Object.hasOwn(keys, column) ? keys[column as Sort] : undefined
  if (!key) return down ? entries.toReversed() : entries
  const keyed = entries.map((entry) => ({entry, key: key(entry)}))
  const sign = down ? -1 : 1
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined)
    return a.key < b.key ? -sign : a.key > b.key ? sign : 0
  })
  return keyed.map(({entry}) => entry)
}

const keys: Partial<Record<Sort, (entry: Entry) => number | string | undefined>> = {
  severity: ({findings}) => {
    const severity = gravest(findings)
    return severity && severities.indexOf(severity)
  },
  value: ({claim}) => claim?.quantity?.low ?? claim?.quantity?.high ?? undefined,
  date: ({claim}) => claim?.time?.to ?? claim?.time?.from,
  speaker: (entry) => speakerOf(entry) || undefined
}
