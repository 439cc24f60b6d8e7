import {Lines} from '../src/report/lines.js'
import type {FileReport, Report} from '../src/report/report.js'
import type {Claim, Finding, LanguageCode, Quantity, Severity} from '../src/types.js'

/** A report made by hand, so that the formats are tested without the stages before them. */

export const english = [
  '---',
  'title: Notes',
  '---',
  '',
  '# Harbour notes',
  '',
  'By 2031, robots will unload 40–50% of all cargo at Port Vell.',
  ''
].join('\n')

export const chinese = [
  '# 港口记',
  '',
  `${'这一段是为了把句子推到很远的地方而写的。'.repeat(8)}到2031年，机器人将卸下全部货物的80%。${'后面还有许多话要说。'.repeat(8)}`,
  ''
].join('\n')

export function quantity(low: number, high: number, text: string): Quantity {
  return {
    text,
    start: 0,
    end: text.length,
    low,
    high,
    lowOpen: false,
    highOpen: false,
    unit: 'ratio',
    dimension: 'share',
    kind: 'level',
    change: '=',
    step: 0.01,
    soft: false,
    alternatives: []
  }
}

export function claim(path: string, source: string, text: string, language: LanguageCode, of: Quantity): Claim {
  const start = source.indexOf(text)
  return {
    id: `c_${path}`,
    path,
    sentence: 0,
    span: {start, end: start + text.length},
    text,
    words: text,
    language,
    kind: 'forecast',
    subject: 'robots',
    metric: 'share-of-cargo',
    scope: ['port-vell'],
    terms: ['robot', 'cargo'],
    names: ['vell'],
    fullNames: [],
    qualifiers: [],
    reporters: [],
    extent: [],
    known: {subject: false, metric: false},
    quantity: of,
    time: {
      text: '2031',
      start: 0,
      end: 4,
      from: '2031-01-01',
      to: '2031-12-31',
      role: 'deadline',
      precision: 'year',
      relative: false,
      tense: 'future'
    },
    modality: 4,
    polarity: '+',
    voice: {type: 'author'},
    evidence: {type: 'none'}
  }
}

export function finding(path: string, source: string, actual: string, rule: string, severity: Severity): Finding {
  const start = source.indexOf(actual)
  const span = {start, end: start + actual.length}
  return {
    ...new Lines(source).place(span),
    rule,
    severity,
    path,
    span,
    actual,
    message: `Unexpected figure \`${actual}\` without a source, expected a link, a footnote or a named and dated source`,
    url: `https://example.com/rules#${rule}`,
    related: []
  }
}

export function sampleReport(): Report {
  const a = claim('en.md', english, 'robots will unload 40–50% of all cargo', 'en', quantity(0.4, 0.5, '40–50%'))
  const b = claim('zh.md', chinese, '机器人将卸下全部货物的80%', 'zh', quantity(0.8, 0.8, '80%'))
  const why = 'Port Vell, share of cargo, 2031: 0.4–0.5 against 0.8'
  const conflict: Finding = {
    ...finding('zh.md', chinese, '80%', 'contradicts-document', 'error'),
    message: 'Unexpected figure `80%`, which conflicts with `40–50%`',
    note: why,
    claim: b.id,
    expected: ['40%–50%'],
    related: [
      {...new Lines(english).place(a.span), path: 'en.md', text: a.text, why: 'the same share is given as 40–50%'}
    ]
  }
  const files: FileReport[] = [
    {
      path: 'en.md',
      language: 'en',
      source: english,
      claims: [a],
      errors: [],
      findings: [{...finding('en.md', english, '40–50%', 'unsupported-number', 'warning'), claim: a.id}]
    },
    {path: 'zh.md', language: 'zh', source: chinese, claims: [b], errors: [], findings: [conflict]}
  ]
  return {
    version: 1,
    asOf: '2026-11-20',
    files,
    relations: [
      {relation: 'contradicts', severity: 'error', a, b, why, gates: ['subject: robots', 'metric: share-of-cargo']}
    ]
  }
}
