import {describe, expect, it} from 'vitest'
import {read} from '../src/read/index.js'

const document = (value: string) => read({path: 'draft.md', value})
const blocks = (value: string) => document(value).blocks
const kinds = (value: string) => blocks(value).map(({kind, text}) => `${kind}: ${text}`)
/** Marks of the first block as type, words and address or label. */
const marks = (value: string) => {
  const [block] = blocks(value)
  return block!.marks.map(({type, start, end, url, label}) => [type, block!.text.slice(start, end), url ?? label])
}

describe('marks', () => {
  it('tell links, emphasis and code', () => {
    expect(marks('a [b **c**](https://d.example) *e* ~~f~~ `g`')).toEqual([
      ['link', 'b c', 'https://d.example'],
      ['strong', 'c', undefined],
      ['emphasis', 'e', undefined],
      ['deleted', 'f', undefined],
      ['code', '\uFFFC', undefined]
    ])
  })

  it('resolve references', () => {
    expect(marks('a [b][c]\n\n[c]: https://d.example')).toEqual([['link', 'b', 'https://d.example']])
  })

  it('tell no link on an image', () => {
    expect(marks('a [![b](c.png)](https://d.example)')).toEqual([])
  })

  it('put a footnote on the character before it, and only with a definition', () => {
    expect(marks('Up 40%.[^1]\n\n[^1]: Source.')).toEqual([['footnote', '.', '1']])
    expect(marks('Up 40%.[^1]')).toEqual([])
  })

  it('tell raised numbers from exponents', () => {
    expect(marks('Up 40%¹².')).toEqual([['superscript', '¹²', undefined]])
    expect(blocks('Up 40%<sup>1</sup>.')[0]!.text).toBe('Up 40%.')
    expect(marks('Up 40%<sup>[1]</sup>.')).toEqual([['superscript', '%', '1']])
    expect(blocks('It has 10<sup>12</sup> cells on 5 m<sup>2</sup>.')[0]!.text).toBe('It has 10¹² cells on 5 m².')
    expect(marks('It has 10<sup>12</sup> cells on 5 m².')).toEqual([])
  })

  it('resolve numbers in brackets by a list of sources', () => {
    expect(marks('Up 40% [1].\n\n## Sources\n\n[1] Yearbook 2025')).toEqual([['footnote', '[1]', '1']])
    expect(marks('Up 40% [2].\n\n## Sources\n\n1. Yearbook\n2. Report')).toEqual([['footnote', '[2]', '2']])
    expect(marks('Up 40% [3].\n\n## Sources\n\n1. Yearbook\n2. Report')).toEqual([])
    expect(marks('Up 40% [1].\n\n[1]: https://a.example')).toEqual([['link', '%', 'https://a.example']])
  })
})

describe('HTML', () => {
  it('becomes blocks of its kinds', () => {
    const value = `<h2>Head</h2>
<p>One <em>two</em></p>
<ul><li>Three</li><li>Four</li></ul>
<figure><img alt="no 40%" src="x.png"><figcaption>Five</figcaption></figure>
<details><summary>Six</summary>Seven</details>
<script>var no = 40</script><style>.no{}</style><pre>no</pre><!-- no -->`
    expect(kinds(value)).toEqual([
      'heading: Head',
      'paragraph: One two',
      'item: Three',
      'item: Four',
      'caption: Five',
      'paragraph: Six',
      'paragraph: Seven'
    ])
    expect(blocks(value)[0]!.depth).toBe(2)
  })

  it('gives cells their headers, also over blank lines', () => {
    const value = '<table>\n<tr><th>City</th><th>Firms</th></tr>\n\n<tr><td>Lyon</td><td>40%</td></tr>\n</table>'
    expect(blocks(value).at(-1)).toMatchObject({
      kind: 'cell',
      text: '40%',
      table: {row: 1, column: 1, header: 'Firms', rowHeader: 'Lyon'}
    })
  })

  it('quotes what stands between its tags, Markdown too', () => {
    const value = '<blockquote>\n\nInside\n\n</blockquote>\n\nOutside\n\n<blockquote>HTML</blockquote>'
    expect(blocks(value).map(({text, quoted}) => [text, quoted])).toEqual([
      ['Inside', true],
      ['Outside', false],
      ['HTML', true]
    ])
  })

  it('reads an unfinished end', () => {
    expect(kinds('<p>One &am')).toEqual(['paragraph: One &am'])
    expect(kinds('<p>One <em')).toEqual(['paragraph: One'])
  })

  it('copes with tags nothing closes or opened', () => {
    expect(kinds('<div><p>One\n\nTwo\n\n</section></p>Three</td>')).toEqual([
      'paragraph: One',
      'paragraph: Two',
      'paragraph: Three'
    ])
  })

  it('is no text inside a paragraph, and its code is code', () => {
    const value = 'A <span class="x40">b</span> <code>c 40</code> <a href="https://d.example">e</a>'
    expect(blocks(value)[0]!.text).toBe('A b \uFFFC e')
    expect(marks(value)).toEqual([
      ['code', '\uFFFC', undefined],
      ['link', 'e', 'https://d.example']
    ])
  })
})

