import {execFileSync} from 'node:child_process'
import {mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {runCommand, type Surroundings} from './command-line.js'

// Real repositories, real documents: what git says has changed decides what is reported, everything is still compared.

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hypecheck-changed-'))
})

afterEach(async () => {
  await rm(folder, {recursive: true})
})

const nobody = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.com', '-c', 'init.defaultBranch=main']

function git(...args: string[]): string {
  return execFileSync('git', [...nobody, ...args], {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
}

async function put(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), {recursive: true})
  await writeFile(join(folder, name), text)
}

function commit(): void {
  git('add', '--all')
  git('commit', '--quiet', '--message', 'A change')
}

const hypecheck = (args: string[], more: Partial<Surroundings> = {}) => runCommand(args, {cwd: folder, ...more})

interface Shown {
  files: Array<{
    path: string
    findings: Array<{rule: string; actual: string; related: Array<{path: string}>}>
  }>
  relations: object[]
}

const options = ['--no-corpus', '--as-of', '2026-11-20', '--format', 'json']

async function report(args: string[], more: {cwd?: string; stdin?: string} = {}): Promise<Shown> {
  const {stdout, stderr} = await hypecheck([...args, ...options], more)
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

const reported = async (args: string[], more: {cwd?: string; stdin?: string} = {}) =>
  (await report(args, more)).files.map(({path}) => path)

const vague = 'Experts say the harbour is full.\n'

describe('which files have changed', () => {
  beforeEach(async () => {
    git('init', '--quiet')
    await put('kept.md', vague)
    await put('mended.md', vague)
    await put('old name.md', vague)
    await put('gone.md', vague)
    await put('posts/deep.md', vague)
    await put('.gitignore', 'ignored.md\n')
    commit()
  })

  test('committed since the branch left, staged, not staged, and not known to git; names of any kind', async () => {
    git('checkout', '--quiet', '-b', 'topic')
    git('checkout', '--quiet', 'main')
    await put('kept.md', `${vague}Another branch went on.\n`)
    commit()
    git('checkout', '--quiet', 'topic')
    await put('mended.md', `${vague}Mended.\n`)
    await put('港口 笔记.md', vague)
    commit()
    await rename(join(folder, 'old name.md'), join(folder, 'new name.md'))
    git('add', '--all')
    await rm(join(folder, 'gone.md'))
    await put('posts/deep.md', `${vague}Deeper.\n`)
    await put('un known.md', vague)
    await put('ignored.md', vague)

    const changed = ['mended.md', 'new name.md', 'posts/deep.md', 'un known.md', '港口 笔记.md']
    expect(await reported(['--changed-since', 'main'])).toEqual(changed)
    expect(await reported(['--changed-since', 'HEAD'])).toEqual(changed.slice(1, 4))
    expect(await reported(['.', '--changed-since', 'main'], {cwd: join(folder, 'posts')})).toEqual(['deep.md'])
    expect(await reported([join(folder, 'posts'), join(folder, 'kept.md'), '--changed-since', 'main'])).toEqual([
      join(folder, 'posts/deep.md')
    ])
  })

  test('through a symbolic link', async () => {
    await symlink(join(folder, 'posts'), join(folder, 'linked'))
    await put('posts/deep.md', `${vague}Deeper.\n`)
    expect(await reported(['linked/deep.md', 'kept.md', '--changed-since', 'HEAD'])).toEqual(['linked/deep.md'])
  })

  test('nothing has changed: nothing is reported, status 0', async () => {
    const {stdout, status} = await hypecheck(['--changed-since', 'HEAD', '--no-corpus', '--max-warnings', '0'])
    expect(stdout).toBe('✔ No findings in 0 files\n')
    expect(status).toBe(0)
  })

  test('standard input is always reported', async () => {
    const args = ['-', 'kept.md', '--stdin-filename', 'mended.md', '--changed-since', 'HEAD']
    expect(await reported(args, {stdin: vague})).toEqual(['mended.md'])
  })

  test('a file that cannot be read is reported, changed or not: something was not compared', async () => {
    const {stderr, status} = await hypecheck(['never.md', 'kept.md', '--changed-since', 'HEAD', '--no-corpus'])
    expect(stderr).toBe('hypecheck: never.md: no such file or folder; check the name\n')
    expect(status).toBe(2)
  })
})

describe('what is reported', () => {
  const share = (percent: number) => `In 2025, Anthropic had a ${percent}% share of the enterprise market.\n`

  beforeEach(() => {
    git('init', '--quiet')
  })

  // Of two statements that conflict, the finding stands at the file that comes later by name.
  test.each([
    ['a.md', 'z.md'],
    ['z.md', 'a.md']
  ])('a conflict that a change in %s causes with %s', async (changed, unchanged) => {
    await put('a.md', share(32))
    await put('z.md', share(32))
    await put('other.md', `${vague}${share(32)}`)
    commit()
    await put(changed, share(61))
    const {files, relations} = await report(['--changed-since', 'HEAD'])
    const pairs = files.flatMap(({path, findings}) =>
      findings.flatMap(({rule, related}) =>
        rule === 'contradicts-document' ? related.map((other) => [path, other.path].sort()) : []
      )
    )
    expect(pairs).toContainEqual([changed, unchanged].sort())
    expect(pairs).toContainEqual([changed, 'other.md'].sort())
    for (const pair of pairs) expect(pair).toContain(changed)
    expect(files.flatMap(({findings}) => findings.map(({rule}) => rule))).not.toContain('vague-source')
    expect(relations.length).toBeGreaterThan(0)
    const {status} = await hypecheck(['--changed-since', 'HEAD', '--no-corpus'])
    expect(status).toBe(1)
  })

  test('conflicts between files that did not change are left alone', async () => {
    await put('a.md', share(32))
    await put('b.md', share(61))
    await put('c.md', 'It rains.\n')
    commit()
    await put('c.md', 'It rains again.\n')
    const {files, relations} = await report(['--changed-since', 'HEAD'])
    expect(files.map(({path, findings}) => [path, findings])).toEqual([['c.md', []]])
    expect(relations).toEqual([])
    expect((await hypecheck(['--changed-since', 'HEAD', '--no-corpus'])).status).toBe(0)
  })

  test('with every file changed it is the whole report', async () => {
    await put('first.txt', 'x')
    commit()
    await put('a.md', share(32))
    await put('b.md', `${vague}${share(61)}`)
    expect(await report(['--changed-since', 'HEAD'])).toEqual(await report([]))
  })

  test('a baseline and a comment hold as they do in a run over everything', async () => {
    await put('a.md', share(32))
    await put('z.md', `<!-- hypecheck ignore contradicts-document: known -->\n\n${share(61)}`)
    await put('y.md', share(61))
    commit()
    await put('a.md', `A new line.\n\n${share(32)}`)
    const args = ['--no-corpus', '--as-of', '2026-11-20', '--baseline', 'known.json']
    await hypecheck([...args, '--update-baseline'])
    expect(await readFile(join(folder, 'known.json'), 'utf8')).toContain('contradicts-document')
    const {stdout, status} = await hypecheck([...args, '--changed-since', 'HEAD'])
    expect(stdout).toBe('✔ No findings in 1 file\n')
    expect(status).toBe(0)
  })

  test('a baseline that is written with it knows every finding', async () => {
    await put('a.md', vague)
    commit()
    await put('b.md', vague)
    await hypecheck(['--no-corpus', '--baseline', 'known.json', '--update-baseline', '--changed-since', 'HEAD'])
    expect(Object.keys(JSON.parse(await readFile(join(folder, 'known.json'), 'utf8')).findings)).toEqual([
      'a.md',
      'b.md'
    ])
  })
})

describe('wrong uses are one line, status 2', () => {
  const failed = async (ref: string, more: {cwd?: string} = {}) => {
    const {stderr, status, stdout} = await hypecheck([`--changed-since=${ref}`, '--no-corpus'], more)
    expect([status, stdout]).toEqual([2, ''])
    return stderr
  }
  const fetchIt = 'fetch it (actions/checkout: fetch-depth: 0; GitLab: GIT_DEPTH: 0)'

  test('no repository', async () => {
    await put('a.md', vague)
    expect(await failed('main')).toMatch(/^hypecheck: --changed-since main: not a git repository .*\n$/)
  })

  test('no such commit, no common history, an option for git', async () => {
    git('init', '--quiet')
    await put('a.md', vague)
    commit()
    git('checkout', '--quiet', '--orphan', 'island')
    git('commit', '--quiet', '--message', 'Alone')
    expect(await failed('mian')).toBe(`hypecheck: --changed-since mian: no such commit here; ${fetchIt}\n`)
    expect(await failed('main')).toBe(`hypecheck: --changed-since main: no common history with HEAD here; ${fetchIt}\n`)
    expect(await failed('--output=stolen.txt')).toBe(
      'hypecheck: --changed-since --output=stolen.txt: is no name of a commit\n'
    )
    expect(await failed('main; touch stolen.txt')).toContain('no such commit here')
    expect(git('status', '--porcelain')).not.toContain('stolen')
  })

  test('no git', async () => {
    await put('a.md', vague)
    const {PATH} = process.env
    process.env.PATH = folder
    try {
      expect(await failed('main')).toBe('hypecheck: --changed-since main: git is not installed\n')
    } finally {
      process.env.PATH = PATH
    }
  })
})
