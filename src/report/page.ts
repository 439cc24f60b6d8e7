import {createHash} from 'node:crypto'
import {html, Markup} from './markup.js'

const style = `
:root {
  color-scheme: light dark;
  --back: #fff; --fore: #1a1d21; --soft: #5b636d; --line: #d8dde3; --panel: #f5f7f9; --link: #0b5cad;
  --error: #b3261e; --warning: #8a5a00; --info: #0b5cad; --good: #1c7038;
  --error-back: #fbe4e2; --warning-back: #fdf0cf; --info-back: #e1eefb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #15181c; --fore: #e6e9ed; --soft: #9aa4af; --line: #343b43; --panel: #1d2126; --link: #7db7f2;
    --error: #ff9d94; --warning: #f2c25b; --info: #7db7f2; --good: #7fd398;
    --error-back: #4a1f1c; --warning-back: #43340f; --info-back: #16334d;
  }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 80rem; padding: 1.5rem; background: var(--back); color: var(--fore); font: 1rem/1.55 system-ui, sans-serif }
h1 { font-size: 1.6rem; margin: 0 }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line); overflow-wrap: anywhere }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem }
a { color: var(--link) }
small, .soft { color: var(--soft); font-size: .875rem }
.counts { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; margin: 1rem 0; list-style: none }
.counts li { padding: .5rem 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--panel) }
.counts b { display: block; font-size: 1.4rem; line-height: 1.2 }
.filter { position: sticky; top: 0; display: flex; gap: .75rem; align-items: center; padding: .75rem 0; background: var(--back); z-index: 1 }
.filter input { flex: 1; max-width: 30rem; padding: .5rem .75rem; font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem }
.scroll { overflow-x: auto }
table { width: 100%; border-collapse: collapse; font-size: .9rem }
th, td { padding: .5rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
th { color: var(--soft); font-weight: 600 }
td:nth-child(2) { min-width: 18rem; overflow-wrap: anywhere }
td.place { white-space: nowrap; font-variant-numeric: tabular-nums }
ul.notes { margin: .35rem 0 0; padding: 0; list-style: none }
ol.findings { margin: 0; padding: 0; list-style: none }
ol.findings > li { padding: .5rem 0 .5rem .75rem; margin: .5rem 0; border-left: 3px solid currentColor }
ol.findings > li > * { color: var(--fore) }
ol.findings p { margin: .15rem 0; overflow-wrap: anywhere }
.error, li.error .severity { color: var(--error) }
.warning, li.warning .severity { color: var(--warning) }
.info, li.info .severity { color: var(--info) }
.good { color: var(--good) }
.severity { font-weight: 600 }
blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 2px solid var(--line); overflow-wrap: anywhere }
.source { padding: .75rem 0; border: 1px solid var(--line); border-radius: .5rem; background: var(--panel); font: .9rem/1.6 ui-monospace, monospace }
.source div { display: grid; grid-template-columns: 4rem 1fr; padding-right: 1rem }
.source div > a { padding-right: 1rem; text-align: right; color: var(--soft); text-decoration: none; user-select: none }
.source div > span { white-space: pre-wrap; overflow-wrap: anywhere; min-height: 1.6em }
code { padding: 0 .25em; border-radius: .25em; background: var(--panel); font: .9em ui-monospace, monospace }
mark { color: inherit; text-decoration: underline 2px; text-underline-offset: 3px }
mark a { color: inherit; text-decoration: inherit }
mark.error { background: var(--error-back); text-decoration-color: var(--error) }
mark.warning { background: var(--warning-back); text-decoration-color: var(--warning) }
mark.info { background: var(--info-back); text-decoration-color: var(--info) }
:target { outline: 2px solid var(--link); outline-offset: 2px }
[id] { scroll-margin-top: 4rem }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt }
  .filter { display: none }
  a { color: inherit; text-decoration: none }
  tr, li { break-inside: avoid }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact }
}
`

// The page works without it; it only hides what the reader filters out.
const script = `
const input = document.querySelector('.filter input')
const output = document.querySelector('.filter output')
const rows = Array.from(document.querySelectorAll('[data-filter]'), (row) => [row, row.textContent.toLowerCase()])
input.addEventListener('input', () => {
  const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let shown = 0
  for (const [row, text] of rows) {
    row.hidden = !words.every((word) => text.includes(word))
    if (!row.hidden) shown++
  }
  output.textContent = words.length > 0 ? shown + ' of ' + rows.length : ''
})
`

/** A page that stands alone: it loads nothing, and no script runs but its own. */
export function page(title: string, body: Markup): string {
  const hash = createHash('sha256').update(script).digest('base64')
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
${
  html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${body}
<script>${new Markup(script)}</script>
</body>
</html>
`.text
}`
}
