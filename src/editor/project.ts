import type {Options} from '../options.js'
import type {Preset} from '../rule.js'
import type {Problem, SourceFile, Understood} from '../types.js'

/** What a user sets in the editor; it goes over the configuration. */
export interface Settings {
  preset?: Preset
  /** Review date, `YYYY-MM-DD`. */
  asOf?: string
}

/** What holds for the open documents of a folder; all paths are relative to it. */
export interface Setup {
  options: Options
  /** Open documents that an ignore file names. */
  ignored: ReadonlySet<string>
  /** What a prepared base says of its documents. */
  known: ReadonlyMap<SourceFile, Understood>
  /** What could not be read of the reference documents. */
  problems: readonly Problem[]
}

/** The configuration cannot be used. */
export class SetupError extends Error {
  readonly problems: readonly Problem[]

  /** @param problems what is wrong with it, place by place */
  constructor(message: string, problems: readonly Problem[]) {
    super(message)
    this.problems = problems
  }
}

/** What the server asks about the files around the open documents. */
export interface Project {
  /**
   * @param folder absolute path
   * @param paths open documents
   * @throws SetupError
   */
  setup(folder: string, paths: readonly string[], settings: Settings): Promise<Setup>
  /** The Markdown of a folder, which open documents are compared with; none where there is too much of it. */
  files(folder: string): Promise<readonly SourceFile[]>
  /** Absolute path of a document of the bundled base. */
  bundled(path: string): string
}
