// How fast each stage reads, beside what remark-parse takes for the same text in the same run.
//   npm run build && node bench/speed.mjs [FILE …]      default: the reference base and the example drafts
import {readdirSync, readFileSync} from 'node:fs'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {interpret} from '../dist/src/claims/index.js'
import {languages} from '../dist/src/languages/index.js'
import {mainLanguage, segment} from '../dist/src/prose/index.js'
import {read} from '../dist/src/read/index.js'

const folders = ['corpus/', 'fixtures/documents/']
const named = process.argv.slice(2)
const paths = named.length > 0 ? named : folders.flatMap((folder) => readdirSync(folder).map((name) => folder + name))
const files = paths
  .filter((path) => /\.(?:md|txt)$/.test(path))
  .map((path) => ({path, value: readFileSync(path, 'utf8')}))

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const rows = []
for (const language of ['en', 'zh']) {
  const own = files.map(read).filter((document) => mainLanguage(document) === language)
  if (own.length === 0) continue
  const bytes = own.reduce((sum, {source}) => sum + Buffer.byteLength(source), 0)
  const sentences = own.map((document) => segment(document))
  const parse = best(() => {
    for (const {source} of own) markdown.parse(source)
  })
  const stages = {
    read: best(() => {
      for (const {path, source} of own) read({path, value: source})
    }),
    prose: best(() => {
      for (const document of own) segment(document)
    }),
    claims: best(() => {
      for (const [index, document] of own.entries()) interpret(document, sentences[index], languages)
    })
  }
  for (const [stage, seconds] of Object.entries({'remark-parse': parse, ...stages}))
    rows.push({
      language,
      stage,
      'MB/s': +(bytes / 1e6 / seconds).toFixed(2),
      'of remark-parse': +(seconds / parse).toFixed(2)
    })
}
console.table(rows)

/** CPU seconds of the fastest of several runs, after a warm one; the clock of a shared machine tells less. */
function best(work) {
  work()
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage()
    work()
    const {user, system} = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1e6)
  }
  return least
}
