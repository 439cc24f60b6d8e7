import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {compile} from '@mdx-js/mdx'
import type {Root} from 'mdast'
import {remark} from 'remark'
import remarkParse from 'remark-parse'
import remarkPresetLintRecommended from 'remark-preset-lint-recommended'
import {retext} from 'retext'
import retextEquality from 'retext-equality'
import {type Plugin, type PluginTuple, unified} from 'unified'
import {engine, type Options} from 'unified-engine'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import remarkHypecheck, {rulePlugin} from '../src/remark.js'
import retextHypecheck from '../src/retext.js'
import type {Severity} from '../src/types.js'
import {readFixture} from './fixture.js'

// The plugins where others use them: beside presets, through unified-engine, in content pipelines, in MDX. The rules are the real ones.

const forecast = 'By 2031, robots will unload 62% of cargo'
const settings = {asOf: '2026-01-01', corpus: false} as const

const off = Object.fromEntries(rules.map(({id}) => [id, 'off']))

const told = (file: VFile) => file.messages.map(({source, ruleId}) => `${source}:${ruleId}`)
const places = (file: VFile) => file.messages.map(({ruleId, line, column}) => [ruleId, line, column])

type Use = [plugin: unknown, option?: unknown]

/** Runs as the `remark` command does; gives its exit status and what it reports. */
function runEngine(plugins: readonly Use[], options: Partial<Options>): Promise<[status: number, report: string]> {
  const streamError = new PassThrough().setEncoding('utf8')
  return new Promise((resolve, reject) => {
    engine(
      {processor: remark(), plugins: plugins as PluginTuple[], color: false, streamError, ...options},
      (error, code) => (error ? reject(error) : resolve([code ?? 0, String(streamError.read() ?? '')]))
    )
  })
}

describe('a content pipeline', () => {
  /** A compiler that shows the whole tree, positions and all. */
  const stringify: Plugin<[], Root, string> = function () {
    this.compiler = (tree) => JSON.stringify(tree)
  }

  const text = `# Ports\n\n> ${forecast}, *we* guess.\n\n| a | b |\n| - | - |\n| 1 | **${forecast}** |\n\n<p>${forecast}</p>\n`

  test('compiles to the same with the plugin and without', async () => {
    const plain = await unified().use(remarkParse).use(stringify).process(text)
    const checked = await unified().use(remarkParse).use(remarkHypecheck, settings).use(stringify).process(text)
    expect(checked.value).toBe(plain.value)
    expect(told(checked)).toContain('hypecheck:unhedged-forecast')
  })

  test('a plugin behind it sees the messages, and can fail the build', async () => {
    const report = () => (_: Root, file: VFile) => {
      const [message] = file.messages
      if (message) throw message
    }
    const draft = unified().use(remarkParse).use(remarkHypecheck, settings).use(report).use(stringify).process(text)
    await expect(draft).rejects.toMatchObject({ruleId: 'unhedged-forecast'})
  })

  test('a plugin before it may rewrite the words: they are read as they will stand, at their place', async () => {
    const typography = () => (tree: Root) => {
      visit(tree, 'text', (node) => {
        node.value = node.value.replaceAll("'", '’').replaceAll('--', '—')
      })
    }
    const file = await remark()
      .use(typography)
      .use(remarkHypecheck, settings)
      .process(`It's *late* -- or not.\n\n${forecast}.\n`)
    expect(places(file)).toEqual([['unhedged-forecast', 3, 1]])
  })
})

describe('MDX', () => {
  const text = `import {Note} from './note.js'

# Ports

<Note kind="${forecast}">
  ${forecast}.
</Note>

{/* hypecheck ignore unhedged-forecast: a quotation */}

By 2032, robots will unload 63% of cargo.

export const caption = '${forecast}.'

- <b>By 2033</b>, robots will {/* we think */} unload 64% of cargo.
`

  test('words between tags are read; code is not; comments are none of the words', async () => {
    const file = await compile({path: 'ports.mdx', value: text}, {remarkPlugins: [[remarkHypecheck, settings]]})
    expect(places(file)).toEqual([
      ['unhedged-forecast', 6, 3],
      ['unhedged-forecast', 15, 6]
    ])
  })

  test('the module is the same with the plugin and without', async () => {
    const plain = await compile(text)
    expect(String(await compile(text, {remarkPlugins: [[remarkHypecheck, settings]]}))).toBe(String(plain))
  })
})

