import type {Decision} from '../page-data.js'
import {usePage} from './context.js'
import {keyOf} from './decisions.js'
import type {Entry} from './model.js'
import {visible} from './words.js'

const verdicts = ['fix', 'fine'] as const

/** Where the reader says what is to become of an entry with findings; on paper, what was decided. */
export function DecisionField({entry}: {entry: Entry}) {
  const {t, decisions, decide, printing} = usePage()
  if (entry.findings.length === 0) return null
  const decision = decisions.get(keyOf(entry))
  if (printing)
    return decision ? (
      <p class="decision">
        <strong>{t.review.state[decision.verdict]}</strong> {decision.note && visible(decision.note)}
      </p>
    ) : null
  const choose = (verdict: Decision['verdict']) =>
    decide(entry, decision?.verdict === verdict ? undefined : {...decision, verdict})
  return (
    <fieldset class="decision">
      <legend class="unseen">{t.review.label}</legend>
      {verdicts.map((verdict) => (
        <button
          type="button"
          class={verdict}
          aria-pressed={decision?.verdict === verdict}
          data-verdict={verdict}
          onClick={() => choose(verdict)}
          key={verdict}
        >
          {t.review.state[verdict]}
        </button>
      ))}
      {decision && (
        <input
          type="text"
          aria-label={t.review.note}
          placeholder={t.review.note}
          value={decision.note ?? ''}
          onChange={({currentTarget: {value}}) =>
            decide(entry, {verdict: decision.verdict, ...(value && {note: value})})
          }
        />
      )}
    </fieldset>
  )
}
