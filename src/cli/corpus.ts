import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {type Hit, searchStatements} from '../corpus-search.js'
import {corpusStats} from '../corpus-stats.js'
import {describeProblem} from '../problem.js'
import {reason} from '../reason.js'
import {statementsOf, understandBase} from '../reference.js'
import {prettyHits, prettyStats} from '../report/corpus.js'
import {plural} from '../report/counts.js'
import {jsonClaim} from '../report/json.js'
import type {Problem, SourceFile, Understood} from '../types.js'
import {understand} from '../understand.js'
import {languagesWith} from '../vocabulary.js'
import {encodeCorpus, isCorpusFile, readCorpusFile} from './corpus-file.js'
import {deliver} from './deliver.js'
import type {Flags} from './flags.js'
import {readInputs} from './inputs.js'
import {runOptions} from './options.js'
import {columnsOf, complain, type Terminal, wantsColor} from './terminal.js'
import {EXIT, UsageError} from './usage-error.js'
import {writeWhole} from './write.js'

/**
 * `hypecheck corpus build PATH…`: understands documents and keeps them in one file, for `--corpus`. A document that the file holds already,
 * with the same path and text, is taken from it; where all are, the file stays as it is.
 *
 * @throws UsageError when there is no document, or when the file is something else or cannot be written
 */
export async function build(paths: readonly string[], output: string, terminal: Terminal): Promise<number> {
  const {files, problems} = await readInputs(paths, {ignoreFile: false}, terminal)
  complainOf(problems, terminal)
  if (files.length === 0) throw new UsageError('no documents, nothing is built')
  const place = resolve(terminal.cwd, output)
  const before = new Map((await kept(place, output)).map((understood) => [understood.document.path, understood]))
  const unchanged = files.filter(({path, value}) => before.get(path)?.document.source === value)
  const documents = files.map((file) => (unchanged.includes(file) ? before.get(file.path)! : understand(file)))
  const same = unchanged.length === files.length && before.size === files.length
  try {
    if (!same) await writeWhole(place, encodeCorpus(documents))
  } catch (error) {
    throw new UsageError(`--output ${output}: cannot be written (${reason(error)})`)
  }
  const known = files.filter(({path}) => before.has(path)).length
  const counts = [
    plural(files.length, 'document'),
    `${files.length - known} new`,
    `${known - unchanged.length} changed`,
    `${before.size - known} dropped`,
    plural(documents.flatMap(statementsOf).length, 'claim')
  ]
  terminal.stdout.write(`${output}: ${counts.join(', ')}\n`)
  return problems.length > 0 ? EXIT.trouble : EXIT.clean
}

/** What an earlier build left; a base that cannot be used is built anew. */
async function kept(place: string, output: string): Promise<Understood[]> {
  if (await isCorpusFile(place)) {
    const documents = await readCorpusFile(place, output)
    return 'message' in documents ? [] : documents
  }
  if (existsSync(place)) throw new UsageError(`--output ${output}: is there and no reference base; name another file`)
  return []
}

/** Statements that a search shows where `--limit` sets nothing. */
const usualLimit = 10

/** `hypecheck corpus search WORDS…`: shows the statements of the reference base that the words match; status 1 when there are none. */
export async function search(words: readonly string[], flags: Flags, terminal: Terminal): Promise<number> {
  const {base, problems, languages} = await baseOf(flags, terminal)
  const query = words.join(' ')
  const found = searchStatements(base, query, languages)
  const hits = found.slice(0, flags.limit ?? usualLimit)
  await deliver(flags.format === 'json' ? jsonHits(query, found.length, hits) : shown(hits), flags, terminal)
  if (problems.length > 0) return EXIT.trouble
  return found.length > 0 ? EXIT.clean : EXIT.findings

  function shown(hits: readonly Hit[]): string {
    if (found.length === 0) return `Nothing about “${query}” in ${plural(base.length, 'document')}\n`
    const count = `${hits.length} of ${plural(found.length, 'statement')}\n`
    return prettyHits(hits, columnsOf(terminal), wantsColor(terminal, flags)) + count
  }
}

function jsonHits(query: string, found: number, hits: readonly Hit[]): string {
  const claims = hits.map(({claim, place}) => ({...jsonClaim(claim, place), documentDate: claim.documentDate}))
  return `${JSON.stringify({version: 1, query, found, claims}, undefined, 2)}\n`
}

/** `hypecheck corpus stats`: shows what the reference base holds. */
export async function stats(flags: Flags, terminal: Terminal): Promise<number> {
  const {base, problems} = await baseOf(flags, terminal)
  const counted = corpusStats(base)
  const text =
    flags.format === 'json'
      ? `${JSON.stringify({version: 1, ...counted}, undefined, 2)}\n`
      : prettyStats(counted, columnsOf(terminal), wantsColor(terminal, flags))
  await deliver(text, flags, terminal)
  return problems.length > 0 ? EXIT.trouble : EXIT.clean
}

/** A name for which the configuration of the working folder is found; no such file is read. */
const inWorkingFolder = 'corpus'

/** The bundled base with the documents of `--corpus`; complains of those that cannot be read. */
async function baseOf(flags: Flags, terminal: Terminal) {
  const {options, problems, known} = await runOptions([inWorkingFolder], flags, terminal)
  complainOf(problems, terminal)
  const languages = languagesWith(options.concepts)
  const read = (file: SourceFile) => known.get(file) ?? understand(file, undefined, languages)
  const base = options.corpus && (await understandBase(options.corpus, {read, anew: options.concepts !== undefined}))
  return {base: base || [], problems, languages}
}

function complainOf(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of problems) complain(terminal, describeProblem(problem))
}
