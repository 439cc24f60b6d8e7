import {fileURLToPath} from 'node:url'
import {defaultClientConditions, defineConfig} from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  root: path('.'),
  // Relative addresses: the page works in any folder of a static host.
  base: './',
  resolve: {
    // The linter runs in a worker, where the builds for pages ask for a `document` that is not there.
    conditions: ['worker', ...defaultClientConditions],
    // package.json names the built one.
    alias: {'#corpus': path('../corpus.browser.ts')}
  },
  oxc: {jsx: {importSource: 'preact'}},
  worker: {format: 'es'},
  build: {outDir: path('../../dist/playground'), emptyOutDir: true, target: 'es2023', modulePreload: {polyfill: false}}
})
