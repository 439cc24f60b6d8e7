import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {hoverAt} from '../src/editor/hover.js'
import {settingsOf} from '../src/editor/settings.js'
import {Suppressor} from '../src/editor/suppression.js'
import {check} from '../src/index.js'
import {rewriteOf} from '../src/judge/replacement.js'
import {read} from '../src/read/index.js'
import {understand} from '../src/understand.js'

// What the server says and offers, for texts that are awkward to have in an editor.

const documentOf = (value: string) => read({path: 'draft.md', value})

describe('a rewrite', () => {
  /** The source after the words at fault were replaced. */
  function rewritten(source: string, words: string, actual: string, expected: string): string | undefined {
    const start = source.indexOf(words)
    const edit = rewriteOf(documentOf(source), {span: {start, end: start + words.length}, actual}, expected)
    return edit && source.slice(0, edit.span.start) + edit.text + source.slice(edit.span.end)
  }

  test.each([
    ['plain words whole', 'Robots will go.', 'Robots will go', 'Robots will go', 'They may', 'They may.'],
    [
      'emphasis',
      'All **robots** will *go*.',
      'All **robots** will *go',
      'All robots will go',
      'All robots may go',
      'All **robots** may *go*.'
    ],
    [
      'emphasis of what changes',
      'Robots **will** go.',
      'Robots **will** go',
      'Robots will go',
      'Robots may go',
      'Robots **may** go.'
    ],
    [
      'a link',
      '[Robots](https://a.example) will go.',
      'Robots](https://a.example) will go',
      'Robots will go',
      'Robots may go',
      '[Robots](https://a.example) may go.'
    ],
    [
      'a line break in a quote',
      '> All robots\n> will go.',
      'All robots\n> will go',
      'All robots will go',
      'All robots may go',
      '> All robots\n> may go.'
    ],
    ['a character reference', 'R&amp;D will go.', 'R&amp;D will go', 'R&D will go', 'R&D may go', 'R&amp;D may go.'],
    [
      'words that are only added',
      'Up **40%** now.',
      '**40%** now',
      '40% now',
      '40% (source, year) now',
      'Up **40%** (source, year) now.'
    ],
    ['letters of two units', '**𠮷**将去。', '𠮷**将去', '𠮷将去', '𠮷可能去', '**𠮷**可能去。']
  ])('keeps the Markdown around what differs: %s', (_, source, words, actual, expected, result) => {
    expect(rewritten(source, words, actual, expected)).toBe(result)
  })

  test('is not offered where Markdown ends among the words that differ', () => {
    expect(rewritten('**Robots will** all go.', 'Robots will** all go', 'Robots will all go', 'Robots may go')).toBe(
      undefined
    )
  })
})

describe('a suppression', () => {
  const marks = fc.array(fc.constantFrom('> ', '- ', '* ', '1. ', '27) '), {maxLength: 4})
  const bodies = fc.constantFrom(
    'Robots will go.',
    '**Robots** will go.',
    '# Robots will go',
    'Robots\n',
    '[Robots](https://a.example) go.'
  )
  const endings = fc.constantFrom('\n', '\r\n')

  test('is offered in every nesting of quotes and lists, and covers its block', () => {
    fc.assert(
      fc.property(marks, bodies, endings, (containers, body, ending) => {
        const source = `Rain.${ending}${ending}${containers.join('')}${body}${ending}${ending}Snow.${ending}`
        const document = documentOf(source)
        const start = source.indexOf('Robots')
        const comment = new Suppressor(document, false).suppression('one-rule', {start, end: start + 6})
        const {at, before, after} = comment!
        const edited = documentOf(`${source.slice(0, at)}${before}so${after}${source.slice(at)}`)
        expect(edited.controls).toMatchObject([{action: 'ignore', rules: ['one-rule'], reason: 'so'}])
        const covers = edited.controls[0]!.covers!
        expect(edited.source.slice(covers.start, covers.end)).toContain('Robots')
        expect(edited.source.slice(covers.start, covers.end)).not.toContain('Snow')
        expect(edited.blocks.map(({text}) => text)).toEqual(document.blocks.map(({text}) => text))
      })
    )
  })
})

describe('hover', () => {
  async function hoverOver(value: string, words: string): Promise<string | undefined> {
    const {findings} = (await check([{path: 'draft.md', value}], {asOf: '2026-01-01', corpus: false})).files[0]!
    const checked = {
      document: TextDocument.create('', 'markdown', 1, value),
      understood: understand({path: 'draft.md', value}),
      findings,
      problems: [],
      suppressor: new Suppressor(documentOf(value), false)
    }
    return hoverAt(checked, value.indexOf(words))?.markdown
  }

  test.each([
    ['It took 40–50 hours.', '40', '`40–50 hours` → **40–50 hour**'],
    ['营收增长3倍。', '3', '**3 or 2 x**'],
    ['About 40% agree ([poll](https://a.example)).', '40', '`About 40%` → **≈ 0.4 ratio**'],
    ['天晴。营收为12亿美元。', '营收', '`12亿美元` → **1,200,000,000 USD**'],
    ['By 2030, 40% may leave.', '40', 'possible, about the future'],
    ['In 2025, 40% left ([poll](https://a.example)).', '40', 'link: https://a.example']
  ])('%s', async (value, words, expected) => {
    expect(await hoverOver(value, words)).toContain(expected)
  })

  test('words of the document are no Markdown of the hover', async () => {
    const markdown = await hoverOver('In 2025, 40% left ([poll](https://a.example/_x_*y*)).', '40')
    expect(markdown).toContain('https://a.example/\\_x\\_\\*y\\*')
  })

  test('where a sentence ends, the next one is looked at too', async () => {
    expect(await hoverOver('天晴。40%的人离开了。', '40')).toContain('`40%` → **0.4 ratio**')
  })
})

describe('settings of the editor', () => {
  test('later ones go over earlier ones; what is not set is not', () => {
    expect(settingsOf({preset: 'all', asOf: '2026-01-01'}, {preset: 'strict', asOf: ''}, null)).toEqual({
      settings: {preset: 'strict', asOf: '2026-01-01'},
      mistakes: []
    })
    expect(settingsOf(undefined)).toEqual({settings: {}, mistakes: []})
  })

  test('what cannot be used is left out, and said', () => {
    expect(settingsOf({preset: 'strikt', asOf: '2026-01-01', other: 1})).toEqual({
      settings: {asOf: '2026-01-01'},
      mistakes: ['hypecheck.preset: expected recommended, strict, all, not "strikt"; did you mean strict?']
    })
  })
})
