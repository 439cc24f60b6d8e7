import {isAbsolute, relative, sep} from 'node:path'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {fileOf} from './address.js'
import type {Checked} from './checked.js'
import {Folder} from './folder.js'
import type {Project} from './project.js'
import type {Given} from './settings.js'

/** Pause in typing after which the documents are checked, in milliseconds. */
const PAUSE = 200

/** What a desk needs of the editor. */
export interface Editor {
  /** The documents that are open and are Markdown. */
  documents(): readonly TextDocument[]
  /** The settings for a folder. */
  settings(folder: string): Promise<Given>
  /** Takes the results of a check that is still current. */
  show(results: Results): void
  /** Takes an error that is nobody's fault but the server's. */
  failed(error: unknown): void
}

/** Results of a check, by address of the document; those that are not here are not checked. */
export interface Results {
  checked: ReadonlyMap<string, {checked: Checked; folder: Folder}>
  folders: readonly Folder[]
}

/** Keeps the open documents checked: once after each pause in typing, at once when the result is asked for. */
export class Desk {
  readonly #editor: Editor
  readonly #project: Project
  /** By absolute path; files outside of all folders belong to the working folder. */
  readonly #folders = new Map<string, Folder>()
  #roots: readonly string[] = []
  #timer: NodeJS.Timeout | undefined
  /** The check of the present state, begun or done. */
  #check: Promise<Results | undefined> | undefined

  constructor(editor: Editor, project: Project) {
    this.#editor = editor
    this.#project = project
  }

  /** @param uris addresses of the workspace folders; those that are not on this machine's disks are left out */
  open(uris: readonly string[]): void {
    this.#roots = uris.flatMap((uri) => fileOf(uri) ?? []).sort((a, b) => b.length - a.length)
    this.#folders.clear()
    this.changed()
  }

  /** Says that files, settings or the list of open documents may have changed. */
  renew(): void {
    for (const folder of this.#folders.values()) folder.renew()
    this.changed()
  }

  /** Says that a text has changed: what is being found out of the text before is dropped. */
  changed(): void {
    this.#check = undefined
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#results(), PAUSE)
  }

  /** What holds for a document as it is now; undefined where it is not checked. */
  async checked(uri: string): Promise<{checked: Checked; folder: Folder} | undefined> {
    for (;;) {
      const results = await this.#results()
      if (results) return results.checked.get(uri)
    }
  }

  /** Ends all work. */
  close(): void {
    clearTimeout(this.#timer)
    this.#check = Promise.resolve({checked: new Map(), folders: []})
  }

  #results(): Promise<Results | undefined> {
    clearTimeout(this.#timer)
    if (this.#check) return this.#check
    const check: Promise<Results | undefined> = this.#run(() => this.#check === check).catch((error) => {
      this.#editor.failed(error)
      return {checked: new Map(), folders: []}
    })
    this.#check = check
    return check
  }

  async #run(current: () => boolean): Promise<Results | undefined> {
    // What is current is known from the next turn on.
    await undefined
    const checked: Array<[string, {checked: Checked; folder: Folder}]> = []
    const groups = this.#groups()
    for (const [folder, documents] of groups) {
      const settings = () => this.#editor.settings(folder.path)
      const found = await folder.check(documents, settings, current)
      if (!found || !current()) return undefined
      for (const one of found) checked.push([one.document.uri, {checked: one, folder}])
    }
    const results = {checked: new Map(checked), folders: [...groups.keys()]}
    this.#editor.show(results)
    this.#prepare(results.folders, current).catch((error) => this.#editor.failed(error))
    return results
  }

  /** Makes ready what open documents could not be compared with yet, and checks again with it. */
  async #prepare(folders: readonly Folder[], current: () => boolean): Promise<void> {
    let more = false
    for (const folder of folders) more = (await folder.prepare(current)) || more
    if (!more || !current()) return
    this.#check = undefined
    void this.#results()
  }

  /** The open documents of each folder, by their path in it. */
  #groups(): Map<Folder, Map<string, TextDocument>> {
    const groups = new Map<Folder, Map<string, TextDocument>>()
    for (const document of this.#editor.documents()) {
      // What is no file has its address for a path.
      const path = fileOf(document.uri) ?? document.uri
      const own = this.#roots.find((root) => isInside(path, root) || !isAbsolute(path))
      const root = own ?? process.cwd()
      const folder = this.#folders.get(root) ?? new Folder(root, this.#project, own === undefined)
      this.#folders.set(root, folder)
      const documents = groups.get(folder) ?? new Map<string, TextDocument>()
      groups.set(folder, documents.set(nameIn(root, path), document))
    }
    return groups
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return isAbsolute(path) && !way.startsWith('..') && !isAbsolute(way)
}

/** A path as the command line names it in a folder. */
function nameIn(folder: string, path: string): string {
  return isAbsolute(path) ? relative(folder, path).split(sep).join('/') : path
}
