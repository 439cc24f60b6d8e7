import {lineTable} from '../read/place.js'
import type {Finding, Severity} from '../types.js'
import {countFindings, countReport, describeCounts, plural, summary, wasRead} from './counts.js'
import type {Format} from './format.js'
import {describeLink, type Entry, type Ledger, type Link, ledgers} from './ledger.js'
import {html, type Markup} from './markup.js'
import {page} from './page.js'
import type {Report} from './report.js'
import {describeEvidence, describeQuantity, describeSubject, describeTime, describeVoice, modalities} from './values.js'
import {labelledWith, whyOf} from './words.js'

/** One page that holds the whole audit: counts, the ledger of claims, findings, and the sources with the words marked. */
export const htmlPage: Format = (report, context) => {
  const read = ledgers(report).filter(({file}) => wasRead(file))
  const problems = report.files.flatMap((file) => file.errors)
  return page(
    'Claim audit',
    html`<header>
<h1>Claim audit</h1>
<p class="soft">As of ${report.asOf}. ${summary(report)}. hypecheck ${context.version}</p>
${overview(report)}
${read.length > 1 && contents(read)}
</header>
${
  problems.length > 0 &&
  html`<section><h2>Could not be used</h2><ul>${problems.map(
    ({path, line, message}) => html`<li><b>${path}${line && `:${line}`}</b> ${message}</li>`
  )}</ul></section>`
}
<p class="filter"><label for="filter">Filter</label><input id="filter" type="search" placeholder="words of a claim or a finding"><output for="filter"></output></p>
<main>${read.map(article)}</main>`
  )
}

function overview(report: Report): Markup {
  const counts = countReport(report)
  const claims = report.files.reduce((sum, file) => sum + file.claims.length, 0)
  const agreeing = report.relations.filter(({relation}) => relation === 'agrees').length
  const tiles: Array<[number, string, string]> = [
    [report.files.length, 'files', ''],
    [claims, 'claims', ''],
    [counts.error, 'errors', 'error'],
    [counts.warning, 'warnings', 'warning'],
    [counts.info, 'notes', 'info'],
    [report.relations.length - agreeing, 'disagreements', 'error'],
    [agreeing, 'agreements', 'good']
  ]
  return html`<ul class="counts">${tiles.map(
    ([count, name, type]) => html`<li><b class="${count > 0 && type}">${count.toLocaleString('en')}</b>${name}</li>`
  )}</ul>`
}

function contents(read: readonly Ledger[]): Markup {
  return html`<nav><h2>Documents</h2><ol>${read.map(
    ({file}, index) =>
      html`<li><a href="#d${index + 1}">${file.path}</a> <small>${describeCounts(countFindings(file.findings))}</small></li>`
  )}</ol></nav>`
}

function article(ledger: Ledger, index: number): Markup {
  const {file, entries} = ledger
  const counts = [plural(entries.length, 'claim'), describeCounts(countFindings(file.findings))].filter(Boolean)
  const id = `d${index + 1}`
  return html`<article id="${id}">
<h2>${file.path} <small>${counts.join(', ')}</small></h2>
${
  file.findings.length > 0 &&
  html`<h3>Findings</h3>
<ol class="findings">${file.findings.map((finding, number) => findingItem(finding, `${id}-${number + 1}`))}</ol>`
}
${entries.length > 0 && claimTable(entries, id, file.language)}
<h3>Source</h3>
${sourceOf(ledger, id)}
</article>
`
}

function claimTable(entries: readonly Entry[], id: string, language: string): Markup {
  const head = ['Place', 'Claim', 'About', 'Value', 'Time', 'Stance', 'Evidence']
  return html`<h3>Claims</h3>
<div class="scroll"><table>
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody lang="${language}">${entries.map((entry) => claimRow(entry, id))}</tbody>
</table></div>`
}

