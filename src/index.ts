import {rules} from '../rules/index.js'
import {
  type Candidates,
  compareClaims,
  findConflictsOfMeaning,
  findInconsistencies,
  findRestatements,
  MemoryStore,
  relateDocuments
} from './compare/index.js'
import {forecastsOf} from './forecasts.js'
import {judge} from './judge/index.js'
import {forcedLanguage, settle} from './judge/settings.js'
import type {Options} from './options.js'
import {mainLanguage} from './prose/index.js'
import {lineTable, placeOf, sourceSpan} from './read/place.js'
import {type FiledBase, understandBase} from './reference.js'
import type {Report} from './report/report.js'
import type {
  Clause,
  Cue,
  Document,
  Evidence,
  LanguageCode,
  Modality,
  Place,
  Quantity,
  Relation,
  SourceFile,
  Time,
  Understood
} from './types.js'
import {claimsOf, comparableOf, type Understand, understand} from './understand.js'
import {languagesWith} from './vocabulary.js'

export type {FileOptions, Options, RuleSetting} from './options.js'
export {type JsonClaim, type JsonFinding, type JsonReport, toJson} from './report/json.js'
export type {FileReport, Report} from './report/report.js'
export type {Preset, Rule} from './rule.js'
export type * from './types.js'
export type {OwnConcepts} from './vocabulary.js'
export {rules}

/**
 * Lints documents: each by itself, against each other, and against the reference base.
 *
 *   Markdown ─read→ ─prose→ ─claims→ ─compare→ ─rules→ Report
 */
export async function check(files: readonly SourceFile[], options: Options = {}): Promise<Report> {
  const read = reader(options)
  const understood = files.map((file) => read(file, forcedLanguage(optionsFor(file.path, options))))
  return examine(understood, options)
}

/**
 * The last stages of `check`, for documents that have been understood already.
 *
 * @param others Documents that they are compared with as with each other, and that are not judged themselves.
 */
export async function examine(
  understood: readonly Understood[],
  options: Options = {},
  others: readonly Understood[] = []
): Promise<Report> {
  const base = options.corpus === false ? [] : await referenceOf(options, understood)
  const filed = (options.corpus !== false && options.filed) || []
  for (const {document} of [...understood, ...base]) for (const one of filed) one.hide(document.path, document.source)
  const store = new MemoryStore()
  store.put([...base, ...others].flatMap(comparableOf))
  const stores: readonly Candidates[] = [store, ...filed]
  const relations = compareClaims(understood.flatMap(comparableOf), {
    candidates: (claim) => stores.flatMap((one) => one.candidates(claim))
  })
  const around = surroundingsOf(base)
  for (const {a} of relations) addFiled(around, a.path, filed)
  for (const {document} of others) around.sources.set(document.path, document.source)
  return reportOn(understood, relations, around, options, others)
}

/**
 * Checks documents that come one after another, any number of them: each by itself, against those that came before, and against the
 * reference base. A document whose path has come before takes the place of the earlier one.
 *
 * @param reach characters of earlier documents that are remembered, to compare the next ones with; the oldest are forgotten first
 * @returns checks the next document: a report of that file, with the relations of its claims to each other and to those before
 */
export async function createChecker(options: Options = {}, reach = 10_000_000): Promise<(file: SourceFile) => Report> {
  const read = reader(options)
  const base = options.corpus === false ? [] : await referenceOf(options, [])
  const around = surroundingsOf(base)
  const store = new MemoryStore()
  store.put(base.flatMap(comparableOf))
  const sizes = new Map<string, number>()
  let size = 0
  const forget = (path: string) => {
    store.drop(path)
    around.sources.delete(path)
    around.reference.delete(path)
    size -= sizes.get(path) ?? 0
    sizes.delete(path)
  }
  return (file) => {
    forget(file.path)
    const understood = read(file, forcedLanguage(optionsFor(file.path, options)))
    const claims = comparableOf(understood)
    const report = reportOn([understood], compareClaims(claims, store), around, options)
    store.put(claims)
    sizes.set(file.path, file.value.length)
    size += file.value.length
    for (const oldest of sizes.keys()) {
      if (size <= reach) break
      forget(oldest)
    }
    return report
  }
}

/** The documents that findings may point into. */
interface Surroundings {
  /** Texts by path. */
  sources: Map<string, string>
  /** Paths of the reference base. */
  reference: Set<string>
}

function surroundingsOf(base: readonly Understood[]): Surroundings {
  return {
    sources: new Map(base.map(({document}) => [document.path, document.source])),
    reference: new Set(base.map(({document}) => document.path))
  }
}

/** Adds a document of a filed base to those that findings may point into. */
function addFiled({sources, reference}: Surroundings, path: string, filed: readonly FiledBase[]): void {
  if (sources.has(path)) return
  for (const base of filed) {
    const source = base.source(path)
    if (source === undefined) continue
    sources.set(path, source)
    reference.add(path)
  }
}

