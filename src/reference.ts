import {loadCorpus, loadPrepared} from '#corpus'
import type {Candidates} from './compare/index.js'
import type {Claim, SourceFile, Understood} from './types.js'
import {isComparable, type Understand, understand} from './understand.js'

/** How the reference base is read; all of it has a default. */
export interface BaseOptions {
  /** Understands the documents that the build has not. */
  read?: Understand
  /** Whether a document belongs to the base of this run. */
  kept?: (file: SourceFile) => boolean
  /** Read all anew: what the build understood does not hold, for it knew nothing of the user's own words. */
  anew?: boolean
}

/** Reference documents whose claims are filed by their keys already, so that a run reads only those it may compare. */
export interface FiledBase extends Candidates {
  /** Text of a document; `undefined` where there is none of this path. */
  source(path: string): string | undefined
  /** Leaves out a document that is linted itself, by its path or its text. */
  hide(path: string, source: string): void
  /** Gives back what it holds of the system; nothing more is asked of it. */
  close(): void
}

/** The reference base: the bundled documents, then more. */
export async function understandBase(
  more: readonly SourceFile[],
  {read = understand, kept = () => true, anew = false}: BaseOptions = {}
): Promise<Understood[]> {
  const prepared = anew ? new Map<string, Understood>() : await loadPrepared()
  return [...(await loadCorpus()), ...more].filter(kept).map((file) => {
    const known = prepared.get(file.path)
    return known?.document.source === file.value ? known : read(file)
  })
}

/** What a document of the base states, with a figure and without. */
export function statementsOf({readings}: Understood): Claim[] {
  return readings.flatMap(({claims, facts}) => [...claims, ...facts.filter(isComparable)])
}
