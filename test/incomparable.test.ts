import {expect, test} from 'vitest'
import {check} from '../src/index.js'

const consistency = new Set([
  'contradicts-document',
  'contradicts-self',
  'superseded-figure',
  'unit-slip',
  'conflicting-role'
])

/** The rules of consistency that find something in documents of one run. */
async function conflicts(...values: string[]): Promise<string[]> {
  const {files} = await check(
    values.map((value, index) => ({path: `${index}.md`, value})),
    {corpus: false}
  )
  return files.flatMap(({findings}) => findings.map(({rule}) => rule)).filter((rule) => consistency.has(rule))
}

test.each([
  [
    'what is forbidden, and that it is so',
    'Do not run unsafe crane programs in the Larkport yard.',
    'Tidecrane ran unsafe crane programs in the Larkport yard.'
  ],
  [
    'a figure beside the one it has not slipped from',
    'The Larkport screen has 16 million colors.',
    'The Larkport screen has 16, 256 or 16 million colors.'
  ],
  [
    'two figures that both tell',
    'Fibre comes to 61,400 homes on Ferro. Of those on Great Ferro, 18,300 homes have none.',
    '61,400 homes on Ferro get fibre. On Great Ferro 18,300 homes are waiting.'
  ],
  [
    'a kind of sales and all of them',
    'Brennmoor said revenue came to $212 million in 2025.',
    '2025年，Brennmoor 的订阅收入为1.64亿美元。'
  ],
  [
    'those of them who do one thing',
    'Brennmoor employs 1,950 people, of whom 620 work in research.',
    'Brennmoor has 1,950 employees.'
  ],
  [
    'what was so a year ago, without a date, and what is so',
    'Brennmoor lost money a year ago.',
    'Brennmoor is profitable.'
  ],
  [
    'sums over periods that are not known',
    'Brennmoor said net income rose 26% to $18.8 billion from $14.9 billion a year earlier.',
    'Brennmoor brought in $57 billion in revenue with $31.9 billion in net profit.'
  ],
  [
    'growth of two things, with nothing but the country in common',
    '2023年中国冷链市场规模为141亿元，较上年增长83.9%。',
    '中国第一产业增加值406亿元，同比增长3.5%。'
  ],
  ['markets of two things', '2024年中国冷链市场规模达到294亿元。', '2024年中国家具市场规模达到165亿元。'],
  [
    'an acronym of a metric is no name',
    'Brennmoor reached an ARR of $1 billion in six months.',
    'We were on pace to grow from $4M ARR to $8M ARR.'
  ],
  [
    'what is raised and what the firm is worth',
    'In May 2026 Brennmoor had a valuation of $900 billion.',
    'In May 2026 Brennmoor closed $30 billion at a $900 billion valuation.'
  ],
  [
    'sales that grow and a stock that falls',
    'Brennmoor grew its sales by 17% in the quarter.',
    'Brennmoor’s stock fell 3% after its growth forecast.'
  ],
  ['tests of two kinds', '沉舟大模型在化学评测中的准确率为64.2%。', '沉舟大模型在绘图评测中的准确率为51.8%。'],
  ['two doses', '临床试验中，泽安素片25毫克组的有效率为41%。', '临床试验中，泽安素片50毫克组的有效率为57%。'],
  ['all of them and those added', '截至2025年底，禾丘市累计建成岸电桩610个。', '2025年，禾丘市新增岸电桩95个。'],
  ['a quarter and its year', '榆岸科技2025年第二季度营收为4.1亿元。', '榆岸科技2025年全年营收为17.3亿元。'],
  [
    'on the year before and on the quarter before',
    '2025年第三季度，榆岸科技营收同比增长19%。',
    '2025年第三季度，榆岸科技营收环比下降6%。'
  ],
  ['an old house and a new one', '清砚医院旧院区设有床位340张。', '清砚医院新院区设有床位720张。'],
  [
    'mice and people',
    '小鼠实验中，化合物“白露素”使肿瘤体积缩小了47%。',
    '人体试验中，化合物“白露素”使肿瘤体积缩小了12%。'
  ],
  ['survival after one year and after five', '清砚医院该术式的一年生存率为88%。', '清砚医院该术式的五年生存率为61%。'],
  ['last season and this one', '青禾俱乐部上赛季取得19胜。', '青禾俱乐部本赛季取得11胜。'],
  ['a test release and the stable one', '织云科技输入法测试版的崩溃率为1.4%。', '织云科技输入法正式版的崩溃率为0.2%。'],
  ['scores of two matches', '首回合，青禾队以2比0击败远山队。', '次回合，青禾队以1比3不敌远山队。']
])('two documents: %s', async (_, a, b) => {
  expect(await conflicts(a, b)).toEqual([])
})

test.each([
  [
    'markets of two things',
    'The cold storage market in Norway was worth $29 billion in 2024.\n\nThe furniture market in Norway was worth $16 billion in 2024.'
  ],
  [
    'growth of several things, with nothing but the country in common',
    '中国猪牛羊禽肉产量5833万吨，同比下降1.1%。\n\n中国规模以上工业增加值同比增长6.0%。'
  ],
  [
    'one rate in two months',
    'The unemployment rate fell to 6.3 percent in January.\n\nThe unemployment rate declined to 3.9 percent in September.'
  ],
  [
    'a role by which something is told',
    'Linden Borough voted to cut the mayor’s budget.\n\nQuarrel Heights rejected what the mayor’s office had asked for.'
  ]
])('one document: %s', async (_, text) => {
  expect(await conflicts(text)).toEqual([])
})

test.each([
  [
    'a sum over one year',
    'In 2024 Brennmoor had a net profit of $18 billion.',
    'Net profit of Brennmoor was $31 billion in 2024.'
  ],
  ['one market', '2024年中国冷链市场规模达到294亿元。', '2024年中国冷链市场规模为165亿元。']
])('still two documents in conflict: %s', async (_, a, b) => {
  expect(await conflicts(a, b)).toEqual(['contradicts-document'])
})

test('a level that moves, told without a date, is no more than a warning', async () => {
  const {files} = await check(
    ['Brennmoor is valued at $18 billion.', 'In August 2025 Brennmoor had a valuation of $170 billion.'].map(
      (value, index) => ({
        path: `${index}.md`,
        value
      })
    ),
    {corpus: false}
  )
  const severities = files
    .flatMap(({findings}) => findings.filter(({rule}) => rule === 'contradicts-document'))
    .map(({severity}) => severity)
  expect(severities).toEqual(['warning'])
})
