import {type Command, Option} from 'commander'
import {configured, count, moreReferences, report} from './command-options.js'
import type {Flags} from './flags.js'
import type {Terminal} from './terminal.js'

/** Adds `corpus build`, `corpus search` and `corpus stats`, which make and show the reference base. */
export function corpusCommands(program: Command, terminal: Terminal, done: (status: number) => void): void {
  const corpus = program
    .command('corpus')
    .summary('build, search or count the reference base')
    .description('The reference base that drafts are checked against: the bundled documents, and those of --corpus.')

  corpus
    .command('build')
    .argument('<paths...>', 'files, folders or globs of Markdown')
    .summary('keep documents in one file, understood')
    .description(
      'Understands documents and keeps them in one file for --corpus. Run again, it reads what is new or changed.'
    )
    .option('-o, --output <file>', 'file to write', 'hypecheck.corpus')
    .action(async (paths: string[], {output}: {output: string}) => {
      const {build} = await import('./corpus.js')
      done(await build(paths, output, terminal))
    })

  const limit = new Option('--limit <count>', 'most statements to show (default: 10)').argParser(count)
  showing(corpus.command('search').argument('<words...>', 'names, metrics, figures or plain words'))
    .addOption(limit)
    .summary('find statements of the base')
    .description('Finds what the base says of some words, in either language: who, where, when, and how it is read.')
    .action(async (words: string[], flags: Flags) => {
      const {search} = await import('./corpus.js')
      done(await search(words, flags, terminal))
    })

  showing(corpus.command('stats'))
    .summary('count what the base holds')
    .description('Counts the documents of the base, and their claims by kind, metric and entity.')
    .action(async (flags: Flags) => {
      const {stats} = await import('./corpus.js')
      done(await stats(flags, terminal))
    })
}

function showing(command: Command): Command {
  return configured(report(command.addOption(moreReferences()), ['pretty', 'json']))
}
