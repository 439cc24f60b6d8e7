// Understands the bundled reference base once, at build time; `src/corpus.ts` reads what is written here.
import {writeFileSync} from 'node:fs'
import {serialize} from 'node:v8'
import {loadCorpus} from '../dist/src/corpus.js'
import {understand} from '../dist/src/understand.js'

const pages = await loadCorpus()
writeFileSync(new URL('../dist/reference.bin', import.meta.url), serialize(pages.map((page) => understand(page))))
