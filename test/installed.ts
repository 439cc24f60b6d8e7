import {execFileSync} from 'node:child_process'
import {cp, mkdir, mkdtemp, realpath, rm, symlink} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Folder of the project. */
export const project = dirname(dirname(fileURLToPath(import.meta.url)))

/** The built package, installed into a folder of a user's. */
export interface Installation {
  folder: string
  /** Path of the command. */
  main: string
  remove(): Promise<void>
}

/** Builds the package beside the project's own dist, so that a run of the tests changes nothing there, and installs it into a new folder. */
export async function install(): Promise<Installation> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'hypecheck-installed-')))
  const installed = join(folder, 'node_modules/hypecheck')
  await mkdir(installed, {recursive: true})
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', join(project, 'tsconfig.json'), '--outDir', join(installed, 'dist')])
  await Promise.all(
    ['package.json', 'scripts', 'corpus', 'fixtures'].map((name) =>
      cp(join(project, name), join(installed, name), {recursive: true}).catch(() => undefined)
    )
  )
  await symlink(join(project, 'node_modules'), join(installed, 'node_modules'))
  execFileSync(process.execPath, [join(installed, 'scripts/rule-plugins.mjs')])
  return {folder, main: join(installed, 'dist/src/cli/main.js'), remove: () => rm(folder, {recursive: true})}
}
