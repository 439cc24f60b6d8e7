import {Command, CommanderError, Option} from 'commander'
import {didYouMean} from '../config/nearest.js'
import {color, configured, documents, judging, noColor, report} from './command-options.js'
import {corpusCommands} from './corpus-commands.js'
import type {Flags} from './flags.js'
import {packageVersion} from './package.js'
import {complain, type Terminal} from './terminal.js'
import {EXIT, UsageError} from './usage-error.js'

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
    .usage('[command] [options] [paths...]')
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

  check.optionsGroup('Configuration:').option('--print-config <file>', 'show what holds for a file, and check nothing')

  judging(program.command('audit'))
    .summary('report every claim, finding and relation')
    .description('The claim audit: every claim, what was found about it, and which claims agree or conflict.')
    .action(async (paths: string[], flags: Flags) => {
      const {check} = await import('./check.js')
      done(await check(paths, {...flags, audit: true}, terminal))
    })

  configured(report(documents(program.command('inspect')), ['pretty', 'json']))
    .summary('show what was understood')
    .description('Shows what was understood of each sentence: quantities, times, cues, modality, evidence and claims.')
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

  corpusCommands(program, terminal, done)

  program
    .command('init')
    .summary('write a commented configuration')
    .description('Writes a commented configuration, .hypecheckrc.yaml, into this folder.')
    .action(async () => {
      const {init} = await import('./init.js')
      done(await init(terminal))
    })

  program
    .command('lsp')
    .summary('serve an editor')
    .description('A language server for editors (Language Server Protocol), over standard input and output.')
    .option('--stdio', 'use standard input and output, as it does anyway')
    .addOption(new Option('--clientProcessId <pid>', 'end when this process has ended').hideHelp())
    .action(async () => {
      const {lsp} = await import('./lsp.js')
      lsp(terminal)
    })

  // What `hypecheck --help` is asked for most are the options of the default command.
  program.configureHelp({
    visibleOptions: () => [...program.options, new Option('-h, --help', 'show help'), ...check.options]
  })
  program.addHelpText('after', help)
  return program
}

const help = `
Examples:
  hypecheck                        every Markdown file under this folder
  hypecheck draft.md 'posts/**'    files, folders and globs
  hypecheck - < draft.md           standard input
  hypecheck explain vague-source   what a rule finds, why, and what to write instead
  hypecheck audit posts --format html --output audit.html

Exit status: 0 nothing at error severity, 1 findings, 2 wrong usage or a file that could not be read.`

/** One line in our own words for what commander has to say. */
function explainUsage(text: string, program: Command, argv: readonly string[]): string {
  const line = text.trim().replace(/^error: |\.$/g, '')
  const invalid = /^option '([^']+)' argument '(.*)' is invalid\.\s*(.*)$/s.exec(line)
  if (invalid) return `'${invalid[2]}' is no value for ${invalid[1]}${invalid[3]}`
  const command = /^unknown command '([^']+)'/.exec(line)
  if (command) {
    const group = program.commands.find((item) => item.name() === argv[0])
    const names = (group ?? program).commands.map((item) => item.name())
    return `${line}${didYouMean(command[1]!, names) || '; see hypecheck --help'}`
  }
  const unknown = /^unknown option '([^']+)'/.exec(line)
  if (!unknown) return `${line}; see hypecheck --help`
  const named = program.commands.find((command) => command.name() === argv[0])
  const used = named?.commands.find((command) => command.name() === argv[1]) ?? named ?? program.commands[0]
  const options = [program, ...(used ? [used] : [])].flatMap((command) => command.options.map(({long}) => long ?? ''))
  return `unknown option ${unknown[1]}${didYouMean(unknown[1]!, options) || '; see hypecheck --help'}`
}
