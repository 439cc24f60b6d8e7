// Builds the page of the HTML report: the app of `src/report/app` as one file, with a policy that lets only its own script and style in.
import {createHash} from 'node:crypto'
import {mkdirSync, renameSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'vite'
import {viteSingleFile} from 'vite-plugin-singlefile'

// Whoever runs this: a development build would hold the paths of the sources.
process.env.NODE_ENV = 'production'

const target = fileURLToPath(new URL('../dist/src/report/app.html', import.meta.url))

const {output} = await build({
  configFile: false,
  root: fileURLToPath(new URL('../src/report/app', import.meta.url)),
  logLevel: 'warn',
  plugins: [viteSingleFile()],
  oxc: {jsx: {importSource: 'preact'}},
  build: {write: false, target: 'es2023', modulePreload: false}
})
const page = output.find(({fileName}) => fileName === 'index.html').source

mkdirSync(dirname(target), {recursive: true})
const beside = `${target}.${process.pid}`
writeFileSync(beside, withPolicy(page))
renameSync(beside, target)

/** The page with a content security policy: nothing is loaded, and of scripts and styles only those it has now. */
function withPolicy(html) {
  const hashes = (name) =>
    Array.from(
      html.matchAll(new RegExp(`<${name}(?![^>]*application/json)[^>]*>([^]*?)</${name}>`, 'g')),
      ([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    ).join(' ')
  const policy = [
    "default-src 'none'",
    `script-src ${hashes('script')}`,
    `style-src ${hashes('style')}`,
    "base-uri 'none'",
    "form-action 'none'"
  ]
  return html.replace(
    '<meta charset="utf-8">',
    (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`
  )
}
