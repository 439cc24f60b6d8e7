import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {
  type CodeAction,
  type Command,
  type Diagnostic,
  ExecuteCommandRequest,
  HoverRequest,
  type Range,
  type TextEdit
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {type Installation, install} from './installed.js'
import {LanguageClient} from './language-client.js'

// The server as an editor runs it: built, in a process of its own, spoken to over its standard input and output.

let installation: Installation
let folder: string
let client: LanguageClient

beforeAll(async () => {
  installation = await install()
})

afterAll(() => installation.remove())

/** One finding a forecast is enough. */
const config = {asOf: '2026-01-01', corpus: false, rules: {'unsupported-number': 'off'}}

async function begin(): Promise<void> {
  folder = await mkdtemp(join(installation.folder, 'drafts-'))
  await put('.hypecheckrc.json', JSON.stringify(config))
  client = new LanguageClient(installation.main, installation.folder)
}

async function end(): Promise<void> {
  client.process.kill()
  await rm(folder, {recursive: true})
}

const put = (name: string, text: string) => writeFile(join(folder, name), text)
const uriOf = (name: string) => pathToFileURL(join(folder, name)).href

/** Where words stand in a text, counted as an editor does. */
function rangeOf(text: string, words: string): Range {
  const document = TextDocument.create('', 'markdown', 0, text)
  const start = text.indexOf(words)
  return {start: document.positionAt(start), end: document.positionAt(start + words.length)}
}

const told = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({code, range}) => [code, range])

/** A text after an action was chosen. */
function applied(text: string, {edit}: CodeAction): string {
  const edits = Object.values(edit?.changes ?? {}).flat() as TextEdit[]
  expect(edits).toHaveLength(1)
  return TextDocument.applyEdits(TextDocument.create('', 'markdown', 0, text), edits)
}

async function action(uri: string, range: Range, title: RegExp): Promise<CodeAction> {
  const found = (await client.actions(uri, range)).filter((one) => title.test(one.title))
  expect(found.map((one) => one.title)).toHaveLength(1)
  return found[0]!
}

const forecast = 'By 2031, robots will unload 62% of all cargo'
const prediction = '到2031年，机器人将卸载62%的货物'

