import {showQuantity, showTime} from '../report/app/values.js'
import {visible, Words} from '../report/app/words.js'
import type {Span} from '../types.js'
import {LongList} from './long-list.js'
import type {Messages} from './messages/index.js'
import type {DraftClaim} from './protocol.js'

interface Props {
  words: Messages
  claims: readonly DraftClaim[]
  onSelect(span: Span): void
}

/** What was understood: every claim with its reading. */
export function Claims({words, claims, onSelect}: Props) {
  if (claims.length === 0)
    return (
      <div class="empty">
        <h2>{words.nothingUnderstood}</h2>
      </div>
    )
  return (
    <LongList words={words} class="claims" items={claims}>
      {(item) => (
        <li key={item.claim.id}>
          <button type="button" title={words.showWords} onClick={() => onSelect(item.span)}>
            <span class="kind">{words.kind[item.claim.kind]}</span>
            <Words lang={item.claim.language}>{item.claim.words}</Words>
          </button>
          <dl>
            {readings(words, item).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{visible(value)}</dd>
              </div>
            ))}
          </dl>
        </li>
      )}
    </LongList>
  )
}

function readings(words: Messages, {about, claim}: DraftClaim): Array<[name: string, value: string]> {
  const {quantity, time, polarity, modality, voice, evidence} = claim
  const rows: Array<[string, string]> = [
    [words.reading.about, about[words.code]],
    [words.reading.value, quantity ? showQuantity(quantity, words.code) : ''],
    [words.reading.time, time ? showTime(time) : ''],
    [words.reading.stance, `${words.modality[modality]}${polarity === '-' ? ` · ${words.denied}` : ''}`],
    [words.reading.voice, joined(words.voice[voice.type], voice.name)],
    [words.reading.source, joined(words.evidence[evidence.type], evidence.text)]
  ]
  return rows.filter(([, value]) => value !== '')
}

const joined = (label = '', text = '') => (text ? `${label}: ${text}` : label)
