import {validate} from '../config/validate.js'
import type {Settings} from './project.js'

/** What a user has set in the editor, without what cannot be used. */
export interface Given {
  settings: Settings
  /** What cannot be used, and why. */
  mistakes: string[]
}

/**
 * Reads what an editor sends as its settings.
 *
 * @param sent in the order in which they go over each other
 */
export function settingsOf(...sent: readonly unknown[]): Given {
  const given: Record<string, unknown> = Object.assign({}, ...sent.map(partsOf))
  const mistakes = validate(given)
  const wrong = new Set(mistakes.map(({at}) => at[0]))
  return {
    settings: Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name))),
    mistakes: mistakes.map(({at, message}) => `hypecheck.${at.join('.')}: ${message}`)
  }
}

/** What is set; an editor sends an empty text or null for what is not. */
function partsOf(sent: unknown): Settings {
  const {preset, asOf} = (typeof sent === 'object' && sent !== null ? sent : {}) as Settings
  return {...(preset && {preset}), ...(asOf && {asOf})}
}
