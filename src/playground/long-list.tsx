import type {ComponentChildren} from 'preact'
import {useState} from 'preact/hooks'
import type {Messages} from './messages/index.js'

/** As many entries as a reader takes in, and as a page draws at once. */
const FIRST = 150

interface Props<Item> {
  words: Messages
  class: string
  items: readonly Item[]
  /** Position of an entry that must be there. */
  needed?: number
  children(item: Item): ComponentChildren
}

/** A list that shows its first entries, and all of them when asked. */
export function LongList<Item>({words, class: name, items, needed = -1, children}: Props<Item>) {
  const [all, setAll] = useState(false)
  const shown = all || needed >= FIRST ? items : items.slice(0, FIRST)
  return (
    <>
      <ol class={name}>{shown.map(children)}</ol>
      {shown.length < items.length && (
        <p class="actions">
          <button type="button" onClick={() => setAll(true)}>
            {words.showAll(items.length)}
          </button>
        </p>
      )}
    </>
  )
}
