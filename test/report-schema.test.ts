import {readFile} from 'node:fs/promises'
import type {ErrorObject} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {loadCorpus} from '../src/corpus.js'
import {check, toJson} from '../src/index.js'
import {ndjson} from '../src/report/ndjson.js'
import type {Report} from '../src/report/report.js'
import type {
  Change,
  ClaimKind,
  Dimension,
  EvidenceType,
  LanguageCode,
  Modality,
  Quantity,
  RelationType,
  Severity,
  SourceFile,
  Time,
  TimeRole,
  Voice
} from '../src/types.js'
import {sampleReport} from './report-sample.js'

const load = async (name: string) =>
  JSON.parse(await readFile(new URL(`../src/report/${name}`, import.meta.url), 'utf8'))

const schema = await load('schema.json')
const recordSchema = await load('ndjson.schema.json')

const ajv = new Ajv2020({strict: true, strictTypes: false})
formats.default(ajv)
const isReport = ajv.compile(schema)
const isRecord = ajv.compile(recordSchema)

function faults(report: unknown): ErrorObject[] {
  isReport(report)
  return isReport.errors ?? []
}

/** What is wrong with a report, as one object and as lines. */
function faultsOf(report: Report): ErrorObject[] {
  const whole = JSON.parse(JSON.stringify(toJson(report)))
  const lines = ndjson(report)
  const records = lines.split('\n').filter(Boolean)
  return [...faults(whole), ...records.flatMap((line) => (isRecord(JSON.parse(line)) ? [] : (isRecord.errors ?? [])))]
}

/** Documents in which everything occurs that a report can tell of. */
const everything: SourceFile[] = [
  {
    path: 'all.en.md',
    value: `---
title: Harbour notes
date: 2026-05-04
people: [Ada Stone]
---

# Harbour notes

Ada Stone: In 2025, Anthropic had over a 61% share of the enterprise market. Output is 3x more than in 2024 [^1].

[^1]: Port report, 2026.

"By 2031, robots will unload 62% of all cargo", said Ada Stone. Robots never replace everyone.

According to the [Port report](https://example.com/r), revenue rose from 20 to 30, up 60%.
`
  },
  {path: 'all.zh.md', value: '# 港口记\n\n2025年，Anthropic的企业市场份额为16%。到2031年，机器人将卸下约80%的货物。\n'}
]

let reports: Record<string, Report>

beforeAll(async () => {
  const documents = new URL('../fixtures/documents/', import.meta.url)
  const names = ['post.en.md', 'post.zh.md', 'hype.en.md', 'hype.zh.md', 'sober.en.md', 'sober.zh.md']
  const examples = await Promise.all(
    names.map(async (name) => ({path: name, value: await readFile(new URL(name, documents), 'utf8')}))
  )
  const options = {asOf: '2026-11-20', preset: 'all'} as const
  reports = {
    examples: await check(examples, options),
    corpus: await check(await loadCorpus(), options),
    everything: await check(everything, options),
    nothing: await check([], options),
    'a broken front matter': await check([{path: 'a.md', value: '---\na: [\n---\n\nIt rains.\n'}], options),
    'made by hand': sampleReport()
  }
})

