import {dirname, relative, resolve} from 'node:path'
import {type Config, ConfigError, type LoadedConfig} from '../config/config.js'
import {today} from '../config/date.js'
import {ConfigFinder} from '../config/find.js'
import {loadConfig} from '../config/load.js'
import {didYouMean} from '../config/nearest.js'
import {over, settingsFor} from '../config/resolve.js'
import {type FileOptions, type Options, rules} from '../index.js'
import {severitySettings} from '../options.js'
import type {Problem, Severity, SourceFile, Understood} from '../types.js'
import {type Understand, understand} from '../understand.js'
import {languagesWith} from '../vocabulary.js'
import type {Flags} from './flags.js'
import {readReferences} from './references.js'
import type {Terminal} from './terminal.js'
import {UsageError} from './usage-error.js'

/** The options of a run, with what could not be read of its reference documents. */
export interface RunOptions {
  options: Options
  problems: Problem[]
  /** Finds the configuration of one more file. */
  learn(path: string): Promise<void>
  /** What a prepared base says of its documents. */
  known: ReadonlyMap<SourceFile, Understood>
}

/**
 * Brings together flags and configuration files: flags go over the configuration of a file. What belongs to the whole run (the review date,
 * the reference documents, the concepts) is taken from the first configuration that sets it.
 *
 * @param paths files that will be checked, as named
 * @param whole whether the documents of prepared bases are needed, and not only claims to compare
 * @throws UsageError for a wrong flag or configuration
 */
export async function runOptions(
  paths: readonly string[],
  flags: Flags,
  terminal: Terminal,
  whole = true
): Promise<RunOptions> {
  const {used, learn, ...reading} = await configured(paths, flags, terminal)
  const named = corpusOf(flags, used, terminal.cwd)
  const references =
    named && (await readReferences(named, flags.stdinFilename, whole || reading.concepts !== undefined, terminal))
  return {
    options: {
      ...reading,
      asOf: flags.asOf ?? used.find(({config}) => config.asOf)?.config.asOf ?? today(),
      corpus: references ? references.files : false,
      ...(references && references.filed.length > 0 && {filed: references.filed})
    },
    learn,
    problems: references ? references.problems : [],
    // A prepared base knows nothing of the user's own words.
    known: references && !reading.concepts ? references.known : new Map()
  }
}

/**
 * What flags and configuration files say of how documents are read, without the reference documents.
 *
 * @throws UsageError for a wrong flag or configuration
 */
export async function readingOptions(
  paths: readonly string[],
  flags: Flags,
  terminal: Terminal
): Promise<Pick<Options, 'concepts' | 'forFile'>> {
  const {concepts, forFile} = await configured(paths, flags, terminal)
  return {...(concepts && {concepts}), forFile}
}

async function configured(paths: readonly string[], flags: Flags, {cwd}: Terminal) {
  const asked = flagOptions(flags)
  const find = await configFinder(flags, cwd)
  // One configuration holds for all files of a folder.
  const configs = new Map(await Promise.all(paths.map(async (path) => [dirname(path), await find(path)] as const)))
  const learn = async (path: string) => {
    configs.set(dirname(path), await find(path))
  }
  const used = [...new Set(configs.values())].filter((loaded) => loaded !== undefined)
  const concepts = used.find(({config}) => config.concepts)?.config.concepts
  const forFile = (path: string): FileOptions => {
    const loaded = configs.get(dirname(path))
    return over(loaded ? settingsFor(loaded, resolve(cwd, path)) : {}, asked)
  }
  return {used, learn, ...(concepts && {concepts}), forFile}
}

/** Understands a document: as a prepared base says it, else by `read`, which is the plain way where there is no cache. */
export function understanding({options, known}: RunOptions, read?: Understand): Understand {
  const languages = languagesWith(options.concepts)
  const anew = read ?? ((file, language) => understand(file, language, languages))
  return (file, language) => known.get(file) ?? anew(file, language)
}

/** What the flags set for every file. */
function flagOptions({preset, language, rule = []}: Flags): FileOptions {
  return {
    ...(preset && {preset}),
    ...(language && {language}),
    ...(rule.length > 0 && {rules: Object.fromEntries(rule.map(ruleSetting))})
  }
}

/**
 * How the configuration of a file is found; each is loaded once.
 *
 * @throws UsageError, as does the function it gives, for a configuration with a mistake
 */
async function configFinder(
  {config}: Flags,
  cwd: string
): Promise<(path: string) => Promise<LoadedConfig | undefined>> {
  if (config === false) return async () => undefined
  if (config !== undefined) {
    const given = await usable(loadConfig(resolve(cwd, config), config))
    return async () => given
  }
  const finder = new ConfigFinder(cwd)
  return (path) => usable(finder.find(dirname(resolve(cwd, path))))
}

async function usable(loading: Promise<LoadedConfig | undefined>): Promise<LoadedConfig | undefined> {
  try {
    return await loading
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(error.message, {cause: error})
    throw error
  }
}

/** Names of the reference documents, relative to the working folder; `false` leaves the base out. */
function corpusOf({corpus}: Flags, used: readonly LoadedConfig[], cwd: string): false | string[] {
  if (corpus === false) return false
  const flagged = Array.isArray(corpus) ? corpus : []
  const setting = used.find(({config}) => config.corpus !== undefined)
  if (!setting) return flagged
  if (setting.config.corpus === false) return flagged.length > 0 ? flagged : false
  const folder = dirname(setting.path)
  return [...flagged, ...listOf(setting.config.corpus).map((path) => relative(cwd, resolve(folder, path)) || '.')]
}

function listOf(value: Config['corpus']): string[] {
  return Array.isArray(value) ? value : value ? [value] : []
}

function ruleSetting(text: string): [id: string, severity: Severity | 'off'] {
  const [id = '', given = ''] = text.split('=', 2)
  const ids = rules.map((rule) => rule.id)
  if (!ids.includes(id))
    throw new UsageError(
      `--rule ${text}: no rule '${id}'${didYouMean(id, ids) || '; hypecheck explain lists them all'}`
    )
  const severity = severitySettings.find((name) => name === given)
  if (severity) return [id, severity]
  if (given === '') throw new UsageError(`--rule ${text}: no severity; expected ${id}=${severitySettings.join('|')}`)
  throw new UsageError(
    `--rule ${text}: '${given}' is no severity${didYouMean(given, severitySettings) || `; expected ${severitySettings.join(', ')}`}`
  )
}
