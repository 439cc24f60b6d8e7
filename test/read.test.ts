import {describe, expect, it} from 'vitest'
import {placeOf, read, sourceSpan} from '../src/read/index.js'
import type {Block, Document} from '../src/types.js'

const document = (value: string): Document => read({path: 'draft.md', value})
const blocks = (value: string): Block[] => document(value).blocks
const texts = (value: string): string[] => blocks(value).map((block) => block.text)
const kinds = (value: string): string[] => blocks(value).map((block) => `${block.kind}: ${block.text}`)

/** The source behind a part of the text of the first block that holds it. */
function slice(value: string, part: string): string {
  const block = blocks(value).find(({text}) => text.includes(part))
  if (!block) throw new Error(`no block holds ${part}`)
  const start = block.text.indexOf(part)
  const span = sourceSpan(block.map, {start, end: start + part.length})
  return value.slice(span.start, span.end)
}

describe('blocks', () => {
  it('gives each kind of Markdown its block', () => {
    const value = `# Head\n\nOne.\n\n- Two\n- Three\n\n> Four\n\n| A | B |\n| - | - |\n| x | y |\n\nText[^n].\n\n[^n]: Note.\n`
    expect(kinds(value)).toEqual([
      'heading: Head',
      'paragraph: One.',
      'item: Two',
      'item: Three',
      'paragraph: Four',
      'cell: A',
      'cell: B',
      'cell: x',
      'cell: y',
      'paragraph: Text.',
      'footnote: Note.'
    ])
  })

  it('marks quoted blocks, also inside lists and nested quotes', () => {
    expect(blocks('a\n\n> b\n>\n> > c\n\n- > d').map(({quoted}) => quoted)).toEqual([false, true, true, true])
  })

  it('gives cells the header of their column and of their row', () => {
    const cell = blocks('| City | Firms |\n| --- | ---: |\n| Lyon | 40% |').at(-1)!
    expect(cell.text).toBe('40%')
    expect(cell.table).toMatchObject({row: 1, column: 1, header: 'Firms', rowHeader: 'Lyon'})
  })

  it('numbers list items and says whether they are ordered', () => {
    const [one, two, inner] = blocks('1. one\n2. two\n   - inner')
    expect(one!.list).toMatchObject({item: 0, ordered: true})
    expect(two!.list).toMatchObject({item: 1, ordered: true, id: one!.list!.id})
    expect(inner!.list).toMatchObject({item: 0, ordered: false})
    expect(inner!.list!.id).not.toBe(one!.list!.id)
  })

  it('puts blocks under their heading, and headings under the one above them', () => {
    expect(blocks('a\n\n# b\n\nc\n\n## d\n\ne\n\n# f').map(({section}) => section)).toEqual([-1, -1, 1, 1, 3, -1])
  })

  it('keeps the paragraphs of one item and the cells of one row together', () => {
    const [first, second, other] = blocks('- a\n\n  b\n- c')
    expect(first!.group).toBe(second!.group)
    expect(other!.group).not.toBe(first!.group)
    const cells = blocks('| a | b |\n| - | - |\n| c | d |')
    expect(cells[2]!.group).toBe(cells[3]!.group)
    expect(cells[1]!.group).not.toBe(cells[2]!.group)
  })

  it('knows a caption by its image', () => {
    expect(kinds('![x](a.png)\n\n*Sales since 2019*')).toEqual(['caption: Sales since 2019'])
    expect(kinds('![x](a.png)\n*Sales since 2019*')).toEqual(['caption: Sales since 2019'])
    expect(kinds('Words.\n\n*Sales since 2019*')[1]).toBe('paragraph: Sales since 2019')
  })

  it('leaves out what is no prose', () => {
    const value =
      '---\nslug: 40\n---\n\n```js\nx = 40\n```\n\n    indented 40\n\n![40](40.png "40")\n\n[a]: /40 "40"\n\n<!-- 40 -->\n'
    expect(texts(value)).toEqual([])
  })
})

describe('text', () => {
  it('puts one mark for code and bare addresses', () => {
    expect(texts('Run `npm 40` at https://a.example/40 or <https://b.example> now.')).toEqual([
      'Run \uFFFC at \uFFFC or \uFFFC now.'
    ])
  })

  it('ends a bare address at Chinese punctuation', () => {
    expect(texts('见 https://a.example/40，增长40%。')).toEqual(['见 \uFFFC，增长40%。'])
  })

  it('joins soft breaks with a space, and between wide characters with nothing', () => {
    expect(texts('one\ntwo')).toEqual(['one two'])
    expect(texts('增长\n四成，\n大家\n“好”\nok')).toEqual(['增长四成，大家“好” ok'])
  })

  it('keeps hard breaks', () => {
    expect(texts('one  \ntwo\\\nthree<br>four')).toEqual(['one\u2028two\u2028three\u2028four'])
  })

  it('parses bold beside Chinese punctuation', () => {
    const [block] = blocks('他说**“增长四成。”**大家信了。')
    expect(block!.text).toBe('他说“增长四成。”大家信了。')
    expect(block!.marks).toEqual([{type: 'strong', start: 2, end: 9}])
  })

  it('keeps a literal expression in plain Markdown', () => {
    expect(texts('costs {price} now')).toEqual(['costs {price} now'])
  })
})

