import {describe, expect, it} from 'vitest'
import {compareClaims} from '../src/compare/index.js'
import {comparableOf, understand} from '../src/understand.js'

/** Conflicts within and between documents, as “relation severity”. */
function conflicts(...texts: string[]): string[] {
  const claims = texts.flatMap((value, at) => comparableOf(understand({path: `${at}.md`, value})))
  return compareClaims(claims)
    .filter(({relation}) => relation === 'contradicts')
    .map(({relation, severity}) => `${relation} ${severity}`)
}

it('holds a heading, which has few words, to the text of its document', () => {
  const text = 'In the harbour radio is very much alive.'
  expect(conflicts(`# Radio is dead\n\n${text}`)).toEqual(['contradicts info'])
  expect(conflicts(`# Television is dead\n\n${text}`)).toEqual([])
})

describe('two sides of one question', () => {
  it.each([
    [
      'a person needed, and none',
      'Each agent at the port needs a human operator.',
      'The agents at the port work without human supervision.'
    ],
    [
      'one winner, and many',
      'The model market will end as an oligopoly.',
      'The model market is fragmenting into small shops.'
    ],
    ['stronger, and weaker', 'AI turns a 5x tester into a 2x tester.', 'AI turns a good tester into a super-engineer.'],
    ['工作消失与否', 'AI正在抢走翻译的工作。', '没有一家翻译公司因为AI裁员。'],
    [
      'users who stay, and who leave',
      'Users of Larkvoice stay for life.',
      'Users of Larkvoice switch between assistants every week.'
    ],
    ['人手多少', '明年我们要招更多工程师。', '工程师团队会保持精简。'],
    ['护城河有无', '应用层的创业公司没有护城河。', '应用层的创业公司有自己的护城河。']
  ])('is told as information: %s', (_, a, b) => {
    expect(conflicts(a, b)).toEqual(['contradicts info'])
    expect(conflicts(b, a)).toEqual(['contradicts info'])
  })

  it.each([
    ['a time that leaves room for both', 'AGI will arrive by 2040.', 'AGI will not arrive before 2028.'],
    [
      'another matter',
      'Every agent at the port needs a human operator.',
      'The lift in our house runs without human supervision.'
    ],
    ['what we tend to think', 'We tend to think that the winner takes all.', 'The market is fragmenting.'],
    ['one of several cases', '先看第一种，即模型市场走向多元化。', '模型市场最终是一家独大。'],
    ['the same side', 'Each agent at the port needs a human operator.', 'Agents at the port require human oversight.'],
    [
      'a question',
      'Each agent at the port needs a human operator.',
      'Do the agents at the port work without human supervision?'
    ],
    ['one of several possibilities', 'The model market is fragmenting.', 'Or the model market becomes an oligopoly.'],
    ['what others are said to think', '模型市场正走向碎片化。', '很多人说模型市场会一家独大。'],
    ['两种行业', 'AI赛道赢家通吃。', '在餐饮街，几乎每家公司都有自己的细分市场。']
  ])('are not taken in %s', (_, a, b) => {
    expect(conflicts(a, b)).toEqual([])
  })

  it('are a contrast that is meant within one paragraph', () => {
    expect(
      conflicts('Each agent at the port needs a human operator. The crane works without human supervision.')
    ).toEqual([])
  })

  it('are told once for two documents, however often each repeats itself', () => {
    const one = 'Each agent at the port needs a human operator.'
    const other = 'The agents at the port work without human supervision.'
    expect(conflicts([one, one, one].join('\n\n'), [other, other, other].join('\n\n'))).toHaveLength(1)
  })
})
