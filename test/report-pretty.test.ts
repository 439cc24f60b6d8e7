import stringWidth from 'string-width'
import {describe, expect, test} from 'vitest'
import type {FormatContext} from '../src/report/format.js'
import {frame} from '../src/report/frame.js'
import {Lines} from '../src/report/lines.js'
import {pretty} from '../src/report/pretty.js'
import {truncate, wrap} from '../src/report/width.js'
import {finding, sampleReport} from './report-sample.js'

const context: FormatContext = {color: false, width: 80, audit: false, version: '0.0.0', rules: []}

/** The words above the marks of a frame, cell by cell. */
function marked(source: string, words: string, columns: number): string {
  const start = source.indexOf(words)
  const lines = new Lines(source)
  const [shown] = frame(lines, lines.place({start, end: start + words.length}), columns)
  let column = 0
  let under = ''
  for (const {segment} of new Intl.Segmenter().segment(shown!.text)) {
    if (column >= shown!.from && column < shown!.from + shown!.size) under += segment
    column += stringWidth(segment)
  }
  return under
}

describe('code frame', () => {
  test('marks the words by display width', () => {
    expect(marked('到2031年，货物的80%由机器人卸下。', '货物的80%', 80)).toBe('货物的80%')
    expect(marked('Robots 👩‍👩‍👧 unload 80% of it', '80%', 80)).toBe('80%')
    expect(marked('\tA tab, then 80%.', '80%', 80)).toBe('80%')
  })

  test('cuts a long line around the words and stays within its columns', () => {
    const source = `${'前面的话。'.repeat(4000)}货物的80%${'后面的话。'.repeat(4000)}`
    const start = source.indexOf('货')
    const lines = new Lines(source)
    const [shown] = frame(lines, lines.place({start, end: start + 6}), 40)
    expect(stringWidth(shown!.text)).toBeLessThanOrEqual(40)
    expect(shown!.text).toMatch(/^…\S*货物的80%\S*…$/)
    expect(marked(source, '货物的80%', 40)).toBe('货物的80%')
  })

  test('marks words at both ends of a long line', () => {
    const line = `first ${'word '.repeat(100)}last`
    expect(marked(line, 'first', 30)).toBe('first')
    expect(marked(line, 'last', 30)).toBe('last')
  })

  test('shows the first lines of a long passage', () => {
    const lines = new Lines('one\n  two\nthree\nfour\nfive')
    const shown = frame(lines, {line: 1, column: 2, endLine: 5, endColumn: 3}, 40)
    expect(shown.map(({line, from, size}) => [line, from, size])).toEqual([
      [1, 1, 2],
      [2, 2, 3],
      [3, 0, 5]
    ])
  })

  test('lets nothing of the document drive the terminal', () => {
    const source = 'A \u001B]0;title\u0007 and \u202Ereversed\u202C 80%.'
    const lines = new Lines(source)
    const [shown] = frame(lines, {line: 1, column: 1, endLine: 1, endColumn: 2}, 80)
    expect(shown!.text).not.toMatch(/[\u0000-\u001F\u202A-\u202E]/)
    expect(marked(source, '80%', 80)).toBe('80%')
  })

  test('takes CRLF and CR as line ends', () => {
    const lines = new Lines('one\r\ntwo\rthree 80%')
    expect(lines.text(1)).toBe('one')
    expect(lines.place({start: 15, end: 18})).toEqual({line: 3, column: 7, endLine: 3, endColumn: 10})
  })
})

describe('wrap', () => {
  test('breaks between words and between Han characters, never before closing punctuation', () => {
    expect(wrap('aa bb cc', 5)).toEqual(['aa bb', 'cc'])
    expect(wrap('港口机器人，货物', 10)).toEqual(['港口机器', '人，货物'])
  })

  test('leaves a word that is too long whole', () => {
    expect(wrap('https://example.com/a 80%', 10)).toEqual(['https://example.com/a', '80%'])
  })
})

test('truncate cuts by display width', () => {
  expect(truncate('港口机器人', 10)).toBe('港口机器人')
  expect(truncate('港口机器人', 9)).toBe('港口机器…')
})

describe('pretty', () => {
  test('shows finding, frame, related place, note, proposal and counts', () => {
    expect(pretty(sampleReport(), context)).toBe(
      `en.md  1 warning

  ▲ warning  unsupported-number  en.md:7:29
  Unexpected figure \`40–50%\` without a source, expected a link, a footnote or a
  named and dated source
  7 │ By 2031, robots will unload 40–50% of all cargo at Port Vell.
    │                             ^^^^^^

zh.md  1 error

  ✖ error  contradicts-document  zh.md:3:179
  Unexpected figure \`80%\`, which conflicts with \`40–50%\`
  3 │ …。到2031年，机器人将卸下全部货物的80%。后面还有许多话要说。后面还有许多…
    │                                    ^^^
  ↳ en.md:7:10: the same share is given as 40–50%
  7 │ By 2031, robots will unload 40–50% of all cargo at Port Vell.
    │          --------------------------------------
  note: Port Vell, share of cargo, 2031: 0.4–0.5 against 0.8
  instead: 40%–50%

✖ 1 error, 1 warning in 2 files
`
    )
  })

  test('keeps every line within the terminal', () => {
    for (const width of [60, 80, 120]) {
      const widths = pretty(sampleReport(), {...context, width})
        .split('\n')
        .map((line) => stringWidth(line))
      expect(Math.max(...widths)).toBeLessThanOrEqual(width)
    }
  })

  test('writes escape codes only when asked for colour', () => {
    expect(pretty(sampleReport(), context)).not.toContain('\u001B')
    expect(pretty(sampleReport(), {...context, color: true})).toContain('\u001B[31m')
  })

  test('quotes a related place whose text is not at hand', () => {
    const report = sampleReport()
    report.files = report.files.slice(1)
    expect(pretty(report, context)).toContain('“robots will unload 40–50% of all cargo”')
  })

  test('shows a line once for findings about the same words', () => {
    const report = sampleReport()
    const [first] = report.files[0]!.findings
    report.files[0]!.findings.push({
      ...first!,
      rule: 'percent-without-base',
      message: 'Unexpected share',
      expected: ['x']
    })
    const text = pretty(report, context)
    expect(text).toContain('  ▲ warning  percent-without-base  en.md:7:29\n  Unexpected share\n  instead: x\n')
    expect(text.split('By 2031, robots')).toHaveLength(3)
  })

  test('does not say twice what the note says', () => {
    const report = sampleReport()
    const [conflict] = report.files[1]!.findings
    conflict!.related[0]!.why = '0.4–0.5 against 0.8'
    const text = pretty(report, context)
    expect(text).toContain('\n  ↳ en.md:7:10\n')
    expect(text).toContain('note: Port Vell, share of cargo, 2031: 0.4–0.5 against 0.8')
  })

  test('cleans file names and words of the document', () => {
    const report = sampleReport()
    const name = 'a\u001B[2Jb.md'
    const source = 'It is \u001B[2J80%.'
    report.files = [
      {
        path: name,
        language: 'en',
        source,
        claims: [],
        errors: [],
        findings: [finding(name, source, '80%', 'r', 'info')]
      }
    ]
    expect(pretty(report, context)).not.toContain('\u001B')
  })

  test('says so when nothing was found', () => {
    const report = sampleReport()
    for (const file of report.files) file.findings = []
    expect(pretty(report, context)).toBe('✔ No findings in 2 files\n')
  })
})
