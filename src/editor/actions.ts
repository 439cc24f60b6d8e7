import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import {sourceSpan, textSpan} from '../read/place.js'
import {excerpt} from '../side-by-side.js'
import type {Document, Finding, Span} from '../types.js'
import type {Checked} from './checked.js'
import type {Client} from './client.js'
import {findingDiagnostic, type UriOf} from './diagnostics.js'
import {suppressionOf} from './suppression.js'

/** The command that opens the page of a rule; its one argument is the address. */
export const OPEN_PAGE = 'hypecheck.openPage'

/** What stands for the reason of a suppression, to be typed over. */
const REASON = 'reason'

/** What can be done about the findings of a range: write what is expected, suppress the rule, read its page. */
export function actionsFor(checked: Checked, range: Range, client: Client, uriOf: UriOf): Array<CodeAction | Command> {
  const {document} = checked
  const asked = {start: document.offsetAt(range.start), end: document.offsetAt(range.end)}
  const findings = checked.findings.filter(({span}) => span.start <= asked.end && asked.start <= span.end)
  const pages = new Map(findings.map(({rule, url}) => [rule, url]))
  return [
    ...findings.flatMap((finding) => fixesOf(checked, finding, client, uriOf)),
    ...[...pages].flatMap(([rule, url]) =>
      client.pages ? [{title: `Open the page of ${rule}`, command: OPEN_PAGE, arguments: [url]}] : []
    )
  ]
}

function fixesOf({document, understood}: Checked, finding: Finding, client: Client, uriOf: UriOf): CodeAction[] {
  const {rule, span, expected = []} = finding
  const diagnostics = [findingDiagnostic(finding, uriOf, client.related)]
  const fix = (title: string, edit: TextEdit | SnippetTextEdit): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: workspaceEdit(document, edit, client)
  })
  const rangeOf = ({start, end}: Span): Range => ({start: document.positionAt(start), end: document.positionAt(end)})

  const rewrites = expected.flatMap((words) => {
    const change = rewriteOf(understood.document, finding, words)
    return change ? [fix(`Write “${excerpt(words)}”`, {range: rangeOf(change.span), newText: change.text})] : []
  })
  const mdx = document.languageId === 'mdx' || /\.mdx$/i.test(document.uri)
  const comment = suppressionOf(understood.document, rule, span, mdx)
  if (!comment) return rewrites
  const {at, before, after} = comment
  const range = rangeOf({start: at, end: at})
  const edit = client.snippets
    ? {range, snippet: {kind: 'snippet' as const, value: `${escaped(before)}\${1:${REASON}}${escaped(after)}`}}
    : {range, newText: before + REASON + after}
  return [...rewrites, fix(`Suppress ${rule} here, with a reason`, edit)]
}

/**
 * The edit that puts other words in the place of those at fault. Where Markdown stands among them, only what differs is replaced, so that
 * links and emphasis stay.
 */
export function rewriteOf(
  {blocks, source}: Document,
  {span, actual}: Pick<Finding, 'span' | 'actual'>,
  expected: string
): {span: Span; text: string} | undefined {
  if (source.slice(span.start, span.end) === actual) return {span, text: expected}
  for (const {map, text} of blocks) {
    const at = textSpan(map, span)
    if (!at) continue
    const words = text.slice(at.start, at.end)
    const before = shared(words, expected)
    const behind = shared(reversed(words.slice(before)), reversed(expected.slice(before)))
    const changed = {start: at.start + before, end: at.end - behind}
    return {span: sourceSpan(map, changed), text: expected.slice(before, expected.length - behind)}
  }
  return undefined
}

/** Number of UTF-16 units with which two texts begin alike; never half a character. */
function shared(a: string, b: string): number {
  let count = 0
  const others = b[Symbol.iterator]()
  for (const character of a) {
    if (others.next().value !== character) break
    count += character.length
  }
  return count
}

const reversed = (text: string) => [...text].reverse().join('')

/** In a snippet, `$`, `}` and `\` mean something. */
const escaped = (text: string) => text.replace(/[$}\\]/g, '\\$&')

function workspaceEdit(
  {uri, version}: Checked['document'],
  edit: TextEdit | SnippetTextEdit,
  {versions}: Client
): WorkspaceEdit {
  if ('snippet' in edit || versions) return {documentChanges: [{textDocument: {uri, version}, edits: [edit]}]}
  return {changes: {[uri]: [edit]}}
}
