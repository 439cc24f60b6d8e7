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

test.each([
  [
    'an office, with the name before and behind it',
    'Ferrow’s chief executive, Ada Lund, opened the plant.',
    'The plant is safe, says Bo Tarn, the chief executive.'
  ],
  [
    'a post with what it is of',
    'Ada Lund, the head of repairs at Ferrow, keeps the list.',
    'The head of repairs at Ferrow, Bo Tarn, asked for a new list.'
  ],
  [
    'who founded it',
    'The founder of Ferrow, Ada Lund, still owns half of it.',
    'Ferrow was founded in 2017 by Bo Tarn, and sells bells.'
  ],
  [
    'two posts of one person',
    'The chief executive of Ferrow, Ada Lund, opened the plant.',
    '“It is safe,” said Bo Tarn, founder and chief executive of Ferrow.'
  ],
  [
    'one who has a plan',
    'Ferrow’s chief executive, Ada Lund, opened the plant.',
    'Ferrow’s chief executive, Bo Tarn, plans a second plant.'
  ],
  ['一个职位的两个人', '衡远集团总裁陆青禾来到车间。', '衡远集团总裁沈砚秋说，车间已经满了。'],
  ['只说了话的人', '衡远集团董事长卓青禾说：“车间满了。”', '衡远集团创始人兼董事长祁砚秋来到车间。']
])('two holders of one post are told: %s', async (_, first, second) => {
  expect(await conflicts(first, second)).toEqual(['conflicting-role'])
})

test.each([
  [
    'the same person by one name',
    'Ferrow’s chief executive, Ada Lund, opened the plant.',
    'Ada Lund, chief executive of Ferrow, left early.'
  ],
  [
    'one post in two firms',
    'Ferrow’s chief executive, Ada Lund, opened the plant.',
    'Bo Tarn, chief executive of Quarle, was there.'
  ],
  [
    'one who held it before',
    'Ferrow’s chief executive, Ada Lund, opened the plant.',
    'Bo Tarn, the former chief executive of Ferrow, was there.'
  ],
  [
    'heads of two things',
    'Ada Lund, the head of repairs at Ferrow, keeps the list.',
    'Bo Tarn, the head of sales at Ferrow, does not.'
  ],
  [
    'one who was elected to it',
    'The chair of the choir, Ada Lund, opened the meeting. Bo Tarn was elected to follow her.',
    'Bo Tarn, the chair, thanks all singers.'
  ],
  ['两家公司', '衡远集团总裁陆青禾来到车间。', '云塘科技总裁沈砚秋也在。'],
  ['正副', '衡远集团总裁陆青禾来到车间。', '衡远集团副总裁沈砚秋也在。']
])('two holders are no conflict: %s', async (_, first, second) => {
  expect(await conflicts(first, second)).toEqual([])
})

test.each([
  [
    'what was done',
    'In March the council of Marle approved the depot plan.',
    'The council of Marle has not approved the depot plan.'
  ],
  ['做没做', '衡远集团已经批准新的仓库方案。', '衡远集团没有批准新的仓库方案。']
])('yes and no are told: %s', async (_, first, second) => {
  expect(await conflicts(first, second)).toEqual(['contradicts-self'])
})

test.each([
  [
    'people counted once as pupils',
    'In all 486 pupils of Marle took part in the reading study.',
    'In the end 486 people finished the reading study in Marle.'
  ],
  [
    'a part of them',
    'Of those, 19 pupils of the Marle reading group left the study.',
    'The Marle reading group had 26 pupils in the study.'
  ]
])('counts are no conflict: %s', async (_, first, second) => {
  expect(await conflicts(first, second)).toEqual([])
})

const retold = {
  en: [
    'Ferrow has 212 porters, owns 64 lorries and runs 38 depots. It was set up with £18.6 million.',
    'Ferrow owns 64 lorries. Its 212 porters work at 38 depots. The £18.6 million came from Marle.'
  ],
  zh: [
    '衡远有搬运工212名、卡车64辆、仓库38座，注册资本1860万元。',
    '衡远的64辆卡车停在38座仓库里，212名搬运工轮班，注册资本为1860万元。'
  ]
}

test.each([
  [
    'what stands in a number of places',
    'By May the scanners of Ferrow had read 4,700 crates in eleven countries.',
    'Nobody but Ferrow has read 5,900 crates with scanners.'
  ],
  [
    'a word that begins like one for the rest',
    'The restored crane of Ferrow cost £138,000.',
    'The restoration of the crane cost £210,000.'
  ],
  [
    'a count beside a part of another',
    'The crane carried 640 crates in May, 90 of them full, on 32 trips.',
    'The crane of Ferrow made 56 trips with 640 crates.'
  ]
])('in a document that tells its figures twice, two values are told: %s', async (_, first, second) => {
  expect(await conflicts(`${retold.en[0]} ${first}`, `${retold.en[1]} ${second}`)).toEqual(['contradicts-self'])
})

test.each([
  [
    '创办年份之后的数字',
    '衡远于2018年在云塘创办，分拣机用于37家邮局。',
    '截至5月底，衡远的分拣机在73家邮局里用于分拣。'
  ],
  ['比较之前的数字', '本季公司出货分拣机12.4万台，上年同期为11.1万台。', '2026年第二季度分拣机出货21.4万台。'],
  ['多少分钟', '新的分拣机每月可运行150分钟。', '新的分拣机每月可以运行510分钟。'],
  ['其中的份额', '搬运工采纳了其中81%的建议。', '建议的采纳率为18%。']
])('说了两遍的文章里的两个数字：%s', async (_, first, second) => {
  expect(await conflicts(`${retold.zh[0]}${first}`, `${retold.zh[1]}${second}`)).toEqual(['contradicts-self'])
})

test('a cell has the unit of its header', async () => {
  const recap = (minutes: string) =>
    `Marle employs 212 porters and owns 64 lorries. Its depot cost £18.6 million. Loading a lorry took ${minutes} minutes before.`
  const table =
    '| Marle depot | before |\n| --- | --- |\n| Loading a lorry (minutes) | 32.6 |\n\nThe depot cost £18.6 million. Marle has 64 lorries and 212 porters.'
  expect(await conflicts(table, recap('23.6'))).toEqual(['contradicts-self'])
  expect(await conflicts(table, recap('32.6'))).toEqual([])
})
