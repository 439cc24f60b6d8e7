import type {RelationType, Severity} from '../../../types.js'
import type {Show, Sort, SourceKind} from '../filter.js'
import type {View} from '../state.js'
import type {ForecastState} from '../values.js'

/** Every word of the interface. A language that lacks one does not compile. */
export interface Messages {
  title: string
  skip: string
  views: Record<View, string>
  asOf: (date: string) => string
  madeWith: (version: string) => string
  theme: {label: string; auto: string; light: string; dark: string}
  language: string
  help: string
  close: string
  none: string
  /** Puts parts of a sentence together. */
  list: (parts: readonly string[]) => string
  more: (count: number) => string
  showAll: (count: number) => string
  count: {
    documents: (count: string) => string
    claims: (count: string) => string
    conflicts: (count: string) => string
    views: (count: string) => string
    support: (count: string) => string
    statements: (count: string) => string
  }
  severity: Record<Severity, string>
  severities: Record<Severity, string>
  relation: Record<RelationType | 'views', string>
  /** What holds for a claim, seen from it: “conflicts with …”. */
  linked: Record<RelationType | 'weaker' | 'views', string>
  kind: Record<string, string>
  modality: readonly string[]
  denied: string
  voice: Record<string, string>
  evidence: Record<string, string>
  overview: {
    sourced: string
    sourcedText: (sourced: string, figures: string) => string
    noFigures: string
    byRule: string
    bySpeaker: string
    documents: string
    problems: string
    clean: string
    next: string
    nextConflicts: (count: string) => string
    nextExpired: (count: string) => string
    nextUnsourced: (count: string) => string
  }
  column: {
    rule: string
    severity: string
    count: string
    document: string
    language: string
    date: string
    claims: string
    sourced: string
    place: string
    statement: string
    about: string
    value: string
    time: string
    speaker: string
    source: string
    deadline: string
    range: string
    timeline: string
  }
  filter: {
    label: string
    search: string
    placeholder: string
    any: string
    show: string
    metric: string
    sort: string
    descending: string
    reset: string
    found: (shown: string, all: string) => string
    nothing: string
    narrowedBy: string
  }
  show: Record<Show, string>
  sort: Record<Sort, string>
  source: Record<SourceKind, string>
  languages: Record<string, string>
  finding: {
    instead: string
    note: string
    conflictsWith: string
  }
  reading: {title: string; about: string; value: string; time: string; stance: string; voice: string; source: string}
  conflicts: {
    intro: string
    none: string
    first: string
    second: string
    why: string
    views: string
    support: string
    reference: string
  }
  forecasts: {
    intro: (date: string, days: number) => string
    none: string
    state: Record<ForecastState, string>
    said: string
    reviewDate: string
  }
  figures: {intro: string; none: string; logarithmic: string; nobody: string}
  documents: {
    intro: string
    none: string
    unread: string
    selected: string
    selectHint: string
    previous: string
    next: string
    claimMark: string
  }
  keys: {title: string; list: ReadonlyArray<readonly [keys: string, what: string]>}
  review: {
    label: string
    state: Record<'open' | 'fix' | 'fine', string>
    note: string
    progress: (done: string, all: string) => string
    save: string
    saveHint: string
    title: string
  }
}
