import {describe, expect, test} from 'vitest'
import type {FormatContext} from '../src/report/format.js'
import {prettyInspection} from '../src/report/inspection.js'
import {pretty} from '../src/report/pretty.js'
import {describeInterval, describeQuantity, describeSubject} from '../src/report/values.js'
import {quantity, sampleReport} from './report-sample.js'

const context: FormatContext = {color: false, width: 80, audit: true, version: '0.0.0', rules: []}

describe('audit on a terminal', () => {
  test('shows each claim with value, time, stance and findings, then what conflicts, by what it is about', () => {
    expect(pretty(sampleReport(), context)).toBe(
      `en.md  1 claim, 1 warning

  forecast  robots [port vell]  en.md:7:10
  “robots will unload 40–50% of all cargo”
  value    0.4–0.5 ratio (40–50%)
  time     2031-01-01…2031-12-31, deadline
  stance   certain; author; no evidence
  ▲ unsupported-number: Unexpected figure \`40–50%\` without a source, expected a
    link, a footnote or a named and dated source

zh.md  1 claim, 1 error

  forecast  [port vell]  zh.md:3:168
  “机器人将卸下全部货物的80%”
  value    0.8 ratio (80%)
  time     2031-01-01…2031-12-31, deadline
  stance   certain; author; no evidence
  ✖ contradicts-document: Unexpected figure \`80%\`, which conflicts with \`40–50%\`

What several statements are about

  robots · share of cargo  1 conflict
  ✖ zh.md:3:168 “机器人将卸下全部货物的80%” conflicts with en.md:7:10 “robots
    will unload 40–50% of all cargo”: Port Vell, share of cargo, 2031: 0.4–0.5
    against 0.8

✖ 1 error, 1 warning in 2 files
`
    )
  })

  test('lists agreements as support, and findings about no claim apart', () => {
    const report = sampleReport()
    report.relations[0]!.relation = 'agrees'
    delete report.files[0]!.findings[0]!.claim
    const text = pretty(report, context)
    expect(text).toContain(
      'robots · share of cargo  1 agreement\n  ✔ zh.md:3:168 “机器人将卸下全部货物的80%” is supported by en.md:7:10'
    )
    expect(text).toContain('Beside the claims\n  ▲ 7:29  unsupported-number: ')
  })

  test('says which claim is the stronger', () => {
    const report = sampleReport()
    report.relations[0]!.relation = 'stronger'
    expect(pretty(report, context)).toContain('的80%” says more than en.md:7:10')
  })
})

describe('values', () => {
  test('what a claim is about: names of the lexicon in the language of the claim, else its own words', () => {
    const {a} = sampleReport().relations[0]!
    const known = {subject: 'nvidia', metric: 'market-share', known: {subject: true, metric: true}, scope: ['us']}
    expect(describeSubject({...a, ...known})).toBe('NVIDIA › market share [US]')
    expect(describeSubject({...a, ...known, language: 'zh'})).toBe('英伟达 › 市场份额 [美国]')
    expect(describeSubject({...a, subject: 'crane ~起重', metric: 'unload', scope: []})).toBe('unload')
    expect(describeSubject({...a, subject: '', metric: '~卸', scope: []})).toBe('')
  })

  test('intervals with open and missing ends', () => {
    const over = {...quantity(3, Number.POSITIVE_INFINITY, 'over 3'), lowOpen: true}
    expect(describeInterval(over)).toBe('> 3')
    expect(describeInterval({...over, lowOpen: false})).toBe('≥ 3')
    expect(describeInterval({...over, low: Number.NEGATIVE_INFINITY, high: 100})).toBe('≤ 100')
    expect(describeInterval(quantity(350e9, 350e9, '3500亿'))).toBe('350,000,000,000')
    expect(describeInterval(quantity(0.1 + 0.2, 0.1 + 0.2, '30%'))).toBe('0.3')
  })

  test('quantities with approximation and other readings', () => {
    const threefold = {...quantity(3, 3, '3x more'), unit: 'x', approximator: 'about'}
    threefold.alternatives = [{low: 4, high: 4, lowOpen: false, highOpen: false}]
    expect(describeQuantity(threefold)).toBe('≈ 3 or 4 x')
  })
})

test('inspect shows the parts of a sentence in the order of its words, in columns', () => {
  const text = '机器人将卸下80%的货物。'
  const shown = prettyInspection(
    [
      {
        path: 'zh.md',
        claims: [],
        sentences: [
          {
            line: 3,
            column: 1,
            endLine: 3,
            endColumn: text.length + 1,
            index: 0,
            text,
            start: 0,
            end: text.length,
            language: 'zh',
            quantities: [{...quantity(0.8, 0.8, '80%'), start: 6, end: 9}],
            times: [],
            cues: [{text: '将', type: 'future', start: 3, end: 4}],
            clauses: [],
            evidence: {type: 'none'},
            modality: 4,
            future: true
          }
        ]
      }
    ],
    80,
    false
  )
  expect(shown).toBe(`zh.md  1 sentence, 0 claims

  3:1 zh certain, future, no evidence
  机器人将卸下80%的货物。
    cue      将                     future
    quantity 80%                    0.8 ratio, share, level, =
`)
})
