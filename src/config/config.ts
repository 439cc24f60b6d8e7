import type {FileOptions} from '../options.js'
import {describeProblem} from '../problem.js'
import type {Problem} from '../types.js'
import type {OwnConcepts} from '../vocabulary.js'

/** A configuration file. */
export interface Config extends FileOptions {
  /** Review date, `YYYY-MM-DD`. */
  asOf?: string
  /** Reference documents beside the bundled ones: files, folders or globs, relative to the configuration; `false` leaves the base out. */
  corpus?: false | string | string[]
  /** More metrics, entities and scopes that claims are compared by. */
  concepts?: OwnConcepts
  overrides?: Override[]
}

/** Settings for the files that one of the globs matches, relative to the configuration; later ones go over earlier ones. */
export interface Override extends FileOptions {
  files: string | string[]
}

/** A configuration with the place it came from. */
export interface LoadedConfig {
  path: string
  config: Config
}

/** A configuration that cannot be used: its message names file, place and what to do, in one line. */
export class ConfigError extends Error {
  readonly problems: readonly Problem[]

  /** @param problems at least one */
  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('; '))
    this.problems = problems
  }
}
