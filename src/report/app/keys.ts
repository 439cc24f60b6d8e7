import {addressOf, opened, views} from './state.js'

/** What keys do beside what the browser does with them; `help` shows the list of keys. */
export function listenToKeys(help: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
    const field = event.target instanceof HTMLElement && event.target.closest('input, select, textarea')
    if (field) {
      if (event.key === 'Escape') (field as HTMLElement).blur()
      return
    }
    if (act(event.key, help)) event.preventDefault()
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}

/** Whether a key did something. */
function act(key: string, help: () => void): boolean {
  switch (key) {
    case '/':
      return search()
    case 'j':
    case 'ArrowDown':
      return move(1, key === 'j')
    case 'k':
    case 'ArrowUp':
      return move(-1, key === 'k')
    case 'Enter':
      return open()
    case 'x':
      return decide('fix')
    case 'o':
      return decide('fine')
    case 'Escape':
      return back()
    case '?':
      help()
      return true
  }
  const view = /^[1-9]$/.test(key) ? views[Number(key) - 1] : undefined
  if (view) location.hash = addressOf({view})
  return view !== undefined
}

function search(): boolean {
  if (!document.querySelector('#search')) location.hash = addressOf({view: 'ledger'})
  focusSearch()
  return true
}

/** Puts the cursor into the search field, which may be drawn only some frames later. */
function focusSearch(frames = 60): void {
  const field = document.querySelector<HTMLInputElement>('#search')
  if (!field) {
    if (frames > 0) requestAnimationFrame(() => focusSearch(frames - 1))
    return
  }
  field.closest('details')!.open = true
  field.select()
}

/** Goes to the next or the previous entry. The arrows scroll where no entry has the focus yet. */
function move(by: 1 | -1, anywhere: boolean): boolean {
  const step = document.querySelector<HTMLAnchorElement>(`[data-step="${by}"]`)
  if (step && anywhere) {
    step.click()
    return true
  }
  const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')]
  const at = entries.indexOf(document.activeElement as HTMLElement)
  if (at < 0 && !anywhere) return false
  const next = entries[at < 0 ? 0 : Math.max(0, at + by)]
  next?.focus({preventScroll: true})
  next?.scrollIntoView({block: 'nearest'})
  return next !== undefined
}

function open(): boolean {
  const address = document.activeElement instanceof HTMLElement && document.activeElement.dataset.entry
  if (!address) return false
  location.hash = address
  return true
}

/** Presses the button of a verdict in the entry that has the focus, or in the one picked out in a document. */
function decide(verdict: 'fix' | 'fine'): boolean {
  const place = document.activeElement?.closest('[data-entry]') ?? document.querySelector('.panel')
  const button = place?.querySelector<HTMLButtonElement>(`[data-verdict=${verdict}]`)
  button?.click()
  return button != null
}

/** Goes back, but never out of the report: from where it was opened, to the overview. */
function back(): boolean {
  if (history.state !== opened) history.back()
  else location.hash = addressOf({view: 'overview'})
  return true
}
