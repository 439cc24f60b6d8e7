/** What a prepared reference base begins with. No Markdown begins so: it has no NUL. */
export const SIGNATURE = '\0hypecheck corpus '

/** Whether the bytes of a file begin as those of a prepared reference base. */
export const isCorpus = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, SIGNATURE.length)).toString('latin1') === SIGNATURE
