import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  // package.json names the built one.
  resolve: {alias: {'#corpus': fileURLToPath(new URL('src/corpus.ts', import.meta.url))}},
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // Property tests draw many cases and browsers start slowly; a slow machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: {poll: {timeout: 30_000}}
  }
})
