import {Console} from 'node:console'
import {pathToFileURL} from 'node:url'
import {
  CodeActionKind,
  createConnection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type ExecuteCommandParams,
  type InitializeParams,
  MarkupKind,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {configNames} from '../config/find.js'
import {actionsFor, OPEN_PAGE} from './actions.js'
import {type Client, clientOf} from './client.js'
import {Desk} from './desk.js'
import {SOURCE} from './diagnostics.js'
import {hoverAt} from './hover.js'
import type {Project} from './project.js'
import {Publisher} from './publisher.js'
import {settingsOf} from './settings.js'

/** What the editor is asked to watch: configurations, ignore files and Markdown. */
const WATCHED = [`**/{${[...configNames, '.hypecheckignore'].join(',')}}`, '**/*.{md,markdown,mdx}']

const capabilities: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
  hoverProvider: true,
  codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix]},
  executeCommandProvider: {commands: [OPEN_PAGE]},
  workspace: {workspaceFolders: {supported: true, changeNotifications: true}}
}

/**
 * Serves an editor over standard input and output until it ends the server or goes away. The exit status is 0 where `shutdown` came before
 * `exit`, else 1, as in the Language Server Protocol 3.17.
 */
export function serve(project: Project, version: string): void {
  // A configuration that prints must not break into the protocol.
  globalThis.console = new Console(process.stderr, process.stderr)
  const connection = createConnection(process.stdin, process.stdout)
  const documents = new TextDocuments(TextDocument)
  const publisher = new Publisher(connection)
  let client: Client = clientOf({})
  let pushed: unknown
  let state: 'new' | 'running' | 'ended' = 'new'

  const failed = (error: unknown) => connection.console.error(String((error as Error).stack ?? error))
  const drafts = () => documents.all().filter(({languageId}) => /^(?:markdown|mdx)/.test(languageId))
  const settings = async (folder: string) => {
    if (!client.configuration) return settingsOf(pushed)
    const scopeUri = pathToFileURL(folder).href
    return settingsOf(pushed, await connection.workspace.getConfiguration({scopeUri, section: SOURCE}).catch(failed))
  }
  const desk = new Desk(
    {
      documents: drafts,
      settings,
      show: (results) => publisher.publish(drafts(), results, client),
      failed
    },
    project
  )

  connection.onInitialize((params) => {
    state = 'running'
    client = clientOf(params.capabilities)
    pushed = params.initializationOptions
    desk.open(foldersOf(params))
    return {capabilities, serverInfo: {name: SOURCE, version}}
  })

  connection.onInitialized(() => {
    if (client.watching)
      connection.client
        .register(DidChangeWatchedFilesNotification.type, {watchers: WATCHED.map((globPattern) => ({globPattern}))})
        .catch(failed)
    if (client.configurationEvents)
      connection.client.register(DidChangeConfigurationNotification.type, {section: SOURCE}).catch(failed)
    if (client.folders)
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        const folders = (await connection.workspace.getWorkspaceFolders()) ?? []
        desk.open(folders.map(({uri}) => uri))
      })
  })

  connection.onDidChangeConfiguration(({settings}) => {
    pushed = settings?.[SOURCE] ?? pushed
    desk.renew()
  })
  connection.onDidChangeWatchedFiles(() => desk.renew())
  documents.onDidOpen(() => desk.renew())
  documents.onDidChangeContent(() => desk.changed())
  documents.onDidSave(() => desk.renew())
  documents.onDidClose(({document}) => {
    publisher.clear(document.uri)
    desk.renew()
  })

  const answer =
    <Params, Result>(handle: (params: Params) => Promise<Result>) =>
    async (params: Params): Promise<Result | ResponseError> => {
      if (state === 'running') return handle(params)
      return state === 'new'
        ? new ResponseError(ErrorCodes.ServerNotInitialized, 'not initialized')
        : new ResponseError(ErrorCodes.InvalidRequest, 'shut down')
    }

  connection.onHover(
    answer(async ({textDocument, position}) => {
      const result = await desk.checked(textDocument.uri)
      if (!result) return null
      const {document} = result.checked
      const hover = hoverAt(result.checked, document.offsetAt(position))
      if (!hover) return null
      const {span, markdown} = hover
      return {
        contents: {kind: MarkupKind.Markdown, value: markdown},
        range: {start: document.positionAt(span.start), end: document.positionAt(span.end)}
      }
    })
  )

  connection.onCodeAction(
    answer(async ({textDocument, range, context}) => {
      const result = await desk.checked(textDocument.uri)
      const wanted = context.only?.some((kind) => CodeActionKind.QuickFix.startsWith(kind)) ?? true
      return result && wanted ? actionsFor(result.checked, range, client, (path) => result.folder.uriOf(path)) : []
    })
  )

  connection.onExecuteCommand(
    answer(async ({command, arguments: given}: ExecuteCommandParams) => {
      if (command === OPEN_PAGE) await connection.window.showDocument({uri: String(given?.[0]), external: true})
      return null
    })
  )

  connection.onShutdown(() => {
    state = 'ended'
    desk.close()
  })

  documents.listen(connection)
  connection.listen()
}

/** Addresses of the folders that an editor starts with; older ones know only one. */
function foldersOf({workspaceFolders, rootUri}: InitializeParams): string[] {
  return workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : [])
}
