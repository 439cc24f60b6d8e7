import {clean, wrap} from '../report/width.js'

/** How the parts of an example are coloured. */
export interface Paint {
  title(text: string): string
  message(text: string): string
  dim(text: string): string
}

/**
 * Lays out the fixture page of a rule for a terminal: the cases by name, each with its input, its settings, and the messages it gives or that
 * it gives none.
 *
 * @param page Markdown of the fixture: `##` headings with `md`, `yaml` and `messages` blocks
 */
export function layOut(page: string, width: number, paint: Paint): string[] {
  const cases = page.split(/^(?=## )/m)
  return cases.flatMap((text, index) => (index === 0 ? introduction(text, width) : example(text, width, paint)))
}

/** What stands before the first case, without the title, which is the name of the rule. */
function introduction(text: string, width: number): string[] {
  const paragraphs = text
    .replace(/^# .*$/m, '')
    .trim()
    .split(/\n{2,}/)
  return paragraphs
    .filter(Boolean)
    .flatMap((paragraph) => [...wrap(paragraph.replace(/\n/g, ' '), width - 2).map((line) => `  ${line}`), ''])
}

function example(text: string, width: number, paint: Paint): string[] {
  const rows = [`  ${paint.title(text.slice(3, text.indexOf('\n')).trim())}`]
  let silent = true
  for (const [, , language, info = '', body = ''] of text.matchAll(/^(`{3,})(\w+)?([^\n]*)\n([\s\S]*?)^\1$/gm)) {
    const lines = body.trimEnd().split('\n').map(clean)
    if (language === 'messages') {
      silent = false
      const wrapped = lines.flatMap((line) =>
        wrap(line, width - 6).map((part, index) => (index === 0 ? '▲ ' : '  ') + part)
      )
      rows.push(...wrapped.map((line) => `    ${paint.message(line.slice(0, 1))}${line.slice(1)}`))
    } else {
      const path = /path=(\S+)/.exec(info)?.[1]
      rows.push(...(path ? [`    ${paint.dim(path)}`] : []), ...lines.map((line) => `    ${paint.dim('│')} ${line}`))
    }
  }
  return [...rows, ...(silent ? [`    ${paint.dim('✔ no message')}`] : []), '']
}
