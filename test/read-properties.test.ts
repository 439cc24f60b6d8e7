import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {read, readTree, sourceSpan} from '../src/read/index.js'
import type {Document} from '../src/types.js'

/** Words that stand in the text exactly as in the source; the digits keep them apart. */
const WORD = /(?:zeta|四成|🚀|𠮷)\d+/gu

const word = fc.constantFrom('zeta', '四成', '🚀', '𠮷')
const noise = fc.constantFrom(
  '\\$',
  '\\*',
  '\\>',
  '&amp;',
  '&nbsp;',
  '&#x1F680;',
  '&',
  '\\a',
  '`code 40`',
  '[^1]',
  '<br>',
  '<sup>1</sup>',
  ' https://a.example/40 ',
  ' me@a.example ',
  '![alt 40](a.png)',
  '，',
  '。',
  '“',
  '…',
  '>',
  '…。'
)

/** One or more words with markup and noise around them. */
const phrase = fc
  .array(
    fc.oneof(
      {weight: 3, arbitrary: word.map((text) => `${text}@`)},
      {weight: 2, arbitrary: noise},
      {weight: 1, arbitrary: word.map((text) => `**${text}@**`)},
      {weight: 1, arbitrary: word.map((text) => `*${text}@*`)},
      {weight: 1, arbitrary: word.map((text) => `[see ${text}@](https://a.example)`)},
      {weight: 1, arbitrary: word.map((text) => `<b>${text}@</b>`)}
    ),
    {minLength: 1, maxLength: 6}
  )
  .chain((parts) => fc.constantFrom(' ', '').map((gap) => parts.join(gap)))

const lines = fc.array(phrase, {minLength: 1, maxLength: 3})
const soft = fc.constantFrom('\n', '  \n', '\\\n', ' \n')

/** A block of Markdown, with its words not numbered yet. */
const block = fc.oneof(
  fc.tuple(lines, soft).map(([texts, gap]) => texts.join(gap)),
  phrase.map((text) => `## ${text}`),
  lines.map((texts) => texts.map((text) => `> ${text}`).join('\n')),
  lines.map((texts) => texts.map((text) => `> > ${text}`).join('\n')),
  lines.map((texts) => `> ${texts.join('\n')}`),
  lines.map((texts) => texts.map((text) => `- ${text}`).join('\n')),
  lines.map((texts) => `1. ${texts.join('\n   ')}`),
  lines.map((texts) => `- > ${texts.join('\n  >  ')}`),
  fc.tuple(phrase, phrase).map(([a, b]) => `| ${a} | ${b} |\n| --- | :-: |\n| ${b} | ${a} |`),
  lines.map((texts) => `<div>\n<p>${texts.join('\n')}</p>\n</div>`),
  lines.map((texts) => `> <table><tr><td>\n> ${texts.join('\n> ')}\n> </td></tr></table>`),
  lines.map((texts) => `**Ann Lee:** ${texts.join('\n')}`)
)

const source = fc
  .tuple(fc.array(block, {minLength: 1, maxLength: 8}), fc.constantFrom('\n', '\r\n'))
  .map(([blocks, eol]) => {
    let count = 0
    return `${blocks.join('\n\n')}\n\n[^1]: Note.\n`
      .replace(/(zeta|四成|🚀|𠮷)@/gu, (_, text: string) => `${text}${++count}`)
      .replaceAll('\n', eol)
  })

/** A line end maps to a space unit by unit, a NUL to the replacement character. */
function plain(text: string): string {
  return text.replace(/[\s\0\uFFFD]/g, ' ')
}

