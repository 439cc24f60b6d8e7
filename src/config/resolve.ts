import {dirname, relative, sep} from 'node:path'
import picomatch from 'picomatch'
import type {FileOptions} from '../options.js'
import type {LoadedConfig, Override} from './config.js'

/**
 * What a configuration sets for one file: its own settings, then each override that matches.
 *
 * @param file absolute path
 */
export function settingsFor({path, config}: LoadedConfig, file: string): FileOptions {
  const name = relative(dirname(path), file).split(sep).join('/')
  const matching = (config.overrides ?? []).filter((override) => matches(override, name))
  return [config, ...matching].reduce(over, {})
}

/** Lays settings over others: a rule that is set again is replaced, terms come together. */
export function over(under: FileOptions, {preset, language, rules, terms}: FileOptions): FileOptions {
  return {
    ...under,
    ...(preset && {preset}),
    ...(language && {language}),
    ...(rules && {rules: {...under.rules, ...rules}}),
    ...(terms && {terms: [...(under.terms ?? []), ...terms]})
  }
}

/** A glob without a slash matches the name of a file in any folder, as in `.gitignore`. */
function matches({files}: Override, name: string): boolean {
  return [files].flat().some((glob) => picomatch(glob, {basename: !glob.includes('/'), dot: true})(name))
}
