import {spawnSync} from 'node:child_process'
import {chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {delimiter, join, resolve} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
// @ts-expect-error a script without types
import {withInputs} from '../scripts/generate.mjs'
import {type Installation, install, project} from './installed.js'

// The action, the pre-commit hook and the commands of docs/ci.md, run as the services run them: by bash, with the built command.

interface Step {
  if?: string
  id?: string
  uses?: string
  run?: string
  'working-directory'?: string
  env?: Record<string, string>
  with?: Record<string, string>
}

interface Action {
  inputs: Record<string, {description: string; default?: string}>
  outputs: Record<string, {description: string; value: string}>
  runs: {using: string; steps: Step[]}
}

const actionText = await readFile(join(project, 'action.yml'), 'utf8')
const action: Action = parse(actionText)
const page = await readFile(join(project, 'docs/ci.md'), 'utf8')
const {version} = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'))

let installation: Installation
let bin: string
/** The checkout, and beside it the temporary folder of the runner. */
let folder: string
let temporary: string

beforeAll(async () => {
  installation = await install()
  bin = join(installation.folder, 'bin')
  await mkdir(bin)
  await command('hypecheck', `exec node "${installation.main}" "$@"`)
  // What npx does in a project that has hypecheck; without one it would ask the registry.
  await command('npx', 'exec "$@"')
})

async function command(name: string, script: string): Promise<void> {
  await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`)
  await chmod(join(bin, name), 0o755)
}

afterAll(() => installation.remove())

beforeEach(async () => {
  const base = await realpath(await mkdtemp(join(tmpdir(), 'hypecheck-ci-')))
  folder = join(base, 'checkout')
  temporary = join(base, 'temporary')
  await mkdir(folder)
  await mkdir(temporary)
})

afterEach(() => rm(join(folder, '..'), {recursive: true}))

async function put(name: string, text: string): Promise<void> {
  await mkdir(join(folder, name, '..'), {recursive: true})
  await writeFile(join(folder, name), text)
}

const text = (name: string) => readFile(join(folder, name), 'utf8')

/** Runs a script as GitHub and GitLab do; what a service or git has set for the tests themselves does not reach it. */
function bash(script: string, {cwd = folder, env = {}, PATH = ''}: {cwd?: string; env?: object; PATH?: string} = {}) {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GIT|GITHUB|CI)_/.test(name)))
  const {status, stdout, stderr} = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: {...own, NO_COLOR: '1', ...env, PATH: [PATH, bin, process.env.PATH].filter(Boolean).join(delimiter)}
  })
  return {status, stdout, stderr}
}

const conflict = 'In January 2026, Anthropic was valued at $420 billion.\n'
const fine = 'In 2025, it rained on Monday.\n'
const vague = 'Experts say the harbour is full.\n'

describe('the action', () => {
  const inputsIn = (value: unknown) =>
    [...JSON.stringify(value).matchAll(/\binputs\.([\w-]+)/g)].map(([, name]) => name!)

  test('uses every input it has, and has every input it uses', () => {
    expect(action.runs.using).toBe('composite')
    expect([...new Set(inputsIn(action.runs))].sort()).toEqual(Object.keys(action.inputs).sort())
    for (const {description} of Object.values(action.inputs)) expect(description).toMatch(/^[A-Z].*[^.]$/)
  })

  test('no input reaches a shell but as a variable, and every script names its shell', () => {
    const scripts = action.runs.steps.filter(({run}) => run !== undefined)
    expect(scripts.length).toBeGreaterThan(2)
    for (const step of scripts) {
      expect(step.run).not.toContain('${{')
      expect(step).toHaveProperty('shell', 'bash')
      for (const name of Object.keys(step.env ?? {})) expect(step.run).toMatch(new RegExp(`\\$\\{?${name}\\b`))
    }
  })

  interface Outcome {
    /** Of the step that ended the run. */
    status: number | null
    stdout: string
    stderr: string
    summary: string
    outputs: Record<string, string>
    /** The steps of other actions, which are not run. */
    used: Array<{uses: string; with: Record<string, string>}>
  }

  /** Runs the steps as the runner does. */
  async function act(given: Record<string, string>): Promise<Outcome> {
    const defaults = Object.entries(action.inputs).map(([name, {default: value = ''}]) => [name, value])
    const contexts = {inputs: {...Object.fromEntries(defaults), ...given}, steps: {} as Record<string, object>}
    const evaluate = (template: string) =>
      template.replace(/\$\{\{ (.+?) \}\}/g, (_, path: string) => valueAt(contexts, path))
    const evaluated = (record: Record<string, string> = {}) =>
      Object.fromEntries(Object.entries(record).map(([name, template]) => [name, evaluate(template)]))
    const file = (name: string) => join(temporary, name)
    const lines = async (name: string) => (await readFile(file(name), 'utf8')).split('\n').filter(Boolean)
    const outcome: Outcome = {status: 0, stdout: '', stderr: '', summary: '', outputs: {}, used: []}
    for (const name of ['GITHUB_PATH', 'GITHUB_STEP_SUMMARY']) await writeFile(file(name), '')
    for (const {if: condition, id = '', uses, run, env, with: options, 'working-directory': place = '.'} of action.runs
      .steps) {
      if (condition && !holds(condition, contexts)) continue
      if (uses) {
        outcome.used.push({uses, with: evaluated(options)})
        continue
      }
      await writeFile(file('GITHUB_OUTPUT'), '')
      const {status, stdout, stderr} = bash(run!, {
        cwd: join(folder, evaluate(place)),
        env: {
          GITHUB_OUTPUT: file('GITHUB_OUTPUT'),
          GITHUB_PATH: file('GITHUB_PATH'),
          GITHUB_STEP_SUMMARY: file('GITHUB_STEP_SUMMARY'),
          GITHUB_WORKSPACE: folder,
          GITHUB_ACTION_PATH: project,
          RUNNER_TEMP: temporary,
          ...evaluated(env)
        },
        PATH: (await lines('GITHUB_PATH')).join(delimiter)
      })
      outcome.status = status
      outcome.stdout += stdout
      outcome.stderr += stderr
      const pairs = (await lines('GITHUB_OUTPUT')).map((line) => line.split(/=(.*)/s).slice(0, 2))
      contexts.steps[id] = {outputs: Object.fromEntries(pairs)}
      if (status !== 0) break
    }
    outcome.summary = await readFile(file('GITHUB_STEP_SUMMARY'), 'utf8')
    for (const [name, {value}] of Object.entries(action.outputs)) outcome.outputs[name] = evaluate(value)
    return outcome
  }

  const valueAt = (contexts: object, path: string): string =>
    String(
      path
        .split('.')
        .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], contexts) ?? ''
    )

  /** The conditions that the action writes: comparisons with a string, joined by `&&`. */
  function holds(condition: string, contexts: object): boolean {
    return condition.split(' && ').every((comparison) => {
      const [, path, operator, literal] = /^([\w.-]+) (==|!=) '(.*)'$/.exec(comparison)!
      return (valueAt(contexts, path!) === literal) === (operator === '==')
    })
  }

  test('passes drafts in which nothing is wrong', async () => {
    await put('a.md', fine)
    const {status, stdout, stderr, summary, used, outputs} = await act({})
    expect({status, stdout, stderr, used}).toEqual({status: 0, stdout: '', stderr: '', used: []})
    expect(summary).toBe('### hypecheck: No findings in 1 file\n')
    expect(outputs).toMatchObject({errors: '0', warnings: '0', notes: '0'})
  })

  test('fails after annotations, summary and SARIF are there', async () => {
    await put('posts/a b.md', conflict)
    await put('posts/港口.md', vague)
    const {status, stdout, summary, used, outputs} = await act({
      paths: 'posts/a b.md\nposts/港口.md\n',
      'upload-sarif': 'true'
    })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=posts\/a b\.md,line=1,/m)
    expect(stdout).toMatch(/^::warning file=posts\/港口\.md,line=1,/m)
    expect(summary).toMatch(/^### hypecheck: 1 error, \d+ warnings? in 2 files\n/)
    expect(outputs.errors).toBe('1')
    expect(Number(outputs.warnings)).toBeGreaterThan(0)
    expect(used).toEqual([
      {uses: 'github/codeql-action/upload-sarif@v4', with: {sarif_file: outputs['sarif-file'], category: 'hypecheck'}}
    ])
    const log = JSON.parse(await readFile(outputs['sarif-file']!, 'utf8'))
    expect(log.runs[0].results.length).toBe(Number(outputs.errors) + Number(outputs.warnings) + Number(outputs.notes))
  })

  test('takes every option of the command', async () => {
    await put('site/strict.yaml', 'preset: strict\n')
    await put('site/base/one.md', 'In 2025, Port Vell unloaded 40% of its cargo by robot.\n')
    await put('site/a.md', `${vague}\nIn 2025, Port Vell unloaded 80% of its cargo by robot.\n`)
    const given = {
      'working-directory': 'site',
      paths: 'a.md',
      config: 'strict.yaml',
      preset: 'recommended',
      corpus: 'base',
      annotations: 'false',
      summary: 'false',
      'sarif-file': 'log.sarif',
      'max-warnings': '0',
      'node-version': '22'
    }
    const {status, stdout, summary, used, outputs} = await act(given)
    expect(status).toBe(1)
    expect(stdout).toContain('contradicts-corpus')
    expect(stdout).not.toContain('::')
    expect(summary).toBe('')
    expect(used).toEqual([{uses: 'actions/setup-node@v4', with: {'node-version': '22'}}])
    expect(resolve(outputs['sarif-file']!)).toBe(join(folder, 'site/log.sarif'))
    expect(await text('site/log.sarif')).toContain('"uri": "site/a.md"')
  })

  test('with a baseline and a change', async () => {
    bash(`git init -q -b main && ${commit}`)
    await put('old.md', vague)
    await put('known.md', vague)
    expect(
      bash(`hypecheck known.md --baseline known.json --update-baseline && git add known.json old.md && ${commit}`)
        .status
    ).toBe(0)
    await put('new.md', vague)
    const {summary, status} = await act({baseline: 'known.json', 'changed-since': 'main', 'max-warnings': '0'})
    expect(status).toBe(1)
    expect(summary).toContain('`new.md`')
    expect(summary).not.toMatch(/old|known/)
  })

  test('what an input says is never run', async () => {
    await put('a.md', fine)
    const evil = '$(touch stolen)`touch stolen`"; touch stolen; "'
    const choices = ['working-directory', 'upload-sarif', 'node-version', 'version']
    const words = Object.keys(action.inputs).filter((name) => !choices.includes(name))
    await act(Object.fromEntries(words.map((name) => [name, evil])))
    // To the end, where nothing is wrong with the command itself.
    const name = evil.replaceAll('"', '')
    expect((await act({'sarif-file': name, summary: evil, annotations: evil})).status).toBe(0)
    expect((await readdir(folder)).sort()).toEqual([name, 'a.md'].sort())
    const {status, stderr} = await act({paths: '--output=stolen.md'})
    expect(status).toBe(2)
    expect(stderr).toContain('hypecheck: --output=stolen.md: no such file')
    expect(await readdir(folder)).not.toContain('stolen.md')
  })

  test('a wrong command fails with what is wrong, and uploads nothing', async () => {
    const {status, stderr, used} = await act({preset: 'strickt', 'upload-sarif': 'true'})
    expect({status, used}).toEqual({status: 2, used: []})
    expect(stderr).toContain('did you mean strict?')
  })

  test('takes the hypecheck of the project before any other', async () => {
    await put('node_modules/.bin/hypecheck', '#!/bin/sh\necho the one of the project\nexit 7\n')
    await chmod(join(folder, 'node_modules/.bin/hypecheck'), 0o755)
    await mkdir(join(folder, 'site'))
    expect(await act({'working-directory': 'site'})).toMatchObject({status: 7, stdout: 'the one of the project\n'})
  })

  test('installs the version that is asked for', async () => {
    await command('npm', 'echo "npm $*"; exit 3')
    try {
      const {status, stdout} = await act({version: '9.9.9'})
      expect(status).toBe(3)
      expect(stdout).toMatch(/^npm install .* hypecheck@9\.9\.9\n$/)
    } finally {
      await rm(join(bin, 'npm'))
    }
  })
})

/** Commits what is staged, as nobody. */
const commit = 'git -c user.name=Nobody -c user.email=nobody@example.com commit -q --allow-empty -m "A change"'

test('the pre-commit hook runs on the files it is given', async () => {
  const [hook, ...others] = parse(await readFile(join(project, '.pre-commit-hooks.yaml'), 'utf8'))
  expect(others).toEqual([])
  expect(hook).toMatchObject({id: 'hypecheck', language: 'node', types: ['markdown'], require_serial: true})
  await put('a b.md', conflict)
  await put('fine.md', fine)
  expect(bash(`${hook.entry} fine.md`).status).toBe(0)
  const {status, stdout} = bash(`${hook.entry} 'a b.md' fine.md`)
  expect(status).toBe(1)
  expect(stdout).toContain('contradicts-corpus')
})

/** The fenced blocks of a page in one language. */
describe('docs/ci.md', () => {
  const blocks = (language: string) =>
    [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, body]) => (name === language ? [body!] : []))
  const recipe = (title: string) => parse(blocks('yaml').find((body) => body.startsWith(`# ${title}\n`))!)
  const repository = async () => {
    await put('posts/old.md', vague)
    expect(bash(`git init -q -b main && git add -A && ${commit}`).status).toBe(0)
  }

  test('lists the inputs of the action', () => {
    expect(withInputs(page, actionText)).toBe(page)
    expect(blocks('yaml').length).toBeGreaterThan(5)
  })

  test('names this version, and only inputs there are', () => {
    for (const name of ['hypecheck.yml', 'code-scanning.yml']) {
      const [, step] = recipe(`.github/workflows/${name}`).jobs.hypecheck.steps
      expect(step.uses).toBe(`hypecheck/hypecheck@v${version}`)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)))
    }
    expect(recipe('.pre-commit-config.yaml').repos[0].rev).toBe(`v${version}`)
  })

  test('its shell commands run, and the hook it writes keeps a conflict out', async () => {
    await repository()
    for (const block of blocks('sh')) expect(bash(block), block).toMatchObject({status: 0, stderr: ''})
    expect(JSON.parse(await text('hypecheck.sarif')).version).toBe('2.1.0')
    expect(JSON.parse(await text('hypecheck.json')).version).toBe(1)
    await put('posts/new.md', fine)
    expect(bash(`git add posts && ${commit}`).status).toBe(0)
    await put('posts/new.md', conflict)
    expect(bash(`git add posts && ${commit}`)).toMatchObject({status: 1, stderr: expect.stringContaining('1 error')})
  })

  test('the plain workflow lists the findings in the summary', async () => {
    await repository()
    const [, {run}] = recipe('.github/workflows/plain.yml').jobs.hypecheck.steps
    const {stdout, status} = bash(run, {env: {GITHUB_STEP_SUMMARY: join(temporary, 'summary.md')}})
    expect(status).toBe(0)
    expect(stdout).toContain('::warning file=posts/old.md')
    expect(await readFile(join(temporary, 'summary.md'), 'utf8')).toContain('#### `posts/old.md`')
  })

  test('the GitLab job leaves the report that it names', async () => {
    await repository()
    const {script, artifacts} = recipe('.gitlab-ci.yml').hypecheck
    expect(bash(script.join('\n'), {env: {CI_PROJECT_DIR: folder}}).status).toBe(0)
    expect(JSON.parse(await text(artifacts.reports.codequality))[0].location.path).toBe('posts/old.md')
  })

  test('the arguments of its pre-commit recipes are those of the command', async () => {
    await repository()
    await put('posts/new.md', vague)
    const [first, second] = blocks('yaml')
      .filter((body) => body.startsWith('# .pre-commit-config.yaml'))
      .map((body) => parse(body).repos[0].hooks[0].args.join(' '))
    expect(bash(`hypecheck check ${first} posts/old.md`).status).toBe(1)
    const {status, stdout} = bash(`hypecheck check ${second}`)
    expect(status).toBe(0)
    expect(stdout).toContain('posts/new.md')
    expect(stdout).not.toContain('posts/old.md  ')
  })
})
