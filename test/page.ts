import type {Code, Html, Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'

/** Something a reader of a page does, in the order of the page. */
export type Step = {line: number} & (
  | {type: 'file'; name: string; text: string}
  /** A command and its exit status; with `output`, what it prints, `…` on a line of its own standing for any lines. */
  | {type: 'run'; command: string; status: number; output?: string}
)

/** A page of the documentation, as what can be held against the program. */
export interface Page {
  steps: Step[]
  /** The page works inside a clone of the project, not in a folder of a user's. */
  inClone: boolean
  /** Tests that its marks name. */
  tests: string[]
  /** Code without a mark that says what becomes of it, or with one that does not fit. */
  unmarked: string[]
  links: string[]
  /** Anchors of the headings, as GitHub makes them. */
  anchors: string[]
}

/**
 * Reads a page. A comment before a block of code says what becomes of it: `file: NAME` writes it, `run` or `run, status 1` runs it
 * (`console` by the lines that begin with `$`, `sh` as a script, `js` as a module), `run by test/NAME.test.ts` leaves it to another test, and
 * `not run: REASON` to nobody. The README's `run: hypecheck …` belongs to `npm run generate`. A comment `file: NAME` with the text
 * after it is a file that the page does not show, and `in a clone` says where the page works.
 */
export function readPage(markdown: string): Page {
  const page: Page = {steps: [], inClone: false, tests: [], unmarked: [], links: [], anchors: []}
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown)
  const sourceOf = ({position}: Nodes) => markdown.slice(position!.start.offset, position!.end.offset)
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') page.anchors.push(anchor(sourceOf(node)))
    else if (node.type === 'link' || node.type === 'definition') page.links.push(node.url)
    else if (node.type === 'html') readComment(node, page)
    else if (node.type === 'code') {
      const before = parent?.children[index! - 1]
      readCode(node, before?.type === 'html' ? before.value : '', page)
    }
  })
  return page
}

const lineOf = (node: Code | Html): number => node.position!.start.line

function readComment(node: Html, page: Page): void {
  if (node.value === '<!-- in a clone -->') page.inClone = true
  const hidden = /^<!-- file: (\S+)\n([\s\S]*)-->$/.exec(node.value)
  if (hidden) page.steps.push({type: 'file', line: lineOf(node), name: hidden[1]!, text: hidden[2]!})
}

function readCode(node: Code, comment: string, page: Page): void {
  const [, mark = ''] = /^<!-- ([^\n]*) -->$/.exec(comment) ?? []
  const file = /^file: (\S+)$/.exec(mark)
  const run = /^run(?:, status (\d))?$/.exec(mark)
  const test = /^run by (test\/\S+)$/.exec(mark)
  const line = lineOf(node)
  const steps = run ? runsOf(node, Number(run[1] ?? 0)) : []
  if (file) page.steps.push({type: 'file', line, name: file[1]!, text: `${node.value}\n`})
  else if (steps.length > 0) page.steps.push(...steps)
  else if (test) page.tests.push(test[1]!)
  else if (!/^not run: \S|^run: hypecheck /.test(mark)) page.unmarked.push(`line ${line}: ${node.lang}`)
}

/** The commands of a block; none where it is of another kind. */
function runsOf(node: Code, status: number): Step[] {
  const line = lineOf(node)
  if (node.lang === 'sh') return [{type: 'run', line, command: node.value, status}]
  if (node.lang === 'js') {
    const name = `line-${line}.mjs`
    return [
      {type: 'file', line, name, text: node.value},
      {type: 'run', line, command: `node ${name}`, status}
    ]
  }
  if (node.lang !== 'console' || !node.value.startsWith('$ ')) return []
  return node.value
    .split(/^\$ /m)
    .slice(1)
    .map((text) => {
      const [command] = /^(?:.*\\\n)*.*/.exec(text)!
      return {type: 'run', line, command, status, output: text.slice(command.length).trim()}
    })
}

/** The anchor GitHub gives a heading, from its source. */
function anchor(heading: string): string {
  return heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-')
}

/** What was printed, with the lines left out that the page leaves out; as it is where the page shows something else. */
export function shorten(printed: string, shown: string): string {
  const parts = shown.split(/^…$/m)
  let from = 0
  for (const [index, part] of parts.entries()) {
    const at = index === parts.length - 1 ? printed.length - part.length : printed.indexOf(part, from)
    if (at < from || (index === 0 && at > 0) || !printed.startsWith(part, at)) return printed
    from = at + part.length
  }
  return shown
}
