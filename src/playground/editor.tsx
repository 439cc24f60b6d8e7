import type {RefObject} from 'preact'
import {useLayoutEffect, useMemo, useRef} from 'preact/hooks'
import type {Span} from '../types.js'
import type {Draft} from './draft.js'
import type {Messages} from './messages/index.js'
import {segmentsOf} from './segments.js'
import type {ShownFinding} from './shown.js'
import {boxOf, selectIn} from './text-field.js'

interface Props {
  words: Messages
  field: RefObject<HTMLTextAreaElement | null>
  text: string
  language: Draft['language']
  findings: readonly ShownFinding[]
  current: number | undefined
  /** Words to select and to scroll to; a new object asks for it again. */
  asked: Span | undefined
  onText(text: string): void
  onComposing(composing: boolean): void
  onCaret(caret: Span): void
  /** Asks for the next finding (1) or the one before (-1). */
  onStep(direction: 1 | -1): void
}

/**
 * The draft in a text field, over a layer that has the same words in the same places and shows only what underlines them. The field's
 * own text is never touched while the writer types, so input methods work as in any text field.
 */
export function Editor(props: Props) {
  const {words, field, text, language, findings, current, asked} = props
  const scroll = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (field.current!.value !== text) field.current!.value = text
  }, [text])

  useLayoutEffect(() => {
    if (!asked) return
    selectIn(field.current!, asked)
    const pane = scroll.current!
    pane.scrollIntoView({block: 'nearest'})
    const box = boxOf(layer.current!, asked)
    const {top, height} = pane.getBoundingClientRect()
    if (box.top < top || box.bottom > top + height) pane.scrollTop += box.top - top - height / 3
  }, [asked])

  const segments = useMemo(() => {
    const highlights = findings.map(({span, severity, index}) => ({...span, severity, current: index === current}))
    return segmentsOf(text.length, highlights).map(({start, end, severity, current}) => {
      const part = text.slice(start, end)
      return severity ? <mark class={current ? `${severity} current` : severity}>{part}</mark> : part
    })
  }, [text, findings, current])

  const tellCaret = ({currentTarget: {selectionStart, selectionEnd}}: {currentTarget: HTMLTextAreaElement}) =>
    props.onCaret({start: selectionStart, end: selectionEnd})

  return (
    <section class="editor" aria-label={words.draft}>
      <div class="scroll" ref={scroll}>
        <div class="stack" lang={language === 'auto' ? undefined : language}>
          <div class="layer" ref={layer} aria-hidden="true">
            {segments}
            {/* A text field has a line after its last line end; a block has not. */}
            {'\n'}
          </div>
          <textarea
            ref={field}
            aria-label={words.draft}
            placeholder={words.placeholder}
            spellcheck={false}
            onInput={({currentTarget}) => props.onText(currentTarget.value)}
            onCompositionStart={() => props.onComposing(true)}
            onCompositionEnd={() => props.onComposing(false)}
            onSelect={tellCaret}
            onKeyUp={tellCaret}
            onPointerUp={tellCaret}
            onKeyDown={(event) => {
              if (event.key !== 'F8') return
              event.preventDefault()
              props.onStep(event.shiftKey ? -1 : 1)
            }}
          />
        </div>
      </div>
      <footer>
        <span>{words.length(text.length)}</span>
        <span class="hint">{words.nextFinding}</span>
      </footer>
    </section>
  )
}
