import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import pc from 'picocolors'
import {rules} from '../../rules/index.js'
import {didYouMean} from '../config/nearest.js'
import {wrap} from '../report/width.js'
import type {Rule} from '../rule.js'
import {layOut} from './examples.js'
import type {Flags} from './flags.js'
import {packageFolder} from './package.js'
import {columnsOf, type Terminal, wantsColor} from './terminal.js'
import {EXIT, UsageError} from './usage-error.js'

/** `hypecheck explain [RULE]`: the page of a rule from the package itself, or the list of rules. */
export function explain(id: string | undefined, flags: Flags, terminal: Terminal): number {
  const colors = pc.createColors(wantsColor(terminal, flags))
  const width = Math.min(columnsOf(terminal), 100)
  if (id === undefined) {
    terminal.stdout.write(list(width, colors))
    return EXIT.clean
  }
  const rule = rules.find((candidate) => candidate.id === id)
  if (!rule) {
    const ids = rules.map((candidate) => candidate.id)
    throw new UsageError(`no rule '${id}'${didYouMean(id, ids) || '; hypecheck explain lists them all'}`)
  }
  terminal.stdout.write(page(rule, examplesOf(id), width, colors))
  return EXIT.clean
}

type Colors = ReturnType<typeof pc.createColors>

function list(width: number, colors: Colors): string {
  const rows = rules.flatMap(({id, severity, presets, docs}) => [
    `${colors.bold(id)}  ${colors.dim(`${severity}; in ${['all', ...presets].join(', ')}`)}`,
    ...wrap(docs.checks, width - 2).map((line) => `  ${line}`)
  ])
  return `${rows.join('\n')}\n`
}

/** The examples of a rule: the cases of its fixture, which its tests run. */
function examplesOf(id: string): string | undefined {
  const path = join(packageFolder(), 'fixtures', 'rules', `${id}.md`)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function page(rule: Rule, examples: string | undefined, width: number, colors: Colors): string {
  const text = (words: string, label = '  ') =>
    wrap(words, width - label.length).map((line, index) => (index === 0 ? label : ' '.repeat(label.length)) + line)
  const section = (title: string, rows: readonly string[]) => (rows.length > 0 ? ['', colors.bold(title), ...rows] : [])
  const paint = {title: colors.bold, message: colors.yellow, dim: colors.dim}
  const options = Object.entries(rule.options ?? {})
  return `${[
    `${colors.bold(rule.id)}  ${rule.severity}; in ${['all', ...rule.presets].join(', ')}; since ${rule.since}`,
    ...section('What it finds', text(rule.docs.checks)),
    ...section('Why', text(rule.docs.because)),
    ...section('What to write instead', text(rule.docs.instead)),
    ...section(
      'What it leaves alone',
      rule.docs.silent.flatMap((line) => text(line, '  - '))
    ),
    ...section(
      'Messages',
      Object.values<string>(rule.messages).flatMap((line) => text(line, '  - '))
    ),
    ...section(
      'Options',
      options.flatMap(([name, option]) =>
        text(`${name} (${option.type}, default ${JSON.stringify(option.default)}): ${option.description}`, '  - ')
      )
    ),
    ...section('Examples, as tested', examples === undefined ? [] : ['', ...layOut(examples, width, paint)])
  ].join('\n')}\n`
}
