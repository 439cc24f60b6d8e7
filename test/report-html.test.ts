import {createHash} from 'node:crypto'
import {Parser} from 'htmlparser2'
import {beforeAll, describe, expect, test} from 'vitest'
import {rules} from '../src/index.js'
import {modelOf} from '../src/report/app/model.js'
import {ruleName, ruleTexts} from '../src/report/app/rules.js'
import {figureScale, yearScale} from '../src/report/app/scale.js'
import {addressOf, parseRoute} from '../src/report/app/state.js'
import {daysOf, showQuantity, showTime, stateOf} from '../src/report/app/values.js'
import type {FormatContext} from '../src/report/format.js'
import {htmlPage} from '../src/report/html.js'
import {toJson} from '../src/report/json.js'
import {type PageData, pageData} from '../src/report/page-data.js'
import type {Report} from '../src/report/report.js'
import {buildReportApp} from './report-app.js'
import {claim, finding, quantity, sampleReport} from './report-sample.js'

const context: FormatContext = {color: false, width: 80, audit: true, version: '0.0.0', rules: []}

beforeAll(buildReportApp)

interface Element {
  name: string
  attributes: Record<string, string>
  text: string
}

function parse(page: string): Element[] {
  const elements: Element[] = []
  const open: Element[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = {name, attributes: {...attributes}, text: ''}
      elements.push(element)
      open.push(element)
    },
    ontext(text) {
      for (const element of open) element.text += text
    },
    onclosetag() {
      open.pop()
    }
  })
  parser.end(page)
  return elements
}

const isData = ({attributes}: Element) => attributes.type === 'application/json'

function dataOf(page: string): PageData {
  return JSON.parse(parse(page).find(isData)!.text)
}

const hostile = `</script><script>alert(1)</script><!-- <img src=x onerror="alert(1)"> $& $\` \u2028 \ud800 __REPORT__`

/** A report in which every text that comes from a document is hostile. */
function hostileReport(): Report {
  const path = `${hostile}.md`
  const source = `${hostile}\n`
  const found = {
    ...finding(path, source, hostile, hostile, 'error'),
    url: 'javascript:alert(1)',
    note: hostile,
    expected: [hostile],
    related: [{path, line: 1, column: 1, endLine: 1, endColumn: 2, text: hostile, why: hostile}]
  }
  const other = claim(path, source, hostile, 'en', quantity(0.8, 0.8, '80%'))
  Object.assign(other, {
    id: '__proto__',
    subject: hostile,
    scope: [hostile],
    voice: {type: 'speaker', name: hostile},
    evidence: {type: 'link', text: hostile}
  })
  return {
    version: 1,
    asOf: '2026-11-20',
    files: [
      {
        path,
        title: hostile,
        language: 'en',
        source,
        findings: [found],
        claims: [other],
        errors: [{path, message: hostile}]
      }
    ],
    relations: [
      {relation: 'agrees', severity: 'info', a: other, b: other, why: hostile, gates: [`subject: ${hostile}`]}
    ]
  }
}

