import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  // package.json names the built one.
  resolve: {alias: {'#corpus': fileURLToPath(new URL('src/corpus.ts', import.meta.url))}},
  // Property tests draw many cases; a slow machine is no failure.
  test: {include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000}
})
