import {existsSync} from 'node:fs'
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/**
 * Starts the Chromium of this machine, headless; the caller closes it.
 *
 * @throws Error that says what to install where there is none.
 */
export async function launchChromium(): Promise<Browser> {
  if (!existsSync(executablePath))
    throw new Error(
      `No Chromium at ${executablePath}: install it (apt-get install chromium) or set CHROMIUM_PATH to where it is.`
    )
  return chromium.launch({executablePath, args: ['--no-sandbox']})
}

/** A page, and everything that went wrong in it so far: errors, warnings of the console, requests that failed. */
export interface WatchedPage {
  page: Page
  problems: string[]
}

/** Opens an address in a profile of its own. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {}
): Promise<WatchedPage> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`)
  })
  page.on('requestfailed', (request) => problems.push(`request: ${request.url()}`))
  await page.goto(address)
  return {page, problems}
}
