import {readFile, rm} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {extname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core'
import {build} from 'vite'
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'
import {launchChromium, openPage, type WatchedPage} from './chromium.js'

// The playground as it is built, on a static host, in a folder of it.

const folder = join(tmpdir(), `hypecheck-playground-${process.pid}`)
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml'
}

let server: Server
let browser: Browser
let address: string
const opened: Array<WatchedPage & {elsewhere: string[]}> = []

beforeAll(async () => {
  const configFile = fileURLToPath(new URL('../src/playground/vite.config.ts', import.meta.url))
  await build({configFile, logLevel: 'error', build: {outDir: folder}})
  server = createServer(async ({url}, response) => {
    const name = url!.replace('/some/folder/', '') || 'index.html'
    const body = await readFile(join(folder, name)).catch(() => undefined)
    response.writeHead(body ? 200 : 404, {'content-type': types[extname(name)] ?? 'text/plain'}).end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/folder/`
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  server.close()
  await rm(folder, {recursive: true})
})

afterEach(async () => {
  for (const {page, problems, elsewhere} of opened.splice(0)) {
    expect(problems).toEqual([])
    expect(elsewhere).toEqual([])
    await page.context().close()
  }
})

/** Opens the playground; that it has no error and asks for no file but its own is held after the test. */
async function open(fragment = '', options: BrowserContextOptions = {}): Promise<Page> {
  const elsewhere: string[] = []
  const watched = await openPage(browser, 'about:blank', {locale: 'en-US', ...options})
  opened.push({...watched, elsewhere})
  watched.page.on('request', (request) => {
    if (!request.url().startsWith(address)) elsewhere.push(request.url())
  })
  await watched.page.goto(address + fragment)
  return watched.page
}

const draftOf = (page: Page): Locator => page.getByRole('textbox', {name: /Draft|稿件/})
const findingsOf = (page: Page): Locator => page.locator('.findings > li')
const marksOf = (page: Page): Locator => page.locator('mark')

/** Waits until the newest draft has its answer, and gives what the status line says of it. */
async function summaryOf(page: Page): Promise<string> {
  const status = page.locator('.status')
  await status.filter({hasNotText: /Checking|正在检查/}).waitFor()
  return status.innerText()
}

test('an English draft is checked while it is typed', async () => {
  const page = await open()
  await draftOf(page).pressSequentially('Experts agree that 30% of lorries will be electric by 2031.')
  await findingsOf(page).first().waitFor()
  expect(await summaryOf(page)).toBe('2 warnings')
  expect(await page.locator('.rule').allInnerTexts()).toEqual(['Flat forecast', 'Unnamed source'])
  expect(await marksOf(page).allTextContents()).toContain('Experts agree')
  expect(await findingsOf(page).nth(1).innerText()).toContain('Unexpected unnamed source')
})

test('a draft without a fault is called so', async () => {
  const page = await open()
  await draftOf(page).fill('It rained in Hull.')
  await page.getByRole('heading', {name: 'Nothing to stop at'}).waitFor()
  expect(await summaryOf(page)).toBe('Nothing to stop at')
})

test('a Chinese draft is checked, with the interface in Chinese where the browser is', async () => {
  const page = await open('', {locale: 'zh-CN'})
  await draftOf(page).fill('业内人士表示，这项技术很快会普及。')
  await findingsOf(page).first().waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  expect(await page.locator('.rule').first().innerText()).toBe('来源没有名字')
  expect(await marksOf(page).first().textContent()).toBe('业内人士表示')
})

test('a statement against the reference base shows both, and is gone without the base', async () => {
  const page = await open()
  await draftOf(page).fill('By 2028, 60% of all new code in the world may be written by agents.')
  await page.getByText('In the reference base').waitFor()
  expect(await findingsOf(page).first().innerText()).toContain('corpus/krieger-labs-2026.md')
  await page.getByLabel('Reference base').uncheck()
  await findingsOf(page).filter({hasText: 'reference base'}).waitFor({state: 'detached'})
})

test('an expected text is put in the place of the words, and can be undone', async () => {
  const page = await open()
  const draft = draftOf(page)
  await draft.fill('Sales will grow 12% in 2031.\n\n下一段。')
  await page.getByRole('button', {name: 'Replace with: Sales may grow 12% in 2031'}).click()
  expect(await draft.inputValue()).toBe('Sales may grow 12% in 2031.\n\n下一段。')
  await findingsOf(page).filter({hasText: 'flat forecast'}).waitFor({state: 'detached'})
  await page.keyboard.press('Control+z')
  expect(await draft.inputValue()).toBe('Sales will grow 12% in 2031.\n\n下一段。')
})

test('an expected text leaves the Markdown among the words as it is', async () => {
  const page = await open()
  await draftOf(page).fill('**Sales** will [grow 12%](#sales) in 2031.')
  await page.getByRole('button', {name: 'Replace with: Sales may grow 12% in 2031'}).click()
  expect(await draftOf(page).inputValue()).toBe('**Sales** may [grow 12%](#sales) in 2031.')
})

test('an example takes the place of the draft, and gives it back', async () => {
  const page = await open()
  await draftOf(page).fill('My own words.')
  await page.getByLabel('Example').selectOption({label: 'A short post'})
  await expect.poll(() => draftOf(page).inputValue()).toContain('title: Who writes the code?')
  await draftOf(page).press('Control+z')
  expect(await draftOf(page).inputValue()).toBe('My own words.')
})

test('a finding selects its words, also behind characters of two units', async () => {
  const page = await open()
  await draftOf(page).fill('😀 𠮷野家. Experts agree.')
  await findingsOf(page).getByRole('button').first().click()
  expect(await selectedWords(page)).toBe('Experts agree')
  expect(await page.locator('mark.current').textContent()).toBe('Experts agree')
})

test('what a finding is about elsewhere in the draft is a step away', async () => {
  const page = await open()
  await draftOf(page).fill('Our releases rose from 20 to 30, up 60%.')
  await page.locator('blockquote').getByRole('button', {name: '20'}).click()
  expect(await selectedWords(page)).toBe('20')
})

test('F8 goes from finding to finding, and the list shows which', async () => {
  const page = await open()
  await draftOf(page).fill('Experts agree.\n\nStudies show it.')
  await findingsOf(page).nth(1).waitFor()
  await draftOf(page).press('Control+Home')
  await page.keyboard.press('F8')
  await expect.poll(() => selectedWords(page)).toBe('Studies show')
  await page.keyboard.press('F8')
  await expect.poll(() => selectedWords(page)).toBe('Experts agree')
  expect(await findingsOf(page).first().getAttribute('aria-current')).toBe('true')
})

test('the claims show their normalised readings', async () => {
  const page = await open()
  await draftOf(page).fill('Anthropic was valued at $350 billion in January 2026.')
  await findingsOf(page).first().waitFor()
  await page.getByRole('tab', {name: /Findings/}).press('ArrowRight')
  const claim = page.locator('.claims > li').first()
  expect(await claim.innerText()).toMatch(/measurement[\s\S]*Anthropic › valuation[\s\S]*\$350B[\s\S]*2026-01/)
  await claim.getByRole('button').click()
  expect(await selectedWords(page)).toContain('$350 billion')
})

test('a copied link opens the same draft with the same choices', async () => {
  const page = await open('', {permissions: ['clipboard-read', 'clipboard-write']})
  const text = 'Experts agree.\n\n据悉，“增长3倍” 😀\n'
  await draftOf(page).fill(text)
  await page.getByLabel('Rules').selectOption('Strict')
  await page.getByLabel('Review date').fill('2031-02-03')
  await page.getByLabel('Reference base').uncheck()
  await page.getByRole('button', {name: 'Copy link'}).click()
  await page.getByText('The link is copied').waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(page.url())
  const messages = await settledMessages(page)

  const other = await open(link.slice(address.length))
  await findingsOf(other).first().waitFor()
  expect(await draftOf(other).inputValue()).toBe(text)
  expect(await other.getByLabel('Rules').inputValue()).toBe('strict')
  expect(await other.getByLabel('Review date').inputValue()).toBe('2031-02-03')
  expect(await other.getByLabel('Reference base').isChecked()).toBe(false)
  expect(await settledMessages(other)).toEqual(messages)
})

test.each(['#1.AAAA', '#9.q1YqSS0uUbJSSk5UqgUA', '#<img src=x onerror=alert(1)>'])(
  'the broken link %s gives one line and an empty page',
  async (fragment) => {
    const page = await open(fragment)
    const notice = page.locator('.notice')
    await notice.waitFor()
    expect(await notice.innerText()).toBe('This link holds no draft that can be read. Here is an empty page.')
    expect(await draftOf(page).inputValue()).toBe('')
  }
)

test('hostile text is text', async () => {
  const page = await open()
  const hostile = `<img src=x onerror="document.title='owned'"> Experts agree </textarea><script>document.title='owned'</script>`
  await draftOf(page).fill(hostile)
  await page.getByRole('tab', {name: /Claims/}).click()
  await page.getByRole('tab', {name: /Findings/}).click()
  await findingsOf(page).first().waitFor()
  expect(await draftOf(page).inputValue()).toBe(hostile)
  expect(await page.locator('.layer').textContent()).toBe(`${hostile}\n`)
  expect(await page.locator('main img, main script').count()).toBe(0)
  expect(await page.title()).toBe('hypecheck playground')
})

test('an input method composes undisturbed, and is checked when it is done', async () => {
  const page = await open()
  const keyboard = await page.context().newCDPSession(page)
  const draft = draftOf(page)
  await draft.fill('据报道，')
  await draft.press('Control+End')
  for (const text of ['y', 'ye', 'ye n', '业内'])
    await keyboard.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length})
  expect(await draft.inputValue()).toBe('据报道，业内')
  await keyboard.send('Input.insertText', {text: '业内人士表示会涨。'})
  expect(await draft.inputValue()).toBe('据报道，业内人士表示会涨。')
  await findingsOf(page).first().waitFor()
})

test('a long draft leaves the page free: what is typed meanwhile is there, and the last text is what is checked', async () => {
  const page = await open()
  const draft = draftOf(page)
  const paragraph = 'The harbour of Hull counted 412 ships in March 2026, and 96 of them were late.\n\n'
  await draft.fill(paragraph.repeat(50_000 / paragraph.length))
  await draft.press('Control+End')
  await page.keyboard.type('Experts agree.')
  expect((await draft.inputValue()).endsWith('\n\nExperts agree.')).toBe(true)
  await marksOf(page).filter({hasText: 'Experts agree'}).waitFor()
  expect(await summaryOf(page)).toMatch(/warning/)
})

test.each([1280, 390])('the underlined words lie under the words, at %i pixels', async (width) => {
  const page = await open('', {viewport: {width, height: 800}})
  await page.getByRole('button', {name: 'An article full of hype · Chinese'}).click()
  await findingsOf(page).first().waitFor()
  const [layer, field] = await page.evaluate(() =>
    ['.layer', 'textarea'].map((selector) => {
      const element = document.querySelector(selector)!
      const style = getComputedStyle(element)
      const {x, y, width, height} = element.getBoundingClientRect()
      const names = ['font', 'padding', 'letter-spacing', 'white-space', 'overflow-wrap', 'tab-size', 'text-align']
      return {x, y, width, height, style: names.map((name) => style.getPropertyValue(name))}
    })
  )
  expect(layer).toEqual(field)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(width)
})

test('the reader chooses language and theme, and finds both again', async () => {
  const page = await open()
  await page.getByLabel('Interface').selectOption('中文')
  await page.getByLabel('外观').selectOption('深色')
  await draftOf(page).fill('Experts agree.')
  await findingsOf(page).first().waitFor()
  await page.reload()
  expect(await page.getByRole('button', {name: '复制链接'}).isVisible()).toBe(true)
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 22, 26)')
})

function selectedWords(page: Page): Promise<string> {
  return draftOf(page).evaluate((field) => {
    const {value, selectionStart, selectionEnd} = field as HTMLTextAreaElement
    return value.slice(selectionStart, selectionEnd)
  })
}

async function settledMessages(page: Page): Promise<string[]> {
  await summaryOf(page)
  return page.locator('.message').allInnerTexts()
}
