import type {ComponentChildren} from 'preact'
import {useEffect, useRef, useState} from 'preact/hooks'
import {usePage} from './context.js'

interface WindowOptions {
  /** How many items are shown at first, and how many more each time. */
  step?: number
  /** Items that are shown in any case. */
  least?: number
  /** Whether coming near the end shows more; else the reader asks for it. */
  grows?: boolean
}

/** The items of a long list that are shown; all of them on paper. */
export function useWindow<Item>(
  items: readonly Item[],
  {step = 30, least = 0, grows = true}: WindowOptions = {}
): {shown: readonly Item[]; rest: ComponentChildren} {
  const {t, printing} = usePage()
  const [size, setSize] = useState(step)
  const end = useRef<HTMLDivElement>(null)
  const shown = printing ? items.length : Math.max(size, least)
  const left = items.length - shown
  useEffect(() => setSize(step), [items])
  useEffect(() => {
    if (!grows || !end.current) return
    const observer = new IntersectionObserver(
      (entries) => entries.some(({isIntersecting}) => isIntersecting) && setSize(shown + step),
      {rootMargin: '600px'}
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [shown, items])
  const rest = left > 0 && (
    <div class="more" ref={end}>
      <button type="button" onClick={() => setSize(shown + step)}>
        {t.more(Math.min(step, left))}
      </button>
      <button type="button" onClick={() => setSize(items.length)}>
        {t.showAll(items.length)}
      </button>
    </div>
  )
  return {shown: left > 0 ? items.slice(0, shown) : items, rest}
}
