// What a large reference base costs a draft: bases of so many claims, built by `corpus build` into a file, and a draft of 2,000 words checked with and
// without them, each in a process of its own. What of it is loading shows in a draft of one sentence without a claim.
//   npm run build && node bench/scale.mjs [CLAIMS …]      default: 10000 30000 100000
import {mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {bestRun, run} from './processes.mjs'
import {draftOf, pagesOf} from './scale-texts.mjs'

const sizes = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'hypecheck-scale-'))
const draft = join(folder, 'draft.md')
writeFileSync(draft, draftOf(2000))
const silent = join(folder, 'silent.md')
writeFileSync(silent, 'Good morning.\n')

const rows = []
const without = check(draft, [])
const silentWithout = check(silent, [])
for (const claims of sizes.length > 0 ? sizes : [10_000, 30_000, 100_000]) {
  const pages = join(folder, `pages-${claims}`)
  const base = join(folder, `base-${claims}.corpus`)
  mkdirSync(pages)
  for (const {name, text} of pagesOf(claims)) writeFileSync(join(pages, name), text)
  const built = run(['corpus', 'build', pages, '--output', base])
  const added = check(draft, ['--corpus', base])
  const loaded = check(silent, ['--corpus', base])
  rows.push({
    claims: Number(/([\d,]+) claims/.exec(built.output)[1].replaceAll(',', '')),
    'build (s)': built.seconds.toFixed(1),
    'file (MB)': (statSync(base).size / 1e6).toFixed(1),
    'load (s)': (loaded.seconds - silentWithout.seconds).toFixed(2),
    'check without (s)': without.seconds.toFixed(2),
    'check with (s)': added.seconds.toFixed(2),
    'more (s)': (added.seconds - without.seconds).toFixed(2),
    'peak memory more (MB)': Math.round(added.memory - without.memory),
    relations: added.relations
  })
}
console.table(rows)
console.log(`Load of the machine over the last fifteen minutes: ${loadavg()[2].toFixed(1)}`)
rmSync(folder, {recursive: true})

/** The best of three runs over a file, with the findings against the base. */
function check(file, flags) {
  const best = bestRun([file, '--no-config', '--format', 'json', ...flags])
  const findings = JSON.parse(best.output).files.flatMap((file) => file.findings)
  return {...best, relations: findings.filter(({related}) => related.some(({path}) => path.includes('pages-'))).length}
}