describe('in one server, document after document', () => {
  beforeAll(async () => {
    await begin()
    await client.start(folder)
  })
  afterEach(() => client.closeAll())
  afterAll(end)

  describe('diagnostics', () => {
    test('an English draft: exact ranges, the rule and its page, what could stand instead', async () => {
      const text = `# 🚢 Ports\n\nIt rains 🚢🚢. ${forecast}.\n`
      await client.open(uriOf('ports.md'), text)
      const diagnostics = await client.diagnostics(uriOf('ports.md'), 1)
      expect(told(diagnostics)).toEqual([['unhedged-forecast', rangeOf(text, forecast)]])
      expect(diagnostics[0]).toMatchObject({
        source: 'hypecheck',
        severity: 2,
        message: `Unexpected flat forecast \`${forecast}\`, expected a hedge or a named forecaster`,
        data: {expected: ['By 2031, robots may unload 62% of all cargo']}
      })
      expect(diagnostics[0]!.codeDescription?.href).toMatch(/^https:.*unhedged-forecast/)
    })

    test('a Chinese draft', async () => {
      const text = `港口。\n\n> - **${prediction}**。\n`
      await client.open(uriOf('港口.md'), text)
      expect(told(await client.diagnostics(uriOf('港口.md'), 1))).toEqual([
        ['unhedged-forecast', rangeOf(text, prediction)]
      ])
    })

    test('places that a finding is about are related information', async () => {
      const text = 'Our crews grew from 20 to 30, up 60%.\n'
      await client.open(uriOf('crews.md'), text)
      const [diagnostic] = await client.diagnostics(uriOf('crews.md'), 1)
      expect(diagnostic).toMatchObject({code: 'inconsistent-arithmetic', severity: 1, range: rangeOf(text, '60%')})
      expect(diagnostic!.relatedInformation?.map(({location}) => location)).toEqual([
        {uri: uriOf('crews.md'), range: rangeOf(text, '20')},
        {uri: uriOf('crews.md'), range: rangeOf(text, '30')}
      ])
      expect(diagnostic!.relatedInformation?.[0]?.message).toContain('from 20 to 30 is 50%')
    })

    test('a change of part of a line mends it, and results of the text before are not shown', async () => {
      const text = `Ports.\n\n${forecast}.\n`
      await client.open(uriOf('ports.md'), text)
      await client.change(uriOf('ports.md'), 2, {range: rangeOf(text, 'robots'), text: 'cranes'})
      await client.change(uriOf('ports.md'), 3, {range: rangeOf(text, 'will'), text: 'may'})
      expect(await client.diagnostics(uriOf('ports.md'))).toEqual([])
    })

    test('two open documents that cannot both be right', async () => {
      const one = 'In 2025, Harbourline had a 32% share of the crane market ([survey](https://example.com)).\n'
      const two = '2025年，Harbourline 在起重机市场的份额为24%（[调查](https://example.com)）。\n'
      await client.open(uriOf('one.md'), one)
      expect(await client.diagnostics(uriOf('one.md'), 1)).toEqual([])
      await client.open(uriOf('two.md'), two)
      const [conflict] = await client.diagnostics(uriOf('two.md'), 1)
      expect(conflict?.code).toBe('contradicts-document')
      expect(conflict?.relatedInformation?.[0]?.location.uri).toBe(uriOf('one.md'))
      await client.close(uriOf('one.md'))
      await client.change(uriOf('two.md'), 2, {text: two})
      expect(await client.diagnostics(uriOf('two.md'), 2)).toEqual([])
    })

    test('a closed document has none', async () => {
      await client.open(uriOf('ports.md'), `${forecast}.\n`)
      expect(await client.diagnostics(uriOf('ports.md'), 1)).toHaveLength(1)
      await client.close(uriOf('ports.md'))
      expect(await client.diagnostics(uriOf('ports.md'))).toEqual([])
    })

    test('a document that is no Markdown is left alone, an untitled one is not', async () => {
      await client.open(uriOf('ports.txt'), `${forecast}.\n`, 'plaintext')
      await client.open('untitled:Untitled-1', `${forecast}.\n`)
      expect(await client.diagnostics('untitled:Untitled-1', 1)).toHaveLength(1)
      expect(await client.hover(uriOf('ports.txt'), {line: 0, character: 28})).toBeNull()
    })

    test('a document with a strange address does no harm to the others', async () => {
      for (const uri of ['file:///%zz.md', 'file://elsewhere/a.md', 'vscode-vfs://github/a/b.md']) {
        await client.open(uri, `${forecast}.\n`)
        expect(await client.diagnostics(uri, 1)).toHaveLength(1)
      }
    })

    test('an enormous document is not checked, and says so; the others are', async () => {
      await client.open(uriOf('huge.md'), `${forecast}.\n\n`.repeat(30_000))
      await client.open(uriOf('ports.md'), `${forecast}.\n`)
      expect(await client.diagnostics(uriOf('ports.md'), 1)).toHaveLength(1)
      const diagnostics = await client.diagnostics(uriOf('huge.md'), 1)
      expect(diagnostics.map(({message}) => message)).toEqual([expect.stringContaining('too long')])
    })
  })

  describe('hover', () => {
    test('the rule and the reading of the number, also without a finding', async () => {
      const text = `${forecast}.\n\nAbout a third of the quays [reopened](https://example.com) in March 2025.\n`
      await client.open(uriOf('ports.md'), text)
      const found = await client.hover(uriOf('ports.md'), rangeOf(text, '62%').start)
      expect(found?.range).toEqual(rangeOf(text, '62%'))
      const shown = (found?.contents as {value: string}).value
      for (const part of [
        '[unhedged-forecast](https:',
        'Nobody knows a figure of the future.',
        '`62%` → **0.62 ratio**',
        '`By 2031` → 2031-01-01…2031-12-31, deadline',
        'certain, about the future',
        'no evidence'
      ])
        expect(shown).toContain(part)

      const quiet = await client.hover(uriOf('ports.md'), rangeOf(text, 'third').start)
      expect((quiet?.contents as {value: string}).value).toMatch(/`About a third` → \*\*≈ 0\.33.* ratio\*\*/)
      expect((quiet?.contents as {value: string}).value).toContain('2025-03-01…2025-03-31')
      expect((quiet?.contents as {value: string}).value).not.toContain('Instead')
    })

    test('words that say nothing to check have none', async () => {
      await client.open(uriOf('rain.md'), 'It rains.\n')
      expect(await client.hover(uriOf('rain.md'), {line: 0, character: 4})).toBeNull()
      expect(await client.hover(uriOf('gone.md'), {line: 0, character: 4})).toBeNull()
    })
  })

  describe('code actions', () => {
    test('what is expected is written in the place of the words at fault, which mends them', async () => {
      const text = `Ports.\n\n> ${forecast}, rain or shine.\n`
      await client.open(uriOf('ports.md'), text)
      const [diagnostic] = await client.diagnostics(uriOf('ports.md'), 1)
      const fix = await action(uriOf('ports.md'), diagnostic!.range, /^Write “/)
      expect(fix.kind).toBe('quickfix')
      expect(fix.diagnostics).toEqual([diagnostic])
      const mended = applied(text, fix)
      expect(mended).toBe(text.replace('will', 'may'))
      await client.change(uriOf('ports.md'), 2, {text: mended})
      expect(await client.diagnostics(uriOf('ports.md'), 2)).toEqual([])
    })

    test.each([
      ['a paragraph', 'md', `Ports.\n\n${forecast}.\n`],
      ['a quote with lines', 'md', `> Ports.\n>\n> We think that rain\n> is near. ${forecast}.\n`],
      ['a list item', 'md', `1. Rain.\n10. ${forecast}.\n11. Snow.\n`],
      ['a task in a quote', 'md', `> - [ ] ${forecast}.\n`],
      ['a heading', 'md', `## ${forecast}\n\nRain.\n`],
      ['a cell', 'md', `Rain.\n\n| port | claim |\n| --- | --- |\n| one | ${forecast}. |\n`],
      ['a note', 'md', `Rain.[^long-label]\n\n[^long-label]: ${forecast}.\n`],
      ['HTML', 'md', `<p>\n${forecast}.\n</p>\n`],
      [
        'a block that a comment for another rule stands before',
        'md',
        `<!-- hypecheck ignore vague-source: known -->\nExperts agree. ${forecast}.\n`
      ],
      ['Windows line endings', 'md', `Rain.\r\n\r\n- ${forecast}.\r\n`],
      ['a paragraph of MDX', 'mdx', `Ports.\n\n${forecast}.\n`],
      ['a quote in MDX', 'mdx', `> ${forecast}.\n`]
    ])('the rule is suppressed in %s, with room for a reason', async (_, extension, text) => {
      const uri = uriOf(`ports.${extension}`)
      await client.open(uri, text, extension === 'mdx' ? 'mdx' : 'markdown')
      const diagnostics = await client.diagnostics(uri, 1)
      expect(diagnostics.map(({code}) => code)).toEqual(['unhedged-forecast'])
      const fix = await action(uri, diagnostics[0]!.range, /^Suppress unhedged-forecast here/)
      const suppressed = applied(text, fix)
      expect(suppressed).toContain(
        extension === 'mdx'
          ? '{/* hypecheck ignore unhedged-forecast: reason */}'
          : '<!-- hypecheck ignore unhedged-forecast: reason -->'
      )
      await client.change(uri, 2, {text: suppressed})
      expect(await client.diagnostics(uri, 2)).toEqual([])
    })

    test('nothing is offered where no comment can stand', async () => {
      const text = `---\ntitle: ${forecast}\n---\n\nRain.\n`
      await client.open(uriOf('ports.md'), text)
      const [diagnostic] = await client.diagnostics(uriOf('ports.md'), 1)
      expect(diagnostic?.code).toBe('unhedged-forecast')
      const titles = (await client.actions(uriOf('ports.md'), diagnostic!.range)).map(({title}) => title)
      expect(titles.filter((title) => title.startsWith('Suppress'))).toEqual([])
    })

    test('none beside the findings of a range, or of another kind', async () => {
      await client.open(uriOf('ports.md'), `Rain.\n\n${forecast}.\n`)
      const rain = {start: {line: 0, character: 0}, end: {line: 0, character: 4}}
      expect(await client.actions(uriOf('ports.md'), rain)).toEqual([])
    })
  })
})

