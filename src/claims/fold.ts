import {languages} from '../languages/index.js'

/** What each UTF-16 unit is read as: case, width, traditional characters and typographic apostrophes are folded, one unit to one. */
const table = foldTable()

function foldTable(): Uint16Array {
  const folded = Uint16Array.from({length: 0x10000}, (_, code) => code)
  // Latin, Greek and Cyrillic; letters whose lower case is longer than one unit stay.
  for (let code = 0x41; code < 0x530; code++) {
    const lower = String.fromCharCode(code).toLowerCase()
    if (lower.length === 1) folded[code] = lower.charCodeAt(0)
  }
  for (let code = 0xff01; code <= 0xff5e; code++) folded[code] = folded[code - 0xfee0]!
  for (const apostrophe of [0x2018, 0x2019]) folded[apostrophe] = 0x27
  for (const space of [0xa0, 0x2028, 0x3000]) folded[space] = 0x20
  for (const {variants} of Object.values(languages))
    for (let index = 0; index < variants.length; index += 2)
      folded[variants.charCodeAt(index)] = variants.charCodeAt(index + 1)
  return folded
}

// Several lexicons look at one sentence after the other: what was folded last is kept.
let last = {text: '', folded: ''}

/** The folded text, one UTF-16 unit to one, so that offsets stay. */
export function fold(text: string): string {
  if (text !== last.text) last = {text, folded: folding(text)}
  return last.folded
}

/** A call takes a limited number of arguments; a sentence is not longer. */
const units = new Uint16Array(4096)

function folding(text: string): string {
  let folded = ''
  for (let start = 0; start < text.length; start += units.length) {
    const size = Math.min(units.length, text.length - start)
    for (let index = 0; index < size; index++) units[index] = table[text.charCodeAt(start + index)]!
    folded += String.fromCharCode.apply(undefined, units.subarray(0, size) as unknown as number[])
  }
  return folded
}
