import type {Span} from '../types.js'

/** Puts the caret of a text field around words. */
export function selectIn(field: HTMLTextAreaElement, {start, end}: Span): void {
  field.focus({preventScroll: true})
  field.setSelectionRange(start, end)
}

/** Replaces words in a text field as if they had been typed: the field can undo it. */
export function replaceIn(field: HTMLTextAreaElement, span: Span, words: string): void {
  selectIn(field, span)
  // No other way of writing into a text field leaves its undo history whole.
  if (document.execCommand('insertText', false, words)) return
  field.setRangeText(words, span.start, span.end, 'end')
  field.dispatchEvent(new InputEvent('input', {bubbles: true}))
}

/** Where the words of a range are on the screen; `layer` holds the text and nothing else. */
export function boxOf(layer: HTMLElement, {start, end}: Span): DOMRect {
  const range = document.createRange()
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT)
  let at = 0
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (start >= at && start <= at + node.length) range.setStart(node, start - at)
    if (end >= at && end <= at + node.length) {
      range.setEnd(node, end - at)
      break
    }
    at += node.length
  }
  return range.getBoundingClientRect()
}
