import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {pathToFileURL} from 'node:url'
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  FileChangeType,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShowDocumentRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent
} from 'vscode-languageserver/node'

/** An editor that speaks to `hypecheck lsp`, as a process of its own. */
export class LanguageClient {
  readonly process: ChildProcess
  readonly connection: ProtocolConnection
  /** What was shown to the user. */
  readonly messages: string[] = []
  readonly pages: string[] = []
  /** Patterns of the files it was asked to watch. */
  readonly watched: string[] = []
  /** What `workspace/configuration` answers. */
  settings: unknown = null
  stderr = ''
  #published: PublishDiagnosticsParams[] = []
  readonly #open = new Set<string>()
  readonly #waiting = new Set<() => void>()
  readonly #exit: Promise<unknown[]>

  constructor(main: string, cwd: string) {
    this.process = spawn(process.execPath, [main, 'lsp', '--stdio'], {cwd, stdio: 'pipe'})
    this.#exit = once(this.process, 'exit')
    this.process.stderr!.on('data', (chunk) => {
      this.stderr += chunk
    })
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!)
    )
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.#published.push(params)
      for (const wake of this.#waiting) wake()
    })
    this.connection.onNotification(ShowMessageNotification.type, ({message}) => {
      this.messages.push(message)
      for (const wake of this.#waiting) wake()
    })
    this.connection.onRequest(ConfigurationRequest.type, ({items}) => items.map(() => this.settings))
    this.connection.onRequest(RegistrationRequest.type, ({registrations}) => {
      for (const {registerOptions} of registrations)
        for (const {globPattern} of registerOptions?.watchers ?? []) this.watched.push(globPattern)
    })
    this.connection.onRequest(ShowDocumentRequest.type, ({uri}) => {
      this.pages.push(uri)
      return {success: true}
    })
    this.connection.listen()
  }

  async start(folder: string | undefined, capabilities: ClientCapabilities = {}): Promise<InitializeResult> {
    const uri = folder && pathToFileURL(folder).href
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: uri ?? null,
      workspaceFolders: uri ? [{uri, name: 'drafts'}] : null,
      capabilities: {textDocument: {publishDiagnostics: {relatedInformation: true}}, ...capabilities}
    })
    await this.connection.sendNotification(InitializedNotification.type, {})
    return result
  }

  open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#open.add(uri)
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: {uri, languageId, version: 1, text}
    })
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: {uri, version},
      contentChanges
    })
  }

  close(uri: string): Promise<void> {
    this.#open.delete(uri)
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, {textDocument: {uri}})
  }

  /** Closes all documents and forgets what was said of them. */
  async closeAll(): Promise<void> {
    for (const uri of this.#open) {
      await this.close(uri)
      while ((await this.diagnostics(uri)).length > 0);
    }
    this.#published = []
  }

  /** Says that a file on the disk has changed. */
  touch(uri: string): Promise<void> {
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{uri, type: FileChangeType.Changed}]
    })
  }

  /** The next diagnostics of a document that are not known yet, of a certain version where one is named. */
  async diagnostics(uri: string, version?: number): Promise<Diagnostic[]> {
    for (;;) {
      const index = this.#published.findIndex(
        (one) => one.uri === uri && (version === undefined || one.version === version)
      )
      if (index >= 0) return this.#published.splice(index, 1)[0]!.diagnostics
      await this.#something()
    }
  }

  /** The first diagnostics of a document of which there is this one. */
  async diagnostic(uri: string, code: string): Promise<Diagnostic> {
    for (;;) {
      const found = (await this.diagnostics(uri)).find((one) => one.code === code)
      if (found) return found
    }
  }

  /** The next message that is shown. */
  async message(): Promise<string> {
    while (this.messages.length === 0) await this.#something()
    return this.messages.shift()!
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, {textDocument: {uri}, position})
  }

  async actions(uri: string, range: Range): Promise<CodeAction[]> {
    const params = {textDocument: {uri}, range, context: {diagnostics: []}}
    return ((await this.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[]
  }

  /** Ends the server as the protocol has it; gives its exit status. */
  async stop(): Promise<unknown> {
    await this.connection.sendRequest(ShutdownRequest.type)
    return this.exit()
  }

  async exit(): Promise<unknown> {
    await this.connection.sendNotification(ExitNotification.type)
    const [status] = await this.#exit
    return status
  }

  #something(): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake)
        resolve()
      }
      this.#waiting.add(wake)
    })
  }
}
