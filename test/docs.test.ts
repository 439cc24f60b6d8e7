import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {chmod, cp, mkdir, symlink, writeFile} from 'node:fs/promises'
import {basename, delimiter, dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {copied, type Installation, install, project} from './installed.js'
import {readPage, shorten} from './page.js'

// The pages as their readers use them: files are written, commands run, and they print what the page says; links lead somewhere.

const docs = readdirSync(join(project, 'docs')).filter((name) => name.endsWith('.md'))
const names = ['README.md', 'CONTRIBUTING.md', ...docs.map((name) => `docs/${name}`)]
const pageOf = (name: string) => readPage(readFileSync(join(project, name), 'utf8'))
const pages = names.map((name) => ({name, ...pageOf(name)}))

/** Packages that pages use beside hypecheck. */
const others = ['remark', 'remark-preset-lint-recommended', '@mdx-js/mdx', 'retext', 'retext-equality']

/** Commands that come with a clone. */
const tools = join(project, 'node_modules/.bin')

let installation: Installation
let bin: string

beforeAll(async () => {
  installation = await install()
  const modules = join(installation.folder, 'node_modules')
  await mkdir(join(modules, '@mdx-js'))
  for (const name of others) await symlink(join(project, 'node_modules', name), join(modules, name))
  bin = join(installation.folder, 'bin')
  await mkdir(bin)
  await command('hypecheck', `exec "${installation.main}" "$@"`)
  await command('remark', `exec node "${join(project, 'node_modules/remark-cli/cli.js')}" --no-color "$@"`)
  // What npx does in a project that has the package; without one it would ask the registry.
  await command('npx', 'exec "$@"')
})

async function command(name: string, script: string): Promise<void> {
  await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`)
  await chmod(join(bin, name), 0o755)
}

afterAll(() => installation.remove())

/** Runs a command in the shell of the reader; what it prints, in the order of printing, and its status. */
function run(command: string, cwd: string): Promise<{status: number | null; printed: string}> {
  const own = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:GIT|GITHUB|CI|VITEST)/.test(name))
  )
  const env = {...own, NO_COLOR: '1', COLUMNS: '100', PATH: [bin, own.PATH, tools].join(delimiter)}
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', `exec 2>&1\n${command}`], {cwd, env})
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  return new Promise((resolve) =>
    child.on('close', (status) => resolve({status, printed: printed.replaceAll('\r', '').trim()}))
  )
}

describe.each(pages.filter(({steps}) => steps.length > 0))('$name', ({name, steps, inClone}) => {
  let folder: string

  beforeAll(async () => {
    folder = join(installation.folder, 'pages', name.replaceAll('/', '-'))
    await mkdir(folder, {recursive: true})
    if (!inClone) return
    await cp(project, folder, {recursive: true, filter: copied})
    await symlink(join(project, 'node_modules'), join(folder, 'node_modules'))
  })

  test.each(steps.map((step) => ({...step, what: step.type === 'run' ? step.command : step.name})))(
    'line $line: $what',
    async (step) => {
      if (step.type === 'file') {
        await mkdir(dirname(join(folder, step.name)), {recursive: true})
        await writeFile(join(folder, step.name), step.text)
        return
      }
      const {status, printed} = await run(step.command, folder)
      expect(shorten(printed, step.output ?? printed)).toBe(step.output ?? printed)
      expect(status, printed).toBe(step.status)
    }
  )
})

describe.each(pages)('$name', ({name, tests, unmarked, links}) => {
  test('says of each block of code what becomes of it', () => {
    expect(unmarked).toEqual([])
    for (const path of tests) expect(readFileSync(join(project, path), 'utf8')).toContain(basename(name))
  })

  test.each(links.filter((link) => !/^[a-z]+:/.test(link)))('links to %s', (link) => {
    const [path = '', heading] = link.split('#')
    const target = path === '' ? name : join(dirname(name), path)
    expect(existsSync(join(project, target)), target).toBe(true)
    if (heading !== undefined) expect(pageOf(target).anchors).toContain(heading)
  })
})

test('every page is listed in docs/README.md', () => {
  const {links} = pages.find(({name}) => name === 'docs/README.md')!
  expect(links).toEqual(expect.arrayContaining(docs.filter((name) => name !== 'README.md')))
})

test('the pages are clean drafts', async () => {
  const {status, printed} = await run('npx hypecheck README.md CONTRIBUTING.md docs --max-warnings 0', project)
  expect(status, printed).toBe(0)
})

test('code without a mark that fits is found', () => {
  const block = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\``
  const unmarkedOf = (mark: string, code: string) => readPage(`${mark}\n\n${code}\n`).unmarked
  for (const mark of ['', 'Text.', '<!-- not run: -->', '<!-- runs -->'])
    expect(unmarkedOf(mark, block('sh', 'ls')), mark).toHaveLength(1)
  expect(unmarkedOf('<!-- run -->', block('console', 'no command'))).toHaveLength(1)
  expect(unmarkedOf('<!-- run -->', block('yaml', 'a: 1'))).toHaveLength(1)
  expect(unmarkedOf('<!-- run -->', `- item\n\n${block('sh', 'ls')}`)).toHaveLength(1)
  expect(unmarkedOf('<!-- run, status 1 -->', block('console', '$ ls'))).toEqual([])
  expect(unmarkedOf('<!-- not run: needs a printer -->', block('sh', 'lp'))).toEqual([])
})

test('a shortened output is all there but for the lines left out', () => {
  expect(shorten('a\nb\nc\nd', 'a\n…\nd')).toBe('a\n…\nd')
  expect(shorten('a\nb\nc', '…\nc')).toBe('…\nc')
  expect(shorten('a\nb\nc', 'a\n…')).toBe('a\n…')
  expect(shorten('a\nb\nc', 'a\n…\nd')).toBe('a\nb\nc')
  expect(shorten('a\nb\nc', 'b\n…\nc')).toBe('a\nb\nc')
  expect(shorten('a\nb', 'a')).toBe('a\nb')
})
