/**
 * The data that flows from stage to stage: plain objects, no code, nothing that could not lie in a file.
 *
 *   Markdown ─read→ Document ─prose→ Sentence[] ─claims→ Reading[] (with Claim[]) ─compare→ Relation[] ─rules→ Finding[] ─report→ text
 */
/** A language that hypecheck reads: one folder under `src/languages`. */
export type LanguageCode = 'en' | 'zh'

/** A half-open range of UTF-16 offsets; what it counts in is said where it is used. */
export interface Span {
  start: number
  end: number
}

/** A file as it comes in. */
export interface SourceFile {
  path: string
  value: string
}

/** Line and column from 1; columns count UTF-16 units; the end is exclusive. */
export interface Place {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** Something wrong with a file itself: its text could not be used as it stands. */
export interface Problem {
  path: string
  message: string
  line?: number
  column?: number
}

// ───────────────────────────── read ─────────────────────────────

/** A Markdown document with everything that is not prose taken away. */
export interface Document {
  path: string
  source: string
  /** What the front matter says of the document; only what is there. */
  meta: Meta
  blocks: Block[]
  /** Suppression comments, in the order of the source. */
  controls: Control[]
  problems: Problem[]
}

export interface Meta {
  title?: string
  description?: string
  /** Date of publication, `YYYY-MM-DD`; month or year alone are filled to their first day. */
  date?: string
  /** People the front matter names as author, speaker, guest or host. */
  people?: string[]
  /** Address of the document or of its source. */
  address?: string
  language?: LanguageCode
}

export type BlockKind = 'title' | 'description' | 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'footnote'

/** A run of prose that stands alone: no sentence goes over its ends. */
export interface Block {
  /** Position in `Document.blocks`. */
  index: number
  kind: BlockKind
  /** The words, without Markdown: code and addresses are `\uFFFC`, a soft break is a space or (between Han) nothing, a hard break is `\u2028`. */
  text: string
  /** From `text` to `Document.source`. */
  map: SourceMap
  /** Inside a block quote. */
  quoted: boolean
  /** Level of a heading, from 1. */
  depth?: number
  /** Index of the heading block this block stands under; -1 before the first. */
  section: number
  /** Blocks with the same number belong to one paragraph, list item or table row: a source in one is in reach of the others. */
  group: number
  list?: {id: number; item: number; ordered: boolean}
  table?: {id: number; row: number; column: number; header: string; rowHeader: string}
  /** Who speaks, in a transcript: the label before the turn, without punctuation. */
  speaker?: string
  /** Links, footnotes and other marks, in offsets of `text`. */
  marks: Mark[]
}

/**
 * From block text to source, as runs. Runs are in order and cover the text; where `size === sourceSize` the run maps unit by unit,
 * else (a character reference, an escape) the whole run stands for the whole source range.
 */
export type SourceMap = ReadonlyArray<{at: number; size: number; source: number; sourceSize: number}>

export type MarkType = 'link' | 'footnote' | 'superscript' | 'code' | 'strong' | 'emphasis' | 'deleted'

export interface Mark extends Span {
  type: MarkType
  /** Address of a link. */
  url?: string
  /** Label of a footnote reference; only references with a definition are marks. */
  label?: string
}

/** `<!-- hypecheck disable id: reason -->`, in Markdown or MDX comments. */
export interface Control extends Span {
  action: 'disable' | 'enable' | 'ignore'
  /** Rules it names; empty means all. */
  rules: string[]
  reason?: string
  /** For `ignore`: the source range it covers (the next block). */
  covers?: Span
}

// ───────────────────────────── prose ─────────────────────────────

/** A sentence; `start` and `end` are offsets in the text of its block. */
export interface Sentence extends Span {
  /** Position in the document's list of sentences. */
  index: number
  block: number
  language: LanguageCode
  text: string
}

// ───────────────────────────── claims ─────────────────────────────

/** What can be measured; only quantities of one dimension are ever compared. */
export type Dimension =
  | 'share'
  | 'points'
  | 'multiple'
  | 'count'
  | 'money'
  | 'duration'
  | 'age'
  | 'data'
  | 'energy'
  | 'power'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'frequency'
  | 'temperature'
  | 'angle'
  | 'pressure'
  | 'rank'
  | 'score'

/** A closed, open or half-open interval. `-Infinity` and `Infinity` stand for a missing end. */
export interface Interval {
  low: number
  high: number
  lowOpen: boolean
  highOpen: boolean
}

/** How the figure is bound: equal, about, more than, less than, or a change up or down. */
export type Change = '=' | '~' | '>' | '<' | 'up' | 'down'

/** A number as it is meant; offsets in the text of its sentence. Percentages are ratios (40% = 0.4), magnitudes are multiplied out. */
export interface Quantity extends Span, Interval {
  text: string
  /** Canonical unit: `ratio`, `USD`, `year`, `person`, `token`, `x`; the counted noun where there is no unit; empty for a bare number. */
  unit: string
  dimension: Dimension
  kind: 'level' | 'change-by' | 'change-to' | 'ratio' | 'rank'
  change: Change
  /** Size of the last written digit in the canonical unit: 0.01 for 40%, 1e7 for 3.52亿 is 1e6. A value stands for ± half of it. */
  step: number
  approximator?: string
  /** A vague count (dozens, 几十): never decides a conflict. */
  soft: boolean
  /** Other fair readings of the same words (3x more, 增长3倍, 翻两倍). */
  alternatives: Interval[]
}

export type TimeRole = 'deadline' | 'event' | 'as-of' | 'span' | 'duration'

/** A time as an interval of days; offsets in the text of its sentence. */
export interface Time extends Span {
  text: string
  /** First and last day, `YYYY-MM-DD`; absent where open or not known (a relative time without a document date). */
  from?: string
  to?: string
  role: TimeRole
  precision: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'vague'
  /** Needs the document's date to be resolved. */
  relative: boolean
  /** Where it lies as the words themselves say it ("next year", 过去三年), before any resolving. */
  tense: 'past' | 'present' | 'future' | 'unknown'
  /** Length in days of a duration or span ("within 18 months"). */
  days?: Interval
  /** It names a day that does not exist (2026-02-30); then there is no `from` and no `to`. */
  impossible?: boolean
  /** Day of the week as written beside it, Monday 1 … Sunday 7; it need not be right. */
  weekday?: number
}

/**
 * What a cue says of its clause.
 *
 * Modality, by the scale of `Modality`: `possible` (1), `likely` (2), `very-likely` (3), `certain` (4). `opinion` marks the writer's view
 * ("I think"), `expected` an expectation without an agent ("is projected to"): neither is a hedge. `future` tells of what is to come by
 * itself (will, 将); `weak-future` only beside something else that does (会, "is going"). `outcome` is a lasting change (replace, disappear,
 * 取代), `habit` a general present (often, 往往). `routine` is a future form with what machines do every time (will retry, 将自动重试): no
 * forecast beside a `machine` (client, 系统) or an `occasion` (when, 每当). `negation`, `condition`, `question`, `wish`, `target` and `example` are what they say.
 *
 * Evidence: `vague-source` ("experts say"), `reporting` (say, 表示), `foretelling` (predicts, 预测), `source-noun` (report, 报告), `according` (according to, 据), `own`
 * (we, our, 我们), `third-party` (customers, rivals, the market: not
 * one's own to vouch for).
 *
 * Rhetoric: `universal` (everyone), `quantifier` (every, all: universal only before a `population` of people, firms or the world),
 * `superlative`, `extreme` (the end of a scale: highest, 最低; a superlative only where nothing measures it), `obituary`, `hype`,
 * `mild-hype` (praise that counts only in company: huge, 卓越), `figurative` (hype of markets in the words of weather or travel, which
 * count beside hype only: avalanche, 船票), `agentive` (AI that wants), `causal` (proves, leads to). `closed-set` names the set a statement
 * is about (in this survey, 上表中), `distance` holds words off (so-called, 所谓), `denial`
 * says that what follows does not hold (not, 并非), `tag` ends a statement like a question (right?, 对吧？), `observational` and `experiment` name
 * designs that cannot and can show a cause, `vague-outcome` a change nobody can measure (transform, 重塑).
 *
 * Context: `rejection` (a writer's distance from what he quotes: so-called, 这样的断言), `carry` (goes on about what was just dated: of
 * those, 其中), `anaphor` (at its beginning a sentence goes on about the one before: they, 另外), `past` (a verb in the past, so that a
 * deadline beside it was met: by the end of 2023 it had), `outturn` (tells what became of a forecast: turned out, 落空), `method` (a report
 * on one's own measuring: n =, median, release notes).
 *
 * Comparison: `comparative` (faster, 提升), `baseline` (than, 比), `brevity` (makes a time a feat: in only, 仅用), `price` (the bare number beside it is a
 * sum of money: costs, 售价).
 *
 * Knowledge: `undecided` (too early to tell, my guess, 谁也说不准), `settled` (it is clear by now, 毫无疑问).
 *
 * `literal` refuses every cue that lies inside it: words that look like a cue and are none.
 */
export type CueType =
  | 'possible'
  | 'likely'
  | 'very-likely'
  | 'certain'
  | 'opinion'
  | 'expected'
  | 'future'
  | 'weak-future'
  | 'machine'
  | 'occasion'
  | 'routine'
  | 'outcome'
  | 'habit'
  | 'negation'
  | 'condition'
  | 'question'
  | 'wish'
  | 'target'
  | 'example'
  | 'vague-source'
  | 'reporting'
  | 'foretelling'
  | 'source-noun'
  | 'according'
  | 'own'
  | 'third-party'
  | 'universal'
  | 'quantifier'
  | 'population'
  | 'superlative'
  | 'extreme'
  | 'obituary'
  | 'hype'
  | 'mild-hype'
  | 'figurative'
  | 'agentive'
  | 'causal'
  | 'closed-set'
  | 'distance'
  | 'denial'
  | 'tag'
  | 'observational'
  | 'experiment'
  | 'vague-outcome'
  | 'comparative'
  | 'baseline'
  | 'rejection'
  | 'carry'
  | 'anaphor'
  | 'outturn'
  | 'past'
  | 'method'
  | 'brevity'
  | 'price'
  | 'undecided'
  | 'settled'
  | 'literal'

/** Words that say something about how a clause is meant; offsets in the text of its sentence. */
export interface Cue extends Span {
  type: CueType
  text: string
}

/** A part of a sentence that can be asserted by itself; offsets in the text of its sentence. */
export interface Clause extends Span {
  /** 0 uncommitted, 1 possible, 2 likely, 3 very likely, 4 asserted as certain. */
  modality: Modality
  polarity: '+' | '-'
  /** Tells of what is to come. */
  future: boolean
  /** The writer marks it as an opinion ("I think"); weakens, does not hedge. */
  opinion: boolean
  /** Why it is uncommitted, where it is. */
  uncommitted?: 'question' | 'condition' | 'wish' | 'target' | 'example' | 'quoted-for-criticism'
  voice: Voice
}

export type Modality = 0 | 1 | 2 | 3 | 4

export interface Voice {
  type: 'author' | 'speaker' | 'quoted' | 'heading' | 'title'
  name?: string
}

export type EvidenceType = 'link' | 'footnote' | 'superscript' | 'named' | 'first-hand' | 'vague' | 'none'

/** What stands behind a statement. `link`, `footnote`, `superscript` and `named` are sources; the others are not. */
export interface Evidence {
  type: EvidenceType
  /** The words or the address of it. */
  text?: string
  /** The source stands in the paragraph before the sentence: it may belong to what it followed. */
  before?: boolean
}

/** What was understood of one sentence. */
export interface Reading {
  sentence: Sentence
  clauses: Clause[]
  quantities: Quantity[]
  times: Time[]
  cues: Cue[]
  evidence: Evidence
  /** Content words of the sentence, as `Claim.terms`, and what it names, as `Claim.names`. */
  terms: readonly string[]
  names: readonly string[]
  claims: Claim[]
  /** Claims without a number: roles, deeds, states, what names stand for. They are compared as `claims` are. */
  facts: Claim[]
}

export type ClaimKind =
  | 'measurement'
  | 'forecast'
  | 'generalisation'
  | 'comparison'
  | 'ranking'
  | 'role'
  | 'event'
  | 'definition'

/** One statement that could be true or false, ready to be compared. */
export interface Claim {
  /** Stable: a hash of the document's path, the words and their occurrence; no line number is in it. */
  id: string
  path: string
  sentence: number
  /** Offsets in the source; `text` is exactly this slice. */
  span: Span
  text: string
  /** The words of the clause without Markdown; of a bare cell of a table after those of its heads. */
  words: string
  language: LanguageCode
  kind: ClaimKind
  /** Canonical id of a known entity, else the folded words; empty where none was found. */
  subject: string
  /** Canonical id of a known metric or relation, else the folded words; empty where none was found. */
  metric: string
  /** Whether subject and metric are canonical ids of the lexicon. */
  known: {subject: boolean; metric: boolean}
  /** Population, place, version, whole: what the claim is limited to, folded and sorted. */
  scope: string[]
  quantity?: Quantity
  time?: Time
  modality: Modality
  polarity: '+' | '-'
  voice: Voice
  evidence: Evidence
  /** Date of the document, `YYYY-MM-DD`, from which an undated level is read. */
  documentDate?: string
  /** Content words of the clause and its sentence as ids of the glossary; `~` before a stem or a pair of characters it does not have, `=` before a metric. */
  terms: string[]
  /** Proper names the claim is about: entity ids after `@`, else folded words; a version follows after `#`. */
  names: string[]
  /** Where it names nothing: what its document is about, if its title or opening tells of one body. */
  about?: string[]
  /** Those names as they stand: words in a row are one, joined by a space. */
  fullNames: string[]
  /** Terms that stand right before the words of a known metric (of which revenue or market it is said), or else before a count without a noun. */
  qualifiers: string[]
  /** Names that are said to have said it; they are not among `names`. */
  reporters: string[]
  /** Content words of what opens its sentence and limits what is told: “among patients over 70,” “on a server,”. */
  opening?: readonly string[]
  /** Words that say how far it goes: `one-of`, `some`, `most`, `almost-all`, `all`, `often`, `linked`, `causes`, `changes` (it tells what goes up or down), `intention`, `expected`, `holding` (the figure is a level at a time), `limit` (the figure limits another: firms with under 50 people), `sample`, `appointed`, `departed`, `stating`, `founder`, `deictic`, `cell` (of a table, told with its heads), `masked` (code stands in those). */
  extent: string[]
  /** What a claim without a number says. */
  fact?: Fact
}

/** A relation with a value, where a number cannot say it: a state that holds or not, who did it, what a name stands for, when. */
export interface Fact {
  type: 'state' | 'view' | 'act' | 'trend' | 'role' | 'deed' | 'expansion' | 'rank' | 'order' | 'list' | 'date'
  /** Id of the state, role or deed; `up` or `down` for a trend; empty where the words decide. */
  relation: string
  /** Who holds the role or did the deed, what the name stands for; folded. The terms of a view's own words; the places in an order that an act names; the words for what comes first of two. */
  values: readonly string[]
  /** What a role is held in, where the words tie the two; the words for what comes second of two. */
  of?: readonly string[]
  /** The values are all there are. */
  closed: boolean
  /** Content words of the paragraph that a view stands in: one list for all views of the paragraph. */
  setting?: readonly string[]
}

/** A document with what was understood of it. */
export interface Understood {
  document: Document
  readings: Reading[]
}

// ───────────────────────────── compare ─────────────────────────────

export type RelationType = 'contradicts' | 'unit-slip' | 'stronger' | 'superseded' | 'agrees'

/** What holds between two claims; for `stronger`, `b` says more than `a`. */
export interface Relation {
  relation: RelationType
  severity: Severity
  a: Claim
  b: Claim
  /** One sentence that a person understands, with both normalised values. */
  why: string
  /** The gates that let the two be compared. */
  gates: string[]
}

/** A fault that one document has in itself: a sum, a calendar, a count against a list. */
export interface Inconsistency {
  type: 'arithmetic' | 'date' | 'count' | 'points'
  /** The words at fault, and the words they do not agree with; offsets in the source. */
  span: Span
  related: Array<{span: Span; why: string}>
  /** The computation that fails, as a person would write it. */
  why: string
}

// ───────────────────────────── rules ─────────────────────────────

export type Severity = 'error' | 'warning' | 'info'

/** One fault at one place. */
export interface Finding extends Place {
  rule: string
  severity: Severity
  message: string
  path: string
  /** Offsets in the source. */
  span: Span
  /** The words at fault, without Markdown. */
  actual: string
  /** What could stand instead, in the language of the draft. */
  expected?: string[]
  note?: string
  url: string
  /** Id of the claim it is about. */
  claim?: string
  related: RelatedPlace[]
}

export interface RelatedPlace extends Place {
  path: string
  text: string
  why: string
}