describe('presets', () => {
  test('messages stand beside those of remark-preset-lint-recommended', async () => {
    const file = await remark()
      .use(remarkPresetLintRecommended)
      .use(remarkHypecheck, settings)
      .process(`${forecast}.\n\n[crane]: https://example.com`)
    expect(told(file).sort()).toEqual([
      'hypecheck:unhedged-forecast',
      'remark-lint:final-newline',
      'remark-lint:no-unused-definitions'
    ])
  })

  test('a comment of remark-lint has no hold on hypecheck, nor the other way', async () => {
    const text = `<!--lint disable no-unused-definitions-->\n\n${forecast}.\n\n[crane]: https://example.com\n`
    const file = await remark().use(remarkPresetLintRecommended).use(remarkHypecheck, settings).process(text)
    expect(told(file)).toEqual(['hypecheck:unhedged-forecast'])
    const other = await remark()
      .use(remarkPresetLintRecommended)
      .use(remarkHypecheck, settings)
      .process(text.replace('lint disable no-unused-definitions', ' hypecheck disable unhedged-forecast: so '))
    expect(told(other)).toEqual(['remark-lint:no-unused-definitions'])
  })

  test.each(rules.map(({id}) => id))('%s alone, with a severity of remark-lint', async (id) => {
    const page = new URL(`../fixtures/rules/${id}.md`, import.meta.url)
    const {files, options, messages} = readFixture(page).find((one) => one.messages.length > 0)!
    const [, ownOptions = {}] = [options.rules?.[id] ?? []].flat()
    const whole = {asOf: '2026-11-20', corpus: false, ...options, rules: off}
    const severities = async (severity: 'error' | 0) => {
      const drafts = files.map((file) => new VFile({...file}))
      const alone: Use = [rulePlugin(id), [severity, ownOptions]]
      await runEngine([[remarkHypecheck, whole], alone], {files: drafts})
      return drafts.flatMap((draft) => draft.messages.map(({ruleId, fatal}) => [ruleId, fatal]))
    }
    expect(await severities('error')).toEqual(messages.map(() => [id, true]))
    expect(await severities(0)).toEqual([])
  })

  test('beside retext-equality', async () => {
    const file = await retext()
      .use(retextEquality)
      .use(retextHypecheck, settings)
      .process(`The chairman spoke. ${forecast}.`)
    expect(told(file)).toEqual(['retext-equality:chairman-chairwoman', 'hypecheck:unhedged-forecast'])
  })
})

describe('unified-engine', () => {
  let cwd: string

  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'hypecheck-engine-'))
    await mkdir(join(cwd, 'old'))
    await writeFile(join(cwd, 'quiet.md'), 'It rains.\n')
  })

  afterEach(() => rm(cwd, {recursive: true}))

  const withSeverity = (severity: Severity): Use => [
    remarkHypecheck,
    {...settings, rules: {'unhedged-forecast': severity}}
  ]
  const runFolder = (use: Use, options: Partial<Options> = {}) =>
    runEngine([use], {cwd, files: ['.'], extensions: ['md'], ignoreName: '.remarkignore', ...options})

  test.each([
    ['info', false, 0],
    ['info', true, 0],
    ['warning', false, 0],
    ['warning', true, 1],
    ['error', false, 1],
    ['error', true, 1]
  ] as const)('%s with frail %s: status %i', async (severity, frail, status) => {
    await writeFile(join(cwd, 'ports.md'), `${forecast}.\n`)
    const [code, report] = await runFolder(withSeverity(severity), {frail})
    expect(report).toContain('unhedged-forecast')
    expect(code).toBe(status)
  })

  test('the ignore file holds', async () => {
    await writeFile(join(cwd, 'old/ports.md'), `${forecast}.\n`)
    expect((await runFolder(withSeverity('error')))[0]).toBe(1)
    await writeFile(join(cwd, '.remarkignore'), 'old/\n')
    const [code, report] = await runFolder(withSeverity('error'), {frail: true})
    expect(report).not.toContain('unhedged-forecast')
    expect(code).toBe(0)
  })

  test('wrong options fail each file, by name', async () => {
    const [code, report] = await runFolder([remarkHypecheck, {perset: 'all'}])
    expect(report).toContain("hypecheck options: perset: no key 'perset'; did you mean preset?")
    expect(code).toBe(1)
  })
})
