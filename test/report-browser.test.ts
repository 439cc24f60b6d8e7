import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {check} from '../src/index.js'
import {htmlPage} from '../src/report/html.js'
import type {PageData} from '../src/report/page-data.js'
import {launchChromium, openPage} from './chromium.js'
import {runCommand} from './command-line.js'
import {buildReportApp} from './report-app.js'

// The report as an editor has it: written by the command line, opened from a file.

let folder: string
let browser: Browser
let audit: string
let hostile: string

beforeAll(async () => {
  buildReportApp()
  folder = await mkdtemp(join(tmpdir(), 'hypecheck-report-'))
  const interview = join(folder, 'interview.md')
  const turns = [
    '**Ada Brook:** We served 12,000 ships in 2025.',
    '**Ben Stone:** We paid $3 million for it.',
    '**Ada Brook:** Some 40% of them were large.',
    '**Ben Stone:** In 2024 it was 35%.'
  ]
  await writeFile(interview, turns.join('\n\n'))
  audit = pathToFileURL(await auditOf('fixtures/documents', interview)).href
  hostile = pathToFileURL(await hostileReport()).href
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await rm(folder, {recursive: true, force: true})
})

async function auditOf(...paths: string[]): Promise<string> {
  const output = join(folder, 'audit.html')
  const {status, stdout, stderr} = await runCommand(
    ['audit', ...paths, '--format', 'html', '--output', output, '--as-of', '2026-11-20'],
    {cwd: fileURLToPath(new URL('..', import.meta.url))}
  )
  expect([status, stdout, stderr]).toEqual([1, '', ''])
  return output
}

const attack = '</script><script>globalThis.broken = 1</script><img src=x onerror="globalThis.broken = 1">'

/** A report on a draft that attacks the page with everything a draft can hold; the path is part of it. */
async function hostileReport(): Promise<string> {
  const value = [
    '---',
    `title: "${attack.replaceAll('"', "'")}"`,
    '---',
    '',
    `${attack} Revenue was \u202e80%\u202c of $3 million in 2025, [source](javascript:globalThis.broken=1).`,
    '',
    '<style>body { display: none !important } * { color: red }</style>',
    '',
    '**{{constructor}}：** By 2028, 60% of all new code will be written by agents. Experts agree. __proto__ was worth $5 billion.',
    '',
    '<svg onload="globalThis.broken = 1"><a href="javascript:globalThis.broken=1">By 2030, 90% of firms will use it.</a></svg>'
  ].join('\n')
  const report = await check([{path: `${attack}.md`, value}], {asOf: '2026-11-20'})
  const output = join(folder, 'hostile.html')
  await writeFile(output, htmlPage(report, {color: false, width: 80, audit: true, version: '0.0.0', rules: []}))
  return output
}

/** Does something with a page, and holds that nothing went wrong in it. */
async function on(
  address: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {locale: 'en'}
): Promise<void> {
  const {page, problems} = await openPage(browser, address, options)
  await use(page)
  expect(problems).toEqual([])
  await page.context().close()
}

const rows = (page: Page) => page.locator('.ledger tbody tr')
/** How many entries the filter lets through; only the first are drawn. */
const counted = async (page: Page) => Number(await page.locator('.ledger').getAttribute('aria-rowcount')) - 1
const dataOf = (page: Page): Promise<PageData> =>
  page.evaluate(() => JSON.parse(document.getElementById('report')!.textContent!))
const choose = (page: Page, name: string, value: string) => page.locator(`select[name=${name}]`).selectOption(value)

