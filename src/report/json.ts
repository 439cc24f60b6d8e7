import type {Claim, Finding, Interval, Place, Problem, Quantity, Relation} from '../types.js'
import type {Format} from './format.js'
import {Lines} from './lines.js'
import type {FileReport, Report} from './report.js'

/** A report as plain JSON values: what `--format json` prints. */
export interface JsonReport {
  version: 1
  asOf: string
  files: JsonFile[]
  relations: JsonRelation[]
  /** Claims of the reference base that a relation names. */
  reference: JsonClaim[]
}

export interface JsonFile {
  path: string
  title?: string
  language: string
  findings: JsonFinding[]
  claims: JsonClaim[]
  errors: Problem[]
}

export type JsonFinding = Omit<Finding, 'path' | 'span'>

export interface JsonClaim extends Partial<Place> {
  id: string
  path: string
  kind: Claim['kind']
  text: string
  words: string
  language: string
  subject: string
  metric: string
  scope: string[]
  quantity?: JsonQuantity
  time?: {text: string; from?: string; to?: string; role: string; precision: string}
  modality: number
  polarity: '+' | '-'
  voice: Claim['voice']
  evidence: Claim['evidence']
  /** Date of the document, `YYYY-MM-DD`. */
  documentDate?: string
}

export interface JsonQuantity {
  text: string
  /** `null` stands for a missing end: JSON has no infinity. */
  low: number | null
  high: number | null
  lowOpen: boolean
  highOpen: boolean
  unit: string
  dimension: string
  kind: string
  change: string
  approximate: boolean
  alternatives: Array<{low: number | null; high: number | null; lowOpen: boolean; highOpen: boolean}>
}

export interface JsonRelation {
  relation: string
  severity: string
  /** Ids of the two claims; for `stronger`, `b` says more than `a`. */
  a: string
  b: string
  why: string
  gates: string[]
}

/** What `toJson` gives, as text. */
export const json: Format = (report) => `${JSON.stringify(toJson(report), undefined, 2)}\n`

/** Turns a report into plain JSON values: places instead of offsets, claims by id, `null` for infinity. */
export function toJson(report: Report): JsonReport {
  const own = new Set(report.files.flatMap((file) => file.claims.map((claim) => claim.id)))
  const reference = new Map<string, Claim>()
  for (const {a, b} of report.relations) {
    for (const claim of [a, b]) if (!own.has(claim.id)) reference.set(claim.id, claim)
  }
  return {
    version: 1,
    asOf: report.asOf,
    files: report.files.map(jsonFile),
    relations: report.relations.map(jsonRelation),
    reference: [...reference.values()].map((claim) => jsonClaim(claim))
  }
}

function jsonFile(file: FileReport): JsonFile {
  const lines = new Lines(file.source)
  return {
    path: file.path,
    ...(file.title && {title: file.title}),
    language: file.language,
    findings: file.findings.map(({path: _path, span: _span, ...finding}) => finding),
    claims: file.claims.map((claim) => jsonClaim(claim, lines.place(claim.span))),
    errors: file.errors
  }
}

/** A claim as it stands in JSON, with its place where that is known. */
export function jsonClaim(claim: Claim, place?: Place): JsonClaim {
  const {id, path, kind, text, words, language, subject, metric, scope, modality, polarity, voice, evidence} = claim
  return {
    id,
    path,
    kind,
    text,
    ...place,
    words,
    language,
    subject,
    metric,
    scope,
    ...(claim.quantity && {quantity: jsonQuantity(claim.quantity)}),
    ...(claim.time && {
      time: {
        text: claim.time.text,
        from: claim.time.from,
        to: claim.time.to,
        role: claim.time.role,
        precision: claim.time.precision
      }
    }),
    modality,
    polarity,
    voice,
    evidence,
    ...(claim.documentDate && {documentDate: claim.documentDate})
  }
}

function jsonQuantity(quantity: Quantity): JsonQuantity {
  const {text, unit, dimension, kind, change} = quantity
  return {
    text,
    ...ends(quantity),
    unit,
    dimension,
    kind,
    change,
    approximate: change === '~' || quantity.approximator !== undefined,
    alternatives: quantity.alternatives.map(ends)
  }
}

function ends({low, high, lowOpen, highOpen}: Interval) {
  return {low: finite(low), high: finite(high), lowOpen, highOpen}
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

function jsonRelation({relation, severity, a, b, why, gates}: Relation): JsonRelation {
  return {relation, severity, a: a.id, b: b.id, why, gates}
}
