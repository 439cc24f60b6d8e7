import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {isDate} from '../config/date.js'
import {didYouMean} from '../config/nearest.js'
import {formatNames} from '../report/format.js'
import type {Preset} from '../rule.js'
import type {Flags} from './flags.js'
import {packageVersion} from './package.js'
import {complain, type Terminal} from './terminal.js'
import {EXIT, UsageError} from './usage-error.js'

const presets: readonly Preset[] = ['recommended', 'strict', 'all']

/** Runs the command line and gives its exit status: 0 clean, 1 findings, 2 wrong usage or a file that could not be read. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let status: number = EXIT.clean
  const program = build(argv, terminal, (code) => {
    status = code
  })
  try {
    await program.parseAsync(argv, {from: 'user'})
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.trouble
    if (!(error instanceof UsageError)) throw error
    complain(terminal, error.message)
    return EXIT.trouble
  }
}

function build(argv: readonly string[], terminal: Terminal, done: (status: number) => void): Command {
  const program = new Command('hypecheck')
    .description('A type checker for claims: finds the AI hype in English and Chinese Markdown.')
    .version(packageVersion())
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHelpWidth: () => terminal.stdout.columns ?? 80,
      outputError: (text) => complain(terminal, explainUsage(text, program, argv))
    })

  const check = judging(program.command('check', {isDefault: true}))
    .summary('check drafts (the default command)')
    .description('Checks drafts: one finding for each claim a careful editor would stop at.')
    .action(async (paths: string[], flags: Flags) => {
      const {check} = await import('./check.js')
      done(await check(paths, flags, terminal))
    })

  check.option('--print-config <file>', 'show what holds for a file, and check nothing')

  judging(program.command('audit'))
    .summary('report every claim, finding and relation')
    .description('The claim audit: every claim, what was found about it, and which claims agree or conflict.')
    .action(async (paths: string[], flags: Flags) => {
      const {check} = await import('./check.js')
      done(await check(paths, {...flags, audit: true}, terminal))
    })

  describing(program.command('inspect'))
    .summary('show what was understood')
    .description('Shows what was understood of each sentence: quantities, times, cues, modality, evidence and claims.')
    .addOption(named('--format <name>', 'how to show it', ['pretty', 'json']).default('pretty'))
    .action(async (paths: string[], flags: Flags) => {
      const {inspect} = await import('./inspect.js')
      done(await inspect(paths, flags, terminal))
    })

  program
    .command('explain')
    .argument('[rule]', 'id of a rule; without one, all are listed')
    .summary('show the page of a rule, or list the rules')
    .description('Shows what a rule checks, why, what to write instead, its messages, options and examples.')
    .action(async (rule: string | undefined, flags: Flags) => {
      const {explain} = await import('./explain.js')
      done(await explain(rule, flags, terminal))
    })
    .addOption(color())
    .addOption(noColor())

  program
    .command('init')
    .summary('write a commented configuration')
    .description('Writes a commented configuration, .hypecheckrc.yaml, into this folder.')
    .action(async () => {
      const {init} = await import('./init.js')
      done(await init(terminal))
    })

  // What `hypecheck --help` is asked for most are the options of the default command.
  program.configureHelp({
    visibleOptions: (command) => (command === program ? [...check.options, ...program.options] : [...command.options])
  })
  program.addHelpText('after', help)
  return program
}

const help = `
Examples:
  hypecheck                        every Markdown file under this folder
  hypecheck draft.md 'posts/**'    files, folders and globs
  hypecheck - < draft.md           standard input
  hypecheck audit posts --format html --output audit.html

Exit status: 0 nothing at error severity, 1 findings, 2 wrong usage or a file that could not be read.`

/** The operands and options of every command that reads documents. */
function describing(command: Command): Command {
  return command
    .argument('[paths...]', 'files, folders or globs; "-" is standard input; nothing is this folder')
    .option('-o, --output <file>', 'write to a file')
    .addOption(named('--language <code>', 'language of the drafts', ['en', 'zh', 'auto']))
    .option('--stdin-filename <name>', 'name for standard input', 'stdin.md')
    .addOption(color())
    .addOption(noColor())
}

/** The operands and options of the commands that judge documents. */
function judging(command: Command): Command {
  return describing(command)
    .addOption(named('--format <name>', 'how to report', formatNames).default('pretty'))
    .addOption(new Option('--as-of <date>', 'review date, YYYY-MM-DD (default: today)').argParser(date))
    .addOption(named('--preset <name>', 'which rules are on', presets))
    .addOption(new Option('--rule <id=severity>', 'set one rule: off, info, warning or error').argParser(collect))
    .addOption(new Option('--corpus <path>', 'more reference documents').argParser(collect))
    .option('--no-corpus', 'leave the bundled reference base out')
    .option('--config <file>', 'configuration to use (default: the nearest above each file)')
    .option('--no-config', 'use no configuration')
    .option('--baseline <file>', 'leave out the findings that are listed in a file')
    .option('--update-baseline', 'list the findings of this run in that file')
    .option('--cache', 'remember what was understood, in .hypecheckcache, for the next run')
    .option('--quiet', 'report errors only')
    .addOption(new Option('--max-warnings <count>', 'exit with 1 above so many warnings').argParser(count))
}

const color = () => new Option('--color', 'colour the report (default: on a terminal)')
const noColor = () => new Option('--no-color', 'do not colour the report')

function named(flags: string, description: string, names: readonly string[]): Option {
  return new Option(flags, `${description}: ${names.join(', ')}`).argParser((value) => {
    if (names.includes(value)) return value
    throw new InvalidArgumentError(didYouMean(value, names) || `; expected ${names.join(', ')}`)
  })
}

function date(value: string): string {
  if (isDate(value)) return value
  throw new InvalidArgumentError('; expected a day of the calendar as YYYY-MM-DD')
}

function count(value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new InvalidArgumentError('; expected a whole number')
}

function collect(value: string, before: string[] | boolean | undefined): string[] {
  return [...(Array.isArray(before) ? before : []), value]
}

/** One line in our own words for what commander has to say. */
function explainUsage(text: string, program: Command, argv: readonly string[]): string {
  const line = text.trim().replace(/^error: /, '')
  const invalid = /^option '([^']+)' argument '(.*)' is invalid\.\s*(.*)$/s.exec(line)
  if (invalid) return `'${invalid[2]}' is no value for ${invalid[1]}${invalid[3]}`
  const unknown = /^unknown option '([^']+)'/.exec(line)
  if (!unknown) return `${line}; see hypecheck --help`
  const used = program.commands.find((command) => command.name() === argv[0]) ?? program.commands[0]
  const options = [program, ...(used ? [used] : [])].flatMap((command) => command.options.map(({long}) => long ?? ''))
  return `unknown option ${unknown[1]}${didYouMean(unknown[1]!, options) || '; see hypecheck --help'}`
}