describe('the report in a browser', () => {
  test('begins with an overview, whose counts are those of the report', () =>
    on(audit, async (page) => {
      const {report} = await dataOf(page)
      const findings = report.files.flatMap((file) => file.findings)
      const tiles = await page.locator('.tiles a').allInnerTexts()
      expect(tiles[0]).toMatch(new RegExp(`^${report.files.length}\\s`))
      const errors = findings.filter(({severity}) => severity === 'error').length
      expect(tiles[2]).toMatch(new RegExp(`^${errors}\\s`))
      const counts = await page.locator('.bars .number').allInnerTexts()
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(findings.length)
    }))

  test.each(['ledger', 'conflicts', 'forecasts', 'figures', 'documents', 'documents/1'])(
    'shows %s at two widths, in both languages, dark and light',
    (view) =>
      on(`${audit}#/${view}`, async (page) => {
        for (const locale of ['en', 'zh'] as const)
          for (const [width, colorScheme] of [
            [1280, 'light'],
            [390, 'dark']
          ] as const) {
            await page.setViewportSize({width, height: 800})
            await page.emulateMedia({colorScheme})
            await page.getByRole('combobox').first().selectOption(locale)
            await page.locator(`html[lang=${locale}]`).waitFor()
            expect(await page.locator('h1').count()).toBe(1)
            expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
          }
      })
  )

  test('narrows the ledger by rule, document, language, metric and words', () =>
    on(`${audit}#/ledger`, async (page) => {
      const {report} = await dataOf(page)
      const found = (rule: string) =>
        report.files.flatMap((file) => file.findings).filter((finding) => finding.rule === rule)
      await choose(page, 'rule', 'vague-source')
      expect(await counted(page)).toBe(found('vague-source').length)
      expect(page.url()).toContain('rule=vague-source')
      await choose(page, 'rule', '')
      const all = await counted(page)
      await choose(page, 'language', 'zh')
      const chinese = await counted(page)
      expect(chinese).toBeLessThan(all)
      await choose(page, 'metric', 'valuation')
      for (const text of await rows(page).allInnerTexts()) expect(text).toContain('valuation')
      await page.getByRole('button', {name: 'Reset'}).click()
      await page.getByRole('searchbox').fill('EXPERTS agree')
      for (const text of await rows(page).allInnerTexts()) expect(text.toLowerCase()).toContain('experts')
      const shown = await counted(page)
      expect(shown).toBeGreaterThan(0)
      expect(await page.locator('output').innerText()).toMatch(new RegExp(`^${shown} of `))
      await page.getByRole('searchbox').fill('no such words anywhere')
      expect(await page.locator('.empty').count()).toBe(1)
    }))

  test('narrows the ledger by speaker and source, and keeps that in the address', () =>
    on(`${audit}#/ledger?source=first-hand`, async (page) => {
      for (const text of await rows(page).allInnerTexts()) expect(text).toContain('first hand')
      await page.getByRole('button', {name: 'Reset'}).click()
      await choose(page, 'speaker', 'Ada Brook')
      const said = [expect.stringContaining('12,000 ships'), expect.stringContaining('40%')]
      expect(await rows(page).allInnerTexts()).toEqual(said)
      await page.reload()
      expect(await rows(page).allInnerTexts()).toEqual(said)
    }))

  test('sorts the ledger by value, either way', () =>
    on(`${audit}#/ledger`, async (page) => {
      const {report} = await dataOf(page)
      const lows = report.files.flatMap(({claims}) => claims.flatMap(({quantity}) => quantity?.low ?? []))
      const header = page.getByRole('columnheader', {name: 'Value'})
      await header.getByRole('button').click()
      expect(await header.getAttribute('aria-sort')).toBe('ascending')
      const first = async () => (await rows(page).first().getAttribute('data-entry'))!.split('/').at(-1)
      const lowOf = (id: string | undefined) =>
        report.files.flatMap(({claims}) => claims).find((claim) => claim.id === id)?.quantity?.low
      expect(lowOf(await first())).toBe(Math.min(...lows))
      await header.getByRole('button').click()
      expect(await header.getAttribute('aria-sort')).toBe('descending')
      expect(lowOf(await first())).toBe(Math.max(...lows))
    }))

  test('an address that asks for what there is not shows the ledger as it is', () =>
    on(audit, async (page) => {
      for (const name of ['nothing', '__proto__', 'constructor']) {
        await page.goto(`${audit}#/ledger?show=${name}&sort=${name}`)
        expect(await rows(page).count()).toBeGreaterThan(0)
        expect(await page.locator('.narrowed').count()).toBe(0)
      }
    }))

  test('an entry leads to its very words in the document', () =>
    on(`${audit}#/ledger?rule=vague-source`, async (page) => {
      const words = await page.locator('.said').first().innerText()
      await page.locator('.said').first().click()
      const chosen = page.locator('a.mark.chosen')
      await chosen.first().waitFor()
      expect((await chosen.allInnerTexts()).join('').replace(/\s+/g, ' ')).toContain(words.slice(0, 20))
      await expect.poll(() => chosen.first().evaluate((mark) => mark.getBoundingClientRect().top)).toBeGreaterThan(0)
      expect(await page.locator('.panel').innerText()).toContain('Unnamed source')
    }))

  test('every finding can be linked to: its words are marked as its place says', () =>
    on(audit, async (page) => {
      const {report, sources} = await dataOf(page)
      for (const [index, file] of report.files.entries()) {
        const lines = sources[index]!.split('\n')
        for (const [position, {line, column, endLine, endColumn}] of file.findings.entries()) {
          if (position % 5 > 0 || line !== endLine) continue
          await page.goto(`${audit}#/documents/${index + 1}/f${position + 1}`)
          const marks = page.locator(`[data-marks~="f${position + 1}"]`)
          await marks.first().waitFor()
          expect((await marks.allTextContents()).join('')).toBe(lines[line - 1]!.slice(column - 1, endColumn - 1))
        }
      }
    }))

  test('shows conflicts side by side, and what agrees as support', () =>
    on(`${audit}#/conflicts`, async (page) => {
      const {report} = await dataOf(page)
      const conflicts = report.relations.filter(({relation}) => relation !== 'agrees')
      expect(await page.locator('.pair').count()).toBe(conflicts.length)
      const [pair] = await page.locator('.pair').all()
      const sides = await pair!.locator('.side').all()
      expect(sides).toHaveLength(2)
      const boxes = await Promise.all(sides.map((side) => side.boundingBox()))
      expect(boxes[0]!.y).toBe(boxes[1]!.y)
      expect(boxes[1]!.x).toBeGreaterThan(boxes[0]!.x)
      expect(await page.locator('.support li').count()).toBe(report.relations.length - conflicts.length)
      const text = await page.locator('main').innerText()
      expect(text).not.toMatch(/code-by-ai|chief-product-officer|mike-krieger/)
    }))

  test('lists every forecast with its state, with a figure or without, and draws those with a deadline', () =>
    on(`${audit}#/forecasts`, async (page) => {
      const {forecasts} = await dataOf(page)
      const counts = await page.locator('.states .number').allInnerTexts()
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(forecasts.flat().length)
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      expect(await page.locator('.chart tbody tr').count()).toBe(forecasts.flat().length)
      for (const state of ['expired', 'open'])
        expect(await page.locator(`.plot g.${state}`).count(), state).toBe(
          await page.locator(`.state.${state}`).count()
        )
      expect(await page.locator('.plot g.undated').count()).toBe(0)
      const [first] = await page.locator('.chart tbody tr').allInnerTexts()
      expect(first).toContain('Expired')
    }))

  test('puts the figures of a metric from several documents on one axis', () =>
    on(`${audit}#/figures`, async (page) => {
      const headings = await page.locator('.metric h2').allInnerTexts()
      expect(headings.some((text) => text.startsWith('code written by AI'))).toBe(true)
      const metric = page.locator('.metric', {hasText: 'code written by AI'}).first()
      const values = await metric.locator('td .value').allInnerTexts()
      expect(values).toContain('40% – 50%')
      expect(values).toContain('60%')
      const at = async (value: string) => {
        const row = metric.locator('tbody tr', {hasText: value}).first()
        return Number.parseFloat((await row.locator('circle').first().getAttribute('cx'))!)
      }
      expect(await at('40% – 50%')).toBeLessThan(await at('60%'))
    }))

  test('is worked by keys', () =>
    on(audit, async (page) => {
      await page.keyboard.press('/')
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search')
      await page.keyboard.type('experts')
      await page.keyboard.press('Escape')
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('k')
      const address = await rows(page).first().getAttribute('data-entry')
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.entry)).toBe(address)
      await page.keyboard.press('Enter')
      await page.locator('.panel.filled').waitFor()
      expect(page.url()).toContain(address!)
      await page.keyboard.press('Escape')
      await page.locator('.ledger').waitFor()
      expect(page.url()).toContain('q=experts')
      await page.keyboard.press('?')
      expect(await page.getByRole('dialog').innerText()).toContain('open the entry')
      await page.keyboard.press('Escape')
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
      expect(page.url()).toContain('q=experts')
      await page.keyboard.press('3')
      await page.locator('.topic').first().waitFor()
    }))

  test('keeps what the reader decides, and hands it on in a copy', () =>
    on(`${audit}#/ledger?rule=vague-source`, async (page) => {
      const first = rows(page).first()
      const address = await first.getAttribute('data-entry')
      await page.keyboard.press('j')
      await page.keyboard.press('x')
      await first.getByRole('textbox').fill('ask Dana </script> for it')
      await first.getByRole('textbox').press('Tab')
      await rows(page).nth(1).getByRole('button', {name: 'Can stay'}).click()
      await choose(page, 'decision', 'fix')
      expect(await rows(page).count()).toBe(1)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', {name: 'Save a copy'}).click()
      ])
      const copy = join(folder, 'copy.html')
      await download.saveAs(copy)
      await on(`${pathToFileURL(copy).href}#/ledger?decision=fix`, async (next) => {
        expect(await rows(next).first().getAttribute('data-entry')).toBe(address)
        expect(await rows(next).first().getByRole('textbox').inputValue()).toBe('ask Dana </script> for it')
        expect(await rows(next).count()).toBe(1)
        await next.goto(`${pathToFileURL(copy).href}#/`)
        expect(await next.locator('main').innerText()).toMatch(/2 of \d+ entries with findings decided/)
        expect(await next.evaluate(() => document.documentElement.outerHTML.match(/<script/g)!.length)).toBe(2)
      })
    }))

  test('names its parts for a screen reader', () =>
    on(`${audit}#/ledger`, async (page) => {
      const tree = await page.locator('body').ariaSnapshot()
      for (const part of ['banner', 'navigation', 'main', 'contentinfo', 'search', 'status', 'table'])
        expect(tree, part).toMatch(new RegExp(`- ${part}\\b`))
      const unnamed = page.locator('input:not([aria-label]), select:not([aria-label])')
      for (const control of await unnamed.all())
        expect(await control.evaluate((field) => (field as HTMLInputElement).labels!.length)).toBe(1)
      expect(await page.locator('nav [aria-current=page]').innerText()).toBe('Claims')
    }))

  test('prints every row that the filter lets through, and no controls', () =>
    on(`${audit}#/ledger`, async (page) => {
      const {report} = await dataOf(page)
      const entries = report.files.flatMap(({claims}) => claims).length
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      expect(await rows(page).count()).toBeGreaterThanOrEqual(entries)
      expect(await page.locator('.more').count()).toBe(0)
      await page.emulateMedia({media: 'print'})
      expect(await page.locator('.toolbar').isVisible()).toBe(false)
      expect(await page.locator('.top').isVisible()).toBe(false)
      await page.evaluate(() => dispatchEvent(new Event('afterprint')))
      expect(await rows(page).count()).toBeLessThanOrEqual(entries)
      expect((await page.pdf()).subarray(0, 4).toString()).toBe('%PDF')
    }))

  test('says without scripts what it holds', async () => {
    const {page, problems} = await openPage(browser, audit, {javaScriptEnabled: false})
    expect(await page.locator('body').innerText()).toMatch(/7 documents, \d+ claims, \d+ errors.*needs JavaScript/)
    expect(problems).toEqual([])
  })
})

