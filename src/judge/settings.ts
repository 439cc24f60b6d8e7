import {rules} from '../../rules/index.js'
import type {FileOptions, Options, RuleSetting, Settings} from '../options.js'
import type {LanguageCode} from '../types.js'

/** Settles which rules are on, how gravely, and the review date. */
export function settle(options: Options): Settings {
  const preset = options.preset ?? 'recommended'
  const chosen = new Map<string, {options: Record<string, unknown>}>()
  for (const rule of rules) if (preset === 'all' || rule.presets.includes(preset)) chosen.set(rule.id, {options: {}})
  for (const [id, setting] of Object.entries(options.rules ?? {})) {
    const [severity, own = {}] = pair(setting)
    if (severity === 'off') chosen.delete(id)
    else chosen.set(id, {severity, options: own} as {options: Record<string, unknown>})
  }
  return {asOf: options.asOf ?? new Date().toISOString().slice(0, 10), rules: chosen, terms: options.terms ?? []}
}

function pair(setting: RuleSetting): readonly [string, Record<string, unknown>?] {
  return typeof setting === 'string' ? [setting] : setting
}

/** The language a document is read in whatever its script; undefined where the script decides. */
export const forcedLanguage = ({language}: FileOptions): LanguageCode | undefined =>
  language === 'auto' ? undefined : language
