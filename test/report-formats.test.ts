import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {claimReview} from '../src/report/claimreview.js'
import {csv} from '../src/report/csv.js'
import type {FormatContext} from '../src/report/format.js'
import {github} from '../src/report/github.js'
import {gitlab} from '../src/report/gitlab.js'
import {ndjson} from '../src/report/ndjson.js'
import {sarif} from '../src/report/sarif.js'
import type {Rule} from '../src/rule.js'
import {finding, sampleReport} from './report-sample.js'

const docs = {
  checks: 'Figures without a source.',
  because: 'No one can check them.',
  instead: 'Name it.',
  silent: ['Dates.']
}
const rules = [
  {id: 'contradicts-document', severity: 'error', docs},
  {id: 'unsupported-number', severity: 'warning', docs}
] as unknown as Rule[]
const context: FormatContext = {color: false, width: 80, audit: false, version: '1.2.3', rules}

function withError() {
  const report = sampleReport()
  report.files[0]!.errors.push({path: 'en.md', message: 'no YAML: 50%', line: 2, column: 3})
  return report
}

describe('github', () => {
  test('gives an annotation for each finding and each error', () => {
    const lines = github(withError(), context).split('\n')
    expect(lines).toEqual([
      '::warning file=en.md,line=7,endLine=7,col=29,endColumn=35,title=hypecheck%3A unsupported-number::Unexpected figure `40–50%25` without a source, expected a link, a footnote or a named and dated source',
      '::error file=en.md,line=2::no YAML: 50%25',
      '::error file=zh.md,line=3,endLine=3,col=179,endColumn=182,title=hypecheck%3A contradicts-document::Unexpected figure `80%25`, which conflicts with `40–50%25`%0Aen.md:7:10 “robots will unload 40–50%25 of all cargo”: the same share is given as 40–50%25%0ANote: Port Vell, share of cargo, 2031: 0.4–0.5 against 0.8%0AInstead: 40%25–50%25',
      ''
    ])
  })

  test('a passage over more than one line has no columns', () => {
    const report = sampleReport()
    Object.assign(report.files[0]!.findings[0]!, {endLine: 9})
    expect(github(report, context)).toMatch(/^::warning file=en\.md,line=7,endLine=9,title=/)
  })

  test('no words of a document begin a command', () => {
    const report = sampleReport()
    report.files = [
      {
        ...report.files[0]!,
        path: 'a,b:c.md',
        findings: [{...finding('a,b:c.md', 'x', 'x', 'r', 'info'), message: 'x\n::error::y'}]
      }
    ]
    expect(github(report, context)).toBe(
      '::notice file=a%2Cb%3Ac.md,line=1,endLine=1,col=1,endColumn=2,title=hypecheck%3A r::x%0A::error::y\n'
    )
  })
})

describe('gitlab', () => {
  const issues = (report = sampleReport(), folder?: string) =>
    JSON.parse(gitlab(report, {...context, ...(folder && {folder})}))

  test('an issue for each finding, with what GitLab asks for', () => {
    const [first, second] = issues()
    expect(first).toEqual({
      description: expect.stringContaining('Unexpected figure `40–50%` without a source'),
      check_name: 'unsupported-number',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'major',
      location: {path: 'en.md', lines: {begin: 7, end: 7}}
    })
    expect(second).toMatchObject({severity: 'critical', location: {path: 'zh.md', lines: {begin: 3}}})
  })

  test('a file that could not be used is an issue', () => {
    const report = withError()
    report.files[0]!.errors.push({path: 'gone.md', message: 'no such file'})
    expect(issues(report).slice(2)).toMatchObject([
      {check_name: 'unusable-file', severity: 'blocker', location: {path: 'en.md', lines: {begin: 2}}},
      {check_name: 'unusable-file', severity: 'blocker', location: {path: 'gone.md', lines: {begin: 1}}}
    ])
  })

  test('no two issues share a fingerprint', () => {
    const report = withError()
    report.files[0]!.findings.push(report.files[0]!.findings[0]!)
    report.files[0]!.errors.push({path: 'gone.md', message: 'no such file'})
    const prints = issues(report).map(({fingerprint}: {fingerprint: string}) => fingerprint)
    expect(new Set(prints).size).toBe(5)
  })

  test('is an empty list where nothing was found', () => {
    expect(issues({...sampleReport(), files: []})).toEqual([])
  })
})