describe('map', () => {
  it('goes through escapes and character references', () => {
    const value = 'It cost \\$40&nbsp;bn &amp; rose 5\\% in 2025.'
    expect(texts(value)).toEqual(['It cost $40\u00A0bn & rose 5% in 2025.'])
    expect(slice(value, '$40\u00A0bn')).toBe('\\$40&nbsp;bn')
    expect(slice(value, '2025')).toBe('2025')
  })

  it('goes past the prefixes of quotes and lists', () => {
    const value = '> > one\n> > two 40%\n> three 50%\n\n- a\n  b 60%\nc 70%\n\n1. > d\n   > e 80%'
    for (const part of ['40%', '50%', '60%', '70%', '80%']) expect(slice(value, part)).toBe(part)
  })

  it('counts CRLF and astral characters as they stand', () => {
    const value = '> 🚀 up\r\n> 𠮷野 40%\r\n> end 50%'
    expect(slice(value, '40%')).toBe('40%')
    expect(slice(value, '50%')).toBe('50%')
  })

  it('leaves markup after the last character outside', () => {
    expect(slice('about **40%** of it', '40%')).toBe('40%')
    expect(slice('about 4**0%** of it', '40%')).toBe('4**0%')
  })

  it('finds its way when a byte order mark stands first', () => {
    expect(slice('\uFEFF# Up **40%**', '40%')).toBe('40%')
  })
})

describe('placeOf', () => {
  it('counts lines and columns from 1, in UTF-16 units, with LF, CRLF and CR', () => {
    expect(placeOf('a\r\n🚀b\rc', {start: 5, end: 8})).toEqual({line: 2, column: 3, endLine: 3, endColumn: 2})
  })
})

describe('front matter', () => {
  it('reads what it says of the document', () => {
    const value = `---
title: "Quoted \\"title\\" 40%"
summary: Short
date: 2026年3月5日
authors: [Ann Lee, 王二]
guest: {name: Bo}
source: https://a.example/x
lang: zh-CN
---

Text.`
    expect(document(value).meta).toEqual({
      title: 'Quoted "title" 40%',
      description: 'Short',
      date: '2026-03-05',
      people: ['Ann Lee', '王二', 'Bo'],
      address: 'https://a.example/x',
      language: 'zh'
    })
    expect(kinds(value)).toEqual(['title: Quoted "title" 40%', 'description: Short', 'paragraph: Text.'])
    expect(slice(value, '"title" 40%')).toBe('\\"title\\" 40%')
  })

  it.each([
    ['date: March 5, 2026', '2026-03-05'],
    ['published: 5 Mar 2026', '2026-03-05'],
    ['datetime: 2026-03-05T08:39:29.327Z', '2026-03-05'],
    ['pubDate: 2026/3/5', '2026-03-05'],
    ['created: 2026-03', '2026-03-01'],
    ['updated: 2026', '2026-01-01']
  ])('normalises %s', (field, date) => {
    expect(document(`---\n${field}\n---\n`).meta.date).toBe(date)
  })

  it('takes the first date field that holds one', () => {
    expect(document('---\ncreated: 2026-01-02\npublished:\ndate: soon\n---\n').meta.date).toBe('2026-01-02')
  })

  it('places titles in every kind of scalar', () => {
    const fields = [
      'title: Plain 40% gain',
      "title: 'It''s 40% up'",
      'title: >-\n  Folded\n  and 40% up',
      'title: |\n  Literal\n  and 40% up',
      'title: "Wide\\u0020and 40%"',
      '{"slug": 1, "title": "JSON 40%"}'
    ]
    for (const field of fields) {
      const value = `---\n${field}\n---\n`
      expect(blocks(value)[0]!.kind).toBe('title')
      expect(slice(value, '40%')).toBe('40%')
    }
  })

  it('tells of broken YAML in one problem and reads the rest', () => {
    const value = '---\ntitle: One: two 40%\ndate: 2026-01-02\n---\n\nText.'
    const {problems, blocks} = document(value)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({path: 'draft.md', line: 2})
    expect(problems[0]!.message).toMatch(/^The front matter is not valid YAML \(.+\); .+\.$/)
    expect(blocks.map(({kind}) => kind)).toEqual(['title', 'paragraph'])
    expect(slice(value, '40%')).toBe('40%')
  })
})
