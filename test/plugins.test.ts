import {PassThrough} from 'node:stream'
import {remark} from 'remark'
import remarkLintFinalNewline from 'remark-lint-final-newline'
import remarkLintNoDuplicateHeadings from 'remark-lint-no-duplicate-headings'
import {retext} from 'retext'
import type {PluginTuple} from 'unified'
import {engine} from 'unified-engine'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, test, vi} from 'vitest'
import type {OptionsGiven, RuleOption} from '../src/plugin-options.js'
import remarkHypecheck, {rulePlugin} from '../src/remark.js'
import retextHypecheck, {retextChinese} from '../src/retext.js'

// A rule by itself has no option that leaves the reference base out.
vi.mock('../src/corpus.js', () => ({loadCorpus: async () => [], loadPrepared: async () => new Map()}))

// Two rules stand for all: one that judges sentences, one that judges relations.
vi.mock('../rules/index.js', () => ({
  rules: [
    {
      id: 'magic',
      since: '0',
      severity: 'warning',
      presets: ['recommended'],
      languages: ['en', 'zh'],
      docs: {checks: '', because: '', instead: '', silent: []},
      options: {words: {type: 'strings', default: ['magic', '魔法'], description: 'The words.'}},
      messages: {found: 'Unexpected word `{actual}`'},
      on: 'sentence',
      *check({sentence}: {sentence: {text: string}}, {options}: {options: {words: string[]}}) {
        for (const word of options.words) {
          const start = sentence.text.indexOf(word)
          if (start >= 0)
            yield {message: 'found', at: {start, end: start + word.length}, expected: ['craft'], note: 'A note.'}
        }
      }
    },
    {
      id: 'conflict',
      since: '0',
      severity: 'error',
      presets: ['recommended'],
      languages: ['en', 'zh'],
      docs: {checks: '', because: '', instead: '', silent: []},
      messages: {found: 'Unexpected figure, which conflicts with `{other}`'},
      on: 'relation',
      *check({relation, a, b}: {relation: string; a: Claim; b: Claim}) {
        if (relation !== 'contradicts') return
        yield {
          message: 'found',
          at: b.span,
          data: {other: a.text},
          related: [{path: a.path, span: a.span, why: 'the other'}]
        }
      }
    }
  ]
}))

type Claim = {path: string; span: {start: number; end: number}; text: string}

const one = 'In 2025, Acme had a 32% share of the crane market.\n'
const two = 'In 2025, Acme had a 24% share of the crane market.\n'
const settings = {asOf: '2026-01-01', corpus: false} as const

/** Runs plugins over files the way the `remark` command does. */
function run(files: VFile[], plugins: Array<[plugin: unknown, option?: unknown]>): Promise<number> {
  return new Promise((resolve, reject) => {
    const streamError = new PassThrough()
    engine({processor: remark(), plugins: plugins as PluginTuple[], files, streamError}, (error, code) =>
      error ? reject(error) : resolve(code ?? 0)
    )
  })
}

const files = (...texts: string[]) => texts.map((value, index) => new VFile({path: `${index + 1}.md`, value}))
const ids = (file: VFile) => file.messages.map((message: VFileMessage) => message.ruleId)

describe('remark', () => {
  test('a message has place, rule, source and what to write instead', async () => {
    const file = await remark().use(remarkHypecheck, settings).process('# A\n\nIt is **magic**.\n')
    expect(file.messages).toHaveLength(1)
    expect(file.messages[0]).toMatchObject({
      reason: 'Unexpected word `magic`',
      source: 'hypecheck',
      ruleId: 'magic',
      place: {start: {line: 3, column: 9, offset: 13}, end: {line: 3, column: 14, offset: 18}},
      actual: 'magic',
      expected: ['craft'],
      note: 'A note.',
      fatal: false
    })
    expect(file.messages[0]!.url).toMatch(/magic/)
  })

  test('words of one’s own are read in every file of a run, beside plugins of single rules', async () => {
    const [own, other] = [
      ['In 2025, Acme had a ring delay of 40 seconds.\n', '2025年，Acme的响铃等待为90秒。\n'],
      ['conflict']
    ]
    const found = async (concepts?: OptionsGiven['concepts']) => {
      const run1 = files(...own!)
      await run(run1, [[rulePlugin('magic')], [remarkHypecheck, {...settings, ...(concepts && {concepts})}]])
      return run1.flatMap(ids)
    }
    expect(await found()).toEqual([])
    expect(await found({metrics: {'ring-delay': ['ring delay', '响铃等待']}})).toEqual(other)
  })

  test('severities are those of vfile', async () => {
    for (const [severity, fatal] of [
      ['error', true],
      ['warning', false],
      ['info', undefined]
    ] as const) {
      const file = new VFile('It is magic.')
      await remark()
        .use(remarkHypecheck, {...settings, rules: {magic: severity}})
        .process(file)
      expect(file.messages.map((message) => message.fatal)).toEqual([fatal])
    }
  })

  test('places do not count a byte order mark', async () => {
    const file = await remark().use(remarkHypecheck, settings).process('\uFEFFmagic')
    expect(file.messages[0]!.column).toBe(1)
  })

  test('suppression comments hold', async () => {
    const text = '<!-- hypecheck ignore magic: a quotation -->\n\nIt is magic.\n\nSo much magic.\n'
    const file = await remark().use(remarkHypecheck, settings).process(text)
    expect(file.messages.map((message) => message.line)).toEqual([5])
  })

  test('the tree and the text are not changed', async () => {
    const text = '# 魔法\n\n* It is *magic*\n'
    const tree = remark().parse(text)
    const before = structuredClone(tree)
    await remark().use(remarkHypecheck, settings).run(tree, new VFile(text))
    expect(tree).toEqual(before)
  })

  test('wrong options are refused by name', () => {
    const use = (options: object) => () => remark().use(remarkHypecheck, options).freeze()
    expect(use({perset: 'all'})).toThrow("hypecheck options: perset: no key 'perset'; did you mean preset?")
    expect(use({overrides: []})).toThrow('hypecheck options: overrides: a plugin has none')
    expect(use({rules: {magick: 'off'}})).toThrow("no rule 'magick'; did you mean magic?")
    expect(use({rules: {magic: ['info', {word: 'x'}]}})).toThrow("no option of magic 'word'; did you mean words?")
  })
})

