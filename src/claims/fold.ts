import {languages} from '../languages/index.js'

const variants = new Map<string, string>()
for (const {variants: pairs} of Object.values(languages))
  for (let index = 0; index < pairs.length; index += 2) variants.set(pairs[index]!, pairs[index + 1]!)

/** Folds case, width, traditional characters and typographic apostrophes, one UTF-16 unit to one, so that offsets stay. */
export function fold(text: string): string {
  let out = ''
  for (let index = 0; index < text.length; index++) out += foldUnit(text, index)
  return out
}

function foldUnit(text: string, index: number): string {
  const code = text.charCodeAt(index)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 0x20) : text[index]!
  if (code >= 0x3400 && code <= 0x9fff) return variants.get(text[index]!) ?? text[index]!
  if (code >= 0xff01 && code <= 0xff5e) return foldUnit(String.fromCharCode(code - 0xfee0), 0)
  if (code === 0x2019 || code === 0x2018) return "'"
  if (code === 0xa0 || code === 0x3000 || code === 0x2028) return ' '
  const lower = text[index]!.toLowerCase()
  return lower.length === 1 ? lower : text[index]!
}
