import {join} from 'node:path'
import {Readable} from 'node:stream'
import {ConfigError} from '../config/config.js'
import {type Project, SetupError} from '../editor/project.js'
import {serve} from '../editor/server.js'
import type {SourceFile} from '../types.js'
import {type Flags, STDIN_NAME} from './flags.js'
import {readInputs} from './inputs.js'
import {type RunOptions, runOptions} from './options.js'
import {packageFolder, packageVersion} from './package.js'
import {expand, unignored} from './search.js'
import type {Terminal} from './terminal.js'
import {UsageError} from './usage-error.js'

/** A folder with more Markdown than this is no collection of drafts: open documents are compared with each other only. */
const MOST_FILES = 500
const MOST_TEXT = 1_000_000

/** `hypecheck lsp`: a language server for editors over standard input and output; goes on until the editor ends it. */
export function lsp(terminal: Terminal): void {
  // Standard input belongs to the protocol.
  const inside = (folder: string): Terminal => ({...terminal, cwd: folder, stdin: Readable.from([])})
  const project: Project = {
    setup: async (folder, paths, settings) => {
      const flags: Flags = {...settings, format: 'pretty', stdinFilename: STDIN_NAME}
      const run = await configured(paths, flags, inside(folder))
      const kept = await unignored([...paths], folder)
      return {...run, ignored: new Set(paths.filter((path) => !kept.includes(path)))}
    },
    files: (folder) => markdownOf(inside(folder)),
    bundled: (path) => join(packageFolder(), path)
  }
  serve(project, packageVersion())
}

async function configured(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<RunOptions> {
  try {
    return await runOptions(paths, flags, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new SetupError(error.message, error.cause instanceof ConfigError ? error.cause.problems : [])
  }
}

async function markdownOf(terminal: Terminal): Promise<SourceFile[]> {
  const found = await expand('.', terminal.cwd, true)
  if ('message' in found || found.paths.length > MOST_FILES) return []
  const {files} = await readInputs(found.paths, {}, terminal)
  const size = files.reduce((sum, {value}) => sum + value.length, 0)
  return size > MOST_TEXT ? [] : files
}
