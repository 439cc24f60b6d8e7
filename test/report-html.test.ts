import {Parser} from 'htmlparser2'
import {describe, expect, test} from 'vitest'
import type {FormatContext} from '../src/report/format.js'
import {htmlPage} from '../src/report/html.js'
import type {Report} from '../src/report/report.js'
import {claim, finding, quantity, sampleReport} from './report-sample.js'

const context: FormatContext = {color: false, width: 80, audit: true, version: '0.0.0', rules: []}

interface Element {
  name: string
  attributes: Record<string, string>
  text: string
}

/** The elements of a page, each with all its text. */
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

const hostile = `</script><script>alert(1)</script><img src=x onerror="alert(1)"> ' onmouseover='alert(1) $& 80%`

/** A report in which every text that comes from a document is hostile. */
function hostileReport(): Report {
  const path = `${hostile}.md`
  const source = `${hostile}\n`
  const found = {
    ...finding(path, source, hostile, 'rule', 'error'),
    url: 'javascript:alert(1)',
    note: hostile,
    expected: [hostile],
    related: [{path, line: 1, column: 1, endLine: 1, endColumn: 2, text: hostile, why: hostile}]
  }
  const other = claim(path, source, hostile, 'en', quantity(0.8, 0.8, '80%'))
  Object.assign(other, {
    subject: hostile,
    scope: [hostile],
    voice: {type: 'speaker', name: hostile},
    evidence: {type: 'link', text: hostile}
  })
  return {
    version: 1,
    asOf: '2026-11-20',
    files: [{path, language: 'en', source, findings: [found], claims: [other], errors: [{path, message: hostile}]}],
    relations: [{relation: 'agrees', severity: 'info', a: other, b: other, why: hostile, gates: []}]
  }
}

describe('html', () => {
  test('shows counts, the ledger of claims, findings and sources', () => {
    const elements = parse(htmlPage(sampleReport(), context))
    const texts = (name: string) => elements.filter((element) => element.name === name).map(({text}) => text)
    expect(texts('h2')).toEqual(['Documents', 'en.md 1 claim, 1 warning', 'zh.md 1 claim, 1 error'])
    expect(texts('li')).toEqual(expect.arrayContaining(['2files', '2claims', '1errors', '1warnings', '1disagreements']))
    expect(elements.filter(({attributes}) => attributes.id === 'c_en.md')[0]!.text).toContain(
      'robots › share-of-cargo [port-vell]'
    )
    expect(texts('mark')).toEqual(['40–50%', '80%'])
  })

  test('marks the words of a finding, and links both ways', () => {
    const elements = parse(htmlPage(sampleReport(), context))
    const ids = new Set(elements.map(({attributes}) => attributes.id).filter(Boolean))
    const inside = elements.flatMap(({attributes}) =>
      attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : []
    )
    expect(inside).toEqual(expect.arrayContaining(['md1-1', 'nd1-1', 'md2-1', 'nd2-1', 'c_zh.md', 'd1-L7']))
    for (const target of inside) expect(ids).toContain(target)
  })

  test('marks findings that overlap, over line ends', () => {
    const report = sampleReport()
    const source = 'one two\r\nthree four\n'
    const spans = [
      [4, 14, 'info'],
      [9, 19, 'error']
    ] as const
    report.files = [
      {
        path: 'a.md',
        language: 'en',
        source,
        claims: [],
        errors: [],
        findings: spans.map(([start, end, severity]) => ({
          ...finding('a.md', source, source.slice(start, end), 'rule', severity),
          span: {start, end}
        }))
      }
    ]
    const marks = parse(htmlPage(report, context)).filter(({name}) => name === 'mark')
    expect(marks.map(({text, attributes}) => [text, attributes.class])).toEqual([
      ['two', 'info'],
      ['three', 'error'],
      [' four', 'error']
    ])
  })

  test('what documents say is text and nothing else', () => {
    const page = htmlPage(hostileReport(), context)
    const elements = parse(page)
    expect(elements.filter(({name}) => name === 'script')).toHaveLength(1)
    expect(elements.filter(({name}) => ['img', 'iframe', 'link', 'object'].includes(name))).toEqual([])
    for (const {attributes} of elements) {
      expect(Object.keys(attributes).filter((name) => name.startsWith('on'))).toEqual([])
      expect(attributes.href ?? '#').toMatch(/^(#|https:)/)
    }
    expect(elements.find(({name}) => name === 'h2')!.text).toContain('Could not be used')
    expect(elements.filter(({name, text}) => name === 'mark' && text === hostile)).toHaveLength(1)
  })

  test('loads nothing, and runs no script but its own', () => {
    const elements = parse(htmlPage(sampleReport(), context))
    expect(elements.filter(({attributes}) => attributes.src)).toEqual([])
    const policy = elements.find(({attributes}) => attributes['http-equiv'] === 'Content-Security-Policy')
    expect(policy!.attributes.content).toMatch(/^default-src 'none'; .*script-src 'sha256-[\w+/=]+'/)
  })
})
