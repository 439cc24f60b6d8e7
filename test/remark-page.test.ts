import {spawn} from 'node:child_process'
import {mkdir, readFile, symlink, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type Installation, install, project} from './installed.js'

// docs/remark.md as its readers use it: its files are written, its commands run, and they say what the page says.

const page = await readFile(join(project, 'docs/remark.md'), 'utf8')
const files = Array.from(page.matchAll(/^<!-- file: (\S+) -->\n\n```\w+\n([\s\S]*?)^```$/gm), ([, name, text]) => ({
  name: name!,
  text: text!
}))
const runs = Array.from(
  page.matchAll(/^<!-- run, status (\d) -->\n\n```console\n\$ (.*)\n([\s\S]*?)^```$/gm),
  ([, status, command, output]) => ({status: Number(status), command: command!, output: output!})
)

let installation: Installation

beforeAll(async () => {
  installation = await install()
  const modules = join(installation.folder, 'node_modules')
  await mkdir(join(modules, '@mdx-js'))
  for (const name of ['remark', 'remark-preset-lint-recommended', '@mdx-js/mdx', 'retext', 'retext-equality'])
    await symlink(join(project, 'node_modules', name), join(modules, name))
  for (const {name, text} of files) {
    await mkdir(dirname(join(installation.folder, name)), {recursive: true})
    await writeFile(join(installation.folder, name), text)
  }
}, 60_000)

afterAll(() => installation.remove())

/** Runs a command; what it prints, in the order of printing, and its status. */
function run(command: string): Promise<{status: number | null; output: string}> {
  const [program, ...rest] = command.split(' ')
  const remark = [join(project, 'node_modules/remark-cli/cli.js'), '--no-color']
  const args = program === 'npx' ? [...remark, ...rest.slice(1)] : rest
  const child = spawn(process.execPath, args, {cwd: installation.folder, env: {...process.env, NO_COLOR: '1'}})
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  return new Promise((resolve) => child.on('close', (status) => resolve({status, output})))
}

test('the page has files and runs, and no other code', () => {
  const blocks = page.match(/^```\w+$/gm) ?? []
  expect(files.length + runs.length).toBe(blocks.length)
  expect(runs.length).toBeGreaterThan(0)
})

test.each(runs)('$command', async ({command, status, output}) => {
  expect(await run(command)).toEqual({status, output})
})
