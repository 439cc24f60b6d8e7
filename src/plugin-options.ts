import {checkRules, type Mistake, validate} from './config/validate.js'
import type {Options, RuleSetting} from './index.js'
import type {Rule} from './rule.js'
import type {Severity} from './types.js'

/** Options of the whole linter as a plugin. */
export type OptionsGiven = Omit<Options, 'forFile'>

/** Options of one rule as a plugin, by the convention of remark-lint. */
export type RuleOption = boolean | SeverityName | readonly [boolean | SeverityName, Record<string, unknown>?] | null

type SeverityName = 0 | 1 | 2 | 'off' | 'on' | 'warn' | 'error' | Severity

/**
 * Checks the options of the whole linter.
 *
 * @throws Error that names the first wrong one
 */
export function optionsOf(given: OptionsGiven | null | undefined): Options {
  const {corpus, ...options} = given ?? {}
  refuse(validate(options))
  if ('overrides' in options)
    refuse([{at: ['overrides'], message: 'a plugin has none; they belong to a configuration file'}])
  return {...options, ...(corpus !== undefined && {corpus})}
}

/**
 * Reads the option of one rule: nothing, `true` and `'on'` leave the severity of the rule.
 *
 * @throws Error when it is none of the convention's forms, or has an option the rule does not know
 */
export function settingOf(rule: Rule, given: RuleOption | undefined): RuleSetting {
  const [name, options] = Array.isArray(given) ? given : [given]
  const setting: RuleSetting = [severityOf(rule, name ?? true), options ?? {}]
  refuse([...checkRules({[rule.id]: setting}, [])])
  return setting[0] === 'off' ? 'off' : setting
}

function severityOf(rule: Rule, name: unknown): Severity | 'off' {
  switch (name) {
    case true:
    case 'on':
      return rule.severity
    case false:
    case 0:
    case 'off':
      return 'off'
    case 1:
    case 'warn':
    case 'warning':
      return 'warning'
    case 2:
    case 'error':
      return 'error'
    case 'info':
      return 'info'
    default:
      throw new Error(
        `hypecheck ${rule.id}: expected a severity (0, 1, 2, off, info, warn, error), not ${JSON.stringify(name)}`
      )
  }
}

function refuse([first]: readonly Mistake[]): void {
  if (first) throw new Error(`hypecheck options: ${first.at.join('.')}: ${first.message}`)
}
