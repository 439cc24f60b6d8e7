import {useState} from 'preact/hooks'
import type {LanguageCode, Severity, Span} from '../types.js'
import {Claims} from './claims.js'
import {type Edit, moved} from './edits.js'
import type {Example} from './examples.js'
import {Findings} from './findings.js'
import type {Messages} from './messages/index.js'
import type {Result} from './protocol.js'
import type {ShownFinding} from './shown.js'
import {Welcome} from './welcome.js'

interface Props {
  words: Messages
  text: string
  /** The last answer, and what the writer did since. */
  result: Result | undefined
  edit: Edit
  findings: readonly ShownFinding[]
  failure: string | undefined
  busy: boolean
  current: number | undefined
  onSelect(span: Span, finding?: number): void
  onApply(span: Span, words: string): void
  onExample(example: Example, language: LanguageCode): void
}

const tabs = ['findings', 'claims'] as const

export function Results(props: Props) {
  const {words, text, result, edit, findings, failure, busy} = props
  const [tab, setTab] = useState<(typeof tabs)[number]>('findings')
  const claims = (result?.claims ?? []).flatMap((claim) => {
    const span = moved(claim.span, edit)
    return span ? [{...claim, span}] : []
  })
  const empty = text.trim() === ''
  const count = {findings: findings.length, claims: claims.length}
  // What is not checked yet must not be called clean.
  const unknown = count[tab] === 0 && (busy || failure !== undefined)

  return (
    <section class="results" aria-label={words.results}>
      <div class="bar">
        <div class="tabs" role="tablist">
          {tabs.map((name, index) => (
            <button
              type="button"
              role="tab"
              key={name}
              id={`tab-${name}`}
              aria-selected={name === tab}
              aria-controls="panel"
              tabIndex={name === tab ? 0 : -1}
              onClick={() => setTab(name)}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
                const other = tabs[1 - index]!
                setTab(other)
                document.getElementById(`tab-${other}`)!.focus()
              }}
            >
              {words[name]} <span class="count">{count[name]}</span>
            </button>
          ))}
        </div>
        <output class="status">
          {empty || failure !== undefined ? '' : busy ? words.checking : summary(words, findings)}
        </output>
      </div>
      <div class="panel" key={tab} role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`}>
        {failure !== undefined && <p class="notice bad">{words.failed(failure)}</p>}
        {result?.problems.map((problem) => (
          <p key={problem} class="notice bad">
            {problem}
          </p>
        ))}
        {empty ? (
          <Welcome words={words} onExample={props.onExample} />
        ) : unknown ? null : tab === 'findings' ? (
          <Findings {...props} rules={result?.rules ?? {}} />
        ) : (
          <Claims words={words} claims={claims} onSelect={props.onSelect} />
        )}
      </div>
      <footer>
        <span>{words.privacy}</span>
        {result && !empty && <span class="hint">{words.checked(result.took)}</span>}
      </footer>
    </section>
  )
}

function summary(words: Messages, findings: readonly ShownFinding[]): string {
  const counts: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  for (const {severity} of findings) counts[severity]++
  return words.counts(counts) || words.nothingFound
}
