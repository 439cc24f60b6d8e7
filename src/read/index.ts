import type {Root} from 'mdast'
import type {Block, Document, Meta, SourceFile, Span} from '../types.js'
import {resolveControls} from './controls.js'
import {bylineDate} from './dates.js'
import type {Draft} from './draft.js'
import {type FrontMatter, frontMatterOf} from './front-matter.js'
import {bodyOf} from './markdown.js'
import {parse} from './parser.js'
import {sourceSpan} from './place.js'
import {markReferences} from './references.js'
import {withSpeakers} from './speakers.js'

export {type LineTable, lineTable, placeOf, sourceSpan} from './place.js'

/**
 * Reads Markdown into blocks of prose, each with its map to the source. Knows Markdown and no language.
 *
 * Never throws: what could not be read is a problem of the document. Lines nested more than 100 levels deep and paragraphs with more
 * than 2,000 markers are left out with a problem, and the rest is read.
 */
export function read(file: SourceFile): Document {
  const {path, value} = file
  try {
    const {tree, problems} = parse(value)
    const document = readTree(tree, file)
    return {...document, problems: [...document.problems, ...problems.map((problem) => ({path, ...problem}))]}
  } catch (error) {
    const message = `The file could not be parsed as Markdown (${error instanceof Error ? error.message : String(error)}).`
    return {path, source: value, meta: {}, blocks: [], controls: [], problems: [{path, message}]}
  }
}

/**
 * Reads a Markdown tree that was parsed elsewhere, such as the one a remark plugin is given.
 *
 * @param tree Tree of `file.value`, with positions.
 */
export function readTree(tree: Root, file: SourceFile): Document {
  // micromark leaves a byte order mark out of its offsets.
  const mark = file.value.startsWith('\uFEFF') ? 1 : 0
  const source = file.value.slice(mark)
  const front = frontMatterOf(tree, source, file.path)
  const body = bodyOf(tree, source)
  markReferences(body.drafts)
  const meta = front.meta.date ? front.meta : withByline(front.meta, body.drafts)
  const blocks = number([...frontDrafts(front), ...withSpeakers(body.drafts, meta.people ?? [])])
  const spans = blocks.map(({map, text}) => sourceSpan(map, {start: 0, end: text.length}))
  const document: Document = {
    path: file.path,
    source: file.value,
    meta,
    blocks,
    controls: resolveControls(body.controls, spans),
    problems: front.problems
  }
  return mark === 0 ? document : shifted(document, mark)
}

function frontDrafts(front: FrontMatter): Draft[] {
  const kinds = ['title', 'description'] as const
  return kinds.flatMap((kind, index) => {
    const prose = front[kind]
    return prose ? [{kind, prose, quoted: false, group: -1 - index, boundary: false, top: false}] : []
  })
}

/** How many blocks from the beginning a line with the date of publication is looked for. */
const BYLINE_REACH = 5

function withByline(meta: Meta, drafts: Draft[]): Meta {
  const lines = drafts.slice(0, BYLINE_REACH).filter(({kind}) => kind !== 'heading')
  const date = lines.map(({prose}) => bylineDate(prose.text)).find(Boolean)
  return date ? {...meta, date} : meta
}

/** Numbers the blocks and their groups, and gives each the heading it stands under. */
function number(drafts: Draft[]): Block[] {
  const groups = new Map<number, number>()
  const sections: Array<{depth: number; index: number}> = []
  return drafts.map(({kind, prose, quoted, depth, list, table, speaker, group: draftGroup}, index) => {
    const {text, map, marks} = prose
    const group = groups.get(draftGroup) ?? groups.size
    groups.set(draftGroup, group)
    if (kind === 'heading' && !quoted) {
      while (sections.length > 0 && sections.at(-1)!.depth >= (depth ?? 1)) sections.pop()
    }
    const section = sections.at(-1)?.index ?? -1
    if (kind === 'heading' && !quoted) sections.push({depth: depth ?? 1, index})
    return {
      index,
      kind,
      text,
      map,
      quoted,
      section,
      group,
      marks,
      ...(depth !== undefined && {depth}),
      ...(list && {list}),
      ...(table && {table}),
      ...(speaker !== undefined && {speaker})
    }
  })
}

/** The document with all offsets into its source moved on. */
function shifted(document: Document, by: number): Document {
  const move = (span: Span): Span => ({start: span.start + by, end: span.end + by})
  return {
    ...document,
    blocks: document.blocks.map((block) => ({
      ...block,
      map: block.map.map((run) => ({...run, source: run.source + by}))
    })),
    controls: document.controls.map(({covers, ...control}) => ({
      ...control,
      ...move(control),
      ...(covers && {covers: move(covers)})
    }))
  }
}
