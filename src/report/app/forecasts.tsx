import {useMemo} from 'preact/hooks'
import {usePage} from './context.js'
import {type Foretold, foretold, states} from './foretold.js'
import {DocName, documentAddress, Intro, VoiceText} from './parts.js'
import {type Scale, yearScale} from './scale.js'
import {daysOf, dueDays, type ForecastState, showCount, showQuantity, showTime, yearOf} from './values.js'
import {useWindow} from './window.js'
import {visible, Words} from './words.js'

/** Every forecast on one axis of time: from when it was said to its deadline, against the review date. */
export function Forecasts() {
  const {model, t, code} = usePage()
  const {asOf} = model.data.report
  const forecasts = useMemo(() => foretold(model), [model])
  const scale = useMemo(
    () =>
      yearScale(
        [asOf, ...forecasts.flatMap(({said, deadline}) => (deadline?.to ? [said, deadline.to] : []))].flatMap((date) =>
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
                  key={`${forecast.doc.number}/${forecast.line}:${forecast.column}`}
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

function ForecastRow({forecast, scale}: {forecast: Foretold; scale: Scale}) {
  const {model, t, code} = usePage()
  const {doc, words, line, column, entry, state, said, deadline} = forecast
  const claim = entry?.claim
  const address = documentAddress(doc, entry?.id ?? `L${line}`)
  const at = (date: string) => `${scale.at(daysOf(date))}%`
  const today = at(model.data.report.asOf)
  return (
    <tr class="entry" tabIndex={-1} data-entry={address}>
      <th scope="row">
        <a class="said" href={address}>
          <Words lang={claim?.language ?? doc.language}>{words}</Words>
        </a>
        <small>
          {claim && <VoiceText claim={claim} />}{' '}
          <a class="place" href={address}>
            <DocName path={doc.path} />{' '}
            <span class="number">
              {line}:{column}
            </span>
          </a>
          {claim?.quantity && <span class="value"> {showQuantity(claim.quantity, code)}</span>}
        </small>
      </th>
      <td data-label={t.column.deadline}>
        <span class={`state ${state}`}>
          <Mark state={state} /> {t.forecasts.state[state]}
        </span>
        {deadline && <span class="number">{visible(showTime(deadline))}</span>}
        {said && (
          <small class="soft">
            {t.forecasts.said} <span class="number">{said}</span>
          </small>
        )}
      </td>
      <td class="plot">
        <svg height="28" aria-hidden="true">
          <line class="today" x1={today} x2={today} y1="0" y2="28" />
          {deadline?.to && (
            <g class={state}>
              {said && <line class="reach" x1={at(said)} x2={at(deadline.to)} y1="14" y2="14" />}
              {said && <line class="start" x1={at(said)} x2={at(said)} y1="9" y2="19" />}
              <svg x={at(deadline.to)} y="14" overflow="visible" aria-hidden="true">
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
            {yearOf(tick)}
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
