import {rules} from '../index.js'
import {settle} from '../judge/settings.js'
import type {Flags} from './flags.js'
import {runOptions} from './options.js'
import type {Terminal} from './terminal.js'
import {EXIT} from './usage-error.js'

/** `hypecheck --print-config FILE`: what holds for a file, with every rule, as JSON. */
export async function printConfig(path: string, flags: Flags, terminal: Terminal): Promise<number> {
  const {options} = await runOptions([path], flags, terminal)
  const file = options.forFile?.(path)
  const settings = settle({...options, ...file})
  const severities = rules.map((rule) => {
    const setting = settings.rules.get(rule.id)
    const severity = setting ? (setting.severity ?? rule.severity) : 'off'
    return [rule.id, setting && Object.keys(setting.options).length > 0 ? [severity, setting.options] : severity]
  })
  const shown = {
    preset: file?.preset ?? 'recommended',
    language: file?.language ?? 'auto',
    asOf: options.asOf,
    corpus: options.corpus ? options.corpus.map((reference) => reference.path) : false,
    concepts: options.concepts ?? {},
    terms: settings.terms,
    rules: Object.fromEntries(severities)
  }
  terminal.stdout.write(`${JSON.stringify(shown, undefined, 2)}\n`)
  return EXIT.clean
}
