// Figures that the linter itself takes for stated twice, in one document or in two.
import {MemoryStore, relate} from '../dist/src/compare/index.js'
import {comparableOf, understand} from '../dist/src/understand.js'

/**
 * Figures that agree with another figure of the files; each may be altered at its later place.
 *
 * @param {ReadonlyArray<{path: string, value: string}>} files
 * @returns {import('./mutation-score.mjs').Fact[]}
 */
export function agreements(files) {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const store = new MemoryStore()
  for (const file of files) store.put(comparableOf(understand(file)))
  const facts = new Map()
  for (const [a, b] of store.pairs()) {
    if (!b.quantity || facts.has(b.id) || relate(a, b)?.relation !== 'agrees') continue
    const at = b.text.indexOf(b.quantity.text)
    if (at < 0) continue
    const start = b.span.start + at
    facts.set(b.id, {
      kind: 'number',
      files: [...new Set([b.path, a.path])].map((path) => byPath.get(path)),
      places: [{start, end: start + b.quantity.text.length}],
      language: b.language,
      names: []
    })
  }
  return [...facts.values()]
}
