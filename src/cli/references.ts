import {resolve} from 'node:path'
import type {FiledBase} from '../reference.js'
import type {SourceFile, Understood} from '../types.js'
import {isCorpusFile, openCorpusFile, readCorpusFile} from './corpus-file.js'
import {type Inputs, readInputs} from './inputs.js'
import type {Terminal} from './terminal.js'

/** Reference documents, with what a prepared base already says of some of them. */
export interface References extends Pick<Inputs, 'files' | 'problems'> {
  known: ReadonlyMap<SourceFile, Understood>
  /** Prepared bases of which only the claims that are needed are read. */
  filed: readonly FiledBase[]
}

/**
 * Reads reference documents: Markdown as operands name it, and prepared bases. A document that is named itself goes over its prepared copy.
 *
 * @param whole whether the documents of prepared bases are needed, and not only claims to compare
 */
export async function readReferences(
  operands: readonly string[],
  stdinName: string,
  whole: boolean,
  terminal: Terminal
): Promise<References> {
  const place = (path: string) => resolve(terminal.cwd, path)
  const prepared = await Promise.all(operands.map((operand) => isCorpusFile(place(operand))))
  const plain = operands.filter((_, index) => !prepared[index])
  const {files, problems} = await readInputs(plain, {stdinName, ignoreFile: false}, terminal)
  const known = new Map<SourceFile, Understood>()
  const paths = new Set(files.map((file) => file.path))
  const bases = operands.filter((_, index) => prepared[index])
  const filed: FiledBase[] = []
  for (const operand of whole ? [] : bases) {
    const base = await openCorpusFile(place(operand), operand)
    if ('message' in base) problems.push({path: operand, message: base.message})
    else filed.push(base)
  }
  for (const operand of whole ? bases : []) {
    const documents = await readCorpusFile(place(operand), operand)
    if ('message' in documents) {
      problems.push({path: operand, ...documents})
      continue
    }
    for (const understood of documents) {
      const {path, source} = understood.document
      if (paths.has(path)) continue
      paths.add(path)
      known.set({path, value: source}, understood)
    }
  }
  return {files: [...files, ...known.keys()], problems, known, filed}
}
