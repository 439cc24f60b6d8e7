import {useMemo} from 'preact/hooks'
import type {Severity} from '../../types.js'
import {severities} from '../counts.js'
import type {Side} from '../sides.js'
import {usePage} from './context.js'
import {keyOf} from './decisions.js'
import {DocumentTable} from './document-table.js'
import {sourceKindOf, sourceKinds} from './filter.js'
import {foretold} from './foretold.js'
import {countFindings, type Entry, speakerOf} from './model.js'
import {Badge, Count, DocName, Intro, ledgerAddress} from './parts.js'
import {ruleName} from './rules.js'
import {addressOf} from './state.js'
import {showCount, showPercent} from './values.js'
import {Message, Words} from './words.js'

/** The first page: how much there is, how much of it has a source, what was found, and where. */
export function Overview() {
  const {model, t, code} = usePage()
  const {report} = model.data
  const relations = (side: Side) => model.topics.reduce((sum, topic) => sum + topic[side].length, 0)
  const conflicts = relations('conflicts')
  const claims = model.entries.filter(({claim}) => claim).length
  const tiles: Array<[number, string, string, string]> = [
    [model.documents.length, t.views.documents, addressOf({view: 'documents'}), ''],
    [claims, t.column.claims, addressOf({view: 'ledger', filter: {show: 'all'}}), ''],
    ...severities.map((severity): [number, string, string, string] => [
      countFindings(model.entries, severity),
      t.severities[severity],
      ledgerAddress({severity}),
      severity
    ]),
    [conflicts, t.views.conflicts, addressOf({view: 'conflicts'}), 'error'],
    [relations('views'), t.conflicts.views, ledgerAddress({show: 'views'}), 'info'],
    [relations('support'), t.conflicts.support, ledgerAddress({show: 'support'}), 'agrees']
  ]
  return (
    <>
      <Intro title={t.title} text={t.asOf(report.asOf)} />
      <ul class="tiles">
        {tiles.map(([count, name, address, kind]) => (
          <li key={name}>
            <a href={address} class={count > 0 ? kind : ''}>
              <b>{showCount(count, code)}</b>
              <span>{name}</span>
            </a>
          </li>
        ))}
      </ul>
      <Problems />
      <div class="columns">
        <section aria-labelledby="by-rule">
          <h2 id="by-rule">{t.overview.byRule}</h2>
          <ByRule />
        </section>
        <div>
          <section aria-labelledby="sourced">
            <h2 id="sourced">{t.overview.sourced}</h2>
            <Sourced entries={model.entries} />
          </section>
          <WhereToBegin conflicts={conflicts} />
          <Progress />
          <Speakers />
        </div>
      </div>
      <section aria-labelledby="documents">
        <h2 id="documents">{t.overview.documents}</h2>
        <DocumentTable />
      </section>
    </>
  )
}

