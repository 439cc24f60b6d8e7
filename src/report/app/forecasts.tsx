import {useMemo} from 'preact/hooks'
import {usePage} from './context.js'
import type {Entry} from './model.js'
import {documentAddress, Intro, PlaceLink, VoiceText} from './parts.js'
import {type Scale, yearScale} from './scale.js'
import {daysOf, dueDays, type ForecastState, showCount, showQuantity, showTime, stateOf} from './values.js'
import {useWindow} from './window.js'
import {visible, Words} from './words.js'

interface Forecast {
  entry: Entry
  state: ForecastState
  /** Date of the document. */
  said?: string
  deadline?: string
}

const states: readonly ForecastState[] = ['expired', 'due', 'open', 'undated']

/** Rules that fire on statements about the future: what they find is a forecast even where it holds no figure. */
const foretelling: ReadonlySet<string> = new Set([
  'absolute-prediction',
  'expired-prediction',
  'undated-prediction',
  'unhedged-forecast',
  'unscorable-prediction'
])

/** Every forecast on one axis of time: from when it was said to its deadline, against the review date. */
export function Forecasts() {
  const {model, t, code} = usePage()
  const {asOf} = model.data.report
  const forecasts = useMemo(() => forecastsOf(model.entries, asOf), [model])
  const scale = useMemo(
    () =>
      yearScale(
        [asOf, ...forecasts.flatMap(({said, deadline}) => [said, deadline])].flatMap((date) =>
          date ? [daysOf(date)] : []
        )
      ),
    [forecasts]
  )
  const {shown, rest} = useWindow(forecasts)
  return (
    <>
      <Intro title={t.views.forecasts} text={t.forecasts.intro(asOf, dueDays)} />
      {forecasts.length === 0 ? (
        <p class="empty">{t.forecasts.none}</p>
      ) : (
        <>
          <ul class="legend states">
            {states.map((state) => {
              const count = forecasts.filter((forecast) => forecast.state === state).length
              return (
                count > 0 && (
                  <li key={state}>
                    <Mark state={state} /> {t.forecasts.state[state]}{' '}
                    <span class="number">{showCount(count, code)}</span>
                  </li>
                )
              )
            })}
          </ul>
          <table class="chart">
            <thead>
              <tr>
                <th scope="col">{t.column.statement}</th>
                <th scope="col">{t.column.deadline}</th>
                <th scope="col" class="plot">
                  <span class="unseen">{t.column.timeline}</span>
                  <TimeAxis scale={scale} asOf={asOf} />
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((forecast) => (
                <ForecastRow
                  forecast={forecast}
                  scale={scale}
                  key={`${forecast.entry.doc.number}/${forecast.entry.id}`}
                />
              ))}
            </tbody>
          </table>
          {rest}
        </>
      )}
    </>
  )
}

function forecastsOf(entries: readonly Entry[], asOf: string): Forecast[] {
  const forecasts = entries.flatMap((entry): Forecast[] => {
    const {claim, findings, doc} = entry
    const foretold = findings.filter(({finding}) => foretelling.has(finding.rule))
    if (claim?.kind !== 'forecast' && foretold.length === 0) return []
    const deadline = claim?.time?.to
    const expired = foretold.some(({finding}) => finding.rule === 'expired-prediction')
    const said = claim?.documentDate ?? doc.date
    return [
      {entry, state: expired ? 'expired' : stateOf(deadline, asOf), ...(said && {said}), ...(deadline && {deadline})}
    ]
  })
  const key = ({state, deadline}: Forecast) => `${states.indexOf(state)}${deadline ?? ''}`
  return forecasts.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

function ForecastRow({forecast: {entry, state, said, deadline}, scale}: {forecast: Forecast; scale: Scale}) {
  const {model, t, code} = usePage()
  const {claim, doc} = entry
  const today = scale.at(daysOf(model.data.report.asOf))
  return (
    <tr class="entry" tabIndex={-1} data-entry={documentAddress(doc, entry.id)}>
      <th scope="row">
        <a class="said" href={documentAddress(doc, entry.id)}>
          <Words lang={claim?.language ?? doc.language}>{entry.words}</Words>
        </a>
        <small>
          {claim && <VoiceText claim={claim} />} <PlaceLink entry={entry} full />
          {claim?.quantity && <span class="value"> {showQuantity(claim.quantity, code)}</span>}
        </small>
      </th>
      <td data-label={t.column.deadline}>
        <span class={`state ${state}`}>
          <Mark state={state} /> {t.forecasts.state[state]}
        </span>
        {claim?.time && <span class="number">{visible(showTime(claim.time))}</span>}
        {said && (
          <small class="soft">
            {t.forecasts.said} <span class="number">{said}</span>
          </small>
        )}
      </td>
      <td class="plot">
        <svg height="28" aria-hidden="true">
          <line class="today" x1={`${today}%`} x2={`${today}%`} y1="0" y2="28" />
          {deadline && (
            <g class={state}>
              {said && (
                <line
                  class="reach"
                  x1={`${scale.at(daysOf(said))}%`}
                  x2={`${scale.at(daysOf(deadline))}%`}
                  y1="14"
                  y2="14"
                />
              )}
              {said && (
                <line
                  class="start"
                  x1={`${scale.at(daysOf(said))}%`}
                  x2={`${scale.at(daysOf(said))}%`}
                  y1="9"
                  y2="19"
                />
              )}
              <svg x={`${scale.at(daysOf(deadline))}%`} y="14" overflow="visible" aria-hidden="true">
                <Shape state={state} />
              </svg>
            </g>
          )}
        </svg>
      </td>
    </tr>
  )
}

/** Shapes tell the states apart where colours do not. */
function Shape({state}: {state: ForecastState}) {
  if (state === 'expired') return <path d="M-5-5 5 5M-5 5 5-5" class="cross" />
  if (state === 'due') return <path d="M0-7 7 0 0 7-7 0Z" />
  if (state === 'open') return <circle r="5.5" class="hollow" />
  return <path d="M-5 0H5" class="cross" />
}

function Mark({state}: {state: ForecastState}) {
  return (
    <svg class={`mark ${state}`} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <Shape state={state} />
    </svg>
  )
}

function TimeAxis({scale, asOf}: {scale: Scale; asOf: string}) {
  const {t} = usePage()
  const today = scale.at(daysOf(asOf))
  return (
    <svg height="36" aria-hidden="true" class="axis">
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={`${scale.at(tick)}%`} x2={`${scale.at(tick)}%`} y1="30" y2="36" />
          <text x={`${scale.at(tick)}%`} y="26" text-anchor="middle">
            {new Date(tick * 864e5).getUTCFullYear()}
          </text>
        </g>
      ))}
      <line class="today" x1={`${today}%`} x2={`${today}%`} y1="12" y2="36" />
      <text class="today" x={`${today}%`} y="10" text-anchor={today > 80 ? 'end' : today < 20 ? 'start' : 'middle'}>
        {t.forecasts.reviewDate} {asOf}
      </text>
    </svg>
  )
}
