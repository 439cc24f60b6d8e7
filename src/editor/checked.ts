import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding, Problem, Understood} from '../types.js'
import type {Suppressor} from './suppression.js'

/** One state of an open document, with what was understood of it and found in it. */
export interface Checked {
  document: TextDocument
  understood: Understood
  findings: readonly Finding[]
  problems: readonly Problem[]
  suppressor: Suppressor
}
