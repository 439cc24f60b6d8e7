import {describe, expect, test} from 'vitest'
import {validate} from '../src/config/validate.js'
import {check, type Options} from '../src/index.js'
import {languages} from '../src/languages/index.js'
import remarkHypecheck from '../src/remark.js'
import {understand} from '../src/understand.js'
import {languagesWith} from '../src/vocabulary.js'

const concepts = {
  metrics: {'ring-delay': ['{ring|ringing} delay', '响铃等待']},
  entities: {larkvoice: ['Larkvoice', '云雀助手']}
}

const english = {path: 'a.md', value: "In 2025 Larkvoice's ring delay was 40 seconds.\n"}
const chinese = {path: 'b.md', value: '2025年云雀助手的响铃等待为90秒。\n'}

async function conflicts(options: Options): Promise<string[]> {
  const {files} = await check([english, chinese], {asOf: '2026-01-31', corpus: false, ...options})
  return files.flatMap(({path, findings}) =>
    findings.filter(({rule}) => rule.startsWith('contradicts-')).map(({rule}) => `${path} ${rule}`)
  )
}

describe('words of one’s own', () => {
  test('make figures of two languages meet that were strangers', async () => {
    expect(await conflicts({})).toEqual([])
    expect(await conflicts({concepts})).toContain('b.md contradicts-document')
  })

  test('hold for the reference documents too', async () => {
    const against = async (options: Options) => {
      const {files} = await check([chinese], {asOf: '2026-01-31', corpus: [english], ...options})
      return files[0]!.findings.map(({rule}) => rule)
    }
    expect(await against({})).not.toContain('contradicts-corpus')
    expect(await against({concepts})).toContain('contradicts-corpus')
  })

  test('are read in every language, and nothing is lost of what was known', () => {
    const own = languagesWith({metrics: {valuation: ['sticker worth']}, entities: {constructor: ['Brennmoor']}})
    for (const code of ['en', 'zh'] as const) {
      const {metrics, entities} = own[code].concepts
      expect(metrics.valuation).toEqual([...languages[code].concepts.metrics.valuation!, 'sticker worth'])
      expect(entities.constructor).toEqual(['Brennmoor'])
      expect(metrics.revenue).toEqual(languages[code].concepts.metrics.revenue)
    }
  })

  test('a known id is found by its new word', () => {
    const file = {path: 'a.md', value: 'The sticker worth of Brennmoor is $40 billion.\n'}
    const metricOf = (own?: Parameters<typeof languagesWith>[0]) =>
      understand(file, undefined, languagesWith(own)).readings[0]!.claims[0]!.metric
    expect(metricOf()).not.toBe('valuation')
    expect(metricOf({metrics: {valuation: ['sticker worth']}})).toBe('valuation')
  })

  test('change nothing for those who have none, nor in a later run', async () => {
    expect(languagesWith(undefined)).toBe(languages)
    const before = understand(english)
    await conflicts({concepts})
    expect(understand(english)).toEqual(before)
    expect(await conflicts({})).toEqual([])
  })

  test('are an option of the plugins', () => {
    expect(() => remarkHypecheck.call({} as never, {concepts}, undefined)).not.toThrow()
    expect(() => remarkHypecheck.call({} as never, {concepts: {metric: {}}} as never, undefined)).toThrow(
      "hypecheck options: concepts.metric: no kind of concept 'metric'; did you mean metrics?"
    )
  })
})

describe('mistakes', () => {
  test.each([
    [{metrics: {a: ['hold time', '{hold|holding} time', '[most ]likely', 'begin*', 'any … will', '等待']}}, undefined],
    [{}, undefined],
    ['hold time', []],
    [{metrics: ['hold time']}, ['metrics']],
    [{metrics: {a: 'hold time'}}, ['metrics', 'a']],
    [{scope: {}}, ['scope']],
    [{entities: {a: ['b', '']}}, ['entities', 'a', 1]],
    [{entities: {a: [7]}}, ['entities', 'a', 0]],
    [{scopes: {a: ['… will']}}, ['scopes', 'a', 0]],
    [{scopes: {a: ['*']}}, ['scopes', 'a', 0]],
    [{scopes: {a: ['{ }']}}, ['scopes', 'a', 0]],
    [{metrics: {a: ['{hold|holding time']}}, ['metrics', 'a', 0]],
    [{metrics: {a: ['{hold|[hold]ing} time']}}, ['metrics', 'a', 0]]
  ])('%j', (given, at) => {
    const mistakes = validate({concepts: given})
    expect(mistakes.map((mistake) => mistake.at)).toEqual(at ? [['concepts', ...at]] : [])
  })
})
