import {resolve} from 'node:path'
import {setImmediate as nextTurn} from 'node:timers/promises'
import {pathToFileURL} from 'node:url'
import {isDeepStrictEqual} from 'node:util'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {examine} from '../index.js'
import {forcedLanguage} from '../judge/settings.js'
import type {Languages} from '../languages/index.js'
import {describeProblem} from '../problem.js'
import type {LanguageCode, Problem, SourceFile, Understood} from '../types.js'
import {understand} from '../understand.js'
import {languagesWith} from '../vocabulary.js'
import type {Checked} from './checked.js'
import {type Project, type Settings, type Setup, SetupError} from './project.js'
import type {Given} from './settings.js'
import {Suppressor} from './suppression.js'

/** Longest document that is checked while it is written, in UTF-16 units: about a second of work. */
const LONGEST = 1_000_000

/** What holds for a folder, with the files that open documents are compared with. */
interface Loaded {
  setup: Setup
  files: readonly SourceFile[]
  languages: Languages
}

interface Known {
  value: string
  language: LanguageCode | undefined
  languages: Languages
  understood: Understood
}

/** The open documents of a folder: checked by themselves, against each other, the folder's other files and the reference base. */
export class Folder {
  /** Absolute path. */
  readonly path: string
  readonly #project: Project
  readonly #alone: boolean
  /** What was understood of the last text of each document, by path: while one is written, the others do not change. */
  readonly #known = new Map<string, Known>()
  #loading: Promise<{loaded: Loaded | SetupError; mistakes: readonly string[]}> | undefined
  #good: Loaded | undefined
  #error: SetupError | undefined
  #mistakes: readonly string[] = []
  /** The files of the folder that open documents are compared with. */
  #others: readonly SourceFile[] = []
  #addresses: ReadonlyMap<string, string> = new Map()

  /**
   * @param path absolute path
   * @param alone whether open documents are not compared with the folder's other files
   */
  constructor(path: string, project: Project, alone: boolean) {
    this.path = path
    this.#project = project
    this.#alone = alone
  }

  /** What is wrong with the configuration, place by place; the last good one holds meanwhile. */
  get problems(): readonly Problem[] {
    return this.#error?.problems ?? []
  }

  /** What is wrong with the configuration, the editor's settings and the reference documents, a line each. */
  get complaints(): readonly string[] {
    const references = this.#good?.setup.problems ?? []
    return [...(this.#error ? [this.#error.message] : []), ...this.#mistakes, ...references.map(describeProblem)]
  }

  /** Says that files, settings or the list of open documents may have changed. */
  renew(): void {
    this.#loading = undefined
  }

  /**
   * Checks the open documents, against each other and the other files of the folder as far as these are understood.
   *
   * @param documents by path, relative to the folder
   * @param current whether the result is still wanted
   * @returns the documents no ignore file names; none without a good configuration, nothing when it is not wanted any more
   */
  async check(
    documents: ReadonlyMap<string, TextDocument>,
    settings: () => Promise<Given>,
    current: () => boolean
  ): Promise<Checked[] | undefined> {
    this.#loading ??= this.#load([...documents.keys()], settings)
    const {loaded, mistakes} = await this.#loading
    if (!current()) return undefined
    this.#mistakes = mistakes
    this.#error = loaded instanceof SetupError ? loaded : undefined
    if (!(loaded instanceof SetupError)) this.#good = loaded
    if (!this.#good) return []
    const {setup, files} = this.#good
    const references = setup.options.corpus || []
    const open = [...documents].filter(([path]) => !setup.ignored.has(path))
    const understood = open.map(([path, document]) => this.#understand({path, value: document.getText()}))
    const named = new Set([...documents.keys(), ...references.map(({path}) => path)])
    this.#others = files.filter(({path}) => !named.has(path))
    const others = this.#others.flatMap((file) => this.#remember(file) ?? [])
    const read = (file: SourceFile) => this.#understand(file)
    const report = await examine(understood, {...setup.options, understand: read}, others)
    this.#addresses = new Map([
      ...[...files, ...references].map(({path}) => [path, pathToFileURL(resolve(this.path, path)).href] as const),
      ...[...documents].map(([path, {uri}]) => [path, uri] as const)
    ])
    return open.map(([path, document], index) => {
      const {findings, errors} = report.files[index]!
      const mdx = document.languageId === 'mdx' || /\.mdx$/i.test(path)
      const suppressor = new Suppressor(understood[index]!.document, mdx)
      return {document, understood: understood[index]!, findings, problems: errors, suppressor}
    })
  }

  /**
   * Understands the other files of the folder that the last check had to do without, one at a time, so that what is typed meanwhile is heard.
   *
   * @param current whether it is still wanted
   * @returns whether another check would know more
   */
  async prepare(current: () => boolean): Promise<boolean> {
    const unknown = this.#others.filter((file) => !this.#remember(file))
    for (const file of unknown) {
      await nextTurn()
      if (!current()) return false
      this.#understand(file)
    }
    return unknown.length > 0
  }

  /** Address of a document of the last check, by its path. */
  uriOf(path: string): string {
    return this.#addresses.get(path) ?? pathToFileURL(this.#project.bundled(path)).href
  }

  async #load(paths: readonly string[], settings: () => Promise<Given>) {
    const given = await settings()
    return {loaded: await this.#setUp(paths, given.settings), mistakes: given.mistakes}
  }

  async #setUp(paths: readonly string[], settings: Settings): Promise<Loaded | SetupError> {
    try {
      const setup = await this.#project.setup(this.path, paths, settings)
      const files = this.#alone ? [] : await this.#project.files(this.path)
      const {concepts} = setup.options
      const before = this.#good
      const same = before && isDeepStrictEqual(before.setup.options.concepts, concepts)
      return {setup, files, languages: same ? before.languages : languagesWith(concepts)}
    } catch (error) {
      if (error instanceof SetupError) return error
      throw error
    }
  }

  #understand(file: SourceFile): Understood {
    const before = this.#remember(file)
    if (before) return before
    const {path, value} = file
    const [language, {languages}] = [this.#languageOf(path), this.#good!]
    const understood = value.length > LONGEST ? unread(file) : understand(file, language, languages)
    this.#known.set(path, {value, language, languages, understood})
    return understood
  }

  /** What is known of a document as it is. */
  #remember(file: SourceFile): Understood | undefined {
    const {setup, languages} = this.#good!
    const known = this.#known.get(file.path)
    const holds =
      known?.value === file.value && known.languages === languages && known.language === this.#languageOf(file.path)
    return setup.known.get(file) ?? (holds ? known.understood : undefined)
  }

  #languageOf(path: string): LanguageCode | undefined {
    return forcedLanguage(this.#good!.setup.options.forFile?.(path) ?? {})
  }
}

/** A document that is too long to be read again and again. */
function unread({path, value}: SourceFile): Understood {
  const message = 'This document is too long to be checked while it is written; check it from the command line.'
  return {
    document: {path, source: value, meta: {}, blocks: [], controls: [], problems: [{path, message}]},
    readings: []
  }
}
