import type {RelationType} from '../../types.js'
import type {JsonClaim} from '../json.js'
import {sideOf} from '../sides.js'
import {usePage} from './context.js'
import type {Pair, Topic} from './model.js'
import {DocName, Intro, PlaceLink, Reading} from './parts.js'
import {showCount} from './values.js'
import {useWindow} from './window.js'
import {Message, Words} from './words.js'

/** What conflicts, side by side, and what agrees, by the thing it is about. */
export function Conflicts() {
  const {model, t} = usePage()
  const {shown, rest} = useWindow(model.topics)
  return (
    <>
      <Intro title={t.views.conflicts} text={t.conflicts.intro} />
      {model.topics.length === 0 && <p class="empty">{t.conflicts.none}</p>}
      {shown.map((topic, index) => (
        <TopicSection topic={topic} number={index + 1} key={index} />
      ))}
      {rest}
    </>
  )
}

function TopicSection({topic, number}: {topic: Topic; number: number}) {
  const {t, code} = usePage()
  const {conflicts, views, support} = topic
  const counts = [
    conflicts.length > 0 && t.count.conflicts(showCount(conflicts.length, code)),
    views.length > 0 && t.count.views(showCount(views.length, code)),
    support.length > 0 && t.count.support(showCount(support.length, code))
  ].filter((part) => part !== false)
  return (
    <section class="topic" aria-labelledby={`topic-${number}`}>
      <h2 id={`topic-${number}`}>
        <Words>{topic.name[code]}</Words> <small>{t.list(counts)}</small>
      </h2>
      {conflicts.concat(views).map((pair, index) => (
        <PairCard pair={pair} key={index} />
      ))}
      {support.length > 0 && (
        <Support pairs={support} open={conflicts.length + views.length === 0 && support.length < 4} />
      )}
    </section>
  )
}

function PairCard({pair: {relation, a, b}}: {pair: Pair}) {
  const {t, model} = usePage()
  const address = [b, a].map((claim) => model.byClaim.get(claim.id)).find((entry) => entry !== undefined)
  return (
    <article
      class={`pair ${relation.severity}`}
      tabIndex={-1}
      data-entry={address && `#/documents/${address.doc.number}/${address.id}`}
    >
      <h3>{t.relation[sideOf(relation) === 'views' ? 'views' : (relation.relation as RelationType)]}</h3>
      <div class="sides">
        <Side claim={a} name={t.conflicts.first} />
        <Side claim={b} name={t.conflicts.second} />
      </div>
      <p class="why">
        <span class="unseen">{t.conflicts.why}: </span>
        <Message>{relation.why}</Message>
      </p>
    </article>
  )
}

function Side({claim, name}: {claim: JsonClaim; name: string}) {
  return (
    <section class="side" aria-label={name}>
      <p class="where">
        <Where claim={claim} />
      </p>
      <blockquote>
        <Words lang={claim.language}>{claim.words}</Words>
      </blockquote>
      <Reading claim={claim} />
    </section>
  )
}

function Where({claim}: {claim: JsonClaim}) {
  const {model, t} = usePage()
  const entry = model.byClaim.get(claim.id)
  if (entry) return <PlaceLink entry={entry} />
  return (
    <>
      <DocName path={claim.path} /> <span class="tag">{t.conflicts.reference}</span>
    </>
  )
}

/** Statements that agree: each pair in two lines. */
function Support({pairs, open}: {pairs: readonly Pair[]; open: boolean}) {
  const {t, code, printing} = usePage()
  return (
    <details class="support" open={open || printing}>
      <summary>
        {t.conflicts.support} <span class="soft">{t.count.support(showCount(pairs.length, code))}</span>
      </summary>
      <ul>
        {pairs.map(({a, b}, index) => (
          <li key={index}>
            {[a, b].map((claim, side) => (
              <p key={side}>
                <Where claim={claim} />{' '}
                <Words lang={claim.language} quoted>
                  {claim.words}
                </Words>
                {claim.voice.name && (
                  <span class="soft">
                    {' '}
                    <Words>{claim.voice.name}</Words>
                  </span>
                )}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
