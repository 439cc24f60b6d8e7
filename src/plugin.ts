import type {VFile} from 'vfile'
import {examine, type FileOptions, type Options, type RuleSetting, rules} from './index.js'
import {forcedLanguage} from './judge/settings.js'
import {type Languages, languages as shipped} from './languages/index.js'
import {describeRelated} from './report/words.js'
import type {Document, Finding, SourceFile, Understood} from './types.js'
import {interpretDocument} from './understand.js'
import {languagesWith} from './vocabulary.js'

/** What the plugins for remark and for retext have in common: from a tree to messages, also across the files of a run. */

/** What one use of a plugin asks for: the rules of a preset, or a single rule. */
export type Request = {all: Options} | {rule: string; setting: RuleSetting}

/** The part of a file set of unified-engine that is used here. */
export interface FileSet {
  use(completer: (() => Promise<undefined>) & {pluginId?: string}): unknown
}

/** Reads the tree of a pipeline; never changes it. */
export type ReadTree<Tree> = (tree: Tree, file: SourceFile) => Document

/** A file of a run: what was understood of it, what was asked, what was said already. */
interface Enrolled {
  file: VFile
  understood: Understood
  requests: Request[]
  said: Set<string>
}

const runs = new WeakMap<FileSet, Map<VFile, Enrolled>>()
const known = new WeakMap<VFile, {source: string; languages: Languages; understood: Understood}>()

/**
 * The transform of a plugin. Within unified-engine (given a file set) messages are added when all files have been read, so that documents
 * are checked against each other; else each file stands alone. Suppression comments are applied before messages are made: message
 * control has no hold on messages that come after a file's own pipeline.
 */
export function transform<Tree>(read: ReadTree<Tree>, request: Request, fileSet: FileSet | undefined) {
  const languages = 'all' in request ? languagesWith(request.all.concepts) : undefined
  return (tree: Tree, file: VFile): Promise<undefined> | undefined => {
    const understood = understandOnce(tree, file, read, request, languages)
    const entry: Enrolled = {file, understood, requests: [request], said: new Set()}
    if (!fileSet) return report([entry])
    const enrolled = runOf(fileSet).get(file)
    if (enrolled) {
      enrolled.requests.push(request)
      enrolled.understood = understood
    } else runOf(fileSet).set(file, entry)
    return undefined
  }
}

/** The files of a run. The engine may complete a run more than once: it does not wait for a file with a fatal message. */
function runOf(fileSet: FileSet): Map<VFile, Enrolled> {
  const started = runs.get(fileSet)
  if (started) return started
  const run = new Map<VFile, Enrolled>()
  runs.set(fileSet, run)
  fileSet.use(() => report([...run.values()]))
  return run
}

/**
 * Many rules may be plugins of one pipeline: the document is understood once, and again only for a linter with words of the user's own.
 *
 * @param languages what the request asks for; a single rule takes what there is
 */
function understandOnce<Tree>(
  tree: Tree,
  file: VFile,
  read: ReadTree<Tree>,
  request: Request,
  languages: Languages | undefined
): Understood {
  // No tree counts a byte order mark.
  const source = String(file).replace(/^\uFEFF/, '')
  const before = known.get(file)
  if (before?.source === source && (languages ?? before.languages) === before.languages) return before.understood
  const language = 'all' in request ? forcedLanguage(request.all) : undefined
  const understood = interpretDocument(read(tree, {path: file.path ?? 'stdin.md', value: source}), language, languages)
  known.set(file, {source, languages: languages ?? shipped, understood})
  return understood
}

async function report(entries: readonly Enrolled[]): Promise<undefined> {
  const byPath = new Map(entries.map((entry) => [entry.understood.document.path, entry]))
  const shared = Object.assign({}, ...entries.flatMap(({requests}) => requests.map((r) => ('all' in r ? r.all : {}))))
  const {asOf, corpus, concepts} = shared as Options
  const forFile = (path: string) => merge(byPath.get(path)!.requests)
  const {files} = await examine(
    entries.map(({understood}) => understood),
    {...(asOf && {asOf}), ...(corpus !== undefined && {corpus}), ...(concepts && {concepts}), forFile}
  )
  for (const {path, findings, errors} of files) {
    const {file, said} = byPath.get(path)!
    for (const {message, line, column} of errors) {
      sayOnce(said, message, () =>
        file.message(message, {...(line && {place: {line, column: column ?? 1}}), source: 'hypecheck'})
      )
    }
    for (const finding of findings) {
      sayOnce(said, `${finding.rule}:${finding.span.start}:${finding.message}`, () => say(file, finding))
    }
  }
}

/** One set of options for a file from all that was asked: single rules go over the preset, which is off without one. */
function merge(requests: readonly Request[]): FileOptions {
  const wholes = requests.filter((request) => 'all' in request).map(({all}) => all)
  const singles = requests.filter((request) => 'rule' in request).map(({rule, setting}) => [rule, setting] as const)
  const off = wholes.length > 0 ? [] : rules.map(({id}) => [id, 'off'] as const)
  const whole: Options = Object.assign({}, ...wholes)
  return {...whole, rules: {...Object.fromEntries(off), ...whole.rules, ...Object.fromEntries(singles)}}
}

function sayOnce(said: Set<string>, key: string, act: () => unknown): void {
  if (said.has(key)) return
  said.add(key)
  act()
}

function say(file: VFile, finding: Finding): void {
  const {line, column, endLine, endColumn, span, rule, related, note} = finding
  const message = file.message(finding.message, {
    place: {start: {line, column, offset: span.start}, end: {line: endLine, column: endColumn, offset: span.end}},
    ruleId: rule,
    source: 'hypecheck'
  })
  message.actual = finding.actual
  message.expected = finding.expected ?? []
  message.url = finding.url
  message.note = [note, ...related.map((other) => describeRelated(other, finding))].filter(Boolean).join('\n')
  // As vfile has it: `true` is an error, `false` a warning, `undefined` a note.
  message.fatal = {error: true, warning: false, info: undefined}[finding.severity]
}
