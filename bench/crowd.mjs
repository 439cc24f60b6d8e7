// What many documents about one subject cost in one run: posts on one firm that repeat each other’s figures, one in ten of them wrong.
//   npm run build && node bench/crowd.mjs [DOCUMENTS …]      default: 100 200 400
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {bestRun} from './processes.mjs'

const sizes = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'hypecheck-crowd-'))

/** What is told of the firm: a sentence with a figure. */
const facts = [
  (n) => `In 2025 Tidecrane had revenue of $${340 + n} million.`,
  (n) => `Tidecrane employed ${4100 + 10 * n} people at the end of 2025.`,
  (n) => `The valuation of Tidecrane was $${9 + n} billion in 2025.`,
  (n) => `In 2025 the market share of Tidecrane in Larkport was ${48 + n}%.`,
  (n) => `Tidecrane moved ${620 + 7 * n} thousand containers in 2025.`,
  (n) => `The average hold time of Tidecrane was ${40 + n} seconds in 2025.`,
  (n) => `2025年，Tidecrane 的营收为${(340 + n) / 100}亿美元。`,
  (n) => `2025年底，Tidecrane 有员工${4100 + 10 * n}人。`,
  (n) => `2025年，Tidecrane 的估值为${(9 + n) * 10}亿美元。`,
  (n) => `Tidecrane raised $${120 + n} million in 2024.`,
  (n) => `In 2024 Tidecrane had revenue of $${290 + n} million.`,
  (n) => `Tidecrane may employ ${5000 + 50 * n} people by the end of 2027.`
]

const rows = []
for (const documents of sizes.length > 0 ? sizes : [100, 200, 400]) {
  const posts = join(folder, String(documents))
  mkdirSync(posts)
  for (let number = 0; number < documents; number++) {
    const told = facts.filter((_, index) => (number + index) % 2 === 0)
    const lines = told.map((fact, index) => fact((number * 7 + index) % 10 === 0 ? 1 + ((number + index) % 3) : 0))
    writeFileSync(join(posts, `post-${number}.md`), `---\ndate: 2026-02-01\n---\n\n${lines.join('\n\n')}\n`)
  }
  const best = bestRun([posts, '--no-config', '--no-corpus', '--format', 'json'])
  const {files, relations} = JSON.parse(best.output)
  const found = files.flatMap((file) => file.findings)
  rows.push({
    documents,
    seconds: best.seconds.toFixed(1),
    'peak memory (MB)': Math.round(best.memory),
    'output (MB)': (best.output.length / 1e6).toFixed(1),
    conflicts: relations.filter(({relation}) => relation !== 'agrees').length,
    agreements: relations.filter(({relation}) => relation === 'agrees').length,
    findings: found.length,
    places: found.reduce((sum, {related}) => sum + related.length, 0)
  })
}
console.table(rows)
rmSync(folder, {recursive: true})
