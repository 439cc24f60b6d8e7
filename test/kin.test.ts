import {describe, expect, test} from 'vitest'
import {check} from '../src/index.js'

/** The findings of consistency between two files, by rule and the line of the file that is named first. */
async function between(first: string, second: string): Promise<string[]> {
  const {files} = await check(
    [
      {path: 'a.md', value: `---\ndate: 2026-03-02\n---\n\n${first}\n`},
      {path: 'b.md', value: `---\ndate: 2026-03-09\n---\n\n${second}\n`}
    ],
    {corpus: false}
  )
  return files.flatMap(({findings}) =>
    findings
      .filter(({severity, related}) => severity !== 'info' && related?.some(({path}) => path))
      .map(({rule}) => rule)
  )
}

const plan = [
  'The island of Ferro brings fibre to 61,400 homes.',
  'Today 72% of homes have it; 18,300 homes on Great Ferro have none.',
  'The cheapest line costs €29 a month.'
].join('\n\n')

const questions = [
  'Who gets fibre? 61,400 homes on the island of Ferro.',
  'At present 72% of homes have it, and 18,300 homes on Great Ferro are waiting.',
  'A line costs €29 a month at least.'
].join('\n\n')

describe('two documents on one thing, which share figures to the digit', () => {
  test.each([
    ['a sum', 'The government will spend €84 million over four years.', 'The plan costs €48 million over four years.'],
    ['a month', 'The work on Great Ferro begins in April 2026.', 'On Great Ferro the work begins in May 2026.'],
    ['who has a post', 'The chief executive, Ana Tavares, drew it up.', 'Rui Castro, the chief executive, signed it.']
  ])('are held to each other where they name nothing: %s', async (_, one, other) => {
    expect(await between(`${plan}\n\n${one}`, `${questions}\n\n${other}`)).toHaveLength(1)
  })

  test('say nothing against each other where they agree', async () => {
    const told = 'The government will spend €84 million over four years.'
    expect(await between(`${plan}\n\n${told}`, `${questions}\n\nThe plan costs €84 million over four years.`)).toEqual(
      []
    )
  })
})

test('what is told of another firm, which the other document does not name, is left alone', async () => {
  const told = 'The government will spend €84 million over four years.'
  const other = 'Norvia Telecom has a plan too. It will spend €48 million over four years.'
  expect(await between(`${plan}\n\n${told}`, `${questions}\n\n${other}`)).toEqual([])
})

test('two documents that share no figure are not', async () => {
  const other = 'Another town has a plan as well.\n\nThe government will spend €48 million over four years.'
  expect(await between(`${plan}\n\nThe government will spend €84 million over four years.`, other)).toEqual([])
})
