import {isLikeness, namesOfGate} from '../concept-names.js'
import {excerpt} from '../side-by-side.js'
import type {LanguageCode, Relation} from '../types.js'
import {plural, severities} from './counts.js'
import type {Report} from './report.js'
import {sideOf} from './sides.js'

/** A thing that several statements are about: where they conflict, and where they agree. */
export interface Topic {
  /** The gates that name it. */
  gates: readonly string[]
  /** Beside the gates, its statements were compared for their words alone. */
  alike: boolean
  /** Gravest first. */
  conflicts: Relation[]
  /** Two sides of one question, two speakers' forecasts: each may be held. */
  views: Relation[]
  support: Relation[]
}

/**
 * Groups the relations of a report by what their statements are about; topics with the gravest conflicts come first. Statements that were
 * compared for their words alone form a topic where they hang together.
 */
export function topicsOf(report: Report): Topic[] {
  const topics = new Map<string, Topic>()
  const hanging = new Groups()
  for (const {a, b, gates} of report.relations) if (gates.some(isLikeness)) hanging.join(a.id, b.id)
  for (const relation of report.relations) {
    const gates = relation.gates.filter((gate) => !isLikeness(gate))
    const likeness = gates.length < relation.gates.length
    const key = JSON.stringify([gates, likeness && hanging.of(relation.a.id)])
    const topic = topics.get(key) ?? {gates, alike: likeness, conflicts: [], views: [], support: []}
    topics.set(key, topic)
    topic[sideOf(relation)].push(relation)
  }
  const gravity = ({conflicts, views}: Topic) =>
    Math.min(severities.length, ...conflicts.concat(views).map(({severity}) => severities.indexOf(severity)))
  for (const {conflicts} of topics.values())
    conflicts.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  return [...topics.values()].sort((a, b) => gravity(a) - gravity(b))
}

/** All relations of a topic: what conflicts, then views that differ, then what agrees. */
export const relationsOf = ({conflicts, views, support}: Topic): Relation[] => [...conflicts, ...views, ...support]

/** Longest stretch of a claim's words that names a topic, in characters. */
const longest = 60

/**
 * The name of a topic: what its gates name, and the words of a claim where they name too little.
 *
 * @param language Default: that of the draft.
 */
export function describeTopic(topic: Topic, language?: LanguageCode): string {
  const {gates, alike} = topic
  const {b} = relationsOf(topic)[0]!
  const names = gates.flatMap((gate) => namesOfGate(gate, language ?? b.language))
  const words = alike || names.length === 0 ? [`“${excerpt(b.words, longest)}”`] : []
  return [...names, ...words].join(' · ')
}

/** “1 conflict, 2 agreements”. */
export function describeTopicSize({conflicts, views, support}: Topic): string {
  const parts = [
    conflicts.length > 0 && plural(conflicts.length, 'conflict'),
    views.length > 0 && plural(views.length, 'difference of view', 'differences of view'),
    support.length > 0 && plural(support.length, 'agreement')
  ]
  return parts.filter(Boolean).join(', ')
}

/** Things that hang together, by pairs (union–find). */
class Groups {
  readonly #parents = new Map<string, string>()

  of(id: string): string {
    let root = id
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent
    if (root !== id) this.#parents.set(id, root)
    return root
  }

  join(a: string, b: string): void {
    const [one, other] = [this.of(a), this.of(b)]
    if (one !== other) this.#parents.set(one, other)
  }
}
