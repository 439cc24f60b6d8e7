import type {Claim, Finding, Place, Relation} from '../types.js'
import {Lines} from './lines.js'
import type {FileReport, Report} from './report.js'

/** A claim with all that is known about it: the unit of an audit. */
export interface Entry {
  claim: Claim
  place: Place
  findings: Finding[]
  relations: Link[]
}

/** A relation seen from one of its claims. */
export interface Link {
  relation: Relation
  other: Claim
  /** Absent where the other document is not part of the run. */
  place?: Place
}

/** One document of an audit. */
export interface Ledger {
  file: FileReport
  entries: Entry[]
  /** Findings that are about no claim. */
  others: Finding[]
}

/** Arranges a report by document and claim. */
export function ledgers(report: Report): Ledger[] {
  const places = placesOf(report)
  const links = new Map<string, Link[]>()
  const link = (from: Claim, other: Claim, relation: Relation) => {
    const place = places.get(other.id)
    add(links, from.id, {relation, other, ...(place && {place})})
  }
  for (const relation of report.relations) {
    link(relation.a, relation.b, relation)
    link(relation.b, relation.a, relation)
  }
  return report.files.map((file) => {
    const ids = new Set(file.claims.map((claim) => claim.id))
    const about = new Map<string, Finding[]>()
    for (const finding of file.findings) {
      add(about, finding.claim !== undefined && ids.has(finding.claim) ? finding.claim : '', finding)
    }
    return {
      file,
      entries: file.claims.map((claim) => ({
        claim,
        place: places.get(claim.id)!,
        findings: about.get(claim.id) ?? [],
        relations: links.get(claim.id) ?? []
      })),
      others: about.get('') ?? []
    }
  })
}

/** Where the claims of the run stand, by their ids. */
export function placesOf(report: Report): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const file of report.files) {
    const lines = new Lines(file.source)
    for (const claim of file.claims) places.set(claim.id, lines.place(claim.span))
  }
  return places
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** What a relation says of the claim it is seen from: “conflicts with”, never “false”. */
export function describeLink({relation, other}: Omit<Link, 'place'>): string {
  switch (relation.relation) {
    case 'contradicts':
      return relation.severity === 'info' ? 'differs from' : 'conflicts with'
    case 'unit-slip':
      return 'differs by a unit from'
    case 'stronger':
      return relation.b === other ? 'is weaker than' : 'says more than'
    case 'superseded':
      return 'is of another date than'
    case 'agrees':
      return 'is supported by'
  }
}
