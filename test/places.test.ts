import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {claimsOf, understand} from '../src/understand.js'

/** Letters and digits only, without character references and link targets: what Markdown cannot change. */
const core = (text: string) => text.replace(/&\w+;|\]\([^)]*\)/g, '').replace(/[^\p{L}\p{N}]/gu, '')

function expectTruePlaces(value: string) {
  const {document, readings} = understand({path: 'draft.md', value})
  for (const claim of claimsOf({document, readings})) {
    expect(claim.text).toBe(value.slice(claim.span.start, claim.span.end))
    expect(claim.text).toBe(claim.text.trim())
    // The slice begins and ends with the claim's own words, which in a table stand behind its heads; between them Markdown may stand.
    const [words, slice] = [core(claim.words.split(' · ').at(-1)!), core(claim.text)]
    expect(slice.startsWith(words.slice(0, 2)), `${slice} begins as ${words}`).toBe(true)
    expect(slice.endsWith(words.slice(-2)), `${slice} ends as ${words}`).toBe(true)
  }
  return claimsOf({document, readings}).length
}

const pages = ['corpus', 'fixtures/documents'].flatMap((folder) => {
  const url = new URL(`../${folder}/`, import.meta.url)
  return readdirSync(url)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [`${folder}/${name}`, readFileSync(new URL(name, url), 'utf8')] as const)
})

test.each(pages)('every claim of %s is the slice of the source at its place', (_, value) => {
  expectTruePlaces(value)
})

const figures = [
  '40%',
  '**3.5** million users',
  '约 1.2 亿用户',
  '三成',
  '*half* of the teams',
  '\\$5 billion',
  '60&nbsp;%',
  '翻了*两*番'
]
const subjects = [
  'Revenue rose by',
  '营收增长了',
  'R&amp;D took',
  '[Alpha](https://a.example) reached',
  '𠮷野公司有',
  '📈 Sales grew'
]
const frames = [
  (text: string) => `${text}.\n`,
  (text: string) => `> ${text}\n> and went on.\n`,
  (text: string) => `- ${text}\n  next line\n`,
  (text: string) => `| a | b |\n| - | - |\n| x | ${text} |\n`,
  (text: string) => `# ${text}\n`,
  (text: string) => `1. ${text}[^1]\n\n[^1]: Source, 2025.\n`,
  (text: string) => `“${text}”, 他说。\n`
]

const block = fc
  .tuple(fc.constantFrom(...frames), fc.constantFrom(...subjects), fc.constantFrom(...figures))
  .map(([frame, subject, figure]) => frame(`${subject} ${figure}`))

test('so is every claim of generated documents, with either line ending', () => {
  let claims = 0
  fc.assert(
    fc.property(fc.array(block, {minLength: 1, maxLength: 8}), fc.boolean(), (blocks, windows) => {
      const value = blocks.join('\n')
      claims += expectTruePlaces(windows ? value.replaceAll('\n', '\r\n') : value)
    }),
    {numRuns: 1000}
  )
  expect(claims).toBeGreaterThan(1000)
})
