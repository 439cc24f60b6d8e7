import {useEffect, useMemo} from 'preact/hooks'
import {usePage} from './context.js'
import {DecisionField} from './decision.js'
import {DocumentTable} from './document-table.js'
import {type Line, linesOf, type Mark, marksOf, type Segment} from './lines.js'
import type {Doc, Entry} from './model.js'
import {DocName, documentAddress, FindingText, Intro, LinkText, Reading} from './parts.js'
import {ruleName} from './rules.js'
import {useWindow} from './window.js'
import {visible, Words} from './words.js'

export function Documents() {
  const {model, route, t} = usePage()
  const doc = model.documents[(route.document ?? 0) - 1]
  if (doc?.source !== undefined) return <DocumentText doc={doc} key={doc.number} />
  return (
    <>
      <Intro title={t.views.documents} text={model.documents.length > 0 ? t.documents.intro : t.documents.none} />
      <DocumentTable />
    </>
  )
}

/** A document as it was read, with the words of its claims and findings marked. */
function DocumentText({doc}: {doc: Doc}) {
  const {route, t} = usePage()
  const {anchor = ''} = route
  const marks = useMemo(() => marksOf(doc), [doc])
  const lines = useMemo(() => linesOf(doc, marks), [doc])
  const chosen = marks.find(({id}) => id === anchor)?.entry
  const target = anchor.startsWith('L') ? Number(anchor.slice(1)) : (chosen?.line ?? 0)
  const {shown, rest} = useWindow(lines, {step: 400, least: Math.min(lines.length, target + 200)})
  useEffect(() => {
    if (!anchor) return
    const place = anchor.startsWith('L')
      ? document.getElementById(anchor)
      : document.querySelector(`[data-marks~="${CSS.escape(anchor)}"]`)
    place?.scrollIntoView({block: 'center'})
  }, [anchor, doc])
  return (
    <>
      <Intro title={doc.title ?? doc.path.slice(doc.path.lastIndexOf('/') + 1)}>
        <p>
          {doc.title && <DocName path={doc.path} />} <span class="number">{doc.date}</span>
        </p>
        <p class="soft">{t.documents.intro}</p>
      </Intro>
      <div class="reader">
        <article class="sheet" lang={doc.language} aria-label={doc.path}>
          {shown.map((line) => (
            <TextLine line={line} doc={doc} anchor={anchor} key={line.number} />
          ))}
          {rest}
        </article>
        <Panel doc={doc} entry={chosen} />
      </div>
    </>
  )
}

function TextLine({line: {number, kind, segments}, doc, anchor}: {line: Line; doc: Doc; anchor: string}) {
  const id = `L${number}`
  return (
    <div class={`line ${kind} ${segments.length === 0 ? 'blank' : ''} ${anchor === id ? 'chosen' : ''}`} id={id}>
      <a class="number" href={documentAddress(doc, id)} tabIndex={-1}>
        {number}
      </a>
      <p dir="auto">
        {segments.map((segment, index) =>
          segment.marks.length > 0 ? (
            <MarkedWords segment={segment} doc={doc} anchor={anchor} key={index} />
          ) : segment.syntax ? (
            <span class="syntax" key={index}>
              {visible(segment.text)}
            </span>
          ) : (
            visible(segment.text)
          )
        )}
      </p>
    </div>
  )
}

const gravity: Record<Mark['kind'], number> = {error: 0, warning: 1, info: 2, claim: 3}

function MarkedWords({segment: {text, marks}, doc, anchor}: {segment: Segment; doc: Doc; anchor: string}) {
  const {t, code} = usePage()
  const [first] = marks.toSorted((a, b) => gravity[a.kind] - gravity[b.kind]) as [Mark]
  const names = marks.map(({kind, id, entry}) => {
    const found = entry.findings.find((other) => other.id === id)
    return kind === 'claim' || !found ? t.documents.claimMark : ruleName(found.finding.rule, code)
  })
  const classes = ['mark', ...new Set(marks.map(({kind}) => kind)), marks.some(({id}) => id === anchor) && 'chosen']
  return (
    <a
      class={classes.filter(Boolean).join(' ')}
      href={documentAddress(doc, first.id)}
      title={[...new Set(names)].join(', ')}
      data-marks={marks.map(({id}) => id).join(' ')}
      aria-current={marks.some(({id}) => id === anchor) ? 'true' : undefined}
    >
      {visible(text)}
    </a>
  )
}

/** How the words that are picked out were read, and what was found about them. */
function Panel({doc, entry}: {doc: Doc; entry: Entry | undefined}) {
  const {t} = usePage()
  const position = entry ? doc.entries.indexOf(entry) : -1
  const [before, after] = [doc.entries[position - 1], doc.entries[position + 1]]
  return (
    <aside class={`panel ${entry ? 'filled' : ''}`} aria-label={t.documents.selected}>
      {!entry && <p class="soft">{t.documents.selectHint}</p>}
      {entry && (
        <blockquote>
          <Words lang={entry.claim?.language ?? doc.language}>{entry.words}</Words>
        </blockquote>
      )}
      {entry?.findings.map((found) => (
        <FindingText found={found} key={found.id} />
      ))}
      {entry && <DecisionField entry={entry} />}
      {entry?.claim && <Reading claim={entry.claim} />}
      {entry?.links.map((link, index) => (
        <LinkText link={link} key={index} />
      ))}
      <nav class="steps" aria-label={t.documents.selected}>
        {before && (
          <a href={documentAddress(doc, before.id)} data-step="-1">
            ↑ {t.documents.previous}
          </a>
        )}
        {after && (
          <a href={documentAddress(doc, after.id)} data-step="1">
            ↓ {t.documents.next}
          </a>
        )}
        {entry && (
          <a href={documentAddress(doc)} data-step="0">
            {t.close}
          </a>
        )}
      </nav>
    </aside>
  )
}
