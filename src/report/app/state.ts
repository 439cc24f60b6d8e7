/** Which part of the report is shown. */
export const views = ['overview', 'ledger', 'conflicts', 'forecasts', 'figures', 'documents'] as const
export type View = (typeof views)[number]

/** What the lists are narrowed to; an absent key is no limit. */
const filterKeys = [
  'q',
  'show',
  'rule',
  'severity',
  'document',
  'speaker',
  'language',
  'metric',
  'source',
  'decision'
] as const
export type FilterKey = (typeof filterKeys)[number]
export type Filter = Partial<Record<FilterKey, string>>

/** Everything the address of the page says: `#/ledger?rule=superlative&sort=value`, `#/documents/2/c_1k9x`. */
export interface Route {
  view: View
  /** Number of the document that is open, from 1. */
  document?: number
  /** What is picked out in it: the id of a claim (`c_…`), a finding (`f3`) or a line (`L40`). */
  anchor?: string
  filter: Filter
  /** Column the ledger is sorted by; `-` before it turns the order around. */
  sort?: string
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [name, document, anchor] = path.split('/').map(decoded)
  const parameters = new URLSearchParams(query)
  const filter: Filter = {}
  for (const key of filterKeys) {
    const value = parameters.get(key)
    if (value) filter[key] = value
  }
  const sort = parameters.get('sort')
  return {
    view: views.find((view) => view === name) ?? 'overview',
    ...(Number(document) >= 1 && {document: Math.floor(Number(document))}),
    ...(anchor && {anchor}),
    filter,
    ...(sort && {sort})
  }
}

export function addressOf({view, document, anchor, filter = {}, sort}: Partial<Route> & {view: View}): string {
  const path = [view, document, document && anchor].filter((part) => part !== undefined && part !== '')
  const query = new URLSearchParams()
  for (const key of filterKeys) if (filter[key]) query.set(key, filter[key])
  if (sort) query.set('sort', sort)
  const text = query.toString()
  return `#/${path.map((part) => encodeURIComponent(part!)).join('/')}${text && `?${text}`}`
}

/** What the history holds for the page as it was opened; steps within the report have nothing. */
export const opened = 'opened'

/** What a part of an address stands for; itself where it is not well-formed. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Remembers a choice of the reader on this machine, where the browser lets a file do so. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`hypecheck.${key}`, value)
  } catch {}
}

export function remembered(key: string): string | undefined {
  try {
    return localStorage.getItem(`hypecheck.${key}`) ?? undefined
  } catch {
    return undefined
  }
}
