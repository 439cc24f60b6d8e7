import {describeQuantity, describeSubject, describeTime} from '../report/values.js'
import type {Claim, Span} from '../types.js'
import {LongList} from './long-list.js'
import type {Messages} from './messages/index.js'

interface Props {
  words: Messages
  claims: readonly Claim[]
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
      {(claim) => (
        <li key={claim.id}>
          <button type="button" title={words.showWords} onClick={() => onSelect(claim.span)}>
            <span class="kind">{words.kinds[claim.kind]}</span>
            <span lang={claim.language}>{claim.words}</span>
          </button>
          <dl>
            {readings(words, claim).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </li>
      )}
    </LongList>
  )
}

function readings(words: Messages, claim: Claim): Array<[string, string]> {
  const {subject, metric, quantity, time, polarity, modality, voice, evidence} = claim
  return [
    ...(subject || metric ? [[words.subject, describeSubject(claim)] as [string, string]] : []),
    ...(quantity ? [[words.reading, describeQuantity(quantity)] as [string, string]] : []),
    ...(time ? [[words.time, describeTime(time)] as [string, string]] : []),
    [words.certainty, `${words.modalities[modality]}${polarity === '-' ? ` · ${words.denied}` : ''}`],
    [words.voice, joined(words.voices[voice.type], voice.name)],
    [words.evidence, joined(words.evidences[evidence.type], evidence.text)]
  ]
}

const joined = (label: string, text = '') => (text ? `${label}: ${text}` : label)
