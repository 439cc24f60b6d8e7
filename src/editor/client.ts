import type {ClientCapabilities} from 'vscode-languageserver/node'

/** What the editor can do. */
export interface Client {
  /** Answers what its settings are. */
  configuration: boolean
  /** Tells of changed settings when it is asked to. */
  configurationEvents: boolean
  /** Watches the files it is asked to. */
  watching: boolean
  /** Tells when folders of the workspace come and go. */
  folders: boolean
  /** Shows the related places of a diagnostic. */
  related: boolean
  /** Takes edits of a certain version of a document. */
  versions: boolean
  /** Takes edits with a placeholder to type over. */
  snippets: boolean
  /** Opens pages. */
  pages: boolean
}

/** Reads what an editor says of itself when it starts the server. */
export function clientOf({workspace, textDocument, window}: ClientCapabilities): Client {
  return {
    configuration: workspace?.configuration === true,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    related: textDocument?.publishDiagnostics?.relatedInformation === true,
    versions: workspace?.workspaceEdit?.documentChanges === true,
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    pages: window?.showDocument?.support === true
  }
}
