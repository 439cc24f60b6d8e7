import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import type {FormatContext} from '../src/report/format.js'
import {markdown} from '../src/report/markdown.js'
import {finding, sampleReport} from './report-sample.js'

const context: FormatContext = {color: false, width: 80, audit: false, version: '0.0.0', rules: []}

const tree = (text: string) => remark().use(remarkGfm).parse(text)

describe('markdown', () => {
  test('lists the findings of each file in a table', () => {
    expect(markdown(sampleReport(), context)).toBe(`### hypecheck: 1 error, 1 warning in 2 files

#### \`en.md\`: 1 warning

| Place | Severity | Rule | Finding |
| --: | :-- | :-- | :-- |
| 7:29 | warning | [unsupported-number](https://example.com/rules#unsupported-number) | Unexpected figure \`40–50%\` without a source, expected a link, a footnote or a named and dated source |

#### \`zh.md\`: 1 error

| Place | Severity | Rule | Finding |
| --: | :-- | :-- | :-- |
| 3:179 | error | [contradicts-document](https://example.com/rules#contradicts-document) | Unexpected figure \`80%\`, which conflicts with \`40–50%\`<br>\`en.md:7\` \`robots will unload 40–50% of all cargo\`: the same share is given as 40–50%<br>Note: Port Vell, share of cargo, 2031: 0.4–0.5 against 0.8<br>Instead: \`40%–50%\` |
`)
  })

  test('fits a comment on GitHub: what is left out is counted, and the rest is still Markdown', () => {
    const report = sampleReport()
    const [file] = report.files
    const many = Array.from({length: 600}, (_, index) => ({
      ...file!.findings[0]!,
      severity: index % 3 === 0 ? ('error' as const) : ('warning' as const),
      message: `Unexpected figure ${index} ${'of which much is said '.repeat(8)}`
    }))
    const errors = Array.from({length: 300}, (_, index) => ({path: `gone-${index}.md`, message: 'no such file'}))
    report.files = [{...file!, findings: many, errors}]
    const text = markdown(report, context)
    expect(text.length).toBeLessThanOrEqual(65_536)
    const shown = [...text.matchAll(/^\| 7:29 \| (error|warning) /gm)].map(([, severity]) => severity)
    const last = text.trimEnd().split('\n').at(-1)
    expect(last).toBe(
      `…and ${200 - shown.filter((severity) => severity === 'error').length} errors, ${400 - shown.filter((severity) => severity === 'warning').length} warnings more; run hypecheck to see all.`
    )
    expect(shown.length).toBeGreaterThan(100)
    expect(tree(text).children.map(({type}) => type)).toEqual(['heading', 'list', 'heading', 'table', 'paragraph'])
  })

  test('one finding that is too long does not keep the others out', () => {
    const report = sampleReport()
    report.files[0]!.findings.unshift({...report.files[0]!.findings[0]!, message: 'long '.repeat(20_000)})
    const text = markdown(report, context)
    expect(text).toContain('Unexpected figure `40–50%`')
    expect(text).toContain('#### `zh.md`: 1 error')
    expect(text).toContain('…and 1 warning more; run hypecheck to see all.')
  })

  test('the audit lists claims, relations and findings of each document', () => {
    const text = markdown(sampleReport(), {...context, audit: true})
    expect(text).toContain('# Claim audit\n\nAs of 2026-11-20. 1 error, 1 warning in 2 files.')
    expect(text).toContain(
      '| 7:10 | robots will unload 40–50% of all cargo | forecast: robots \\[port vell\\] | 0.4–0.5 ratio | 2031-01-01…2031-12-31 |'
    )
    expect(text).toContain(
      '### robots · share of cargo: 1 conflict\n\n- ✖ `zh.md:3` `机器人将卸下全部货物的80%` conflicts with `en.md:7` `robots'
    )
    expect(text).toContain('### Findings\n\n- 7:29 **warning**')
  })

  test('agreements stand as support', () => {
    const report = sampleReport()
    report.relations[0]!.relation = 'agrees'
    expect(markdown(report, {...context, audit: true})).toContain(
      '✔ `zh.md:3` `机器人将卸下全部货物的80%` is supported by `en.md:7`'
    )
  })

  test('words of a document stay words', () => {
    const report = sampleReport()
    const hostile =
      '<img src=x onerror=alert(1)> @team #1 | **b** `code` [l](https://evil.example) https://evil.example'
    report.files = [
      {
        path: 'a|`b`.md',
        language: 'en',
        source: hostile,
        claims: [],
        errors: [],
        findings: [{...finding('a|`b`.md', hostile, hostile, 'rule', 'error'), message: hostile, expected: [hostile]}]
      }
    ]
    const text = markdown(report, context)
    const links: string[] = []
    let cells = 0
    visit(tree(text), (node) => {
      if (node.type === 'link') links.push(node.url)
      if (node.type === 'tableCell') cells++
      if (node.type === 'text') expect(node.value).not.toMatch(/@team|#1/)
      if (node.type === 'html') expect(node.value).toMatch(/^(<br>|<!-- -->)$/)
      expect(['strong', 'image']).not.toContain(node.type)
    })
    expect(links).toEqual(['https://example.com/rules#rule'])
    expect(cells).toBe(8)
  })
})