describe('the page', () => {
  test('holds the report as data, and nothing else of it but counts', () => {
    const report = sampleReport()
    const page = htmlPage(report, context)
    expect(dataOf(page)).toEqual(JSON.parse(JSON.stringify(pageData(report, context))))
    expect(page.replace(/<script type="application\/json"[\s\S]*?<\/script>/, '')).not.toContain('Port Vell')
    expect(parse(page).find(({name}) => name === 'noscript')!.text).toContain(
      '2 documents, 2 claims, 1 error, 1 warning'
    )
  })

  test('what documents say is data: it ends no element, and comes back as it was', () => {
    const clean = parse(htmlPage(sampleReport(), context)).map(({name}) => name)
    const page = htmlPage(hostileReport(), context)
    expect(parse(page).map(({name}) => name)).toEqual(clean)
    const {report, sources} = dataOf(page)
    expect(sources).toEqual([`${hostile}\n`])
    expect(report.files[0]!.title).toBe(hostile)
    expect(report.files[0]!.findings[0]!.message).toContain(hostile)
  })

  test('loads nothing, and lets in only its own script and style', () => {
    const elements = parse(htmlPage(sampleReport(), context))
    expect(elements.filter(({attributes}) => attributes.src || (attributes.href ?? '').includes(':'))).toEqual([])
    const policy = elements.find(({attributes}) => attributes['http-equiv'] === 'Content-Security-Policy')!.attributes
      .content!
    const hashed = (name: string) =>
      elements
        .filter((element) => element.name === name && !isData(element))
        .map(({text}) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    expect(hashed('script')).toHaveLength(1)
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashed('script').join(' ')}`,
      `style-src ${hashed('style').join(' ')}`,
      "base-uri 'none'",
      "form-action 'none'"
    ])
  })

  test('is small without its data, and knows nothing of where it was built', () => {
    const page = htmlPage({...sampleReport(), files: [], relations: []}, context)
    expect(page.length).toBeLessThan(400_000)
    expect(page).not.toContain(process.cwd())
  })
})

describe('the data of the page', () => {
  test('names what claims are about in both languages, never by ids', () => {
    const report = sampleReport()
    const [a] = report.files[0]!.claims
    Object.assign(a!, {
      subject: 'nvidia',
      metric: 'market-share',
      known: {subject: true, metric: true},
      scope: ['us']
    })
    const {about, names} = pageData(report, context)
    const {subject, metric, scope} = about[a!.id]!
    expect([subject, metric, ...scope].map((position) => names[position!])).toEqual([
      ['NVIDIA', '英伟达'],
      ['market share', '市场份额'],
      ['US', '美国']
    ])
  })

  test('has no name for folded words that the claim does not have', () => {
    const report = sampleReport()
    Object.assign(report.files[0]!.claims[0]!, {subject: 'crane ~起重', metric: 'unload', scope: []})
    const {about, names} = pageData(report, context)
    expect(about['c_en.md']).toEqual({metric: 0, scope: []})
    expect(names[0]).toEqual(['unload', 'unload'])
  })

  test('a file that could not be read has no source', () => {
    const report = sampleReport()
    Object.assign(report.files[0]!, {
      source: '',
      findings: [],
      claims: [],
      errors: [{path: 'en.md', message: 'is no text'}]
    })
    expect(pageData(report, context).sources[0]).toBeNull()
  })
})

describe('the model of the page', () => {
  test('puts findings with the shortest claim that holds their words', () => {
    const report = sampleReport()
    delete report.files[0]!.findings[0]!.claim
    const model = modelOf(pageData(report, context))
    const [english, chinese] = model.entries
    expect(english!.findings.map(({finding}) => finding.rule)).toEqual(['unsupported-number'])
    expect(english!.links[0]!.entry).toBe(chinese)
    expect(model.topics[0]!.conflicts).toHaveLength(1)
  })

  test('takes a report in which every text is hostile', () => {
    const [entry] = modelOf(pageData(hostileReport(), context)).entries
    expect(entry!.words).toBe(hostile)
  })

  test('leaves out the folder that all documents lie in', () => {
    const folderOf = (...paths: string[]) => {
      const [file] = sampleReport().files
      const files = paths.map((path) => ({...file!, path, claims: [], findings: []}))
      return modelOf(pageData({...sampleReport(), files, relations: []}, context)).folder
    }
    expect(folderOf('a/b/one.md', 'a/b/two.md')).toBe('a/b/')
    expect(folderOf('a/b/one.md', 'a/bc/two.md')).toBe('a/')
    expect(folderOf('one.md', 'a/two.md')).toBe('')
  })
})

test('every rule has a name and an explanation on the page', () => {
  expect(Object.keys(ruleTexts).sort()).toEqual(rules.map(({id}) => id).sort())
  expect(ruleName('toString', 'en')).toBe('toString')
})

describe('addresses', () => {
  test('say what is shown, and are read back', () => {
    const routes = [
      {view: 'ledger', filter: {q: '80% & “more”', rule: 'superlative'}, sort: '-value'},
      {view: 'documents', document: 2, anchor: 'c_1a', filter: {}},
      {view: 'overview', filter: {}}
    ] as const
    for (const route of routes) expect(parseRoute(addressOf(route))).toEqual(route)
  })

  test('that say nothing sensible show the overview', () => {
    for (const hash of ['', '#', '#/nothing', '#/%', '#/__proto__']) expect(parseRoute(hash).view).toBe('overview')
    expect(parseRoute('#/documents/-1/x').document).toBeUndefined()
  })
})

describe('values in the language of the page', () => {
  const shown = (of: Partial<ReturnType<typeof quantity>>, code: 'en' | 'zh') => {
    const report = sampleReport()
    Object.assign(report.files[0]!.claims[0]!.quantity!, of)
    return showQuantity(toJson(report).files[0]!.claims[0]!.quantity!, code)
  }

  test('shares, money, lengths of time, multiples and counts', () => {
    expect(shown({}, 'en')).toBe('40% – 50%')
    const money = {low: 350e9, high: 350e9, dimension: 'money', unit: 'USD'} as const
    expect([shown(money, 'en'), shown(money, 'zh')]).toEqual(['$350B', '$3500亿'])
    const months = {low: 18, high: 18, dimension: 'duration', unit: 'month'} as const
    expect([shown(months, 'en'), shown(months, 'zh')]).toEqual(['18 months', '18个月'])
    expect(shown({low: 10, high: 10, dimension: 'multiple', unit: 'x'}, 'en')).toBe('10×')
    expect(shown({low: 1200, high: 1200, dimension: 'count', unit: 'person'}, 'en')).toBe('1,200')
  })

  test('open ends and other readings', () => {
    expect(shown({low: 0.4, high: Infinity, lowOpen: true}, 'en')).toBe('> 40%')
    expect(shown({low: -Infinity, high: 0.4}, 'en')).toBe('≤ 40%')
    const other = {low: 4, high: 4, lowOpen: false, highOpen: false}
    const threefold = {low: 3, high: 3, dimension: 'multiple', unit: 'x', alternatives: [other]} as const
    expect(shown({...threefold, alternatives: [other]}, 'zh')).toBe('3× 或 4×')
  })

  test('times as short as they may be', () => {
    const time = (from?: string, to?: string) => showTime({text: 'soon', ...(from && {from}), ...(to && {to})})
    expect(time('2026-01-01', '2026-12-31')).toBe('2026')
    expect(time('2026-02-01', '2026-02-28')).toBe('2026-02')
    expect(time('2026-02-03', '2026-02-03')).toBe('2026-02-03')
    expect(time('2020-01-01', '2029-12-31')).toBe('2020 – 2029')
    expect(time(undefined, '2026-03-31')).toBe('… – 2026-03-31')
    expect(time()).toBe('soon')
  })

  test('a forecast is expired, due, open or undated at the review date', () => {
    const state = (deadline?: string) => stateOf(deadline, '2026-11-20')
    expect([state('2026-11-19'), state('2026-11-20'), state('2027-02-18'), state('2027-02-19'), state()]).toEqual([
      'expired',
      'due',
      'due',
      'open',
      'undated'
    ])
  })
})

describe('axes', () => {
  test('begin at zero, and turn logarithmic where figures lie orders of magnitude apart', () => {
    const linear = figureScale([0.4, 0.8])
    expect(linear.ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8])
    expect(linear.at(0.4)).toBeCloseTo(50)
    const logarithmic = figureScale([1e6, 1e9])
    expect([linear.logarithmic, logarithmic.logarithmic]).toEqual([false, true])
    expect(logarithmic.ticks).toEqual([1e6, 1e7, 1e8, 1e9])
    expect(logarithmic.at(10 ** 7.5)).toBeCloseTo(50)
  })

  test('hold every value, whatever it is', () => {
    for (const values of [[0], [5], [-3, 4], [1, 1], [1e-9, 1e15]]) {
      const {at, ticks} = figureScale(values)
      for (const value of [...values, ...ticks]) {
        expect(at(value)).toBeGreaterThanOrEqual(0)
        expect(at(value)).toBeLessThanOrEqual(100)
      }
      expect(ticks.length).toBeGreaterThan(1)
      expect(ticks.length).toBeLessThan(12)
    }
  })

  test('of time have their ticks at new year', () => {
    const {ticks} = yearScale([daysOf('2025-03-01'), daysOf('2027-06-30')])
    expect(ticks).toEqual(['2025-01-01', '2026-01-01', '2027-01-01', '2028-01-01'].map(daysOf))
  })
})
