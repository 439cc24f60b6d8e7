import type {Root} from 'mdast'
import {isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLMap} from 'yaml'
import type {LanguageCode, Meta, Problem} from '../types.js'
import {findDate} from './dates.js'
import {lineTable, placeOf} from './place.js'
import {type Prose, ProseBuilder} from './prose.js'
import {type ScalarStyle, scalarProse} from './yaml-scalar.js'

const DATES = ['date', 'datetime', 'published', 'pubdate', 'created', 'updated']
const DESCRIPTIONS = ['description', 'summary', 'abstract', 'subtitle']
const PEOPLE = [
  'author',
  'authors',
  'speaker',
  'speakers',
  'guest',
  'guests',
  'host',
  'hosts',
  'interviewee',
  'interviewer'
]
const ADDRESSES = ['source', 'url', 'link', 'canonical', 'address']
const LANGUAGES = ['lang', 'language']

/** What front matter says, and its two fields that are prose. */
export interface FrontMatter {
  meta: Meta
  title?: Prose
  description?: Prose
  problems: Problem[]
}

/**
 * Reads the YAML front matter of a document; without one, nothing. Front matter that is no valid YAML is a problem, and what of it can
 * still be read is read.
 *
 * @param tree Markdown tree of the document, with its `yaml` node.
 */
export function frontMatterOf(tree: Root, source: string, path: string): FrontMatter {
  const node = tree.children[0]
  if (node?.type !== 'yaml' || !node.position) return {meta: {}, problems: []}
  const start = lineEnd(source, node.position.start.offset ?? 0)
  const document = parseDocument(node.value, {
    logLevel: 'silent',
    prettyErrors: false,
    uniqueKeys: false,
    schema: 'failsafe'
  })
  const fields = new Fields(isMap(document.contents) ? document.contents : undefined)
  const problems: Problem[] = []
  const error = document.errors[0]
  if (error) {
    const at = start + error.pos[0]
    const {line, column} = placeOf(lineTable(source), {start: at, end: at})
    const message = `The front matter is not valid YAML (${sentence(error.message)}); correct it or put the value in quotes.`
    problems.push({path, message, line, column})
  }
  const title = prose('title', fields, node.value, start, error !== undefined)
  const description = DESCRIPTIONS.map((key) => prose(key, fields, node.value, start, error !== undefined)).find(
    Boolean
  )
  return {
    meta: metaOf(fields, title?.text, description?.text),
    ...(title && {title}),
    ...(description && {description}),
    problems
  }
}

/** The fields of the front matter by lower-case name. */
class Fields {
  #nodes = new Map<string, unknown>()

  constructor(map: YAMLMap | undefined) {
    for (const {key, value} of map?.items ?? []) {
      const name = isScalar(key) ? String(key.value).toLowerCase() : ''
      if (!this.#nodes.has(name)) this.#nodes.set(name, value)
    }
  }

  scalar(name: string): Scalar<string> | undefined {
    const node = this.#nodes.get(name)
    return isScalar(node) && typeof node.value === 'string' && node.value.trim() !== ''
      ? (node as Scalar<string>)
      : undefined
  }

  /** All strings of a field: its own, those of its items, and the `name` of items that are maps. */
  strings(name: string): string[] {
    const node = this.#nodes.get(name)
    const items = isSeq(node) ? node.items : [node]
    return items.flatMap((item) => {
      const scalar = isMap(item) ? item.get('name', true) : item
      return isScalar(scalar) && typeof scalar.value === 'string' ? [scalar.value] : []
    })
  }
}

function metaOf(fields: Fields, title: string | undefined, description: string | undefined): Meta {
  const date = DATES.map((name) => findDate(fields.scalar(name)?.value ?? '')?.date).find(Boolean)
  const people = [...new Set(PEOPLE.flatMap((name) => fields.strings(name)).flatMap(names))]
  const address = ADDRESSES.map((name) => fields.scalar(name)?.value.trim()).find(Boolean)
  const language = LANGUAGES.map((name) => languageOf(fields.scalar(name)?.value)).find(Boolean)
  return {
    ...(title && {title}),
    ...(description && {description}),
    ...(date && {date}),
    ...(people.length > 0 && {people}),
    ...(address && {address}),
    ...(language && {language})
  }
}

/** Several names in one field, without the brackets of wiki links. */
function names(value: string): string[] {
  return value
    .split(/[、;；|]/)
    .map((name) => name.replace(/^[\s[]+|[\s\]]+$/g, ''))
    .filter((name) => name !== '')
}

function languageOf(tag: string | undefined): LanguageCode | undefined {
  const code = tag?.trim().toLowerCase().split(/[-_]/)[0]
  return code === 'en' || code === 'zh' ? code : undefined
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block'
}

/** A field as prose. Where the YAML is broken and the field with it, its line is taken as it stands. */
function prose(name: string, fields: Fields, yaml: string, start: number, broken: boolean): Prose | undefined {
  const scalar = fields.scalar(name)
  if (scalar?.range) {
    const raw = yaml.slice(scalar.range[0], scalar.range[1])
    return scalarProse(scalar.value, raw, start + scalar.range[0], STYLES[scalar.type ?? ''] ?? 'plain')
  }
  const line = broken ? new RegExp(`^(${name}[ \\t]*:[ \\t]*["']?)([^\\r\\n]*?)["']?[ \\t]*$`, 'im').exec(yaml) : null
  if (!line || line[2] === '') return undefined
  const out = new ProseBuilder()
  out.copy(line[2]!, start + line.index + line[1]!.length)
  return out.finish()
}

function lineEnd(source: string, from: number): number {
  const eol = source.slice(from, from + 8).search(/\r\n?|\n/)
  if (eol === -1) return from
  return from + eol + (source.startsWith('\r\n', from + eol) ? 2 : 1)
}

/** A message of the YAML parser as part of a sentence: one line, no full stop. */
function sentence(message: string): string {
  return message.split('\n')[0]!.replace(/[.:\s]+$/, '')
}
