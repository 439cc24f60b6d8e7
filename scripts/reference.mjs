// Understands the bundled reference base once, at build time, and names the build after its code; `src/corpus.ts` and `src/cli/package.ts` read what is
// written here.
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {serialize} from 'node:v8'
import {loadCorpus} from '../dist/src/corpus.js'
import {understand} from '../dist/src/understand.js'

const dist = new URL('../dist/', import.meta.url)
const pages = await loadCorpus()
writeFileSync(new URL('reference.bin', dist), serialize(pages.map((page) => understand(page))))

const code = new URL('src/', dist)
const hash = createHash('sha256')
for (const name of readdirSync(code, {recursive: true}).sort())
  if (name.endsWith('.js')) hash.update(name.replaceAll('\\', '/')).update(readFileSync(new URL(name, code)))
writeFileSync(new URL('build-id', dist), hash.digest('hex').slice(0, 12))
