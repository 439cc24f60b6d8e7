/** Value of a digit, ASCII or full width; -1 for every other UTF-16 unit (and for NaN, past the end). */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 48 && code <= 57) return code - 48
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10
  return -1
}

/** Whether a Latin letter stands there: the letters that glue to one word with digits. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f)
}

export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 65 && code <= 90
}

export function isHanAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
}

export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || code === 0xa0 || code === 0x3000 || code === 0x2009 || code === 0x202f
}

/** First offset from `at` that is no space; line breaks are no space. */
export function skipSpaces(text: string, at: number): number {
  while (isSpaceAt(text, at)) at++
  return at
}

/** Last offset down to which there are only spaces before `at`. */
export function skipSpacesBack(text: string, at: number): number {
  while (at > 0 && isSpaceAt(text, at - 1)) at--
  return at
}
