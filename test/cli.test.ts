import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {withoutKnown} from '../src/cli/baseline.js'
import {layOut} from '../src/cli/examples.js'
import type {Flags} from '../src/cli/flags.js'
import type {Terminal} from '../src/cli/terminal.js'
import type {FileOptions} from '../src/options.js'
import type {Finding, SourceFile} from '../src/types.js'
import {runCommand, type Surroundings} from './command-line.js'
import {finding} from './report-sample.js'

// The command line is tested without the stages behind it: every “BAD” is an error, every “SO-SO” a warning.
const checked = vi.hoisted(() => ({options: {} as Record<string, unknown>}))
const rules = vi.hoisted(() => [
  {id: 'bad-word', severity: 'error', presets: ['recommended'], docs: {checks: 'Bad words.'}},
  {
    id: 'so-so-word',
    severity: 'warning',
    presets: [],
    since: '0.1.0',
    docs: {checks: 'So-so words.', because: 'They are so-so.', instead: 'Better words.', silent: ['Quotations.']},
    messages: {found: 'Unexpected `{actual}`'},
    options: {
      words: {type: 'strings', default: [], description: 'More words.'},
      most: {type: 'number', default: 1, description: 'How many.'}
    }
  }
])
vi.mock('../rules/index.js', () => ({rules}))
vi.mock('../src/index.js', () => ({
  rules,
  check: async (files: SourceFile[], options: Record<string, unknown>) => {
    checked.options = options
    const found = ({path, value}: SourceFile): Finding[] => [
      ...(value.includes('BAD') ? [finding(path, value, 'BAD', 'bad-word', 'error')] : []),
      ...(value.includes('SO-SO') ? [finding(path, value, 'SO-SO', 'so-so-word', 'warning')] : [])
    ]
    return {
      version: 1,
      asOf: options.asOf,
      relations: [],
      files: files.map((file) => ({
        path: file.path,
        language: 'en',
        source: file.value,
        claims: [],
        errors: [],
        findings: found(file)
      }))
    }
  }
}))

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hypecheck-'))
})

afterEach(async () => {
  vi.useRealTimers()
  await rm(folder, {recursive: true})
})

async function put(name: string, text: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, name, '..'), {recursive: true})
  await writeFile(join(folder, name), text)
}

const hypecheck = (args: string[], more: Partial<Surroundings> = {}) =>
  runCommand(args, {cwd: folder, columns: 80, ...more})

const settingsOf = (path: string) => (checked.options.forFile as (path: string) => FileOptions)(path)

const paths = (stdout: string): string[] => JSON.parse(stdout).files.map((file: {path: string}) => file.path)

describe('files', () => {
  beforeEach(async () => {
    await put('a.md', 'Fine.\n')
    await put('posts/b.markdown', 'Fine.\n')
    await put('posts/deep/c.mdx', 'Fine.\n')
    await put('posts/notes.txt', 'Fine.\n')
    await put('node_modules/x/readme.md', 'Fine.\n')
    await put('.hidden/d.md', 'Fine.\n')
  })

  test('without operands: the Markdown under this folder, neither dot folders nor node_modules', async () => {
    const {status, stdout} = await hypecheck(['--format', 'json'])
    expect(paths(stdout)).toEqual(['a.md', 'posts/b.markdown', 'posts/deep/c.mdx'])
    expect(status).toBe(0)
  })

  test('files, folders and globs, each file once', async () => {
    const {stdout} = await hypecheck([
      'check',
      '--format=json',
      'posts/notes.txt',
      './posts/',
      join(folder, 'posts/b.markdown'),
      'posts/**/*.{mdx,txt}'
    ])
    expect(paths(stdout)).toEqual(['posts/notes.txt', 'posts/b.markdown', 'posts/deep/c.mdx'])
  })

  test('.hypecheckignore keeps folders and globs from finding files, not from naming them', async () => {
    await put('.hypecheckignore', '# drafts\nposts/*\n!posts/deep\n')
    expect(paths((await hypecheck(['--format', 'json'])).stdout)).toEqual(['a.md', 'posts/deep/c.mdx'])
    expect(paths((await hypecheck(['posts/*.markdown', '--format', 'json'])).stdout)).toEqual(['posts/*.markdown'])
    expect(paths((await hypecheck(['posts/b.markdown', '--format', 'json'])).stdout)).toEqual(['posts/b.markdown'])
  })

  test('standard input, by the name it is given', async () => {
    const {stdout, status} = await hypecheck(['-', '--stdin-filename', 'draft.md', '--format', 'json'], {stdin: 'BAD'})
    expect(JSON.parse(stdout).files[0]).toMatchObject({path: 'draft.md', findings: [{actual: 'BAD', line: 1}]})
    expect(status).toBe(1)
  })

  test('a byte order mark is no column', async () => {
    await put('bom.md', '\uFEFFBAD')
    const {stdout} = await hypecheck(['bom.md', '--format', 'json'])
    expect(JSON.parse(stdout).files[0].findings[0]).toMatchObject({line: 1, column: 1})
  })
})

