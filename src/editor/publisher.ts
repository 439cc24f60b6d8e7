import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Connection, type Diagnostic, MessageType, ShowMessageNotification} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Client} from './client.js'
import type {Results} from './desk.js'
import {findingDiagnostic, problemDiagnostic} from './diagnostics.js'

/** Shows in the editor what was found: diagnostics of documents and configurations, and each message once as long as it holds. */
export class Publisher {
  readonly #connection: Connection
  #configurations: ReadonlySet<string> = new Set()
  #told: ReadonlySet<string> = new Set()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** @param documents the open ones; those without a result have no diagnostics */
  publish(documents: readonly TextDocument[], {checked, folders}: Results, {related}: Client): void {
    for (const {uri, version} of documents) {
      const result = checked.get(uri)
      const uriOf = (path: string) => result!.folder.uriOf(path)
      const diagnostics = [
        ...(result?.checked.problems ?? []).map(problemDiagnostic),
        ...(result?.checked.findings ?? []).map((finding) => findingDiagnostic(finding, uriOf, related))
      ]
      this.#send({uri, version, diagnostics})
    }
    this.#publishConfigurations(folders)
    this.#tell(folders.flatMap(({complaints}) => complaints))
  }

  /** Takes the diagnostics of a document away. */
  clear(uri: string): void {
    this.#send({uri, diagnostics: []})
  }

  /** Says once what is wrong; again when it had been mended meanwhile. */
  #tell(messages: readonly string[]): void {
    const present = new Set(messages)
    for (const message of present)
      if (!this.#told.has(message))
        void this.#connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Error,
          message: `hypecheck: ${message}`
        })
    this.#told = present
  }

  #publishConfigurations(folders: Results['folders']): void {
    const wrong = new Map<string, Diagnostic[]>()
    for (const {path: folder, problems} of folders)
      for (const problem of problems) {
        const uri = pathToFileURL(resolve(folder, problem.path)).href
        wrong.set(uri, [...(wrong.get(uri) ?? []), problemDiagnostic(problem)])
      }
    for (const uri of this.#configurations) if (!wrong.has(uri)) this.clear(uri)
    for (const [uri, diagnostics] of wrong) this.#send({uri, diagnostics})
    this.#configurations = new Set(wrong.keys())
  }

  #send(diagnostics: Parameters<Connection['sendDiagnostics']>[0]): void {
    void this.#connection.sendDiagnostics(diagnostics)
  }
}
