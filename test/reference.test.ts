import {expect, test} from 'vitest'
import {loadCorpus} from '../src/corpus.js'
import {check} from '../src/index.js'

const rulesOn = async (value: string, ...rules: string[]) => {
  const report = await check([{path: 'draft.md', value}], {asOf: '2026-11-20'})
  return report.files[0]!.findings.filter((finding) => rules.includes(finding.rule)).map((finding) => [
    finding.rule,
    ...new Set(finding.related.map(({path}) => path))
  ])
}

const consistency = ['contradicts-corpus', 'stronger-than-source', 'unit-slip', 'conflicting-role', 'superseded-figure']

test('a forecast told flat is stronger than its hedged source, across languages', async () => {
  const page = ['stronger-than-source', 'corpus/krieger-labs-2026.md']
  expect(await rulesOn('40–50% of all new code will be written by agents by 2028.\n', ...consistency)).toEqual([page])
  expect(await rulesOn('到2028年，全球40%至50%的新代码将由智能体生成。\n', ...consistency)).toEqual([page])
})

test('another figure for it is a contradiction', async () => {
  const page = ['contradicts-corpus', 'corpus/krieger-labs-2026.md']
  expect(await rulesOn('到2028年，全球60%的新代码将由智能体生成。\n', ...consistency)).toEqual([page])
  expect(await rulesOn('By 2028, 60% of all new code will be written by agents.\n', ...consistency)).toEqual([page])
})

test('a draft as careful as the source is left alone', async () => {
  expect(await rulesOn('到2028年，全球可能有40%至50%的新代码由智能体生成。\n', ...consistency)).toEqual([])
  expect(await rulesOn('By 2028, 40–50% of all new code may be written by agents.\n', ...consistency)).toEqual([])
})

test('the base can be left out', async () => {
  const report = await check([{path: 'draft.md', value: '到2028年，全球60%的新代码将由智能体生成。\n'}], {
    corpus: false
  })
  expect(report.relations).toEqual([])
})

test('the pages of the base are sourced as they ask of others', async () => {
  const report = await check(await loadCorpus(), {asOf: '2026-11-20', corpus: false})
  const asked = ['unsupported-number', 'unhedged-forecast', 'vague-source', 'unit-slip', 'inconsistent-arithmetic']
  expect(report.files).toHaveLength(4)
  expect(report.files.flatMap(({findings}) => findings).filter(({rule}) => asked.includes(rule))).toEqual([])
})
