import type {Document} from '../types.js'

/** Share of blocks with inline code, and least number of them, from which a document is a manual. Chosen by us on package manuals. */
const manual = {share: 0.2, least: 5}

const known = new WeakMap<Document, boolean>()

/**
 * Whether a document explains software, as its inline code tells. In a manual "will" says what a program does every time, not what is to
 * come.
 */
export function isManual(document: Document): boolean {
  let answer = known.get(document)
  if (answer === undefined) {
    const coded = document.blocks.filter(({marks}) => marks.some(({type}) => type === 'code')).length
    answer = coded >= manual.least && coded >= manual.share * document.blocks.length
    known.set(document, answer)
  }
  return answer
}
