import {describe, expect, it} from 'vitest'
import {read, sourceSpan} from '../src/read/index.js'

const blocks = (value: string) => read({path: 'talk.md', value}).blocks
/** Every block as `speaker: text`. */
const turns = (value: string) => blocks(value).map(({speaker, text}) => `${speaker ?? '-'}: ${text}`)

describe('labels of turns', () => {
  it.each([
    ['bold with the colon inside', '**Ann Lee:** Why?\n\n**Bo Mi:** Because.\n\n**Ann Lee:** Fine.'],
    ['bold with the colon outside', '**Ann Lee**: Why?\n\n**Bo Mi**: Because.\n\n**Ann Lee**: Fine.'],
    ['plain', 'Ann Lee: Why?\n\nBo Mi: Because.\n\nAnn Lee: Fine.'],
    ['inside a paragraph all in bold', '**Ann Lee: Why?**\n\nBo Mi: Because.\n\n**Ann Lee: Fine.**'],
    ['with a role', 'Ann Lee (host): Why?\n\nBo Mi (founder): Because.\n\nAnn Lee: Fine.'],
    ['with a time before', '[00:01:10] Ann Lee: Why?\n\n[00:01:20] Bo Mi: Because.\n\n[00:02:00] Ann Lee: Fine.'],
    ['with a time behind', 'Ann Lee (00:10): Why?\n\nBo Mi (00:20): Because.\n\nAnn Lee (00:30): Fine.'],
    ['behind hard breaks', '**Ann Lee:** Why?  \n**Bo Mi:** Because.  \n**Ann Lee:** Fine.'],
    ['in bold on lines of their own source', '**Ann Lee:** Why?\n**Bo Mi:** Because.\n**Ann Lee:** Fine.'],
    ['alone with a colon', 'Ann Lee:\n\nWhy?\n\nBo Mi:\n\nBecause.\n\nAnn Lee:\n\nFine.'],
    ['alone in bold', '**Ann Lee**\n\nWhy?\n\n**Bo Mi**\n\nBecause.\n\n**Ann Lee**\n\nFine?\n\n**Bo Mi**'],
    ['as headings', '### Ann Lee\n\nWhy?\n\n### Bo Mi\n\nBecause.\n\n### Ann Lee\n\nFine?\n\n### Bo Mi'],
    ['alone with a time', 'Ann Lee 00:10\n\nWhy?\n\nBo Mi 00:20\n\nBecause.\n\nAnn Lee 00:30\n\nFine.\n\nBo Mi 00:40'],
    ['in HTML', '<p><b>Ann Lee:</b> Why?</p>\n<p><b>Bo Mi:</b> Because.</p>\n<p><b>Ann Lee:</b> Fine.</p>']
  ])('are found %s', (_, value) => {
    const expected = ['Ann Lee: Why?', 'Bo Mi: Because.', value.includes('Fine?') ? 'Ann Lee: Fine?' : 'Ann Lee: Fine.']
    expect(turns(value)).toEqual(expected)
  })

  it.each([
    ['with a wide colon', '主持人：为什么？\n\n李雷：因为。\n\n主持人：好。'],
    ['in bold', '**主持人：** 为什么？\n\n**李雷：**因为。\n\n**主持人：** 好。'],
    ['with a role', '主持人（本刊）：为什么？\n\n李雷（创始人）：因为。\n\n主持人：好。'],
    ['in brackets', '【主持人】为什么？\n\n【李雷】因为。\n\n【主持人】好。']
  ])('are found in Chinese %s', (_, value) => {
    expect(turns(value)).toEqual(['主持人: 为什么？', '李雷: 因为。', '主持人: 好。'])
  })

  it('are found in questions and answers', () => {
    expect(turns('Q: Why?\n\nA: Because.')).toEqual(['Q: Why?', 'A: Because.'])
    expect(turns('问：为什么？\n\n答：因为。')).toEqual(['问: 为什么？', '答: 因为。'])
  })

  it('are known from the front matter, also by first name', () => {
    const value = '---\nspeakers: [Ann Lee, Bo Mi]\n---\n\nAnn: Why not.\n\nBo: Because.'
    expect(turns(value)).toEqual(['Ann: Why not.', 'Bo: Because.'])
  })

  it('count once where others recur', () => {
    const value = 'Ann Lee: Questions?\n\nGuest: One.\n\nAnn Lee: Yes.'
    expect(turns(value)).toContain('Guest: One.')
  })
})

describe('what is no label', () => {
  it.each([
    'Note: this is one.\n\nMore text here.',
    'Sponsor: a shop. Plans start at $19.\n\nMedia contact: someone.',
    'Note: one.\n\nText.\n\nNote: two.\n\nNote: three.',
    'It began at 09:00 and ended.\n\nIt began at 10:00 and ended.',
    'See https://a.example and more.\n\nSee https://b.example and more.',
    '来源：年鉴。\n\n正文。\n\n来源：公报。',
    '- Speed: fast\n- Cost: low\n- Speed: faster',
    '**Speed:** fast.\n\n**Cost:** low.\n\n**Care:** good.'
  ])('%j', (value) => {
    expect(blocks(value).every(({speaker}) => speaker === undefined)).toBe(true)
  })

  it('leaves reported speech inside a turn', () => {
    const value = 'Ann Lee: Tell me.\n\nBo Mi: They asked.\n\nThey said: “It is over.”\n\nAnn Lee: And?\n\nBo Mi: No.'
    expect(turns(value)[2]).toBe('Bo Mi: They said: “It is over.”')
  })
})

describe('a turn', () => {
  const open = 'Ann: Why?\n\nBo: First.\n\nSecond.\n\n> Third.\n\n- Fourth.\n\n'

  it('holds the blocks behind it until the next label', () => {
    expect(turns(`${open}Ann: Fine.`)).toEqual([
      'Ann: Why?',
      'Bo: First.',
      'Bo: Second.',
      'Bo: Third.',
      'Bo: Fourth.',
      'Ann: Fine.'
    ])
  })

  it('ends at a heading and at a thematic break', () => {
    expect(turns(`${open}Ann: Fine.\n\nBo: Yes.\n\n## Notes\n\nText.`).slice(-2)).toEqual(['-: Notes', '-: Text.'])
    expect(turns(`${open}Ann: Fine.\n\nBo: Yes.\n\n---\n\nText.`).at(-1)).toBe('-: Text.')
  })

  it('keeps its map and marks when labels are taken out', () => {
    const value = '**Ann:** It is \\$40 [here](https://a.example).  \n**Bo:** No, 50%.  \n**Ann:** Oh.'
    const [first, second] = blocks(value)
    expect(first!.marks).toEqual([{type: 'link', url: 'https://a.example', start: 10, end: 14}])
    for (const [block, part, slice] of [
      [first!, '$40', '\\$40'],
      [second!, '50%', '50%']
    ] as const) {
      const start = block.text.indexOf(part)
      const span = sourceSpan(block.map, {start, end: start + part.length})
      expect(value.slice(span.start, span.end)).toBe(slice)
    }
    expect(first!.group).not.toBe(second!.group)
  })
})
