import {defineConfig} from 'vitest/config'

// Property tests draw many cases; a slow machine is no failure.
export default defineConfig({test: {include: ['test/**/*.test.ts'], testTimeout: 120_000}})
