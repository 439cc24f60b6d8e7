import {createContext} from 'preact'
import {useContext} from 'preact/hooks'
import type {LanguageCode} from '../../types.js'
import type {Decision} from '../page-data.js'
import type {Decisions} from './decisions.js'
import type {Messages} from './messages/messages.js'
import type {Entry, Model} from './model.js'
import type {Filter, Route} from './state.js'

/** What every view is given. */
export interface Page {
  model: Model
  /** Language of the interface. */
  code: LanguageCode
  t: Messages
  route: Route
  /** Changes the filter or the order without a step in the history. */
  narrow: (filter: Filter, sort?: string) => void
  /** The text by which an entry is found. */
  texts: (entry: Entry) => string
  decisions: Decisions
  decide: (entry: Entry, decision: Decision | undefined) => void
  /** Whether everything is to be written out, for paper. */
  printing: boolean
}

const context = createContext<Page | undefined>(undefined)
export const PageProvider = context.Provider

export function usePage(): Page {
  const page = useContext(context)
  if (!page) throw new Error('A view stands outside the page.')
  return page
}