function claimRow({claim, place, relations}: Entry, id: string): Markup {
  return html`<tr id="${claim.id}" data-filter>
<td class="place"><a href="#${id}-L${place.line}">${place.line}:${place.column}</a></td>
<td>${claim.words}${relations.length > 0 && html`<ul class="notes">${relations.map(linkItem)}</ul>`}</td>
<td>${claim.kind}<br>${describeSubject(claim)}</td>
<td>${claim.quantity && describeQuantity(claim.quantity)}</td>
<td>${claim.time && describeTime(claim.time)}</td>
<td>${claim.polarity === '-' && 'denied, '}${modalities[claim.modality]}<br>${describeVoice(claim.voice)}</td>
<td>${describeEvidence(claim.evidence)}</td>
</tr>
`
}

function linkItem(link: Link): Markup {
  const {relation, other, place} = link
  const where = place ? html`<a href="#${other.id}">${other.path}:${place.line}</a>` : html`${other.path}`
  const type = relation.relation === 'agrees' ? 'good' : relation.severity
  return html`<li><span class="${type}">${describeLink(link)}</span> ${where} “${other.words}”: ${relation.why}</li>`
}

function findingItem(finding: Finding, id: string): Markup {
  const {severity, rule, url, line, column, message, note, expected, related} = finding
  return html`<li id="n${id}" class="${severity}" data-filter>
<p><a href="#m${id}">${line}:${column}</a> <span class="severity">${severity === 'info' ? 'note' : severity}</span> <a href="${safeAddress(url)}">${rule}</a></p>
<p>${inline(message)}</p>
${related.map(
  (other) =>
    html`<blockquote>${other.text}<br><small>${labelledWith(`${other.path}:${other.line}:${other.column}`, whyOf(other, finding))}</small></blockquote>`
)}
${note && html`<p class="soft">Note: ${note}</p>`}
${expected && expected.length > 0 && html`<p class="good">Instead: ${expected.join('; or ')}</p>`}
</li>
`
}

/** The source of a document, line by line, with the words of every finding marked and linked to it. */
function sourceOf({file}: Ledger, id: string): Markup {
  const {source, findings} = file
  const lines: Markup[] = []
  let segments: Markup[] = []
  const edges = new Set([0, source.length])
  for (const {span} of findings) edges.add(span.start).add(span.end)
  for (const start of lineTable(source)) edges.add(start)
  const cuts = [...edges].sort((a, b) => a - b)
  const byStart = findings.map((finding, number) => ({...finding.span, finding, id: `${id}-${number + 1}`}))
  byStart.sort((a, b) => a.start - b.start)
  let next = 0
  let active: typeof byStart = []
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const text = source.slice(start, cuts[index + 1])
    active = active.filter(({end}) => end > start)
    while (next < byStart.length && byStart[next]!.start <= start) {
      const starting = byStart[next++]!
      active.push(starting)
      segments.push(html`<span id="m${starting.id}"></span>`)
    }
    const words = text.replace(/[\r\n]+$/, '')
    segments.push(active.length > 0 ? marked(words, active) : html`${words}`)
    if (words !== text || start + text.length === source.length) {
      const number = lines.length + 1
      lines.push(
        html`<div id="${id}-L${number}"><a href="#${id}-L${number}">${number}</a><span>${segments}</span></div>\n`
      )
      segments = []
    }
  }
  return html`<div class="source" lang="${file.language}">${lines}</div>`
}

function marked(words: string, active: ReadonlyArray<{finding: Finding; id: string}>): Markup {
  const gravest = (['error', 'warning', 'info'] as Severity[]).find((severity) =>
    active.some(({finding}) => finding.severity === severity)
  )
  const title = active.map(({finding}) => `${finding.rule}: ${finding.message}`).join('\n')
  return html`<mark class="${gravest}" title="${title}"><a href="#n${active[0]!.id}">${words}</a></mark>`
}

/** A message as text; what it has in backticks is code. */
function inline(message: string): Markup[] {
  return message.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))
}

/** Rules come from anyone: only an address of the web is linked. */
function safeAddress(url: string): string {
  return /^https?:\/\//.test(url) ? url : '#'
}
