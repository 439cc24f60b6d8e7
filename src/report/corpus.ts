import pc from 'picocolors'
import type {Hit} from '../corpus-search.js'
import type {CorpusStats, Tally} from '../corpus-stats.js'
import {plural} from './counts.js'
import {claimValue} from './inspection.js'
import {clean, labelled} from './width.js'

/** Statements of the reference base for people at a terminal: place, who says it and when, the words, and how they are read. */
export function prettyHits(hits: readonly Hit[], width: number, color: boolean): string {
  const colors = pc.createColors(color)
  const rows = hits.flatMap(({claim, place}) => [
    [
      colors.underline(clean(`${claim.path}:${place.line}:${place.column}`)),
      ...[speakerOf(claim), claim.documentDate].filter((part) => part !== undefined).map(clean)
    ].join('  '),
    ...labelled(claim.words, '', width),
    ...labelled(`${claim.kind}: ${claimValue(claim)}`, '', width, colors.dim).map(colors.dim),
    ''
  ])
  return `${rows.join('\n')}\n`
}

/** Who says it: the speaker of the passage, else who is named as saying it. */
function speakerOf({voice, reporters}: Hit['claim']): string | undefined {
  return voice.name ?? reporters[0]?.replace(/^@/, '')
}

/** Rows of each count that a terminal is shown. */
const most = 12

/** What a reference base holds, for people at a terminal; the longest counts are cut. */
export function prettyStats(stats: CorpusStats, width: number, color: boolean): string {
  const colors = pc.createColors(color)
  const {documents, dates} = stats
  const section = (title: string, counts: Tally) => {
    const shown = counts.slice(0, most).map(({id, claims}) => `${id} ${claims.toLocaleString('en')}`)
    const rest = counts.length > most ? [`and ${counts.length - most} more`] : []
    return labelled([...shown, ...rest].join(', ') || 'none', `${title.padEnd(10)}`, width, colors.bold)
  }
  return `${[
    `${plural(documents.length, 'document')}, ${plural(stats.claims, 'claim')}${dates ? `, published ${dates.from}…${dates.to}` : ''}`,
    '',
    ...documents.map(
      ({path, date, claims}) =>
        `  ${clean(path)}  ${colors.dim([date, plural(claims, 'claim')].filter(Boolean).join(', '))}`
    ),
    '',
    ...section('Kinds', stats.kinds),
    ...section('Metrics', stats.metrics),
    ...section('Entities', stats.entities)
  ].join('\n')}\n`
}