/** What must hold of every document. */
function check({blocks, source}: Document): void {
  for (const {text, map, marks} of blocks) {
    let at = 0
    let from = 0
    for (const run of map) {
      expect(run.at).toBe(at)
      expect(run.size).toBeGreaterThan(0)
      expect(run.source).toBeGreaterThanOrEqual(from)
      at += run.size
      from = run.source + run.sourceSize
      expect(from).toBeLessThanOrEqual(source.length)
      if (run.size === run.sourceSize && run.size > 1) {
        expect(plain(source.slice(run.source, from))).toBe(plain(text.slice(run.at, at)))
      }
    }
    expect(at).toBe(text.length)
    for (const mark of marks) {
      expect(mark.start).toBeLessThan(mark.end)
      expect(mark.end).toBeLessThanOrEqual(text.length)
    }
  }
}

function words({blocks, source}: Document): Array<[string, string]> {
  return blocks.flatMap(({text, map}) =>
    Array.from(text.matchAll(WORD), (match): [string, string] => {
      const span = sourceSpan(map, {start: match.index, end: match.index + match[0].length})
      return [match[0], source.slice(span.start, span.end)]
    })
  )
}

describe('the map from text to source', {timeout: 60_000}, () => {
  it('leads every word to itself, whatever stands around it', () => {
    fc.assert(
      fc.property(source, (value) => {
        const document = read({path: 'a.md', value})
        check(document)
        const found = words(document)
        for (const [inText, inSource] of found) expect(inSource).toBe(inText)
        const all = value.match(WORD) ?? []
        expect(found.map(([text]) => text).sort()).toEqual([...all].sort())
      }),
      {numRuns: 120}
    )
  })

  it('holds for the tree of a stock remark as well', () => {
    const stock = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
    fc.assert(
      fc.property(source, (value) => {
        const document = readTree(stock.parse(value), {path: 'a.md', value})
        check(document)
        for (const [inText, inSource] of words(document)) expect(inSource).toBe(inText)
      }),
      {numRuns: 60}
    )
  })

  it('holds for any text at all', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (value) => {
        check(read({path: 'a.md', value}))
      }),
      {numRuns: 200}
    )
    const markup = fc.constantFrom(
      ...'*_`~[]()<>!#-|\\&;:\n \t1.a四"\'/='.split(''),
      '<b>',
      '</p>',
      '---\n',
      '> ',
      '- '
    )
    fc.assert(
      fc.property(fc.array(markup, {maxLength: 60}), (parts) => {
        check(read({path: 'a.md', value: parts.join('')}))
      }),
      {numRuns: 250, examples: [[['>', '\t', '</p>', '*']]]}
    )
  })
})

describe('reading in pieces', {timeout: 60_000}, () => {
  it('gives what reading at once gives', () => {
    const whole = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
    const parts = fc.array(
      fc.constantFrom(
        'Text with [a link][one] and a note[^n].',
        '- one\n- two\n\n  still two',
        '- three\n\n- four',
        '1. first\n2. second',
        '> quoted\n> more',
        '```\ncode\n\nmore code\n```',
        '<!-- a\n\nb -->',
        '<div>\n\nInside\n\n</div>',
        '    indented',
        '  spaced',
        '# Head',
        '***',
        '[one]: https://a.example/one',
        '[^n]: The note.',
        '[two] is [not] defined',
        '| a | b |\n| - | - |\n| c | d |'
      ),
      {minLength: 100, maxLength: 100}
    )
    for (const blocks of fc.sample(parts, {numRuns: 6})) {
      const value = `---\ntitle: T\n---\n${blocks.join('\n\n')}`
      expect(read({path: 'a.md', value}).blocks).toEqual(readTree(whole.parse(value), {path: 'a.md', value}).blocks)
    }
  })
})

describe('the documents of this project', () => {
  const files = ['corpus', 'fixtures'].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name))
  )

  it.each(files)('%s is mapped word by word', (path) => {
    const document = read({path, value: readFileSync(path, 'utf8')})
    check(document)
    for (const {text, map} of document.blocks) {
      for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
        const span = sourceSpan(map, {start: match.index, end: match.index + match[0].length})
        const slice = document.source.slice(span.start, span.end)
        if (!/[^\p{L}\p{N}]/u.test(slice)) expect(slice).toBe(match[0])
      }
    }
  })
})
