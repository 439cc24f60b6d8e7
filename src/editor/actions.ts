import {
  type CodeAction,
  CodeActionKind,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import {rewriteOf} from '../judge/replacement.js'
import {excerpt} from '../side-by-side.js'
import type {Finding, Span} from '../types.js'
import type {Checked} from './checked.js'
import type {Client} from './client.js'
import {findingDiagnostic, type UriOf} from './diagnostics.js'

/** The command that opens the page of a rule; its one argument is the address. */
export const OPEN_PAGE = 'hypecheck.openPage'

/** What stands for the reason of a suppression, to be typed over. */
const REASON = 'reason'

/** What can be done about the findings of a range: write what is expected, suppress the rule, read its page. */
export function actionsFor(checked: Checked, range: Range, client: Client, uriOf: UriOf): CodeAction[] {
  const {document} = checked
  const asked = {start: document.offsetAt(range.start), end: document.offsetAt(range.end)}
  const findings = checked.findings.filter(({span}) => span.start <= asked.end && asked.start <= span.end)
  const pages = new Map(findings.map(({rule, url}) => [rule, url]))
  return [
    ...findings.flatMap((finding) => fixesOf(checked, finding, client, uriOf)),
    ...(client.pages ? [...pages].map(([rule, url]) => pageAction(rule, url)) : [])
  ]
}

function pageAction(rule: string, url: string): CodeAction {
  const title = `Open the page of ${rule}`
  return {title, kind: CodeActionKind.QuickFix, command: {title, command: OPEN_PAGE, arguments: [url]}}
}

function fixesOf(
  {document, understood, suppressor}: Checked,
  finding: Finding,
  client: Client,
  uriOf: UriOf
): CodeAction[] {
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
  const comment = suppressor.suppression(rule, span)
  if (!comment) return rewrites
  const {at, before, after} = comment
  const range = rangeOf({start: at, end: at})
  const edit = client.snippets
    ? {range, snippet: {kind: 'snippet' as const, value: `${escaped(before)}\${1:${REASON}}${escaped(after)}`}}
    : {range, newText: before + REASON + after}
  return [...rewrites, fix(`Suppress ${rule} here, with a reason`, edit)]
}

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
