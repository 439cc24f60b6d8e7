import type {SourceFile, Understood} from './types.js'

/** Stands in for `corpus.ts` in a browser (`#corpus` in package.json), where the bundled base is not at hand. */

export async function loadCorpus(): Promise<SourceFile[]> {
  return []
}

export async function loadPrepared(): Promise<ReadonlyMap<string, Understood>> {
  return new Map()
}
