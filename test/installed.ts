import {execFileSync} from 'node:child_process'
import {cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Folder of the project. */
export const project = dirname(dirname(fileURLToPath(import.meta.url)))

/** The built package, installed into a folder of a user's. */
export interface Installation {
  folder: string
  /** The packed file. */
  tarball: string
  /** Folder of the package; its dependencies are the project's. */
  installed: string
  /** Path of the command. */
  main: string
  remove(): Promise<void>
}

const made = ['.git', 'node_modules', 'dist']

/** Whether a path belongs into a copy of the project: what is made from the sources does not. */
export const copied = (path: string): boolean => !made.includes(basename(path))

/** Builds and packs a copy of the project, so that a run of the tests changes nothing in it, and unpacks that into a new folder. */
export async function install(): Promise<Installation> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'hypecheck-installed-')))
  const copy = join(folder, 'project')
  await cp(project, copy, {recursive: true, filter: copied})
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'))
  npm(copy, 'run', 'build')
  // What `npm run playground` leaves beside it has to stay out of the package.
  await mkdir(join(copy, 'dist/playground'))
  await writeFile(join(copy, 'dist/playground/index.html'), '')
  const [{filename}] = JSON.parse(npm(copy, 'pack', '--ignore-scripts', '--json'))
  const tarball = join(folder, filename)
  await cp(join(copy, filename), tarball)
  await rm(copy, {recursive: true})

  const installed = join(folder, 'node_modules/hypecheck')
  await mkdir(installed, {recursive: true})
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components', '1'])
  await symlink(join(project, 'node_modules'), join(installed, 'node_modules'))
  return {
    folder,
    tarball,
    installed,
    main: join(installed, 'dist/src/cli/main.js'),
    remove: () => rm(folder, {recursive: true})
  }
}

function npm(cwd: string, ...args: string[]): string {
  const shell = process.platform === 'win32'
  return execFileSync('npm', ['--silent', '--offline', ...args], {cwd, encoding: 'utf8', shell})
}
