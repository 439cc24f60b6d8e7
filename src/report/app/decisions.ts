import type {Decision, PageData} from '../page-data.js'
import type {Entry} from './model.js'
import {decoded} from './state.js'

/** What the reader decided, by `keyOf` the entry. */
export type Decisions = ReadonlyMap<string, Decision>

export const keyOf = ({doc, id}: Entry): string => `${doc.number}/${id}`

export const decisionsIn = ({decisions = {}}: PageData): Decisions => new Map(Object.entries(decisions))

/** The decisions with one more, or, where there is none, one less. */
export function decided(decisions: Decisions, entry: Entry, decision: Decision | undefined): Decisions {
  const changed = new Map(decisions)
  if (decision) changed.set(keyOf(entry), decision)
  else changed.delete(keyOf(entry))
  return changed
}

/** Saves this page as a file, with the decisions in it. */
export function saveCopy(data: PageData, decisions: Decisions): void {
  const page = document.documentElement.cloneNode(true) as HTMLElement
  delete page.dataset.theme
  page.querySelector('#app')!.replaceChildren()
  const filled: PageData = {...data, decisions: Object.fromEntries(decisions)}
  page.querySelector('#report')!.textContent = JSON.stringify(filled).replaceAll('<', '\\u003c')
  const address = URL.createObjectURL(new Blob(['<!doctype html>\n', page.outerHTML], {type: 'text/html'}))
  const link = document.createElement('a')
  link.href = address
  link.download = decoded(location.pathname.split('/').at(-1) || 'claim-audit.html')
  link.click()
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
