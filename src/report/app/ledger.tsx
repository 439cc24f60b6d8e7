import {useMemo} from 'preact/hooks'
import type {LanguageCode} from '../../types.js'
import {severities} from '../counts.js'
import {usePage} from './context.js'
import {DecisionField} from './decision.js'
import {decisionStates, filtered, type Sort, shows, sorted, sorts, sourceKinds} from './filter.js'
import {aboutOf, type Entry, gravest, type Model, metricOf, speakerOf} from './model.js'
import {About, documentAddress, EvidenceText, FindingText, Intro, LinkText, PlaceLink, VoiceText} from './parts.js'
import {ruleName} from './rules.js'
import type {Filter, FilterKey} from './state.js'
import {showCount, showQuantity, showTime} from './values.js'
import {useWindow} from './window.js'
import {visible, Words} from './words.js'

/** Every claim with its reading, its source and its findings: to search, narrow and sort. */
export function Ledger() {
  const {model, t, code, route, texts, decisions} = usePage()
  const {sort} = route
  const filter = useFilter()
  const rows = useMemo(
    () => sorted(filtered(model, filter, texts, decisions), sort),
    [model, JSON.stringify(filter), sort, texts, filter.decision && decisions]
  )
  const {shown, rest} = useWindow(rows)
  return (
    <>
      <Intro title={t.views.ledger} />
      <Toolbar filter={filter} />
      <output class="found" aria-live="polite">
        {t.filter.found(showCount(rows.length, code), showCount(model.entries.length, code))}
      </output>
      <Narrowed filter={filter} />
      {rows.length === 0 ? (
        <p class="empty">{t.filter.nothing}</p>
      ) : (
        <table class="ledger" aria-rowcount={rows.length + 1}>
          <Head sort={sort} />
          <tbody>
            {shown.map((entry) => (
              <Row entry={entry} key={`${entry.doc.number}/${entry.id}`} />
            ))}
          </tbody>
        </table>
      )}
      {rest}
    </>
  )
}

/** The filter as it holds: a check, unlike an audit, begins with what has findings. */
function useFilter(): Filter {
  const {model, route} = usePage()
  const asked = shows.find((show) => show === route.filter.show)
  return {...route.filter, show: asked ?? (model.data.audit ? 'all' : 'findings')}
}

