import type {ComponentChildren} from 'preact'
import type {RelationType, Severity} from '../../types.js'
import type {JsonClaim} from '../json.js'
import {sideOf} from '../sides.js'
import {usePage} from './context.js'
import {aboutOf, type Doc, type Entry, type Found, type Link} from './model.js'
import {ruleName, ruleTexts} from './rules.js'
import {addressOf, type Filter} from './state.js'
import {showCount, showQuantity, showTime} from './values.js'
import {Message, visible, Words} from './words.js'

export function Badge({severity}: {severity: Severity}) {
  const {t} = usePage()
  return <span class={`badge ${severity}`}>{t.severity[severity]}</span>
}

export const documentAddress = (doc: Doc, anchor?: string) =>
  addressOf({view: 'documents', document: doc.number, ...(anchor && {anchor})})

/** The ledger, narrowed. */
export const ledgerAddress = (filter: Filter) => addressOf({view: 'ledger', filter})

/** A link to the very words of an entry in its document. */
export function PlaceLink({entry}: {entry: Entry}) {
  return (
    <a class="place" href={documentAddress(entry.doc, entry.id)}>
      <DocName path={entry.doc.path} />{' '}
      <span class="number">
        {entry.line}:{entry.column}
      </span>
    </a>
  )
}

/** The path of a document, without the folder that all of them lie in. */
export function DocName({path}: {path: string}) {
  const {model} = usePage()
  const rest = path.startsWith(model.folder) ? path.slice(model.folder.length) : path
  const cut = rest.lastIndexOf('/') + 1
  return (
    <bdi class="path" title={path}>
      {cut > 0 && <span class="folder">{visible(rest.slice(0, cut))}</span>}
      <Words>{rest.slice(cut)}</Words>
    </bdi>
  )
}

export function FindingText({found}: {found: Found}) {
  const {t, code} = usePage()
  const {rule, severity, message, note, expected, related} = found.finding
  const says = Object.hasOwn(ruleTexts, rule) ? ruleTexts[rule]!.says : undefined
  return (
    <div class={`finding ${severity}`}>
      <p>
        <Badge severity={severity} /> <strong>{ruleName(rule, code)}</strong>{' '}
        {code === 'zh' && says && <span class="says">{says}</span>}
        <span class={code === 'zh' && says ? 'soft' : undefined}>
          <Message>{message}</Message>
        </span>
      </p>
      {related.length > 0 && (
        <ul class="related">
          {related.map((other, index) => (
            <li key={index}>
              {t.finding.conflictsWith} <RelatedPlace path={other.path} line={other.line} />{' '}
              <Words quoted>{other.text}</Words>
            </li>
          ))}
        </ul>
      )}
      {note && (
        <p class="soft">
          {t.finding.note}: <Message>{note}</Message>
        </p>
      )}
      {expected && expected.length > 0 && (
        <p class="instead">
          {t.finding.instead}:{' '}
          {expected.map((words, index) => (
            <q key={index}>
              <Words>{words}</Words>
            </q>
          ))}
        </p>
      )}
    </div>
  )
}

function RelatedPlace({path, line}: {path: string; line: number}) {
  const {model} = usePage()
  const doc = model.documents.find((document) => document.path === path)
  const name = (
    <>
      <DocName path={path} /> <span class="number">{line}</span>
    </>
  )
  return doc ? <a href={documentAddress(doc, `L${line}`)}>{name}</a> : <span class="soft">{name}</span>
}

/** What a relation says of the claim it is seen from, with the other one. */
export function LinkText({link: {relation, other, entry}}: {link: Link}) {
  const {t} = usePage()
  const {relation: type, severity, b} = relation
  const says =
    sideOf(relation) === 'views' ? 'views' : type === 'stronger' && b === other.id ? 'weaker' : (type as RelationType)
  return (
    <div class={`relation ${type === 'agrees' ? 'agrees' : severity}`}>
      <span class="verdict">{t.linked[says]}</span>{' '}
      {entry ? <PlaceLink entry={entry} /> : <DocName path={other.path} />}{' '}
      <Words lang={other.language} quoted>
        {other.words}
      </Words>
    </div>
  )
}

/** What a claim is about, in words; nothing where there are none. */
export function About({claim}: {claim: JsonClaim | undefined}) {
  const {model, code} = usePage()
  const {subject, metric, scope} = aboutOf(model, claim, code)
  return (
    <>
      {subject && (
        <strong>
          <Words>{subject}</Words>
        </strong>
      )}
      {subject && metric && ' · '}
      {metric && <Words>{metric}</Words>}
      {scope.length > 0 && (
        <span class="scope">
          {scope.map((name) => (
            <span class="tag" key={name}>
              <Words>{name}</Words>
            </span>
          ))}
        </span>
      )}
    </>
  )
}

/** The reading of a claim, as a list of terms. */
export function Reading({claim}: {claim: JsonClaim}) {
  const {t, code} = usePage()
  const {quantity, time, modality, polarity, kind} = claim
  const rows: Array<[string, ComponentChildren]> = [[t.reading.about, <About claim={claim} key="about" />]]
  if (quantity)
    rows.push([
      t.reading.value,
      <>
        {showQuantity(quantity, code)} <Words quoted>{quantity.text}</Words>
      </>
    ])
  if (time)
    rows.push([
      t.reading.time,
      <>
        {visible(showTime(time))} {time.from || time.to ? <Words quoted>{time.text}</Words> : null}
      </>
    ])
  rows.push(
    [
      t.reading.stance,
      t.list([t.kind[kind] ?? kind, ...(polarity === '-' ? [t.denied] : []), t.modality[modality] ?? ''])
    ],
    [t.reading.voice, <VoiceText claim={claim} key="voice" />],
    [t.reading.source, <EvidenceText claim={claim} key="source" />]
  )
  return (
    <dl class="reading" aria-label={t.reading.title}>
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

export function VoiceText({claim: {voice}}: {claim: JsonClaim}) {
  const {t} = usePage()
  return voice.name ? <Words>{voice.name}</Words> : <span>{t.voice[voice.type] ?? voice.type}</span>
}

export function EvidenceText({claim: {evidence}}: {claim: JsonClaim}) {
  const {t} = usePage()
  return (
    <>
      <span class={`evidence ${evidence.type}`}>{t.evidence[evidence.type] ?? evidence.type}</span>
      {evidence.text && (
        <>
          {' '}
          <Words>{evidence.text}</Words>
        </>
      )}
    </>
  )
}

/** A heading of a view with what it is about. */
export function Intro({title, text, children}: {title: string; text?: string; children?: ComponentChildren}) {
  return (
    <header class="intro">
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {children}
    </header>
  )
}

export function Count({of}: {of: number}) {
  const {code} = usePage()
  return <span class="number">{showCount(of, code)}</span>
}