describe('the schema of the JSON report', () => {
  test.each(['examples', 'corpus', 'everything', 'nothing', 'a broken front matter', 'made by hand'])(
    'holds for %s',
    (name) => {
      expect(faultsOf(reports[name]!)).toEqual([])
    }
  )

  test('the runs above have errors, findings, claims, relations and claims of the base', () => {
    const {files, relations, reference} = toJson(reports.everything!)
    expect(files.flatMap(({findings}) => findings).length).toBeGreaterThan(5)
    expect(relations.length).toBeGreaterThan(1)
    expect(reference.length).toBeGreaterThan(0)
    expect(reports['a broken front matter']!.files[0]!.errors.length).toBeGreaterThan(0)
  })

  test('holds for any document', async () => {
    const words = [
      ...[
        'By 2031, ',
        '到2031年，',
        'about ',
        '约',
        'over ',
        '40–50%',
        '3x',
        '两倍',
        '$1.2 billion',
        '3500亿美元',
        'half',
        '近三成'
      ],
      ...[
        ' of all users',
        '的用户',
        ' will ',
        '将',
        ' may ',
        '可能',
        'Experts say ',
        '专家认为',
        'Anthropic',
        ' share ',
        '市场份额'
      ],
      ...[
        '. ',
        '。',
        '\n\n',
        '# ',
        '- ',
        '> ',
        '| a | b |\n| --- | --- |\n',
        '“',
        '”',
        '[x](https://x.example)',
        '<b>',
        '&amp;',
        '\\'
      ]
    ]
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({unit: 'binary'})), {maxLength: 40})
    await fc.assert(
      fc.asyncProperty(fc.array(text, {maxLength: 3}), async (texts) => {
        const files = texts.map((parts, index) => ({path: `${index}.md`, value: parts.join('')}))
        expect(faultsOf(await check(files, {corpus: false, preset: 'all', asOf: '2026-11-20'}))).toEqual([])
      }),
      {numRuns: 150}
    )
  })

  test('refuses, in every object, a property it does not declare', () => {
    const report = JSON.parse(JSON.stringify(toJson(reports.everything!)))
    const places = [...objectsOf(report)]
    expect(places.length).toBeGreaterThan(50)
    for (const object of places) {
      object.undeclared = true
      expect(faults(report)).not.toEqual([])
      delete object.undeclared
    }
    expect(faults(report)).toEqual([])
  })

  test('declares no property that is never written', () => {
    const written = new Set(Object.values(reports).flatMap((report) => [...keysOf(toJson(report))]))
    expect([...declared(schema)].filter((name) => !written.has(name))).toEqual([])
  })

  test('lists every value there is', () => {
    const {quantity, time, relation, claim, severity, language} = schema.$defs
    const {voice, evidence} = claim.properties
    // The compiler refuses a list that is not whole.
    const values: Array<[{enum: unknown[]}, Record<string, true>]> = [
      [severity, {error: true, warning: true, info: true} satisfies Record<Severity, true>],
      [language, {en: true, zh: true} satisfies Record<LanguageCode, true>],
      [claim.properties.kind, kinds],
      [claim.properties.modality, {0: true, 1: true, 2: true, 3: true, 4: true} satisfies Record<Modality, true>],
      [voice.properties.type, voices],
      [evidence.properties.type, evidences],
      [quantity.properties.dimension, dimensions],
      [quantity.properties.kind, quantityKinds],
      [quantity.properties.change, changes],
      [time.properties.role, roles],
      [time.properties.precision, precisions],
      [relation.properties.relation, relations]
    ]
    for (const [{enum: listed}, all] of values) expect(listed.map(String).sort()).toEqual(Object.keys(all).sort())
  })

  test('describes every property', () => {
    for (const of of [schema, ...Object.values(schema.$defs as Record<string, {properties?: object}>)])
      for (const [name, property] of Object.entries(
        (of.properties ?? {}) as Record<string, {$ref?: string; description?: string}>
      ))
        expect(property.description ?? property.$ref, name).toMatch(/^(?:#|.*\.$)/)
  })
})

const kinds: Record<ClaimKind, true> = {
  measurement: true,
  forecast: true,
  generalisation: true,
  comparison: true,
  ranking: true,
  role: true,
  event: true,
  definition: true
}
const voices: Record<Voice['type'], true> = {author: true, speaker: true, quoted: true, heading: true, title: true}
const evidences: Record<EvidenceType, true> = {
  link: true,
  footnote: true,
  superscript: true,
  named: true,
  'first-hand': true,
  vague: true,
  none: true
}
const dimensions: Record<Dimension, true> = {
  share: true,
  points: true,
  multiple: true,
  count: true,
  money: true,
  duration: true,
  age: true,
  data: true,
  energy: true,
  power: true,
  length: true,
  area: true,
  volume: true,
  mass: true,
  speed: true,
  frequency: true,
  temperature: true,
  angle: true,
  pressure: true,
  rank: true,
  score: true
}
const quantityKinds: Record<Quantity['kind'], true> = {
  level: true,
  'change-by': true,
  'change-to': true,
  ratio: true,
  rank: true
}
const changes: Record<Change, true> = {'=': true, '~': true, '>': true, '<': true, up: true, down: true}
const roles: Record<TimeRole, true> = {deadline: true, event: true, 'as-of': true, span: true, duration: true}
const precisions: Record<Time['precision'], true> = {
  day: true,
  week: true,
  month: true,
  quarter: true,
  half: true,
  year: true,
  decade: true,
  century: true,
  vague: true
}
const relations: Record<RelationType, true> = {
  contradicts: true,
  'unit-slip': true,
  stronger: true,
  superseded: true,
  agrees: true
}

/** Every object inside a value. */
function* objectsOf(value: unknown): Iterable<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Record<string, unknown>
  for (const inner of Object.values(value)) yield* objectsOf(inner)
}

/** Names of the properties of all objects inside a value. */
function keysOf(value: unknown): Set<string> {
  return new Set([...objectsOf(JSON.parse(JSON.stringify(value)))].flatMap((object) => Object.keys(object)))
}

/** Names of the properties that a schema declares anywhere. */
function declared(of: unknown): Set<string> {
  const lists = [...objectsOf(of)].flatMap(({properties}) => (typeof properties === 'object' ? [properties ?? {}] : []))
  return new Set(lists.flatMap((list) => Object.keys(list)))
}