describe('in a server of its own', () => {
  beforeEach(begin)
  afterEach(end)

  describe('diagnostics from other files', () => {
    test('an editor that shows no related places has them in the message', async () => {
      await client.start(folder, {textDocument: {}})
      await client.open(uriOf('crews.md'), 'Our crews grew from 20 to 30, up 60%.\n')
      const [diagnostic] = await client.diagnostics(uriOf('crews.md'), 1)
      expect(diagnostic).not.toHaveProperty('relatedInformation')
      expect(diagnostic!.message).toContain('crews.md:1:21 “20”')
    })

    test('an open document is compared with the other files of its folder, as they are now', async () => {
      await put('z.md', 'In 2025, Harbourline had a 32% share of the crane market ([survey](https://example.com)).\n')
      await client.start(folder)
      const text = 'In 2025, Harbourline had a 24% share of the crane market ([survey](https://example.com)).\n'
      await client.open(uriOf('b.md'), text)
      const conflict = await client.diagnostic(uriOf('b.md'), 'contradicts-document')
      expect(conflict.relatedInformation?.[0]?.location.uri).toBe(uriOf('z.md'))
      await rm(join(folder, 'z.md'))
      await client.touch(uriOf('z.md'))
      expect(await client.diagnostics(uriOf('b.md'))).toEqual([])
    })

    test('the reference base that comes with the package', async () => {
      await put('.hypecheckrc.json', '{"asOf": "2026-11-20"}')
      await client.start(folder)
      await client.open(uriOf('code.md'), 'By 2028, 60% of all new code will be written by agents.\n')
      const [conflict] = await client.diagnostics(uriOf('code.md'), 1)
      expect(conflict?.code).toBe('contradicts-corpus')
      const page = join(installation.folder, 'node_modules/hypecheck/corpus/krieger-labs-2026.md')
      expect(conflict?.relatedInformation?.[0]?.location.uri).toBe(pathToFileURL(page).href)
    })
  })

  describe('configuration', () => {
    test('overrides and the ignore file hold as on the command line', async () => {
      const overrides = [{files: 'strict/**', rules: {'unhedged-forecast': 'error'}}]
      await put('.hypecheckrc.json', JSON.stringify({...config, overrides}))
      await put('.hypecheckignore', 'old.md\n')
      await client.start(folder)
      for (const name of ['strict/a.md', 'b.md', 'old.md']) await client.open(uriOf(name), `${forecast}.\n`)
      const severities = async (name: string) =>
        (await client.diagnostics(uriOf(name), 1)).map(({severity}) => severity)
      expect(await severities('strict/a.md')).toEqual([1])
      expect(await severities('b.md')).toEqual([2])
      expect(await severities('old.md')).toEqual([])
    })

    test('is read again when it changes; a broken one is told once, and the last good one holds', async () => {
      await client.start(folder)
      const [text, file] = [`${forecast}.\n`, uriOf('.hypecheckrc.json')]
      await client.open(uriOf('ports.md'), text)
      expect(await client.diagnostics(uriOf('ports.md'), 1)).toHaveLength(1)

      await put(
        '.hypecheckrc.json',
        '{\n  "asOf": "2026-01-01",\n  "corpus": false,\n  "rules": {"unhedged-forcast": "off"}\n}'
      )
      await client.touch(file)
      expect(await client.message()).toBe(
        "hypecheck: .hypecheckrc.json:4:13: rules: no rule 'unhedged-forcast'; did you mean unhedged-forecast?"
      )
      expect(await client.diagnostics(uriOf('ports.md'))).toHaveLength(1)
      expect(await client.diagnostics(file)).toMatchObject([{range: {start: {line: 3, character: 12}}}])
      await client.change(uriOf('ports.md'), 2, {text})
      expect(await client.diagnostics(uriOf('ports.md'), 2)).toHaveLength(1)
      expect(client.messages).toEqual([])

      await put(
        '.hypecheckrc.json',
        JSON.stringify({...config, rules: {'unhedged-forecast': 'off', 'unsupported-number': 'off'}})
      )
      await client.touch(file)
      expect(await client.diagnostics(uriOf('ports.md'))).toEqual([])
      // The mistake may be told of once more before the mended file is read.
      while ((await client.diagnostics(file)).length > 0);
    })

    test('a module is loaded again, and what it prints does not break into the protocol', async () => {
      await rm(join(folder, '.hypecheckrc.json'))
      const module = (severity: string) =>
        `console.log('noise')\nexport default {asOf: '2026-01-01', corpus: false, rules: {'unsupported-number': 'off', 'unhedged-forecast': '${severity}'}}\n`
      await put('hypecheck.config.mjs', module('error'))
      await client.start(folder)
      await client.open(uriOf('ports.md'), `${forecast}.\n`)
      expect((await client.diagnostics(uriOf('ports.md'), 1)).map(({severity}) => severity)).toEqual([1])
      await put('hypecheck.config.mjs', module('off'))
      await client.touch(uriOf('hypecheck.config.mjs'))
      expect(await client.diagnostics(uriOf('ports.md'))).toEqual([])
      expect(client.stderr).toContain('noise')
    })

    test('settings of the editor go over it; one that is wrong is told and left out', async () => {
      client.settings = {preset: 'strict', asOf: '2026-13-01'}
      await client.start(folder, {workspace: {configuration: true}})
      await client.open(uriOf('ports.md'), 'It is the best crane in the world.\n')
      expect((await client.diagnostics(uriOf('ports.md'), 1)).map(({code}) => code)).toContain('superlative')
      expect(await client.message()).toContain('hypecheck.asOf: expected a day of the calendar')
    })

    test('the editor is asked to watch configurations and drafts', async () => {
      await client.start(folder, {workspace: {didChangeWatchedFiles: {dynamicRegistration: true}}})
      await client.open(uriOf('ports.md'), 'It rains.\n')
      await client.diagnostics(uriOf('ports.md'), 1)
      expect(client.watched.join(' ')).toContain('.hypecheckrc.json')
      expect(client.watched).toContain('**/*.{md,markdown,mdx}')
    })
  })

  describe('code actions for other editors', () => {
    test('the reason is a placeholder where the editor takes snippets', async () => {
      await client.start(folder, {workspace: {workspaceEdit: {documentChanges: true, snippetEditSupport: true}}})
      await client.open(uriOf('ports.mdx'), `${forecast}.\n`, 'mdx')
      const {edit} = await action(
        uriOf('ports.mdx'),
        {start: {line: 0, character: 3}, end: {line: 0, character: 3}},
        /^Suppress/
      )
      expect(edit?.documentChanges).toEqual([
        {
          textDocument: {uri: uriOf('ports.mdx'), version: 1},
          edits: [
            {
              range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}},
              snippet: {
                kind: 'snippet',
                // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet of the protocol
                value: '{/* hypecheck ignore unhedged-forecast: ${1:reason} */\\}\n\n'
              }
            }
          ]
        }
      ])
    })

    test('the page of the rule is opened by an editor that opens pages', async () => {
      await client.start(folder, {window: {showDocument: {support: true}}})
      await client.open(uriOf('ports.md'), `${forecast}.\n`)
      const [diagnostic] = await client.diagnostics(uriOf('ports.md'), 1)
      const found = await client.actions(uriOf('ports.md'), diagnostic!.range)
      const open = found.find(({title}) => title === 'Open the page of unhedged-forecast')
      await client.connection.sendRequest(ExecuteCommandRequest.type, open!.command as Command)
      expect(client.pages).toEqual([diagnostic!.codeDescription?.href])
    })
  })

  describe('life of the server', () => {
    test('it tells what it can', async () => {
      const {capabilities, serverInfo} = await client.start(folder)
      expect(serverInfo?.name).toBe('hypecheck')
      expect(capabilities).toMatchObject({
        positionEncoding: 'utf-16',
        textDocumentSync: {openClose: true, change: 2},
        hoverProvider: true,
        codeActionProvider: {codeActionKinds: ['quickfix']}
      })
    })

    test('status 0 after shutdown and exit, with nothing on standard error', async () => {
      await client.start(folder)
      await client.open(uriOf('ports.md'), `${forecast}.\n`)
      await client.diagnostics(uriOf('ports.md'), 1)
      expect(await client.stop()).toBe(0)
      expect(client.stderr).toBe('')
    })

    test('status 1 after exit alone, and when the editor goes away', async () => {
      await client.start(folder)
      expect(await client.exit()).toBe(1)
      const other = new LanguageClient(installation.main, installation.folder)
      await other.start(folder)
      const status = new Promise((resolve) => other.process.once('exit', resolve))
      other.process.stdin!.end()
      expect(await status).toBe(1)
    })

    test('requests before the start and after the end are refused', async () => {
      const ask = () => client.hover(uriOf('ports.md'), {line: 0, character: 0})
      await expect(ask()).rejects.toMatchObject({code: -32002})
      await client.start(folder)
      await client.connection.sendRequest('shutdown')
      await expect(ask()).rejects.toMatchObject({code: -32600})
    })

    test('a request or a notification it does not know does no harm', async () => {
      await client.start(folder)
      await expect(client.connection.sendRequest('textDocument/nothing', {})).rejects.toMatchObject({code: -32601})
      await client.connection.sendNotification('$/nothing', {})
      await expect(client.connection.sendRequest(HoverRequest.method, {})).rejects.toThrow()
      await client.open(uriOf('ports.md'), `${forecast}.\n`)
      expect(await client.diagnostics(uriOf('ports.md'), 1)).toHaveLength(1)
    })
  })
})
