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
  const parse = best(own, ({source}) => markdown.parse(source))
  const stages = {
    read: best(own, ({path, source}) => read({path, value: source})),
    prose: best(own, (document) => segment(document)),
    claims: best(own, (document, index) => interpret(document, sentences[index], languages))
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

/** Seconds for all documents: the fastest of many runs of each, which on a shared machine is the one that nobody interrupted. */
function best(documents, work) {
  const least = documents.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < 40; round++)
    for (const [index, document] of documents.entries()) {
      const before = performance.now()
      work(document, index)
      least[index] = Math.min(least[index], performance.now() - before)
    }
  return least.reduce((sum, time) => sum + time, 0) / 1000
}