describe('remark, across files', () => {
  test('a file is checked against the others of the run', async () => {
    const [a, b] = files(one, two)
    expect(await run([a!, b!], [[remarkHypecheck, settings]])).toBe(1)
    expect([...ids(a!), ...ids(b!)]).toEqual(['conflict'])
    const [message] = [...a!.messages, ...b!.messages]
    expect(message).toMatchObject({source: 'hypecheck', fatal: true, line: 1})
    expect(message!.note).toMatch(/^[12]\.md:1:1 “In 2025, Acme had a \d\d% share of the crane market”: the other$/)
  })

  test('each file says what it says alone, once', async () => {
    const [a, b] = files('It is magic.\n', 'So much magic.\n')
    await run([a!, b!], [[remarkHypecheck, settings]])
    expect([ids(a!), ids(b!)]).toEqual([['magic'], ['magic']])
  })

  test('suppression comments hold for what other files give rise to', async () => {
    const [a, b] = files(one, two)
    const quiet = files(one, two).map(
      (file) => new VFile({path: file.path, value: `<!-- hypecheck disable conflict -->\n\n${file}`})
    )
    await run([a!, b!], [[remarkHypecheck, settings]])
    await run(quiet, [[remarkHypecheck, settings]])
    expect([...ids(a!), ...ids(b!)]).toEqual(['conflict'])
    expect(quiet.flatMap(ids)).toEqual([])
  })
})

describe('one rule as a plugin of remark', () => {
  const check = async (option?: RuleOption) => {
    const file = await remark().use(rulePlugin('magic'), option).process('It is magic, no craft.')
    return file.messages.map((message) => [message.actual, message.fatal])
  }

  test.each<[RuleOption | undefined, Array<[string, boolean | undefined]>]>([
    [undefined, [['magic', false]]],
    [true, [['magic', false]]],
    ['on', [['magic', false]]],
    [1, [['magic', false]]],
    ['warn', [['magic', false]]],
    [2, [['magic', true]]],
    ['error', [['magic', true]]],
    [['error'], [['magic', true]]],
    ['info', [['magic', undefined]]],
    [[2, {words: ['craft']}], [['craft', true]]],
    [[true, {words: ['craft']}], [['craft', false]]],
    [false, []],
    [0, []],
    ['off', []],
    [[0], []]
  ])('%j', async (option, expected) => {
    expect(await check(option)).toEqual(expected)
  })

  test('refuses other options', () => {
    expect(() =>
      remark()
        .use(rulePlugin('magic'), 3 as never)
        .freeze()
    ).toThrow('expected a severity')
    expect(() =>
      remark()
        .use(rulePlugin('magic'), [1, {word: 'x'}])
        .freeze()
    ).toThrow('did you mean words?')
    expect(() => rulePlugin('magick')).toThrow("no rule 'magick'")
  })

  test('stands beside the rules of remark-lint, in a file and across files', async () => {
    const [a, b] = files(`# A\n\n${one}\n# A\n\nIt is magic.\n`, two.trimEnd())
    await run(
      [a!, b!],
      [
        [remarkLintFinalNewline],
        [remarkLintNoDuplicateHeadings, [2]],
        [rulePlugin('magic'), ['error']],
        [rulePlugin('conflict'), [1]]
      ]
    )
    const all = [...a!.messages, ...b!.messages].map(({ruleId, source, fatal}) => `${source}:${ruleId} ${fatal}`)
    expect(all.sort()).toEqual([
      'hypecheck:conflict false',
      'hypecheck:magic true',
      'remark-lint:final-newline false',
      'remark-lint:no-duplicate-headings true'
    ])
  })
})

describe('retext', () => {
  test('behind the parser for Chinese', async () => {
    const file = await retext().use(retextChinese).use(retextHypecheck, settings).process('到2028年，这是魔法。')
    expect(file.messages.map(({column, actual}) => [column, actual])).toEqual([[10, '魔法']])
  })

  test('places in plain text, in both languages', async () => {
    const text = 'First line.\nIt is magic.\n\n到2028年，这是魔法。'
    const file = await retext().use(retextHypecheck, settings).process(text)
    expect(file.messages.map(({line, column, actual}) => [line, column, actual])).toEqual([
      [2, 7, 'magic'],
      [4, 10, '魔法']
    ])
  })

  test('the tree is not changed', async () => {
    const tree = retext().parse('It is magic.')
    const before = structuredClone(tree)
    await retext().use(retextHypecheck, settings).run(tree, new VFile('It is magic.'))
    expect(tree).toEqual(before)
  })
})