function Problems() {
  const {model, t} = usePage()
  const problems = model.data.report.files.flatMap(({errors}) => errors)
  if (problems.length === 0) return null
  return (
    <section class="problems" aria-labelledby="problems">
      <h2 id="problems">{t.overview.problems}</h2>
      <ul>
        {problems.map(({path, line, message}, index) => (
          <li key={index}>
            <strong>
              <DocName path={path} />
              {line && `:${line}`}
            </strong>{' '}
            <Message>{message}</Message>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How many findings each rule has; the gravest rules first, then the most frequent. */
function ByRule() {
  const {model, t, code} = usePage()
  const rules = new Map<string, {severity: Severity; count: number}>()
  for (const {findings} of model.documents)
    for (const {finding} of findings) {
      const known = rules.get(finding.rule)
      if (known) known.count++
      else rules.set(finding.rule, {severity: finding.severity, count: 1})
    }
  if (rules.size === 0) return <p class="empty">{t.overview.clean}</p>
  const rows = [...rules].sort(
    ([, a], [, b]) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count
  )
  const most = Math.max(...rows.map(([, {count}]) => count))
  return (
    <table class="bars">
      <thead class="unseen">
        <tr>
          <th scope="col">{t.column.rule}</th>
          <th scope="col">{t.column.severity}</th>
          <th scope="col">{t.column.count}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([rule, {severity, count}]) => (
          <tr key={rule}>
            <th scope="row">
              <a href={ledgerAddress({rule})}>{ruleName(rule, code)}</a>
            </th>
            <td>
              <Badge severity={severity} />
            </td>
            <td class="bar">
              <Count of={count} />
              <svg aria-hidden="true" height="8">
                <rect class={severity} width={`${(100 * count) / most}%`} height="8" rx="2" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What stands behind the figures: a bar in parts, with its legend as the text of it. */
function Sourced({entries}: {entries: readonly Entry[]}) {
  const {t, code} = usePage()
  const figures = entries.filter(({claim}) => claim?.quantity)
  if (figures.length === 0) return <p class="empty">{t.overview.noFigures}</p>
  const parts = sourceKinds.map((kind) => ({
    kind,
    count: figures.filter((entry) => sourceKindOf(entry) === kind).length
  }))
  const sourced = parts[0]!.count
  return (
    <div class="sourced">
      <p class="big">{showPercent(sourced / figures.length, code)}</p>
      <p>{t.overview.sourcedText(showCount(sourced, code), showCount(figures.length, code))}</p>
      <div class="stack" aria-hidden="true">
        {parts.map(({kind, count}) => count > 0 && <span key={kind} class={kind} style={{flexGrow: count}} />)}
      </div>
      <ul class="legend">
        {parts.map(({kind, count}) => (
          <li key={kind}>
            <span class={`swatch ${kind}`} aria-hidden="true" />
            <a href={ledgerAddress({source: kind})}>{t.source[kind]}</a> <Count of={count} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function WhereToBegin({conflicts}: {conflicts: number}) {
  const {model, t, code} = usePage()
  const expired = useMemo(() => foretold(model).filter(({state}) => state === 'expired').length, [model])
  const unsourced = model.entries.filter((entry) => entry.claim?.quantity && sourceKindOf(entry) === 'none').length
  const steps: Array<[number, string, string]> = [
    [
      conflicts,
      addressOf({view: 'conflicts'}),
      t.overview.nextConflicts(t.count.conflicts(showCount(conflicts, code)))
    ],
    [expired, addressOf({view: 'forecasts'}), t.overview.nextExpired(t.count.statements(showCount(expired, code)))],
    [unsourced, ledgerAddress({source: 'none'}), t.overview.nextUnsourced(t.count.claims(showCount(unsourced, code)))]
  ]
  const open = steps.filter(([count]) => count > 0)
  if (open.length === 0) return null
  return (
    <section aria-labelledby="begin">
      <h2 id="begin">{t.overview.next}</h2>
      <ol class="begin">
        {open.map(([, address, text]) => (
          <li key={address}>
            <a href={address}>{text}</a>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** How many of the entries with findings have been decided. */
function Progress() {
  const {model, t, code, decisions} = usePage()
  const all = model.entries.filter((entry) => entry.findings.length > 0)
  if (all.length === 0) return null
  const done = all.filter((entry) => decisions.has(keyOf(entry))).length
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{t.review.title}</h2>
      <progress max={all.length} value={done} aria-labelledby="progress" />
      <p>
        {t.review.progress(showCount(done, code), showCount(all.length, code))}{' '}
        <span class="soft">{t.review.saveHint}</span>
      </p>
    </section>
  )
}

/** Most speakers that the overview lists. */
const speakerLimit = 8

function Speakers() {
  const {model, t} = usePage()
  const counts = new Map<string, number>()
  for (const entry of model.entries) {
    const speaker = speakerOf(entry)
    if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  }
  if (counts.size === 0) return null
  const rows = [...counts].sort(([, a], [, b]) => b - a).slice(0, speakerLimit)
  return (
    <section aria-labelledby="speakers">
      <h2 id="speakers">{t.overview.bySpeaker}</h2>
      <ul class="speakers">
        {rows.map(([speaker, count]) => (
          <li key={speaker}>
            <a href={ledgerAddress({speaker})}>
              <Words>{speaker}</Words>
            </a>{' '}
            <Count of={count} />
          </li>
        ))}
      </ul>
    </section>
  )
}