/** The report on documents whose claims have been compared; their texts are added to those around them. */
function reportOn(
  understood: readonly Understood[],
  compared: readonly Relation[],
  {sources, reference}: Surroundings,
  options: Options,
  others: readonly Understood[] = []
): Report {
  for (const {document} of understood) sources.set(document.path, document.source)
  const restated = findRestatements(understood, compared, others)
  const relations = [...compared, ...restated, ...understood.flatMap((one) => findConflictsOfMeaning(one))]
  const related = new Set(relations.flatMap(({a, b}) => [a.id, b.id]))
  const relationsOf = byDraft(relations)
  const files = understood.map(({document, readings}) => ({
    path: document.path,
    ...titleOf(document),
    language: mainLanguage(document),
    findings: judge(
      {
        document,
        readings,
        inconsistencies: findInconsistencies({document, readings}),
        relations: relationsOf.get(document.path) ?? [],
        settings: settle(optionsFor(document.path, options)),
        reference
      },
      rules,
      sources
    ),
    claims: claimsOf({document, readings}).concat(
      readings.flatMap(({facts}) => facts.filter((fact) => related.has(fact.id)))
    ),
    forecasts: forecastsOf({document, readings}),
    errors: document.problems,
    source: document.source
  }))
  return {version: 1, asOf: settle(options).asOf, files, relations}
}

function titleOf({meta, blocks}: Document): {title?: string} {
  const title = meta.title ?? blocks.find(({kind}) => kind === 'heading')?.text
  return title ? {title} : {}
}

/** The relations of each draft, by its path. */
function byDraft(relations: readonly Relation[]): Map<string, Relation[]> {
  const drafts = new Map<string, Relation[]>()
  for (const relation of relations) {
    const own = drafts.get(relation.b.path)
    if (own) own.push(relation)
    else drafts.set(relation.b.path, [relation])
  }
  return drafts
}

function optionsFor(path: string, options: Options): Options {
  return {...options, ...options.forFile?.(path)}
}

/** What was understood of a text, sentence by sentence. */
export interface Inspection {
  sentences: InspectedSentence[]
  claims: Report['files'][number]['claims']
}

/** A sentence with its parts; `start` and `end` of the sentence are offsets in the text of its block, those of the parts in the sentence. */
export interface InspectedSentence extends Place {
  /** Position in the document's list of sentences, as claims name it. */
  index: number
  text: string
  start: number
  end: number
  language: LanguageCode
  quantities: Quantity[]
  times: Time[]
  cues: Cue[]
  clauses: Clause[]
  evidence: Evidence
  /** The weakest modality of the sentence's clauses, and whether one of them tells of the future. */
  modality: Modality
  future: boolean
}

/** Shows what the linter reads in a Markdown text; the page a rule author debugs with. */
export function inspect(text: string, options: Options & {path?: string} = {}): Inspection {
  const understood = reader(options)({path: options.path ?? 'text.md', value: text}, forcedLanguage(options))
  const {blocks} = understood.document
  const lines = lineTable(text)
  return {
    sentences: understood.readings.map(({sentence, quantities, times, cues, clauses, evidence}) => ({
      ...placeOf(lines, sourceSpan(blocks[sentence.block]!.map, sentence)),
      index: sentence.index,
      text: sentence.text,
      start: sentence.start,
      end: sentence.end,
      language: sentence.language,
      quantities,
      times,
      cues,
      clauses,
      evidence,
      modality: Math.min(...clauses.map((clause) => clause.modality)) as Modality,
      future: clauses.some((clause) => clause.future)
    })),
    claims: claimsOf(understood)
  }
}

/**
 * Compares two short texts: every relation between a claim of `a` (the source) and a claim of `b` (the draft), gravest first; empty
 * when nothing is comparable.
 */
export async function relate(a: string, b: string, options: Options = {}): Promise<Relation[]> {
  const read = reader(options)
  const source = comparableOf(read({path: 'a.md', value: a}, forcedLanguage(options)))
  const draft = comparableOf(read({path: 'b.md', value: b}, forcedLanguage(options)))
  return relateDocuments(source, draft)
}

/** The reference base, without the documents that are being linted themselves. */
function referenceOf(options: Options, linted: readonly Understood[]): Promise<Understood[]> {
  const own = new Set(linted.flatMap(({document}) => [document.path, document.source]))
  return understandBase(options.corpus || [], {
    read: reader(options),
    kept: ({path, value}) => !own.has(path) && !own.has(value),
    anew: options.concepts !== undefined
  })
}

/** Understands documents as the options say. */
function reader(options: Options): Understand {
  if (options.understand) return options.understand
  const languages = languagesWith(options.concepts)
  return (file, language) => understand(file, language, languages)
}
