// How fast the HTML report opens and answers in a real Chromium, on long documents beside 200 generated ones.
//   npm run build && node bench/report.mjs [FILE …]      default for the long documents: the reference base
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {chromium} from 'playwright-core'

const project = fileURLToPath(new URL('..', import.meta.url))
const corpus = () => readdirSync(join(project, 'corpus')).filter((name) => name !== 'README.md')
const named = process.argv.slice(2).map((path) => resolve(path))
const long = named.length > 0 ? named : corpus().map((name) => join(project, 'corpus', name))
const folder = mkdtempSync(join(tmpdir(), 'hypecheck-bench-'))
const page = join(folder, 'report.html')

mkdirSync(join(folder, 'drafts'))
for (let number = 1; number <= 200; number++)
  writeFileSync(join(folder, 'drafts', `draft-${String(number).padStart(3, '0')}.md`), draft(number))
const main = join(project, 'dist/src/cli/main.js')
const args = [
  'audit',
  ...long,
  join(folder, 'drafts'),
  '--no-corpus',
  '--preset',
  'strict',
  '--format',
  'html',
  '--output',
  page
]
spawnSync(process.execPath, [main, ...args, '--as-of', '2026-11-20'], {stdio: 'inherit'})

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const browser = await chromium.launch({executablePath, args: ['--no-sandbox']})
const rows = []
for (let round = 0; round < 7; round++) rows.push(await measured())
const [{findings, entries}] = rows
const template = statSync(join(project, 'dist/src/report/app.html')).size
console.table({
  documents: long.length + 200,
  findings,
  entries,
  'page without data, KB': Math.round(template / 1000),
  'page with data, KB': Math.round(statSync(page).size / 1000),
  'open to first paint, ms': least('open'),
  'show all 200 documents’ ledger, ms': least('ledger'),
  'filter by a rule, ms': least('rule'),
  'search, per key, ms': least('search'),
  'sort by value, ms': least('sort')
})
await browser.close()
rmSync(folder, {recursive: true})

/** The fastest of all rounds: on a shared machine the one that nobody interrupted. */
function least(name) {
  return Math.round(Math.min(...rows.map((row) => row[name])))
}

/** Opens the report anew and works with its ledger; each time is from the act to the frame after it was drawn. */
async function measured() {
  const context = await browser.newContext()
  const tab = await context.newPage()
  await tab.goto(pathToFileURL(page).href)
  await tab.locator('main h1').waitFor()
  const times = await tab.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    const timed = async (act) => {
      const start = performance.now()
      act()
      await frame()
      await frame()
      return performance.now() - start
    }
    const set = (field, value, event) => {
      field.value = value
      field.dispatchEvent(new Event(event, {bubbles: true}))
    }
    const find = (selector) => document.querySelector(selector)
    const open = performance.getEntriesByName('first-contentful-paint')[0].startTime
    const ledger = await timed(() => {
      location.hash = '#/ledger'
    })
    const rule = await timed(() => set(find('select[name=rule]'), 'unsupported-number', 'change'))
    await timed(() => set(find('select[name=rule]'), '', 'change'))
    await timed(() => set(find('#search'), 'r', 'input'))
    const search = await timed(() => set(find('#search'), 're', 'input'))
    await timed(() => set(find('#search'), '', 'input'))
    const sort = await timed(() => set(find('select[name=sort]'), 'value', 'change'))
    const {report} = JSON.parse(find('#report').textContent)
    const findings = report.files.reduce((sum, file) => sum + file.findings.length, 0)
    return {
      open,
      ledger,
      rule,
      search,
      sort,
      findings,
      entries: Number(find('.ledger').ariaRowCount ?? find('.ledger').getAttribute('aria-rowcount')) - 1
    }
  })
  await context.close()
  return times
}

/** A draft on a company of its own, the same for the same number, in one language or the other. */
function draft(number) {
  const syllables = [
    'tal',
    'bra',
    'cor',
    'vane',
    'mer',
    'rin',
    'os',
    'pex',
    'lund',
    'qvist',
    'har',
    'zel',
    'nim',
    'dov'
  ]
  const name = [number % 14, Math.floor(number / 14), (number * 5) % 13].map((index) => syllables[index]).join('')
  const title = name[0].toUpperCase() + name.slice(1)
  const figure = (factor) => ((number * factor) % 89) + 5
  const head = `---\ntitle: Notes on ${title}\ndate: 2026-0${(number % 9) + 1}-1${number % 9}\n---\n\n`
  const english = (turn) =>
    `In ${2018 + turn}, ${title} served ${figure(turn + 3)} million users, and ${figure(turn + 7)}% of its staff worked abroad. ` +
    `Experts say that its revenue rose by ${figure(turn + 11)}% to $${figure(turn + 13)} million in ${2018 + turn}. ` +
    `By ${2027 + turn}, ${title} will have ${figure(turn + 17)} stores. It is a revolutionary tool, ${figure(turn + 5)}x faster.\n\n`
  const chinese = (turn) =>
    `${2018 + turn}年，${title} 的用户达到${figure(turn + 3)}00万，${figure(turn + 7)}%的员工在海外。` +
    `业内人士称，${title} ${2018 + turn}年营收增长${figure(turn + 11)}%，达到${figure(turn + 13)}亿元。` +
    `到${2027 + turn}年，${title} 将有${figure(turn + 17)}家门店。这是一款革命性的工具，快${figure(turn + 5)}倍。\n\n`
  const text = number % 2 === 0 ? english : chinese
  return head + Array.from({length: 4}, (_, turn) => text(turn)).join('')
}
