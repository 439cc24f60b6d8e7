import {lineTable} from '../../read/place.js'
import type {LanguageCode, Severity} from '../../types.js'
import {severities} from '../counts.js'
import type {JsonClaim, JsonFinding, JsonRelation} from '../json.js'
import type {PageData, PageTopic} from '../page-data.js'
import {type Side, sideOf} from '../sides.js'
import type {About} from '../values.js'

/** A report, arranged for looking things up. */
export interface Model {
  data: PageData
  documents: Doc[]
  /** Every claim, and every finding that is about none, in the order of the documents. */
  entries: Entry[]
  /** Entries of claims, by the id of the claim. */
  byClaim: ReadonlyMap<string, Entry>
  topics: Topic[]
  /** The folder that all documents lie in, with its slash; it is left out where they are named. */
  folder: string
}

export interface Doc {
  /** From 1, as addresses have it. */
  number: number
  path: string
  title?: string
  language: string
  date?: string
  /** `undefined` where it could not be read. */
  source?: string
  /** Offsets at which its lines start. */
  lines: readonly number[]
  entries: Entry[]
  findings: Found[]
}

/** A row of the ledger. */
export interface Entry extends Extent {
  /** Anchor in the document: the id of the claim, or that of the finding. */
  id: string
  doc: Doc
  line: number
  column: number
  claim?: JsonClaim
  words: string
  findings: Found[]
  links: Link[]
}

export interface Found extends Extent {
  /** Anchor in the document. */
  id: string
  finding: JsonFinding
}

/** Offsets in the source of a document. */
export interface Extent {
  start: number
  end: number
}

/** A relation seen from one of its claims. */
export interface Link {
  relation: JsonRelation
  other: JsonClaim
  /** Absent where the other document is not part of the report. */
  entry?: Entry
}

export type Topic = {name: Record<LanguageCode, string>} & Record<Side, Pair[]>

/** A relation with its claims; `b` is of the draft. */
export interface Pair {
  relation: JsonRelation
  a: JsonClaim
  b: JsonClaim
}

export function modelOf(data: PageData): Model {
  const {files, relations, reference} = data.report
  const documents = files.map((file, index): Doc => {
    const source = data.sources[index] ?? undefined
    const date = file.claims.find(({documentDate}) => documentDate)?.documentDate
    return {
      number: index + 1,
      path: file.path,
      ...(file.title && {title: file.title}),
      language: file.language,
      ...(date && {date}),
      ...(source !== undefined && {source}),
      lines: lineTable(source ?? ''),
      entries: [],
      findings: []
    }
  })
  const claims = new Map(reference.map((claim) => [claim.id, claim]))
  const byClaim = new Map<string, Entry>()
  for (const [index, file] of files.entries()) {
    const doc = documents[index]!
    for (const claim of file.claims) {
      claims.set(claim.id, claim)
      const entry = {...entryOf(doc, claim.id, claim, claim.words), claim}
      byClaim.set(claim.id, entry)
      doc.entries.push(entry)
    }
    for (const [position, finding] of file.findings.entries()) {
      const found = {id: `f${position + 1}`, finding, ...extentOf(doc, finding)}
      doc.findings.push(found)
      const about = claimAround(doc, found, byClaim)
      if (about) about.findings.push(found)
      else doc.entries.push({...entryOf(doc, found.id, finding, finding.actual), findings: [found]})
    }
    doc.entries.sort((a, b) => a.start - b.start || b.end - a.end)
  }
  for (const relation of relations) {
    link(relation, relation.a, relation.b)
    link(relation, relation.b, relation.a)
  }
  return {
    data,
    documents,
    entries: documents.flatMap(({entries}) => entries),
    byClaim,
    topics: data.topics.map((topic) => topicOf(topic)),
    folder: commonFolder(documents.map(({path}) => path))
  }

  function link(relation: JsonRelation, from: string, to: string): void {
    const other = claims.get(to)
    const entry = byClaim.get(to)
    if (other) byClaim.get(from)?.links.push({relation, other, ...(entry && {entry})})
  }

  function topicOf({en, zh, relations: positions}: PageTopic): Topic {
    const pairs = positions.flatMap((position): Pair[] => {
      const relation = relations[position]!
      const [a, b] = [claims.get(relation.a), claims.get(relation.b)]
      return a && b ? [{relation, a, b}] : []
    })
    return {
      name: {en, zh},
      conflicts: pairs.filter(({relation}) => sideOf(relation) === 'conflicts'),
      views: pairs.filter(({relation}) => sideOf(relation) === 'views'),
      support: pairs.filter(({relation}) => sideOf(relation) === 'support')
    }
  }
}

