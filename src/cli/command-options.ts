import {type Command, InvalidArgumentError, Option} from 'commander'
import {isDate} from '../config/date.js'
import {didYouMean} from '../config/nearest.js'
import {languageSettings} from '../options.js'
import {formatNames} from '../report/formats.js'
import {presets} from '../rule.js'
import {type Flags, STDIN_NAME} from './flags.js'

/** The operands and options of every command that reads documents. */
export function documents(command: Command): Command {
  return command
    .argument('[paths...]', 'files, folders or globs; "-" is standard input; nothing is this folder')
    .optionsGroup('Documents:')
    .addOption(named('--language <code>', 'language of the drafts', languageSettings))
    .option('--stdin-filename <name>', 'name for standard input', STDIN_NAME)
    .addOption(named('--stdin-format <name>', 'what standard input holds', ['markdown', 'ndjson']).default('markdown'))
}

/** The options of every command that shows something. */
export function report(command: Command, formats: readonly string[]): Command {
  return command
    .optionsGroup('Report:')
    .addOption(named('--format <name>', 'how to report', formats).default('pretty'))
    .option('-o, --output <file>', 'write to a file')
    .addOption(color())
    .addOption(noColor())
}

/** The operands and options of the commands that judge documents. */
export function judging(command: Command): Command {
  command
    .optionsGroup('Rules:')
    .addOption(named('--preset <name>', 'which rules are on', presets))
    .addOption(new Option('--rule <id=severity>', 'set one rule: off, info, warning or error').argParser(collect))
    .addOption(new Option('--as-of <date>', 'review date, YYYY-MM-DD (default: today)').argParser(date))
    .addOption(moreReferences())
    .option('--no-corpus', 'leave the bundled reference base out')
  report(command, formatNames)
    .addOption(new Option('--also <format=file>', 'write the report in one more format to a file').argParser(another))
    .option('--quiet', 'report errors only')
    .addOption(new Option('--max-warnings <count>', 'exit with 1 above so many warnings').argParser(count))
    .option('--baseline <file>', 'leave out the findings that are listed in a file')
    .option('--update-baseline', 'list the findings of this run in that file')
    .option('--changed-since <ref>', 'report only what concerns files changed in git since a commit')
  documents(command).option('--cache', 'remember in .hypecheckcache what was understood')
  return configured(command)
}

/** The options of every command that reads configuration files. */
export function configured(command: Command): Command {
  return command
    .optionsGroup('Configuration:')
    .option('--config <file>', 'configuration to use (default: the nearest above each file)')
    .option('--no-config', 'use no configuration')
}

/** A file of `corpus build` stands beside folders and files of Markdown. */
export const moreReferences = () =>
  new Option('--corpus <path>', 'more reference documents, or a file of corpus build').argParser(collect)

export const color = () => new Option('--color', 'use colour (default: on a terminal)')
export const noColor = () => new Option('--no-color', 'use no colour')

function named(flags: string, description: string, names: readonly string[]): Option {
  return new Option(flags, `${description}: ${names.join(', ')}`).argParser((value) => {
    if (names.includes(value)) return value
    throw new InvalidArgumentError(didYouMean(value, names) || `; expected ${names.join(', ')}`)
  })
}

/** Adds `format=file` to the formats that are asked for beside `--format`. */
function another(value: string, before: Flags['also'] = []): Flags['also'] {
  const at = value.indexOf('=')
  const name = value.slice(0, Math.max(0, at))
  const format = formatNames.find((known) => known === name)
  const file = value.slice(at + 1)
  if (format && file) return [...before, {format, file}]
  const hint = at > 0 && !format ? didYouMean(name, formatNames) : ''
  throw new InvalidArgumentError(hint || `; expected a format and a file, as sarif=report.sarif`)
}

function date(value: string): string {
  if (isDate(value)) return value
  throw new InvalidArgumentError('; expected a day of the calendar as YYYY-MM-DD')
}

export function count(value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new InvalidArgumentError('; expected a whole number')
}

function collect(value: string, before: string[] | boolean | undefined): string[] {
  return [...(Array.isArray(before) ? before : []), value]
}
