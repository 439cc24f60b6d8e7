import {expect, test} from 'vitest'
import {check} from '../src/index.js'

/** The rules of consistency that find something in two paragraphs of one document. */
async function conflicts(first: string, second: string): Promise<string[]> {
  const value = `---\ndate: 2026-06-01\n---\n\n${first}\n\n${second}\n`
  const {files} = await check([{path: 'draft.md', value}], {corpus: false})
  return files[0]!.findings
    .filter(({rule, severity}) => severity !== 'info' && ['contradicts-self', 'conflicting-role'].includes(rule))
    .map(({rule}) => rule)
}

test.each([
  [
    'an event with a figure beside it',
    'Ferrow was founded in 2017 and employs 90 people.',
    'Ferrow was set up in 2014 by two engineers.'
  ],
  [
    'a day that a plan and a forecast give',
    'The depot in Marle is to open in March 2028.',
    'The depot in Marle will open in May 2028.'
  ],
  [
    'a time that began',
    'The Quarle archive has been closed to readers since 2019.',
    'Since 2022 the Quarle archive is closed to readers.'
  ],
  ['一件事的两个时间', '衡远的检测车间计划2027年4月投产。', '衡远的检测车间将于2027年9月投产。']
])('two dates of one thing are told: %s', async (_, first, second) => {
  expect(await conflicts(first, second)).toEqual(['contradicts-self'])
})

test.each([
  ['the same date', 'Ferrow was founded in 2017 and employs 90 people.', 'Ferrow was set up in 2017 by two engineers.'],
  [
    'a date within the other',
    'The depot in Marle is to open in March 2028.',
    'The depot in Marle opens in the first quarter of 2028.'
  ],
  [
    'a time that began in the year of the event',
    'Ferrow was founded in 2017.',
    'Ferrow has been in business since 2017.'
  ],
  ['bounds of one time', 'The depot in Marle will open by 2040.', 'The depot in Marle will not open before 2028.'],
  [
    'what is expected',
    'The firm Ferrow is not profitable yet.',
    'Ferrow expects its first profitable year to be 2029.'
  ],
  ['收购价不是收购', '衡远集团收购云塘科技。', '云塘科技的员工全部留任，收购价12亿元。'],
  ['地名里的无', '衡远的工厂在无锡投产了。', '衡远的工厂在江苏投产了。']
])('no conflict is told: %s', async (_, first, second) => {
  expect(await conflicts(first, second)).toEqual([])
})

test.each([
  [
    'a yearly figure and the one expected',
    'Revenue of Ferrow rose to $70 million.',
    'Ferrow expects revenue of $150 million in 2027.'
  ],
  [
    '两个年份',
    '2025年，衡远的快递业务量为3860万件；业务收入2.9亿元。',
    '注：2024年业务量为3434万件，业务收入为2.68亿元。'
  ]
])('no conflict: %s', async (_, first, second) => {
  expect(await conflicts(first, second)).toEqual([])
})

test.each([
  [
    'figures of firms',
    'Ferrow sold 4,270 looms last year, and its revenue rose to $62 million, up 29% on the year before.',
    'At Quarle Mills revenue came to $58 million, up 16%, though sales fell to 4,010 looms, 20% fewer than before.'
  ],
  [
    'shares of those asked',
    'In the survey 38% of firms that use looms by Ferrow will replace weavers with them next year.',
    'Of the firms that use looms now, 30% let weavers go this year because of them.'
  ],
  [
    '几家企业的数字',
    '衡远去年销量达427万台，营收7771亿元，同比增长29%。',
    '相比之下，云塘的销量降至401万台，营收6276亿元，同比下滑15%。'
  ]
])(
  'a document that tells its figures once is not taken for one that tells them twice: %s',
  async (_, first, second) => {
    expect(await conflicts(first, second)).toEqual([])
  }
)
