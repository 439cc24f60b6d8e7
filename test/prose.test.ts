import fc from 'fast-check'
import type {Sentence as SentenceNode} from 'nlcst'
import {toString as nlcstToString} from 'nlcst-to-string'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {languages} from '../src/languages/index.js'
import {cutSentences} from '../src/prose/boundaries.js'
import {segment} from '../src/prose/index.js'
import {languageOf} from '../src/prose/language.js'
import {retextChinese, toNlcst} from '../src/prose/nlcst.js'
import {read} from '../src/read/index.js'
import type {LanguageCode} from '../src/types.js'

const cut = (text: string, language: LanguageCode) =>
  cutSentences(text, languages[language].sentences).map(({start, end}) => text.slice(start, end))

describe('sentences', () => {
  test.each([
    ['en', 'It grew. It fell. It grew again!', ['It grew.', 'It fell.', 'It grew again!']],
    [
      'en',
      'It is faster vs. GPT-4.1, approx. 40% in Fig. 3. Good.',
      ['It is faster vs. GPT-4.1, approx. 40% in Fig. 3.', 'Good.']
    ],
    ['en', 'Dr. Lee and J. Smith paid $3.5 each.', ['Dr. Lee and J. Smith paid $3.5 each.']],
    ['en', 'Costs fell. 40% of teams gained.', ['Costs fell.', '40% of teams gained.']],
    ['en', '“Is it true?” she asked.', ['“Is it true?” she asked.']],
    [
      'en',
      'He left (so they say. Nobody saw it.) and came back.',
      ['He left (so they say. Nobody saw it.) and came back.']
    ],
    ['en', 'It stopped. iPhone sales went on.', ['It stopped.', 'iPhone sales went on.']],
    ['zh', '他来了。真的吗？是的！', ['他来了。', '真的吗？', '是的！']],
    ['zh', '“都会失败。”他说。', ['“都会失败。”', '他说。']],
    ['zh', '这是“什么？”的问题。', ['这是“什么？”的问题。']],
    ['zh', '版本为 4.0。ARR 为 1.5 亿。', ['版本为 4.0。', 'ARR 为 1.5 亿。']],
    ['zh', '上半句；下半句。', ['上半句；下半句。']],
    ['en', 'One line\u2028another line', ['One line', 'another line']]
  ] as const)('%s: %s', (language, text, expected) => {
    expect(cut(text, language)).toEqual(expected)
  })

  test('cover every character that is not white space, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Word', '词', '。', '.', '? ', '！', '“', '”', '(', '）', ' ', '\u2028', '4.5')),
        (parts) => {
          const text = parts.join('')
          const spans = cutSentences(text, languages.en.sentences)
          for (const [index, span] of spans.entries())
            expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
          const kept = spans.map(({start, end}) => text.slice(start, end)).join('')
          expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        }
      )
    )
  })
})

test('an overlong sentence is cut at a clause, and never inside a character', () => {
  const spans = cutSentences(`${'some words, '.repeat(400)}end.`, languages.en.sentences)
  expect(Math.max(...spans.map(({start, end}) => end - start))).toBeLessThanOrEqual(1500)
  const text = '𠮷'.repeat(5000)
  for (const {start, end} of cutSentences(text, languages.zh.sentences))
    expect(text.slice(start, end)).toMatch(/^𠮷+$/u)
})

describe('language', () => {
  test.each([
    ['The valuation (估值) rose.', 'en', 'en'],
    ['Mike Krieger 是 CPO。', 'zh', 'zh'],
    ['Agent 的安全问题', 'en', 'zh'],
    ['2028', 'zh', 'zh']
  ] as const)('%s', (text, fallback, expected) => {
    expect(languageOf(text, fallback)).toBe(expected)
  })

  test('is told sentence by sentence', () => {
    const document = read({path: 'mixed.md', value: '这一段是中文。\n\nThis paragraph is English.\n'})
    expect(segment(document).map(({language}) => language)).toEqual(['zh', 'en'])
  })

  test('of the front matter goes first for text without letters', () => {
    const document = read({path: 'zh.md', value: '---\nlanguage: zh\n---\n\n40%\n'})
    expect(segment(document).map(({language}) => language)).toEqual(['zh'])
  })
})

describe('nlcst', () => {
  test.each([
    ['en', 'Dr. Lee paid 40% more. It fell!'],
    ['zh', '到2028年，全球40%的新代码由 Agent 生成。真的吗？']
  ] as const)('%s: a tree that writes itself out, with true offsets', (language, text) => {
    const tree = toNlcst(text, language)
    expect(nlcstToString(tree)).toBe(text)
    const paragraph = tree.children[0]!
    const sentences = ('children' in paragraph ? paragraph.children : []).filter((node) => node.type === 'SentenceNode')
    expect(sentences).toHaveLength(2)
    for (const sentence of sentences as SentenceNode[])
      for (const word of sentence.children)
        expect(text.slice(word.position!.start.offset, word.position!.end.offset)).toBe(nlcstToString(word))
  })

  test('a parser for unified', () => {
    expect(nlcstToString(unified().use(retextChinese).parse('第一句。第二句。') as never)).toBe('第一句。第二句。')
  })
})
