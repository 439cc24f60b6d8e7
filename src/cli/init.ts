import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../../rules/index.js'
import {configNames} from '../config/find.js'
import type {Terminal} from './terminal.js'
import {EXIT, UsageError} from './usage-error.js'
import {writeWhole} from './write.js'

const NAME = '.hypecheckrc.yaml'

/** `hypecheck init`: writes a commented configuration into the working folder; never over one that is there. */
export async function init({cwd, stdout}: Terminal): Promise<number> {
  const present = configNames.find((name) => name !== 'package.json' && existsSync(join(cwd, name)))
  if (present) throw new UsageError(`${present} is there already; change it, or remove it first`)
  await writeWhole(join(cwd, NAME), template())
  stdout.write(`Wrote ${NAME}\n`)
  return EXIT.clean
}

function template(): string {
  const width = Math.max(0, ...rules.map(({id}) => id.length))
  const list = rules.map(
    ({id, severity, docs}) => `#   ${`${id}:`.padEnd(width + 1)} ${severity.padEnd(7)} # ${docs.checks}`
  )
  return `# Configuration of hypecheck. It holds for the Markdown in this folder and below.

# Which rules are on: recommended, strict or all.
preset: recommended

# Language of the drafts: auto, en or zh.
# language: auto

# Review date, against which deadlines are read; without it, today.
# asOf: 2026-01-31

# Severity of single rules (off, info, warning, error), also with options: [warning, {option: value}].
# \`hypecheck explain RULE\` tells more of each.
# rules:
${list.join('\n')}

# Names and titles, as they are written, inside which nothing is a fault.
# terms:
#   - The Last Revolution

# More reference documents to check against, relative to this file; \`false\` leaves the bundled ones out too.
# corpus:
#   - facts

# Metrics, entities and scopes of your own that claims are compared by: an id with its words in every language.
# concepts:
#   metrics:
#     hold-time: ['{hold|holding} time', 等待接听时间]
#   entities:
#     larkvoice: [Larkvoice, 云雀助手]

# Other settings for some files.
# overrides:
#   - files: 'changelog/**'
#     preset: recommended
#     rules: {}
`
}
