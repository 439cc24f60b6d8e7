// Writes `hypecheck/remark/<rule>` for every compiled rule: a configuration file can only name a plugin by its module.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {rules} from '../dist/rules/index.js'

const folder = new URL('../dist/src/rule-plugins/', import.meta.url)
rmSync(folder, {recursive: true, force: true})
mkdirSync(folder, {recursive: true})
for (const {id} of rules) {
  writeFileSync(
    new URL(`${id}.js`, folder),
    `import {rulePlugin} from '../remark.js'\n\nexport default rulePlugin('${id}')\n`
  )
  writeFileSync(
    new URL(`${id}.d.ts`, folder),
    `import type {RulePlugin} from '../remark.js'\n\ndeclare const plugin: RulePlugin\nexport default plugin\n`
  )
}
