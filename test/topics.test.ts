import {expect, test} from 'vitest'
import {describeTopic, describeTopicSize, topicsOf} from '../src/report/topics.js'
import type {Claim, Relation, RelationType, Severity} from '../src/types.js'
import {sampleReport} from './report-sample.js'

const claimNamed = (id: string, words = id): Claim => ({...sampleReport().relations[0]!.a, id, words})

function relation(type: RelationType, severity: Severity, a: string, b: string, gates: string[]): Relation {
  return {relation: type, severity, a: claimNamed(a), b: claimNamed(b), why: '', gates}
}

const topics = (...relations: Relation[]) => topicsOf({...sampleReport(), relations})

test('groups conflicts and support by what they are about, the gravest first', () => {
  const users = ['subject: nvidia', 'metric: users']
  const share = ['subject: nvidia', 'metric: market-share']
  const found = topics(
    relation('stronger', 'warning', 'a', 'b', users),
    relation('agrees', 'info', 'c', 'd', share),
    relation('agrees', 'info', 'a', 'c', users),
    relation('contradicts', 'error', 'e', 'f', share)
  )
  expect(found.map((topic) => [topic.conflicts.length, topic.support.length])).toEqual([
    [1, 1],
    [1, 1]
  ])
  expect(found.map((topic) => describeTopic(topic, 'en'))).toEqual(['NVIDIA · market share', 'NVIDIA · users'])
  expect(found.map((topic) => describeTopic(topic, 'zh'))).toEqual(['英伟达 · 市场份额', '英伟达 · 用户'])
})

test('sets views that differ apart from conflicts and from support', () => {
  const gates = ['question: autonomy']
  const [topic] = topics(relation('contradicts', 'info', 'a', 'b', gates), relation('agrees', 'info', 'a', 'c', gates))
  expect([topic!.conflicts.length, topic!.views.length, topic!.support.length]).toEqual([0, 1, 1])
  expect(describeTopicSize(topic!)).toBe('1 difference of view, 1 agreement')
})

test('what was compared for its words alone hangs together by its claims, and is named by them', () => {
  const gates = ['subject: nvidia', 'metric: 80% of the words']
  const other = ['subject: nvidia', 'metric: 67% of the words']
  const found = topics(
    relation('agrees', 'info', 'a', 'b', gates),
    relation('agrees', 'info', 'b', 'c', other),
    relation('agrees', 'info', 'x', 'y', gates)
  )
  expect(found.map(({support}) => support.length)).toEqual([2, 1])
  expect(describeTopic(found[1]!, 'en')).toBe('NVIDIA · “y”')
})

test('a topic without a name is named by the words of a claim, cut to a length', () => {
  const [topic] = topics(
    relation('agrees', 'info', 'a', 'b'.repeat(200), ['subject: no name', 'metric: 90% of the words'])
  )
  expect(describeTopic(topic!, 'en')).toBe(`“${'b'.repeat(59)}…”`)
})