describe('controls', () => {
  it('are read from comments with rules and a reason', () => {
    const value =
      'A.\n\n<!-- hypecheck disable one-rule, two-rule: agreed with Ann -->\n\nB.\n\n<!--hypecheck enable-->'
    const {controls} = document(value)
    expect(controls).toMatchObject([
      {action: 'disable', rules: ['one-rule', 'two-rule'], reason: 'agreed with Ann'},
      {action: 'enable', rules: []}
    ])
    expect(controls.map(({start, end}) => value.slice(start, end))).toEqual([
      '<!-- hypecheck disable one-rule, two-rule: agreed with Ann -->',
      '<!--hypecheck enable-->'
    ])
  })

  it('cover the next block with ignore', () => {
    const value = '<!-- hypecheck ignore one-rule -->\n\n> A.\n>\n> B.\n\nC.'
    const [control] = document(value).controls
    expect(value.slice(control!.covers!.start, control!.covers!.end)).toBe('> A.\n>\n> B.')
  })

  it.each([
    '<!-- hypecheck ignore one -->\n<!-- hypecheck ignore two -->\n\n> A.\n\nB.',
    '<!-- hypecheck ignore one -->\n\n<!-- hypecheck disable three -->\n<!-- hypecheck ignore two -->\n> A.\n\nB.',
    '{/* hypecheck ignore one */}\n\n{/* hypecheck ignore two */}\n\n> A.\n\nB.'
  ])('cover the same block where they follow each other: %j', (value) => {
    const covers = document(value).controls.flatMap((control) => control.covers ?? [])
    expect(covers.map(({start, end}) => value.slice(start, end))).toEqual(['> A.', '> A.'])
  })

  it('cover nothing at the end of a document, one after another', () => {
    const {controls} = document('A.\n\n<!-- hypecheck ignore one -->\n<!-- hypecheck ignore two -->\n')
    expect(controls.map(({covers}) => covers)).toEqual([undefined, undefined])
  })

  it('cover the rest of their paragraph inside one', () => {
    const value = 'A. <!-- hypecheck ignore --> B.\n\nC.'
    const [control] = document(value).controls
    expect(value.slice(control!.covers!.start, control!.covers!.end)).toBe(' B.')
  })

  it('are no other comments', () => {
    expect(
      document('<!-- about hypecheck disable -->\n\n<!-- hypecheck disabled -->\n\n`<!-- hypecheck disable -->`')
        .controls
    ).toEqual([])
  })
})

describe('date of publication', () => {
  it('is taken from a line at the beginning', () => {
    expect(document('# T\n\n*2025年07月29日 15:31*\n\nText.').meta.date).toBe('2025-07-29')
    expect(document('By Ann Lee, March 5, 2026\n\nText.').meta.date).toBe('2026-03-05')
    expect(document('---\ndate: 2026-01-01\n---\n\n*2025-07-29*').meta.date).toBe('2026-01-01')
  })

  it('is not taken from a sentence', () => {
    expect(document('It was agreed on 2025-07-29 that all go home.').meta.date).toBeUndefined()
  })
})

describe('hostile input', {timeout: 60_000}, () => {
  it('leaves out what is nested too deep, with one problem, and reads the rest', () => {
    const {blocks, problems} = document(`One.\n\n${'>'.repeat(10_000)} deep\n\n${'- '.repeat(5000)}deep\n\nTwo.`)
    expect(blocks.map(({text}) => text)).toEqual(['One.', 'Two.'])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({path: 'draft.md', line: 3, column: 1})
  })

  it('leaves out a paragraph of nothing but markers, and reads the rest', () => {
    const {blocks, problems} = document(`One.\n\n${'**a'.repeat(100_000)}\n\nTwo.`)
    expect(blocks.map(({text}) => text)).toEqual(['One.', 'Two.'])
    expect(problems[0]).toMatchObject({line: 3})
  })

  it('reads long lines, many lines, and nothing', () => {
    expect(blocks('增长'.repeat(1_000_000))[0]!.text).toHaveLength(2_000_000)
    expect(
      blocks(Array.from({length: 5000}, () => 'word').join('\n'))
        .map(({text}) => text)
        .join(' ')
    ).toBe(Array.from({length: 5000}, () => 'word').join(' '))
    expect(blocks('')).toEqual([])
    expect(blocks('\0 \uD800 \uFFFF')).toHaveLength(1)
  })

  it('reads lists nested as deep as the limit allows', () => {
    const value = Array.from({length: 60}, (_, depth) => `${'  '.repeat(depth)}- item${depth}`).join('\n')
    expect(blocks(value)).toHaveLength(60)
  })
})