describe('a hostile draft', () => {
  test.each(['', '#/ledger', '#/conflicts', '#/forecasts', '#/figures', '#/documents', '#/documents/1'])(
    'is text and nothing else (%s)',
    (view) =>
      on(`${hostile}${view}`, async (page) => {
        expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false)
        expect(await page.locator('script').count()).toBe(2)
        expect(await page.locator('style').count()).toBe(1)
        expect(await page.locator('img, iframe, object, embed, base').count()).toBe(0)
        expect(await page.locator('[onerror], [onload], [onclick]').count()).toBe(0)
        const addresses = await page
          .locator('[href]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
        expect(addresses.filter((address) => !address?.startsWith('#'))).toEqual([])
        expect(await page.locator('main').isVisible()).toBe(true)
      })
  )

  test('shows as it stands, with its overrides of direction written out', () =>
    on(`${hostile}#/documents/1`, async (page) => {
      const text = await page.locator('.sheet').innerText()
      expect(text).toContain(attack)
      expect(text).toContain('<style>body { display: none !important }')
      expect(text).toContain('U+202E80%U+202C')
      expect(await page.evaluate(() => document.body.innerText.includes('\u202e'))).toBe(false)
      expect(await page.locator('h1').innerText()).toContain('<script>globalThis.broken = 1</script>')
    }))
})
