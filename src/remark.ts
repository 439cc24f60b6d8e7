import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {rules} from '../rules/index.js'
import {type FileSet, transform} from './plugin.js'
import {type OptionsGiven, optionsOf, type RuleOption, settingOf} from './plugin-options.js'
import {readTree} from './read/index.js'

export type {OptionsGiven, RuleOption} from './plugin-options.js'

/**
 * Checks the claims of Markdown, as a plugin of remark.
 *
 * In unified-engine (the `remark` command, an editor) the files of a run are checked against each other. The tree is not changed. The
 * transform is asynchronous: use `process` and `run`, not `processSync` and `runSync`.
 *
 * @throws Error at once when the options are wrong; it names the option
 */
const remarkHypecheck: Plugin<[OptionsGiven?, FileSet?], Root> = (options, fileSet) =>
  transform(readTree, {all: optionsOf(options)}, fileSet)

export default remarkHypecheck

/** A rule by itself, as a plugin of remark with the options of remark-lint: `2`, `'error'`, `false`, `[1, {…}]`. */
export type RulePlugin = Plugin<[RuleOption?, FileSet?], Root>

/**
 * Makes a plugin of one rule, to stand in a preset beside the rules of remark-lint.
 *
 * @throws Error when there is no such rule
 */
export function rulePlugin(id: string): RulePlugin {
  const rule = rules.find((candidate) => candidate.id === id)
  if (!rule) throw new Error(`hypecheck has no rule '${id}'`)
  const plugin: RulePlugin = (option, fileSet) => {
    const setting = settingOf(rule, option)
    return setting === 'off' ? undefined : transform(readTree, {rule: id, setting}, fileSet)
  }
  // unified-engine and unified name a plugin by its function.
  return Object.defineProperty(plugin, 'name', {value: `hypecheck:${id}`})
}
