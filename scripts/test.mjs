// The whole check of a change: types, style, build, tests. Closes with one line of counts.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const steps = [
  ['tsc', '-p', 'tsconfig.check.json'],
  ['biome', 'check', '.', '--diagnostic-level=error']
]
for (const step of steps) run(step)
run(['npm', 'run', '--silent', 'build'])

const folder = mkdtempSync(join(tmpdir(), 'hypecheck-'))
const results = join(folder, 'results.json')
const {status} = command(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${results}`])
const counts = JSON.parse(readFileSync(results, 'utf8'))
rmSync(folder, {recursive: true})
console.log(`${counts.numPassedTests} passed, ${counts.numFailedTests} failed`)
process.exit(status ?? 1)

function run(step) {
  const {status} = command(step)
  if (status !== 0) process.exit(status ?? 1)
}

function command([name, ...rest]) {
  const windows = process.platform === 'win32'
  return name === 'npm'
    ? spawnSync(windows ? 'npm.cmd' : 'npm', rest, {stdio: 'inherit', shell: windows})
    : spawnSync(join('node_modules', '.bin', windows ? `${name}.cmd` : name), rest, {stdio: 'inherit', shell: windows})
}
