import {useCallback, useEffect, useMemo, useRef, useState} from 'preact/hooks'
import type {LanguageCode, Span} from '../types.js'
import {Controls} from './controls.js'
import {type Draft, emptyDraft, withPlainLines} from './draft.js'
import {Editor} from './editor.js'
import {editBetween} from './edits.js'
import {type Example, exampleText} from './examples.js'
import {Header} from './header.js'
import {messages} from './messages/index.js'
import {applyPreferences, loadPreferences} from './preferences.js'
import {Results} from './results.js'
import {draftOf, fragmentOf} from './share.js'
import {findingsAfter, nextFinding, surrounding} from './shown.js'
import {replaceIn} from './text-field.js'
import {useLinter} from './use-linter.js'

/** A line above the draft: something the reader did had an effect elsewhere, or none. */
type Notice = {kind: 'good' | 'bad'; text: 'linkCopied' | 'linkTooLong' | 'badLink'} | {kind: 'link'; address: string}

export function App() {
  const [preferences, setPreferences] = useState(loadPreferences)
  const [draft, setDraft] = useState(emptyDraft)
  const [composing, setComposing] = useState(false)
  const [current, setCurrent] = useState<number>()
  const [notice, setNotice] = useState<Notice>()
  const [asked, setAsked] = useState<Span>()
  const field = useRef<HTMLTextAreaElement>(null)
  const {result, failure, busy} = useLinter(draft, composing)
  const words = messages[preferences.language]

  useEffect(() => applyPreferences(preferences), [preferences])

  useEffect(() => setCurrent(undefined), [result])

  useEffect(() => {
    const open = () =>
      draftOf(location.hash).then(
        (shared) => {
          if (!shared) return
          setDraft(shared)
          setNotice(undefined)
        },
        () => {
          setDraft(emptyDraft())
          setNotice({kind: 'bad', text: 'badLink'})
        }
      )
    open()
    addEventListener('hashchange', open)
    return () => removeEventListener('hashchange', open)
  }, [])

  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({...before, ...part}))
    setNotice(undefined)
  }

  const openExample = async (example: Example, language: LanguageCode) => {
    const text = withPlainLines(await exampleText(example, language))
    replaceIn(field.current!, {start: 0, end: field.current!.value.length}, text)
    change({language: 'auto'})
  }

  const share = async () => {
    let fragment: string
    try {
      fragment = await fragmentOf(draft)
    } catch {
      setNotice({kind: 'bad', text: 'linkTooLong'})
      return
    }
    history.replaceState(null, '', fragment)
    try {
      await navigator.clipboard.writeText(location.href)
      setNotice({kind: 'good', text: 'linkCopied'})
    } catch {
      setNotice({kind: 'link', address: location.href})
    }
  }

  // The last answer may be of an older text: what the writer did since moves its places, or takes them away.
  const edit = useMemo(() => editBetween(result?.text ?? '', draft.text), [result, draft.text])
  const findings = useMemo(() => findingsAfter(result?.findings ?? [], edit), [result, edit])

  const select = useCallback((span: Span, finding?: number) => {
    setCurrent(finding)
    setAsked({...span})
  }, [])

  const step = (direction: 1 | -1) => {
    const {selectionStart: start, selectionEnd: end} = field.current!
    const next = nextFinding(findings, {start, end}, direction)
    if (next) select(next.span, next.index)
  }

  return (
    <>
      <Header words={words} preferences={preferences} onChange={setPreferences} />
      <Controls words={words} draft={draft} onChange={change} onExample={openExample} onShare={share} />
      {notice && (
        <output class={`notice ${notice.kind}`}>
          {notice.kind === 'link' ? (
            <label>
              {words.linkShown}{' '}
              <input readOnly value={notice.address} onFocus={(event) => event.currentTarget.select()} />
            </label>
          ) : (
            words[notice.text]
          )}
        </output>
      )}
      <main>
        <Editor
          field={field}
          words={words}
          language={draft.language}
          text={draft.text}
          findings={findings}
          current={current}
          asked={asked}
          onText={(text) => change({text})}
          onComposing={setComposing}
          onCaret={(caret) => setCurrent((before) => surrounding(findings, caret, before))}
          onStep={step}
        />
        <Results
          words={words}
          text={draft.text}
          result={result}
          edit={edit}
          findings={findings}
          failure={failure}
          busy={busy}
          current={current}
          onSelect={select}
          onApply={(span, replacement) => replaceIn(field.current!, span, replacement)}
          onExample={openExample}
        />
      </main>
    </>
  )
}