/** The entry of the claim a finding is about: the one it names, else the shortest that holds its words. */
function claimAround(doc: Doc, {finding, start, end}: Found, byClaim: ReadonlyMap<string, Entry>): Entry | undefined {
  const named = finding.claim === undefined ? undefined : byClaim.get(finding.claim)
  if (named?.doc === doc) return named
  let around: Entry | undefined
  for (const entry of doc.entries) {
    if (!entry.claim || entry.start > start || entry.end < end) continue
    if (!around || entry.end - entry.start < around.end - around.start) around = entry
  }
  return around
}

type Placed = Partial<Pick<JsonFinding, 'line' | 'column' | 'endLine' | 'endColumn'>>

function entryOf(doc: Doc, id: string, place: Placed, words: string): Entry {
  const {line = 1, column = 1} = place
  return {id, doc, line, column, ...extentOf(doc, place), words, findings: [], links: []}
}

function extentOf({lines}: Doc, {line = 1, column = 1, endLine = line, endColumn = column}: Placed): Extent {
  return {start: (lines[line - 1] ?? 0) + column - 1, end: (lines[endLine - 1] ?? 0) + endColumn - 1}
}

/** The longest folder that all paths begin with. */
function commonFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths
  let end = first.lastIndexOf('/') + 1
  while (end > 0 && others.some((path) => !path.startsWith(first.slice(0, end))))
    end = first.lastIndexOf('/', end - 2) + 1
  return first.slice(0, end)
}

/** What a claim is about, in words; what has none is absent. */
export function aboutOf({data}: Model, claim: JsonClaim | undefined, code: LanguageCode): About {
  const about = claim && Object.hasOwn(data.about, claim.id) ? data.about[claim.id] : undefined
  const name = (position: number | undefined) =>
    position === undefined ? undefined : data.names[position]?.[code === 'en' ? 0 : 1]
  const [subject, metric] = [name(about?.subject), name(about?.metric)]
  return {
    ...(subject && {subject}),
    ...(metric && metric !== subject && {metric}),
    scope: about?.scope.flatMap((position) => name(position) ?? []) ?? []
  }
}

/** What stands for the metric of a claim in addresses, and by which figures are put together: its English name. */
export const metricOf = (model: Model, claim: JsonClaim | undefined): string => aboutOf(model, claim, 'en').metric ?? ''

/** The gravest severity among findings. */
export function gravest(findings: readonly Found[]): Severity | undefined {
  return severities.find((severity) => findings.some(({finding}) => finding.severity === severity))
}

/** How many findings of a severity entries have. */
export function countFindings(entries: readonly Entry[], severity: Severity): number {
  const found = entries.flatMap((entry) => entry.findings)
  return found.filter(({finding}) => finding.severity === severity).length
}

const sources: ReadonlySet<string> = new Set(['link', 'footnote', 'superscript', 'named'])

/** Whether a source stands behind a claim. */
export const isSourced = (claim: JsonClaim): boolean => sources.has(claim.evidence.type)

/** Who says it, where the document says so. */
export const speakerOf = (entry: Entry): string => entry.claim?.voice.name ?? ''
