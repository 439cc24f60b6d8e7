import {useMemo} from 'preact/hooks'
import type {LanguageCode} from '../../types.js'
import type {JsonClaim, JsonQuantity} from '../json.js'
import {usePage} from './context.js'
import {aboutOf, type Entry, type Model, metricOf} from './model.js'
import {documentAddress, Intro, PlaceLink, VoiceText} from './parts.js'
import {figureScale, type Scale} from './scale.js'
import {showCount, showNumber, showQuantity, showTime} from './values.js'
import {useWindow} from './window.js'
import {visible, Words} from './words.js'

/** Figures of one metric in one unit. */
interface Metric {
  name: Record<LanguageCode, string>
  unit: Pick<JsonQuantity, 'dimension' | 'unit'>
  /** By subject, the subjects of most documents first; then by date. */
  figures: Figure[]
  documents: number
  scale: Scale
}

interface Figure {
  entry: Entry
  claim: JsonClaim
  quantity: JsonQuantity
}

/** For each metric of several documents, what was said of it: a row each, on one axis. */
export function Figures() {
  const {model, t, code} = usePage()
  const metrics = useMemo(() => metricsOf(model), [model])
  return (
    <>
      <Intro title={t.views.figures} text={t.figures.intro} />
      {metrics.length === 0 && <p class="empty">{t.figures.none}</p>}
      {metrics.length > 3 && (
        <ul class="contents">
          {metrics.map((metric, index) => (
            <li key={index}>
              <button type="button" onClick={() => document.getElementById(`metric-${index}`)?.scrollIntoView()}>
                <Words>{metric.name[code]}</Words> <span class="soft number">{metric.figures.length}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {metrics.map((metric, index) => (
        <MetricSection metric={metric} index={index} key={index} />
      ))}
    </>
  )
}

function metricsOf(model: Model): Metric[] {
  const groups = new Map<string, Figure[]>()
  for (const entry of model.entries) {
    const {claim} = entry
    const metric = metricOf(model, claim)
    if (!claim?.quantity || !metric || claim.kind === 'role' || claim.kind === 'definition') continue
    const {dimension, unit} = claim.quantity
    const key = JSON.stringify([metric, dimension, unit])
    const figures = groups.get(key) ?? []
    groups.set(key, figures)
    figures.push({entry, claim, quantity: claim.quantity})
  }
  const documentsOf = (figures: readonly Figure[]) => new Set(figures.map(({entry}) => entry.doc)).size
  return [...groups.values()]
    .filter((figures) => documentsOf(figures) > 1)
    .map((figures): Metric => {
      const {claim, quantity} = figures[0]!
      const ordered = [...bySubject(figures).values()]
        .map((own) => own.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)))
        .sort((a, b) => documentsOf(b) - documentsOf(a) || b.length - a.length)
      return {
        name: {en: metricOf(model, claim), zh: aboutOf(model, claim, 'zh').metric ?? ''},
        unit: {dimension: quantity.dimension, unit: quantity.unit},
        figures: ordered.flat(),
        documents: documentsOf(figures),
        scale: figureScale(figures.flatMap((figure) => endsOf(figure.quantity)))
      }
    })
    .sort((a, b) => b.documents - a.documents || b.figures.length - a.figures.length)
}

function bySubject(figures: readonly Figure[]): Map<string, Figure[]> {
  const subjects = new Map<string, Figure[]>()
  for (const figure of figures) {
    const own = subjects.get(figure.claim.subject)
    if (own) own.push(figure)
    else subjects.set(figure.claim.subject, [figure])
  }
  return subjects
}

const dateOf = ({claim}: Figure): string => claim.time?.to ?? claim.documentDate ?? ''

const endsOf = ({low, high, alternatives}: JsonQuantity): number[] =>
  [low, high, ...alternatives.flatMap((other) => [other.low, other.high])].filter((end): end is number => end !== null)

function MetricSection({metric, index}: {metric: Metric; index: number}) {
  const {model, t, code} = usePage()
  const {scale, unit, figures} = metric
  const {shown, rest} = useWindow(figures, {step: 30, grows: false})
  return (
    <section class="metric" id={`metric-${index}`} aria-labelledby={`metric-name-${index}`}>
      <h2 id={`metric-name-${index}`}>
        <Words>{metric.name[code]}</Words>{' '}
        <small>
          {t.list([
            t.count.statements(showCount(metric.figures.length, code)),
            t.count.documents(showCount(metric.documents, code)),
            ...(scale.logarithmic ? [t.figures.logarithmic] : [])
          ])}
        </small>
      </h2>
      <table class="chart">
        <thead>
          <tr>
            <th scope="col">{t.column.speaker}</th>
            <th scope="col">{t.column.value}</th>
            <th scope="col" class="plot">
              <span class="unseen">{t.column.range}</span>
              <svg height="24" aria-hidden="true" class="axis">
                {scale.ticks.map((tick) => (
                  <g key={tick}>
                    <line x1={`${scale.at(tick)}%`} x2={`${scale.at(tick)}%`} y1="18" y2="24" />
                    <text x={`${scale.at(tick)}%`} y="13" text-anchor="middle">
                      {showNumber(tick, unit, code)}
                    </text>
                  </g>
                ))}
              </svg>
            </th>
          </tr>
        </thead>
        {[...bySubject(shown)].map(([subject, own]) => (
          <tbody key={subject}>
            <tr class="group">
              <th colSpan={3} scope="rowgroup">
                <Words>{aboutOf(model, own[0]?.claim, code).subject ?? t.figures.nobody}</Words>
              </th>
            </tr>
            {own.map((figure) => (
              <FigureRow figure={figure} scale={scale} key={figure.claim.id} />
            ))}
          </tbody>
        ))}
      </table>
      {rest}
    </section>
  )
}

function FigureRow({figure: {entry, claim, quantity}, scale}: {figure: Figure; scale: Scale}) {
  const {t, code} = usePage()
  const kind = claim.kind === 'forecast' ? 'forecast' : ''
  return (
    <tr class="entry" tabIndex={-1} data-entry={documentAddress(entry.doc, entry.id)}>
      <th scope="row">
        <VoiceText claim={claim} />{' '}
        <small>
          <PlaceLink entry={entry} /> <span class="number">{claim.documentDate}</span>
        </small>
      </th>
      <td data-label={t.column.value}>
        <a class="value" href={documentAddress(entry.doc, entry.id)}>
          {showQuantity(quantity, code)}
        </a>
        <small class="soft">
          {claim.time && <span>{visible(showTime(claim.time))} </span>}
          {claim.kind === 'forecast' && `${t.kind.forecast} `}
          {claim.modality < 4 && t.modality[claim.modality]}
        </small>
      </td>
      <td class="plot">
        <svg height="24" class={`range ${kind}`} aria-hidden="true">
          {scale.ticks.map((tick) => (
            <line class="grid" key={tick} x1={`${scale.at(tick)}%`} x2={`${scale.at(tick)}%`} y1="0" y2="24" />
          ))}
          {[quantity, ...quantity.alternatives].map(({low, high}, index) => (
            <Bar low={low} high={high} scale={scale} key={index} other={index > 0} />
          ))}
        </svg>
      </td>
    </tr>
  )
}

/** One reading: a point, or a bar between its ends; an open end runs out in an arrow. */
function Bar({low, high, scale, other}: {low: number | null; high: number | null; scale: Scale; other: boolean}) {
  const from = low === null ? 0.5 : scale.at(low)
  const to = high === null ? 99.5 : scale.at(high)
  const point = (at: number) => <circle cx={`${at}%`} cy="12" r="5" />
  return (
    <g class={other ? 'other' : undefined}>
      {to > from && <line class="reach" x1={`${from}%`} x2={`${to}%`} y1="12" y2="12" />}
      {low !== null && point(from)}
      {high !== null && to > from && point(to)}
      {low === null && (
        <svg x={`${from}%`} y="12" overflow="visible" aria-hidden="true">
          <path d="M0 0 8-6V6Z" />
        </svg>
      )}
      {high === null && (
        <svg x={`${to}%`} y="12" overflow="visible" aria-hidden="true">
          <path d="M0 0-8-6V6Z" />
        </svg>
      )}
    </g>
  )
}
