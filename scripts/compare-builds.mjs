// What a change does to real texts: runs two builds over a folder and prints, per rule and document, what appeared (+) and vanished (-).
//   npm run compare-builds -- OLD NEW FOLDER      OLD and NEW are checkouts that have been built
import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'

const [before, after, folder] = process.argv.slice(2)
if (!folder) {
  console.error('compare-builds: name two built checkouts and a folder of documents.')
  process.exit(2)
}

const [old, now] = [findings(before), findings(after)]
const lines = [
  ...[...old].filter(([key]) => !now.has(key)).map(([, finding]) => ({sign: '-', ...finding})),
  ...[...now].filter(([key]) => !old.has(key)).map(([, finding]) => ({sign: '+', ...finding}))
].sort((a, b) => a.rule.localeCompare(b.rule) || a.path.localeCompare(b.path) || a.line - b.line)

let heading = ''
for (const {sign, rule, path, line, actual} of lines) {
  if (heading !== `${rule} ${path}`) console.log(`\n${rule}  ${path}`)
  heading = `${rule} ${path}`
  console.log(`${sign} ${line}: ${actual.replace(/\s+/g, ' ').slice(0, 100)}`)
}
const count = (sign) => lines.filter((line) => line.sign === sign).length
console.log(
  `\n${count('+')} appeared, ${count('-')} vanished, ${[...now.keys()].filter((key) => old.has(key)).length} the same`
)

/** Findings of one build, by what stays when only wording changes: rule, place and words. */
function findings(checkout) {
  const run = spawnSync(
    process.execPath,
    [resolve(checkout, 'dist/src/cli/main.js'), 'check', folder, '--preset', 'all', '--format', 'json', '--no-config'],
    {encoding: 'utf8', maxBuffer: 2 ** 30}
  )
  if (!run.stdout) {
    console.error(`compare-builds: ${checkout} gave no report; is it built? ${run.stderr}`)
    process.exit(2)
  }
  const all = JSON.parse(run.stdout).files.flatMap((file) =>
    file.findings.map((finding) => ({...finding, path: file.path}))
  )
  return new Map(
    all.map((finding) => [
      `${finding.rule} ${finding.path} ${finding.line}:${finding.column} ${finding.actual}`,
      finding
    ])
  )
}
