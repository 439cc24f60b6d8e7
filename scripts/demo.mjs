// The main job on what ships: lints the reference base and the example drafts, and writes the audit report.
import {spawnSync} from 'node:child_process'

const report = 'hypecheck-report.html'
const hypecheck = (...rest) =>
  spawnSync(process.execPath, ['dist/src/cli/main.js', ...rest], {stdio: 'inherit'}).status ?? 2

const linted = hypecheck('check', 'corpus', 'fixtures/documents')
const audited = hypecheck('audit', 'corpus', 'fixtures/documents', '--format', 'html', '--output', report)
console.log(`\nThe claim audit is in ${report}.`)
// The example drafts are meant to have findings (status 1); only trouble (status 2) fails.
process.exit(linted > 1 || audited > 1 ? 2 : 0)
