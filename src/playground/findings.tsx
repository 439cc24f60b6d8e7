import {useEffect, useRef} from 'preact/hooks'
import {ruleName, ruleTexts} from '../report/app/rules.js'
import {Message, Words} from '../report/app/words.js'
import type {Span} from '../types.js'
import {LongList} from './long-list.js'
import type {Messages} from './messages/index.js'
import type {DraftRelated, RuleDocs} from './protocol.js'
import type {ShownFinding} from './shown.js'

interface Props {
  words: Messages
  text: string
  findings: readonly ShownFinding[]
  rules: Readonly<Record<string, RuleDocs>>
  current: number | undefined
  onSelect(span: Span, finding?: number): void
  onApply(span: Span, words: string): void
}

export function Findings(props: Props) {
  const {words, findings, current} = props
  if (findings.length === 0)
    return (
      <div class="empty">
        <h2>{words.nothingFound}</h2>
        <p>{words.nothingFoundHint}</p>
      </div>
    )
  return (
    <LongList
      words={words}
      class="findings"
      items={findings}
      needed={findings.findIndex(({index}) => index === current)}
    >
      {(finding) => <Item key={finding.index} {...props} finding={finding} current={finding.index === current} />}
    </LongList>
  )
}

type ItemProps = Omit<Props, 'current' | 'findings'> & {finding: ShownFinding; current: boolean}

function Item({words, text, finding, rules, current, onSelect, onApply}: ItemProps) {
  const {rule, severity, span, message, note, expected, related, index} = finding
  const item = useRef<HTMLLIElement>(null)
  const docs = rules[rule]
  // The messages of the rules are English.
  const says = words.code === 'zh' && ruleTexts[rule]?.says

  useEffect(() => {
    if (current) revealIn(item.current!.closest('.panel')!, item.current!)
  }, [current])

  return (
    <li ref={item} class={severity} aria-current={current}>
      <button type="button" class="finding" title={words.showWords} onClick={() => onSelect(span, index)}>
        <span class="meta">
          <span class="severity">{words.severity[severity]}</span>
          <span class="rule">{ruleName(rule, words.code)}</span>
          <span class="place">{words.line(lineOf(text, span.start))}</span>
        </span>
        {says && <span class="says">{says}</span>}
        <span class="message">
          <Message>{message}</Message>
        </span>
      </button>
      {related.map((other, position) => (
        <Related words={words} other={other} onSelect={onSelect} key={position} />
      ))}
      {note && (
        <p class="note">
          <b>{words.finding.note}</b> <Message>{note}</Message>
        </p>
      )}
      {expected.length > 0 && (
        <div class="instead">
          <b>{words.finding.instead}</b>
          {expected.map(({words: replacement, edit}) =>
            edit ? (
              <button
                type="button"
                key={replacement}
                aria-label={words.apply(replacement)}
                onClick={() => onApply(edit.span, edit.text)}
              >
                <Words>{replacement}</Words>
              </button>
            ) : (
              <Words key={replacement}>{replacement}</Words>
            )
          )}
        </div>
      )}
      {docs && (
        <details>
          <summary>{words.why}</summary>
          <p lang="en">
            {docs.because} {docs.instead} ({rule})
          </p>
        </details>
      )}
    </li>
  )
}

function Related({words, other, onSelect}: {words: Messages; other: DraftRelated; onSelect: Props['onSelect']}) {
  const {span, page, text, why} = other
  return (
    <blockquote>
      <span class="where">{page ? `${words.inBase} · ${page}` : words.inDraft}</span>
      {span ? (
        <button type="button" title={words.showWords} onClick={() => onSelect(span)}>
          <Words>{text}</Words>
        </button>
      ) : (
        <Words>{text}</Words>
      )}
      {why && (
        <span class="reason">
          <Message>{why}</Message>
        </span>
      )}
    </blockquote>
  )
}

function lineOf(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** Scrolls a pane, and nothing around it, as far as an entry needs. */
function revealIn(pane: Element, entry: Element): void {
  const outer = pane.getBoundingClientRect()
  const inner = entry.getBoundingClientRect()
  if (inner.top < outer.top) pane.scrollTop += inner.top - outer.top
  else if (inner.bottom > outer.bottom) pane.scrollTop += Math.min(inner.bottom - outer.bottom, inner.top - outer.top)
}
