import {execFile} from 'node:child_process'
import {realpath} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {UsageError} from './usage-error.js'

/** Bytes of a list of names that git may print: more than a million files. */
const MOST_OUTPUT = 256 * 2 ** 20

/** What helps when a commit is not there: services check out one commit only unless told otherwise. */
const FETCH = 'fetch it (actions/checkout: fetch-depth: 0; GitLab: GIT_DEPTH: 0)'

/**
 * The files that git says have changed: since the commit where this branch left `ref`, committed or not, and those git does not know yet.
 * A renamed file is among them under its new name.
 *
 * @param ref any name of a commit: a branch, a tag, `HEAD~3`
 * @param paths files, from the working folder or absolute
 * @param cwd the working folder, anywhere in a repository
 * @returns those of `paths` that have changed
 * @throws UsageError when git, the repository, or the commit is not there
 */
export async function changedSince(ref: string, paths: readonly string[], cwd: string): Promise<Set<string>> {
  const git = (args: readonly string[], folder: string, otherwise?: string) => output(ref, args, folder, otherwise)
  // Git would take it for an option.
  if (ref === '' || ref.startsWith('-')) throw wrong(ref, 'is no name of a commit')
  const top = (await git(['rev-parse', '--show-toplevel'], cwd)).trimEnd()
  await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], top, `no such commit here; ${FETCH}`)
  const base = await git(['merge-base', ref, 'HEAD'], top, `no common history with HEAD here; ${FETCH}`)
  const lists = await Promise.all([
    git(['diff', '--name-only', '--no-renames', '--diff-filter=d', '-z', base.trimEnd(), '--'], top),
    git(['ls-files', '--others', '--exclude-standard', '-z'], top)
  ])
  const names = lists.flatMap((list) => list.split('\0')).filter(Boolean)
  const changed = new Set(names.map((name) => join(top, name)))
  const isChanged = async (path: string) => {
    const named = resolve(await realpath(cwd), path)
    return changed.has(named) || changed.has(await realpath(named).catch(() => named))
  }
  const answers = await Promise.all(paths.map(isChanged))
  return new Set(paths.filter((_, index) => answers[index]))
}

/** What git prints; `otherwise` says what is wrong where git fails without a word. */
async function output(ref: string, args: readonly string[], cwd: string, otherwise?: string): Promise<string> {
  try {
    return (await promisify(execFile)('git', args, {cwd, maxBuffer: MOST_OUTPUT})).stdout
  } catch (error) {
    const {code, stderr = ''} = error as {code?: string | number; stderr?: string}
    if (code === 'ENOENT') throw wrong(ref, 'git is not installed')
    const said = stderr.split('\n', 1)[0]!.replace(/^fatal: /, '')
    throw wrong(ref, said || otherwise || `git ${args[0]} failed (${code})`)
  }
}

const wrong = (ref: string, why: string) => new UsageError(`--changed-since ${ref}: ${why}`)