test('files are named from the top of the checkout', () => {
  const report = withError()
  report.files[0]!.path = '../notes/en.md'
  report.files[0]!.findings[0]!.path = '../notes/en.md'
  const inFolder: FormatContext = {...context, folder: 'docs/site'}
  const named = (text: string) => [...text.matchAll(/(?:file=|"path": "|"uri": ")([^",]+)/g)].map(([, path]) => path)
  expect(named(gitlab(report, inFolder))).toEqual(['docs/notes/en.md', 'docs/site/zh.md', 'docs/site/en.md'])
  expect(named(github(report, inFolder))).toEqual(['docs/notes/en.md', 'docs/site/en.md', 'docs/site/zh.md'])
  expect(new Set(named(sarif(report, inFolder)))).toEqual(
    new Set(['docs/notes/en.md', 'docs/site/en.md', 'docs/site/zh.md'])
  )
})

describe('sarif', () => {
  const log = (report = sampleReport()) => JSON.parse(sarif(report, context))

  test('names the tool and its rules', () => {
    const {version, runs} = log()
    expect(version).toBe('2.1.0')
    expect(runs[0].columnKind).toBe('utf16CodeUnits')
    expect(runs[0].tool.driver).toMatchObject({name: 'hypecheck', semanticVersion: '1.2.3'})
    expect(runs[0].tool.driver.rules[1]).toMatchObject({
      id: 'unsupported-number',
      shortDescription: {text: 'Figures without a source.'},
      help: {markdown: expect.stringContaining('- Dates.')},
      defaultConfiguration: {level: 'warning'}
    })
  })

  test('places a result and what it conflicts with', () => {
    const [, result] = log().runs[0].results
    expect(result).toMatchObject({
      ruleId: 'contradicts-document',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'zh.md'},
            region: {startLine: 3, startColumn: 179, endLine: 3, endColumn: 182, snippet: {text: '80%'}}
          }
        }
      ],
      relatedLocations: [{physicalLocation: {artifactLocation: {uri: 'en.md'}, region: {startLine: 7}}}]
    })
  })

  test('fingerprints stay when lines move, and differ between like findings', () => {
    const prints = (source: string) => {
      const report = sampleReport()
      const found = [...source.matchAll(/80%/g)].map(({index}) => ({
        ...finding('a.md', source, '80%', 'r', 'error'),
        line: source.slice(0, index).split('\n').length
      }))
      report.files = [{...report.files[0]!, path: 'a.md', source, findings: found}]
      return log(report).runs[0].results.map((result: {partialFingerprints: object}) => result.partialFingerprints)
    }
    const before = prints('80% and 80%')
    expect(prints('A new line.\n\n80% and\n80%')).toEqual(before)
    expect(before[0]).not.toEqual(before[1])
  })

  test('addresses are valid whatever a file is called', () => {
    const report = sampleReport()
    report.files = [
      {
        ...report.files[0]!,
        findings: ['港口/a b#1.md', '/tmp/x.md'].map((path) => finding(path, 'x', 'x', 'r', 'info'))
      }
    ]
    const uris = log(report).runs[0].results.map(
      (result: {locations: Array<{physicalLocation: {artifactLocation: {uri: string}}}>}) =>
        result.locations[0]!.physicalLocation.artifactLocation.uri
    )
    expect(uris).toEqual(['%E6%B8%AF%E5%8F%A3/a%20b%231.md', 'file:///tmp/x.md'])
  })

  test('tells of files that could not be used', () => {
    expect(log().runs[0].invocations[0].executionSuccessful).toBe(true)
    const [invocation] = log(withError()).runs[0].invocations
    expect(invocation.executionSuccessful).toBe(false)
    expect(invocation.toolExecutionNotifications).toMatchObject([{level: 'error', message: {text: 'no YAML: 50%'}}])
  })
})

describe('csv', () => {
  test('a row for each finding', () => {
    const [head, first] = csv(sampleReport(), context).split('\r\n')
    expect(head).toBe('path,line,column,endLine,endColumn,severity,rule,message,actual,expected,note')
    expect(first).toBe(
      'en.md,7,29,7,35,warning,unsupported-number,"Unexpected figure `40–50%` without a source, expected a link, a footnote or a named and dated source",40–50%,,'
    )
  })

  test('with audit, a row for each claim', () => {
    const [head, first] = csv(sampleReport(), {...context, audit: true}).split('\r\n')
    expect(head!.split(',').slice(0, 6)).toEqual(['id', 'path', 'line', 'column', 'kind', 'text'])
    expect(first).toBe(
      'c_en.md,en.md,7,10,forecast,robots will unload 40–50% of all cargo,robots,share-of-cargo,port-vell,0.4,0.5,ratio,2031-01-01,2031-12-31,certain,+,author,no evidence,unsupported-number,contradicts c_zh.md'
    )
  })

  test('quotes what needs it, and no cell is a formula', () => {
    const report = sampleReport()
    const words = '=1+1, "x"\ny'
    report.files = [
      {...report.files[0]!, findings: [{...finding('a.md', words, words, 'r', 'info'), message: '-5% is less'}]}
    ]
    expect(csv(report, context).slice(csv(report, context).indexOf('\r\n') + 2)).toBe(
      `a.md,1,1,2,2,info,r,'-5% is less,"'=1+1, ""x""\ny",,\r\n`
    )
  })
})

