import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {check} from '../src/index.js'

const folder = new URL('../fixtures/sober/', import.meta.url)
const reports = readdirSync(folder).map((path) => ({path, value: readFileSync(new URL(path, folder), 'utf8')}))

const consistency = [
  'conflicting-role',
  'contradicts-document',
  'contradicts-self',
  'inconsistent-arithmetic',
  'inconsistent-date',
  'unit-slip'
]

// Reports full of figures, all of which hold: parts and wholes, years side by side, plans beside results.
test.each(reports)('$path holds, and is told so', async (report) => {
  const {files} = await check([report], {corpus: false, preset: 'all'})
  const errors = files[0]!.findings.filter(({rule, severity}) => severity === 'error' && consistency.includes(rule))
  expect(errors.map(({rule, actual}) => `${rule}: ${actual}`)).toEqual([])
})
