import type {Forecast} from '../forecasts.js'
import type {Claim} from '../types.js'
import {wasRead} from './counts.js'
import type {FormatContext} from './format.js'
import {type JsonReport, toJson} from './json.js'
import type {Report} from './report.js'
import {describeTopic, relationsOf, topicsOf} from './topics.js'
import {aboutOf} from './values.js'

/** What the report page is filled with: plain JSON values, from which the page builds all it shows. */
export interface PageData {
  /** Version of hypecheck. */
  version: string
  /** Whether every claim is to be shown at first, not only those with findings. */
  audit: boolean
  report: JsonReport
  /** Text of each of `report.files`; `null` where it could not be read. */
  sources: Array<string | null>
  /** What each of `report.files` foretells. */
  forecasts: Forecast[][]
  /** What subjects, metrics and scopes are called in each language of the page. */
  names: Name[]
  /** By the id of a claim, what it is about: positions in `names`. */
  about: Record<string, PageAbout>
  /** The relations by what they are about, gravest first. */
  topics: PageTopic[]
  /** What a reader decided, by the address of an entry (`2/c_1k9x`): written by the page itself into the copies it saves. */
  decisions?: Record<string, Decision>
}

/** What is to become of an entry with findings: its words are to be changed, or can stay. */
export interface Decision {
  verdict: 'fix' | 'fine'
  /** For whoever gets the report next. */
  note?: string
}

export type Name = [en: string, zh: string]

export interface PageAbout {
  subject?: number
  metric?: number
  scope: number[]
}

export interface PageTopic {
  en: string
  zh: string
  /** Positions in `report.relations`: the conflicts, then what agrees. */
  relations: number[]
}

/** Arranges a report for the page. */
export function pageData(report: Report, {version, audit}: Pick<FormatContext, 'version' | 'audit'>): PageData {
  const positions = new Map(report.relations.map((relation, index) => [relation, index]))
  const claims = [...report.files.flatMap((file) => file.claims), ...report.relations.flatMap(({a, b}) => [a, b])]
  const names = new Names()
  return {
    version,
    audit,
    report: toJson(report),
    sources: report.files.map((file) => (wasRead(file) ? file.source : null)),
    forecasts: report.files.map(({forecasts = []}) => forecasts),
    about: Object.fromEntries(claims.map((claim) => [claim.id, names.about(claim)])),
    names: names.list,
    topics: topicsOf(report).map((topic) => ({
      en: describeTopic(topic, 'en'),
      zh: describeTopic(topic, 'zh'),
      relations: relationsOf(topic).map((relation) => positions.get(relation)!)
    }))
  }
}

/** Collects the names that claims need, each once. */
class Names {
  readonly list: Name[] = []
  readonly #positions = new Map<string, number>()

  about(claim: Claim): PageAbout {
    const [en, zh] = [aboutOf(claim, 'en'), aboutOf(claim, 'zh')]
    return {
      ...(en.subject && {subject: this.#position([en.subject, zh.subject ?? en.subject])}),
      ...(en.metric && {metric: this.#position([en.metric, zh.metric ?? en.metric])}),
      scope: en.scope.map((scope, index) => this.#position([scope, zh.scope[index] ?? scope]))
    }
  }

  #position(name: Name): number {
    const key = JSON.stringify(name)
    const known = this.#positions.get(key)
    if (known !== undefined) return known
    this.#positions.set(key, this.list.length)
    return this.list.push(name) - 1
  }
}