test.each(['=1+1', '+1', '-1', '@SUM(1)', '＝1+1', '＠SUM(1)', '\t=1', '\r=1', '\n=1'])(
  'no cell begins like a formula: %j',
  (words) => {
    const report = sampleReport()
    report.files = [
      {...report.files[0]!, path: words, findings: [{...finding(words, words, words, 'r', 'info'), note: words}]}
    ]
    for (const row of parseCsv(csv(report, context)))
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\s]/)
  }
)

test('csv: what was written is read back, whatever the words', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.constantFrom('', ',', '"', '\r\n', '"",\n'), (text, special) => {
      const words = `x${text}${special}`
      const report = sampleReport()
      report.files = [
        {...report.files[0]!, findings: [{...finding('a.md', words, words, 'r', 'info'), message: words}]}
      ]
      const [head, row] = parseCsv(csv(report, context))
      expect(row).toHaveLength(head!.length)
      expect(row![head!.indexOf('message')]).toBe(words)
    })
  )
})

/** The cells of a table, by the grammar of RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  expect(rows.pop()).toEqual([])
  return rows
}

test('ndjson: one value a line, each with its type', () => {
  const values = ndjson(withError())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(values.map(({type, path}) => [type, path])).toEqual([
    ['file', 'en.md'],
    ['error', 'en.md'],
    ['finding', 'en.md'],
    ['claim', 'en.md'],
    ['file', 'zh.md'],
    ['finding', 'zh.md'],
    ['claim', 'zh.md'],
    ['relation', undefined]
  ])
})

test('claimreview: every property is one that schema.org gives the type', () => {
  const creativeWork = ['author', 'datePublished', 'inLanguage']
  const properties: Record<string, string[]> = {
    ClaimReview: ['claimReviewed', 'itemReviewed', 'reviewRating', ...creativeWork],
    Claim: ['appearance', ...creativeWork],
    CreativeWork: ['name', ...creativeWork],
    Organization: ['name', 'url'],
    Person: ['name'],
    Rating: ['alternateName', 'ratingExplanation']
  }
  const report = sampleReport()
  Object.assign(report.relations[0]!.a, {documentDate: '2026-05-01', voice: {type: 'speaker', name: 'Ada'}})
  const seen = new Set<string>()
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if (!Array.isArray(value)) {
      const {'@type': type, '@id': _id, ...rest} = value as Record<string, unknown>
      seen.add(String(type))
      expect(properties[String(type)]).toEqual(expect.arrayContaining(Object.keys(rest)))
    }
    for (const inner of Object.values(value)) visit(inner)
  }
  visit(JSON.parse(claimReview(report, context))['@graph'])
  expect([...seen].sort()).toEqual(Object.keys(properties).sort())
})

test('claimreview: with audit, one review for each claim', () => {
  const report = sampleReport()
  report.files[0]!.claims.push({...report.relations[0]!.a, id: 'c_quiet'})
  const graph = JSON.parse(claimReview(report, {...context, audit: true}))['@graph']
  expect(graph.map((review: {'@id': string}) => review['@id'])).toEqual(['#c_en.md', '#c_quiet', '#c_zh.md'])
  expect(graph[1].reviewRating).toEqual({'@type': 'Rating', alternateName: 'nothing found'})
})

test('claimreview: one review for each claim that something was found about, without a number', () => {
  const report = sampleReport()
  const {a} = report.relations[0]!
  report.files[0]!.claims.push({...a, id: 'c_quiet'})
  Object.assign(a, {documentDate: '2026-05-01', voice: {type: 'speaker', name: 'Ada'}})
  const graph = JSON.parse(claimReview(report, context))['@graph']
  expect(graph).toHaveLength(2)
  expect(graph[0]).toMatchObject({
    '@type': 'ClaimReview',
    author: {'@type': 'Organization', name: 'hypecheck'},
    datePublished: '2026-11-20',
    claimReviewed: 'robots will unload 40–50% of all cargo',
    itemReviewed: {'@type': 'Claim', datePublished: '2026-05-01', author: {'@type': 'Person', name: 'Ada'}},
    reviewRating: {'@type': 'Rating', alternateName: 'contradicts, unsupported-number'}
  })
  expect(graph[0].reviewRating).not.toHaveProperty('ratingValue')
  expect(graph[0].reviewRating.ratingExplanation).toContain('conflicts with zh.md “机器人将卸下全部货物的80%”')
})
