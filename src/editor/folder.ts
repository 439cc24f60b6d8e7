import {resolve} from 'node:path'
import {setImmediate as nextTurn} from 'node:timers/promises'
import {pathToFileURL} from 'node:url'
import {isDeepStrictEqual} from 'node:util'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {examine, rules} from '../index.js'
import type {Languages} from '../languages/index.js'
import type {FileOptions} from '../options.js'
import {describeProblem} from '../problem.js'
import {forcedLanguage} from '../settings.js'
import type {LanguageCode, Problem, SourceFile, Understood} from '../types.js'
import {understand} from '../understand.js'
import {languagesWith} from '../vocabulary.js'
import type {Checked} from './checked.js'
import {type Project, type Setup, SetupError} from './project.js'
import type {Given} from './settings.js'

/** Longest document that is checked while it is written, in UTF-16 units: about a second of work. */
const LONGEST = 1_000_000

/** Files of the folder that are not open are compared with, not judged. */
const unjudged: FileOptions = {rules: Object.fromEntries(rules.map(({id}) => [id, 'off']))}

/** A setup with the other files of the folder and the languages that the user's own words make. */
type Ready = Setup & {files: readonly SourceFile[]; languages: Languages}

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
  #setup: Promise<Ready | undefined> | undefined
  #good: Ready | undefined
  #error: SetupError | undefined
  #unusable: readonly string[] = []
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
  get mistakes(): readonly Problem[] {
    return this.#error?.problems ?? []
  }

  /** What is wrong with the configuration, the settings and the reference documents, a line each. */
  get complaints(): readonly string[] {
    const problems = this.#good?.problems ?? []
    return [...(this.#error ? [this.#error.message] : []), ...this.#unusable, ...problems.map(describeProblem)]
  }

  /** Says that files, settings or the list of open documents may have changed. */
  renew(): void {
    this.#setup = undefined
  }

  /**
   * Checks the open documents, each as a run of the command line over the folder would.
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
    this.#setup ??= this.#load([...documents.keys()], settings)
    const setup = await this.#setup
    if (!setup) return []
    const {options, ignored, files} = setup
    const open = [...documents].filter(([path]) => !ignored.has(path))
    const drafts = open.map(([path, document]) => ({path, value: document.getText()}))
    const all = [...drafts, ...files.filter(({path}) => !documents.has(path))]
    const understood: Understood[] = []
    for (const file of all) {
      // One at a time, so that what is typed meanwhile is heard.
      await nextTurn()
      if (!current()) return undefined
      understood.push(this.#understand(file, setup))
    }
    const report = await examine(understood, {
      ...options,
      understand: (file) => this.#understand(file, setup),
      forFile: (path) => (documents.has(path) ? (options.forFile?.(path) ?? {}) : unjudged)
    })
    this.#addresses = new Map([
      ...[...files, ...(options.corpus || [])].map(({path}) => [path, this.#addressOf(path)] as const),
      ...[...documents].map(([path, {uri}]) => [path, uri] as const)
    ])
    return open.map(([, document], index) => {
      const {findings, errors} = report.files[index]!
      return {document, understood: understood[index]!, findings, problems: errors}
    })
  }

  /** Address of a document of the last check, by its path. */
  uriOf(path: string): string {
    return this.#addresses.get(path) ?? pathToFileURL(this.#project.bundled(path)).href
  }

  #addressOf(path: string): string {
    return pathToFileURL(resolve(this.path, path)).href
  }

  async #load(paths: readonly string[], settings: () => Promise<Given>): Promise<Ready | undefined> {
    const given = await settings()
    this.#unusable = given.mistakes
    try {
      const setup = await this.#project.setup(this.path, paths, given.settings)
      const files = this.#alone ? [] : await this.#project.files(this.path)
      const {concepts} = setup.options
      const same = this.#good && isDeepStrictEqual(this.#good.options.concepts, concepts)
      this.#good = {...setup, files, languages: same ? this.#good!.languages : languagesWith(concepts)}
      this.#error = undefined
    } catch (error) {
      if (!(error instanceof SetupError)) throw error
      this.#error = error
    }
    return this.#good
  }

  #understand(file: SourceFile, {options, known, languages}: Ready): Understood {
    const prepared = known.get(file)
    if (prepared) return prepared
    const {path, value} = file
    const language = forcedLanguage(options.forFile?.(path) ?? {})
    const before = this.#known.get(path)
    if (before?.value === value && before.language === language && before.languages === languages)
      return before.understood
    const understood = value.length > LONGEST ? unread(file) : understand(file, language, languages)
    this.#known.set(path, {value, language, languages, understood})
    return understood
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
