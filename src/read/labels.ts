import type {Mark} from '../types.js'
import {BREAK, type Prose} from './prose.js'

/** Something at the start of a line that could be the label of a turn: `[00:12] **Ann Lee** (CEO): …`. */
export interface Label {
  /** The clean name. */
  name: string
  /** Offset of the line in the text, and of what is said. */
  start: number
  textStart: number
  /** Whether bold type sets the label apart from what is said. */
  bold: boolean
  /** The sign behind the name; none where the label stands alone on its line. */
  sign: ':' | '：' | '】' | ''
  timed: boolean
  /** How the line begins: with its paragraph, behind a hard break, or only in the source. */
  line: 'first' | 'hard' | 'soft'
}

const STAMP = '[\\[(（【]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])）】]?'
const NAME = "[\\p{L}@][\\p{L}\\p{M}\\p{N} .'’·・&_@/-]{0,39}?"
const ROLE = '(?: ?[（(][^（()）\\u2028]{1,40}[)）]|, [^,:：.。\\u2028]{1,40})'
const LABEL = new RegExp(
  `(?:(${STAMP})[ –—-]*)?(?:(${NAME})(${ROLE})? ?(${STAMP})? ?([:：])|【([^】\\u2028]{1,30})】[:：]?)\\s*`,
  'uy'
)
const ALONE = new RegExp(`^(?:(${STAMP})[ –—-]*)?(${NAME})${ROLE}?(?:[ \\u2028·|,-]*(${STAMP}))?$`, 'u')
const MOST = 100

/** All labels a paragraph could hold, in order. */
export function labelsOf(prose: Prose): Label[] {
  const labels: Label[] = []
  let mark = 0
  for (const start of [0, ...prose.lines]) {
    while (mark < prose.marks.length && prose.marks[mark]!.end <= start) mark++
    const label = labelAt(prose, start, mark)
    if (label) labels.push(label)
  }
  return labels
}

function labelAt(prose: Prose, start: number, firstMark: number): Label | undefined {
  const head = prose.text.slice(start, start + MOST)
  const line = start === 0 ? 'first' : prose.text[start - 1] === BREAK ? 'hard' : 'soft'
  LABEL.lastIndex = 0
  const match = LABEL.exec(head)
  if (match) {
    const [whole, before, plain, role, after, colon, bracketed] = match
    const name = (plain ?? bracketed!).trim()
    const sign = bracketed === undefined ? (colon as ':' | '：') : '】'
    const nameEnd = start + head.indexOf(name) + name.length
    const textStart = start + whole.length
    const bold = isBold(prose.marks, firstMark, start, nameEnd, textStart)
    const loose = role?.startsWith(',') === true && !bold
    const open =
      sign !== ':' ||
      bold ||
      /[\s\u2028]$/.test(whole) ||
      textStart === prose.text.length ||
      isWide(prose.text[textStart])
    if (open && !loose && (sign === '】' || isName(name, bold))) {
      return {name, start, textStart, bold, sign, timed: Boolean(before ?? after), line}
    }
  }
  return aloneAt(prose, start, firstMark, line)
}

/** A line that is nothing but a name: in bold type, or with a time. */
function aloneAt(prose: Prose, start: number, firstMark: number, line: Label['line']): Label | undefined {
  const head = prose.text.slice(start, start + MOST)
  const stop = head.indexOf(BREAK)
  if (stop === -1 && start + MOST < prose.text.length) return undefined
  const own = stop === -1 ? head : head.slice(0, stop)
  const match = ALONE.exec(own.trim())
  if (!match) return undefined
  const name = match[2]!.trim()
  const nameEnd = start + own.indexOf(name) + name.length
  const textStart = start + (stop === -1 ? own.length : stop + 1)
  const timed = Boolean(match[1] ?? match[3])
  const bold = isBold(prose.marks, firstMark, start, nameEnd, start + own.length)
  if (!(bold || timed) || !isName(name, bold)) return undefined
  return {name, start, textStart, bold, sign: '', timed, line}
}

/** A heading that is nothing but a name, with or without a colon or a time. */
export function headingLabel(text: string): Label | undefined {
  const match = text.length > MOST ? null : ALONE.exec(text.replace(/\s*[:：]$/, ''))
  const name = match?.[2]?.trim()
  if (!match || !name || !isName(name, true)) return undefined
  const sign = /[:：]$/.exec(text)?.[0] as ':' | '：' | undefined
  return {
    name,
    start: 0,
    textStart: text.length,
    bold: true,
    sign: sign ?? '',
    timed: Boolean(match[1] ?? match[3]),
    line: 'first'
  }
}

/** Whether a bold mark begins with the line and ends with the label. */
function isBold(marks: readonly Mark[], first: number, start: number, nameEnd: number, labelEnd: number): boolean {
  for (let index = first; index < marks.length && marks[index]!.start < nameEnd; index++) {
    const {type, start: from, end} = marks[index]!
    if (type === 'strong' && from >= start && end >= nameEnd && end <= labelEnd) return true
  }
  return false
}

/** Whether a label is written as a name: few words, in Latin letters each with a capital unless bold type or `@` makes up for it. */
function isName(name: string, bold: boolean): boolean {
  const words = name.split(/[ ·・]+/)
  if (words.length > 6 || (isWide(name[0]) && name.length > 16)) return false
  return bold || name.startsWith('@') || (!/^\p{Ll}/u.test(name) && words.every((word) => !/^\p{Ll}{4}/u.test(word)))
}

function isWide(character: string | undefined): boolean {
  return (
    character !== undefined && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}“「『（\uFFFC]/u.test(character)
  )
}
