import {today} from '../config/date.js'
import {didYouMean} from '../config/nearest.js'
import {type Options, rules} from '../index.js'
import type {Severity, SourceFile} from '../types.js'
import type {Flags} from './flags.js'
import {UsageError} from './usage-error.js'

const severities: ReadonlyArray<Severity | 'off'> = ['off', 'info', 'warning', 'error']

/**
 * The options of the API that the flags of the command line ask for.
 *
 * @param references the documents that `--corpus` names
 */
export function optionsFrom(flags: Flags, references: readonly SourceFile[]): Options {
  return {
    asOf: flags.asOf ?? today(),
    language: flags.language,
    preset: flags.preset ?? 'recommended',
    corpus: flags.corpus === false ? false : references,
    rules: Object.fromEntries((flags.rule ?? []).map(ruleSetting))
  }
}

function ruleSetting(text: string): [id: string, severity: Severity | 'off'] {
  const [id = '', given = ''] = text.split('=', 2)
  const ids = rules.map((rule) => rule.id)
  if (!ids.includes(id)) throw new UsageError(`--rule ${text}: no rule '${id}'${didYouMean(id, ids)}`)
  const severity = severities.find((name) => name === given)
  if (severity) return [id, severity]
  throw new UsageError(
    `--rule ${text}: '${given}' is no severity${didYouMean(given, severities) || `; expected ${severities.join(', ')}`}`
  )
}