describe('exit status', () => {
  test('0 without errors, 1 with one', async () => {
    await put('good.md', 'Fine.')
    await put('warned.md', 'SO-SO')
    await put('bad.md', 'BAD')
    expect((await hypecheck(['good.md', 'warned.md'])).status).toBe(0)
    expect((await hypecheck(['good.md', 'bad.md'])).status).toBe(1)
    expect((await hypecheck(['audit', 'bad.md'])).status).toBe(1)
  })

  test('1 above --max-warnings, even when --quiet hides them', async () => {
    await put('warned.md', 'SO-SO')
    expect((await hypecheck(['warned.md', '--max-warnings', '1'])).status).toBe(0)
    expect((await hypecheck(['warned.md', '--max-warnings', '0'])).status).toBe(1)
    expect((await hypecheck(['warned.md', '--max-warnings', '0', '--quiet'])).status).toBe(1)
  })
})

describe('wrong input', () => {
  test.each([
    ['gone-yb.md', 'hypecheck: gone-yb.md: no such file or folder; did you mean gone-by.md?\n'],
    ['nowhere/x.md', 'hypecheck: nowhere/x.md: no such file or folder; check the name\n'],
    ['adit', 'hypecheck: adit: no such file or folder; did you mean the command audit?\n'],
    ['*.text', 'hypecheck: *.text: no file matches this pattern\n'],
    [
      'empty',
      'hypecheck: empty: no Markdown in this folder (.md, .markdown, .mdx); name another folder, or a file of any kind\n'
    ],
    ['binary.md', 'hypecheck: binary.md:2: is a binary file (a NUL byte), expected Markdown; leave it out\n'],
    ['gbk.md', 'hypecheck: gbk.md:2: is not UTF-8 (byte 0xB8); save it as UTF-8\n'],
    ['utf16.md', 'hypecheck: utf16.md: is UTF-16, expected UTF-8; save it as UTF-8\n']
  ])('%s: one line, status 2, and the other files are checked', async (name, line) => {
    await put('gone-by.md', 'BAD')
    await mkdir(join(folder, 'empty'))
    await put('binary.md', 'one\n\0')
    await put('gbk.md', Uint8Array.of(0x6f, 0x6b, 0x0a, 0xb8, 0xdb, 0xbf, 0xda))
    await put('utf16.md', Uint8Array.of(0xff, 0xfe, 0x41, 0x00))
    const {status, stdout, stderr} = await hypecheck([name, 'gone-by.md', '--format', 'json'])
    expect(stderr).toBe(line)
    expect(status).toBe(2)
    const report = JSON.parse(stdout)
    expect(report.files[0]).toMatchObject({path: 'gone-by.md', findings: [{actual: 'BAD'}]})
    expect(report.files[1]).toMatchObject({path: name, errors: [{message: expect.any(String)}]})
  })

  test.each([
    [['--fromat', 'json'], 'unknown option --fromat; did you mean --format?'],
    [['--zzz'], 'unknown option --zzz; see hypecheck --help'],
    [['--format', 'jsn'], "'jsn' is no value for --format <name>; did you mean json?"],
    [['--preset', 'stric'], "'stric' is no value for --preset <name>; did you mean strict?"],
    [['--language', 'fr'], "'fr' is no value for --language <code>; expected auto, en, zh"],
    [
      ['--as-of', '2026-02-30'],
      "'2026-02-30' is no value for --as-of <date>; expected a day of the calendar as YYYY-MM-DD"
    ],
    [['--max-warnings', 'few'], "'few' is no value for --max-warnings <count>; expected a whole number"],
    [[''], "'' is no name of a file; this folder is ."],
    [['--rule', 'zzz=off'], "--rule zzz=off: no rule 'zzz'; hypecheck explain lists them all"],
    [['--rule', 'bad-wrod=off'], "--rule bad-wrod=off: no rule 'bad-wrod'; did you mean bad-word?"],
    [['--rule', 'bad-word=of'], "--rule bad-word=of: 'of' is no severity; did you mean off?"],
    [['--rule', 'bad-word'], '--rule bad-word: no severity; expected bad-word=off|info|warning|error'],
    [['explain', 'bad-wrod'], "no rule 'bad-wrod'; did you mean bad-word?"],
    [
      ['explain', 'bad-word', 'more'],
      "too many arguments for 'explain'. Expected 1 argument but got 2; see hypecheck --help"
    ],
    [['explain', 'zzz'], "no rule 'zzz'; hypecheck explain lists them all"],
    [['init', '--format'], 'unknown option --format; see hypecheck --help']
  ])('%j', async (args, message) => {
    const {status, stdout, stderr} = await hypecheck(args)
    expect(stderr).toBe(`hypecheck: ${message}\n`)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})

describe('options', () => {
  test('reach the API', async () => {
    await put('a.md', 'Fine.')
    const args = ['a.md', '--as-of', '2026-05-01', '--language', 'zh', '--preset', 'strict']
    await hypecheck([...args, '--rule', 'bad-word=off', '--rule', 'so-so-word=error'])
    expect(checked.options.asOf).toBe('2026-05-01')
    expect(settingsOf('a.md')).toEqual({
      language: 'zh',
      preset: 'strict',
      rules: {'bad-word': 'off', 'so-so-word': 'error'}
    })
  })

  test('--corpus adds reference documents, --no-corpus leaves the base out', async () => {
    await put('a.md', 'Fine.')
    await put('base/one.md', 'A fact.')
    await hypecheck(['a.md', '--corpus', 'base'])
    expect(checked.options.corpus).toEqual([{path: 'base/one.md', value: 'A fact.'}])
    await hypecheck(['a.md', '--no-corpus'])
    expect(checked.options.corpus).toBe(false)
    const {status, stderr} = await hypecheck(['a.md', '--corpus', 'bsae'])
    expect(stderr).toBe('hypecheck: bsae: no such file or folder; did you mean base?\n')
    expect(status).toBe(2)
  })

  test('the review date is today where none is given', async () => {
    vi.useFakeTimers({now: new Date(2027, 2, 4, 12), toFake: ['Date']})
    await put('a.md', 'Fine.')
    await hypecheck(['a.md'])
    expect(checked.options.asOf).toBe('2027-03-04')
  })

  test('--quiet reports errors only', async () => {
    await put('both.md', 'BAD and SO-SO')
    const {stdout} = await hypecheck(['both.md', '--quiet', '--format', 'json'])
    expect(JSON.parse(stdout).files[0].findings).toMatchObject([{severity: 'error'}])
  })

  test('--output writes the file whole, and nothing to standard output', async () => {
    await put('bad.md', 'BAD')
    const {stdout, status} = await hypecheck(['bad.md', '--format', 'json', '-o', 'out.json'], {isTTY: true})
    expect(stdout).toBe('')
    expect(status).toBe(1)
    expect(paths(await readFile(join(folder, 'out.json'), 'utf8'))).toEqual(['bad.md'])
    expect((await readdir(folder)).sort()).toEqual(['bad.md', 'out.json'])
  })

  test('--output to a place that is not there is one line and leaves nothing behind', async () => {
    await put('bad.md', 'BAD')
    const {stderr, status} = await hypecheck(['bad.md', '-o', 'no/out.txt'])
    expect(stderr).toBe('hypecheck: --output no/out.txt: the report cannot be written (no such folder)\n')
    expect(status).toBe(2)
    expect(await readdir(folder)).toEqual(['bad.md'])
  })

  test('--also writes more formats, each to its file, of the same report', async () => {
    await put('both.md', 'BAD and SO-SO')
    const also = ['--also', 'json=out.json', '--also', 'pretty=a=b.txt']
    const {stdout, status} = await hypecheck(['both.md', '--quiet', ...also], {isTTY: true})
    expect(stdout).toContain('\u001B[')
    expect(status).toBe(1)
    expect(JSON.parse(await readFile(join(folder, 'out.json'), 'utf8')).files[0].findings).toHaveLength(1)
    expect(await readFile(join(folder, 'a=b.txt'), 'utf8')).toMatch(/^both\.md {2}1 error\n/)
  })

  test.each([
    [
      'json',
      "hypecheck: 'json' is no value for --also <format=file>; expected a format and a file, as sarif=report.sarif\n"
    ],
    [
      'json=',
      "hypecheck: 'json=' is no value for --also <format=file>; expected a format and a file, as sarif=report.sarif\n"
    ],
    ['jsn=x', "hypecheck: 'jsn=x' is no value for --also <format=file>; did you mean json?\n"],
    ['json=no/x', 'hypecheck: --also json=no/x: the report cannot be written (no such folder)\n']
  ])('--also %s is one line', async (value, line) => {
    await put('bad.md', 'BAD')
    const {stderr, status} = await hypecheck(['bad.md', '--also', value])
    expect(stderr).toBe(line)
    expect(status).toBe(2)
  })

  test.each([
    ['GitHub', {GITHUB_WORKSPACE: '..'}, 'site/bad.md'],
    ['GitLab', {CI_PROJECT_DIR: '..'}, 'site/bad.md'],
    ['its top', {GITHUB_WORKSPACE: '.'}, 'bad.md'],
    ['another folder', {GITHUB_WORKSPACE: '../elsewhere'}, 'bad.md']
  ])('in the checkout of a service (%s), its formats name files from the top', async (_, env, path) => {
    await put('site/bad.md', 'BAD')
    const cwd = join(folder, 'site')
    const absolute = Object.fromEntries(Object.entries(env).map(([name, top]) => [name, join(cwd, top)]))
    const {stdout} = await hypecheck(['bad.md', '--format', 'github'], {cwd, env: absolute})
    expect(stdout).toContain(`file=${path},`)
  })

  test.each<[string, string[], Partial<Surroundings>, boolean]>([
    ['a pipe', [], {}, false],
    ['a terminal', [], {isTTY: true}, true],
    ['a dumb terminal', [], {isTTY: true, env: {TERM: 'dumb'}}, false],
    ['NO_COLOR', [], {isTTY: true, env: {NO_COLOR: '1'}}, false],
    ['FORCE_COLOR', [], {env: {FORCE_COLOR: '1'}}, true],
    ['--color', ['--color'], {env: {NO_COLOR: '1'}}, true],
    ['--no-color', ['--no-color'], {isTTY: true}, false]
  ])('colour on %s', async (_, args, options, expected) => {
    await put('bad.md', 'BAD')
    const {stdout} = await hypecheck(['bad.md', ...args], options)
    expect(stdout.includes('\u001B[')).toBe(expected)
  })
})

describe('configuration', () => {
  test('the nearest above each file holds; flags go over it', async () => {
    await put('.hypecheckrc.yaml', 'preset: strict\nasOf: 2026-02-03\nrules:\n  bad-word: warning\n')
    await put('posts/zh/package.json', '{"name": "x", "hypecheck": {"language": "zh"}}')
    await put('posts/en/package.json', '{"name": "x"}')
    await put('a.md', 'Fine.')
    await put('posts/en/b.md', 'Fine.')
    await put('posts/zh/c.md', 'Fine.')
    await hypecheck(['--rule', 'bad-word=info'])
    expect(checked.options.asOf).toBe('2026-02-03')
    expect(settingsOf('a.md')).toEqual({preset: 'strict', rules: {'bad-word': 'info'}})
    expect(settingsOf('posts/en/b.md')).toEqual({preset: 'strict', rules: {'bad-word': 'info'}})
    expect(settingsOf('posts/zh/c.md')).toEqual({language: 'zh', rules: {'bad-word': 'info'}})
  })

  test.each([
    ['.hypecheckrc', '{"preset": "all"}'],
    ['.hypecheckrc', 'preset: all'],
    ['.hypecheckrc.json', '{\n\t"preset": "all"\n}'],
    ['.hypecheckrc.yml', '# all of them\npreset: all'],
    ['hypecheck.config.js', 'export default {preset: "all"}'],
    ['hypecheck.config.mjs', 'export default {preset: "all"}'],
    ['package.json', '{\n\t"type": "module",\n\t"hypecheck": {\n\t\t"preset": "all"\n\t}\n}']
  ])('%s', async (name, text) => {
    await put('package.json', '{"type": "module"}')
    await put(name, text)
    await put('deep/er/a.md', 'Fine.')
    await hypecheck(['deep'])
    expect(settingsOf('deep/er/a.md')).toEqual({preset: 'all'})
  })

  test('--config names one, --no-config looks for none', async () => {
    await put('.hypecheckrc', 'preset: all')
    await put('other.yaml', 'preset: strict')
    await put('a.md', 'Fine.')
    await hypecheck(['a.md', '--config', 'other.yaml'])
    expect(settingsOf('a.md')).toEqual({preset: 'strict'})
    await hypecheck(['a.md', '--no-config'])
    expect(settingsOf('a.md')).toEqual({})
  })

  test('overrides hold for the files they match, the later over the earlier', async () => {
    await put(
      'docs/.hypecheckrc.yaml',
      `rules: {bad-word: warning, so-so-word: [info, {words: [x]}]}
overrides:
  - {files: 'notes/**', preset: strict, rules: {bad-word: off}}
  - {files: ['*.zh.md', '*.mdx'], language: zh, rules: {bad-word: error}}
`
    )
    for (const name of ['a.md', 'notes/b.md', 'notes/c.zh.md']) await put(`docs/${name}`, 'Fine.')
    await hypecheck(['docs'])
    const rest = {'so-so-word': ['info', {words: ['x']}]}
    expect(settingsOf('docs/a.md')).toEqual({rules: {'bad-word': 'warning', ...rest}})
    expect(settingsOf('docs/notes/b.md')).toEqual({preset: 'strict', rules: {'bad-word': 'off', ...rest}})
    expect(settingsOf('docs/notes/c.zh.md')).toEqual({
      preset: 'strict',
      language: 'zh',
      rules: {'bad-word': 'error', ...rest}
    })
  })

  test('terms come together', async () => {
    await put('.hypecheckrc', 'terms: [One]\noverrides: [{files: "*.md", terms: [Two]}]')
    await put('a.md', 'Fine.')
    await hypecheck(['a.md'])
    expect(settingsOf('a.md')).toEqual({terms: ['One', 'Two']})
  })

  test('reference documents are found from the configuration', async () => {
    await put('docs/.hypecheckrc', 'corpus: facts')
    await put('docs/facts/one.md', 'A fact.')
    await put('docs/posts/a.md', 'Fine.')
    await hypecheck(['docs/posts'])
    expect(checked.options.corpus).toEqual([{path: 'docs/facts/one.md', value: 'A fact.'}])
    await put('.hypecheckignore', 'facts')
    await hypecheck(['docs'])
    expect(checked.options.corpus).toHaveLength(1)
    await put('docs/.hypecheckrc', 'corpus: false')
    await hypecheck(['docs/posts'])
    expect(checked.options.corpus).toBe(false)
  })

  test.each([
    ['preset: stric', '1:1: preset: expected recommended, strict, all, not "stric"; did you mean strict?'],
    ['# first\nperset: all', "2:1: no key 'perset'; did you mean preset?"],
    ['rules:\n  bad-wrod: off', "2:3: rules: no rule 'bad-wrod'; did you mean bad-word?"],
    ['rules:\n  bad-word: of', '2:3: rules.bad-word: expected off, info, warning, error, not "of"; did you mean off?'],
    [
      'rules: {so-so-word: [info, {word: x}]}',
      "1:29: rules.so-so-word.1: no option of so-so-word 'word'; did you mean words?"
    ],
    ['rules: {so-so-word: [info, {most: x}]}', '1:29: rules.so-so-word.1.most: expected a number, not "x"'],
    ['concepts:\n  metric: {}', "2:3: concepts: no kind of concept 'metric'; did you mean metrics?"],
    [
      'concepts:\n  metrics:\n    hold-time:\n      - hold time\n      - …时间',
      '5:9: concepts.metrics.hold-time.1: expected a phrase that begins with words, not "…时间"'
    ],
    ['terms: Revolution', '1:1: terms: expected a list of names, not "Revolution"'],
    ['asOf: yesterday', '1:1: asOf: expected a day of the calendar as YYYY-MM-DD, not "yesterday"'],
    ['overrides:\n  - preset: all', "2:5: overrides: no 'files'; expected the globs it is for"],
    ['- preset', '1:1: expected an object, not ["preset"]'],
    [
      'preset: *all',
      ' the configuration cannot be used (Unresolved alias (the anchor must be set before the alias): all)'
    ],
    ['rules: {bad-word: [error, {words: x}]}', "1:28: rules.bad-word.1: no option of bad-word 'words'; there is none"],
    ['preset: [all', '1:13: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    [
      'perset: all\nlangauge: zh',
      "1:1: no key 'perset'; did you mean preset?; sub/.hypecheckrc:2:1: no key 'langauge'; did you mean language?"
    ]
  ])('a mistake in it is one line with its place: %j', async (text, message) => {
    await put('sub/.hypecheckrc', text)
    await put('sub/a.md', 'BAD')
    const {status, stdout, stderr} = await hypecheck(['sub'])
    expect(stderr).toBe(`hypecheck: sub/.hypecheckrc:${message}\n`)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  test('one that is not there or throws is one line', async () => {
    await put('a.md', 'BAD')
    await put('broken.mjs', 'throw new Error("no luck")')
    expect((await hypecheck(['a.md', '--config', 'none.yaml'])).stderr).toBe(
      'hypecheck: none.yaml: the configuration cannot be read (no such file)\n'
    )
    expect((await hypecheck(['a.md', '--config', 'broken.mjs'])).stderr).toBe(
      'hypecheck: broken.mjs: the configuration cannot be loaded (no luck)\n'
    )
  })

  test('a module without a default export sets nothing, which nobody means', async () => {
    await put('a.md', 'BAD')
    await put('named.mjs', 'export const preset = "all"')
    const {stderr, status} = await hypecheck(['a.md', '--config', 'named.mjs'])
    expect(stderr).toBe('hypecheck: named.mjs: has no default export; expected export default {…}\n')
    expect(status).toBe(2)
  })

  test('a folder in its place is one line', async () => {
    await put('a.md', 'BAD')
    const {stderr, status} = await hypecheck(['a.md', '--config', '.'])
    expect(stderr).toBe('hypecheck: .: the configuration cannot be read (is a folder)\n')
    expect(status).toBe(2)
  })

  test('--print-config shows what holds for a file', async () => {
    await put(
      '.hypecheckrc',
      'asOf: 2026-02-03\ncorpus: false\nconcepts: {metrics: {hold-time: [hold time]}}\nrules: {so-so-word: [error, {most: 3}]}'
    )
    const {stdout, status} = await hypecheck(['--print-config', 'posts/new.md', '--language', 'en'])
    expect(JSON.parse(stdout)).toEqual({
      preset: 'recommended',
      language: 'en',
      asOf: '2026-02-03',
      corpus: false,
      concepts: {metrics: {'hold-time': ['hold time']}},
      terms: [],
      rules: {'bad-word': 'error', 'so-so-word': ['error', {most: 3}]}
    })
    expect(status).toBe(0)
  })

  test('init writes one that can be used, and never over another', async () => {
    expect(await hypecheck(['init'])).toEqual({status: 0, stdout: 'Wrote .hypecheckrc.yaml\n', stderr: ''})
    expect(await readFile(join(folder, '.hypecheckrc.yaml'), 'utf8')).toContain(
      '#   so-so-word: warning # So-so words.\n'
    )
    await put('a.md', 'Fine.')
    expect((await hypecheck(['a.md'])).stderr).toBe('')
    expect(settingsOf('a.md')).toEqual({preset: 'recommended'})
    expect(await hypecheck(['init'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'hypecheck: .hypecheckrc.yaml is there already; change it, or remove it first\n'
    })
  })
})

describe('baseline', () => {
  beforeEach(async () => {
    await put('docs/a.md', 'BAD and SO-SO')
  })

  const findings = async (...args: string[]) => {
    const {stdout} = await hypecheck([...args, '--baseline', 'ci/known.json', '--format', 'json'])
    return JSON.parse(stdout).files.flatMap((file: {findings: Finding[]}) => file.findings.map(({rule}) => rule))
  }

  test('known findings are not reported again, also when lines move', async () => {
    await mkdir(join(folder, 'ci'))
    expect(await findings('docs', '--update-baseline')).toEqual([])
    expect(JSON.parse(await readFile(join(folder, 'ci/known.json'), 'utf8'))).toEqual({
      version: 1,
      findings: {'../docs/a.md': {'bad-word': {bad: 1}, 'so-so-word': {'so-so': 1}}}
    })
    await put('docs/a.md', 'A new line.\n\nSO-SO and BAD')
    expect(await findings('docs')).toEqual([])
    await put('docs/b.md', 'BAD')
    expect(await findings('docs')).toEqual(['bad-word'])
    expect((await hypecheck(['docs', '--baseline', 'ci/known.json'])).status).toBe(1)
    await rm(join(folder, 'docs/b.md'))
    expect((await hypecheck(['docs', '--baseline', 'ci/known.json'])).status).toBe(0)
  })

  test('says how many findings were recorded, and how many are left out', async () => {
    const line = async (...args: string[]) => (await hypecheck(['docs', '--baseline', 'known.json', ...args])).stderr
    expect(await line('--update-baseline')).toBe('hypecheck: 2 findings recorded in known.json and left out\n')
    expect(await line()).toBe('hypecheck: 2 findings left out: known from known.json\n')
    await put('docs/a.md', 'Fine.')
    expect(await line()).toBe('')
  })

  test('words that every object has are words like others', async () => {
    const known = {version: 1, findings: {'../docs/a.md': {'bad-word': {}, 'so-so-word': {'so-so': 1}}}}
    await put('ci/known.json', JSON.stringify(known))
    const source = 'The constructor is BAD.'
    const found = {...finding('docs/a.md', source, 'constructor', 'bad-word', 'error')}
    const report = {
      version: 1 as const,
      asOf: '2026-01-01',
      relations: [],
      files: [{path: 'docs/a.md', language: 'en' as const, source, claims: [], errors: [], findings: [found]}]
    }
    const terminal = {cwd: folder, stderr: {write() {}}} as unknown as Terminal
    const left = async (flags: Partial<Flags>) => {
      const {files} = await withoutKnown(report, {...flags, baseline: 'ci/known.json'} as Flags, terminal)
      return files[0]!.findings.length
    }
    expect(await left({})).toBe(1)
    expect(await left({updateBaseline: true})).toBe(0)
    expect(await left({})).toBe(0)
  })

  test('an update keeps what is known of other files, and drops what was mended', async () => {
    await mkdir(join(folder, 'ci'))
    await put('docs/b.md', 'BAD')
    await findings('docs', '--update-baseline')
    await put('docs/a.md', 'Fine.')
    await findings('docs/a.md', '--update-baseline')
    expect(JSON.parse(await readFile(join(folder, 'ci/known.json'), 'utf8')).findings).toEqual({
      '../docs/b.md': {'bad-word': {bad: 1}}
    })
  })

  test('wrong uses are one line', async () => {
    const line = async (...args: string[]) => (await hypecheck(['docs', ...args])).stderr
    expect(await line('--update-baseline')).toBe('hypecheck: --update-baseline needs --baseline <file>\n')
    expect(await line('--baseline', 'none.json')).toBe(
      'hypecheck: --baseline none.json: cannot be read (no such file; write it with --update-baseline)\n'
    )
    for (const text of [
      '{"version": 1',
      '{"version": 1, "findings": []}',
      '{"version": 1, "findings": {"a.md": 3}}',
      '{"version": 1, "findings": {"a.md": {"bad-word": {"bad": "1"}}}}'
    ]) {
      await put('broken.json', text)
      expect(await line('--baseline', 'broken.json')).toBe(
        'hypecheck: --baseline broken.json: is no baseline of hypecheck; remove it and write it again with --update-baseline\n'
      )
    }
    expect(await line('--baseline', 'no/x.json', '--update-baseline')).toBe(
      'hypecheck: --baseline no/x.json: cannot be written (no such folder)\n'
    )
  })
})

describe('explain', () => {
  test('without a rule: the list of them', async () => {
    const {stdout, status} = await hypecheck(['explain'])
    expect(stdout).toBe(
      'bad-word  error; in all, recommended\n  Bad words.\nso-so-word  warning; in all\n  So-so words.\n'
    )
    expect(status).toBe(0)
  })

  test('the page of a rule', async () => {
    const {stdout, status} = await hypecheck(['explain', 'so-so-word'])
    expect(stdout).toBe(`so-so-word  warning; in all; since 0.1.0

What it finds
  So-so words.

Why
  They are so-so.

What to write instead
  Better words.

What it leaves alone
  - Quotations.

Messages
  - Unexpected \`{actual}\`

Options
  - words (strings, default []): More words.
  - most (number, default 1): How many.
`)
    expect(status).toBe(0)
  })

  test('examples: the input, its settings, and what it gives', () => {
    const paint = {title: (t: string) => `[${t}]`, message: (t: string) => t, dim: (t: string) => t}
    const page = `# \`rule\`

It is about
this.

## Fires (en)

\`\`\`md path=a.md
One.
\`\`\`

\`\`\`yaml
asOf: 2026-01-01
\`\`\`

\`\`\`messages
1:1-1:4: Unexpected word that is long
\`\`\`

## 静默 (zh)

\`\`\`md
一。

二。
\`\`\`
`
    expect(layOut(page, 32, paint)).toEqual([
      '  It is about this.',
      '',
      '  [Fires (en)]',
      '    a.md',
      '    │ One.',
      '    │ asOf: 2026-01-01',
      '    ▲ 1:1-1:4: Unexpected word',
      '      that is long',
      '',
      '  [静默 (zh)]',
      '    │ 一。',
      '    │ ',
      '    │ 二。',
      '    ✔ no message',
      ''
    ])
  })
})

describe('help', () => {
  test('names the commands and the options of the default command', async () => {
    const {stdout, status} = await hypecheck(['--help'])
    for (const word of ['check', 'audit', 'explain', 'lsp', '--format', '--as-of', 'Exit status'])
      expect(stdout).toContain(word)
    expect(status).toBe(0)
  })

  test('every command it names is known where it stands behind an option', async () => {
    const {stdout} = await hypecheck(['--help'])
    const commands = [...stdout.split(/Commands:|Examples:/)[1]!.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name!)
    expect(commands).toContain('check')
    for (const name of commands.filter((name) => name !== 'help'))
      expect((await hypecheck(['--quiet', name])).stderr).toBe(
        `hypecheck: ${name}: no such file or folder; put the command first: hypecheck ${name} …\n`
      )
  })

  test('--version prints the version of the package', async () => {
    const {version} = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
    expect(await hypecheck(['--version'])).toEqual({status: 0, stdout: `${version}\n`, stderr: ''})
  })
})