function Head({sort = 'place'}: {sort: string | undefined}) {
  const {t, narrow, route} = usePage()
  const columns: Array<[string, Sort | undefined]> = [
    [t.column.place, 'place'],
    [t.column.statement, 'severity'],
    [t.column.about, undefined],
    [t.column.value, 'value'],
    [t.column.time, 'date'],
    [t.column.speaker, 'speaker'],
    [t.column.source, undefined]
  ]
  return (
    <thead>
      <tr>
        {columns.map(([name, key]) => {
          const direction = key && sort === key ? 'ascending' : key && sort === `-${key}` ? 'descending' : undefined
          return (
            <th scope="col" aria-sort={direction} key={name}>
              {key ? (
                <button
                  type="button"
                  onClick={() => narrow(route.filter, direction === 'ascending' ? `-${key}` : key)}
                  title={`${t.filter.sort}: ${t.sort[key]}`}
                >
                  {name}
                  <span aria-hidden="true">
                    {direction === 'ascending' ? ' ↑' : direction === 'descending' ? ' ↓' : ''}
                  </span>
                </button>
              ) : (
                name
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function Row({entry}: {entry: Entry}) {
  const {t, code} = usePage()
  const {claim, findings, links, doc} = entry
  const label = (name: string) => ({'data-label': name})
  return (
    <tr
      class={`entry ${gravest(findings) ?? ''}`}
      tabIndex={-1}
      data-entry={documentAddress(doc, entry.id)}
      lang={claim?.language ?? doc.language}
    >
      <td {...label(t.column.place)}>
        <PlaceLink entry={entry} />
      </td>
      <td {...label(t.column.statement)} class="statement">
        <a class="said" href={documentAddress(doc, entry.id)}>
          <Words lang={claim?.language ?? doc.language}>{entry.words}</Words>
        </a>
        <div lang={code}>
          {findings.map((found) => (
            <FindingText found={found} key={found.id} />
          ))}
          {links.map((link, index) => (
            <LinkText link={link} key={index} />
          ))}
          <DecisionField entry={entry} />
        </div>
      </td>
      <td {...label(t.column.about)} lang={code}>
        <About claim={claim} />
      </td>
      <td {...label(t.column.value)} lang={code} class="value">
        {claim?.quantity && showQuantity(claim.quantity, code)}
      </td>
      <td {...label(t.column.time)} lang={code}>
        {claim?.time && visible(showTime(claim.time))}
      </td>
      <td {...label(t.column.speaker)} lang={code}>
        {claim && <VoiceText claim={claim} />}
      </td>
      <td {...label(t.column.source)} lang={code} class="source">
        {claim && <EvidenceText claim={claim} />}
      </td>
    </tr>
  )
}

/** Narrow screens show the list first, and the filter when it is asked for. */
const wide = matchMedia('(min-width: 48rem)')

function Toolbar({filter}: {filter: Filter}) {
  const {model, t, code, narrow, route, decisions} = usePage()
  const values = useMemo(() => valuesOf(model, code), [model, code])
  const set = (key: FilterKey, value: string) => {
    const {[key]: _old, ...others} = route.filter
    narrow(value ? {...others, [key]: value} : others, route.sort)
  }
  const choices: Array<[FilterKey, string, Array<[string, string]>]> = [
    ['rule', t.column.rule, values.rules.map((rule) => [rule, ruleName(rule, code)])],
    ['severity', t.column.severity, severities.map((severity) => [severity, t.severity[severity]])],
    ['document', t.column.document, model.documents.map(({number, path}) => [String(number), path])],
    ['speaker', t.column.speaker, values.speakers.map((name) => [name, name])],
    ['language', t.column.language, values.languages.map((name) => [name, t.languages[name] ?? name])],
    ['metric', t.filter.metric, values.metrics],
    [
      'decision',
      t.review.label,
      decisions.size > 0 ? decisionStates.map((state) => [state, t.review.state[state]]) : []
    ],
    ['source', t.column.source, sourceKinds.map((kind) => [kind, t.source[kind]])]
  ]
  const descending = route.sort?.startsWith('-') ?? false
  const sort = route.sort?.replace('-', '') ?? 'place'
  return (
    <search aria-label={t.filter.label}>
      <details class="filters" open={wide.matches}>
        <summary>{t.filter.label}</summary>
        <form class="toolbar" onSubmit={(event) => event.preventDefault()}>
          <label class="search">
            <span>{t.filter.search}</span>
            <input
              id="search"
              type="search"
              autocomplete="off"
              placeholder={t.filter.placeholder}
              value={route.filter.q ?? ''}
              onInput={(event) => set('q', event.currentTarget.value)}
            />
          </label>
          <label>
            <span>{t.filter.show}</span>
            <select value={filter.show ?? 'all'} onChange={(event) => set('show', event.currentTarget.value)}>
              {shows.map((show) => (
                <option value={show} key={show}>
                  {t.show[show]}
                </option>
              ))}
            </select>
          </label>
          {choices.map(
            ([key, name, options]) =>
              (options.length > 1 || filter[key]) && (
                <label key={key}>
                  <span>{name}</span>
                  <select
                    name={key}
                    value={filter[key] ?? ''}
                    class={filter[key] ? 'set' : undefined}
                    onChange={(event) => set(key, event.currentTarget.value)}
                  >
                    <option value="">{t.filter.any}</option>
                    {options.map(([value, text]) => (
                      <option value={value} key={value} dir="auto">
                        {visibleText(text)}
                      </option>
                    ))}
                  </select>
                </label>
              )
          )}
          <label>
            <span>{t.filter.sort}</span>
            <select
              name="sort"
              value={route.sort ?? 'place'}
              onChange={(event) => narrow(route.filter, event.currentTarget.value)}
            >
              {sorts.flatMap((key) => [
                <option value={key} key={key}>
                  {t.sort[key]}
                </option>,
                descending && sort === key && (
                  <option value={`-${key}`} key={`-${key}`}>
                    {t.sort[key]} ({t.filter.descending})
                  </option>
                )
              ])}
            </select>
          </label>
          <button
            type="button"
            class="reset"
            onClick={() => narrow({})}
            disabled={Object.keys(route.filter).length === 0 && !route.sort}
          >
            {t.filter.reset}
          </button>
        </form>
      </details>
    </search>
  )
}

/** What the list is narrowed by, for paper. */
function Narrowed({filter}: {filter: Filter}) {
  const {model, t, code} = usePage()
  const {q, show, document, rule, metric, ...others} = filter
  const parts = [
    q && `“${q}”`,
    show !== 'all' && t.show[show as keyof typeof t.show],
    document && model.documents[Number(document) - 1]?.path,
    rule && ruleName(rule, code),
    metric && (valuesOf(model, code).metrics.find(([id]) => id === metric)?.[1] ?? metric),
    ...Object.values(others)
  ].filter((part): part is string => Boolean(part))
  if (parts.length === 0) return null
  return (
    <p class="narrowed">
      {t.filter.narrowedBy}:{' '}
      {parts.map((part) => (
        <span class="tag" key={part}>
          <Words>{part}</Words>
        </span>
      ))}
    </p>
  )
}

/** Options can hold no elements: what would reorder their text is left out. */
const visibleText = (text: string) => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '·')

function valuesOf(model: Model, code: LanguageCode) {
  const rules = new Set<string>()
  const speakers = new Set<string>()
  const languages = new Set<string>()
  const metrics = new Map<string, string>()
  for (const entry of model.entries) {
    for (const {finding} of entry.findings) rules.add(finding.rule)
    const speaker = speakerOf(entry)
    if (speaker) speakers.add(speaker)
    languages.add(entry.claim?.language ?? entry.doc.language)
    const {metric} = aboutOf(model, entry.claim, code)
    if (metric) metrics.set(metricOf(model, entry.claim), metric)
  }
  return {
    rules: [...rules].sort(),
    speakers: [...speakers].sort(),
    languages: [...languages].sort(),
    metrics: [...metrics].sort(([, a], [, b]) => a.localeCompare(b, code))
  }
}
