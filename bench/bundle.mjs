// How large the library is in a browser: its entry, bundled as an application would, with the pages of the reference base and without.
//   npm run build && node bench/bundle.mjs [--json] [PACKAGE]      default: this project, as it was built
import {readFileSync, realpathSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {glob} from 'tinyglobby'
import {build} from 'vite'

const args = process.argv.slice(2)
const named = args.find((arg) => arg !== '--json')
const root = join(realpathSync(named ?? fileURLToPath(new URL('..', import.meta.url))), '/')
const entry = `${root}dist/src/index.js`

const pages = await glob('corpus/*.md', {cwd: root, ignore: ['**/README.md']})
const sources = pages.map((path) => ({path, value: readFileSync(root + path, 'utf8')}))

const library = `export * from ${JSON.stringify(entry)}`
const bundles = {
  library: await bundle(library),
  'with the reference base': await bundle(`${library}\nexport const corpus = ${JSON.stringify(sources)}`)
}

if (args.includes('--json')) console.log(JSON.stringify(bundles))
else
  for (const [name, {minified, gzipped}] of Object.entries(bundles))
    console.log(`${name}: ${kilobytes(minified)} minified, ${kilobytes(gzipped)} gzipped`)

/** Sizes of a bundle in bytes, and what is in it. */
async function bundle(source) {
  const {output} = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry' : null),
        load: (id) => (id === '\0entry' ? source : null)
      }
    ],
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {input: 'entry', preserveEntrySignatures: 'strict'}
    }
  })
  const code = output.map((chunk) => chunk.code).join('')
  const modules = output.flatMap((chunk) => Object.keys(chunk.modules))
  return {
    minified: Buffer.byteLength(code),
    gzipped: gzipSync(code).length,
    modules: modules.map((id) => id.replace(root, ''))
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} KB`
}
