import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import {readFixture} from './fixture.js'

const page = (id: string) => new URL(`../fixtures/rules/${id}.md`, import.meta.url)

/** Fewest firing and fewest silent cases of a page, for each language. */
const least = 4

describe.each(rules.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const cases = readFixture(page(id))
  const names = cases.map(({name}) => name)

  test('opens with what the rule is about', () => {
    expect(readFileSync(page(id), 'utf8')).toMatch(new RegExp(`^# \`${id}\`\\n\\n\\S`))
  })

  test.each(rule.languages)('has enough cases of both kinds in %s', (language) => {
    const own = cases.filter(({name}) => name.endsWith(` (${language})`))
    expect(own.filter(({messages}) => messages.length > 0).length).toBeGreaterThanOrEqual(least)
    expect(own.filter(({messages}) => messages.length === 0).length).toBeGreaterThanOrEqual(least)
  })

  test('names each case once, with its language', () => {
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !rule.languages.some((language) => name.endsWith(` (${language})`)))).toEqual([])
  })

  test('shows each refusal of the rule as a silent case in each language', () => {
    const silent = new Set(cases.filter(({messages}) => messages.length === 0).map(({name}) => name))
    for (const refusal of rule.docs.silent)
      for (const language of rule.languages) expect(silent).toContain(`${refusal.replace(/\.$/, '')} (${language})`)
  })

  test('shows every message', () => {
    const shown = cases.flatMap(({messages}) => messages)
    for (const template of Object.values(rule.messages)) {
      const pattern = template.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      expect(shown.filter((message) => new RegExp(`: ${pattern.join('.+')}$`, 'u').test(message))).not.toEqual([])
    }
  })
})
