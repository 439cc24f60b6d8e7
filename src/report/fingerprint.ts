import {createHash} from 'node:crypto'
import type {Finding} from '../types.js'

/** What makes a finding the same when lines move: its rule, its file, and its words apart from case, width and spacing. */
export interface Identity {
  path: string
  rule: string
  words: string
  /** Which one it is among those with the same rule, file and words, from 0. */
  occurrence: number
}

/** The identities of findings, in their order; findings of one file must be in the order of its text. */
export function identities(findings: readonly Finding[]): Identity[] {
  const seen = new Map<string, number>()
  return findings.map(({path, rule, actual}) => {
    const words = fold(actual)
    const key = JSON.stringify([path, rule, words])
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    return {path, rule, words, occurrence}
  })
}

/** The same as 32 hexadecimal digits each, for formats that keep one string; no two findings of a report share them. */
export function fingerprints(findings: readonly Finding[]): string[] {
  return identities(findings).map(({path, rule, words, occurrence}) => digest([path, rule, words, occurrence]))
}

/** 32 hexadecimal digits that stand for some values. */
export function digest(values: ReadonlyArray<string | number>): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 32)
}

function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
